#include "readers/grid_rows.hpp"

#include "readers/text_encoding.hpp"

#include <array>
#include <unordered_map>

namespace geo {

namespace {

// INSEE's dictionaries of 2015, 2017, 2019 and 2021; case changes with the year.
const std::vector<std::string_view> figures = {
    "ind",       "men",       "men_pauv", "men_1ind", "men_5ind",  "men_prop",  "men_fmp",   "ind_snv",
    "men_surf",  "men_coll",  "men_mais", "log_av45", "log_45_70", "log_70_90", "log_ap90",  "log_inc",
    "log_soc",   "ind_0_3",   "ind_4_5",  "ind_6_10", "ind_11_17", "ind_18_24", "ind_25_39", "ind_40_54",
    "ind_55_64", "ind_65_79", "ind_80p",  "ind_inc",  "i_est_200", "i_est_cr",  "i_est_1km", "i_pauv"};
const std::vector<std::string_view> texts = {"idcar_200m", "idcar_1km",  "idcar_nat", "IdINSPIRE", "Id_carr1km",
                                             "Id_carr_n",  "Id_car2010", "lcog_geo*", "Depcom",    "Groupe"};

struct Where {
    std::int32_t north, east;
    friend bool operator==(const Where&, const Where&) = default;
};
struct HashOfWhere {
    std::size_t operator()(const Where& w) const {
        const auto north = static_cast<std::uint64_t>(static_cast<std::uint32_t>(w.north));
        const auto east = static_cast<std::uint64_t>(static_cast<std::uint32_t>(w.east));
        return std::hash<std::uint64_t>{}((north << 32 | east) * 0x9E3779B97F4A7C15ULL);
    }
};

class Surveyor {
public:
    Surveyor(const GridFamily& family, const SourceFile& source, const AttributeRows& rows, const Territory* home,
             bool leaveOutBadRows)
        : m_family{family}, m_source{source}, m_rows{rows}, m_home{home}, m_leaveOut{leaveOutBadRows},
          m_columns{family, rows.columns()}, m_natural{findColumn(rows.columns(), {"idcar_nat", "Id_carr_n"})} {
        for (const auto& [column, name] :
             {std::pair{m_columns.key, family.key.front()}, std::pair{m_columns.persons, std::string_view{"ind"}},
              std::pair{m_columns.households, std::string_view{"men"}}})
            if (!column)
                m_out.blocking.push_back(
                    {GEO_TR("%1: the column %2 is missing. Fetch the file again, or give that title back to its "
                            "column."),
                     {source.displayName(), std::string{name}}});
    }

    void add(const AttributeRow& row) {
        const auto index = m_out.loaded.size();
        m_out.loaded.push_back(false);
        ++m_out.rows;
        if (!m_columns.key || !m_columns.persons || !m_columns.households)
            return;
        const auto name = nameOf(row);
        if (!name || !isFirst(*name, row) || !isGood(row))
            return;
        m_out.loaded[index] = true;
        ++m_out.squares;
        if (m_columns.flag && parseCell(row.at(*m_columns.flag), '.').value_or(Cell{}).value == 1)
            ++m_out.imputed;
        look(row, *name);
    }

    GridSurvey finish() {
        report();
        block();
        return std::move(m_out);
    }

private:
    /// What is lawful in a square and surprises whoever opens the file elsewhere.
    void look(const AttributeRow& row, const CellName& name) {
        if (row.shape && isDrawnCut(*row.shape))
            m_cut.add(name.text());
        if (m_columns.communes && gluedCommunes(row.at(*m_columns.communes)).size() > 1)
            m_glued.add(row.at(*m_columns.communes));
        if (m_natural) {
            const auto& larger = row.at(*m_natural);
            const auto square = CellName::parse(larger);
            if (square && square->size > m_family.size)
                m_larger.add(larger);
        }
    }

    /// In metres: less than the square itself. A square in Lambert-93 is within 0.3 % of its size.
    bool isDrawnCut(const MultiPolygon& shape) const {
        const double whole = double(m_family.size) * m_family.size;
        return m_rows.epsg() != 0 && m_rows.epsg() != 4326 && !shape.empty() && area(shape) < 0.99 * whole;
    }

