// The way to the guide from wherever one is: F1 shows the page of the view that has the keys.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QWidget;

namespace app {

class HelpWindow;

/// Of one main window, which owns it, and of the dialogs over that. One window of the guide at a time.
class HelpDesk : public QObject {
    Q_OBJECT
public:
    /// @param otherwise the page where what has the keys has none of its own.
    HelpDesk(QWidget& window, std::function<QString()> otherwise);
    void help(); ///< the page of what has the keys
    void open(const QString& page);

private:
    /// The shortcut of a menu does not reach the dialogs over its window.
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool isOurs(const QWidget* widget) const;

    QWidget& m_window;
    std::function<QString()> m_otherwise;
    QPointer<HelpWindow> m_shown;
};

} // namespace app
