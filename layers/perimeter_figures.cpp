#include "perimeter_figures.hpp"

#include "legend.hpp"

#include <cmath>

namespace layers {

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
