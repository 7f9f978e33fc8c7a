#include "territory_area.hpp"

#include "geometry/overlay.hpp"

#include <array>
#include <utility>

namespace layers {
namespace {

/// m². Holes under it between joined zones are gaps of digitising; the smallest enclave of a French commune is larger.
constexpr double smallestHole = 5'000;

struct CutCity {
    std::string_view commune, arrondissements;
};
constexpr std::array cutCities{CutCity{"75056", "751"}, CutCity{"69123", "6938"}, CutCity{"13055", "132"}};

constexpr std::array departments{std::pair{"01", "Ain"},
                                 std::pair{"02", "Aisne"},
                                 std::pair{"03", "Allier"},
                                 std::pair{"04", "Alpes-de-Haute-Provence"},
                                 std::pair{"05", "Hautes-Alpes"},
                                 std::pair{"06", "Alpes-Maritimes"},
                                 std::pair{"07", "Ardèche"},
                                 std::pair{"08", "Ardennes"},
                                 std::pair{"09", "Ariège"},
                                 std::pair{"10", "Aube"},
                                 std::pair{"11", "Aude"},
                                 std::pair{"12", "Aveyron"},
                                 std::pair{"13", "Bouches-du-Rhône"},
                                 std::pair{"14", "Calvados"},
                                 std::pair{"15", "Cantal"},
                                 std::pair{"16", "Charente"},
                                 std::pair{"17", "Charente-Maritime"},
                                 std::pair{"18", "Cher"},
                                 std::pair{"19", "Corrèze"},
                                 std::pair{"2A", "Corse-du-Sud"},
                                 std::pair{"2B", "Haute-Corse"},
                                 std::pair{"21", "Côte-d’Or"},
                                 std::pair{"22", "Côtes-d’Armor"},
                                 std::pair{"23", "Creuse"},
                                 std::pair{"24", "Dordogne"},
                                 std::pair{"25", "Doubs"},
                                 std::pair{"26", "Drôme"},
                                 std::pair{"27", "Eure"},
                                 std::pair{"28", "Eure-et-Loir"},
                                 std::pair{"29", "Finistère"},
                                 std::pair{"30", "Gard"},
                                 std::pair{"31", "Haute-Garonne"},
                                 std::pair{"32", "Gers"},
                                 std::pair{"33", "Gironde"},
                                 std::pair{"34", "Hérault"},
                                 std::pair{"35", "Ille-et-Vilaine"},
                                 std::pair{"36", "Indre"},
                                 std::pair{"37", "Indre-et-Loire"},
                                 std::pair{"38", "Isère"},
                                 std::pair{"39", "Jura"},
                                 std::pair{"40", "Landes"},
                                 std::pair{"41", "Loir-et-Cher"},
                                 std::pair{"42", "Loire"},
                                 std::pair{"43", "Haute-Loire"},
                                 std::pair{"44", "Loire-Atlantique"},
                                 std::pair{"45", "Loiret"},
                                 std::pair{"46", "Lot"},
                                 std::pair{"47", "Lot-et-Garonne"},
                                 std::pair{"48", "Lozère"},
                                 std::pair{"49", "Maine-et-Loire"},
                                 std::pair{"50", "Manche"},
                                 std::pair{"51", "Marne"},
                                 std::pair{"52", "Haute-Marne"},
                                 std::pair{"53", "Mayenne"},
                                 std::pair{"54", "Meurthe-et-Moselle"},
                                 std::pair{"55", "Meuse"},
                                 std::pair{"56", "Morbihan"},
                                 std::pair{"57", "Moselle"},
                                 std::pair{"58", "Nièvre"},
                                 std::pair{"59", "Nord"},
                                 std::pair{"60", "Oise"},
                                 std::pair{"61", "Orne"},
                                 std::pair{"62", "Pas-de-Calais"},
                                 std::pair{"63", "Puy-de-Dôme"},
                                 std::pair{"64", "Pyrénées-Atlantiques"},
                                 std::pair{"65", "Hautes-Pyrénées"},
                                 std::pair{"66", "Pyrénées-Orientales"},
                                 std::pair{"67", "Bas-Rhin"},
                                 std::pair{"68", "Haut-Rhin"},
                                 std::pair{"69", "Rhône"},
                                 std::pair{"70", "Haute-Saône"},
                                 std::pair{"71", "Saône-et-Loire"},
                                 std::pair{"72", "Sarthe"},
                                 std::pair{"73", "Savoie"},
                                 std::pair{"74", "Haute-Savoie"},
                                 std::pair{"75", "Paris"},
                                 std::pair{"76", "Seine-Maritime"},
                                 std::pair{"77", "Seine-et-Marne"},
                                 std::pair{"78", "Yvelines"},
                                 std::pair{"79", "Deux-Sèvres"},
                                 std::pair{"80", "Somme"},
                                 std::pair{"81", "Tarn"},
                                 std::pair{"82", "Tarn-et-Garonne"},
                                 std::pair{"83", "Var"},
                                 std::pair{"84", "Vaucluse"},
                                 std::pair{"85", "Vendée"},
                                 std::pair{"86", "Vienne"},
                                 std::pair{"87", "Haute-Vienne"},
                                 std::pair{"88", "Vosges"},
                                 std::pair{"89", "Yonne"},
                                 std::pair{"90", "Territoire de Belfort"},
                                 std::pair{"91", "Essonne"},
                                 std::pair{"92", "Hauts-de-Seine"},
                                 std::pair{"93", "Seine-Saint-Denis"},
                                 std::pair{"94", "Val-de-Marne"},
                                 std::pair{"95", "Val-d’Oise"},
                                 std::pair{"971", "Guadeloupe"},
                                 std::pair{"972", "Martinique"},
                                 std::pair{"973", "Guyane"},
                                 std::pair{"974", "La Réunion"},
                                 std::pair{"975", "Saint-Pierre-et-Miquelon"},
                                 std::pair{"976", "Mayotte"},
                                 std::pair{"977", "Saint-Barthélemy"},
                                 std::pair{"978", "Saint-Martin"}};

} // namespace

std::vector<std::string> codePrefixes(geo::GeographyKind kind, std::string_view code) {
    if (kind == geo::GeographyKind::Department)
        return {std::string{code}};
    if (kind != geo::GeographyKind::Commune)
        return {};
    std::vector<std::string> prefixes{std::string{code}};
    for (const CutCity& city : cutCities)
        if (city.commune == code)
            prefixes.emplace_back(city.arrondissements);
    return prefixes;
}

std::vector<std::uint32_t> zonesWithPrefix(const geo::ZoneSet& zones, const std::vector<std::string>& prefixes) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < zones.size(); ++i)
        if (std::ranges::any_of(prefixes, [&](const std::string& prefix) { return zones.code(i).starts_with(prefix); }))
            found.push_back(i);
    return found;
}

