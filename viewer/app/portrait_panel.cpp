#include "portrait_panel.hpp"

#include "copying.hpp"
#include "estimate_box.hpp"
#include "explore/here_box.hpp"
#include "hint.hpp"
#include "indicator_chart.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "portrait_table.hpp"
#include "segmented.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include "base/codes.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

using geo::GeographyKind;
using indicators::ReferenceKind;

/// Hectares for what is walked through, square kilometres for what is governed.
QString areaText(const layers::Portrait& portrait) {
    const bool large = portrait.level == GeographyKind::Commune || portrait.level == GeographyKind::Epci ||
                       portrait.level == GeographyKind::Department;
    const double area = large ? portrait.areaHa / 100 : portrait.areaHa;
    return paint::number(area, area < 10 ? 1 : 0) + (large ? QStringLiteral("\u202Fkm²") : QStringLiteral("\u202Fha"));
}

/// The level whose portrait a place around has; none of those that have no portrait.
std::optional<GeographyKind> levelOf(ReferenceKind kind) {
    switch (kind) {
    case ReferenceKind::Commune:
    case ReferenceKind::CommuneOutside:
        return GeographyKind::Commune;
    case ReferenceKind::Epci:
        return GeographyKind::Epci;
    case ReferenceKind::Department:
        return GeographyKind::Department;
    default:
        return std::nullopt;
    }
}

} // namespace

