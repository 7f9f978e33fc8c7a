#include "no_figure_bar.hpp"

#include "panels.hpp"
#include "workspace.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace app {

NoFigureBar::NoFigureBar(Workspace& workspace, QWidget* parent) : QFrame{parent}, m_workspace{workspace} {
    setObjectName(QStringLiteral("noFigureBar"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    auto* text =
        new QLabel{tr("The file has outlines, and no figures for them yet: the map shows the outlines alone."), this};
    text->setWordWrap(true);
    setAccessibleName(text->text());
    auto* add = linkButton(tr("Add data…"), 13, this);
    add->setObjectName(QStringLiteral("addFigures"));
    row->addWidget(text, 1);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &NoFigureBar::importWanted);
    connect(&workspace, &Workspace::holdingsChanged, this, &NoFigureBar::showHoldings);
    connect(&workspace, &Workspace::perspectiveChanged, this, &NoFigureBar::showHoldings);
    hide();
}

void NoFigureBar::showHoldings() {
    const auto& holdings = m_workspace.holdings();
    setVisible(!holdings.geographies.empty() && holdings.offers.empty() &&
               m_workspace.perspective() == Perspective::Explore);
}

} // namespace app
