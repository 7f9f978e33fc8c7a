#include "proposals.hpp"

#include "comparability.hpp"
#include "neighbourhood_figures.hpp"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace app {

using geo::GeographyKind;
using layers::Layer;
using layers::LayerKind;

namespace {

std::int64_t countOf(const Holdings& holdings, const char* what) {
    const auto found = holdings.registerCounts.find(what);
    return found == holdings.registerCounts.end() ? 0 : found->second;
}

/// Bottom of the map first.
std::vector<Layer> possibleLayers(const Holdings& holdings) {
    std::vector<Layer> list;
    const auto add = [&](LayerKind kind, GeographyKind geography) {
        Layer layer;
        layer.kind = kind;
        layer.geography = geography;
        list.push_back(layer);
    };
    if (holdings.has(GeographyKind::Department))
        add(LayerKind::Boundaries, GeographyKind::Department);
    if (holdings.has(GeographyKind::Commune))
        add(LayerKind::Boundaries, GeographyKind::Commune);
    if (!holdings.offers.empty())
        add(LayerKind::Indicator, holdings.levels().front());
    for (const auto& [what, kind] : {std::pair{"events", LayerKind::Events},
                                     {"councils", LayerKind::Councils},
                                     {"cites", LayerKind::EducationalCities}})
        if (countOf(holdings, what) > 0) {
            add(kind, GeographyKind::Commune);
            list.back().visible = false; // a map of all of the register at once says nothing
        }
    if (countOf(holdings, "sites") > 0)
        add(LayerKind::Sites, GeographyKind::Commune);
    if (countOf(holdings, "adherents") > 0)
        add(LayerKind::Adherents, GeographyKind::Commune);
    if (holdings.has(GeographyKind::Qpv)) {
        add(LayerKind::Ring, GeographyKind::Qpv);
        add(LayerKind::Neighbourhoods, GeographyKind::Qpv);
    }
    if (countOf(holdings, "voices") > 0)
        add(LayerKind::Voices, GeographyKind::Commune);
    return list;
}

bool sameKind(const Layer& a, const Layer& b) {
    return a.kind == b.kind && (a.kind != LayerKind::Boundaries || a.geography == b.geography);
}

const Place* richestCommune(const Holdings& holdings) {
    const Place* best = nullptr;
    for (const auto& place : holdings.territories)
        if (place.hasNeighbourhoods && (!best || place.neighbourhoods > best->neighbourhoods))
            best = &place;
    return best;
}

double areaOf(const geo::Extent& e) { return e.width() * e.height(); }

/// By the name its file gives it: boxes of communes overlap.
bool liesInCommune(const Place& neighbourhood, const Place& commune) {
    return commune.extent.contains(neighbourhood.extent.centre()) && neighbourhood.detail.contains(commune.name);
}

/// None for a department, whose neighbourhoods carry its code.
std::vector<const Place*> communesOf(const Place& territory, const Holdings& holdings) {
    if (territory.kind == GeographyKind::Commune)
        return {&territory};
    std::vector<const Place*> members;
    if (territory.kind == GeographyKind::Epci)
        for (const auto& commune : holdings.communes)
            if (const auto epci = holdings.epciOf.find(commune.code);
                epci != holdings.epciOf.end() && epci->second == territory.code)
                members.push_back(&commune);
    return members;
}

void chooseTerritoryAndSelection(layers::MapDocument& document, const Holdings& holdings) {
    const auto* commune = richestCommune(holdings);
    if (!commune)
        return;
    document.around = {commune->kind, commune->code};
    selectIn(document, holdings);
}

} // namespace

void selectIn(layers::MapDocument& document, const Holdings& holdings) {
    const auto territory =
        std::find_if(holdings.territories.begin(), holdings.territories.end(), [&](const Place& place) {
            return document.around.kind == place.kind && document.around.code == place.code;
        });
    if (territory == holdings.territories.end())
        return; // everything: whatever is selected is in it
    const auto* layer = document.find(LayerKind::Neighbourhoods);
    const int generation = layer && layer->vintage ? *layer->vintage : holdings.mainGeneration();
    const auto communes = communesOf(*territory, holdings);
    const Place* largest = nullptr;
    for (const auto& place : holdings.neighbourhoods) {
        const bool inside =
            territory->kind == GeographyKind::Department
                ? geo::departmentOf(GeographyKind::Qpv, place.code) == territory->code
                : std::ranges::any_of(communes, [&](const Place* commune) { return liesInCommune(place, *commune); });
        if (inside && !document.selected.empty() && document.selected.front() == place.code)
            return;
        if (inside && place.generation == generation && (!largest || areaOf(place.extent) > areaOf(largest->extent)))
            largest = &place;
    }
    document.selected.clear();
    if (largest)
        document.selected.push_back(largest->code);
}

std::string firstIndicatorAt(const Holdings& holdings, GeographyKind level) {
    for (const auto* wanted : {"med", "tp60", "tx_cho", "p_caf_am"})
        if (const auto* offer = holdings.offer(wanted); offer && offer->years.contains(level))
            return wanted;
    for (const auto& offer : holdings.offers)
        if (offer.years.contains(level) && offer.indicator.nature != indicators::Nature::Count)
            return offer.indicator.id;
    for (const auto& offer : holdings.offers)
        if (offer.years.contains(level))
            return offer.indicator.id;
    return {};
}

layers::MapDocument proposedDocument(const Holdings& holdings) {
    layers::MapDocument document;
    addNewLayers(document, holdings);
    return document;
}

