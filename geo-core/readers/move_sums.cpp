// The lines of a table of moves, summed for each place.
#include "readers/move_family.hpp"

#include "readers/stat_family.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace geo {

namespace {

/// One end of a move.
struct End {
    enum class Kind { Place, Elsewhere, Abroad, Total, Unreadable };
    Kind kind = Kind::Unreadable;
    std::string code; ///< of a place; else as written
    bool lostZero = false;
};

/// 99999, the 99xxx of a country; Saint-Pierre-et-Miquelon and the Pacific too, which the census of the file does not
/// count, so that nobody is seen leaving for them.
bool isAbroad(std::string_view text) {
    const bool code = text.size() == 5 && isDigits(text);
    constexpr std::array uncounted{"99", "975", "977", "978", "98"};
    return (code && std::any_of(uncounted.begin(), uncounted.end(),
                                [&](std::string_view start) { return text.starts_with(start); })) ||
           folded(text).find("etranger") != std::string::npos;
}

/// All places together; "France hors quartiers" is elsewhere.
bool isWhole(std::string_view text) { return isTotal(text) && folded(text).find("hors") == std::string::npos; }

/// "QP34005": meant for a neighbourhood.
bool looksLikeNeighbourhood(std::string_view text) {
    const auto start = lowered(text);
    return (start.starts_with("qp") || start.starts_with("qn")) && start.size() > 2 && isDigits(start.substr(2, 1));
}

End endOf(GeographyKind level, std::string_view text) {
    using enum End::Kind;
    const std::string written{trimmed(text)};
    if (written.empty())
        return {};
    if (isAbroad(written))
        return {Abroad, written};
    if (auto code = parseCode(level, written))
        return {Place, *code};
    if (auto code = withLostZero(level, written))
        return {Place, *code, true};
    if (isWhole(written))
        return {Total, written};
    if (level == GeographyKind::Qpv && !looksLikeNeighbourhood(written))
        return {Elsewhere, folded(written)};
    return {Unreadable, written};
}

/// Something wrong with one cell.
struct BadLine {
    std::int64_t line = 0;
    std::size_t column = 0;
    std::string text;
};

struct Move {
    std::uint32_t to = 0, from = 0;
    Cell persons;
    std::int64_t line = 0;
};

void addTo(Cell& sum, const Cell& part) {
    const auto state = combined(sum.state, part.state);
    sum = hasNumber(state) ? Cell{sum.value + part.value, state} : Cell::absent(state);
}

class Summing {
public:
    Summing(const MoveFamily& family, const SourceFile& source, const TextTable& table, const MoveColumns& columns,
            bool leaveOutBadRows)
        : m_family{family}, m_source{source}, m_table{table}, m_columns{columns}, m_leaveOut{leaveOutBadRows} {}

    void add(const TextRow& row) {
        ++m_out.rows;
        const auto at = [&](std::size_t c) { return c < row.cells.size() ? row.cells[c] : std::string{}; };
        const auto to = endOf(m_family.level, at(m_columns.to)), from = endOf(m_family.level, at(m_columns.from));
        using enum End::Kind;
        if (to.kind == Total || from.kind == Total)
            return m_totals.add(std::to_string(row.line));
        if (to.kind == Abroad)
            return m_forAbroad.add(std::to_string(row.line));
        if (to.kind == Unreadable)
            return m_badCodes.push_back({row.line, m_columns.to, at(m_columns.to)});
        if (from.kind == Unreadable)
            return m_badCodes.push_back({row.line, m_columns.from, at(m_columns.from)});
        const auto persons = parseCell(at(m_columns.persons), m_table.dialect().decimal);
        if (!persons || (persons->hasNumber() && persons->value < 0))
            return m_badNumbers.push_back({row.line, m_columns.persons, at(m_columns.persons)});
        if (!persons->hasNumber())
            m_without.add(std::to_string(row.line));
        for (const auto* end : {&to, &from})
            if (end->lostZero)
                m_lostZeros.add(end->code);
        m_moves.push_back({known(to), known(from), *persons, row.line});
    }

    MoveSums finish() {
        const auto remarks = m_table.remarks();
        m_out.anomalies.assign(remarks.begin(), remarks.end());
        judgeBadLines();
        takePairsOnce();
        choosePlaces();
        sum();
        tellOneSidedTables();
        report();
        return std::move(m_out);
    }

private:
    std::uint32_t known(const End& end) {
        const auto [at, isNew] = m_byCode.emplace(end.code, static_cast<std::uint32_t>(m_ends.size()));
        if (isNew)
            m_ends.push_back(end);
        return at->second;
    }

