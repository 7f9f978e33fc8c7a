#include "perimeter_people.hpp"

#include <algorithm>
#include <cmath>

namespace indicators {

namespace {

using geo::Cell;
using geo::CellState;
using geo::GeographyKind;

constexpr auto populationId = "pop";

PartPeople nobody() {
    PartPeople none;
    none.value = Cell::of(0);
    return none;
}

PartPeople absent(geo::Message why, CellState state = CellState::NotEstimable) {
    PartPeople none;
    none.value = Cell::absent(state);
    none.why = std::move(why);
    return none;
}

/// The newest table of a generation that has a number for each of some neighbourhoods: their sum.
class Published {
public:
    Published(const FigureReader& reader, int generation) : m_tables{reader.tables()} {
        for (auto& offer : m_tables.offers(reader.indicator(populationId), GeographyKind::Qpv))
            if (offer.table->geographyYear == generation)
                m_offers.insert(m_offers.begin(), std::move(offer));
    }

    PartPeople of(const geo::ZoneSet& zones, const std::vector<std::size_t>& members) const {
        auto state = CellState::Missing;
        for (const auto& offer : m_offers) {
            double sum = 0;
            bool all = !members.empty();
            for (const auto i : members) {
                const auto row = m_tables.row(*offer.table, zones.code(i));
                const auto cell = row ? m_tables.partsAt(offer, *row).first : Cell{};
                all = all && cell.hasNumber();
                sum += cell.value;
                if (!cell.hasNumber())
                    state = geo::combined(state, cell.state);
            }
            if (all)
                return published(offer, sum);
        }
        return absent(m_offers.empty() ? GEO_TR("no table of the population of neighbourhoods is loaded")
                                       : GEO_TR("not published for this area"),
                      state);
    }

private:
    static PartPeople published(const Offer& offer, double people) {
        PartPeople part;
        part.value = Cell::of(people);
        part.method = Method::Published;
        part.year = offer.table->dataYear;
        part.label = {GEO_TR("published (%1)"), {std::to_string(part.year)}};
        part.sources = {offer.table->sourceId};
        return part;
    }

    const LoadedTables& m_tables;
    std::vector<Offer> m_offers; ///< newest first
};

/// Outlines to be estimated, and whose they are.
struct Outlines {
    std::vector<geo::ZoneSet::Zone> zones;
    void add(const geo::MultiPolygon& shape) { zones.push_back({std::to_string(zones.size() + 1), {}, {}, {}, shape}); }
};

std::vector<Estimate> estimated(Estimator& estimator, Outlines parts, int epsg, geo::Progress& progress) {
    if (parts.zones.empty())
        return {};
    geo::Geography geography;
    geography.kind = GeographyKind::Outline;
    geography.epsg = epsg;
    geography.count = static_cast<std::int64_t>(parts.zones.size());
    auto zones = std::make_shared<const geo::ZoneSet>(std::move(geography), std::move(parts.zones));
    std::vector<std::size_t> all(zones->size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    const auto targets = targetsOf(std::move(zones), std::move(all), 0, false, progress);
    EstimateRequest request;
    request.indicators = {populationId};
    try {
        return estimator.estimate(targets, request, progress);
    } catch (const geo::Error& error) {
        if (error.code() != geo::Error::Code::Usage)
            throw;
        return {}; // no table of any level has the population
    }
}

PartPeople fromEstimate(const Estimate* estimate, bool asItIs) {
    if (!estimate)
        return absent(GEO_TR("no loaded table gives it by IRIS"));
    if (!estimate->value.hasNumber())
        return absent(estimate->why.empty() ? geo::Message{GEO_TR("no loaded table gives it by IRIS")} : estimate->why);
    if (asItIs && !estimate->forPrint)
        return absent(GEO_TR("by area alone such counts come out about half too low: load a count to calibrate on, a "
                             "grid or addresses"));
    PartPeople part;
    part.value = estimate->value;
    part.method = estimate->method;
    part.year = estimate->year;
    part.label = estimate->label;
    part.sources = estimate->sources;
    return part;
}

/// A published count between two parts, as their estimates are to one another.
void share(const PartPeople& published, PartPeople& kept, PartPeople& left) {
    const double both = kept.value.value + left.value.value;
    if (!kept.value.hasNumber() || !left.value.hasNumber() || !(both > 0))
        return;
    for (auto* part : {&kept, &left}) {
        part->value = {published.value.value * part->value.value / both, CellState::Estimated};
        part->year = published.year;
        part->shared = true;
        part->sources.insert(part->sources.end(), published.sources.begin(), published.sources.end());
    }
}

} // namespace

std::vector<ChangePeople> perimeterPeople(Estimator& estimator, const PerimeterChanges& changes,
                                          const std::vector<std::size_t>& which, geo::Progress& progress) {
    const Published then{estimator.reader(), changes.before->geography().vintage},
        now{estimator.reader(), changes.after->geography().vintage};
    std::vector<ChangePeople> people;
    Outlines parts;
    std::vector<std::size_t> firstPart;
    for (const auto c : which) {
        const auto& change = changes.changes[c];
        ChangePeople of{then.of(*changes.before, change.before), now.of(*changes.after, change.after), nobody(),
                        nobody(), nobody()};
        firstPart.push_back(parts.zones.size());
        if (change.state == PerimeterState::Modified)
            for (const auto* shape : {&change.kept, &change.left, &change.entered})
                if (!shape->empty())
                    parts.add(*shape);
        if (change.before.empty() && !of.after.value.hasNumber())
            parts.add(change.entered);
        people.push_back(std::move(of));
    }
    const auto estimates = estimated(estimator, std::move(parts), changes.after->geography().epsg, progress);
    for (std::size_t k = 0; k < which.size(); ++k) {
        const auto& change = changes.changes[which[k]];
        auto& of = people[k];
        auto next = firstPart[k];
        const auto estimate = [&](const geo::MultiPolygon& shape, bool asItIs) {
            if (shape.empty())
                return nobody();
            const auto at = next++;
            return fromEstimate(at < estimates.size() ? &estimates[at] : nullptr, asItIs);
        };
        if (change.before.empty()) {
            of.before = nobody();
            of.entered = of.after.value.hasNumber() ? of.after : estimate(change.entered, true);
        } else if (change.after.empty()) {
            of.after = change.state == PerimeterState::Unknown ? absent({}, CellState::Missing) : nobody();
            of.left = of.before;
        } else if (change.state == PerimeterState::Kept) {
            of.kept = !of.before.value.hasNumber() && of.after.value.hasNumber() ? of.after : of.before;
        } else {
            const bool known = of.before.value.hasNumber();
            of.kept = estimate(change.kept, !known);
            of.left = estimate(change.left, !known);
            of.entered = estimate(change.entered, true);
            if (known && change.left.empty())
                of.kept = of.before;
            else if (known)
                share(of.before, of.kept, of.left);
        }
    }
    return people;
}

} // namespace indicators
