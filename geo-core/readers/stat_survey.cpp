#include "readers/stat_survey.hpp"

#include "readers/column_quirks.hpp"
#include "readers/text_encoding.hpp"

#include <array>

namespace geo {

namespace {

/// What the cells of one column are.
struct ColumnTally {
    std::int64_t numbers = 0, texts = 0;
    std::int64_t spaced = 0;              ///< of the numbers, those with spaces between thousands
    std::int64_t dashes = 0;              ///< of the missing, those that hold a dash
    std::array<std::int64_t, 9> states{}; ///< indexed by CellState
};

/// A cell of a column of figures that is not one.
struct BadCell {
    std::size_t column = 0;
    std::size_t row = 0;
    std::int64_t line = 0;
    std::string text;
};

struct SeenRow {
    std::int64_t line = 0;
    std::size_t hash = 0;
};

std::size_t hashOf(const std::vector<std::string>& cells) {
    std::size_t seed = cells.size();
    for (const auto& cell : cells)
        seed = seed * 1000003 ^ std::hash<std::string>{}(cell);
    return seed;
}

/// A line under the titles that spells them out, as in the workbooks of INSEE: text all along, no figure.
bool spellsOutTitles(const TextRow& row, std::size_t columns) {
    std::size_t filled = 0;
    for (const auto& cell : row.cells) {
        if (!cell.empty() && parseCell(cell, ','))
            return false; // a figure or a marker
        filled += !cell.empty();
    }
    return filled >= 3 && 2 * filled >= columns;
}

/// What a well-formed code of another level than the table's is the code of.
const char* linesOf(GeographyKind kind) {
    switch (kind) {
    case GeographyKind::Qpv:
        return GEO_TR("%1 lines are neighbourhoods");
    case GeographyKind::Iris:
        return GEO_TR("%1 lines are IRIS");
    case GeographyKind::Epci:
        return GEO_TR("%1 lines are intercommunalities (EPCI)");
    case GeographyKind::Commune:
        return GEO_TR("%1 lines are communes");
    default:
        return GEO_TR("%1 lines are departments or regions");
    }
}

bool letterForDigit(std::string_view text) {
    std::string as{text};
    bool changed = false;
    for (auto& c : as)
        if (c == 'O' || c == 'o' || c == 'l' || c == 'I') {
            c = '0';
            changed = true;
        }
    return changed && parseCell(as, ',').has_value();
}

class Surveyor {
public:
    Surveyor(const StatFamily& family, const SourceFile& source, const TextTable& table, bool leaveOutBadRows)
        : m_family{family}, m_source{source}, m_table{table}, m_leaveOut{leaveOutBadRows},
          m_tallies(table.header().size()), m_textQuirks{family.level, table.header()} {
        nameColumns();
        m_out.key = keyOf(family, table);
        m_placeName = findColumn(table.header(), {"LIBGEO", "LIB*", "NOM*"});
        if (!m_out.key && findColumn(table.header(), {"ZUS", "CODE_ZUS"}))
            m_out.blocking.push_back(
                {GEO_TR(
                     "%1 is about the sensitive urban zones (ZUS) that the neighbourhoods took the place of in 2015. "
                     "There are no outlines to put its figures on; those by IRIS of the same year are read."),
                 {source.displayName()}});
        else if (!m_out.key)
            m_out.blocking.push_back(
                {GEO_TR("%1: the column %2 is missing. It holds the codes; without it the rows belong to "
                        "no place. Fetch the file again, or give that title back to its column."),
                 {source.displayName(), std::string{family.key.front()}}});
        else if (!m_out.key->iris)
            m_out.uses[m_out.key->column] = StatSurvey::Use::Key;
        if (m_out.key)
            m_textQuirks.leaveOut(m_out.key->column);
        m_out.labels = table.labels();
    }

