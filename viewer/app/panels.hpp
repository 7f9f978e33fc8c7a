// The frame of a panel: a head of 30 px with a title and small buttons, a body below.
#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace app {

class WrappingRow;

class PanelHead : public QWidget {
    Q_OBJECT
public:
    explicit PanelHead(const QString& title, QWidget* parent = nullptr);
    QHBoxLayout* row() const { return m_row; }
    QLabel* title() const { return m_title; }
    QLabel* addNote(); ///< grey text after the title
    void addSpace();
    WrappingRow* addWrappingRow(); ///< for what is wide: the head gets higher where it has no room
    QToolButton* addButton(const char* iconName, const QString& name, const QString& objectName);

private:
    QHBoxLayout* m_row;
    QLabel* m_title;
};

QLabel* secondLabel(const QString& text, int pixelSize = 13, QWidget* parent = nullptr);
/// Width at which a list shows the words chosen in it whole.
int neededWidth(const QComboBox& list);
/// A button that looks like a link.
QPushButton* linkButton(const QString& text, int pixelSize, QWidget* parent);
QFont sized(int pixelSize, int weight = QFont::Normal);
/// Gives a window this size at the chosen size of text, or what the screen has room for.
void sizeOnScreen(QWidget& window, int width, int height);

} // namespace app
