#include "outline_panel.hpp"

#include "copying.hpp"
#include "estimate_box.hpp"
#include "look.hpp"
#include "map_grid.hpp"
#include "outline_overlay.hpp"
#include "outline_sketch.hpp"
#include "panels.hpp"
#include "shelf.hpp"
#include "shelf_dialog.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int farthest = 2000; // metres

QString familyName(const std::string& family) {
    if (family == "addresses")
        return QCoreApplication::translate("app", "Addresses");
    if (family == "dwellings")
        return QCoreApplication::translate("app", "Points with dwellings");
    return QCoreApplication::translate("app", "Buildings");
}

QString hectares(double area) {
    return paint::number(area, area < 10 ? 2 : area < 100 ? 1 : 0) + QStringLiteral("\u202Fha");
}

} // namespace

OutlinePanel::OutlinePanel(Workspace& workspace, Shelf& shelf, MapGrid& maps, Jobs& jobs, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_shelf{shelf}, m_maps{maps}, m_jobs{jobs},
      m_sketch{new OutlineSketch{[&maps] { return maps.first().view().metresPerUnit; }, this}},
      m_overlay{new OutlineOverlay{maps.first(), *m_sketch}}, m_hint{secondLabel({}, 13, this)},
      m_how{secondLabel({}, 11, this)}, m_slider{new QSlider{Qt::Horizontal, this}}, m_spin{new QSpinBox{this}},
      m_save{new QPushButton{tr("Keep this outline…"), this}}, m_box{new QFrame{this}} {
    setObjectName(QStringLiteral("outlinePanel"));
    setProperty("panel", true);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(px(340));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(column);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(14, 12, 14, 12);
    body->setSpacing(8);
    column->addLayout(body);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("outlineHint"));
    body->addWidget(m_hint);
    makeDistance(body);
    m_box->setObjectName(QStringLiteral("estimateBox"));
    m_box->setAccessibleName(tr("Estimates for the outline"));
    body->addWidget(m_box);
    m_how->setWordWrap(true);
    body->addWidget(m_how);
    m_save->setObjectName(QStringLiteral("keepOutline"));
    body->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &OutlinePanel::save);
    connect(m_sketch, &OutlineSketch::changed, this, &OutlinePanel::request);
    connect(m_sketch, &OutlineSketch::left, this, &OutlinePanel::leave);
    connect(&workspace, &Workspace::holdingsChanged, this, [this] { // another file, other places
        m_sketch->clear();
        m_figures.reset();
        m_cells.clear(); // its lists are others too
        leave();
    });
    setDistance(300);
    hide();
}

void OutlinePanel::makeHead(QVBoxLayout* column) {
    auto* head = new PanelHead{tr("Drawn outline"), this};
    head->addSpace();
    auto* saved = head->addButton("document-open", tr("Outlines kept in the file"), QStringLiteral("savedOutlines"));
    auto* menu = new QMenu{saved};
    saved->setMenu(menu);
    saved->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSaved(*menu); });
    connect(head->addButton("draw-polygon", tr("Draw another"), QStringLiteral("clearOutline")), &QToolButton::clicked,
            this, [this] {
                m_sketch->startAnew();
                draw();
            });
    connect(head->addButton("edit-copy", tr("Copy the figures"), QStringLiteral("copyOutline")), &QToolButton::clicked,
            this, &OutlinePanel::copy);
    connect(head->addButton("window-close", tr("Back to the portrait"), QStringLiteral("leaveOutline")),
            &QToolButton::clicked, this, &OutlinePanel::leave);
    column->addWidget(head);
}

void OutlinePanel::makeDistance(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    auto* label = secondLabel(tr("Surroundings"), 13, this);
    m_slider->setObjectName(QStringLiteral("outlineRing"));
    m_slider->setAccessibleName(tr("Distance around the outline"));
    m_slider->setRange(0, farthest);
    m_slider->setSingleStep(10);
    m_slider->setPageStep(100);
    m_spin->setObjectName(QStringLiteral("outlineDistance"));
    m_spin->setAccessibleName(tr("Distance in metres"));
    m_spin->setRange(0, farthest);
    m_spin->setSingleStep(50);
    m_spin->setSuffix(QStringLiteral("\u202Fm"));
    m_spin->setGroupSeparatorShown(true);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
    column->addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this, &OutlinePanel::setDistance);
    connect(m_spin, &QSpinBox::valueChanged, this, &OutlinePanel::setDistance);
}

