// The statistics tables we know, as data. Column names are those of INSEE and CNAF, from their own
// dictionaries (COD_VAR) of the vintages met.
#include "readers/statistics.hpp"

namespace geo {

namespace {

// Which larger places a commune or an IRIS belongs to: codes and names only, no figures.

StatFamily communeMemberships() {
    return {.id = "commune-memberships",
            .title = "Appartenance géographique des communes, %1",
            .name = "Appartenance géographique des communes",
            .producer = "INSEE",
            .attribution = "INSEE, Code officiel géographique et composition communale des zonages",
            .level = GeographyKind::Commune,
            .key = {"CODGEO", "COM"},
            .signature = {{"EPCI", "UU20##"}, {"LIBGEO"}, {"DEP"}, {"REG"}},
            .variables = {},
            .texts = {"LIBGEO", "EPCI", "LIBEPCI", "NATURE_EPCI", "DEP", "REG", "ARR", "CV", "ZE20##", "UU20##",
                      "LIBUU20##", "TUU20##", "TDUU20##", "STATUT_20##", "CATEAAV20##", "AAV20##", "TAAV20##",
                      "TDAAV20##", "BV20##"},
            .yearColumn = "",
            .geographyOffset = 0};
}

StatFamily irisReference() {
    return {.id = "iris-reference",
            .title = "Référentiel des IRIS, géographie %1",
            .name = "Référentiel des IRIS",
            .producer = "INSEE",
            .attribution = "INSEE, table de référence des IRIS",
            .level = GeographyKind::Iris,
            .key = {"CODE_IRIS"},
            .signature = {{"DEPCOM"}, {"LIB_IRIS"}, {"TYP_IRIS"}, {"DEP", "REG"}},
            .variables = {},
            .texts = {"LIB_IRIS", "TYP_IRIS", "MODIF_IRIS", "GRD_QUART", "TRIRIS", "DEPCOM", "LIBCOM", "UU20##", "REG",
                      "DEP"},
            .yearColumn = "",
            .geographyOffset = 0};
}

} // namespace

const std::vector<StatFamily>& statFamilies() {
    static const std::vector<StatFamily> all = [] {
        std::vector<StatFamily> families;
        for (const auto part : {incomeFamilies, allowanceFamilies, censusFamilies, neighbourhoodFamilies})
            for (auto& family : part())
                families.push_back(std::move(family));
        families.push_back(communeMemberships());
        families.push_back(irisReference());
        return families;
    }();
    return all;
}

} // namespace geo
