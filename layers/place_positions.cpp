#include "place_positions.hpp"

#include "known_perimeters.hpp"
#include "legend.hpp"

#include "addresses/addressed_rows.hpp"
#include "base/parallel.hpp"
#include "geometry/near_zones.hpp"
#include "network/network.hpp"
#include "observatory/points.hpp"
#include "observatory/records.hpp"
#include "observatory/zones.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <algorithm>
#include <cmath>

namespace layers {
namespace {

constexpr std::size_t outside = positionSteps.size() + 1, chunk = 4096;

std::size_t stepOf(double metres) {
    std::size_t step = 1;
    while (step < outside && metres > positionSteps[step - 1])
        ++step;
    return step;
}

PlacePosition positionOf(const std::optional<geo::ZoneDistance>& near, double doubt) {
    PlacePosition found;
    found.step = outside;
    if (near) {
        found.zone = near->zone;
        found.metres = std::abs(near->metres);
        found.step = near->holds() ? 0 : stepOf(found.metres);
        found.toCheck = found.metres <= doubt;
    }
    return found;
}

void addColumns(geo::LayerContent& layer, const std::string& prefix) {
    for (const auto* name : {"", "_nom", "_situation"})
        layer.columns.push_back({prefix + name, false});
    for (const auto* name : {"_distance", "_a_verifier"})
        layer.columns.push_back({prefix + name, true});
}

void addCells(std::vector<geo::LayerCell>& row, const std::optional<PlacePosition>& position,
              const geo::ZoneSet& zones) {
    const bool near = position && position->zone, determined = position && position->determined;
    row.emplace_back(near ? zones.code(*position->zone) : std::string{});
    row.emplace_back(near ? zones.name(*position->zone) : std::string{});
    row.emplace_back(position ? std::string{determined ? positionWords[position->step] : positionWords.back()}
                              : std::string{});
    row.emplace_back(near ? geo::Cell::of(std::round(position->metres * 10) / 10) : geo::Cell{});
    row.emplace_back(determined ? geo::Cell::of(position->toCheck ? 1 : 0) : geo::Cell{});
}

void addSource(geo::LayerContent& layer, const geo::Observatory& observatory, std::int64_t id) {
    const auto same = [id](const geo::Source& source) { return source.id == id; };
    if (auto source = observatory.sources().find(id); source && std::ranges::none_of(layer.sources, same))
        layer.sources.push_back(std::move(*source));
}

PlacePosition undetermined() {
    PlacePosition found;
    found.step = outside;
    found.determined = false;
    return found;
}

void checkRequest(const geo::LayerContent& layer, double doubt) {
    using geo::Error;
    if (!(doubt >= 0))
        throw Error{Error::Code::Usage,
                    {GEO_TR("places are known to within 0 m or more, not to within %1 m"), {doubt}}};
    if (layer.shapes != geo::LayerContent::Shapes::Points)
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” has no places: a list of points is needed, such as addresses"), {layer.name}}};
}

/// Rows with an address and without coordinates get their place where addresses are loaded, and what was found beside
/// it.
/// @returns metres by which each may be wrong; empty where the layer has places, or nothing tells them
std::vector<double> placeByAddress(geo::LayerContent& layer, const geo::Observatory& observatory,
                                   geo::Progress& progress) {
    std::vector<std::string> cells;
    for (const auto& column : layer.columns)
        cells.push_back(column.name);
    const auto columns = geo::addressColumns(cells);
    auto book = observatory.addresses();
    if (layer.shapes != geo::LayerContent::Shapes::None || !columns || book.empty())
        return {};
    layer.shapes = geo::LayerContent::Shapes::Points;
    layer.epsg = observatory.territory().epsg;
    layer.points.resize(layer.rows.size());
    layer.columns.push_back({"adresse_trouvee", false});
    layer.columns.push_back({"adresse_precision_m", true});
    std::vector<double> doubts(layer.rows.size());
    for (std::size_t i = 0; i < layer.rows.size(); ++i) {
        auto& row = layer.rows[i];
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const auto* text = std::get_if<std::string>(&row[c]);
            cells[c] = text ? *text : std::string{};
        }
        const auto found = book.find(geo::addressLine(*columns, cells), 1);
        const bool sure = !found.empty() && found.front().score >= geo::AddressedRows::leastScore;
        row.emplace_back(found.empty() ? std::string{} : found.front().label);
        row.emplace_back(sure ? geo::Cell::of(std::ceil(found.front().doubt)) : geo::Cell{});
        if (sure) {
            layer.points[i] = found.front().place;
            doubts[i] = found.front().doubt;
        }
        progress.report(static_cast<double>(i + 1) / static_cast<double>(layer.rows.size()));
    }
    for (const auto& source : observatory.sources().all())
        if (source.family == "addresses")
            layer.sources.push_back(source);
    return doubts;
}

/// A place that is known worse than what was asked; beyond the last step nothing can be told.
void takeDoubts(std::vector<std::optional<PlacePosition>>& positions, std::span<const double> doubts, double asked) {
    for (std::size_t i = 0; i < doubts.size(); ++i)
        if (positions[i] && doubts[i] > positionSteps.back())
            positions[i] = undetermined();
        else if (positions[i] && positions[i]->zone && doubts[i] > asked)
            positions[i]->toCheck = positions[i]->metres <= doubts[i];
}

std::vector<geo::Geography> generationsOf(const geo::Observatory& observatory) {
    auto generations = observatory.zones().all();
    std::erase_if(generations, [](const auto& one) { return one.kind != geo::GeographyKind::Qpv; });
    if (generations.empty())
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("No perimeters of neighbourhoods are loaded. Add them first."), {}}};
    return generations;
}

