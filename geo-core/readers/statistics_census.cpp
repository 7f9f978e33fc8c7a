// The census by IRIS: the five themes of INSEE's « bases infracommunales », RP 2006 to RP 2022, as data. Names are
// those of the dictionaries (COD_VAR) of the vintages; ## is the year. What changed from one vintage to another stands
// side by side: DIPLMIN with and without BEPC, CS and STAT_GSEC, the overcrowding of 2022.
#include "readers/statistics.hpp"

namespace geo {

namespace {

using Patterns = std::vector<std::string_view>;

const Patterns& places() {
    static const Patterns columns{"REG",      "LIBREG",     "DEP",      "LIBDEP",    "UU####",
                                  "COM",      "LIBCOM",     "TRIRIS",   "GRD_QUART", "LIBIRIS",
                                  "TYP_IRIS", "MODIF_IRIS", "LAB_IRIS", "NOM_IRIS",  "CODE_COM",
                                  "NOM_COM",  "INSEE_COM",  "CODE_EPT", "CODE_IRIS", "IRIS"};
    return columns;
}

StatFamily theme(std::string_view id, std::string_view title, std::string_view name, std::string_view yearColumn) {
    return {.id = id,
            .title = title,
            .name = name,
            .producer = "INSEE",
            .attribution = "INSEE, Recensement de la population, exploitations principale et complémentaire",
            .level = GeographyKind::Iris,
            .key = {"IRIS", "CODE_IRIS", "DCOMIRIS", "DCIRIS"},
            .texts = places(),
            .yearColumn = yearColumn,
            .geographyOffset = 2,
            .communeKey = {"COM", "DEPCOM", "INSEE_COM"},
            .irisKey = {"IRIS"}};
}

StatFamily population() {
    auto family =
        theme("rp-population", "Recensement %1, population par IRIS", "Recensement, population par IRIS", "P##_POP");
    family.signature = {{"P##_POP"},
                        {"P##_POP0014", "P##_POP0002", "P##_POP0019", "P##_POPH", "P##_H0014", "P##_POP15P"}};
    family.variables = {"P##_POP", "P##_POP####", "P##_POP##P", "P##_POPH", "P##_POPF", "P##_H####", "P##_H##P",
                        "P##_F####", "P##_F##P", "P##_POP_FR", "P##_POP_ETR", "P##_POP_IMM", "P##_PMEN", "P##_PHORMEN",
                        "C##_POP15P", "C##_POP15P_CS*", "C##_POP15P_STAT_GSEC*", "C##_H15P*", "C##_F15P*",
                        // what the Apur adds to the same table
                        "TX##_*", "TXAN####_POP", "DENSPOP##", "INDJEUN20##", "CS3_CS56", "SHAPE_*", "M2_*"};
    for (const std::string_view column :
         {"OBJECTID", "N_SQ_IR", "C_CAINSEE", "N_QU", "C_IR", "C_TYPEIR", "L_IR", "NOM_EPT", "EPT", "IRIS_NUM"})
        family.texts.push_back(column);
    family.hands = {{"C_CAINSEE", "INSEE, Apur", "INSEE, Recensement de la population, tabulation de l'Apur"}};
    return family;
}

StatFamily activity() {
    auto family = theme("rp-activite", "Recensement %1, activité des résidents par IRIS",
                        "Recensement, activité des résidents par IRIS", "P##_ACT1564");
    family.signature = {{"P##_ACT1564"}, {"P##_CHOM1564"}, {"P##_POP1564"}};
    family.variables = {"P##_POP####",  "P##_H####",    "P##_F####",       "P##_ACT*",       "P##_HACT*",
                        "P##_FACT*",    "P##_CHOM*",    "P##_HCHOM*",      "P##_FCHOM*",     "P##_INACT*",
                        "P##_HINACT*",  "P##_FINACT*",  "P##_ETUD*",       "P##_HETUD*",     "P##_FETUD*",
                        "P##_RETR*",    "P##_HRETR*",   "P##_FRETR*",      "P##_AINACT*",    "P##_HAINACT*",
                        "P##_FAINACT*", "C##_ACT1564*", "C##_ACTOCC1564*", "C##_ACTOCC15P*", "P##_SAL15P*",
                        "P##_HSAL15P*", "P##_FSAL15P*", "P##_NSAL15P*",    "P##_HNSAL15P*",  "P##_FNSAL15P*"};
    return family;
}

StatFamily diplomas() {
    auto family = theme("rp-diplomes", "Recensement %1, diplômes et formation par IRIS",
                        "Recensement, diplômes et formation par IRIS", "P##_NSCOL15P");
    family.signature = {{"P##_NSCOL15P"}, {"P##_SCOL####"}};
    family.variables = {"P##_POP####", "P##_POP##P", "P##_H####",  "P##_H##P",      "P##_F####",      "P##_F##P",
                        "P##_SCOL*",   "P##_HSCOL*", "P##_FSCOL*", "P##_NSCOL15P*", "P##_HNSCOL15P*", "P##_FNSCOL15P*"};
    return family;
}

StatFamily housing() {
    auto family =
        theme("rp-logement", "Recensement %1, logement par IRIS", "Recensement, logement par IRIS", "P##_LOG");
    family.signature = {{"P##_LOG"}, {"P##_RP"}, {"P##_LOGVAC", "P##_RSECOCC"}};
    family.variables = {"P##_LOG",       "P##_LOGVAC",         "P##_RP",       "P##_RP_*",      "P##_RSECOCC",
                        "P##_MAISON",    "P##_APPART",         "P##_NBPI_RP*", "P##_RPMAISON*", "P##_NBPI_RPMAISON*",
                        "P##_RPAPPART*", "P##_NBPI_RPAPPART*", "C##_RP_*",     "P##_MEN",       "P##_MEN_ANEM*",
                        "P##_PMEN",      "P##_PMEN_ANEM*",     "P##_NPER_RP*", "P##_ANEM_RP*"};
    return family;
}

StatFamily families() {
    auto family = theme("rp-familles", "Recensement %1, couples, familles et ménages par IRIS",
                        "Recensement, couples, familles et ménages par IRIS", "C##_MEN");
    family.signature = {{"C##_MEN"}, {"C##_FAM"}, {"C##_MENPSEUL", "C##_MENFAM", "C##_NE24F0"}};
    family.variables = {"C##_MEN*",    "C##_PMEN*",  "P##_POP15P*",  "P##_POP####*", "P##_POP80P*",
                        "P##_POPMEN*", "C##_FAM*",   "C##_COUPAENF", "C##_COUPSENF", "C##_HMONO",
                        "C##_FMONO",   "C##_NE24F*", "P##_MEN",      "P##_PMEN"};
    return family;
}

/// Population, population of 15 or more, region and department, without a line of titles.
bool looksLikePopulationWithoutTitles(const Sample& sample) {
    if (sample.columns.size() != 5 || sample.rows.empty())
        return false;
    return std::all_of(sample.rows.begin(), sample.rows.end(), [](const auto& row) {
        const auto code = IrisCode::parse(row[0]);
        const auto all = parseCell(row[1], '.'), adults = parseCell(row[2], '.');
        return code && all && adults && adults->value <= all->value && departmentOf(communeOf(*code)).text() == row[4];
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

} // namespace

std::vector<StatFamily> censusFamilies() {
    return {activity(), population(), diplomas(), housing(), families(), populationWithoutTitles()};
}

} // namespace geo
