// Income: Filosofi by IRIS and by commune, fiscal income before 2012, and the allowances of CNAF, as data. Names are
// those of the dictionaries (COD_VAR) of the vintages; ## is the year.
#include "readers/statistics.hpp"

namespace geo {

namespace {

constexpr std::string_view fiscal = "INSEE-DGFiP-Cnaf-Cnav-CCMSA, Fichier localisé social et fiscal";

StatFamily available() {
    return {.id = "filosofi-iris-disp",
            .title = "Filosofi %1, revenu disponible par IRIS",
            .name = "Filosofi, revenu disponible par IRIS",
            .producer = "INSEE",
            .attribution = fiscal,
            .level = GeographyKind::Iris,
            .key = {"IRIS", "CODE_IRIS", "CODGEO"},
            .signature = {{"DISP_MED##"}, {"DISP_TP60##", "DISP_Q1##"}},
            .variables = {"DISP_*", "PTSA##", "PCHO##", "PBEN##", "PPEN##", "PPAT##", "PPSOC##", "PPFAM##", "PPMINI##",
                          "PPLOGT##", "PIMPOT##"},
            .texts = {"LIBIRIS", "COM", "LIBCOM", "DISP_NOTE##"},
            .yearColumn = "DISP_MED##",
            .geographyOffset = 1};
}

StatFamily declared() {
    auto family = available();
    family.id = "filosofi-iris-dec";
    family.title = "Filosofi %1, revenu déclaré par IRIS";
    family.name = "Filosofi, revenu déclaré par IRIS";
    family.signature = {{"DEC_MED##"}, {"DEC_TP60##", "DEC_Q1##"}};
    family.variables = {"DEC_*"};
    family.texts = {"LIBIRIS", "COM", "LIBCOM", "DEC_NOTE##"};
    family.yearColumn = "DEC_MED##";
    return family;
}

/// Two products with one name for the same figures: the key figures (MED21) and the distribution (Q219). A table of
/// declared income has columns of the same names but neither poverty nor benefits: it is not this one.
StatFamily byCommune() {
    return {.id = "filosofi-commune",
            .title = "Filosofi %1, revenus et pauvreté par commune",
            .name = "Filosofi, revenus et pauvreté par commune",
            .producer = "INSEE",
            .attribution = fiscal,
            .level = GeographyKind::Commune,
            .key = {"CODGEO", "COM", "CODE_COMMUNE"},
            .signature = {{"MED##", "Q2##"}, {"TP60##", "PPSOC##"}},
            .variables = {"NBMENFISC##", "NBPERSMENFISC##",
                          "NBMEN##",     "NBPERS##",
                          "NBUC##",      "MED##",
                          "Q1##",        "Q2##",
                          "Q3##",        "Q3_Q1##",
                          "Q3_Q1",       "EQ##",
                          "PMIMP##",     "PIMP##",
                          "TP40##",      "TP50##",
                          "TP60##",      "TP60AGE#*",
                          "TP60TOL#*",   "TP60*",
                          "PACT##",      "PTSA##",
                          "PTSAC##",     "PCHO##",
                          "PBEN##",      "PPEN##",
                          "PPAT##",      "PPSOC##",
                          "PPFAM##",     "PPMINI##",
                          "PPLOGT##",    "PIMPOT##",
                          "D###",        "RD##",
                          "RD",          "S80S20##",
                          "S80S20*",     "GI##"},
            .texts = {"LIBGEO", "LIBCOM"},
            .yearColumn = "MED##",
            .geographyOffset = 1};
}

/// By household (RFM), by person (RFP) and by consumption unit (RFUC): quartiles, deciles, means. Until 2011.
StatFamily fiscalIncome() {
    return {.id = "revenus-iris",
            .title = "Revenus fiscaux localisés des ménages par IRIS, %1",
            .name = "Revenus fiscaux des ménages par IRIS",
            .producer = "INSEE",
            .attribution = "INSEE-DGFiP, Revenus fiscaux localisés",
            .level = GeographyKind::Iris,
            .key = {"CODE_IRIS", "CODGEO", "IRIS"},
            .signature = {{"RFUCQ2*", "RFMQ2*"}, {"NBMEN*", "NBUC*"}},
            .variables = {"NBMEN*", "NBPERS*", "NBUC*", "RFM*", "RFP*", "RFUC*", "PTSA*", "PCHO*", "PBEN*", "PPEN*",
                          "PAUT*", "PMIMP*", "PIMP*"},
            .texts = {"REG", "UU", "DC", "NOMC", "NOM", "NOTE", "COM", "LIBCOM", "LIBIRIS", "IRIS"},
            .yearColumn = "RFUCQ2##",
            .geographyOffset = 1,
            .communeKey = {"DC", "COM"},
            .irisKey = {"IRIS"}};
}

/// RMI and API are the benefits that RSA took the place of in 2009.
StatFamily recipients() {
    return {.id = "caf-iris",
            .title = "Allocataires CAF par IRIS, %1",
            .name = "Allocataires CAF par IRIS",
            .producer = "CNAF",
            .attribution = "CNAF, fichier FILEAS, au 31 décembre",
            .level = GeographyKind::Iris,
            .key = {"CODGEO", "IRIS", "CODE_IRIS"},
            .signature = {{"PERCOU"}, {"AAL", "AM", "ACSSENF"}},
            .variables = {"A",     "PERCOU", "AI",         "AM",    "ACSSENF", "ACAVENF", "AC3ENF", "ENF",
                          "ENF_*", "A_ETUD", "A_NETUD_24", "AAL",   "AAPL",    "AAAH",    "AAEEH",  "APPA",
                          "ARMI",  "AAPI",   "ARSA",       "ARSAS", "APRES50", "APRES100"},
            .texts = {"LIBGEO", "DEPCOM", "LIBCOM", "EPCI", "UU", "REG", "DEP", "NOTE", "DC", "NOMC", "NOM", "IRIS"},
            .yearColumn = "",
            .geographyOffset = 1,
            .communeKey = {"DC"},
            .irisKey = {"IRIS"}};
}

StatFamily recipientsByCommune() {
    auto family = recipients();
    family.id = "caf-commune";
    family.title = "Allocataires CAF par commune, %1";
    family.name = "Allocataires CAF par commune";
    family.level = GeographyKind::Commune;
    family.key = {"CODGEO"};
    family.communeKey = family.irisKey = {};
    return family;
}

} // namespace

std::vector<StatFamily> incomeFamilies() { return {available(), declared(), byCommune(), fiscalIncome()}; }
std::vector<StatFamily> allowanceFamilies() { return {recipients(), recipientsByCommune()}; }

} // namespace geo