    void judgeBadLines() {
        if (m_leaveOut) {
            Count left;
            for (const auto* bad : {&m_badCodes, &m_badNumbers})
                for (const auto& line : *bad)
                    left.add(std::to_string(line.line));
            left.report(m_out.anomalies, GEO_TR("%1 lines of moves cannot be read"), {GEO_TR("left out")});
            return;
        }
        const auto block = [&](const std::vector<BadLine>& bad, const char* why) {
            if (bad.empty())
                return;
            const auto& first = bad.front();
            m_out.blocking.push_back(
                {why, {m_source.displayName(), first.line, m_table.header()[first.column], first.text}});
        };
        block(m_badCodes, m_family.level == GeographyKind::Qpv
                              ? GEO_TR("%1, line %2, column %3: \"%4\" is the code of no neighbourhood. Nothing was "
                                       "added. Correct the line, or add the file without it.")
                              : GEO_TR("%1, line %2, column %3: \"%4\" is the code of neither a commune nor a country. "
                                       "Nothing was added. Correct the line, or add the file without it."));
        block(m_badNumbers, GEO_TR("%1, line %2, column %3: \"%4\" is not a number of people. Nothing was added. "
                                   "Correct the line, or add the file without it."));
    }

    /// A pair that comes again with the same number is the same line twice; with another one nobody knows which holds.
    void takePairsOnce() {
        const auto pair = [](const Move& move) { return std::tuple{move.to, move.from, move.line}; };
        std::sort(m_moves.begin(), m_moves.end(), [&](const Move& a, const Move& b) { return pair(a) < pair(b); });
        const Move* before = nullptr;
        std::vector<Move> once;
        once.reserve(m_moves.size());
        for (const auto& move : m_moves) {
            const bool again = before && before->to == move.to && before->from == move.from;
            before = &move;
            if (!again) {
                once.push_back(move);
                continue;
            }
            const auto& first = once.back().persons;
            const bool same =
                first.state == move.persons.state && (!first.hasNumber() || first.value == move.persons.value);
            if (same)
                m_same.add(std::to_string(move.line));
            else if (m_clash.empty())
                m_clash = {GEO_TR("%1: lines %2 and %3 both tell the moves from %4 to %5, with different figures. "
                                  "Correct the file: one pair of places, one line."),
                           {m_source.displayName(), once.back().line, move.line, m_ends[move.from].code,
                            m_ends[move.to].code}};
        }
        m_moves = std::move(once);
        if (!m_clash.empty())
            m_out.blocking.push_back(m_clash);
    }

    void choosePlaces() {
        m_placeOf.assign(m_ends.size(), none);
        std::vector<bool> toldOfStayers(m_ends.size());
        for (const auto& move : m_moves)
            toldOfStayers[move.to] = toldOfStayers[move.to] || move.to == move.from;
        const auto isPlace = [&](std::size_t end) { return m_ends[end].kind == End::Kind::Place; };
        for (std::size_t end = 0; end < m_ends.size(); ++end)
            m_stayersTold = m_stayersTold || (isPlace(end) && toldOfStayers[end]);
        std::map<std::string, std::size_t> places;
        for (std::size_t end = 0; end < m_ends.size(); ++end)
            if (isPlace(end) && (toldOfStayers[end] || (!m_stayersTold && m_family.level == GeographyKind::Qpv)))
                places.emplace(m_ends[end].code, end);
            else if (isPlace(end))
                m_beyond.add(m_ends[end].code);
        for (const auto& [code, end] : places) {
            m_placeOf[end] = m_out.places.size();
            m_out.places.push_back({code, Cell::of(0), Cell::of(0), Cell::of(0), Cell::of(0)});
        }
        if (m_out.blocking.empty() && m_out.places.empty())
            m_out.blocking.push_back(
                m_moves.empty()
                    ? Message{GEO_TR("%1 has titles but no lines of figures."), {m_source.displayName()}}
                    : Message{GEO_TR("%1: no line tells who stayed in a commune, so that nothing says which communes "
                                     "the table is about. Take the whole file of INSEE, with the people who did not "
                                     "move."),
                              {m_source.displayName()}});
    }

    void sum() {
        for (const auto& move : m_moves) {
            const auto to = m_placeOf[move.to], from = m_placeOf[move.from];
            const bool abroad = m_ends[move.from].kind == End::Kind::Abroad;
            const double persons = move.persons.hasNumber() ? move.persons.value : 0;
            if (to != none && move.to == move.from)
                addTo(m_out.places[to].stayed, move.persons);
            else if (to != none)
                addTo(abroad ? m_out.places[to].fromAbroad : m_out.places[to].arrived, move.persons);
            if (from != none && move.to != move.from)
                addTo(m_out.places[from].left, move.persons);
            if (move.to == move.from || abroad)
                continue;
            m_moved += persons;
            m_cameFromBeyond += to != none && from == none ? persons : 0;
            m_wentBeyond += from != none && to == none ? persons : 0;
        }
    }

