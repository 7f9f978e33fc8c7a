// IRIS contours of IGN and INSEE: shapefiles up to 2.x, older editions, GeoPackage and WFS since 3.0.
#include "readers/zone_family.hpp"

namespace geo {

namespace {

/// Editions in use with each set of columns: cleabs since 2023, DCOMIRIS before 2014, the six capitals in between.
int usualYear(const std::vector<std::string>& columns) {
    if (findColumn(columns, {"cleabs", "type_iris"}))
        return 2024;
    return findColumn(columns, {"dcomiris"}) ? 2012 : 2016;
}

} // namespace

const ZoneFamily& irisContours() {
    static const ZoneFamily family{.id = "iris-contours",
                                   .title = "Contours des IRIS",
                                   .producer = "IGN – INSEE",
                                   .attribution = "IGN – INSEE, Contours… IRIS®",
                                   .kind = GeographyKind::Iris,
                                   .code = {"code_iris", "dcomiris", "dciris"},
                                   .name = {"nom_iris", "lib_iris", "libiris"},
                                   .place = {"nom_com", "nom_commune", "libcom"},
                                   .type = {"typ_iris", "type_iris"},
                                   .codeStart = {"insee_com", "code_insee", "depcom"},
                                   .codeEnd = {"iris"},
                                   .never = {"code_qp"},
                                   .usualYear = usualYear,
                                   .mistaken = nullptr};
    return family;
}

} // namespace geo
