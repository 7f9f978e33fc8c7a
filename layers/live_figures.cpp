#include "live_figures.hpp"

#include "perimeter_targets.hpp"

#include "geometry/overlay.hpp"
#include "observatory/records.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace layers {
namespace {

using geo::GeographyKind;
using indicators::Indicator;

constexpr std::size_t mostRates = 5;

/// What an observer of neighbourhoods looks at first, in this order; others of the catalogue follow.
constexpr std::array first{"pop", "p0024", "tx_emp", "p_caf_am", "p_caf_rsa", "p_loc_hlm", "p_etr", "p_caf_al"};

bool isOffered(ContentLoader& loader, const Indicator& indicator) {
    return !indicator.derivation && !loader.reader().tables().offers(indicator, GeographyKind::Iris).empty();
}

std::vector<std::string> chosen(const indicators::Catalogue& catalogue, ContentLoader& loader) {
    std::vector<std::string> list;
    std::size_t rates = 0;
    const auto take = [&](const Indicator& indicator) {
        const bool people = indicator.id == "pop";
        const bool rate = indicator.nature == indicators::Nature::Ratio && indicator.unit == "%";
        if ((!people && (!rate || rates == mostRates)) || std::ranges::find(list, indicator.id) != list.end() ||
            !isOffered(loader, indicator))
            return;
        list.push_back(indicator.id);
        rates += rate ? 1 : 0;
    };
    for (const auto* id : first)
        if (const auto* indicator = catalogue.find(id))
            take(*indicator);
    for (const auto& indicator : catalogue.all())
        take(indicator);
    return list;
}

using Counted = std::pair<LiveFigures::Count, geo::PointSet>;

Counted weighted(const geo::PointRepository& points, const geo::PointSource& source, geo::Progress& progress) {
    auto loaded = points.load(source, progress);
    Counted counted;
    counted.first.family = counted.second.id = source.family;
    counted.first.source = source.sourceId;
    counted.second.epsg = loaded.epsg;
    counted.second.points = std::move(loaded.points);
    return counted;
}

/// Lists of what stands where its point is. Those of policy are left out: a point stands there for a whole town.
bool isOfPlaces(const geo::RecordSet& set) {
    constexpr std::array<std::string_view, 6> families{"bpe",        "public-facilities", "osm-points",
                                                       "sirene-geo", "sirene-geocoded",   "sirene-stock"};
    return set.shape == geo::RecordShape::Point &&
           (set.family.starts_with("layer:") || std::ranges::find(families, set.family) != families.end());
}

/// The whole list, then each of its categories where they are few.
void addList(std::vector<Counted>& all, const geo::RecordSet& set, const geo::CategorisedPoints& places) {
    constexpr std::size_t mostCategories = 8;
    const auto add = [&](const std::string& title, bool part) -> std::vector<geo::Point>& {
        auto& [count, points] = all.emplace_back();
        count = {set.family, title, part, set.sourceId, {}};
        points.id = set.family;
        points.epsg = set.epsg;
        return points.points;
    };
    add(set.title, false) = places.points;
    const auto categories = places.categories.size();
    for (std::uint32_t c = 0; categories > 1 && categories <= mostCategories && c < categories; ++c) {
        if (places.categories[c].empty())
            continue; // they are in the whole
        auto& part = add(places.categories[c], true);
        for (std::size_t i = 0; i < places.points.size(); ++i)
            if (places.category[i] == c)
                part.push_back(places.points[i]);
    }
}

} // namespace

LiveOutline::LiveOutline(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                         ContentLoader& loader)
    : m_observatory{observatory}, m_loader{loader}, m_indicators{chosen(catalogue, loader)} {}

/// The newest set of each family.
void LiveOutline::readPoints(geo::Progress& progress) {
    const auto known = [this](const std::string& family) {
        return std::ranges::any_of(m_points, [&](const auto& counted) { return counted.first.family == family; });
    };
    for (const auto& source : m_observatory.points().all())
        if (!known(source.family))
            m_points.push_back(weighted(m_observatory.points(), *m_observatory.points().find(source.family), progress));
    for (const auto& set : m_observatory.records().all())
        if (isOfPlaces(set) && !known(set.family)) {
            const auto newest = *m_observatory.records().find(set.family);
            if (isOfPlaces(newest))
                addList(m_points, newest, m_observatory.records().points(newest, progress));
        }
    m_pointsRead = true;
}

LiveFigures LiveOutline::figures(const geo::MultiPolygon& shape, double ringMetres, geo::Progress& progress,
                                 const std::string& onMap) {
    if (!m_pointsRead)
        readPoints(progress);
    LiveFigures result;
    result.ringMetres = ringMetres;
    auto ids = m_indicators;
    if (!onMap.empty()) {
        std::erase(ids, onMap);
        ids.insert(ids.begin(), onMap);
    }
    result.rows.resize(ids.size());
    for (const auto& [count, points] : m_points)
        result.counts.push_back(count);
    const auto zones = outlineZones(m_observatory, shape);
    for (std::size_t p = 0; p < (ringMetres > 0 ? perimeterCount : 1); ++p) {
        const auto targets =
            indicators::targetsOf(zones, {0}, p == 0 ? 0 : ringMetres, p == perimeterCount - 1, progress);
        result.hectares[p] = geo::area(targets.shapes.front()) / 10'000;
        auto estimates = m_loader.estimator().estimate(targets, {ids, {}, {}}, progress);
        for (std::size_t i = 0; i < estimates.size(); ++i) {
            result.rows[i].indicator = estimates[i].indicator;
            result.rows[i].year = estimates[i].year;
            result.rows[i].values[p] = std::move(estimates[i]);
        }
        for (std::size_t f = 0; f < m_points.size(); ++f)
            result.counts[f].points[p] =
                static_cast<std::int64_t>(geo::pointsInside(m_points[f].second, targets.shapes).front().size());
    }
    return result;
}

} // namespace layers
