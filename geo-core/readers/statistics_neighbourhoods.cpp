// Tables by neighbourhood (QPV) of INSEE and its partners, both families of them: by theme (DEMO, REVN, IPRO, LOGT,
// EDUC, TISS) and by source (Filosofi, population). As data.
#include "readers/statistics.hpp"

namespace geo {

namespace {

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

using Patterns = std::vector<std::string_view>;

/// Titles of the column of codes, in the order of INSEE's habits; case does not count (codGeo).
const Patterns& codes() {
    static const Patterns columns{"CODGEO", "CODE_QP", "QP", "CODE_QPV"};
    return columns;
}

/// Columns of the same name in several neighbourhood tables: labels and the quality notes of each producer.
const Patterns& labels() {
    static const Patterns columns{"LIBGEO", "LIB_COM", "NOM_QP", "NOM_QPV", "NOM_COMMUNE", "NOTE_*",
                                  "REG",    "DEP",     "UU",     "EPCI*",   "COM",         "LIBCOM"};
    return columns;
}

StatFamily demography() {
    return {.id = "qpv-demo",
            .title = "Démographie des quartiers prioritaires, %1",
            .name = "Tables INSEE par quartier, démographie",
            .producer = "INSEE",
            .attribution = "INSEE, Recensement de la population ; CNAF, fichier FILEAS",
            .level = GeographyKind::Qpv,
            .key = codes(),
            .signature = {{"POP_MUN", "IND_JEUNE"}, {"TX_TOT_0A24", "TX_TOT_0A14", "TX_F"}},
            .variables = {"POP_MUN", "POP_COM_QP", "POP_COM", "TX_F", "TX_TOT_*", "TX_F_*", "IND_JEUNE", "A", "PERCOU",
                          "AM", "AI", "ACSSENF", "ACAVENF", "AC3ENF", "A_NETUD_24", "A_ETUD", "ENF", "ENF_*",
                          // the census by source has more themes in one table
                          "TX_H*", "TX_FR*", "TX_ET*", "TX_L_*", "TX_NBLOG_*", "L_NBPERS", "L_*"},
            .texts = labels(),
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
            .key = codes(),
            .signature = {{"ABCDE", "ABC"}, {"TX_TOT_EMPL", "ABC_INFCAPBEP", "ABC_CAPBEP"}},
            .variables = {"TX_TOT_EMPL", "TX_F_EMPL",    "TX_ET_EMPL", "TX_TOT_EPREC", "TX_F_EPREC",
                          "TX_ET_EPREC", "TX_TOT_EDLIM", "TX_F_EDLIM", "TX_ET_EDLIM",  "CA",
                          "CA_*",        "CUI",          "CUI_*",      "CIE",          "CIE_*",
                          "CAE",         "EAV",          "EAV_*",      "ABCDE",        "ABCDE_*",
                          "ABC",         "ABC_*",        "A",          "A_*",          "EVOL_*"},
            .texts = labels(),
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
            .key = codes(),
            .signature = {{"DISP_Q2", "DECUC_Q2"}, {"TP60", "PACT", "PMIMP", "BREV"}},
            .variables = {"PMIMP",   "PART_CHOMPRINC", "DECUC_*", "BREV",  "DISP_*", "TP60",    "PACT",   "PPEN",
                          "PPSOC",   "PIMPOT",         "PPAT",    "CCMUC", "C",      "C_C2SNP", "C_C2SP", "A",
                          "APRES50", "APRES100",       "APPA",    "ARSAS", "AAAH"},
            .texts = labels(),
            .yearColumn = "",
            .geographyOffset = 0};
}

/// Social dwellings (RPLS), written in mixed case: codGeo, nbLsPls, txVac.
StatFamily housing() {
    return {.id = "qpv-logt",
            .title = "Logement social dans les quartiers prioritaires, %1",
            .name = "Tables INSEE par quartier, logement",
            .producer = "INSEE",
            .attribution = "SDES, Répertoire des logements locatifs des bailleurs sociaux ; INSEE",
            .level = GeographyKind::Qpv,
            .key = codes(),
            .signature = {{"nbLsPls", "nbLs*"}, {"txVac*", "txRot*", "moyLoy*", "medLoy*", "txLs*"}},
            .variables = {"nbLs*", "nbLog*", "txLs*", "txLog*", "txVac*", "txRot*", "txDpe*", "txAge*", "txConstr*",
                          "tx#p*", "moyLoy*", "medLoy*", "moySurf*", "TX_L_*", "L_*"},
            .texts = labels(),
            .yearColumn = "",
            .geographyOffset = 0};
}

/// Schools within 100 m, collèges within 300 m, and their pupils.
StatFamily schools() {
    return {.id = "qpv-educ",
            .title = "Éducation dans les quartiers prioritaires, %1",
            .name = "Tables INSEE par quartier, éducation",
            .producer = "INSEE",
            .attribution = "DEPP ; INSEE",
            .level = GeographyKind::Qpv,
            .key = codes(),
            .signature = {{"EC_MAT", "EC_ELEM", "EC_PRI"}, {"COLL", "COLL_*", "EC_*"}},
            .variables = {"EC_*", "COLL", "COLL_*", "LYC", "LYC_*", "EFF_*", "NB_*", "TX_*", "PCS_*", "RET_*"},
            .texts = labels(),
            .yearColumn = "",
            .geographyOffset = 0};
}

/// Establishments by activity and how many are made in a year.
StatFamily businesses() {
    return {.id = "qpv-tiss",
            .title = "Tissu économique des quartiers prioritaires, %1",
            .name = "Tables INSEE par quartier, tissu économique",
            .producer = "INSEE",
            .attribution = "INSEE, Sirene",
            .level = GeographyKind::Qpv,
            .key = codes(),
            .signature = {{"NBETAB"}, {"SERV_PAR", "SERV_TOT", "ENS_SANTE", "AUTO_ENT"}},
            .variables = {"NBETAB", "NBETAB_*", "SERV_*", "ENS_*", "COMM*", "IND", "IND_*", "CONST*", "TRANS*", "CREA*",
                          "NBCREA*", "AUTO_ENT*", "TX_*", "EFF_*"},
            .texts = labels(),
            .yearColumn = "",
            .geographyOffset = 0};
}

/// The product by source: DISP_MED_A21, where the sheet by theme has DISP_Q2.
StatFamily filosofi() {
    return {.id = "qpv-filosofi",
            .title = "Filosofi %1, revenu disponible des quartiers prioritaires",
            .name = "Filosofi par quartier, revenu disponible",
            .producer = "INSEE",
            .attribution = "INSEE-DGFiP-Cnaf-Cnav-CCMSA, Fichier localisé social et fiscal",
            .level = GeographyKind::Qpv,
            .key = codes(),
            .signature = {{"DISP_MED_A##"}, {"DISP_TP60_A##", "DISP_D1_A##", "DISP_Q1_A##"}},
            .variables = {"DISP_*", "NBMEN*", "NBPERS*", "NBUC*"},
            .texts = {"LIBGEO", "LIBQP", "LIB_QP", "NOM_QP", "DISP_NOTE*", "NOTE*", "REG", "DEP", "COM", "LIBCOM"},
            .yearColumn = "DISP_MED_A##",
            .geographyOffset = 0};
}

/// Columns of the sheets by theme put together by somebody, of several years.
StatFamily together() {
    StatFamily family{
        .id = "qpv-synthese",
        .title = "Indicateurs des quartiers prioritaires, plusieurs tables réunies, %1",
        .name = "Indicateurs par quartier, plusieurs tables réunies",
        .producer = "INSEE",
        .attribution = "INSEE et partenaires, tables par quartier",
        .level = GeographyKind::Qpv,
        .key = codes(),
        .signature = {{"POP_MUN"}, {"DISP_Q2", "DECUC_Q2"}, {"ABCDE", "ABC"}, {"NBETAB", "EC_MAT", "COLL"}},
        .texts = labels(),
        .yearColumn = "",
        .geographyOffset = 0};
    for (const auto& part : {demography(), income(), integration(), schools(), businesses()})
        family.variables.insert(family.variables.end(), part.variables.begin(), part.variables.end());
    family.severalYears = true;
    return family;
}

} // namespace

std::vector<StatFamily> neighbourhoodFamilies() {
    return {demography(), integration(), income(),   housing(),
            schools(),    businesses(),  filosofi(), neighbourhoodPopulation(),
            together()};
}

} // namespace geo
