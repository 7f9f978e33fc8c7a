#include "live_figures.hpp"

#include "geometry/overlay.hpp"

#include <algorithm>

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

/// The newest set of a family.
geo::PointSet pointsOf(const geo::Observatory& observatory, const std::string& family, geo::Progress& progress) {
    geo::PointSet set;
    if (const auto source = observatory.points().find(family)) {
        auto loaded = observatory.points().load(*source, progress);
        set.id = family;
        set.epsg = loaded.epsg;
        set.points = std::move(loaded.points);
    }
    return set;
}

std::shared_ptr<const geo::ZoneSet> asZones(const geo::MultiPolygon& shape) {
    geo::Geography geography;
    geography.kind = GeographyKind::Outline;
    return std::make_shared<const geo::ZoneSet>(geography, std::vector<geo::ZoneSet::Zone>{{"1", "", "", "", shape}});
}

} // namespace

LiveOutline::LiveOutline(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                         ContentLoader& loader)
    : m_observatory{observatory}, m_loader{loader}, m_indicators{chosen(catalogue, loader)} {}

LiveFigures LiveOutline::figures(const geo::MultiPolygon& shape, double ringMetres, geo::Progress& progress) {
    if (!m_pointsRead) {
        for (const auto& source : m_observatory.points().all())
            if (std::ranges::find(m_points, source.family, [](const auto& set) { return set.first; }) == m_points.end())
                m_points.emplace_back(source.family, pointsOf(m_observatory, source.family, progress));
        m_pointsRead = true;
    }
    LiveFigures result;
    result.ringMetres = ringMetres;
    result.rows.resize(m_indicators.size());
    for (const auto& [family, points] : m_points)
        result.counts.push_back({family, {}});
    const auto zones = asZones(shape);
    for (std::size_t p = 0; p < (ringMetres > 0 ? perimeterCount : 1); ++p) {
        const auto targets =
            indicators::targetsOf(zones, {0}, p == 0 ? 0 : ringMetres, p == perimeterCount - 1, progress);
        result.hectares[p] = geo::area(targets.shapes.front()) / 10'000;
        auto estimates = m_loader.estimator().estimate(targets, {m_indicators, {}, {}}, progress);
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