std::vector<std::uint32_t> zonesMeeting(const geo::ZoneSet& zones, const geo::MultiPolygon& outline, double share,
                                        geo::Progress& progress) {
    std::vector<std::uint32_t> found;
    const std::array targets{outline};
    for (const geo::Overlap& piece : geo::overlay(zones, targets, zones.geography().epsg, progress))
        if (piece.area > share * zones.area(piece.source))
            found.push_back(piece.source);
    return found;
}

geo::MultiPolygon joined(const geo::ZoneSet& zones, const std::vector<std::uint32_t>& which) {
    std::vector<geo::MultiPolygon> shapes;
    shapes.reserve(which.size());
    for (const std::uint32_t i : which)
        shapes.push_back(zones.shape(i));
    geo::MultiPolygon whole = geo::united(shapes);
    for (auto& part : whole.parts)
        part.erase(std::remove_if(part.begin() + 1, part.end(),
                                  [](const auto& hole) { return geo::area({{{hole}}}) < smallestHole; }),
                   part.end());
    return whole;
}

std::string departmentName(std::string_view code) {
    const auto found = std::ranges::find_if(departments, [&](const auto& pair) { return pair.first == code; });
    return std::string{found == departments.end() ? code : std::string_view{found->second}};
}

} // namespace layers
