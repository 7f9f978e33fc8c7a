#include "map_grid.hpp"

#include "change.hpp"
#include "explore/map_picking.hpp"
#include "look.hpp"
#include "map_overlay.hpp"
#include "measure_tool.hpp"
#include "network/selection_overlay.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr QSize aloneLeast{320, 200}, severalLeast{200, 140}; // px of a map
constexpr int comfortableWidth = 320;                         ///< px at the full size of text, of one of three

QString titleOf(const layers::MapContent& content) {
    if (!content.filled)
        return paint::text(content.title);
    const auto& figures = *content.filled->figures;
    return QStringLiteral("%1, %2").arg(QString::fromStdString(figures.indicator.shortLabel.in(paint::language())),
                                        QString::fromStdString(periodOf(figures, paint::language())));
}

/// "Nord-Ouest : 11 000 €", what a map says of the zone under the cursor.
QString valueOf(const layers::MapContent& content, const Pick& pick) {
    if (!pick.zone || !content.filled)
        return {};
    return paint::figure(*content.filled->figures, *pick.zone);
}

} // namespace

MapGrid::MapGrid(Jobs& jobs, ZoneSelection& picked, QWidget* parent)
    : QWidget{parent}, m_jobs{jobs}, m_picked{picked}, m_grid{new QGridLayout{this}}, m_tool{new MeasureTool{this}} {
    setObjectName(QStringLiteral("mapGrid"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(1);
    setAttribute(Qt::WA_StyledBackground); // the lines between the maps
    connect(m_tool, &MeasureTool::left, this, [this] { setMeasuring(false); });
    m_cells.push_back(makeCell());
    first().setObjectName(QStringLiteral("map"));
    arrange();
}

MapGrid::Cell MapGrid::makeCell() {
    Cell cell;
    cell.box = new QWidget{this};
    auto* column = new QVBoxLayout{cell.box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(cell));
    cell.map = new MapCanvas{m_jobs, cell.box};
    cell.map->setObjectName(QStringLiteral("mapBeside"));
    cell.map->setImageFilter(m_filter);
    column->addWidget(cell.map, 1);
    cell.map->setButtonsShown(m_cells.empty());
    pickOn(*cell.map, m_picked);
    cell.zone = new ZoneOverlay{*cell.map};
    cell.measure = new MeasureOverlay{*cell.map, *m_tool};
    connect(cell.map, &MapCanvas::neighbourhoodClicked, this, &MapGrid::neighbourhoodClicked);
    connect(cell.map, &MapCanvas::zoneClicked, this, &MapGrid::zoneClicked);
    connect(cell.map, &MapCanvas::sitesClicked, this, &MapGrid::sitesClicked);
    connect(cell.map, &MapCanvas::clickedAt, this, [this, map = cell.map](QPointF screen) {
        if (const auto key = map->content() ? recordAt(*map->content(), map->view(), screen) : 0; key != 0)
            emit symbolClicked(key);
    });
    connect(cell.map, &MapCanvas::measureWanted, this, [this] { setMeasuring(!m_measuring); });
    connect(cell.map, &MapCanvas::pointed, this, &MapGrid::showPointed);
    connect(cell.map, &MapCanvas::viewChanged, this, [this, map = cell.map] { follow(*map); });
    return cell;
}

/// Title, value of the zone under the cursor, and the way to take the map away.
QWidget* MapGrid::makeHead(Cell& cell) {
    auto* head = new PanelHead{{}, cell.box};
    head->setObjectName(QStringLiteral("mapHead"));
    cell.head = head;
    cell.title = head->title();
    cell.title->setObjectName(QStringLiteral("mapTitle"));
    cell.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    cell.title->setWordWrap(true);
    head->setMaximumHeight(QWIDGETSIZE_MAX); // of two lines where the map is narrow
    head->row()->setStretchFactor(cell.title, 1);
    cell.value = head->addNote();
    cell.value->setObjectName(QStringLiteral("mapValue"));
    if (!m_cells.empty()) {
        auto* remove = head->addButton("window-close", tr("Take this map away"), QStringLiteral("removeMap"));
        connect(remove, &QToolButton::clicked, this, [this, box = cell.box] {
            for (std::size_t i = 1; i < m_cells.size(); ++i)
                if (m_cells[i].box == box)
                    emit removeWanted(static_cast<int>(i) - 1);
        });
    }
    return head;
}

void MapGrid::setCount(std::size_t count) {
    if (count == m_cells.size())
        return;
    while (m_cells.size() > count) {
        auto* box = m_cells.back().box;
        m_cells.pop_back();
        box->hide();
        box->deleteLater(); // it may be its own button that asks
    }
    while (m_cells.size() < count)
        m_cells.push_back(makeCell());
    arrange();
    applyTool();
}

/// Two abreast; three in a row where there is room.
int MapGrid::columns() const {
    const int count = static_cast<int>(m_cells.size());
    return count == 3 && width() >= 3 * px(comfortableWidth) ? 3 : std::min(count, 2);
}

void MapGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (columns() != m_columns)
        arrange();
}

void MapGrid::arrange() {
    m_columns = columns();
    for (const auto& cell : m_cells)
        m_grid->removeWidget(cell.box);
    for (int i = 0; i < 4; ++i) {
        m_grid->setColumnStretch(i, i < m_columns ? 1 : 0);
        m_grid->setRowStretch(i, i * m_columns < static_cast<int>(m_cells.size()) ? 1 : 0);
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_cells[i].box, at / m_columns, at % m_columns);
        m_cells[i].head->setVisible(m_cells.size() > 1);
        m_cells[i].map->setMinimumSize(m_cells.size() > 1 ? severalLeast : aloneLeast);
        m_cells[i].box->show();
    }
    m_grid->activate();
}

