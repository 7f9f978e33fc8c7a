#include "evaluation_published.hpp"

#include "comparability.hpp"
#include "memberships.hpp"
#include "register_words.hpp"
#include "wording.hpp"

#include "base/codes.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace layers {
namespace {

constexpr std::size_t mostYears = 5;

int yearOf(const Statement& statement) {
    const auto when = statement.when();
    return when.size() < 4 ? 0 : std::atoi(when.substr(0, 4).c_str());
}

/// One indicator that measures name, with the year of the first T0 among them.
struct Followed {
    indicators::Indicator indicator;
    int t0Year = 0; ///< 0: no T0 says its year
};

class PublishedMaker {
public:
    PublishedMaker(const PageMaking& making, const std::vector<std::string>& codes)
        : m_making{making}, m_codes{codes} {}

    PublishedReadings make(const std::vector<Evaluation>& evaluations, geo::Progress& progress) {
        geo::ProgressPart loading{progress, 0, 0.5}, mapping{progress, 0.5, 1};
        if (m_codes.empty() || !findZones(loading))
            return {};
        for (const auto& followed : followedBy(evaluations)) {
            const auto years = yearsOf(followed.indicator);
            if (years.empty())
                continue;
            addTable(followed, years);
            addComparison(followed, years, mapping);
        }
        return std::move(m_done);
    }

private:
    bool findZones(geo::Progress& progress);
    std::vector<Followed> followedBy(const std::vector<Evaluation>& evaluations) const;
    std::vector<int> yearsOf(const indicators::Indicator& indicator) const;
    void addTable(const Followed& followed, const std::vector<int>& years);
    void addComparison(const Followed& followed, const std::vector<int>& years, geo::Progress& progress);
    void addMap(const Followed& followed, int first, int last, geo::Progress& progress);
    void use(const indicators::Figures& figures) {
        for (const auto id : figures.sources)
            if (std::ranges::find(m_done.sources, id) == m_done.sources.end())
                m_done.sources.push_back(id);
    }
    indicators::Figures figures(const indicators::Indicator& indicator, int year) const {
        return m_making.loader.reader().at(indicator, *m_zones, year);
    }
    Figure of(const indicators::Indicator& indicator, geo::Cell cell) const {
        return {cell, indicator.unit, indicator.decimals};
    }
    /// A difference of percentages is in points.
    Figure change(const indicators::Indicator& indicator, double value) const {
        const double power = std::pow(10, indicator.decimals);
        return {geo::Cell::of(std::round(value * power) / power), indicator.unit == "%" ? "points" : indicator.unit,
                indicator.decimals};
    }

