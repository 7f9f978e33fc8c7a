// Left: the records of the kind shown, what searches and filters them, and what the register says against itself.
#pragma once

#include <QWidget>

#include <cstdint>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QScrollArea;
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
    std::size_t datedCount() const; ///< of the list as it is filtered: see RecordListModel
    std::size_t placedCount() const;

signals:
    void addWanted();
    void importWanted();
    void editWanted(std::int64_t key); ///< of a record pressed twice, or with Enter
    void shownChanged();               ///< other records are shown

private:
    void makeHead();
    QWidget* makeNotice();
    void showList();
    void showSelection();
    void showHead();
    void showNotice();
    void sizeNotice();
    void resizeEvent(QResizeEvent* event) override;
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
    QLabel* m_noticeHead = nullptr;
    QScrollArea* m_noticeScroll = nullptr;
    bool m_showing = false; ///< what is shown is being set: nobody selects
};

} // namespace app