void addNewLayers(layers::MapDocument& document, const Holdings& holdings) {
    const bool hadNeighbourhoods = document.find(LayerKind::Neighbourhoods) != nullptr;
    layers::MapDocument grown = document;
    grown.layers.clear();
    for (auto& possible : possibleLayers(holdings)) {
        const auto there = std::find_if(document.layers.begin(), document.layers.end(),
                                        [&](const Layer& l) { return sameKind(l, possible); });
        if (there != document.layers.end()) {
            grown.layers.insert(grown.layers.begin(), *there);
            continue;
        }
        const bool coloured = possible.kind == LayerKind::Indicator;
        if (possible.kind == LayerKind::Neighbourhoods || (coloured && possible.geography == GeographyKind::Qpv))
            possible.vintage = holdings.mainGeneration(); // the one that has figures
        if (coloured)
            possible.style.indicator = firstIndicatorAt(holdings, possible.geography);
        layers::LayerId highest = 0;
        for (const auto* list : {&document.layers, &grown.layers})
            for (const auto& layer : *list)
                highest = std::max(highest, layer.id);
        possible.id = highest + 1;
        grown.layers.insert(grown.layers.begin(), possible);
    }
    document = std::move(grown);
    // Who chose to see everything and nothing selected sees that again.
    if (!hadNeighbourhoods && !document.around.kind && document.selected.empty() && !holdings.neighbourhoods.empty())
        chooseTerritoryAndSelection(document, holdings);
}

bool stillThere(const layers::MapDocument& document, const Holdings& holdings) {
    for (const auto& layer : document.layers) {
        if (layer.kind == LayerKind::Indicator) {
            const auto* category = holdings.category(layer.style.indicator);
            if (category && category->level == layer.geography)
                continue;
            const auto* offer = holdings.offer(layer.style.indicator);
            if (!offer || !offer->years.contains(layer.geography))
                return false;
        }
        if (layer.kind == LayerKind::Boundaries && !holdings.has(layer.geography))
            return false;
    }
    const auto known = [&](const std::string& code) {
        return std::any_of(holdings.neighbourhoods.begin(), holdings.neighbourhoods.end(),
                           [&](const Place& place) { return place.code == code; });
    };
    return std::all_of(document.selected.begin(), document.selected.end(), known);
}

std::optional<int> yearShown(const Holdings& holdings, const layers::MapBeside& map, geo::GeographyKind level) {
    const auto* offer = holdings.offer(map.indicator);
    if (!offer)
        return std::nullopt;
    const auto years = offer->years.find(level);
    if (years == offer->years.end() || years->second.empty())
        return std::nullopt;
    const auto& all = years->second;
    if (!map.year)
        return all.back();
    return std::find(all.begin(), all.end(), *map.year) == all.end() ? std::nullopt : map.year;
}

void showSince(layers::IndicatorStyle& style, std::optional<int> year, const std::string& reason) {
    if (style.since.has_value() != year.has_value()) { // bounds and colours are of another measure
        style.innerBounds.clear();
        style.lockedBreaks.clear();
        style.palette.clear();
        style.centre.reset();
        style.centreMargin.reset();
        style.method = year ? layers::ClassMethod::Centred : layers::ClassMethod::Quantile;
        if (year && style.form == layers::MapForm::Circles)
            style.form = layers::MapForm::Choropleth;
    }
    style.since = year;
    style.compareAnyway = year ? reason : std::string{};
}

void keepSince(layers::MapDocument& document, const Holdings& holdings) {
    auto* layer = document.find(LayerKind::Indicator);
    if (!layer || !layer->style.since)
        return;
    auto& style = layer->style;
    const auto earlier = yearShown(holdings, {style.indicator, style.since}, layer->geography);
    const auto later = yearShown(holdings, {style.indicator, style.year}, layer->geography);
    const bool there = earlier && later && *earlier < *later;
    if (!there || (style.compareAnyway.empty() &&
                   !indicators::comparable(holdings.offer(style.indicator)->indicator, *earlier, *later).holds()))
        showSince(style, std::nullopt);
}

void keepBeside(layers::MapDocument& document, const Holdings& holdings) {
    const auto* layer = document.find(LayerKind::Indicator);
    if (!layer) {
        document.beside.clear();
        return;
    }
    const auto first = yearShown(holdings, {layer->style.indicator, layer->style.year}, layer->geography);
    std::erase_if(document.beside, [&](const layers::MapBeside& map) {
        const auto year = yearShown(holdings, map, layer->geography);
        return !year || (map.indicator == layer->style.indicator && year == first && !layer->style.since);
    });
}

std::vector<std::string> publishedForTable(const Holdings& holdings, const layers::MapDocument& document) {
    std::vector<std::string> ids;
    for (const auto& offer : holdings.offers)
        if (offer.years.contains(GeographyKind::Qpv))
            ids.push_back(offer.indicator.id);
    const auto* layer = document.find(LayerKind::Indicator);
    return tableIndicators(ids, layer ? layer->style.indicator : std::string{});
}

bool isWritable(const std::filesystem::path& file) {
    const QFileInfo info{QString::fromStdString(file.string())};
    return info.isWritable() && QFileInfo{info.absolutePath()}.isWritable();
}

QString viewKey(const std::filesystem::path& file) {
    const auto path = QFileInfo{QString::fromStdString(file.string())}.absoluteFilePath().toUtf8();
    return QStringLiteral("views/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

} // namespace app
