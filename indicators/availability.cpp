#include "availability.hpp"

#include "figures.hpp"
#include "observatory/columns.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace indicators {

using geo::CellState;
using geo::GeographyKind;

namespace {

constexpr std::array levels{GeographyKind::Iris,       GeographyKind::Qpv,  GeographyKind::Commune,
                            GeographyKind::Department, GeographyKind::Epci, GeographyKind::Grid};

class Sheet {
public:
    Sheet(const geo::Observatory& observatory, const Catalogue& catalogue, const SourceCatalogue& sources)
        : m_observatory{observatory}, m_catalogue{catalogue}, m_published{sources}, m_figures{observatory, catalogue},
          m_geographies{observatory.zones().all()} {
        for (auto& source : observatory.sources().all())
            m_sources.emplace(source.id, std::move(source));
    }
    std::vector<AvailabilityRow> make(geo::Progress& progress);

private:
    void addIndicator(const Indicator& indicator, geo::Progress& progress);
    void addOffer(const Indicator& indicator, GeographyKind level, const Offer& offer, geo::Progress& progress);
    void addRemade(const Indicator& indicator, GeographyKind level, geo::Progress& progress);
    AvailabilityRow rowOf(const Indicator& indicator, GeographyKind level, const geo::StatTable& table) const;
    const geo::ZoneSet* outlines(GeographyKind level, int vintage, geo::Progress& progress);

    const geo::Observatory& m_observatory;
    const Catalogue& m_catalogue;
    const SourceCatalogue& m_published;
    FigureReader m_figures;
    std::vector<geo::Geography> m_geographies;
    std::map<std::int64_t, geo::Source> m_sources;
    std::map<std::int64_t, std::shared_ptr<const geo::ZoneSet>> m_zones; ///< by id of the geography
    std::vector<AvailabilityRow> m_rows;
};

void count(AvailabilityRow& row, CellState state) {
    switch (state) {
    case CellState::Value:
    case CellState::Estimated:
        ++row.published;
        return;
    case CellState::Imputed:
        ++row.imputed;
        return;
    case CellState::Suppressed:
        ++row.suppressed;
        return;
    case CellState::NotSignificant:
        ++row.notSignificant;
        return;
    case CellState::NotAvailable:
        ++row.notAvailable;
        return;
    case CellState::NotApplicable:
        ++row.notApplicable;
        return;
    case CellState::Missing:
    case CellState::NotEstimable:
        ++row.empty;
        return;
    }
}

AvailabilityRow Sheet::rowOf(const Indicator& indicator, GeographyKind level, const geo::StatTable& table) const {
    AvailabilityRow row;
    row.indicator = indicator.id;
    row.theme = indicator.theme;
    row.level = level;
    row.dataYear = table.dataYear;
    row.geographyYear = table.geographyYear;
    row.source = table.sourceId;
    row.family = table.family;
    if (const auto source = m_sources.find(table.sourceId); source != m_sources.end()) {
        row.producer = source->second.producer;
        row.licence = source->second.licence;
    }
    if (const auto newest = m_published.newestYear(table.family); newest && *newest > table.dataYear)
        row.newer = newest;
    return row;
}

/// Those of the year asked for, else the latest; of neighbourhoods only those of the generation.
const geo::ZoneSet* Sheet::outlines(GeographyKind level, int vintage, geo::Progress& progress) {
    const geo::Geography* best = nullptr;
    for (const auto& geography : m_geographies) {
        const bool exact = geography.vintage == vintage;
        if (geography.kind != level || (level == GeographyKind::Qpv && !exact))
            continue;
        if (exact || !best || (best->vintage != vintage && geography.vintage > best->vintage))
            best = &geography;
    }
    if (!best)
        return nullptr;
    auto& zones = m_zones[best->id];
    if (!zones)
        zones = m_observatory.zones().load(*best, progress);
    return zones.get();
}

void Sheet::addOffer(const Indicator& indicator, GeographyKind level, const Offer& offer, geo::Progress& progress) {
    const auto& tables = m_figures.tables();
    auto row = rowOf(indicator, level, *offer.table);
    const auto values = valuesOf(offer.formula, tables.parts(offer));
    if (const auto* zones = outlines(level, offer.table->geographyYear, progress)) {
        row.outlines = zones->geography().vintage;
        row.zones = zones->size();
        for (std::size_t i = 0; i < zones->size(); ++i) {
            if (const auto at = tables.row(*offer.table, zones->code(i)))
                count(row, values.states[*at]);
            else
                ++row.withoutRow;
        }
    } else {
        row.zones = values.size();
        for (const auto state : values.states)
            count(row, state);
    }
    m_rows.push_back(std::move(row));
}

/// Communes and departments without a table of their own, where the parts of their IRIS add up.
void Sheet::addRemade(const Indicator& indicator, GeographyKind level, geo::Progress& progress) {
    std::set<int> done;
    const auto offers = m_figures.tables().offers(indicator, GeographyKind::Iris);
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        if (!addsUp(indicator, offer->formula) || !done.insert(offer->table->dataYear).second)
            continue;
        const auto* zones = outlines(level, offer->table->geographyYear, progress);
        if (!zones)
            return;
        auto row = rowOf(indicator, level, *offer->table);
        row.remade = true;
        row.outlines = zones->geography().vintage;
        row.zones = zones->size();
        for (const auto state : m_figures.at(indicator, *zones, offer->table->dataYear).values.states)
            count(row, state);
        m_rows.push_back(std::move(row));
    }
}

void Sheet::addIndicator(const Indicator& indicator, geo::Progress& progress) {
    for (const auto level : levels) {
        const auto offers = m_figures.tables().offers(indicator, level);
        std::set<std::pair<int, int>> done; // the last of a year is the best
        for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer)
            if (done.emplace(offer->table->dataYear, offer->table->geographyYear).second)
                addOffer(indicator, level, *offer, progress);
        if (offers.empty() && (level == GeographyKind::Commune || level == GeographyKind::Department))
            addRemade(indicator, level, progress);
    }
}

std::vector<AvailabilityRow> Sheet::make(geo::Progress& progress) {
    struct Stoppable final : geo::Progress { // loading outlines has a progress of its own
        explicit Stoppable(geo::Progress& p) : whole{p} {}
        void report(double) override { whole.report(fraction); }
        geo::Progress& whole;
        double fraction = 0;
    } steps{progress};
    const auto n = static_cast<double>(m_catalogue.all().size());
    for (const auto& indicator : m_catalogue.all()) {
        addIndicator(indicator, steps);
        steps.fraction += 1 / n;
        steps.report(0);
    }
    return std::move(m_rows);
}

} // namespace

std::vector<AvailabilityRow> availabilitySheet(const geo::Observatory& observatory, const Catalogue& catalogue,
                                               const SourceCatalogue& sources, geo::Progress& progress) {
    return Sheet{observatory, catalogue, sources}.make(progress);
}

} // namespace indicators
