#include "place_positions.hpp"

#include "observatory/points.hpp"
#include "observatory/records.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace layers {
namespace {

constexpr std::size_t outside = positionSteps.size() + 1;

std::size_t stepOf(double metres) {
    std::size_t step = 1;
    while (step < outside && metres > positionSteps[step - 1])
        ++step;
    return step;
}

/// Distances to outlines, which are unpacked once.
class Outlines {
public:
    explicit Outlines(const geo::ZoneSet& zones) : m_zones{zones} {}
    PlacePosition positionOf(geo::Point place, double doubt) {
        PlacePosition found;
        found.step = outside;
        if (const auto holder = m_zones.at(place)) {
            found = {*holder, 0, distance(*holder, place), false};
        } else {
            geo::Extent around;
            around.add(place);
            for (const auto zone : m_zones.within(around.grown(positionSteps.back())))
                if (const double metres = distance(zone, place);
                    metres <= positionSteps.back() && (!found.zone || metres < found.metres))
                    found = {zone, stepOf(metres), metres, false};
        }
        found.toCheck = found.zone && found.metres <= doubt;
        return found;
    }

private:
    double distance(std::size_t zone, geo::Point place) {
        auto shape = m_shapes.find(zone);
        if (shape == m_shapes.end())
            shape = m_shapes.emplace(zone, m_zones.shape(zone)).first;
        return geo::boundaryDistance(shape->second, place);
    }
    const geo::ZoneSet& m_zones;
    std::map<std::size_t, geo::MultiPolygon> m_shapes;
};

/// As in the table: the same in any language.
std::string stepText(std::size_t step) {
    if (step == 0)
        return "strict";
    return step == outside ? "> " + std::to_string(positionSteps.back()) + " m"
                           : "≤ " + std::to_string(positionSteps[step - 1]) + " m";
}

void addColumns(geo::LayerContent& layer, const std::string& prefix) {
    for (const auto* name : {"", "_nom", "_situation"})
        layer.columns.push_back({prefix + name, false});
    for (const auto* name : {"_distance", "_a_verifier"})
        layer.columns.push_back({prefix + name, true});
}

void addCells(std::vector<geo::LayerCell>& row, const std::optional<PlacePosition>& position,
              const geo::ZoneSet& zones) {
    const bool near = position && position->zone;
    row.emplace_back(near ? zones.code(*position->zone) : std::string{});
    row.emplace_back(near ? zones.name(*position->zone) : std::string{});
    row.emplace_back(position ? stepText(position->step) : std::string{});
    row.emplace_back(near ? geo::Cell::of(std::round(position->metres * 10) / 10) : geo::Cell{});
    row.emplace_back(position ? geo::Cell::of(position->toCheck ? 1 : 0) : geo::Cell{});
}

void addSource(geo::LayerContent& layer, const geo::Observatory& observatory, std::int64_t id) {
    const auto same = [id](const geo::Source& source) { return source.id == id; };
    if (auto source = observatory.sources().find(id); source && std::ranges::none_of(layer.sources, same))
        layer.sources.push_back(std::move(*source));
}

} // namespace

std::vector<std::optional<PlacePosition>> placePositions(std::span<const std::optional<geo::Point>> places,
                                                         const geo::ZoneSet& zones, double doubt,
                                                         geo::Progress& progress) {
    std::vector<std::optional<PlacePosition>> all;
    all.reserve(places.size());
    Outlines outlines{zones};
    for (const auto& place : places) {
        all.push_back(place ? std::optional{outlines.positionOf(*place, doubt)} : std::nullopt);
        if (all.size() % 4096 == 0)
            progress.report(static_cast<double>(all.size()) / static_cast<double>(places.size()));
    }
    progress.report(1);
    return all;
}

std::vector<std::pair<std::string, std::string>> listsOfPlaces(const geo::Observatory& observatory) {
    std::vector<std::pair<std::string, std::string>> lists;
    const auto add = [&](const std::string& family, int year, const std::string& title) {
        lists.emplace_back(year > 0 ? family + "@" + std::to_string(year) : family, title);
    };
    for (const auto& points : observatory.points().all()) {
        const auto source = observatory.sources().find(points.sourceId);
        add(points.family, points.dataYear, source ? source->title : points.family);
    }
    for (const auto& set : observatory.records().all())
        if (set.shape == geo::RecordShape::Point)
            add(set.family, set.dataYear, set.title);
    return lists;
}

std::vector<PositionCounts> addPositions(geo::LayerContent& layer, const geo::Observatory& observatory, double doubt,
                                         geo::Progress& progress) {
    using geo::Error;
    if (!(doubt >= 0))
        throw Error{Error::Code::Usage,
                    {GEO_TR("places are known to within 0 m or more, not to within %1 m"), {doubt}}};
    if (layer.shapes != geo::LayerContent::Shapes::Points)
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” has no places: a list of points is needed, such as addresses"), {layer.name}}};
    auto generations = observatory.zones().all();
    std::erase_if(generations, [](const auto& one) { return one.kind != geo::GeographyKind::Qpv; });
    if (generations.empty())
        throw Error{Error::Code::Usage, {GEO_TR("No perimeters of neighbourhoods are loaded. Add them first."), {}}};
    std::vector<PositionCounts> counts;
    double done = 0;
    for (const auto& generation : generations) {
        geo::ProgressPart part{progress, done, done += 1.0 / static_cast<double>(generations.size())};
        geo::ProgressPart reading{part, 0, 0.3}, placing{part, 0.3, 1};
        const auto zones = observatory.zones().load(generation, reading);
        const auto positions = placePositions(layer.points, *zones, doubt, placing);
        addColumns(layer, "qpv" + std::to_string(generation.vintage));
        addSource(layer, observatory, generation.sourceId);
        auto& count = counts.emplace_back();
        count.generation = generation.vintage;
        for (std::size_t row = 0; row < layer.rows.size(); ++row) {
            addCells(layer.rows[row], positions[row], *zones);
            if (!positions[row]) {
                ++count.withoutPlace;
                continue;
            }
            ++count.places[positions[row]->step];
            count.toCheck += positions[row]->toCheck ? 1 : 0;
        }
    }
    return counts;
}

} // namespace layers