void OutlinePanel::setDistance(int metres) {
    const QSignalBlocker slider{m_slider}, spin{m_spin};
    m_slider->setValue(metres);
    m_spin->setValue(metres);
    m_overlay->setRing(metres);
    request();
}

void OutlinePanel::activate() {
    m_active = true;
    m_overlay->setRing(m_spin->value());
    request();
    emit activeChanged(true);
}

void OutlinePanel::draw() {
    if (!m_workspace.content() || m_workspace.perspective() != Perspective::Explore)
        return;
    if (!m_sketch->zones().empty())
        m_sketch->clear(); // a union is not edited corner by corner
    m_maps.setTool(m_sketch);
    activate();
    m_maps.first().setFocus();
}

void OutlinePanel::takePicked() {
    const auto& picked = m_workspace.picked();
    std::vector<geo::MultiPolygon> shapes;
    for (const auto zone : picked.picked())
        shapes.push_back(picked.zones()->shape(zone));
    if (shapes.empty())
        return;
    m_name.clear();
    m_sketch->setZones(geo::united(shapes), picked.codes());
    activate();
}

void OutlinePanel::leave() {
    if (!std::exchange(m_active, false))
        return;
    m_maps.setTool(nullptr);
    m_overlay->hide();
    emit activeChanged(false);
}

void OutlinePanel::fillSaved(QMenu& menu) {
    menu.clear();
    for (const auto& outline : m_shelf.content().outlines)
        menu.addAction(QString::fromStdString(outline.name), this, [this, outline] {
            m_name = outline.name;
            m_sketch->setShape(outline.shape, outline.zones);
            setDistance(static_cast<int>(outline.ringMetres));
            m_maps.first().glideTo(outline.shape.extent());
        });
    if (menu.isEmpty())
        menu.addAction(tr("None is kept in this file yet"))->setEnabled(false);
}

void OutlinePanel::save() {
    const auto shape = m_sketch->shape();
    if (shape.empty())
        return;
    const auto proposed = m_name.empty() ? tr("Drawn outline") : QString::fromStdString(m_name);
    askName(this, tr("Keep the outline"),
            tr("Name of the outline. One of the same name is replaced; that can be undone."), proposed,
            [this, shape](const QString& name) {
                m_name = name.toStdString();
                m_shelf.saveOutline({m_name, shape, static_cast<double>(m_spin->value()), m_sketch->zones()});
            });
}

void OutlinePanel::request() {
    showState();
    if (m_active && !m_sketch->shape().empty() && m_workspace.isOpen())
        m_live.request([this] { return start(); });
}

QFuture<void> OutlinePanel::start() {
    using Shared = std::shared_ptr<const layers::LiveFigures>;
    auto future = m_workspace.startLive(m_sketch->shape(), m_spin->value());
    m_jobs.follow<Shared>(
        this, tr("Estimating for the outline"), future,
        [this](const Shared& figures) {
            m_figures = figures;
            showFigures();
        },
        [this](const geo::Error& error) { emit failed(error); }, [this] { m_live.ended(); });
    return QFuture<void>{future};
}

void OutlinePanel::showState() {
    const bool any = !m_sketch->shape().empty();
    if (!m_sketch->zones().empty())
        m_hint->setText(counted(static_cast<qint64>(m_sketch->zones().size()), tr("One zone picked on the map"),
                                tr("%1 zones picked, taken together")));
    else if (m_sketch->isClosed())
        m_hint->setText(tr("Click a corner or a side to move it, click again to set it down; Escape leaves."));
    else
        m_hint->setText(
            tr("Click the corners on the map; a double click or Enter closes the outline, Backspace takes a "
               "corner back."));
    m_box->setVisible(any && m_figures);
    m_how->setVisible(any && m_figures);
    m_save->setEnabled(any && m_sketch->isClosed() && !m_workspace.holdings().readOnly);
}

