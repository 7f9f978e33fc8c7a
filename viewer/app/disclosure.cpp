#include "disclosure.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "provenance_view.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QAction>

namespace app {

Disclosure::Disclosure(Workspace& workspace, layers::FigureAsked asked, const QString& text, QWidget* parent)
    : QPushButton{text, parent}, m_workspace{workspace}, m_asked{std::move(asked)} {
    setProperty("link", true);
    setAutoDefault(false);
    setCheckable(true);
    setFont(sized(12));
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setIcon(app::icon("go-next", look().estimateText));
    auto* how = new QAction{paint::typeset(tr("How was this figure obtained?")), this};
    connect(how, &QAction::triggered, this, [this] { setChecked(true); });
    addAction(how);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QPushButton::toggled, this, &Disclosure::toggle);
}

Disclosure* Disclosure::ofFigure(Workspace& workspace, layers::FigureAsked asked, const QString& text, bool own,
                                 bool absent, QWidget* parent) {
    auto* figure = new Disclosure{workspace, std::move(asked), text, parent};
    figure->m_arrow = false;
    figure->setIcon({});
    figure->setProperty("link", false);
    figure->setProperty("figure", absent ? QStringLiteral("absent") : QStringLiteral("number"));
    figure->setFont(sized(absent ? 11 : 12, own && !absent ? QFont::DemiBold : QFont::Normal));
    return figure;
}

void Disclosure::toggle(bool open) {
    if (m_arrow)
        setIcon(app::icon(open ? "go-down" : "go-next", look().estimateText));
    if (open && !m_view) {
        m_view = new ProvenanceView{parentWidget()};
        connect(m_view, &ProvenanceView::comparisonWanted, this, &Disclosure::comparisonWanted);
        connect(m_view, &ProvenanceView::copied, this, &Disclosure::copied);
        connect(m_view, &ProvenanceView::filled, this, [this] { emit opened(m_view); });
        m_view->setNamed(m_named);
        m_place(m_view);
        m_view->ask(m_workspace, m_asked, m_workspace.portraitSubject());
    }
    if (m_view)
        m_view->setVisible(open);
}

} // namespace app
