#include "estimation_model.hpp"

#include "observatory/zones.hpp"

#include <algorithm>
#include <cstdlib>

namespace indicators {

EstimationModel::EstimationModel(const geo::Observatory& observatory, const Catalogue& catalogue,
                                 const FigureReader& reader, std::shared_ptr<const geo::ZoneSet> neighbourhoods)
    : m_observatory{observatory}, m_catalogue{catalogue}, m_reader{reader}, m_neighbourhoods{std::move(neighbourhoods)},
      m_irisGeographies{observatory.zones().all()} {
    std::erase_if(m_irisGeographies, [](const auto& g) { return g.kind != geo::GeographyKind::Iris; });
}

Sharings* EstimationModel::sharings(int geographyYear, geo::Progress& progress) {
    const auto nearest =
        std::min_element(m_irisGeographies.begin(), m_irisGeographies.end(), [&](const auto& a, const auto& b) {
            return std::abs(a.vintage - geographyYear) < std::abs(b.vintage - geographyYear);
        });
    if (nearest == m_irisGeographies.end())
        return nullptr;
    auto& kept = m_sharings[nearest->id];
    if (kept)
        return kept.get();
    geo::ProgressPart loading{progress, 0, 0.7}, overlaying{progress, 0.7, 1};
    auto iris = m_observatory.zones().load(*nearest, loading);
    std::vector<geo::MultiPolygon> shapes;
    std::vector<double> areas;
    for (std::size_t t = 0; t < m_neighbourhoods->size(); ++t) {
        shapes.push_back(m_neighbourhoods->shape(t));
        areas.push_back(m_neighbourhoods->area(t));
    }
    const auto overlaps = geo::overlay(*iris, shapes, m_neighbourhoods->geography().epsg, overlaying);
    kept = std::make_unique<Sharings>(m_observatory, m_reader.tables(), m_neighbourhoods,
                                      irisWeights(std::move(iris), overlaps, areas));
    return kept.get();
}

std::vector<const Sharing*> EstimationModel::ways(const Indicator& indicator, const Offer& offer, Sharings& sharings,
                                                  bool itself, geo::Progress& progress) const {
    std::vector<const Sharing*> all;
    for (const auto& control :
         controlsFor(m_catalogue, m_reader.tables(), indicator.universe, offer, generation(), itself))
        all.push_back(&sharings.by(control, progress));
    const bool ofHouseholds = indicator.universe.starts_with("households") || indicator.universe == "dwellings";
    if (const auto* grid = sharings.byGrid(ofHouseholds ? GridUniverse::Households : GridUniverse::Persons, progress))
        all.push_back(grid);
    if (const auto* points = sharings.byPoints(progress))
        all.push_back(points);
    all.push_back(&sharings.byArea());
    return all;
}

const MeasuredError* EstimationModel::error(const Indicator& indicator, const Offer& offer, const Sharing& sharing,
                                            Sharings& sharings) {
    auto key = indicator.id + "/" + std::to_string(offer.table->id) + "/" + std::string{toText(sharing.method)};
    if (sharing.control)
        key += "/" + std::to_string(sharing.control->iris.table->id) + "/" +
               std::to_string(sharing.control->published.table->id);
    const auto [at, isNew] = m_errors.try_emplace(std::move(key));
    if (isNew) {
        const auto published = m_reader.tables().offers(indicator, geo::GeographyKind::Qpv);
        if (const auto with = comparedWith(indicator, published, offer.table->dataYear, generation()))
            at->second = measuredError(indicator, offer, *with, sharing, sharings, m_reader.tables());
    }
    return at->second ? &*at->second : nullptr;
}

} // namespace indicators
