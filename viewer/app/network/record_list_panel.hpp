// Left: the records of the kind shown, what searches and filters them, and what the register says against itself.
#pragma once

#include <QWidget>

#include <cstdint>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QToolButton;

namespace app {

class PanelHead;
class RecordListModel;
class RegisterDesk;

class RecordListPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecordListPanel(RegisterDesk& desk, QWidget* parent = nullptr);
    void focusSearch();

signals:
    void addWanted();
    void importWanted();
    void editWanted(std::int64_t key); ///< of a record pressed twice, or with Enter

private:
    void makeHead();
    QWidget* makeNotice();
    void showList();
    void showSelection();
    void showHead();
    void showNotice();
    void fillFilter();
    void search();
    void setDepartment(const std::string& code, bool shown);

    RegisterDesk& m_desk;
    RecordListModel* m_model;
    PanelHead* m_head;
    QLabel *m_count = nullptr, *m_empty, *m_notice = nullptr;
    QToolButton *m_add = nullptr, *m_import = nullptr, *m_filter = nullptr;
    QLineEdit* m_search;
    QListView* m_list;
    QMenu* m_filterMenu = nullptr;
    QWidget* m_noticeBox = nullptr;
    bool m_showing = false; ///< what is shown is being set: nobody selects
};

} // namespace app