    const PageMaking& m_making;
    const std::vector<std::string>& m_codes;
    std::shared_ptr<const geo::ZoneSet> m_zones;
    std::vector<std::size_t> m_own; ///< indices of the codes that are loaded
    PublishedReadings m_done;
};

/// Of the generation of the codes.
bool PublishedMaker::findZones(geo::Progress& progress) {
    for (const auto& code : m_codes) {
        const auto parsed = geo::QpvCode::parse(code);
        if (!parsed || (m_zones && m_zones->geography().vintage != geo::generationOf(*parsed)))
            continue;
        const int generation = geo::generationOf(*parsed);
        if (!m_zones && !m_making.observatory.zones().find(geo::GeographyKind::Qpv, generation))
            continue;
        if (!m_zones)
            m_zones = m_making.loader.zones(geo::GeographyKind::Qpv, generation, progress);
        if (const auto at = m_zones->find(code))
            m_own.push_back(*at);
    }
    return !m_own.empty();
}

std::vector<Followed> PublishedMaker::followedBy(const std::vector<Evaluation>& evaluations) const {
    std::vector<Followed> all;
    for (const auto& evaluation : evaluations)
        for (const auto& question : evaluation.questions)
            for (const auto& measure : question.measures) {
                const auto* indicator = m_making.catalogue.find(measure.indicator);
                if (!indicator)
                    continue;
                const int year = measure.first() ? yearOf(*measure.first()) : 0;
                const auto found =
                    std::ranges::find_if(all, [&](const Followed& f) { return f.indicator.id == indicator->id; });
                if (found == all.end())
                    all.push_back({*indicator, year});
                else if (found->t0Year == 0)
                    found->t0Year = year;
            }
    return all;
}

std::vector<int> PublishedMaker::yearsOf(const indicators::Indicator& indicator) const {
    const auto availability = m_making.loader.reader().availability(indicator);
    const auto years = availability.years.find(geo::GeographyKind::Qpv);
    return years == availability.years.end() ? std::vector<int>{} : years->second;
}

void PublishedMaker::addTable(const Followed& followed, const std::vector<int>& years) {
    FigureTable table;
    const auto& indicator = followed.indicator;
    table.heading = verbatim(indicator.shortLabel.in(m_making.language));
    table.subheading = GEO_TR("published by neighbourhood, apart from what was stated");
    const auto from = years.size() > mostYears ? years.size() - mostYears : 0;
    std::vector<indicators::Figures> columns;
    for (std::size_t i = from; i < years.size(); ++i) {
        columns.push_back(figures(indicator, years[i]));
        table.columns.push_back({"%1", {std::to_string(years[i])}});
        use(columns.back());
    }
    TableGroup group;
    for (const auto zone : m_own) {
        TableRow row;
        row.label = verbatim(usualName(m_zones->name(zone)));
        for (const auto& column : columns)
            row.figures.emplace_back(of(indicator, column.values[zone]));
        group.rows.push_back(std::move(row));
    }
    table.groups.push_back(std::move(group));
    m_done.tables.push_back(std::move(table));
}

/// From the year nearest to T0 to the latest.
void PublishedMaker::addComparison(const Followed& followed, const std::vector<int>& years, geo::Progress& progress) {
    const auto& indicator = followed.indicator;
    if (followed.t0Year == 0)
        return;
    const int first = *std::ranges::min_element(years, {}, [&](int year) { return std::abs(year - followed.t0Year); });
    const int last = years.back();
    if (first == last)
        return;
    if (const auto may = indicators::comparable(indicator, first, last); !may.holds()) {
        m_done.tables.back().notes.push_back(may.why(m_making.language));
        return;
    }
    const auto before = figures(indicator, first), after = figures(indicator, last);
    FigureTable table;
    table.heading = verbatim(indicator.shortLabel.in(m_making.language));
    table.subheading = {GEO_TR("beside neighbourhoods of similar value in %1: comparison, not effect of the contract"),
                        {std::to_string(first)}};
    table.columns = {{"%1", {std::to_string(first)}},
                     {"%1", {std::to_string(last)}},
                     GEO_TR("change"),
                     GEO_TR("median change of the others"),
                     GEO_TR("others (n)")};
    TableGroup group;
    double lowest = std::numeric_limits<double>::infinity(), highest = -lowest;
    for (const auto zone : m_own) {
        const auto similar = similarPlaces(before.values, after.values, zone, m_own);
        if (!similar)
            continue;
        lowest = std::min(lowest, similar->lowest), highest = std::max(highest, similar->highest);
        TableRow row;
        row.label = verbatim(usualName(m_zones->name(zone)));
        row.figures = {of(indicator, before.values[zone]), of(indicator, after.values[zone]),
                       change(indicator, similar->own), change(indicator, similar->median),
                       Figure{geo::Cell::of(static_cast<double>(similar->places.size())), "", 0}};
        group.rows.push_back(std::move(row));
    }
    if (group.rows.empty())
        return;
    table.groups.push_back(std::move(group));
    const double power = std::pow(10, indicator.decimals);
    table.notes.push_back(
        {GEO_TR("The others are the %1 neighbourhoods of the %2 generation whose value of %3 is "
                "nearest (from %4 to %5 in all), whatever their contract."),
         {static_cast<std::int64_t>(wantedSimilar), std::to_string(m_zones->geography().vintage), std::to_string(first),
          std::round(lowest * power) / power, std::round(highest * power) / power}});
    m_done.besides.push_back(std::move(table));
    if (!m_done.map)
        addMap(followed, first, last, progress);
}

/// The same classes for both years.
void PublishedMaker::addMap(const Followed& followed, int first, int last, geo::Progress& progress) {
    if (followed.indicator.nature == indicators::Nature::Count)
        return; // counts are no colour of an area
    MapDocument document;
    geo::Extent extent;
    for (const auto zone : m_own) {
        document.selected.push_back(m_zones->code(zone));
        extent.add(m_zones->extent(zone));
    }
    document.extent = extent.grown(std::max(800.0, 0.12 * std::max(extent.width(), extent.height())));
    Layer shown;
    shown.kind = LayerKind::Indicator;
    shown.geography = geo::GeographyKind::Qpv;
    shown.vintage = m_zones->geography().vintage;
    shown.style.indicator = followed.indicator.id;
    shown.style.year = first;
    document.add(shown);
    document.beside.push_back({followed.indicator.id, last});
    if (m_making.observatory.zones().find(geo::GeographyKind::Commune)) {
        Layer borders;
        borders.kind = LayerKind::Boundaries;
        borders.geography = geo::GeographyKind::Commune;
        document.add(borders);
    }
    Layer neighbourhoods;
    neighbourhoods.kind = LayerKind::Neighbourhoods;
    neighbourhoods.geography = geo::GeographyKind::Qpv;
    neighbourhoods.vintage = m_zones->geography().vintage;
    document.add(neighbourhoods);
    m_done.map = std::make_shared<const MapContent>(m_making.loader.load(document, progress));
}

} // namespace

PublishedReadings publishedReadings(const PageMaking& making, const std::vector<Evaluation>& evaluations,
                                    const std::vector<std::string>& codes, geo::Progress& progress) {
    return PublishedMaker{making, codes}.make(evaluations, progress);
}

std::vector<std::string> neighbourhoodsIn(const PageMaking& making, const std::vector<std::string>& communes,
                                          geo::Progress& progress) {
    std::vector<int> generations;
    for (const auto& geography : making.observatory.zones().all())
        if (geography.kind == geo::GeographyKind::Qpv)
            generations.push_back(geography.vintage);
    std::ranges::sort(generations, std::greater{});
    const auto& memberships = making.loader.reader().memberships();
    for (const int generation : generations) {
        std::vector<std::string> found;
        const auto zones = making.loader.zones(geo::GeographyKind::Qpv, generation, progress);
        for (std::size_t i = 0; i < zones->size(); ++i)
            for (const auto& commune : memberships.listedCommunes(*zones, i))
                if (std::ranges::find(communes, commune) != communes.end())
                    addOnce(found, zones->code(i));
        if (!found.empty())
            return found;
    }
    return {};
}

} // namespace layers