PortraitPanel::PortraitPanel(Workspace& workspace, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_name{new QLabel{this}},
      m_generation{new QLabel{this}}, m_place{secondLabel({}, 13, this)},
      m_perimeter{new Segmented{tr("Perimeter"), this}}, m_scroll{new QScrollArea{this}},
      m_hint{new Hint{QStringLiteral("portraitHint"), this}}, m_head{new QWidget{this}}, m_chartScroll{
                                                                                             new QScrollArea{this}} {
    setObjectName(QStringLiteral("portraitPanel"));
    setProperty("panel", true);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(px(340));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new PanelHead{tr("Portrait"), this};
    head->addSpace();
    m_sheet =
        head->addButton("document-print", tr("Sheet of this neighbourhood…"), QStringLiteral("neighbourhoodSheet"));
    m_sheet->setText(m_sheet->accessibleName());
    m_sheet->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sheet->setToolTip({});
    connect(m_sheet, &QToolButton::clicked, this, &PortraitPanel::sheetWanted);
    connect(head->addButton("edit-copy", tr("Copy the portrait"), QStringLiteral("copyPortrait")),
            &QToolButton::clicked, this, &PortraitPanel::copy);
    column->addWidget(head);
    m_hint->setContentsMargins(14, 14, 14, 14);
    connect(m_hint, &Hint::taken, this,
            [this] { m_workspace.holdings().neighbourhoods.empty() ? emit importWanted() : emit searchWanted(); });
    column->addWidget(m_hint);
    makeHead(column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setObjectName(QStringLiteral("portraitScroll"));
    m_scroll->setAccessibleName(tr("Figures of the place"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    m_chartScroll->setWidgetResizable(true);
    m_chartScroll->setObjectName(QStringLiteral("chartScroll"));
    m_chartScroll->setFocusPolicy(Qt::NoFocus);
    m_chartScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* rule = new QFrame{this};
    rule->setProperty("rule", true);
    column->addWidget(rule);
    column->addWidget(m_chartScroll);
    connect(m_perimeter, &Segmented::chosen, this,
            [this](int index) { m_workspace.choosePerimeter(static_cast<layers::Perimeter>(index)); });
    connect(&workspace, &Workspace::portraitChanged, this, &PortraitPanel::showPortrait);
    connect(&workspace, &Workspace::documentChanged, this, &PortraitPanel::showDocument);
    connect(&workspace, &Workspace::holdingsChanged, this, &PortraitPanel::showHint);
    showHint();
    showPortrait();
}

void PortraitPanel::showHint() {
    if (m_workspace.holdings().neighbourhoods.empty())
        m_hint->say(tr("The file has no outline of a neighbourhood yet."), tr("Add data…"));
    else
        m_hint->say(tr("Select a neighbourhood on the map or in the table."), tr("Search for a neighbourhood…"));
}

void PortraitPanel::makeHead(QVBoxLayout* column) {
    auto* box = new QVBoxLayout{m_head};
    box->setContentsMargins(14, 10, 14, 8);
    box->setSpacing(2);
    auto* nameRow = new QHBoxLayout;
    m_name->setFont(sized(19, QFont::Bold));
    m_name->setObjectName(QStringLiteral("portraitName"));
    m_name->setWordWrap(true);
    m_generation->setProperty("chip", true);
    m_generation->setFont(sized(11));
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_generation, 0, Qt::AlignTop);
    box->addLayout(nameRow);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->addWidget(m_place);
    box->addSpacing(6);
    m_perimeter->setObjectName(QStringLiteral("perimeter"));
    m_perimeter->setChoices({perimeterName(layers::Perimeter::Strict, 300),
                             perimeterName(layers::Perimeter::Enlarged, 300),
                             perimeterName(layers::Perimeter::RingOnly, 300)},
                            true);
    m_perimeter->setCurrent(0);
    box->addWidget(m_perimeter);
    column->addWidget(m_head);
}

void PortraitPanel::showDocument() {
    m_perimeter->setLabel(1, perimeterName(layers::Perimeter::Enlarged, m_workspace.ringMetres()));
    for (const int index : {1, 2})
        m_perimeter->setChoiceEnabled(index, m_workspace.ringMetres() > 0, tr("The distance is 0 m"));
    m_perimeter->setCurrent(static_cast<int>(m_workspace.perimeter()));
}

void PortraitPanel::showPortrait() {
    showDocument();
    const auto portrait = m_workspace.portrait();
    m_hint->setVisible(!portrait);
    m_sheet->setVisible(portrait && portrait->level == GeographyKind::Qpv);
    m_head->setVisible(portrait != nullptr);
    m_scroll->setVisible(portrait != nullptr);
    m_chartScroll->setVisible(portrait && portrait->chart && !portrait->chart->items.empty());
    if (!portrait) {
        layout()->setAlignment(m_hint, Qt::AlignTop);
        return;
    }
    showHead(*portrait);
    const bool onlyEstimatesAreNew =
        m_awaiting == portrait->code && m_workspace.perimeter() == layers::Perimeter::Strict;
    m_awaiting = portrait->estimatesPending ? portrait->code : std::string{};
    if (onlyEstimatesAreNew && !portrait->estimatesPending) // what was opened meanwhile stays open
        return addEstimates(*portrait);
    rebuild(*portrait);
    showChart(*portrait);
}

void PortraitPanel::showHead(const layers::Portrait& portrait) {
    const bool neighbourhood = portrait.level == GeographyKind::Qpv, outline = portrait.level == GeographyKind::Outline;
    m_name->setText(QString::fromStdString(portrait.name));
    m_generation->setText(neighbourhood ? tr("QPV generation %1").arg(portrait.generation)
                                        : oneOfLevel(portrait.level));
    QStringList parts{QString::fromStdString(portrait.place)};
    if (!outline)
        parts << QString::fromStdString(portrait.code);
    if (portrait.areaHa > 0)
        parts << areaText(portrait);
    parts.removeAll(QString{});
    m_place->setText(parts.join(QStringLiteral(" · ")));
    m_perimeter->setVisible(neighbourhood || outline);
}

void PortraitPanel::rebuild(const layers::Portrait& portrait) {
    const auto place = QStringLiteral("%1 %2").arg(static_cast<int>(portrait.level)).arg(portrait.code.c_str());
    const bool same = m_scroll->widget() && m_scroll->widget()->property("place") == place;
    const int scrolled = same ? m_scroll->verticalScrollBar()->value() : 0; // another place is read from its start
    auto* body = new QWidget;
    body->setProperty("place", place);
    body->setProperty("panel", true);
    body->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins(14, 0, 14, 14);
    column->setSpacing(0);
    auto* table =
        new PortraitTable{m_workspace, portrait, m_openedThemes, m_workspace.holdings().publishedGenerations, body};
    connect(table, &PortraitTable::opened, this, &PortraitPanel::reveal);
    connect(table, &PortraitTable::copied, this, &PortraitPanel::copied);
    connect(table, &PortraitTable::importWanted, this, &PortraitPanel::importWanted);
    connect(
        table, &PortraitTable::themeOpened, this,
        [this](const QString& theme) {
            m_openedThemes << theme;
            if (m_workspace.portrait())
                rebuild(*m_workspace.portrait());
        },
        Qt::QueuedConnection); // the link clicked is one of the widgets made anew
    column->addWidget(table);
    auto* here = new HereBox{portrait.here, body};
    connect(here, &HereBox::recordWanted, this, &PortraitPanel::recordWanted, Qt::QueuedConnection);
    column->addWidget(here);
    m_estimates = new QVBoxLayout;
    m_estimates->setSpacing(9);
    m_estimates->setContentsMargins(0, 9, 0, 0);
    column->addLayout(m_estimates);
    addEstimates(portrait);
    column->addStretch(1);
    m_scroll->setWidget(body); // deletes the one before
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void PortraitPanel::addEstimates(const layers::Portrait& portrait) {
    while (auto* item = m_estimates->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* body = m_estimates->parentWidget();
    if (portrait.estimatesPending) {
        auto* waiting = secondLabel(tr("Estimates are being made…"), 12, body);
        waiting->setObjectName(QStringLiteral("estimatesPending"));
        m_estimates->addWidget(waiting);
    }
    for (auto* box : estimateBoxes(m_workspace, portrait, body)) {
        connect(box, &EstimateBox::opened, this, &PortraitPanel::reveal);
        connect(box, &EstimateBox::copied, this, &PortraitPanel::copied);
        connect(box, &EstimateBox::comparisonWanted, this, &PortraitPanel::comparisonWanted);
        m_estimates->addWidget(box);
    }
}

/// Scrolls to what has just been opened, once it is laid out; its start stays in sight.
void PortraitPanel::reveal(QWidget* view) {
    QMetaObject::invokeMethod(
        view,
        [this, view] {
            m_scroll->ensureWidgetVisible(view, 0, 10);
            const int top = view->mapTo(m_scroll->widget(), QPoint{}).y();
            if (m_scroll->verticalScrollBar()->value() > top - 40)
                m_scroll->verticalScrollBar()->setValue(std::max(0, top - 40));
        },
        Qt::QueuedConnection);
}

void PortraitPanel::showChart(const layers::Portrait& portrait) {
    const bool any = portrait.chart && !portrait.chart->items.empty();
    m_chartScroll->setVisible(any);
    if (!any)
        return;
    auto* body = new QWidget;
    body->setProperty("panel", true);
    body->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins(14, 8, 14, 8);
    auto* chart = new IndicatorChart{*portrait.chart, body};
    connect(
        chart, &IndicatorChart::itemClicked, this, [this](const QString& code) { goTo(code.toStdString()); },
        Qt::QueuedConnection);
    column->addWidget(chart);
    column->addStretch(1);
    m_chartScroll->setWidget(body);
    limitChart();
}

void PortraitPanel::goTo(const std::string& code) {
    if (geo::QpvCode::parse(code))
        return m_workspace.select(code);
    const auto portrait = m_workspace.portrait();
    for (const auto& place : portrait ? portrait->around : std::vector<indicators::ReferenceZone>{})
        if (const auto level = levelOf(place.kind); level && place.code == code)
            return m_workspace.showPortraitOf({*level, code});
}

/// The chart takes what it needs, but leaves more than half of the panel to the figures.
void PortraitPanel::limitChart() {
    const auto* body = m_chartScroll->widget();
    if (!body)
        return;
    constexpr int scrollBar = 10; // px it may take of the width
    const int wanted = body->layout()->totalHeightForWidth(width() - scrollBar);
    m_chartScroll->setFixedHeight(std::min(wanted + 2, height() * 42 / 100));
}

void PortraitPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    limitChart();
}

void PortraitPanel::copy() {
    const auto portrait = m_workspace.portrait();
    if (!portrait)
        return;
    const auto problem = copyTable(layers::Gate{m_workspace.holdings().sources}, portraitAsText(*portrait));
    if (problem.isEmpty())
        emit copied(tr("The portrait is in the clipboard."));
    else
        emit refused(problem);
}

layers::ShownTable portraitAsText(const layers::Portrait& portrait) {
    QStringList lines;
    lines << QStringLiteral("%1\t%2\t%3")
                 .arg(QString::fromStdString(portrait.name), QString::fromStdString(portrait.code),
                      QString::fromStdString(portrait.place));
    const auto cell = [](const std::optional<geo::Cell>& c, const indicators::Indicator& i) {
        return c ? paint::figure(*c, i.unit, i.decimals) : PortraitTable::tr("not loaded");
    };
    QStringList heads{{}, {}, oneOfLevel(portrait.level)};
    for (const auto& place : portrait.around)
        heads << aroundHead(place.kind).replace(u'\n', u' ');
    if (!portrait.themes.empty())
        lines << heads.join(u'\t');
    for (const auto& theme : portrait.themes) {
        lines << QString::fromStdString(theme.title);
        for (const auto& row : theme.rows) {
            QStringList cells{indicatorName(row.indicator), QString::number(row.year), cell(row.value, row.indicator)};
            for (const auto& around : row.around)
                cells << cell(around, row.indicator);
            lines << cells.join(u'\t');
        }
        for (const auto& source : theme.sources)
            lines << paint::text(source);
    }
    for (const auto& e : portrait.estimates)
        lines << QStringList{indicatorName(e.indicator), QString::number(e.year), estimateFigure(e), {}, {},
                             paint::text(e.label),       estimateWords(e)}
                     .join(QLatin1Char{'\t'});
    auto text = shownText(lines.join(u'\n'), {});
    const auto addCount = [&](const indicators::Indicator& indicator, const std::optional<geo::Cell>& count) {
        if (indicator.nature == indicators::Nature::Count && count && count->hasNumber())
            text.counts.push_back(count->value);
    };
    for (const auto& theme : portrait.themes) {
        text.sources.insert(text.sources.end(), theme.used.begin(), theme.used.end());
        for (const auto& row : theme.rows) {
            addCount(row.indicator, row.value);
            for (const auto& count : row.around)
                addCount(row.indicator, count);
        }
    }
    for (const auto& e : portrait.estimates) {
        text.sources.insert(text.sources.end(), e.sources.begin(), e.sources.end());
        addCount(e.indicator, e.value);
    }
    return text;
}

} // namespace app