    std::optional<CellName> nameOf(const AttributeRow& row) {
        const auto& text = row.at(*m_columns.key);
        const auto name = CellName::parse(text);
        if (!name || name->size != m_family.size) {
            m_badNames.add(std::to_string(row.line) + ": " + text);
            return std::nullopt;
        }
        if (m_home && !areSquaresOf(name->epsg, *m_home)) {
            m_abroad.add(name->text());
            return std::nullopt;
        }
        if (m_out.epsg == 0)
            m_out.epsg = name->epsg;
        if (m_out.epsg != name->epsg && m_mixed.empty())
            m_mixed = {GEO_TR("%1, line %2: a square of EPSG:%3 among squares of EPSG:%4. Make one file of each."),
                       {m_source.displayName(), row.line, std::to_string(name->epsg), std::to_string(m_out.epsg)}};
        return name;
    }

    /// The figures of a row; what a file adds to them (the commune a square was cut out for) may differ.
    std::size_t hashOf(const AttributeRow& row) const {
        std::size_t seed = 0;
        for (const auto c : m_columns.figures)
            seed = seed * 1000003 ^ std::hash<std::string>{}(row.at(c));
        return seed;
    }

    bool isFirst(const CellName& name, const AttributeRow& row) {
        const auto hash = static_cast<std::uint32_t>(hashOf(row));
        const auto [at, added] = m_met.try_emplace({name.north, name.east}, static_cast<std::uint32_t>(row.line), hash);
        if (added)
            return true;
        if (at->second.second == hash) {
            m_again.add(name.text());
        } else if (m_clash.empty()) {
            m_clash = {GEO_TR("%1: lines %2 and %3 both have the code %4 with different figures. Correct the file: one "
                              "place, one line."),
                       {m_source.displayName(), static_cast<std::int64_t>(at->second.first), row.line, name.text()}};
        }
        return false;
    }

    /// Numbers where figures are; people and households known and not under zero.
    bool isGood(const AttributeRow& row) {
        for (const auto c : m_columns.figures) {
            const auto cell = parseCell(row.at(c), m_rows.decimal());
            const bool counted = c == *m_columns.persons || c == *m_columns.households;
            if (cell && !(counted && !(cell->hasNumber() && cell->value >= 0)))
                continue;
            m_bad.add(std::to_string(row.line));
            if (m_bad.number() == 1)
                m_firstBad = {counted && cell
                                  ? GEO_TR("%1, line %2, column %3: \"%4\" is not a number of people or households. "
                                           "Nothing was added. Correct the line, or add the file without it.")
                                  : GEO_TR("%1, line %2, column %3: \"%4\" is not a number. Nothing was added. Correct "
                                           "the line, or add the file without it."),
                              {m_source.displayName(), row.line, m_rows.columns()[c], row.at(c)}};
            return false;
        }
        return true;
    }

    void report() {
        auto& anomalies = m_out.anomalies;
        anomalies = m_rows.remarks();
        m_again.report(anomalies, GEO_TR("%1 squares come again, cut at the limit of a commune"),
                       {GEO_TR("counted once, whole: their figures are those of the whole square")});
        m_cut.report(anomalies, GEO_TR("%1 squares are drawn cut, at the limit of a commune"),
                     {GEO_TR("rebuilt whole from their names: their figures are those of the whole square, so that the "
                             "squares of a commune hold more people than it has")});
        m_glued.report(anomalies, GEO_TR("%1 squares lie on several communes, whose codes are written without a space"),
                       {GEO_TR("parted, five characters each")});
        m_larger.report(anomalies, GEO_TR("%1 squares name in idcar_nat a larger square they belong to"),
                        {GEO_TR("kept as published")});
        reportOthersColumns();
        m_badNames.report(anomalies, GEO_TR("%1 lines do not name a square of this grid"), {GEO_TR("left out")});
        m_abroad.report(anomalies, GEO_TR("%1 squares lie outside the territory of this observatory"),
                        {GEO_TR("left out")});
        if (m_leaveOut)
            m_bad.report(anomalies, GEO_TR("%1 lines hold a cell that is not a number"), {GEO_TR("left out")});
        if (m_out.imputed > 0)
            anomalies.push_back(
                {{GEO_TR("%1 of %2 squares are imputed"), {m_out.imputed, m_out.squares}},
                 m_out.imputed,
                 {},
                 {GEO_TR("their number of people is observed; their other figures are shared out from a "
                         "larger square and marked as imputed")}});
        if (!m_columns.flag)
            anomalies.push_back({{GEO_TR("no column says which squares are imputed")}, 1, {}, {}});
    }