    void add(const TextRow& row) {
        const auto index = m_out.loaded.size();
        m_out.loaded.push_back(false);
        ++m_out.rows;
        if (!m_out.key)
            return;
        const auto text = m_out.key->textOf(row.cells);
        auto code = parseCode(m_family.level, text);
        if (!code && (code = withLostZero(m_family.level, text)))
            m_lostZeros.add(*code);
        if (!code && index == 0 && !m_family.variables.empty() && spellsOutTitles(row, m_table.header().size())) {
            m_out.labels = row.cells;
            m_out.labels.resize(m_table.header().size());
            --m_out.rows;
            return;
        }
        if (!code)
            return refuse(text, row);
        if (!firstOfItsCode(*code, row))
            return;
        if (row.cells.size() < m_table.header().size())
            m_short.add(std::to_string(row.line));
        tally(row, index);
        m_textQuirks.add(row.cells);
        m_out.loaded[index] = true;
        m_out.codes.push_back(*code);
    }

    StatSurvey finish() {
        chooseUses();
        judgeBadCells();
        report();
        block();
        return std::move(m_out);
    }

private:
    void nameColumns() {
        for (const auto& column : m_table.header()) {
            m_out.names.push_back(column);
            m_out.uses.push_back(isText(m_family, column) ? StatSurvey::Use::Text : StatSurvey::Use::Variable);
        }
    }

    static std::optional<StatKey> keyOf(const StatFamily& family, const TextTable& table) {
        constexpr std::size_t enough = 60;
        std::vector<std::vector<std::string>> rows;
        for (auto& row : table.sample(enough))
            rows.push_back(std::move(row.cells));
        return findKey(family, table.header(), rows);
    }

    /// Lines of a larger or smaller place, told by name: a table of neighbourhoods may carry their communes too.
    bool isOtherLevel(const std::string& text, const TextRow& row) {
        for (const auto kind : {GeographyKind::Qpv, GeographyKind::Iris, GeographyKind::Epci, GeographyKind::Commune,
                                GeographyKind::Department}) {
            if (kind == m_family.level || !parseCode(kind, text))
                continue;
            const bool named = m_placeName && *m_placeName < row.cells.size() && !row.cells[*m_placeName].empty();
            m_otherLevels[kind].add(text + (named ? " " + row.cells[*m_placeName] : ""));
            return true;
        }
        return false;
    }

    void refuse(const std::string& text, const TextRow& row) {
        const auto filled =
            std::count_if(row.cells.begin(), row.cells.end(), [](const auto& cell) { return !cell.empty(); });
        if (filled == 1 && m_table.header().size() > 2)
            m_notes.add(std::to_string(row.line));
        else if (text.empty())
            m_noCode.add(std::to_string(row.line));
        else if (isOtherLevel(text, row))
            return;
        else if (isTotal(text))
            m_totals.add(text);
        else
            m_otherCodes.add(text);
    }

    bool firstOfItsCode(const std::string& code, const TextRow& row) {
        const auto hash = hashOf(row.cells);
        const auto [at, added] = m_byCode.emplace(code, SeenRow{row.line, hash});
        if (added)
            return true;
        if (at->second.hash == hash) {
            m_same.add(code);
        } else {
            m_clash.add(code);
            if (m_clash.number() == 1)
                m_firstClash = {
                    GEO_TR("%1: lines %2 and %3 both have the code %4 with different figures. Correct the file: one "
                           "place, one line."),
                    {m_source.displayName(), at->second.line, row.line, code}};
        }
        return false;
    }

    void tally(const TextRow& row, std::size_t index) {
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (m_out.uses[c] != StatSurvey::Use::Variable)
                continue;
            const auto cell = parseCell(row.cells[c], m_table.dialect().decimal);
            if (!cell) {
                ++m_tallies[c].texts;
                m_bad.push_back({c, index, row.line, row.cells[c]});
            } else {
                if (isDash(row.cells[c])) {
                    m_dashes.add(std::to_string(row.line));
                    ++m_tallies[c].dashes;
                }
                m_tallies[c].spaced += cell->hasNumber() && hasThousandSpaces(row.cells[c]);
                ++(cell->hasNumber() ? m_tallies[c].numbers
                                     : m_tallies[c].states[static_cast<std::size_t>(cell->state)]);
            }
        }
    }

