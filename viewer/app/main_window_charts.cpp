// The bottom of the window: the table, and charts of the same zones beside it, or in its place where both have no room.
#include "main_window.hpp"

#include "explore/charts_panel.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "table_panel.hpp"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace app {
namespace {

/// Asks for no more width than one of its parts, and says when it has another.
class Bottom final : public QSplitter {
public:
    explicit Bottom(QWidget* parent) : QSplitter{Qt::Horizontal, parent} {}
    std::function<void()> resized;
    bool hasRoomForBoth() const {
        return width() >= widget(0)->minimumWidth() + widget(1)->minimumWidth() + handleWidth();
    }
    QSize minimumSizeHint() const override {
        const auto table = widget(0)->minimumSizeHint(), charts = widget(1)->minimumSizeHint();
        return {std::max(widget(0)->minimumWidth(), widget(1)->minimumWidth()),
                std::min(table.height(), charts.height())};
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QSplitter::resizeEvent(event);
        if (resized)
            resized();
    }
};

} // namespace

QWidget* MainWindow::makeBottom() {
    m_charts = new ChartsPanel{*m_workspace, m_jobs, this};
    m_bottom = new Bottom{this};
    m_bottom->setHandleWidth(1);
    m_table->setMinimumWidth(px(420)); // its head gets shorter
    m_bottom->addWidget(m_table);
    m_bottom->addWidget(m_charts);
    m_bottom->setChildrenCollapsible(false);
    m_bottom->setStretchFactor(0, 1);
    m_bottom->setStretchFactor(1, 1);
    m_bottom->setSizes({492, 450});
    setTabOrder(m_table, m_charts);
    connect(m_charts, &ChartsPanel::copied, this, [this](const QString& problem) {
        tell(problem, true);
        if (problem.isEmpty())
            statusBar()->showMessage(tr("The chart is in the clipboard."), 4000);
    });
    return m_bottom;
}

/// Where one has room, the table is in front until charts are asked for. A folded table leaves no room for them: asking
/// for them opens it.
void MainWindow::makeChartsAction(QMenu& menu) {
    auto* charts = menu.addAction(tr("Charts"));
    charts->setCheckable(true);
    charts->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    charts->setObjectName(QStringLiteral("actionCharts"));
    auto* bottom = static_cast<Bottom*>(m_bottom);
    const auto arrange = [this, charts, bottom, front = std::make_shared<bool>(false),
                          wanted = std::make_shared<bool>(true)](std::optional<bool> asked) {
        if (asked)
            *wanted = *front = *asked;
        const bool both = bottom->hasRoomForBoth(), folded = m_table->isFolded();
        const bool shown = !folded && *wanted && (both || *front);
        m_charts->setVisible(shown);
        m_table->setVisible(both || !shown);
        charts->setChecked(shown);
    };
    bottom->resized = [arrange] { arrange({}); };
    connect(charts, &QAction::triggered, this, [this, arrange](bool shown) {
        if (shown && m_table->isFolded())
            m_table->setFolded(false);
        arrange(shown);
    });
    connect(m_table, &TablePanel::folded, m_charts, [arrange] { arrange({}); });
    const auto button = [charts](QWidget* panel, const char* icon, const QString& text, const QString& name) {
        auto* made = panel->findChild<PanelHead*>()->addButton(icon, text, name);
        connect(made, &QToolButton::clicked, charts, &QAction::trigger);
    };
    button(m_table, "office-chart-bar", tr("Charts of the zones, or without them"), QStringLiteral("showCharts"));
    button(m_charts, "table", tr("Back to the table alone"), QStringLiteral("hideCharts"));
    arrange({});
}

} // namespace app
