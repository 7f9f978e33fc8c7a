// The saved maps, the saved pages or the bookmarks, to be opened, renamed, duplicated and deleted.
#pragma once

#include <QDialog>

#include <functional>
#include <string>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace app {

class Shelf;

class ShelfDialog : public QDialog {
    Q_OBJECT
public:
    enum class Kind { Maps, Pages, Bookmarks };
    ShelfDialog(Shelf& shelf, Kind kind, QWidget* parent = nullptr);

signals:
    void bookmarkWanted(const QString& name);

private:
    void fill();
    void act(int which);
    void open(const QString& name);
    void rename(const std::string& from, const std::string& to);
    void remove(const std::string& name);
    QString current() const;

    Shelf& m_shelf;
    Kind m_kind;
    QListWidget* m_list;
    QLabel* m_none; ///< in its place while it is empty
    std::vector<QPushButton*> m_buttons;
};

/// Asks for a name without stopping the window; calls `done` with one that is not empty.
void askName(QWidget* parent, const QString& title, const QString& label, const QString& proposal,
             std::function<void(const QString&)> done);

} // namespace app