void MapGrid::setContent(std::shared_ptr<const layers::MapContent> content, bool fit) {
    const std::size_t count = content ? content->beside.size() + 1 : 1;
    const bool another = count != m_cells.size(); // the room of each map is another: it is shown whole again
    setCount(count);
    first().setContent(content, fit || another);
    {
        const QScopedValueRollback guard{m_following, true}; // a new map that fits itself leads nobody
        for (std::size_t i = 1; i < count; ++i) {
            m_cells[i].map->setContent(content->beside[i - 1], false);
            m_cells[i].map->follow(first().view());
        }
    }
    for (const auto& cell : m_cells)
        if (cell.map->content()) {
            cell.title->setText(titleOf(*cell.map->content()));
            cell.title->setToolTip(paint::text(cell.map->content()->title));
            cell.map->setAccessibleName(count > 1 ? cell.title->text() : tr("Map"));
        }
    showPointed({});
}

void MapGrid::follow(MapCanvas& moved) {
    if (m_following)
        return;
    const QScopedValueRollback guard{m_following, true};
    for (const auto& cell : m_cells)
        if (cell.map != &moved)
            cell.map->follow(moved.view());
}

void MapGrid::showPointed(const Pick& pick) {
    m_pointed = pick;
    showValues();
    for (const auto& cell : m_cells) {
        const auto content = cell.map->content();
        const bool shown = m_cells.size() > 1 && content && content->filled && pick.zone;
        cell.zone->show(shown ? content->filled->zones : nullptr,
                        shown ? std::optional<std::size_t>{*pick.zone} : std::nullopt);
    }
}

void MapGrid::showValues() {
    for (const auto& cell : m_cells)
        cell.value->setText(m_cells.size() > 1 && cell.map->content() ? valueOf(*cell.map->content(), m_pointed)
                                                                      : QString{});
}

void MapGrid::setMeasuring(bool on) {
    if (on == m_measuring)
        return;
    m_measuring = on;
    if (!on)
        m_tool->clear();
    applyTool();
    emit measuringChanged(on);
}

void MapGrid::setTool(MapTool* tool) {
    if (tool)
        setMeasuring(false);
    m_given = tool;
    applyTool();
}

void MapGrid::applyTool() {
    for (const auto& cell : m_cells) {
        cell.map->setTool(m_measuring ? m_tool : m_given);
        cell.measure->setVisible(m_measuring);
    }
}

void MapGrid::setImageFilter(const MapCanvas::ImageFilter& filter) {
    m_filter = filter;
    for (const auto& cell : m_cells)
        cell.map->setImageFilter(filter);
}

void MapGrid::setCaption(const QString& text) {
    for (const auto& cell : m_cells)
        cell.map->setCaption(m_cells.size() == 1 ? text : QString{});
}

} // namespace app