void OutlinePanel::makeRows(const layers::LiveFigures& figures) {
    delete m_grid;
    qDeleteAll(m_box->findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    m_cells.clear();
    m_names.clear();
    m_grid = new QGridLayout{m_box};
    m_grid->setContentsMargins(10, 7, 10, 7);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    for (std::size_t p = 0; p < layers::perimeterCount; ++p) {
        m_heads[p] = secondLabel({}, 11, m_box);
        m_heads[p]->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        m_heads[p]->setWordWrap(true);
        m_grid->addWidget(m_heads[p], 0, static_cast<int>(p) + 1);
    }
    const auto addRow = [&](const QString& name, bool estimated) {
        const int row = static_cast<int>(m_cells.size()) + 1;
        auto* label = new QLabel{name, m_box};
        label->setWordWrap(true);
        label->setFont(sized(13));
        m_names.push_back(label);
        m_grid->addWidget(label, row, 0);
        auto font = sized(13, QFont::DemiBold);
        font.setItalic(estimated);
        auto& cells = m_cells.emplace_back();
        for (std::size_t p = 0; p < layers::perimeterCount; ++p) {
            cells[p] = new QLabel{m_box};
            cells[p]->setFont(font);
            cells[p]->setAlignment(Qt::AlignRight | Qt::AlignTop);
            cells[p]->setWordWrap(true);
            cells[p]->setFixedWidth(px(66)); // figures never move while the hand does
            m_grid->addWidget(cells[p], row, static_cast<int>(p) + 1);
        }
    };
    addRow(tr("Area"), false);
    for (const auto& row : figures.rows)
        addRow(QStringLiteral("%1 (%2)")
                   .arg(QString::fromStdString(row.indicator.shortLabel.in(paint::language())))
                   .arg(row.year),
               true);
    for (const auto& count : figures.counts) {
        const auto title = QString::fromStdString(count.title);
        addRow(title.isEmpty() ? familyName(count.family) : count.part ? tr("of which %1").arg(title) : title, false);
    }
}

void OutlinePanel::showFigures() {
    const auto& figures = *m_figures;
    if (m_cells.size() != 1 + figures.rows.size() + figures.counts.size())
        makeRows(figures);
    const bool ring = figures.ringMetres > 0;
    for (std::size_t p = 0; p < layers::perimeterCount; ++p) {
        const bool there = p == 0 || ring;
        auto head = perimeterName(static_cast<layers::Perimeter>(p), figures.ringMetres);
        m_heads[p]->setText(there ? head.replace(QChar{0x202F}, QChar{0xA0}) : QString{}); // labels break at the first
        std::size_t at = 0;
        m_cells[at++][p]->setText(there ? hectares(figures.hectares[p]) : QString{});
        for (const auto& row : figures.rows) {
            auto* cell = m_cells[at++][p];
            cell->setText(row.values[p] ? estimateFigure(*row.values[p]) : QString{});
            cell->setToolTip(row.values[p] ? paint::text(row.values[p]->why) : QString{});
        }
        for (const auto& count : figures.counts)
            m_cells[at++][p]->setText(there ? paint::number(static_cast<double>(count.points[p]), 0) : QString{});
    }
    const auto how = std::ranges::find_if(
        figures.rows, [](const auto& row) { return row.values[0] && row.values[0]->value.hasNumber(); });
    m_how->setText(how == figures.rows.end() ? QString{} : paint::text(how->values[0]->label));
    showState();
}

void OutlinePanel::copy() {
    if (!m_figures)
        return;
    const auto problem = copyTable(layers::Gate{m_workspace.holdings().sources}, asText());
    if (problem.isEmpty())
        emit told(tr("The figures are in the clipboard."));
    else
        emit refused(problem);
}

layers::ShownTable OutlinePanel::asText() const {
    QStringList lines;
    QStringList heads{m_name.empty() ? tr("Drawn outline") : QString::fromStdString(m_name)};
    for (const auto* head : m_heads)
        heads << (head ? head->text() : QString{});
    lines << heads.join(QLatin1Char{'\t'});
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        QStringList cells{m_names[row]->text()};
        for (const auto* cell : m_cells[row])
            cells << cell->text();
        lines << cells.join(QLatin1Char{'\t'});
    }
    lines << m_how->text();
    std::vector<std::int64_t> sources;
    for (const auto& row : m_figures->rows)
        for (const auto& value : row.values)
            if (value)
                sources.insert(sources.end(), value->sources.begin(), value->sources.end());
    for (const auto& count : m_figures->counts)
        sources.push_back(count.source);
    return shownText(lines.join(QLatin1Char{'\n'}), std::move(sources));
}

} // namespace app
