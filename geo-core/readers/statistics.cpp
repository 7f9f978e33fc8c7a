// The statistics tables we know, as data. Column names are those of INSEE and CNAF, from their own
// dictionaries (COD_VAR) of the vintages met.
#include "readers/stat_family.hpp"

namespace geo {

namespace {

StatFamily filosofi() {
    return {.id = "filosofi-iris-disp",
            .title = "Filosofi %1, revenu disponible par IRIS",
            .name = "Filosofi, revenu disponible par IRIS",
            .producer = "INSEE",
            .attribution = "INSEE-DGFiP-Cnaf-Cnav-CCMSA, Fichier localisé social et fiscal",
            .level = GeographyKind::Iris,
            .key = {"IRIS", "CODE_IRIS", "CODGEO"},
            .signature = {{"DISP_MED##"}, {"DISP_TP60##", "DISP_Q1##"}},
            .variables = {"DISP_*", "PTSA##", "PCHO##", "PBEN##", "PPEN##", "PPAT##", "PPSOC##", "PPFAM##", "PPMINI##",
                          "PPLOGT##", "PIMPOT##"},
            .texts = {"LIBIRIS", "COM", "LIBCOM", "DISP_NOTE##"},
            .yearColumn = "DISP_MED##",
            .geographyOffset = 1};
}

StatFamily caf() {
    return {.id = "caf-iris",
            .title = "Allocataires CAF par IRIS, %1",
            .name = "Allocataires CAF par IRIS",
            .producer = "CNAF",
            .attribution = "CNAF, fichier FILEAS, au 31 décembre",
            .level = GeographyKind::Iris,
            .key = {"CODGEO", "IRIS", "CODE_IRIS"},
            .signature = {{"PERCOU"}, {"AAL", "AM", "ACSSENF"}},
            .variables = {"A", "PERCOU", "AI", "AM", "ACSSENF", "ACAVENF", "AC3ENF", "ENF", "ENF_*", "A_ETUD",
                          "A_NETUD_24", "AAL", "AAPL", "AAAH", "APPA", "ARSAS", "APRES50", "APRES100"},
            .texts = {"LIBGEO", "DEPCOM", "LIBCOM", "EPCI", "UU", "REG", "DEP", "NOTE"},
            .yearColumn = "",
            .geographyOffset = 1};
}

StatFamily activity() {
    return {.id = "rp-activite",
            .title = "Recensement %1, activité des résidents par IRIS",
            .name = "Recensement, activité des résidents par IRIS",
            .producer = "INSEE",
            .attribution = "INSEE, Recensement de la population, exploitations principale et complémentaire",
            .level = GeographyKind::Iris,
            .key = {"IRIS", "CODE_IRIS", "DCOMIRIS"},
            .signature = {{"P##_ACT1564"}, {"P##_CHOM1564"}, {"P##_POP1564"}},
            .variables = {"P##_*", "C##_*"},
            .texts = {"REG", "DEP", "UU20##", "COM", "LIBCOM", "TRIRIS", "GRD_QUART", "LIBIRIS", "TYP_IRIS",
                      "MODIF_IRIS", "LAB_IRIS", "NOM_IRIS", "CODE_COM", "NOM_COM", "CODE_EPT", "CODE_IRIS", "IRIS"},
            .yearColumn = "P##_ACT1564",
            .geographyOffset = 2};
}

StatFamily population() {
    return {.id = "rp-population",
            .title = "Recensement %1, population par IRIS",
            .name = "Recensement, population par IRIS",
            .producer = "INSEE",
            .attribution = "INSEE, Recensement de la population, exploitations principale et complémentaire",
            .level = GeographyKind::Iris,
            .key = {"IRIS", "CODE_IRIS", "DCOMIRIS"},
            .signature = {{"P##_POP"}, {"P##_POP0014", "P##_POP0002", "P##_POPH", "P##_POP15P"}},
            .variables = {"P##_*", "C##_*"},
            .texts = {"REG", "DEP", "UU20##", "COM", "LIBCOM", "TRIRIS", "GRD_QUART", "LIBIRIS", "TYP_IRIS",
                      "MODIF_IRIS", "LAB_IRIS", "NOM_IRIS", "CODE_COM", "NOM_COM", "CODE_IRIS", "IRIS"},
            .yearColumn = "P##_POP",
            .geographyOffset = 2};
}

/// Population, population of 15 or more, region and department, without a line of titles.
bool looksLikePopulationWithoutTitles(const Sample& sample) {
    if (sample.columns.size() != 5 || sample.rows.empty())
        return false;
    return std::all_of(sample.rows.begin(), sample.rows.end(), [](const auto& row) {
        const auto code = IrisCode::parse(row[0]);
        const auto all = parseCell(row[1], '.'), adults = parseCell(row[2], '.');
        return code && all && adults && adults->value <= all->value &&
               departmentOf(communeOf(*code)).text() == row[4];
    });
}

StatFamily populationWithoutTitles() {
    return {.id = "iris-population",
            .title = "Population et population de 15 ans ou plus par IRIS, recensement %1",
            .name = "Population par IRIS, table sans titres",
            .producer = "INSEE",
            .attribution = "INSEE, Recensement de la population, exploitation principale",
            .level = GeographyKind::Iris,
            .key = {"1"},
            .signature = {{"1"}, {"2"}, {"3"}, {"4"}, {"5"}},
            .variables = {"2", "3"},
            .texts = {"4", "5"},
            .yearColumn = "",
            .geographyOffset = 2,
            .plausible = looksLikePopulationWithoutTitles};
}

StatFamily neighbourhoodPopulation() {
    return {.id = "qpv-population",
            .title = "Population municipale des quartiers prioritaires, %1",
            .name = "Population municipale des quartiers prioritaires",
            .producer = "INSEE",
            .attribution = "INSEE, Recensement de la population",
            .level = GeographyKind::Qpv,
            .key = {"qp", "CODGEO", "code_qp"},
            .signature = {{"population_municipale_20##"}},
            .variables = {"population_municipale_20##"},
            .texts = {"nom_qp", "reg", "epci1", "epci2", "uu", "liste_des_communes"},
            .yearColumn = "population_municipale_20##",
            .geographyOffset = 0};
}

/// Columns of the same name in several neighbourhood tables: labels and the quality notes of each producer.
const std::vector<std::string_view> qpvTexts = {"LIBGEO", "LIB_COM", "NOTE_*", "REG", "DEP", "UU", "EPCI*"};

StatFamily demography() {
    return {.id = "qpv-demo",
            .title = "Démographie des quartiers prioritaires, %1",
            .name = "Tables INSEE par quartier, démographie",
            .producer = "INSEE",
            .attribution = "INSEE, Recensement de la population ; CNAF, fichier FILEAS",
            .level = GeographyKind::Qpv,
            .key = {"CODGEO"},
            .signature = {{"POP_MUN", "IND_JEUNE"}, {"TX_TOT_0A24", "TX_TOT_0A14", "TX_F"}},
            .variables = {"POP_MUN", "POP_COM_QP", "POP_COM", "TX_F", "TX_TOT_*", "TX_F_*", "IND_JEUNE", "A", "PERCOU",
                          "AM", "AI", "ACSSENF", "ACAVENF", "AC3ENF", "A_NETUD_24", "A_ETUD", "ENF", "ENF_*"},
            .texts = qpvTexts,
            .yearColumn = "",
            .geographyOffset = 0};
}

StatFamily integration() {
    return {.id = "qpv-ipro",
            .title = "Insertion professionnelle dans les quartiers prioritaires, %1",
            .name = "Tables INSEE par quartier, insertion professionnelle",
            .producer = "INSEE",
            .attribution = "INSEE, Recensement de la population ; Pôle emploi – Dares ; ASP",
            .level = GeographyKind::Qpv,
            .key = {"CODGEO"},
            .signature = {{"ABCDE", "ABC"}, {"TX_TOT_EMPL", "ABC_INFCAPBEP", "ABC_CAPBEP"}},
            .variables = {"TX_TOT_EMPL", "TX_F_EMPL",    "TX_ET_EMPL", "TX_TOT_EPREC", "TX_F_EPREC",
                          "TX_ET_EPREC", "TX_TOT_EDLIM", "TX_F_EDLIM", "TX_ET_EDLIM",  "CA",
                          "CA_*",        "CUI",          "CUI_*",      "CIE",          "CIE_*",
                          "CAE",         "EAV",          "EAV_*",      "ABCDE",        "ABCDE_*",
                          "ABC",         "ABC_*",        "A",          "A_*",          "EVOL_*"},
            .texts = qpvTexts,
            .yearColumn = "",
            .geographyOffset = 0};
}

StatFamily income() {
    return {.id = "qpv-revn",
            .title = "Revenus et pauvreté des quartiers prioritaires, %1",
            .name = "Tables INSEE par quartier, revenus",
            .producer = "INSEE",
            .attribution = "INSEE-DGFiP-Cnaf-Cnav-CCMSA, Fichier localisé social et fiscal ; CNAM ; CNAF",
            .level = GeographyKind::Qpv,
            .key = {"CODGEO"},
            .signature = {{"DISP_Q2", "DECUC_Q2"}, {"TP60", "PACT", "PMIMP", "BREV"}},
            .variables = {"PMIMP",   "PART_CHOMPRINC", "DECUC_*", "BREV",  "DISP_*", "TP60",    "PACT",   "PPEN",
                          "PPSOC",   "PIMPOT",         "PPAT",    "CCMUC", "C",      "C_C2SNP", "C_C2SP", "A",
                          "APRES50", "APRES100",       "APPA",    "ARSAS", "AAAH"},
            .texts = qpvTexts,
            .yearColumn = "",
            .geographyOffset = 0};
}

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
    static const std::vector<StatFamily> all{filosofi(),
                                             caf(),
                                             activity(),
                                             demography(),
                                             integration(),
                                             income(),
                                             population(),
                                             populationWithoutTitles(),
                                             neighbourhoodPopulation(),
                                             communeMemberships(),
                                             irisReference()};
    return all;
}

} // namespace geo
