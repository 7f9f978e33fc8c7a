// The lists that are known: facilities, establishments, contracts and other lists of urban policy.
#include "readers/record_family.hpp"
#include "readers/text_encoding.hpp"

namespace geo {

namespace {

bool anyCell(const Sample& sample, std::string_view column, bool (*is)(std::string_view)) {
    const auto at = findColumn(sample.columns, {column});
    return at && std::any_of(sample.rows.begin(), sample.rows.end(),
                             [&](const auto& row) { return *at < row.size() && is(row[*at]); });
}

/// Several neighbourhoods on one row: the row is a commune.
bool listsNeighbourhoods(const Sample& sample) {
    return anyCell(sample, "code_qp", [](std::string_view text) {
        const auto list = splitList(text, ",;");
        return list.size() > 1 && QpvCode::parse(list[0]) && QpvCode::parse(list[1]);
    });
}

/// CV001 of 2015, CN03407I of 2024; QP034005, QN03401M.
int generationOfCodes(const Sample& sample) {
    for (const auto* column : {"code_cv", "code_qp", "qpv2015_code", "id"}) {
        if (anyCell(sample, column, [](std::string_view t) { return t.starts_with("CN") || t.starts_with("QN"); }))
            return 2024;
        if (anyCell(sample, column, [](std::string_view t) { return t.starts_with("CV") || t.starts_with("QP"); }))
            return 2015;
    }
    return 0;
}

const std::vector<std::string_view> personColumns = {
    "sexe*",     "nomunitelegale", "nomusage*",  "prenom*",   "pseudonyme*", "email*", "mail*",
    "courriel*", "e_mail*",        "telephone*", "portable*", "mobile*",     "fax*",   "contact*"};
const std::vector<std::string_view> addressColumns = {"complementadresse*",
                                                      "numerovoie*",
                                                      "indicerepetition*",
                                                      "typevoie*",
                                                      "libellevoie*",
                                                      "codepostal*",
                                                      "distributionspeciale*",
                                                      "denomination*",
                                                      "enseigne*",
                                                      "sigle*",
                                                      "nomrs",
                                                      "cnomrs",
                                                      "numvoie",
                                                      "indrep",
                                                      "typvoie",
                                                      "libvoie",
                                                      "cadr",
                                                      "result_label",
                                                      "result_name",
                                                      "result_housenumber",
                                                      "result_street",
                                                      "result_id",
                                                      "latitude",
                                                      "longitude",
                                                      "lambert_x",
                                                      "lambert_y",
                                                      "coordonneelambert*",
                                                      "x",
                                                      "y"};
constexpr std::string_view sireneCredit = "INSEE, répertoire Sirene";

void addFacilities(std::vector<RecordFamily>& all) {
    all.push_back(
        {.id = "bpe",
         .title = "Base permanente des équipements",
         .producer = "INSEE",
         .attribution = "INSEE, Base permanente des équipements",
         .signature = {{"TYPEQU"}, {"DCIRIS", "DEPCOM"}, {"LAMBERT_X", "LONGITUDE"}, {"LAMBERT_Y", "LATITUDE"}},
         .known = {"REG",  "DOM",    "SDOM",   "SIRET",  "QUALI*",  "TR_DIST_PRECISION",
                   "QP*",  "QVA*",   "ZUS*",   "EPCI",   "UU20##",  "DENS*",
                   "AAV*", "BV20##", "CODPOS", "IRISEE", "CANTINE", "INTERNAT",
                   "RPI",  "EP",     "CL_*",   "SECT",   "ACCES_*", "ARR",
                   "CV",   "ZE20##"},
         .key = {"DCIRIS"},
         .level = GeographyKind::Iris,
         .lon = {"LONGITUDE"},
         .lat = {"LATITUDE"},
         .x = {"LAMBERT_X"},
         .y = {"LAMBERT_Y"},
         .epsg = {"EPSG"},
         .commune = {"DEPCOM"},
         .department = {"DEP"},
         .byDepartment = true,
         .category = {"TYPEQU"},
         .quality = {"QUALITE_XY", "QUALITE_GEOLOC"},
         .year = {"AN"},
         .withheld = personColumns,
         .diffusion = {"STATUT_DIFFUSION"},
         .discreet = addressColumns,
         .names = {"NOMRS", "CNOMRS"},
         .liberal = {"A4", "A5", "B", "D2", "D3"}});
    all.push_back({.id = "bpe-counts",
                   .title = "Base permanente des équipements, dénombrements",
                   .producer = "INSEE",
                   .attribution = "INSEE, Base permanente des équipements",
                   .signature = {{"TYPEQU"}, {"NB_EQUIP"}, {"DCIRIS", "DEPCOM"}},
                   .known = {"AAV20##", "BV20##", "DOM", "EPCI", "QUALI_IRIS", "REG", "SDOM", "UU20##"},
                   .key = {"DCIRIS", "DEPCOM"},
                   .level = GeographyKind::Iris,
                   .commune = {"DEPCOM"},
                   .department = {"DEP"},
                   .byDepartment = true,
                   .category = {"TYPEQU"},
                   .year = {"AN"}});
}

void addEstablishments(std::vector<RecordFamily>& all) {
    all.push_back({.id = "sirene-geo",
                   .title = "Sirene, géolocalisation des établissements",
                   .producer = "INSEE",
                   .attribution = sireneCredit,
                   .signature = {{"siret"}, {"plg_code_commune"}, {"x"}, {"y"}, {"qualite_xy"}},
                   .known = {"plg_*", "qualite_*", "distance_precision"},
                   .key = {"plg_iris"},
                   .level = GeographyKind::Iris,
                   .lon = {"x_longitude"},
                   .lat = {"y_latitude"},
                   .x = {"x"},
                   .y = {"y"},
                   .epsg = {"epsg"},
                   .commune = {"plg_code_commune"},
                   .byDepartment = true,
                   .quality = {"qualite_xy"}});
    all.push_back({.id = "sirene-geocoded",
                   .title = "Sirene, établissements géocodés",
                   .producer = "INSEE",
                   .attribution = sireneCredit,
                   .signature = {{"siret"}, {"codeCommuneEtablissement"}, {"latitude"}, {"longitude"}},
                   .known = {"*"},
                   .key = {"codeCommuneEtablissement"},
                   .level = GeographyKind::Commune,
                   .lon = {"longitude"},
                   .lat = {"latitude"},
                   .commune = {"codeCommuneEtablissement"},
                   .byDepartment = true,
                   .category = {"activitePrincipaleEtablissement"},
                   .quality = {"result_type"},
                   .withheld = personColumns,
                   .diffusion = {"statutDiffusionEtablissement"},
                   .discreet = addressColumns,
                   .names = {"denomination*", "enseigne*"}});
    all.push_back({.id = "sirene-stock",
                   .title = "Sirene, établissements",
                   .producer = "INSEE",
                   .attribution = sireneCredit,
                   .signature = {{"siret"}, {"codeCommuneEtablissement"}, {"activitePrincipaleEtablissement"}},
                   .known = {"*"},
                   .key = {"codeCommuneEtablissement"},
                   .level = GeographyKind::Commune,
                   .x = {"coordonneeLambertAbscisseEtablissement"},
                   .y = {"coordonneeLambertOrdonneeEtablissement"},
                   .commune = {"codeCommuneEtablissement"},
                   .byDepartment = true,
                   .category = {"activitePrincipaleEtablissement"},
                   .withheld = personColumns,
                   .diffusion = {"statutDiffusionEtablissement"},
                   .discreet = addressColumns,
                   .names = {"denomination*", "enseigne*"}});
}

void addContracts(std::vector<RecordFamily>& all) {
    all.push_back({.id = "city-contracts",
                   .title = "Contrats de ville",
                   .producer = "ANCT",
                   .attribution = "ANCT, contrats de ville",
                   .shape = RecordShape::Point,
                   .signature = {{"codgeo"}, {"code_cv"}, {"lib_cv"}},
                   .known = {"insee_dep", "pop"},
                   .key = {"code_cv"},
                   .unique = {"code_cv"},
                   .yearOf = generationOfCodes});
    all.push_back({.id = "city-contract-areas",
                   .title = "Contrats de ville, périmètres",
                   .producer = "ANCT",
                   .attribution = "ANCT, contrats de ville",
                   .shape = RecordShape::Polygon,
                   .signature = {{"id"}, {"lib"}, {"perimetre"}, {"nbcom"}},
                   .known = {"info1", "info2", "info3"},
                   .key = {"id"},
                   .unique = {"id"},
                   .yearOf = generationOfCodes,
                   .remarks = {{GEO_TR("the outlines are drawn on a coarse lattice (quantized arcs)"),
                                GEO_TR("for showing, not for measuring")}}});
    const auto posts = [&](std::string_view id, std::string_view title, std::vector<std::string_view> own) {
        RecordFamily family{.id = id,
                            .title = title,
                            .producer = "ANCT",
                            .attribution = title,
                            .signature = {{"id_poste"}, {"raison_sociale"}, {"montant"}, {"code_cv"}},
                            .known = {"insee_reg"},
                            .key = {"code_cv"},
                            .department = {"insee_dep"},
                            .unique = {"id_poste"},
                            .expected = {"code_cv", "insee_dep"},
                            .year = {"annee"}};
        if (!own.empty())
            family.signature.push_back(std::move(own));
        all.push_back(std::move(family));
    };
    posts("adulte-relais", "ANCT, postes adultes-relais", {"code_tiers"});
    posts("fonjep", "ANCT, postes Fonjep", {});
}

void addPolicyLists(std::vector<RecordFamily>& all) {
    all.push_back({.id = "anct-zonings",
                   .title = "Zonages de l'ANCT",
                   .producer = "ANCT",
                   .attribution = "ANCT, zonages des politiques de cohésion des territoires",
                   .signature = {{"id"}, {"lib"}, {"perimetre"}, {"nbcom"}, {"layer"}},
                   .known = {"info1", "info2", "info3", "path"},
                   .category = {"layer"}});
    all.push_back({.id = "cites-educatives",
                   .title = "Cités éducatives",
                   .producer = "ANCT",
                   .attribution = "ANCT, cités éducatives",
                   .shape = RecordShape::Point,
                   .signature = {{"id_territoire"}, {"lib_territoire"}, {"liste_geo"}},
                   .unique = {"id_territoire"}});
    all.push_back({.id = "npnru",
                   .title = "Quartiers du nouveau programme national de renouvellement urbain",
                   .producer = "ANRU",
                   .attribution = "ANRU, quartiers du NPNRU",
                   .signature = {{"quartier"}, {"interet"}, {"qpv2015_code", "code_qp"}},
                   .known = {"precision", "note", "source"},
                   .key = {"qpv2015_code", "code_qp"},
                   .level = GeographyKind::Qpv,
                   .lon = {"lon"},
                   .lat = {"lat"},
                   .commune = {"insee_com"},
                   .department = {"insee_dep"},
                   .category = {"interet"}});
    all.push_back({.id = "qpv-communes",
                   .title = "Communes qui ont des quartiers prioritaires",
                   .producer = "ANCT",
                   .attribution = "ANCT, quartiers prioritaires de la politique de la ville",
                   .shape = RecordShape::Point,
                   .signature = {{"insee_com"}, {"lib_com"}, {"code_qp"}, {"lib_qp"}},
                   .key = {"code_qp"},
                   .level = GeographyKind::Qpv,
                   .several = true,
                   .yearOf = generationOfCodes,
                   .remarks = {{GEO_TR("the points are those of communes, not of neighbourhoods"),
                                GEO_TR("each neighbourhood gets the point of its commune")}}});
    all.push_back(
        {.id = "qpv-commune-outlines",
         .title = "Contours des communes qui ont des quartiers prioritaires",
         .producer = "ANCT",
         .attribution = "ANCT, quartiers prioritaires de la politique de la ville ; IGN, contours des communes",
         .shape = RecordShape::Polygon,
         .signature = {{"insee_com"}, {"lib_com"}, {"code_qp"}, {"lib_qp"}},
         .plausible = listsNeighbourhoods,
         .key = {"insee_com"},
         .level = GeographyKind::Commune,
         .yearOf = generationOfCodes,
         .remarks = {{GEO_TR("the outlines are those of communes, not of neighbourhoods"),
                      GEO_TR("kept as a list; fetch the perimeters from the ANCT")}}});
}

void addTownLists(std::vector<RecordFamily>& all) {
    RecordFamily facilities{.id = "public-facilities",
                            .title = "Équipements publics de Montpellier",
                            .producer = "Ville de Montpellier",
                            .attribution = "Ville de Montpellier, établissements publics",
                            .shape = RecordShape::Point,
                            .signature = {{"LIBEL"}, {"CDRUE"}, {"FAMILLE"}, {"SFAMILLE"}, {"LIBTRI"}},
                            .known = {"FID_*", "CDCOL", "NORUE", "BIS", "COORD*", "PLAN_*", "RUBRIQUE", "HISCLEPATR",
                                      "STATUT", "CODCOMM", "DELTA_*", "Page_PR", "Astech", "QUARTIER", "SQUARTIER*",
                                      "CANTON"},
                            .category = {"DELTA_CAT"}};
    all.push_back(facilities);
    facilities.id = "public-facilities-list";
    facilities.shape = RecordShape::None;
    facilities.remarks = {
        {GEO_TR("this format holds no coordinates"), GEO_TR("the shapefile or the GeoJSON of the same data has them")}};
    all.push_back(facilities);
    all.push_back({.id = "erp-access",
                   .title = "Accessibilité des établissements recevant du public",
                   .producer = "Ville de Montpellier",
                   .attribution = "Ville de Montpellier, accessibilité des ERP",
                   .signature = {{"CODE"}, {"DESIGNATION"}, {"CATEGORIE ERP"}, {"LIB ACCESS"}},
                   .known = {"CODE CATEG", "CODE CAT ERP", "CODE TYPE ERP", "TYPE ERP", "CODE ACCESS", "NUM VOIRIE",
                             "RUE", "ADR2", "ADR3", "PROPRIO", "CDRUE", "GROUPE ERP"},
                   .category = {"CATEGORIE"},
                   .unique = {"CODE"},
                   .remarks = {{GEO_TR("this format holds no coordinates"),
                                GEO_TR("rows can be placed by the street and the number they name")}}});
    RecordFamily streetMap{.id = "osm-areas",
                           .title = "OpenStreetMap, surfaces",
                           .producer = "OpenStreetMap",
                           .attribution = "© les contributeurs d'OpenStreetMap",
                           .licence = "ODbL 1.0",
                           .shape = RecordShape::Polygon,
                           .signature = {{"osm_id"}, {"fclass"}},
                           .known = {"code", "name", "type"},
                           .category = {"fclass"},
                           .unique = {"osm_id"}};
    all.push_back(streetMap);
    streetMap.id = "osm-points";
    streetMap.title = "OpenStreetMap, points";
    streetMap.shape = RecordShape::Point;
    all.push_back(streetMap);
}

} // namespace

const std::vector<RecordFamily>& recordFamilies() {
    static const std::vector<RecordFamily> all = [] {
        std::vector<RecordFamily> families;
        addFacilities(families);
        addEstablishments(families);
        addContracts(families);
        addPolicyLists(families);
        addTownLists(families);
        return families;
    }();
    return all;
}

} // namespace geo
