#include "charts_panel.hpp"

#include "clipboard.hpp"
#include "copying.hpp"
#include "gate.hpp"
#include "hint.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"
#include "wrapping_row.hpp"
#include "zone_chart_plan.hpp"
#include "zone_plot.hpp"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

using layers::ChartGroups;

QComboBox* choice(const QString& name, const char* objectName, QWidget* parent) {
    auto* box = new QComboBox{parent};
    box->setObjectName(QLatin1String{objectName});
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setToolTip(name);
    return box;
}

/// The gate lets it go first.
layers::Released<layers::ZoneChart> released(const layers::Gate& gate, const layers::ZoneChart& chart) {
    layers::Making making;
    making.language = paint::language();
    return gate.release(chart, making);
}

} // namespace

ChartsPanel::ChartsPanel(Workspace& workspace, Jobs& jobs, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_jobs{jobs}, m_kind{choice(tr("Chart"), "chartKind", this)},
      m_other{choice(tr("Second indicator"), "chartOther", this)}, m_groups{choice(tr("Groups"), "chartGroups", this)},
      m_line{new QCheckBox{tr("Line"), this}}, m_title{new QLabel{this}}, m_origin{secondLabel({}, 11, this)},
      m_remarks{secondLabel({}, 11, this)}, m_note{new Hint{QStringLiteral("chartNote"), this}}, m_plot{new ZonePlot{
                                                                                                     workspace.picked(),
                                                                                                     this}} {
    setObjectName(QStringLiteral("chartsPanel"));
    setMinimumWidth(px(300));
    makeBody();
    showChoices();
    constexpr int rests = 150; // ms
    m_afterPicking.setSingleShot(true);
    m_afterPicking.setInterval(rests);
    connect(&m_afterPicking, &QTimer::timeout, this, &ChartsPanel::refresh);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showChoices();
        refresh();
    });
    connect(m_other, &QComboBox::activated, this, &ChartsPanel::refresh);
    connect(m_groups, &QComboBox::activated, this, [this] {
        m_groups->setProperty("chosen", true);
        refresh();
    });
    connect(m_line, &QCheckBox::toggled, this, &ChartsPanel::refresh);
    connect(&workspace, &Workspace::contentChanged, this, [this] {
        fillOthers();
        refresh();
    });
    connect(&workspace.picked(), &ZoneSelection::changed, this, &ChartsPanel::selectionChanged);
}

void ChartsPanel::makeHead(PanelHead& head) {
    m_kind->addItem(tr("Histogram"));
    m_kind->addItem(tr("Two indicators"));
    m_kind->addItem(tr("Boxes by group"));
    m_kind->addItem(tr("Over the years"));
    m_kind->addItem(tr("Against references"));
    m_kind->addItem(tr("Age pyramid"));
    m_kind->addItem(tr("Before and after"));
    m_kind->addItem(tr("By distance"));
    m_kind->setMaxVisibleItems(m_kind->count());
    m_groups->addItem(tr("By commune"), static_cast<int>(ChartGroups::Commune));
    m_groups->addItem(tr("By department"), static_cast<int>(ChartGroups::Department));
    m_groups->addItem(tr("With a neighbourhood or without"), static_cast<int>(ChartGroups::Neighbourhoods));
    m_line->setObjectName(QStringLiteral("chartLine"));
    m_line->setAccessibleName(tr("Line of least squares, with its r and n"));
    m_line->setToolTip(m_line->accessibleName());
    head.title()->hide();
    auto* wide = head.addWrappingRow();
    for (QWidget* widget : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_other),
                            static_cast<QWidget*>(m_groups), static_cast<QWidget*>(m_line)})
        wide->addWidget(widget);
    auto* copy = head.addButton("edit-copy", tr("Copy the chart"), QStringLiteral("copyZoneChart"));
    auto* menu = new QMenu{copy};
    const auto add = [&](const QString& text, const char* name, auto act) {
        menu->addAction(text, this, act)->setObjectName(QLatin1String{name});
    };
    add(tr("Copy as a &picture"), "copyChartPicture", [this] { copyPicture(); });
    add(tr("Copy as &SVG"), "copyChartSvg", [this] { copySvg(); });
    add(tr("Copy its &figures as a table"), "copyChartTable", [this] { copyTable(); });
    copy->setMenu(menu);
    copy->setPopupMode(QToolButton::InstantPopup);
    m_copy = copy;
}

