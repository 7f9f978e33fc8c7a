#include "not_loaded.hpp"

#include "panels.hpp"
#include "text.hpp"

#include <QLabel>
#include <QVBoxLayout>

namespace app {
namespace {

/// "Filosofi, disposable income by commune (INSEE)", and up to when where that is before the year.
QString fileWords(const indicators::OfficialSource& file, int year) {
    const auto title = QString::fromStdString(file.title.in(paint::language()));
    const auto producer = QString::fromStdString(file.producer);
    const int newest = file.newest().year;
    return year > newest ? NotLoaded::tr("%1 (%2, published up to %3)").arg(title, producer).arg(newest)
                         : QStringLiteral("%1 (%2)").arg(title, producer);
}

} // namespace

NotLoaded::NotLoaded(const QString& text, const QString& what,
                     const std::vector<const indicators::OfficialSource*>& files, int year, QWidget* parent)
    : QPushButton{text, parent} {
    QStringList words;
    for (const auto* file : files)
        words << fileWords(*file, year);
    const auto list = words.join(QStringLiteral("; "));
    m_message = paint::typeset(year == 0           ? tr("%1 These files bring them: %2.").arg(what, list)
                               : files.size() == 1 ? tr("%1 Wanted: %2.").arg(what, list)
                                                   : tr("%1 Wanted, among these files: %2.").arg(what, list));
    setProperty("link", true);
    setAutoDefault(false);
    setCheckable(true);
    setFont(sized(11));
    setCursor(Qt::PointingHandCursor);
    setToolTip(m_message);
    setAccessibleName(m_message);
    connect(this, &QPushButton::toggled, this, &NotLoaded::toggle);
}

void NotLoaded::toggle(bool open) {
    if (open && !m_view) {
        m_view = new QWidget{parentWidget()};
        m_view->setObjectName(QStringLiteral("filesWanted"));
        auto* column = new QVBoxLayout{m_view};
        column->setContentsMargins(0, 2, 0, 6);
        column->setSpacing(2);
        auto* label = secondLabel(m_message, 12, m_view);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
        auto* add = linkButton(tr("Add data…"), 12, m_view);
        add->setObjectName(QStringLiteral("addFilesWanted"));
        connect(add, &QPushButton::clicked, this, &NotLoaded::importWanted);
        column->addWidget(add, 0, Qt::AlignLeft);
        m_place(m_view);
    }
    if (m_view)
        m_view->setVisible(open);
    if (open)
        emit opened(m_view);
}

} // namespace app
