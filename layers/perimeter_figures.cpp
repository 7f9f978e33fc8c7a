#include "perimeter_figures.hpp"

#include "legend.hpp"

#include <cmath>

namespace layers {

std::vector<PerimeterFigures> figuresByPerimeter(indicators::Estimator& estimator, const indicators::Targets& strict,
                                                 const PerimetersAsked& asked,
                                                 const indicators::EstimateRequest& request, geo::Progress& progress) {
    std::vector<PerimeterFigures> all;
    const double share = 1.0 / static_cast<double>(asked.metres.size());
    for (std::size_t i = 0; i < asked.metres.size(); ++i) {
        const auto metres = asked.metres[i];
        geo::ProgressPart part{progress, share * static_cast<double>(i), share * static_cast<double>(i + 1)};
        geo::ProgressPart shapes{part, 0, 0.1}, unions{part, 0.1, 0.2}, figures{part, 0.2, 1};
        auto targets = indicators::targetsOf(strict.zones, strict.indices, metres, asked.ring && metres > 0, shapes);
        if (asked.together)
            targets = indicators::grouped(targets, *asked.together, unions);
        auto estimates = estimator.estimate(targets, request, figures);
        all.push_back({std::move(targets), std::move(estimates)});
    }
    return all;
}

geo::Message perimeterWords(double buffer, bool ring) {
    if (!(buffer > 0))
        return GEO_TR("strict outline");
    const double metres = std::round(buffer);
    return ring ? geo::Message{GEO_TR("ring (0 to %1 m)"), {metres}}
                : geo::Message{GEO_TR("with its surroundings (%1 m)"), {metres}};
}

geo::Message targetName(const indicators::Targets& targets, std::size_t i) {
    const auto& name = targets.zones->name(targets.indices[i]);
    return name.empty() ? geo::Message{GEO_TR("All together")} : verbatim(name);
}

std::vector<geo::Message> perimeterWords(const indicators::Targets& targets, std::size_t i) {
    std::vector<geo::Message> words{perimeterWords(targets.buffer, targets.ring)};
    if (!targets.isGrouped())
        return words;
    words.push_back({GEO_TR("members: %1"), {static_cast<std::int64_t>(targets.members[i].size())}});
    if (const double hectares = std::round(targets.countedOnce[i] / 1000) / 10; hectares > 0)
        words.push_back({GEO_TR("%1 ha that they share counted once"), {hectares}});
    return words;
}

} // namespace layers