/// Rows of the register that stand in the middle of their town for want of a better place.
std::vector<std::size_t> placedByTown(const geo::LayerContent& layer) {
    std::vector<std::size_t> rows;
    const auto column = std::ranges::find(layer.columns, "precision", &geo::LayerColumn::name);
    if (column == layer.columns.end())
        return rows;
    const auto at = static_cast<std::size_t>(column - layer.columns.begin());
    for (std::size_t row = 0; row < layer.rows.size(); ++row)
        if (const auto* text = std::get_if<std::string>(&layer.rows[row][at]);
            text && *text == "approximate town-centre")
            rows.push_back(row);
    return rows;
}

bool isCoordinateHead(const std::string& head) {
    constexpr std::array<std::string_view, 8> heads{"latitude", "longitude", "lat", "lon", "long", "lng", "x", "y"};
    return std::ranges::find(heads, geo::folded(head)) != heads.end();
}

/// Lists keep their columns as texts; coordinates are numbers, where every cell that is filled in is one.
void numberCoordinates(geo::LayerContent& layer) {
    for (std::size_t c = 0; c < layer.columns.size(); ++c) {
        if (layer.columns[c].isNumber || !isCoordinateHead(layer.columns[c].name))
            continue;
        std::vector<geo::Cell> numbers;
        for (const auto& row : layer.rows) {
            const auto number = geo::parseCell(std::get<std::string>(row[c]), '.');
            if (!number)
                break;
            numbers.push_back(*number);
        }
        if (numbers.size() != layer.rows.size())
            continue;
        layer.columns[c].isNumber = true;
        for (std::size_t row = 0; row < numbers.size(); ++row)
            layer.rows[row][c] = numbers[row];
    }
}

/// In none that is loaded is not outside, where more of them may be.
void judgeOutside(std::vector<std::optional<PlacePosition>>& positions,
                  std::span<const std::optional<geo::Point>> places, const geo::Observatory& observatory,
                  const std::vector<geo::Geography>& generations, const geo::ZoneSet& zones, geo::Progress& progress) {
    geo::ProgressPart reading{progress, 0, 0.3}, learning{progress, 0.3, 0.6}, judging{progress, 0.6, 1};
    const auto other =
        std::ranges::find_if(generations, [&](const auto& one) { return one.vintage != zones.geography().vintage; });
    const auto beside = other == generations.end()
                            ? std::make_shared<const geo::ZoneSet>(geo::Geography{}, std::vector<geo::ZoneSet::Zone>{})
                            : observatory.zones().load(*other, reading);
    const KnownPerimeters known{observatory, zones, *beside, learning};
    geo::parallelFor((places.size() + chunk - 1) / chunk,
                     [&](std::size_t c) {
                         for (auto i = c * chunk; i < std::min((c + 1) * chunk, places.size()); ++i)
                             if (positions[i] && positions[i]->step == outside && !known.at(*places[i]))
                                 positions[i]->determined = false;
                     },
                     judging);
}

