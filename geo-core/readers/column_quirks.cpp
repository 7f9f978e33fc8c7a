#include "readers/column_quirks.hpp"

#include "readers/text_encoding.hpp"

namespace geo {

namespace {

using Patterns = std::vector<std::string_view>;

constexpr std::string_view notCut = "(commune non irisée)";

/// How many digits the codes of a column have, by its title; 0 for a column of something else.
std::size_t digitsOf(std::string_view column) {
    static const Patterns five{"uu", "uu20##", "com", "depcom", "insee_com", "code_com", "code_commune"};
    static const Patterns two{"dep", "insee_dep", "code_dep", "code_departement", "reg", "insee_reg"};
    return fitsAny(column, five) ? 5 : fitsAny(column, two) ? 2 : 0;
}

} // namespace

TextQuirks::TextQuirks(std::optional<GeographyKind> level, const std::vector<std::string>& columns) {
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (const auto digits = digitsOf(columns[c]))
            m_codes.push_back({c, digits, columns[c], {}});
    if (level == GeographyKind::Qpv) {
        m_communes = findColumn(columns, {"commune_qp", "liste_des_communes", "lib_com", "nom_commune"});
        m_secondEpci = findColumn(columns, {"epci2"});
    }
    if (level == GeographyKind::Iris)
        m_name = findColumn(columns, {"lib_iris", "libiris", "nom_iris"});
}

void TextQuirks::leaveOut(std::size_t column) {
    std::erase_if(m_codes, [&](const auto& code) { return code.at == column; });
}

void TextQuirks::add(std::span<const std::string> cells) {
    for (auto& column : m_codes) {
        if (column.at >= cells.size() || cells[column.at].empty())
            continue;
        const auto& cell = cells[column.at];
        if (cell.size() < column.digits && isDigits(cell))
            column.cut.add(cell);
    }
    const auto at = [&](std::optional<std::size_t> column) {
        return column && *column < cells.size() ? std::string_view{cells[*column]} : std::string_view{};
    };
    if (const auto communes = splitList(at(m_communes), ","); communes.size() > 1)
        m_severalCommunes.add(fmt::format("{}", fmt::join(communes, " + ")));
    if (const auto epci = at(m_secondEpci); !epci.empty())
        m_twoEpci.add(std::string{epci});
    if (auto name = at(m_name); name.ends_with(notCut)) {
        name.remove_suffix(notCut.size());
        m_wholeCommunes.add(std::string{trimmed(name)});
    }
}

void TextQuirks::report(std::vector<Anomaly>& anomalies) const {
    for (const auto& column : m_codes)
        if (const auto n = column.cut.number())
            anomalies.push_back({{GEO_TR("%1 codes in the column %2 had lost their first zeros"), {n, column.name}},
                                 n,
                                 column.cut.examples(),
                                 {GEO_TR("kept as in the file: no row is joined by them")}});
    m_severalCommunes.report(anomalies, GEO_TR("%1 neighbourhoods lie in several communes"),
                             {GEO_TR("all of them are kept, in one cell as published")});
    m_twoEpci.report(anomalies, GEO_TR("%1 neighbourhoods lie in two intercommunalities (EPCI)"),
                     {GEO_TR("both are kept, each in its column")});
    m_wholeCommunes.report(anomalies, GEO_TR("%1 names say that the commune is not cut into IRIS"),
                           {GEO_TR("kept as published")});
}

void tellOfColumns(const std::vector<std::string>& columns, std::vector<Anomaly>& anomalies) {
    static const Patterns rateNames{"tx##_*", "txan####_*", "denspop##", "indjeun##*"};
    static const Patterns sizeNames{"shape_area*", "shape_leng*", "shape__are*", "shape__len*", "area",
                                    "perimeter",   "st_area*",    "st_length*",  "m2_*"};
    Count rates, sizes;
    for (const auto& column : columns) {
        if (fitsAny(column, rateNames))
            rates.add(column);
        if (fitsAny(column, sizeNames))
            sizes.add(column);
    }
    rates.report(anomalies, GEO_TR("%1 columns are rates, beside the counts they are made from"),
                 {GEO_TR("kept as published, never added up")});
    sizes.report(anomalies, GEO_TR("%1 columns are areas or lengths, in metres"),
                 {GEO_TR("kept as published; what is shown here is measured on the outlines")});
}

void tellOfCutTitles(const SourceFile& source, const std::vector<std::string>& columns,
                     std::vector<Anomaly>& anomalies) {
    if (!lowered(source.gdalPath).ends_with(".shp"))
        return;
    Count cut;
    for (const auto& column : columns)
        if (column.size() == 10)
            cut.add(column);
    cut.report(anomalies, GEO_TR("%1 column titles have ten letters, the most a shapefile has room for"),
               {GEO_TR("they may be cut")});
}

} // namespace geo