void ChartsPanel::makeBody() {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new PanelHead{{}, this};
    makeHead(*head);
    column->addWidget(head);
    auto* scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget{scroll};
    auto* lines = new QVBoxLayout{body};
    lines->setContentsMargins(12, 6, 10, 6);
    lines->setSpacing(2);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_title->setFont(sized(13, QFont::DemiBold));
    m_origin->setObjectName(QStringLiteral("chartOrigin"));
    m_remarks->setObjectName(QStringLiteral("chartRemarks"));
    for (auto* label : {m_title, m_origin, m_remarks})
        label->setWordWrap(true);
    lines->addWidget(m_note);
    lines->addWidget(m_title);
    lines->addWidget(m_origin);
    lines->addWidget(m_plot, 1);
    lines->addWidget(m_remarks);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    connect(m_note, &Hint::taken, this, [this] {
        const auto content = m_workspace.content();
        content && content->filled ? emit importWanted() : emit indicatorWanted();
    });
    sayNoIndicator();
}

ChartsPanel::Kind ChartsPanel::kind() const { return static_cast<Kind>(m_kind->currentIndex()); }

void ChartsPanel::choose(Kind kind) {
    m_kind->setCurrentIndex(static_cast<int>(kind));
    showChoices();
    refresh();
}

void ChartsPanel::showChoices() {
    m_other->setVisible(kind() == Kind::Scatter);
    m_line->setVisible(kind() == Kind::Scatter);
    m_groups->setVisible(kind() == Kind::Boxes);
}

/// Indicators of the level of the map, but for the one that it shows; what was chosen stays where it can.
void ChartsPanel::fillOthers() {
    const auto content = m_workspace.content();
    if (!content || !content->filled)
        return;
    // Of one commune there is one box: its zones are set apart otherwise, until somebody chooses.
    if (m_groups->property("chosen").isNull())
        m_groups->setCurrentIndex(m_groups->findData(
            static_cast<int>(content->document.around.kind == geo::GeographyKind::Commune ? ChartGroups::Neighbourhoods
                                                                                          : ChartGroups::Commune)));
    const auto before = m_other->currentData().toString();
    const QSignalBlocker blocked{m_other};
    m_other->clear();
    const auto level = content->filled->zones->geography().kind;
    const auto& shown = content->filled->figures->indicator;
    for (const auto& offer : m_workspace.holdings().offers)
        if (offer.years.contains(level) && offer.indicator.id != shown.id)
            m_other->addItem(listedName(offer.indicator), QString::fromStdString(offer.indicator.id));
    // Rates say more about each other than counts, which all grow with the people.
    int first = m_other->findData(before);
    for (int i = 0; first < 0 && i < m_other->count(); ++i)
        if (const auto* offer = m_workspace.holdings().offer(m_other->itemData(i).toString().toStdString());
            offer && offer->indicator.nature != indicators::Nature::Count)
            first = i;
    m_other->setCurrentIndex(std::max(first, 0));
}

layers::ZoneChartRequest ChartsPanel::request() {
    switch (kind()) {
    case Kind::Histogram:
        break;
    case Kind::Scatter:
        return layers::ScatterRequest{m_other->currentData().toString().toStdString(), m_line->isChecked()};
    case Kind::Boxes:
        return layers::BoxesRequest{static_cast<ChartGroups>(m_groups->currentData().toInt())};
    case Kind::Years:
        return layers::YearsRequest{pickedHere()};
    case Kind::References:
        return layers::ReferencesRequest{compared()};
    case Kind::Pyramid:
        return layers::PyramidRequest{pickedHere()};
    case Kind::Slopes:
        return layers::SlopesRequest{compared()};
    case Kind::Distances:
        return layers::DistancesRequest{};
    }
    return layers::HistogramRequest{};
}

void ChartsPanel::refresh() {
    for (auto* list : {m_kind, m_other, m_groups}) {
        list->setFixedWidth(neededWidth(*list));
        list->setToolTip(list->accessibleName() + QLatin1Char{'\n'} + list->currentText());
    }
    m_stale = true;
    if (!isVisible() || !m_workspace.mapReading())
        return;
    m_stale = false;
    const auto content = m_workspace.content();
    if (!content || !content->filled)
        return sayNoIndicator();
    if (kind() == Kind::Scatter && m_other->count() == 0)
        return say(tr("No second indicator is loaded for these zones."), tr("Add data…"));
    if (kind() == Kind::Years && m_workspace.picked().empty())
        return say(tr("Pick one zone or several, on the map, in the table or in another chart: their figures over the "
                      "years are drawn here."));
    m_latest.request([this] { return start(); });
}

