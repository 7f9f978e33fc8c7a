// The five « bases infracommunales » of the census as files: keys, figures, dictionary.
#include "census_cells.hpp"
#include "official_tables.hpp"
#include "table_text.hpp"

#include <fmt/format.h>

namespace demo {

namespace {

struct ThemeFile {
    std::string_view name;
    void (*add)(CensusCells&);
};

ThemeFile fileOf(CensusTheme theme) {
    switch (theme) {
    case CensusTheme::Population:
        return {"evol-struct-pop", addPopulation};
    case CensusTheme::Activity:
        return {"activite-residents", addActivity};
    case CensusTheme::Diplomas:
        return {"diplomes-formation", addDiplomas};
    case CensusTheme::Housing:
        return {"logement", addHousing};
    case CensusTheme::Families:
        break;
    }
    return {"couples-familles-menages", addFamilies};
}

/// Cells that say where: the short header since 2018, the long one before.
std::vector<std::pair<std::string, std::string>> place(const Territory& territory, const Iris& iris, int year) {
    const auto& commune = territory.communes[static_cast<std::size_t>(iris.commune)];
    const std::string quality = iris.type == 'Z' ? "5" : "1", type{iris.type};
    if (year >= 2018)
        return {{"IRIS", iris.code}, {"COM", commune.code}, {"TYP_IRIS", type}, {"LAB_IRIS", quality}};
    return {{"IRIS", iris.code},
            {"REG", "76"},
            {"DEP", commune.department},
            {"UU2010", commune.department + (commune.iris > 0 ? "701" : "000")},
            {"COM", commune.code},
            {"LIBCOM", commune.name},
            {"TRIRIS", iris.type == 'Z' ? "" : commune.code + "1"},
            {"GRD_QUART", commune.code + "01"},
            {"LIBIRIS", iris.name},
            {"TYP_IRIS", type},
            {"MODIF_IRIS", "0"},
            {"LAB_IRIS", quality}};
}

/// Words of INSEE's labels for the part of a name they begin with.
std::string labelOf(const std::string& column, int year) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 18> words{
        {{"POP15P_STAT", "Pop 15 ans ou plus par groupe socioéconomique"},
         {"POP_", "Pop par nationalité ou lieu de naissance"},
         {"POP", "Population"},
         {"NSCOL", "Pop 15 ans ou plus non scolarisée"},
         {"SCOL", "Pop scolarisée"},
         {"LOGVAC", "Logements vacants"},
         {"LOG", "Logements"},
         {"RSECOCC", "Rés secondaires et logts occasionnels"},
         {"RP", "Résidences principales"},
         {"MENFAMMONO", "Ménages, famille monoparentale"},
         {"MEN", "Ménages"},
         {"FAMMONO", "Familles monoparentales"},
         {"FAM", "Familles"},
         {"ACTOCC", "Actifs occupés"},
         {"ACT", "Actifs"},
         {"CHOM", "Chômeurs"},
         {"SAL15P", "Salariés 15 ans ou plus"},
         {"PMEN", "Pop des ménages"}}};
    const auto name = std::string_view{column}.substr(4);
    const char* source = column.front() == 'P' ? "princ" : "compl";
    for (const auto& [start, word] : words)
        if (name.starts_with(start))
            return fmt::format("{} en {} ({}, fictif)", word, year, source);
    return fmt::format("Variable fictive en {} ({})", year, source);
}

class Meta {
public:
    Meta() {
        for (const char* column : {"COD_VAR", "LIB_VAR", "LIB_VAR_LONG", "COD_MOD", "LIB_MOD", "TYPE_VAR", "LONG_VAR"})
            m_table.cell(column);
        m_table.endRow();
    }
    void add(std::string_view column, std::string_view label, std::string_view longLabel, std::string_view value,
             std::string_view valueLabel, std::string_view type) {
        m_table.cell(column).cell(label).cell(longLabel).cell(value).cell(valueLabel).cell(type).cell("20").endRow();
    }
    const std::string& text() const { return m_table.text(); }

private:
    TableText m_table{"\n"};
};

/// As INSEE does: a variable of codes has a line for each of them.
Meta describe(const Territory& territory, const CensusCells& cells, int year) {
    Meta meta;
    meta.add("IRIS", "IRIS", "Code de l'IRIS", "", "", "CHAR");
    for (const auto& iris : territory.iris)
        meta.add("IRIS", "IRIS", "Code de l'IRIS", iris.code, iris.name, "CHAR");
    for (const auto& [value, label] : {std::pair{"A", "IRIS d'activité"},
                                       {"D", "IRIS divers"},
                                       {"H", "IRIS d'habitat"},
                                       {"Z", "Commune non découpée en IRIS"}})
        meta.add("TYP_IRIS", "Type d'IRIS", "Type d'IRIS", value, label, "CHAR");
    for (const auto& cell : cells.cells) {
        const auto label = labelOf(cell.column, year);
        meta.add(cell.column, label, fmt::format("{} : {}", label, cell.column.substr(4)), "", "", "NUM");
    }
    return meta;
}

} // namespace

std::vector<Member> censusTable(CensusTheme theme, const Territory& territory, const ZoneSums& iris, int year) {
    const auto file = fileOf(theme);
    TableText table{"\n"};
    Meta meta;
    for (std::size_t i = 0; i < territory.iris.size(); ++i) {
        CensusCells row{iris[i], territory.iris[i], year};
        file.add(row);
        const auto keys = place(territory, territory.iris[i], year);
        if (i == 0) {
            for (const auto& [column, text] : keys)
                table.cell(column);
            for (const auto& cell : row.cells)
                table.cell(cell.column);
            table.endRow();
            meta = describe(territory, row, year);
        }
        for (const auto& [column, text] : keys)
            table.cell(text);
        for (const auto& cell : row.cells)
            table.cell(fmt::format("{:.12f}", cell.value));
        table.endRow();
    }
    const std::string name = fmt::format("base-ic-{}-{}.CSV", file.name, year);
    return {{name, table.text()}, {"meta_" + name, meta.text()}, fictionNotice()};
}

} // namespace demo
