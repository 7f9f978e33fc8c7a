#include "help_desk.hpp"

#include "guide.hpp"
#include "help_window.hpp"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace app {

HelpDesk::HelpDesk(QWidget& window, std::function<QString()> otherwise)
    : QObject{&window}, m_window{window}, m_otherwise{std::move(otherwise)} {
    qApp->installEventFilter(this);
}

void HelpDesk::help() {
    const auto* focus = QApplication::focusWidget();
    if (m_shown && m_shown->isAncestorOf(focus))
        return open(guideContents());
    const auto page = isOurs(focus) ? guidePageOf(focus) : QString{};
    open(page.isEmpty() ? m_otherwise() : page);
}

/// A dialog shuts out every window but its own: over it, the guide is one of those.
void HelpDesk::open(const QString& page) {
    auto* modal = QApplication::activeModalWidget();
    auto* over = isOurs(modal) ? modal : &m_window;
    if (m_shown && m_shown->parentWidget() != over)
        delete m_shown;
    if (!m_shown) {
        m_shown = new HelpWindow{over};
        m_shown->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_shown->open(page);
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
}

bool HelpDesk::isOurs(const QWidget* widget) const {
    while (widget && widget != &m_window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1 ||
        static_cast<QKeyEvent*>(event)->modifiers() != Qt::NoModifier)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched); // a window of the system is told first
    if (!widget || !isOurs(widget))
        return false;
    help();
    return true;
}

} // namespace app