    void reportOthersColumns() {
        Count others;
        for (const auto& column : m_rows.columns())
            if (!column.empty() && !isGridFigure(column) && !isGridText(column))
                others.add(column);
        others.report(m_out.anomalies, GEO_TR("%1 columns are not those of INSEE's grid"),
                      {GEO_TR("kept as text, not as figures")});
    }

    void block() {
        for (const auto& why : {m_mixed, m_clash})
            if (!why.empty())
                m_out.blocking.push_back(why);
        if (!m_firstBad.empty() && !m_leaveOut)
            m_out.blocking.push_back(m_firstBad);
        if (m_badNames.number() > m_out.squares)
            m_out.blocking.push_back(
                {GEO_TR("%1: %2 of %3 lines do not name a square, for instance line %4."),
                 {m_source.displayName(), m_badNames.number(), m_out.rows, m_badNames.examples().front()}});
        else if (m_out.blocking.empty() && m_out.squares == 0 && m_abroad.number() == 0)
            m_out.blocking.push_back({GEO_TR("%1 has titles but no lines of figures."), {m_source.displayName()}});
    }

    const GridFamily& m_family;
    const SourceFile& m_source;
    const AttributeRows& m_rows;
    const Territory* m_home;
    bool m_leaveOut;
    GridColumns m_columns;
    std::optional<std::size_t> m_natural; ///< column of the smallest square with enough households
    GridSurvey m_out;
    std::unordered_map<Where, std::pair<std::uint32_t, std::uint32_t>, HashOfWhere> m_met; ///< line and hash
    Count m_again, m_badNames, m_abroad, m_bad, m_cut, m_glued, m_larger;
    Message m_mixed, m_clash, m_firstBad;
};

} // namespace

bool areSquaresOf(int epsg, const Territory& home) {
    return home.epsg == 2154 ? epsg == 3035
                             : epsg == home.epsg || (home.epsg == 5490 && (epsg == 32620 || epsg == 4559));
}

std::vector<std::string> gluedCommunes(std::string_view text) {
    constexpr std::size_t length = 5;
    std::string codes{text};
    if (codes.size() % length == length - 1) // a spreadsheet took the first zero
        codes.insert(codes.begin(), '0');
    std::vector<std::string> communes;
    for (std::size_t at = 0; at < codes.size(); at += length) {
        const auto code = parseCode(GeographyKind::Commune, codes.substr(at, length));
        if (!code)
            return {};
        communes.push_back(*code);
    }
    return communes;
}

bool isGridFigure(std::string_view column) { return fitsAny(column, figures); }
bool isGridText(std::string_view column) { return fitsAny(column, texts); }

GridColumns::GridColumns(const GridFamily& family, const std::vector<std::string>& columns)
    : key{findColumn(columns, family.key)}, persons{findColumn(columns, {"ind"})},
      households{findColumn(columns, {"men"})}, communes{findColumn(columns, {"lcog_geo*"})},
      flag{family.size == 200 ? findColumn(columns, {"i_est_200", "i_est_cr"}) : findColumn(columns, {"i_est_1km"})} {
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (c == key || columns[c].empty() || findColumn(columns, {columns[c]}) != c) // a title met twice: the first
            continue;
        (isGridFigure(columns[c]) ? figures : texts).push_back(c);
    }
}

GridSurvey surveyGrid(const GridFamily& family, const SourceFile& source, const AttributeRows& rows,
                      const Territory* home, bool leaveOutBadRows, Progress& progress) {
    Surveyor surveyor{family, source, rows, home, leaveOutBadRows};
    rows.forEach([&](const AttributeRow& row) { surveyor.add(row); }, progress);
    return surveyor.finish();
}

} // namespace geo