    /// A column nobody told us about holds figures if nearly all its filled cells do, else text.
    void chooseUses() {
        for (std::size_t c = 0; c < m_out.uses.size(); ++c) {
            if (m_out.uses[c] != StatSurvey::Use::Variable || fitsAny(m_table.header()[c], m_family.variables))
                continue;
            if (m_tallies[c].texts * 50 > m_tallies[c].numbers)
                m_out.uses[c] = StatSurvey::Use::Text;
        }
        std::erase_if(m_bad, [&](const auto& bad) { return m_out.uses[bad.column] != StatSurvey::Use::Variable; });
    }

    void judgeBadCells() {
        if (m_bad.empty())
            return;
        if (m_leaveOut) {
            Count left;
            for (const auto& bad : m_bad) {
                if (!m_out.loaded[bad.row])
                    continue;
                m_out.loaded[bad.row] = false;
                left.add(std::to_string(bad.line));
            }
            left.report(m_out.anomalies, GEO_TR("%1 lines hold a cell that is not a number"), {GEO_TR("left out")});
            return;
        }
        const auto& first = m_bad.front();
        const Message::Value column = m_out.names[first.column];
        const std::vector<Message::Value> values{m_source.displayName(), first.line, column, first.text};
        if (letterForDigit(first.text))
            m_out.blocking.push_back(
                {GEO_TR("%1, line %2, column %3: \"%4\" is not a number (a letter stands for a digit). Nothing "
                        "was added. Correct the line, or add the file without it."),
                 values});
        else
            m_out.blocking.push_back(
                {GEO_TR("%1, line %2, column %3: \"%4\" is not a number. Nothing was added. Correct the line, or "
                        "add the file without it."),
                 values});
        Count cells;
        for (const auto& bad : m_bad)
            cells.add(fmt::format("{}, {}: {}", bad.line, m_out.names[bad.column], bad.text));
        cells.report(m_out.anomalies, GEO_TR("%1 cells are not numbers"),
                     {GEO_TR("nothing is added while they stand")});
    }

    /// Columns of figures with what `n` counts in them, and how many in all.
    template <typename Number> Anomaly countColumns(const Number& n) const {
        Anomaly anomaly;
        for (std::size_t c = 0; c < m_tallies.size(); ++c) {
            const auto here = m_out.uses[c] == StatSurvey::Use::Variable ? n(m_tallies[c]) : 0;
            anomaly.count += here;
            if (here > 0)
                anomaly.examples.push_back(m_out.names[c] + ": " + std::to_string(here));
        }
        return anomaly;
    }

    static std::int64_t stateIn(const ColumnTally& tally, CellState state) {
        return tally.states[static_cast<std::size_t>(state)];
    }

    void reportMarkers() {
        using enum CellState;
        const auto all = [&](CellState state) {
            return countColumns([&](const auto& tally) { return stateIn(tally, state); }).count;
        };
        auto anomaly = countColumns([](const auto& tally) {
            return stateIn(tally, NotSignificant) + stateIn(tally, NotAvailable) + stateIn(tally, Suppressed) +
                   stateIn(tally, NotApplicable);
        });
        if (anomaly.count == 0)
            return;
        anomaly.what = {GEO_TR("%1 cells hold a marker: ns (not significant) %2, nd (not available) %3, s (statistical "
                               "secrecy) %4, so (not applicable) %5"),
                        {anomaly.count, all(NotSignificant), all(NotAvailable), all(Suppressed), all(NotApplicable)}};
        anomaly.action = {GEO_TR("kept apart, never counted as zero")};
        m_out.anomalies.push_back(std::move(anomaly));
    }

    void reportFigures() {
        auto spaced = countColumns([](const auto& tally) { return tally.spaced; });
        if (spaced.count > 0) {
            spaced.what = {GEO_TR("%1 figures are written with spaces between thousands, in %2 columns"),
                           {spaced.count, static_cast<std::int64_t>(spaced.examples.size())}};
            spaced.action = {GEO_TR("read as numbers")};
            m_out.anomalies.push_back(std::move(spaced));
        }
        auto empty = countColumns([](const auto& tally) { return stateIn(tally, CellState::Missing) - tally.dashes; });
        if (empty.count > 0) {
            empty.what = {GEO_TR("%1 cells of figures are empty"), {empty.count}};
            empty.action = {GEO_TR("kept as missing, never counted as zero")};
            m_out.anomalies.push_back(std::move(empty));
        }
    }