QFuture<void> ChartsPanel::start() {
    using Shared = std::shared_ptr<const layers::ZoneChart>;
    const auto content = m_workspace.content();
    if (!content || !m_workspace.mapReading()) { // the file was closed while this waited
        QMetaObject::invokeMethod(
            this, [this] { m_latest.ended(); }, Qt::QueuedConnection);
        return {};
    }
    auto future = m_workspace.mapReading()->start<Shared>(
        [request = request(), content](Reading::Desk& desk, geo::Progress& progress) {
            return Shared{std::make_shared<layers::ZoneChart>(
                layers::zoneChart(request, *content, desk.observatory, desk.loader, paint::language(), progress))};
        });
    m_jobs.follow<Shared>(
        this, {}, future,
        [this, content](const Shared& chart) {
            if (content == m_workspace.content()) // else another is on its way
                showChart(chart);
        },
        [this](const geo::Error& error) {
            const bool needsData = kind() == Kind::Pyramid || kind() == Kind::Slopes;
            say(paint::text(error), needsData ? tr("Add data…") : QString{});
        },
        [this] { m_latest.ended(); });
    return QFuture<void>{future};
}

void ChartsPanel::showChart(std::shared_ptr<const layers::ZoneChart> chart) {
    const auto words = paint::zoneChartWords(*chart);
    const int heads = chart->subtitle.empty() ? 1 : 2;
    m_note->hide();
    m_title->setText(words.front());
    m_origin->setText(words.mid(1, heads).join(QStringLiteral(" · ")));
    m_remarks->setText(words.mid(1 + heads).join(QLatin1Char{' '}));
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_origin),
                            static_cast<QWidget*>(m_remarks), static_cast<QWidget*>(m_plot)})
        widget->show();
    m_copy->setEnabled(true);
    m_plot->setAccessibleName(tr("Chart: %1").arg(words.front()));
    m_plot->setChart(std::move(chart));
}

void ChartsPanel::sayNoIndicator() {
    say(tr("The zones of the map as a chart, once an indicator is shown."), tr("Choose an indicator…"));
}

void ChartsPanel::say(const QString& text, const QString& way) {
    m_note->say(text, way);
    m_note->show();
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_origin),
                            static_cast<QWidget*>(m_remarks), static_cast<QWidget*>(m_plot)})
        widget->hide();
    m_copy->setEnabled(false);
    m_plot->setChart(nullptr);
}

std::vector<std::uint32_t> ChartsPanel::pickedHere() const {
    const auto content = m_workspace.content();
    const auto& picked = m_workspace.picked();
    return content && content->filled && picked.zones() == content->filled->zones ? picked.picked()
                                                                                  : std::vector<std::uint32_t>{};
}

bool ChartsPanel::showsPicked() const {
    if (!m_plot->chart())
        return false;
    const auto picked = pickedHere();
    return picked.empty() ? !m_plot->chart()->ofAsked
                          : std::ranges::all_of(picked, [this](auto zone) { return m_plot->marks().holds(zone); });
}

/// Rows and slopes stay while what is picked is among them, whatever else of the map changes.
std::vector<std::uint32_t> ChartsPanel::compared() {
    const bool stays =
        m_comparedIn == kind() && showsPicked() && m_plot->chart()->zones == m_workspace.content()->filled->zones;
    if (!stays)
        m_compared = pickedHere();
    m_comparedIn = kind();
    return m_compared;
}

/// What is picked in a chart of rows or slopes is brought out there: the others stay, to be compared with.
void ChartsPanel::selectionChanged() {
    const bool stays = kind() == Kind::References || kind() == Kind::Slopes;
    if (kind() == Kind::Years || kind() == Kind::Pyramid || (stays && !showsPicked()))
        m_afterPicking.start();
    else
        m_afterPicking.stop();
}

void ChartsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ChartsPanel::copyPicture() {
    if (!m_plot->chart())
        return;
    const auto flags = m_workspace.picked().flags();
    app::copyPicture(
        m_jobs, this,
        [chart = m_plot->chart(), picked = std::vector(flags.begin(), flags.end()),
         gate = layers::Gate{m_workspace.holdings().sources}](geo::Progress&) {
            return released(gate, *chart).made([&](const layers::ZoneChart& let) {
                return paint::zoneChartPlan(let, picked);
            });
        },
        [this](const QString& problem) { emit copied(problem); });
}

void ChartsPanel::copySvg() {
    if (!m_plot->chart())
        return;
    const layers::Gate gate{m_workspace.holdings().sources};
    try {
        const auto plan = released(gate, *m_plot->chart()).made([this](const layers::ZoneChart& let) {
            return paint::zoneChartPlan(let, m_workspace.picked().flags());
        });
        QApplication::clipboard()->setMimeData(paint::svgForClipboard(plan).release()); // the clipboard's own
        emit copied({});
    } catch (const geo::Error& error) {
        emit copied(paint::text(error));
    }
}

void ChartsPanel::copyTable() {
    if (!m_plot->chart())
        return;
    const layers::Gate gate{m_workspace.holdings().sources};
    emit copied(app::copyTable(gate, paint::zoneChartTable(*m_plot->chart())));
}

} // namespace app
