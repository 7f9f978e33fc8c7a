// The guide in a window of its own, beside the work: pages at the left, found by their words; the page at the right.
#pragma once

#include "guide.hpp"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace app {

class GuideBrowser;

class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent = nullptr);
    void open(const QString& page);
    QString page() const; ///< the one shown

private:
    QWidget* makeContents();
    QWidget* makePage();
    void search(); ///< lists the pages that have all the words typed
    void showListed(int row);
    void pageChanged(); ///< the list follows links and the way back
    QStringList words() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    std::vector<GuidePage> m_pages;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_none;
    GuideBrowser* m_browser;
};

} // namespace app
