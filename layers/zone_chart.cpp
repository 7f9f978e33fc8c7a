#include "zone_chart_maker.hpp"

#include "change.hpp"
#include "level_words.hpp"
#include "provenance.hpp"
#include "territory_area.hpp"

#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <fmt/ranges.h>

#include <numeric>

namespace layers {
namespace {

using geo::Message;
using indicators::Figures;

/// Σ numerators / Σ denominators of the zones that have both, in the unit of the rate.
std::optional<double> rateOfAll(const Figures& figures, const std::vector<std::uint32_t>& zones) {
    if (figures.denominator.size() != figures.values.size() || isCount(figures.indicator))
        return std::nullopt;
    double above = 0, below = 0, scale = 0;
    for (const auto zone : zones) {
        const double n = figures.numerator.values[zone], d = figures.denominator.values[zone];
        if (!geo::hasNumber(figures.values.states[zone]) || !std::isfinite(n) || !std::isfinite(d))
            continue;
        above += n;
        below += d;
        if (scale == 0 && n != 0)
            scale = figures.values.values[zone] * d / n;
    }
    return below > 0 && scale > 0 ? std::optional{scale * above / below} : std::nullopt;
}

struct Counting {
    std::size_t operator()(const ZoneHistogram& histogram) const {
        return std::accumulate(histogram.bins.begin(), histogram.bins.end(), std::size_t{},
                               [](std::size_t n, const HistogramBin& bin) { return n + bin.zones.size(); });
    }
    std::size_t operator()(const ZoneScatter& scatter) const { return scatter.points.size(); }
    std::size_t operator()(const ZoneBoxes& boxes) const {
        return std::accumulate(boxes.boxes.begin(), boxes.boxes.end(), std::size_t{},
                               [](std::size_t n, const ZoneBox& box) { return n + box.values.size(); });
    }
    std::size_t operator()(const ZoneLines& lines) const { return lines.lines.size(); }
    std::size_t operator()(const ZoneRanking& ranking) const {
        return static_cast<std::size_t>(std::ranges::count(ranking.rows, RankedRow::Kind::Zone, &RankedRow::kind));
    }
    std::size_t operator()(const AgePyramid& pyramid) const { return pyramid.zones.size(); }
    std::size_t operator()(const ZoneSlopes& slopes) const { return slopes.slopes.size(); }
    std::size_t operator()(const ZoneDistances& distances) const { return distances.points.size(); }
};

} // namespace

bool isCount(const indicators::Indicator& indicator) { return indicator.nature == indicators::Nature::Count; }

ZoneChartMaker::ZoneChartMaker(const MapContent& content, const geo::Observatory& observatory, ContentLoader& loader,
                               indicators::Language language, geo::Progress& progress)
    : m_content{content}, m_filled{*content.filled}, m_figures{*content.filled->figures}, m_zones{*m_filled.zones},
      m_observatory{observatory}, m_loader{loader}, m_reader{loader.reader()}, m_language{language}, m_progress{
                                                                                                         progress} {
    for (std::uint32_t i = 0; i < m_filled.fills.size(); ++i)
        if (m_filled.fills[i] != -2)
            m_shown.push_back(i);
    m_chart.zones = m_filled.zones;
    m_chart.title = content.title;
    m_chart.subtitle = content.subtitle;
    m_chart.x = scale(m_figures);
    m_chart.absences = absencesOf(m_figures.values, m_shown);
    m_summed = m_figures.remade;
    use(m_figures);
}

ZoneChart ZoneChartMaker::finish() {
    m_chart.origin = {m_summed ? GEO_TR("summed from published figures (%1) · n = %2")
                               : GEO_TR("published (%1) · n = %2"),
                      {sourceWords(), static_cast<std::int64_t>(zonesDrawn(m_chart))}};
    return std::move(m_chart);
}

ChartScale ZoneChartMaker::scale(const Figures& figures) const {
    return {fmt::format("{}, {}", in(figures.indicator.label), periodOf(figures, m_language)), figures.indicator.unit,
            figures.indicator.decimals};
}

/// Its name alone, as the subtitle of the map has it after unit and year; empty where everything is shown.
Message ZoneChartMaker::territory() const {
    const auto& values = m_content.subtitle.values;
    constexpr std::size_t place = 2;
    const auto* name = values.size() > place ? std::get_if<std::string>(&values[place]) : nullptr;
    return name ? verbatim(*name) : Message{};
}

void ZoneChartMaker::use(const Figures& figures) {
    if (figures.change) {
        use(*figures.change->later);
        use(*figures.change->earlier);
    }
    for (const auto source : figures.sources)
        useSource(source);
    if (isCount(figures.indicator))
        for (const auto zone : m_shown)
            if (geo::hasNumber(figures.values.states[zone]))
                m_chart.counts.push_back(figures.values.values[zone]);
}

void ZoneChartMaker::useSource(std::int64_t source) {
    if (std::ranges::find(m_chart.sources, source) == m_chart.sources.end())
        m_chart.sources.push_back(source);
}

/// Before a chart of other figures than those of the map.
void ZoneChartMaker::forgetFigures() {
    m_chart.sources.clear();
    m_chart.counts.clear();
    m_chart.absences.clear();
}

void ZoneChartMaker::note(const char* text, std::vector<Message::Value> values) {
    m_chart.remarks.push_back({text, std::move(values)});
}

std::string ZoneChartMaker::sourceWords() const {
    std::vector<std::string> lines;
    for (const auto id : m_chart.sources)
        if (const auto source = m_observatory.sources().find(id))
            if (const auto line = indicators::sourceLine(*source); std::ranges::find(lines, line) == lines.end())
                lines.push_back(line);
    return fmt::format("{}", fmt::join(lines, " ; "));
}

void ZoneChartMaker::operator()(const HistogramRequest&) {
    auto colours = m_content.circles && m_content.circles->coloured ? m_content.circles->colours
                   : !m_content.circles                             ? m_filled.colours
                                                                    : std::vector<Colour>{};
    if (m_filled.unsure && !colours.empty())
        colours.pop_back(); // of no class
    const bool hasClasses = !colours.empty() && colours.size() == m_filled.classification.classes();
    auto histogram = zoneHistogram(m_figures.values, m_shown, hasClasses ? m_filled.classification : Classification{},
                                   m_figures.indicator.decimals);
    m_chart.y = {"zones", "", 0};
    if (histogram.bins.size() > 1)
        note(GEO_TR("Each bar counts the zones in a slice of %1."), {histogram.step});
    if (std::ranges::any_of(histogram.bins, [](const HistogramBin& bin) { return bin.below > 0; }))
        note(GEO_TR("A bar of several colours counts zones of several classes."));
    m_chart.colours = hasClasses ? std::move(colours) : std::vector<Colour>{};
    m_chart.marks = std::move(histogram);
}

/// The figures of the place that the map is about; where it shows everything, those of all its zones together.
void ZoneChartMaker::setReferences(const Figures& other, ScatterReference& reference) {
    const auto& around = m_content.document.around;
    if (!around.kind) {
        reference = {rateOfAll(m_figures, m_shown), rateOfAll(other, m_shown)};
        if (reference.x && reference.y)
            m_chart.remarks.push_back(
                {GEO_TR("Dashed: all zones together (%1 and %2)."),
                 {rounded(*reference.x, m_chart.x.decimals), rounded(*reference.y, m_chart.y.decimals)}});
        return;
    }
    const auto kind = indicators::referenceKind(*around.kind);
    if (!kind)
        return;
    const indicators::References references{m_observatory, m_reader};
    std::vector<geo::Message> gaps;
    const auto value = [&](const Figures& figures) -> std::optional<double> {
        if (isCount(figures.indicator))
            return std::nullopt; // zones are not as large as the whole of them
        const auto found = references.figure(*kind, around.code, figures.indicator, figures.year);
        if (found.value.hasNumber())
            for (const auto& gap : found.notes)
                gaps.push_back(gap);
        return found.value.hasNumber() ? std::optional{found.value.value} : std::nullopt;
    };
    reference = {value(m_figures), value(other)};
    if (!reference.x || !reference.y)
        return;
    const auto name = nameOf(*around.kind, around.code);
    m_chart.remarks.push_back(
        {GEO_TR("Dashed: %1 (%2 and %3)."),
         {name, rounded(*reference.x, m_chart.x.decimals), rounded(*reference.y, m_chart.y.decimals)}});
    for (auto& gap : gaps) {
        note(GEO_TR("%1 is not complete:"), {name});
        m_chart.remarks.push_back(std::move(gap));
    }
}

void ZoneChartMaker::operator()(const ScatterRequest& request) {
    const auto indicator = m_reader.indicator(request.other);
    const auto there = m_reader.availability(indicator).years;
    const auto years = there.find(m_zones.geography().kind);
    const bool sameYear = years != there.end() && std::ranges::count(years->second, m_figures.year) > 0;
    const auto other = m_reader.at(indicator, m_zones, sameYear ? std::optional{m_figures.year} : std::nullopt);
    use(other);
    m_chart.y = scale(other);
    m_chart.title = {GEO_TR("%1 and %2"), {in(m_figures.indicator.label), in(other.indicator.label)}};
    m_chart.subtitle = territory(); // unit and year differ, and are with the axes
    ScatterReference reference;
    setReferences(other, reference);
    auto scatter = zoneScatter(m_figures.values, other.values, m_shown, reference, request.line);
    const auto n = static_cast<std::int64_t>(scatter.points.size());
    if (scatter.r)
        m_chart.remarks.push_back({GEO_TR("Correlation: r = %1, n = %2."), {rounded(*scatter.r, 2), n}});
    if (scatter.line)
        m_chart.remarks.push_back({GEO_TR("Line of least squares: one more to the right goes with %1 upwards."),
                                   {rounded(scatter.line->slope, std::max(m_chart.y.decimals, 0) + 3)}});
    else if (request.line)
        m_chart.remarks.push_back(
            {GEO_TR("No line: %1 zones are needed for one."), {static_cast<std::int64_t>(fewestForLine)}});
    m_chart.remarks.emplace_back(GEO_TR("What goes together by zone need not do so by person."));
    m_chart.absences.clear();
    if (scatter.without > 0)
        m_chart.remarks.push_back({scatter.without == 1 ? GEO_TR("One zone lacks one of the two figures.")
                                                        : GEO_TR("%1 zones lack one of the two figures."),
                                   {static_cast<std::int64_t>(scatter.without)}});
    m_chart.marks = std::move(scatter);
}

std::string ZoneChartMaker::communeOf(std::uint32_t zone) const {
    return m_zones.geography().kind == geo::GeographyKind::Iris ? m_zones.code(zone).substr(0, 5) : m_zones.place(zone);
}

/// The code where no outlines tell.
std::string ZoneChartMaker::nameOf(geo::GeographyKind kind, const std::string& code) {
    const auto geography = m_observatory.zones().find(kind, std::nullopt);
    if (geography && !m_named[kind])
        m_named[kind] = m_observatory.zones().load(*geography, m_progress);
    const auto& zones = m_named[kind];
    const auto at = zones ? zones->find(code) : std::nullopt;
    return at ? zones->name(*at) : code;
}

std::vector<ZoneGroup> ZoneChartMaker::insideAndOutside() {
    const bool french = m_language == indicators::Language::French;
    constexpr double tenth = 0.1;
    std::set<std::uint32_t> inside;
    for (const auto& outlines : m_content.outlines)
        if (outlines.kind == LayerKind::Neighbourhoods)
            for (const auto i : outlines.shown)
                for (const auto zone : zonesMeeting(m_zones, outlines.zones->shape(i), tenth, m_progress))
                    inside.insert(zone);
    ZoneGroup in{"in", french ? "avec un quartier" : "with a neighbourhood", {}},
        out{"out", french ? "sans quartier" : "without", {}};
    for (const auto zone : m_shown)
        (inside.contains(zone) ? in : out).zones.push_back(zone);
    m_chart.remarks.emplace_back(
        GEO_TR("With a neighbourhood: zones that priority neighbourhoods cover a tenth of, or more."));
    return {std::move(in), std::move(out)};
}

std::vector<ZoneGroup> ZoneChartMaker::groups(ChartGroups by) {
    if (by == ChartGroups::Neighbourhoods)
        return insideAndOutside();
    if (by == ChartGroups::Department) {
        auto made = groupsBy(m_shown, [&](std::uint32_t zone) {
            return geo::departmentOf(m_zones.geography().kind, m_zones.code(zone));
        });
        for (auto& group : made)
            group.label = nameOf(geo::GeographyKind::Department, group.code);
        return made;
    }
    auto made = groupsBy(m_shown, [&](std::uint32_t zone) { return communeOf(zone); });
    for (auto& group : made) {
        const auto& place = m_zones.place(group.zones.front());
        group.label = place.empty() ? group.code : place;
    }
    return made;
}

void ZoneChartMaker::operator()(const BoxesRequest& request) {
    auto boxes = zoneBoxes(m_figures.values, groups(request.groups), mostBoxes);
    m_chart.remarks.emplace_back(
        GEO_TR("Box: the middle half of the zones (Tukey’s hinges) and their median. Lines: to the last "
               "zone within one and a half boxes. Dots: zones beyond."));
    if (boxes.leftOut > 0)
        m_chart.remarks.push_back(
            {GEO_TR("The %1 groups with most zones; %2 smaller ones are left out."),
             {static_cast<std::int64_t>(boxes.boxes.size()), static_cast<std::int64_t>(boxes.leftOut)}});
    if (boxes.empty > 0)
        m_chart.remarks.push_back(
            {boxes.empty == 1 ? GEO_TR("One group has no figure.") : GEO_TR("%1 groups have no figure."),
             {static_cast<std::int64_t>(boxes.empty)}});
    m_chart.marks = std::move(boxes);
}

/// What has figures of single years; of a map of a change what changed.
const indicators::Indicator& ZoneChartMaker::ofYears() const {
    return m_figures.change ? m_figures.change->later->indicator : m_figures.indicator;
}

/// Of the level of the map, ascending. A figure of a neighbourhood belongs to one generation of perimeters.
std::vector<int> ZoneChartMaker::yearsLoaded() const {
    const auto& geography = m_zones.geography();
    if (geography.kind == geo::GeographyKind::Qpv && !ofYears().derivation) {
        std::set<int> years;
        for (const auto& offer : m_reader.tables().offers(ofYears(), geography.kind))
            if (offer.table->geographyYear == 0 || offer.table->geographyYear == geography.vintage)
                years.insert(offer.table->dataYear);
        return {years.begin(), years.end()};
    }
    const auto there = m_reader.availability(ofYears()).years;
    const auto found = there.find(geography.kind);
    return found == there.end() ? std::vector{m_figures.year} : found->second;
}

void ZoneChartMaker::operator()(const YearsRequest& request) {
    const auto& indicator = ofYears();
    const auto all = yearsLoaded();
    ZoneLines lines;
    lines.years = comparableYears(indicator, all);
    lines.leftOut = request.zones.size() > mostLines ? request.zones.size() - mostLines : 0;
    const std::span zones{request.zones.data(), request.zones.size() - lines.leftOut};
    std::vector<std::vector<geo::Cell>> values(zones.size());
    for (std::size_t i = 0; i < lines.years.size(); ++i) {
        m_progress.report(static_cast<double>(i) / static_cast<double>(lines.years.size()));
        const auto figures = m_reader.at(indicator, m_zones, lines.years[i]);
        use(figures);
        for (std::size_t k = 0; k < zones.size(); ++k)
            values[k].push_back(figures.values[zones[k]]);
    }
    for (std::size_t k = 0; k < zones.size(); ++k)
        lines.lines.push_back({zones[k], zoneLabel(m_zones, zones[k]), yearLine(indicator, lines.years, values[k])});
    if (lines.years.size() < all.size())
        m_chart.remarks.push_back({GEO_TR("Years whose censuses share surveys with a later one are left out: %1."),
                                   {static_cast<std::int64_t>(all.size() - lines.years.size())}});
    for (const auto& change : indicator.breaks)
        if (!lines.years.empty() && change.year > lines.years.front() && change.year <= lines.years.back())
            m_chart.remarks.push_back(
                {GEO_TR("The line stops before %1: %2"), {std::to_string(change.year), in(change.what)}});
    if (lines.leftOut > 0)
        m_chart.remarks.push_back({GEO_TR("The first %1 zones picked; %2 have no room."),
                                   {static_cast<std::int64_t>(mostLines), static_cast<std::int64_t>(lines.leftOut)}});
    if (lines.years.size() == 1)
        m_chart.remarks.push_back({GEO_TR("Only %1 is loaded at this level."), {std::to_string(lines.years.front())}});
    m_chart.subtitle = territory();
    m_chart.x = {in(indicator.label), indicator.unit, indicator.decimals};
    m_chart.absences.clear();
    m_chart.marks = std::move(lines);
}

std::size_t zonesDrawn(const ZoneChart& chart) { return std::visit(Counting{}, chart.marks); }

std::string zoneLabel(const geo::ZoneSet& zones, std::uint32_t zone) {
    const auto& name = zones.name(zone).empty() ? zones.code(zone) : zones.name(zone);
    const auto& place = zones.place(zone);
    return place.empty() || place == name ? name : name + " (" + place + ")";
}

ZoneChart zoneChart(const ZoneChartRequest& request, const MapContent& content, const geo::Observatory& observatory,
                    ContentLoader& loader, indicators::Language language, geo::Progress& progress) {
    if (!content.filled || !content.filled->categories.empty())
        throw geo::Error{geo::Error::Code::Usage,
                         GEO_TR("There is no figure to draw: choose an indicator that is a number.")};
    ZoneChartMaker maker{content, observatory, loader, language, progress};
    std::visit(maker, request);
    return maker.finish();
}

} // namespace layers