    /// A table of those who live in some places only tells who came there and not who left.
    void tellOneSidedTables() {
        constexpr double someOfThem = 0.01;
        const auto missing = [&](Cell PlaceMoves::*side) {
            for (auto& place : m_out.places)
                place.*side = Cell::absent(CellState::NotAvailable);
        };
        const auto n = static_cast<std::int64_t>(m_out.places.size());
        if (m_wentBeyond == 0 && m_cameFromBeyond > someOfThem * m_moved) {
            missing(&PlaceMoves::left);
            m_out.anomalies.push_back({{GEO_TR("no line tells of people who left these %1 places for elsewhere"), {n}},
                                       n,
                                       {},
                                       {GEO_TR("departures and balance are not available, never counted as zero")}});
        } else if (m_cameFromBeyond == 0 && m_wentBeyond > someOfThem * m_moved) {
            missing(&PlaceMoves::arrived);
            m_out.anomalies.push_back(
                {{GEO_TR("no line tells of people who came to these %1 places from elsewhere"), {n}},
                 n,
                 {},
                 {GEO_TR("arrivals and balance are not available, never counted as zero")}});
        }
        if (!m_stayersTold && !m_out.places.empty()) {
            missing(&PlaceMoves::stayed);
            m_out.anomalies.push_back({{GEO_TR("no line tells who stayed in these %1 places"), {n}},
                                       n,
                                       {},
                                       {GEO_TR("shares of the inhabitants are not available")}});
        }
    }

    void report() {
        auto& anomalies = m_out.anomalies;
        m_totals.report(anomalies, GEO_TR("%1 lines are totals"),
                        {GEO_TR("left out: totals are made from the places")});
        m_forAbroad.report(anomalies, GEO_TR("%1 lines tell of people who left for abroad"),
                           {GEO_TR("left out: the balance has no arrivals from abroad either")});
        m_lostZeros.report(anomalies, GEO_TR("%1 codes had lost their first zero"), {GEO_TR("the zero is put back")});
        m_same.report(anomalies, GEO_TR("%1 lines are repeated"), {GEO_TR("counted once")});
        m_without.report(anomalies, GEO_TR("%1 lines of moves have no number"),
                         {GEO_TR("the sums they belong to have none either")});
        m_beyond.report(anomalies, GEO_TR("%1 codes are of places that no line tells who stayed in"),
                        {GEO_TR("counted as elsewhere")});
        if (m_family.level == GeographyKind::Commune)
            reportFew();
    }

    void reportFew() {
        constexpr double enough = 200; // INSEE's advice for figures of the census
        Count few;
        for (const auto& place : m_out.places)
            if ((place.arrived.hasNumber() && place.arrived.value < enough) ||
                (place.left.hasNumber() && place.left.value < enough))
                few.add(place.code);
        few.report(m_out.anomalies, GEO_TR("%1 communes have fewer than 200 arrivals or departures"),
                   {GEO_TR("kept; INSEE advises to be careful with such figures, which come from a sample")});
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    const MoveFamily& m_family;
    const SourceFile& m_source;
    const TextTable& m_table;
    MoveColumns m_columns;
    bool m_leaveOut;
    MoveSums m_out;
    std::vector<End> m_ends;
    std::unordered_map<std::string, std::uint32_t> m_byCode;
    std::vector<Move> m_moves;
    std::vector<std::size_t> m_placeOf; ///< of each end its place in the result, or none
    bool m_stayersTold = false;
    double m_moved = 0, m_cameFromBeyond = 0, m_wentBeyond = 0; ///< people, abroad apart
    std::vector<BadLine> m_badCodes, m_badNumbers;
    Count m_totals, m_forAbroad, m_lostZeros, m_same, m_without, m_beyond;
    Message m_clash;
};

} // namespace

MoveSums sumMoves(const MoveFamily& family, const SourceFile& source, const TextTable& table, bool leaveOutBadRows,
                  Progress& progress) {
    const auto columns = MoveColumns::in(family, table.header());
    if (!columns) {
        MoveSums nothing;
        nothing.blocking.push_back({GEO_TR("%1 lacks one of the three columns of a table of moves: where people live, "
                                           "where they lived before, how many they are."),
                                    {source.displayName()}});
        return nothing;
    }
    Summing summing{family, source, table, *columns, leaveOutBadRows};
    table.forEach([&](const TextRow& row) { summing.add(row); }, progress);
    return summing.finish();
}

} // namespace geo
