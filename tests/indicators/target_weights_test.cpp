#include "target_weights.hpp"

#include "loaded_tables.hpp"
#include "observatory/observatory.hpp"
#include "support.hpp"
#include "tessellation.hpp"

#include <cmath>
#include <numeric>

using indicators::ControlOutcome;
using indicators::Sharing;
using indicators::Sharings;
using indicators::Targets;

namespace {

/// IRIS and neighbourhoods that are nowhere in an observatory.
class TargetWeights : public testing::Test {
protected:
    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory =
        geo::Observatory::create(m_folder / "empty.sqlite", *geo::Territory::find("metropole"));
    indicators::LoadedTables m_tables{m_observatory};
    geo::NoProgress m_quiet;

    Sharings sharings(std::shared_ptr<const geo::ZoneSet> iris, std::shared_ptr<const geo::ZoneSet> neighbourhoods) {
        std::vector<geo::MultiPolygon> shapes;
        std::vector<double> areas;
        for (std::size_t t = 0; t < neighbourhoods->size(); ++t) {
            shapes.push_back(neighbourhoods->shape(t));
            areas.push_back(neighbourhoods->area(t));
        }
        const auto overlaps = geo::overlay(*iris, shapes, 2154, m_quiet);
        return Sharings{m_observatory, m_tables, neighbourhoods, indicators::irisWeights(iris, overlaps, areas)};
    }
    static Targets targetsFrom(geo::ZoneSet zones) {
        Targets targets;
        targets.zones = shared(std::move(zones));
        for (std::size_t t = 0; t < targets.zones->size(); ++t) {
            targets.indices.push_back(t);
            targets.shapes.push_back(targets.zones->shape(t));
        }
        return targets;
    }
    static std::shared_ptr<const geo::ZoneSet> shared(geo::ZoneSet zones) {
        return std::make_shared<const geo::ZoneSet>(std::move(zones));
    }
    static double count(const indicators::WeightMatrix& weights, std::size_t t, const geo::Column& counts) {
        double sum = 0;
        for (auto e = weights.rowStarts[t]; e < weights.rowStarts[t + 1]; ++e)
            sum += weights.shares[e] * counts.values[weights.sources[e]];
        return sum;
    }
};

geo::Geography generation2015() {
    geo::Geography geography;
    geography.kind = geo::GeographyKind::Qpv;
    geography.vintage = 2015;
    return geography;
}

const std::string iris = "POLYGON((700000 6600000,701000 6600000,701000 6601000,700000 6601000,700000 6600000))";
const std::string neighbourhood =
    "POLYGON((700000 6600000,700400 6600000,700400 6601000,700000 6601000,700000 6600000))"; // 40 % of it

} // namespace

TEST_F(TargetWeights, TakeThePublishedCountOffBeforeSharingTheRest) {
    auto all = sharings(shared(support::zones(geo::GeographyKind::Iris, 2017, {{"340010101", iris}})),
                        shared(support::zones(geo::GeographyKind::Qpv, 2015, {{"QP034001", neighbourhood}})));
    geo::Column counts, published;
    counts.push(geo::Cell::of(1000));
    published.push(geo::Cell::of(700));
    const auto shares = indicators::calibrated(all.base().matrix, counts, published).weights;
    // East of the neighbourhood: half of the 600 m that are left, so half of the 300 people who are left.
    const auto ring = targetsFrom(support::zones(
        geo::GeographyKind::Outline, 0,
        {{"1", "POLYGON((700400 6600000,700700 6600000,700700 6601000,700400 6601000,700400 6600000))"},
         // the neighbourhood and the same strip
         {"2", "POLYGON((700000 6600000,700700 6600000,700700 6601000,700000 6601000,700000 6600000))"},
         // the western half of the neighbourhood
         {"3", "POLYGON((700000 6600000,700200 6600000,700200 6601000,700000 6601000,700000 6600000))"}}));
    const auto pieces = indicators::targetPieces(ring, all, m_quiet);
    const auto weights = indicators::targetWeights(pieces, all, shares);
    EXPECT_NEAR(count(weights, 0, counts), 150, 1e-6);
    EXPECT_NEAR(count(weights, 1, counts), 850, 1e-6);
    EXPECT_NEAR(count(weights, 2, counts), 350, 1e-6);
}

TEST_F(TargetWeights, GiveANeighbourhoodWhatItsWayGivesIt) {
    auto all = sharings(shared(support::zones(geo::GeographyKind::Iris, 2017, {{"340010101", iris}})),
                        shared(support::zones(geo::GeographyKind::Qpv, 2015, {{"QP034001", neighbourhood}})));
    geo::Column counts, published;
    counts.push(geo::Cell::of(1000));
    published.push(geo::Cell::of(700));
    const auto shares = indicators::calibrated(all.base().matrix, counts, published).weights;
    const auto same = targetsFrom(support::zones(geo::GeographyKind::Outline, 0, {{"1", neighbourhood}}));
    const auto weights = indicators::targetWeights(indicators::targetPieces(same, all, m_quiet), all, shares);
    EXPECT_NEAR(count(weights, 0, counts), 700, 1e-6);
}

TEST_F(TargetWeights, ShareOutEveryCountOverAPartition) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto cells = shared(support::zoneSet({.columns = 4, .rows = 4, .pointsPerEdge = 6, .seed = seed}));
        std::vector<geo::ZoneSet::Zone> blobs;
        for (std::uint64_t k = 0; k < 3; ++k)
            blobs.push_back({"QP03400" + std::to_string(k + 1), "", "", "",
                             support::blob({650'700 + 1300.0 * static_cast<double>(k),
                                            6'280'900 + 2200 * support::uniform(seed, k)},
                                           300 + 250 * support::uniform(seed, k, 1), 40, seed * 10 + k)});
        auto all = sharings(cells, shared(geo::ZoneSet{generation2015(), blobs}));
        geo::Column counts, published;
        double total = 0;
        for (std::size_t i = 0; i < cells->size(); ++i) {
            counts.push(geo::Cell::of(500 + std::floor(3000 * support::uniform(seed, i, 2))));
            total += counts.values[i];
        }
        for (std::size_t t = 0; t < blobs.size(); ++t)
            published.push(geo::Cell::of(400 + std::floor(1500 * support::uniform(seed, t, 3))));
        const auto shares = indicators::calibrated(all.base().matrix, counts, published).weights;
        const auto parts = targetsFrom(
            support::zoneSet({.columns = 2, .rows = 2, .cell = 2000, .pointsPerEdge = 6, .seed = seed + 5000}));
        const auto weights = indicators::targetWeights(indicators::targetPieces(parts, all, m_quiet), all, shares);
        double sum = 0;
        for (std::size_t t = 0; t < parts.shapes.size(); ++t)
            sum += count(weights, t, counts);
        EXPECT_NEAR(sum / total, 1, 1e-9) << "tessellation " << seed;
    }
}
