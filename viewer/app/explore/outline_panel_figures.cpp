// The figures of the outline panel: rows, and how one of them was obtained.
#include "outline_panel.hpp"

#include "copying.hpp"
#include "estimate_box.hpp"
#include "look.hpp"
#include "outline_sketch.hpp"
#include "panels.hpp"
#include "provenance_view.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace app {
namespace {

QString familyName(const std::string& family) {
    if (family == "addresses")
        return QCoreApplication::translate("app", "Addresses");
    if (family == "dwellings")
        return QCoreApplication::translate("app", "Points with dwellings");
    return QCoreApplication::translate("app", "Buildings");
}

/// As text and as a link that tells how it was obtained.
QString linked(const QString& figure) {
    return QStringLiteral("<a href=\"how\" style=\"color:%1\">%2</a>")
        .arg(look().estimateText.name(), figure.toHtmlEscaped());
}

QString hectares(double area) {
    return paint::number(area, area < 10 ? 2 : area < 100 ? 1 : 0) + QStringLiteral("\u202Fha");
}

QStringList rowNames(const layers::LiveFigures& figures) {
    QStringList names{OutlinePanel::tr("Area")};
    for (const auto& row : figures.rows)
        names << QStringLiteral("%1 (%2)")
                     .arg(QString::fromStdString(row.indicator.shortLabel.in(paint::language())))
                     .arg(row.year);
    for (const auto& count : figures.counts) {
        const auto title = QString::fromStdString(count.title);
        names << (title.isEmpty() ? familyName(count.family)
                  : count.part    ? OutlinePanel::tr("of which %1").arg(title)
                                  : title);
    }
    return names;
}

} // namespace

/// @param estimated  how many of them, after the area, are indicators.
void OutlinePanel::makeRows(const QStringList& names, std::size_t estimated) {
    m_names = names;
    delete m_grid;
    qDeleteAll(m_box->findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    m_cells.clear();
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
    for (const auto& name : names)
        addRow(name, !m_cells.empty() && m_cells.size() <= estimated);
}

void OutlinePanel::addRow(const QString& name, bool estimated) {
    const int row = static_cast<int>(m_cells.size()) + 1;
    auto* label = new QLabel{name, m_box};
    label->setWordWrap(true);
    label->setFont(sized(13));
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
        if (estimated)
            connect(cells[p], &QLabel::linkActivated, this, [this, at = m_cells.size() - 2, p] { explain(at, p); });
    }
}

/// @param row of the indicators.
void OutlinePanel::setFigure(std::size_t row, std::size_t perimeter, const indicators::Estimate* value) {
    auto* cell = m_cells[row + 1][perimeter];
    const auto text = value ? estimateFigure(*value) : QString{};
    const bool rests = value && m_sketch->isClosed() && !m_sketch->held();
    cell->setText(rests ? linked(text) : text);
    cell->setTextInteractionFlags(rests ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                        : Qt::NoTextInteraction);
    cell->setToolTip(value ? paint::text(value->why) : QString{});
    cell->setAccessibleName(
        QStringLiteral("%1, %2, %3").arg(m_names[static_cast<qsizetype>(row) + 1], m_heads[perimeter]->text(), text));
}

void OutlinePanel::showFigures() {
    const auto& figures = *m_figures;
    if (const auto names = rowNames(figures); names != m_names)
        makeRows(names, figures.rows.size());
    const bool ring = figures.ringMetres > 0;
    for (std::size_t p = 0; p < layers::perimeterCount; ++p) {
        const bool there = p == 0 || ring;
        auto head = perimeterName(static_cast<layers::Perimeter>(p), figures.ringMetres);
        m_heads[p]->setText(there ? head.replace(QChar{0x202F}, QChar{0xA0}) : QString{}); // labels break at the first
        std::size_t at = 0;
        m_cells[at++][p]->setText(there ? hectares(figures.hectares[p]) : QString{});
        for (std::size_t row = 0; row < figures.rows.size(); ++row, ++at) {
            const auto& value = figures.rows[row].values[p];
            setFigure(row, p, value ? &*value : nullptr);
        }
        for (const auto& count : figures.counts)
            m_cells[at++][p]->setText(there ? paint::number(static_cast<double>(count.points[p]), 0) : QString{});
    }
    QStringList how{whyNotOnMap()};
    const auto estimated = std::ranges::find_if(
        figures.rows, [](const auto& row) { return row.values[0] && row.values[0]->value.hasNumber(); });
    if (estimated != figures.rows.end())
        how << paint::text(estimated->values[0]->label);
    if (m_sketch->isClosed())
        how << tr("Press a figure to see how it was obtained.");
    how.removeAll(QString{});
    m_how->setText(how.join(QLatin1Char{'\n'}));
    showState();
}

QString OutlinePanel::whyNotOnMap() const {
    if (m_figures->rows.empty())
        return {};
    const auto& row = m_figures->rows.front();
    if (row.indicator.id != m_onMap || !row.values[0] || row.values[0]->value.hasNumber())
        return {};
    const auto plain = [&](double value) {
        return paint::figure(geo::Cell::of(value), row.indicator.unit, row.indicator.decimals);
    };
    const auto name = indicatorName(row.indicator);
    auto why = paint::text(row.values[0]->why);
    if (why.endsWith(QLatin1Char{'.'}))
        why.chop(1);
    if (const auto& range = row.values[0]->memberRange)
        return tr("%1 cannot be estimated: %2. In the IRIS that the outline meets it goes from %3 to %4.")
            .arg(name, why, plain(range->first), plain(range->second));
    return tr("%1 cannot be estimated: %2.").arg(name, why);
}

void OutlinePanel::explain(std::size_t row, std::size_t perimeter) {
    closeExplanation();
    const auto& value = m_figures->rows[row].values[perimeter];
    if (!value)
        return;
    auto* view = new ProvenanceView{m_scroll->widget()};
    view->setNamed(true);
    m_explanation->addWidget(view);
    connect(view, &ProvenanceView::copied, this, &OutlinePanel::told);
    connect(view, &ProvenanceView::comparisonWanted, this, &OutlinePanel::comparisonWanted);
    connect(
        view, &ProvenanceView::filled, this, [this, view] { m_scroll->ensureWidgetVisible(view, 0, 10); },
        Qt::QueuedConnection);
    layers::FigureAsked asked;
    asked.indicator = value->indicator.id;
    asked.year = value->year;
    asked.estimate = *value;
    view->ask(m_workspace, asked,
              {geo::GeographyKind::Outline, m_name, std::make_shared<const geo::MultiPolygon>(m_shape)});
}

void OutlinePanel::closeExplanation() {
    while (auto* item = m_explanation->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
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
        QStringList cells{m_names[static_cast<qsizetype>(row)]};
        const bool estimated = row > 0 && row <= m_figures->rows.size();
        for (std::size_t p = 0; p < layers::perimeterCount; ++p) {
            const auto* value =
                estimated && m_figures->rows[row - 1].values[p] ? &*m_figures->rows[row - 1].values[p] : nullptr;
            cells << (value ? estimateFigure(*value) : estimated ? QString{} : m_cells[row][p]->text());
        }
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
