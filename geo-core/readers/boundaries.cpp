// Communes and departments: GeoJSON with code and nom, Admin Express, Contours… with INSEE_COM and NOM_COM.
#include "readers/text_encoding.hpp"
#include "readers/zone_family.hpp"

namespace geo {

namespace {

int usualYear(const std::vector<std::string>&) { return 2018; } // of the simplified boundaries most in circulation

/// Regions of 2016 whose code is also a department's. A file that gives them these names holds regions.
bool areRegions(const std::vector<std::pair<std::string, std::string>>& codesAndNames) {
    static const std::pair<std::string_view, std::string_view> regions[] = {{"01", "guadeloupe"},
                                                                            {"02", "martinique"},
                                                                            {"03", "guyane"},
                                                                            {"04", "la reunion"},
                                                                            {"06", "mayotte"},
                                                                            {"11", "ile-de-france"},
                                                                            {"24", "centre-val de loire"},
                                                                            {"27", "bourgogne-franche-comte"},
                                                                            {"28", "normandie"},
                                                                            {"32", "hauts-de-france"},
                                                                            {"44", "grand est"},
                                                                            {"52", "pays de la loire"},
                                                                            {"53", "bretagne"},
                                                                            {"75", "nouvelle-aquitaine"},
                                                                            {"76", "occitanie"},
                                                                            {"84", "auvergne-rhone-alpes"},
                                                                            {"93", "provence-alpes-cote d'azur"},
                                                                            {"94", "corse"}};
    return std::any_of(codesAndNames.begin(), codesAndNames.end(), [](const auto& row) {
        const auto name = folded(row.second);
        return std::any_of(std::begin(regions), std::end(regions),
                           [&](const auto& region) { return region.first == row.first && region.second == name; });
    });
}

} // namespace

const ZoneFamily& communeBoundaries() {
    static const ZoneFamily family{.id = "communes",
                                   .title = "Contours des communes",
                                   .producer = "IGN – INSEE",
                                   .attribution = "IGN – INSEE, contours des communes",
                                   .kind = GeographyKind::Commune,
                                   .code = {"insee_com", "code_insee", "code_commune", "depcom", "codgeo", "code"},
                                   .name = {"nom_com", "nom_commune", "nom_officiel", "nom", "libgeo", "libelle"},
                                   .place = {},
                                   .type = {},
                                   .codeStart = {},
                                   .codeEnd = {},
                                   .never = {"code_iris", "dcomiris", "iris", "code_qp"},
                                   .usualYear = usualYear,
                                   .mistaken = nullptr};
    return family;
}

const ZoneFamily& departmentBoundaries() {
    static const ZoneFamily family{.id = "departments",
                                   .title = "Contours des départements",
                                   .producer = "IGN – INSEE",
                                   .attribution = "IGN – INSEE, contours des départements",
                                   .kind = GeographyKind::Department,
                                   .code = {"insee_dep", "code_dept", "code_dep", "code_departement", "code"},
                                   .name = {"nom_dep", "nom_dept", "nom_departement", "nom_officiel", "nom", "libelle"},
                                   .place = {},
                                   .type = {},
                                   .codeStart = {},
                                   .codeEnd = {},
                                   .never = {"insee_com", "code_insee", "code_commune", "code_iris", "iris", "code_qp"},
                                   .usualYear = usualYear,
                                   .mistaken = areRegions};
    return family;
}

} // namespace geo