    void reportKey() {
        if (!m_out.key || !m_out.key->iris)
            return;
        m_out.anomalies.push_back({{GEO_TR("the code of a row is in two columns, %1 and %2"),
                                    {m_out.names[m_out.key->column], m_out.names[*m_out.key->iris]}},
                                   1,
                                   {},
                                   {GEO_TR("put together: the commune, then the four digits of its IRIS")}});
    }

    void report() {
        auto& anomalies = m_out.anomalies;
        const auto remarks = m_table.remarks();
        anomalies.insert(anomalies.begin(), remarks.begin(), remarks.end());
        reportKey();
        m_totals.report(anomalies, GEO_TR("%1 lines are totals"),
                        {GEO_TR("left out: totals are made from the places")});
        m_otherCodes.report(anomalies, GEO_TR("%1 lines have a code of another level or a malformed one"),
                            {GEO_TR("left out")});
        for (const auto& [kind, lines] : m_otherLevels)
            lines.report(anomalies, linesOf(kind), {GEO_TR("left out: this table is read for another level")});
        m_notes.report(anomalies, GEO_TR("%1 lines are notes"), {GEO_TR("left out")});
        m_noCode.report(anomalies, GEO_TR("%1 lines have no code"), {GEO_TR("left out")});
        m_lostZeros.report(anomalies, GEO_TR("%1 codes had lost their first zero"), {GEO_TR("the zero is put back")});
        m_same.report(anomalies, GEO_TR("%1 lines are repeated"), {GEO_TR("counted once")});
        m_short.report(anomalies, GEO_TR("%1 lines have fewer cells than columns"),
                       {GEO_TR("the missing cells are taken as empty")});
        m_dashes.report(anomalies, GEO_TR("%1 cells hold a dash, which stands for nil or for unknown"),
                        {GEO_TR("taken as missing, never counted as zero")});
        reportFigures();
        reportMarkers();
        m_textQuirks.report(anomalies);
        tellOfColumns(m_table.header(), anomalies);
    }

    void block() {
        if (m_clash.number() > 0)
            m_out.blocking.push_back(m_firstClash);
        const auto wrong = m_otherCodes.number();
        if (m_out.key && wrong > static_cast<std::int64_t>(m_out.codes.size()))
            m_out.blocking.push_back(
                {GEO_TR("%1: %2 of %3 lines have no well-formed code in the column %4, for instance \"%5\"."),
                 {m_source.displayName(), wrong, m_out.rows, m_out.names[m_out.key->column],
                  m_otherCodes.examples().front()}});
        else if (m_out.blocking.empty() && m_out.codes.empty())
            m_out.blocking.push_back({GEO_TR("%1 has titles but no lines of figures."), {m_source.displayName()}});
    }

    const StatFamily& m_family;
    const SourceFile& m_source;
    const TextTable& m_table;
    bool m_leaveOut;
    std::vector<ColumnTally> m_tallies;
    std::optional<std::size_t> m_placeName; ///< column with the names of the places
    StatSurvey m_out;
    std::vector<BadCell> m_bad;
    std::unordered_map<std::string, SeenRow> m_byCode;
    Count m_totals, m_otherCodes, m_noCode, m_notes, m_lostZeros, m_same, m_clash, m_short, m_dashes;
    std::map<GeographyKind, Count> m_otherLevels;
    TextQuirks m_textQuirks;
    Message m_firstClash;
};

} // namespace

StatSurvey surveyTable(const StatFamily& family, const SourceFile& source, const TextTable& table, bool leaveOutBadRows,
                       Progress& progress) {
    Surveyor surveyor{family, source, table, leaveOutBadRows};
    table.forEach([&](const TextRow& row) { surveyor.add(row); }, progress);
    return surveyor.finish();
}

} // namespace geo