void tally(PositionCounts& count, const std::optional<PlacePosition>& position) {
    if (!position) {
        ++count.withoutPlace;
    } else if (!position->determined) {
        ++count.unknownThere;
    } else {
        ++count.places[position->step];
        count.toCheck += position->toCheck ? 1 : 0;
    }
}

} // namespace

std::vector<std::optional<PlacePosition>> placePositions(std::span<const std::optional<geo::Point>> places,
                                                         const geo::ZoneSet& zones, double doubt,
                                                         geo::Progress& progress) {
    std::vector<std::optional<PlacePosition>> all(places.size());
    std::vector<std::size_t> rows; // those that have a place
    std::vector<geo::Point> points;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i]) {
            rows.push_back(i);
            points.push_back(*places[i]);
        }
    const geo::NearZones near{zones, positionSteps.back()};
    constexpr std::size_t batch = 65'536;
    geo::parallelFor((points.size() + batch - 1) / batch,
                     [&](std::size_t b) {
                         const auto first = b * batch, count = std::min(batch, points.size() - first);
                         const auto found = near.nearest(std::span{points}.subspan(first, count));
                         for (std::size_t i = 0; i < count; ++i)
                             all[rows[first + i]] = positionOf(found[i], doubt);
                     },
                     progress);
    return all;
}

std::vector<ListOfPlaces> listsOfPlaces(const geo::Observatory& observatory) {
    std::vector<ListOfPlaces> lists;
    const auto add = [&](const std::string& family, int year, const std::string& title) {
        lists.push_back({year > 0 ? family + "@" + std::to_string(year) : family, verbatim(title)});
    };
    for (const auto& points : observatory.points().all()) {
        const auto source = observatory.sources().find(points.sourceId);
        add(points.family, points.dataYear, source ? source->title : points.family);
    }
    for (const auto& set : observatory.records().all())
        if (set.shape == geo::RecordShape::Point)
            add(set.family, set.dataYear, set.title);
    const auto network = observatory.network();
    for (const auto& kind : geo::recordKinds())
        if (kind.placed && network.points(kind).size() > 0)
            lists.push_back({std::string{kind.id}, kind.many});
    return lists;
}

std::vector<PositionCounts> addPositions(geo::LayerContent& layer, const geo::Observatory& observatory, double doubt,
                                         geo::Progress& progress) {
    geo::ProgressPart finding{progress, 0, 0.3}, measuring{progress, 0.3, 1};
    const auto doubts = placeByAddress(layer, observatory, finding);
    checkRequest(layer, doubt);
    const auto generations = generationsOf(observatory);
    const auto townOnly = placedByTown(layer);
    numberCoordinates(layer);
    std::vector<PositionCounts> counts;
    double done = 0;
    for (const auto& generation : generations) {
        geo::ProgressPart part{measuring, done, done += 1.0 / static_cast<double>(generations.size())};
        geo::ProgressPart reading{part, 0, 0.3}, placing{part, 0.3, 0.8}, judging{part, 0.8, 1};
        const auto zones = observatory.zones().load(generation, reading);
        auto positions = placePositions(layer.points, *zones, doubt, placing);
        for (const auto row : townOnly)
            if (positions[row])
                positions[row] = undetermined();
        takeDoubts(positions, doubts, doubt);
        auto& count = counts.emplace_back();
        count.generation = generation.vintage;
        count.townOnly = static_cast<std::size_t>(
            std::ranges::count_if(positions, [](const auto& one) { return one && !one->determined; }));
        judgeOutside(positions, layer.points, observatory, generations, *zones, judging);
        addColumns(layer, "qpv" + std::to_string(generation.vintage));
        addSource(layer, observatory, generation.sourceId);
        for (std::size_t row = 0; row < layer.rows.size(); ++row) {
            addCells(layer.rows[row], positions[row], *zones);
            tally(count, positions[row]);
        }
        count.unknownThere -= count.townOnly;
    }
    return counts;
}

} // namespace layers
