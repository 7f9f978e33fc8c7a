#include "home_commune.hpp"

#include "geometry/overlay.hpp"
#include "observatory/zones.hpp"

#include <array>
#include <string_view>

namespace layers {
namespace {

using geo::GeographyKind;

struct Commune {
    std::string code, name;
    double share = 0; ///< m² in common with the shape
};

/// The commune that shares most area with the shape, from the outlines of communes or of IRIS; empty if none does.
Commune largestShare(const geo::ZoneSet& zones, const geo::MultiPolygon& shape, int epsg) {
    const bool communes = zones.geography().kind == GeographyKind::Commune;
    std::map<std::string, Commune> shares;
    const std::array targets{shape};
    geo::NoProgress quick;
    for (const geo::Overlap& piece : geo::overlay(zones, targets, epsg, quick)) {
        const std::string& code = zones.code(piece.source);
        Commune& commune = shares[communes ? code : code.substr(0, 5)];
        commune.code = communes ? code : code.substr(0, 5);
        commune.name = communes ? zones.name(piece.source) : zones.place(piece.source);
        commune.share += piece.area;
    }
    const auto largest = std::ranges::max_element(shares, {}, [](const auto& entry) { return entry.second.share; });
    return largest == shares.end() ? Commune{} : largest->second;
}

/// From the communes, or from the IRIS where the communes loaded leave the neighbourhood (mostly) out.
Commune communeAround(const geo::Observatory& observatory, ContentLoader& loader, const geo::MultiPolygon& shape,
                      int epsg, geo::Progress& progress) {
    geo::ProgressPart first{progress, 0, 0.3}, second{progress, 0.3, 1};
    Commune best;
    if (observatory.zones().find(GeographyKind::Commune))
        best = largestShare(*loader.zones(GeographyKind::Commune, std::nullopt, first), shape, epsg);
    if (best.share > geo::area(shape) / 3 || !observatory.zones().find(GeographyKind::Iris))
        return best;
    const Commune byIris = largestShare(*loader.zones(GeographyKind::Iris, std::nullopt, second), shape, epsg);
    return byIris.share > best.share ? byIris : best;
}

std::string_view departmentPart(const std::string& qpvCode) { return std::string_view{qpvCode}.substr(2, 3); }

} // namespace

HomeCommune homeCommune(const geo::Observatory& observatory, ContentLoader& loader, const geo::ZoneSet& neighbourhoods,
                        std::size_t index, geo::Progress& progress) {
    HomeCommune home;
    const auto places = indicators::listedParts(neighbourhoods.place(index));
    const auto codes = indicators::officialCommunes(observatory, neighbourhoods, index);
    if (codes.size() == 1) {
        home.code = codes.front();
    } else {
        const int epsg = neighbourhoods.geography().epsg;
        const Commune commune = communeAround(observatory, loader, neighbourhoods.shape(index), epsg, progress);
        home.code = commune.code;
        home.name = commune.name;
    }
    // The perimeter file's own spelling of the name, so that neighbours are found by it.
    if (places.size() == 1 || (home.name.empty() && !places.empty()))
        home.name = places.front();
    for (std::uint32_t i = 0; i < neighbourhoods.size(); ++i) {
        if (departmentPart(neighbourhoods.code(i)) != departmentPart(neighbourhoods.code(index)))
            continue;
        const auto theirs = indicators::listedParts(neighbourhoods.place(i));
        if (i != index && std::ranges::find(theirs, home.name) == theirs.end())
            continue;
        home.neighbours.push_back(i);
        home.straddled = home.straddled || theirs.size() > 1;
    }
    return home;
}

} // namespace layers
