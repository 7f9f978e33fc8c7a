#include "zone_chart_plan.hpp"

#include "text.hpp"

#include <QCoreApplication>

namespace paint {
namespace {

std::string word(const char* english) { return QCoreApplication::translate("paint", english).toStdString(); }

std::string written(double value, int decimals) { return number(value, decimals).toStdString(); }
std::string written(std::size_t count) { return written(static_cast<double>(count), 0); }
std::string written(const geo::Cell& cell, int decimals) {
    return cell.hasNumber() ? written(cell.value, decimals) : stateWord(cell.state).toStdString();
}

struct Rows {
    const layers::ZoneChart& chart;
    layers::ShownTable& table;

    std::string title(const layers::ChartScale& scale) const { return scaleTitle(scale).toStdString(); }

    void operator()(const layers::ZoneHistogram& histogram) {
        table.heads = {word(QT_TRANSLATE_NOOP("paint", "From")), word(QT_TRANSLATE_NOOP("paint", "to below")),
                       word(QT_TRANSLATE_NOOP("paint", "Zones"))};
        for (const auto& bin : histogram.bins) {
            if (bin.below > 0)
                table.rows.pop_back(); // the lower classes of the same interval
            table.rows.push_back(
                {written(bin.from, chart.x.decimals), written(bin.to, chart.x.decimals), written(bin.top())});
        }
    }
    void operator()(const layers::ZoneScatter& scatter) {
        table.heads = {word(QT_TRANSLATE_NOOP("paint", "Code")), word(QT_TRANSLATE_NOOP("paint", "Name")),
                       title(chart.x), title(chart.y)};
        for (const auto& point : scatter.points)
            table.rows.push_back({chart.zones->code(point.zone), layers::zoneLabel(*chart.zones, point.zone),
                                  written(point.x, chart.x.decimals), written(point.y, chart.y.decimals)});
    }
    void operator()(const layers::ZoneBoxes& boxes) {
        table.heads = {
            word(QT_TRANSLATE_NOOP("paint", "Code")),          word(QT_TRANSLATE_NOOP("paint", "Group")),
            word(QT_TRANSLATE_NOOP("paint", "Zones")),         word(QT_TRANSLATE_NOOP("paint", "without a value")),
            word(QT_TRANSLATE_NOOP("paint", "lower whisker")), word(QT_TRANSLATE_NOOP("paint", "lower hinge")),
            word(QT_TRANSLATE_NOOP("paint", "median")),        word(QT_TRANSLATE_NOOP("paint", "upper hinge")),
            word(QT_TRANSLATE_NOOP("paint", "upper whisker")), word(QT_TRANSLATE_NOOP("paint", "beyond"))};
        for (const auto& each : boxes.boxes) {
            const auto& box = each.box;
            const auto beyond = std::ranges::count_if(each.values, [&](double value) { return each.outside(value); });
            auto& row = table.rows.emplace_back();
            row = {each.group.code, each.group.label, written(each.values.size()), written(each.without)};
            // Hinges lie between two values.
            for (const double value : {box.lowWhisker, box.lowHinge, box.median, box.highHinge, box.highWhisker})
                row.push_back(written(value, chart.x.decimals + (value == std::round(value) ? 0 : 1)));
            row.push_back(written(static_cast<std::size_t>(beyond)));
        }
    }
    void operator()(const layers::ZoneLines& lines) {
        table.heads = {word(QT_TRANSLATE_NOOP("paint", "Code")), word(QT_TRANSLATE_NOOP("paint", "Name"))};
        for (const int year : lines.years)
            table.heads.push_back(std::to_string(year));
        for (const auto& line : lines.lines) {
            auto& row = table.rows.emplace_back();
            row = {chart.zones->code(line.zone), line.label};
            for (const auto& point : line.points)
                row.push_back(written(point.value, chart.x.decimals));
        }
    }
    void operator()(const layers::ZoneRanking& ranking) {
        table.heads = {word(QT_TRANSLATE_NOOP("paint", "Code")), word(QT_TRANSLATE_NOOP("paint", "Name")),
                       title(chart.x)};
        const bool margins = std::ranges::any_of(ranking.rows, [](const auto& row) { return row.margin.has_value(); });
        if (margins)
            for (const auto* head : {QT_TRANSLATE_NOOP("paint", "from (9 times out of 10)"),
                                     QT_TRANSLATE_NOOP("paint", "to (9 times out of 10)")})
                table.heads.push_back(word(head));
        for (const auto& each : ranking.rows) {
            auto& row = table.rows.emplace_back();
            row = {each.code, text(each.label).toStdString(), written(each.value, chart.x.decimals)};
            if (margins)
                for (const bool low : {true, false})
                    row.push_back(each.margin
                                      ? written(low ? each.margin->first : each.margin->second, chart.x.decimals)
                                      : std::string{});
        }
    }
    void operator()(const layers::AgePyramid& pyramid) {
        const bool against = !pyramid.place.empty();
        const auto place = text(pyramid.place).toStdString();
        const auto men = word(QT_TRANSLATE_NOOP("paint", "Men")), women = word(QT_TRANSLATE_NOOP("paint", "Women"));
        table.heads = {word(QT_TRANSLATE_NOOP("paint", "From the age of")),
                       word(QT_TRANSLATE_NOOP("paint", "to the age of")), men + " (%)", women + " (%)"};
        if (against)
            for (const auto& who : {men, women})
                table.heads.push_back(place + ", " + who + " (%)");
        for (const auto& bar : pyramid.bars) {
            auto& row = table.rows.emplace_back();
            row = {std::to_string(bar.band.from), bar.band.to ? std::to_string(*bar.band.to) : std::string{},
                   written(bar.men, chart.x.decimals), written(bar.women, chart.x.decimals)};
            if (against)
                for (const auto& share : {bar.menThere, bar.womenThere})
                    row.push_back(share ? written(*share, chart.x.decimals) : std::string{});
        }
    }
    void operator()(const layers::ZoneSlopes& slopes) {
        table.heads = {word(QT_TRANSLATE_NOOP("paint", "Code")), word(QT_TRANSLATE_NOOP("paint", "Name")),
                       std::to_string(slopes.firstYear), std::to_string(slopes.lastYear)};
        for (const auto& slope : slopes.slopes)
            table.rows.push_back({chart.zones->code(slope.zone), slope.label, written(slope.first, chart.x.decimals),
                                  written(slope.last, chart.x.decimals)});
    }
    void operator()(const layers::ZoneDistances& distances) {
        table.heads = {word(QT_TRANSLATE_NOOP("paint", "Code")), word(QT_TRANSLATE_NOOP("paint", "Name")),
                       title(chart.x), title(chart.y)};
        for (const auto& point : distances.points)
            table.rows.push_back({chart.zones->code(point.zone), layers::zoneLabel(*chart.zones, point.zone),
                                  written(point.metres, chart.x.decimals), written(point.value, chart.y.decimals)});
    }
};

} // namespace

layers::ShownTable zoneChartTable(const layers::ZoneChart& chart) {
    layers::ShownTable table;
    table.sources = chart.sources;
    table.counts = chart.counts;
    std::visit(Rows{chart, table}, chart.marks);
    return table;
}

} // namespace paint
