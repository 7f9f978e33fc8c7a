#include "vintage/correspondence.hpp"

#include "geometry/overlay.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>
#include <unordered_map>

namespace geo {
namespace {

constexpr std::string_view uncut = "0000";
constexpr double leastPiece = 0.02; ///< of an IRIS: less is the difference between two drawings of one border
constexpr double mostOfZone = 0.9;  ///< of a zone that pieces must cover

std::string communeOfIris(const std::string& iris) { return iris.substr(0, 5); }
bool isUncut(const std::string& iris) { return std::string_view{iris}.substr(5) == uncut; }

/// The rows of a table by code and, for IRIS, by commune.
struct Rows {
    std::unordered_map<std::string, std::uint32_t> byCode;
    std::unordered_map<std::string, std::vector<std::uint32_t>> cut; ///< rows of the IRIS of a commune that is cut

    Rows(GeographyKind level, const std::vector<std::string>& codes) {
        for (std::uint32_t row = 0; row < codes.size(); ++row) {
            byCode.emplace(codes[row], row);
            if (level == GeographyKind::Iris && codes[row].size() == 9 && !isUncut(codes[row]))
                cut[communeOfIris(codes[row])].push_back(row);
        }
    }
    const std::uint32_t* find(const std::string& code) const {
        const auto at = byCode.find(code);
        return at == byCode.end() ? nullptr : &at->second;
    }
};

class Carrier {
public:
    Carrier(GeographyKind level, const std::vector<std::string>& codes, const ZoneSet& zones, const CarryingHelp& help)
        : m_level{level}, m_codes{codes}, m_zones{zones}, m_help{help}, m_rows{level, codes} {
        m_out.zones = zones.size();
    }

    Correspondence run() {
        const bool byIris = m_level == GeographyKind::Iris;
        if (byIris)
            listZonesOfCommunes();
        for (std::uint32_t zone = 0; zone < m_zones.size(); ++zone) {
            const auto& code = m_zones.code(zone);
            if (m_level == GeographyKind::Commune)
                asCommune(zone, code);
            else if (byIris && code.size() == 9 && isUncut(code))
                asCommune(zone, communeOfIris(code));
            else if (const auto* row = m_rows.find(code))
                m_out.parts.push_back({zone, *row, 1, Reach::SameCode});
            else if (byIris && code.size() == 9)
                asCutIris(zone, code);
        }
        listUnusedRows();
        if (byIris && m_help.tableZones && !m_unreached.empty() && !m_out.notUsed.empty()) {
            recut();
            listUnusedRows();
        }
        return std::move(m_out);
    }

private:
    /// The code under which a whole commune stands in the table.
    std::string wholeCode(const std::string& commune) const {
        return m_level == GeographyKind::Iris ? commune + std::string{uncut} : commune;
    }
    std::vector<std::uint32_t> rowsOf(const std::string& commune) const {
        if (const auto* row = m_rows.find(wholeCode(commune)))
            return {*row};
        const auto cut = m_rows.cut.find(commune);
        return cut == m_rows.cut.end() ? std::vector<std::uint32_t>{} : cut->second;
    }
    bool has(const std::string& commune) const {
        return m_rows.find(wholeCode(commune)) || m_rows.cut.contains(commune);
    }

    /// Communes of the table's year that make up this one, and whether codes are to be taken as they are: because
    /// nothing happened, or because the table's codes are those of the zones' year already.
    std::vector<std::string> origins(const std::string& commune) const {
        auto from = m_help.passage.cameFrom(commune);
        if (m_help.passage.listsAllOrigins())
            std::erase_if(from, [&](const auto& code) { return code != commune && !has(code); });
        const auto others = [&](const auto& codes) {
            return std::any_of(codes.begin(), codes.end(), [&](const auto& c) { return c != commune && has(c); });
        };
        if (has(commune) && !others(from))
            if (from.size() > 1 || std::find(from.begin(), from.end(), commune) == from.end())
                return {commune};
        if (has(commune) && from.size() == 1) { // part of a commune that split: does the table know the parts?
            const auto siblings = m_help.passage.of(from.front()).to;
            if (siblings.size() > 1 && std::any_of(siblings.begin(), siblings.end(),
                                                   [&](const auto& s) { return s != from.front() && has(s); }))
                return {commune};
        }
        return from;
    }

    void asCommune(std::uint32_t zone, const std::string& commune) {
        const auto from = origins(commune);
        std::vector<Carried> parts;
        bool any = false;
        const auto basisBefore = m_out.basis;
        for (const auto& origin : from) {
            const auto share = shareOf(zone, commune, origin);
            if (std::isnan(share)) { // the parts it split into are not all here
                m_out.basis = basisBefore;
                return;
            }
            const auto rows = rowsOf(origin);
            const auto* whole = m_rows.find(wholeCode(origin));
            if (share < 1 && !whole && !rows.empty()) { // cut in the table: which IRIS went where is told by outlines
                m_unreached.push_back(zone);
                m_out.basis = basisBefore;
                return;
            }
            if (share < 1)
                noteShare();
            const auto reach = share < 1                 ? Reach::Split
                               : !whole && !rows.empty() ? Reach::Recut
                               : from.size() > 1         ? Reach::Merged
                               : origin == commune       ? Reach::SameCode
                                                         : Reach::Renamed;
            for (const auto row : rows)
                parts.push_back({zone, row, share, reach});
            if (rows.empty())
                parts.push_back({zone, Carried::noRow, share, Reach::Merged});
            any = any || !rows.empty();
        }
        if (any)
            m_out.parts.insert(m_out.parts.end(), parts.begin(), parts.end());
        else
            m_out.basis = basisBefore;
    }

    /// The share of a commune of before that a zone has: 1 where it is whole in it, NaN where it cannot be known.
    double shareOf(std::uint32_t zone, const std::string& commune, const std::string& origin) {
        if (origin == commune && m_help.passage.empty())
            return 1;
        const auto parts = m_help.passage.of(origin).to;
        if (parts.size() < 2 || std::find(parts.begin(), parts.end(), commune) == parts.end())
            return 1;
        if (origin == commune && knowsParts(origin, parts))
            return 1;
        std::vector<std::uint32_t> zones;
        for (const auto& part : parts) {
            const auto found = m_zones.find(wholeCode(part));
            if (!found)
                return std::nan("");
            zones.push_back(static_cast<std::uint32_t>(*found));
        }
        return weightAmong(zone, zones);
    }
    bool knowsParts(const std::string& origin, const std::vector<std::string>& parts) const {
        return std::any_of(parts.begin(), parts.end(), [&](const auto& p) { return p != origin && has(p); });
    }

    /// By people where they are known for all, else by area.
    double weightAmong(std::uint32_t zone, const std::vector<std::uint32_t>& zones) {
        double people = 0, area = 0;
        for (const auto z : zones) {
            people += m_help.people ? m_help.people(m_zones.code(z)) : std::nan("");
            area += m_zones.area(z);
        }
        const bool known = people > 0; // not NaN either
        m_lastBasis = known ? ShareBasis::People : ShareBasis::Area;
        const double all = known ? people : area, own = known ? m_help.people(m_zones.code(zone)) : m_zones.area(zone);
        return all > 0 ? own / all : std::nan("");
    }

    /// The share just worked out is used: what it goes by is told, the less sure of the two if both are.
    void noteShare() { m_out.basis = std::max(m_out.basis, m_lastBasis); }

    /// A cut IRIS without a row of its code.
    void asCutIris(std::uint32_t zone, const std::string& code) {
        const auto commune = communeOfIris(code);
        const auto from = origins(commune);
        if (from.size() == 1 && m_help.passage.of(from.front()).to.size() == 1) {
            const auto& origin = from.front();
            if (const auto* row = origin == commune ? nullptr : m_rows.find(origin + code.substr(5))) {
                m_out.parts.push_back({zone, *row, 1, Reach::Renamed});
                return;
            }
            const auto* whole = m_rows.find(origin + std::string{uncut});
            if (whole && !m_rows.cut.contains(origin)) {
                if (const double share = weightAmong(zone, m_zonesOf.at(commune)); !std::isnan(share)) {
                    m_out.parts.push_back({zone, *whole, share, Reach::Split});
                    noteShare();
                }
                return;
            }
        }
        m_unreached.push_back(zone);
    }

    void listZonesOfCommunes() {
        for (std::uint32_t zone = 0; zone < m_zones.size(); ++zone)
            m_zonesOf[communeOfIris(m_zones.code(zone))].push_back(zone);
    }

    void listUnusedRows() {
        std::vector<bool> used(m_codes.size(), false);
        for (const auto& part : m_out.parts)
            if (part.row != Carried::noRow)
                used[part.row] = true;
        m_out.notUsed.clear();
        for (std::uint32_t row = 0; row < m_codes.size(); ++row)
            if (!used[row])
                m_out.notUsed.push_back(row);
    }

    /// IRIS of another cut: what the rows without a zone hold goes to the zones without a row, by area.
    void recut() {
        const auto outlines = m_help.tableZones();
        if (!outlines)
            return;
        const auto& before = *outlines;
        std::vector<MultiPolygon> shapes;
        for (const auto zone : m_unreached)
            shapes.push_back(m_zones.shape(zone));
        NoProgress quiet;
        const auto pieces = overlay(before, shapes, m_zones.geography().epsg, quiet);
        const std::set<std::uint32_t> free(m_out.notUsed.begin(), m_out.notUsed.end());
        std::vector<Carried> found;
        for (std::size_t p = 0; p < pieces.size();) {
            const auto target = pieces[p].target;
            const auto zone = m_unreached[target];
            double covered = 0;
            std::vector<Carried> parts;
            for (; p < pieces.size() && pieces[p].target == target; ++p) {
                const auto* row = m_rows.find(before.code(pieces[p].source));
                const double share = pieces[p].area / before.area(pieces[p].source);
                if (!row || !free.contains(*row) || share < leastPiece)
                    continue;
                covered += pieces[p].area;
                parts.push_back({zone, *row, share > 1 - leastPiece ? 1.0 : share, Reach::Recut});
            }
            if (covered >= mostOfZone * m_zones.area(zone))
                found.insert(found.end(), parts.begin(), parts.end());
        }
        if (found.empty())
            return;
        m_out.basis = ShareBasis::Area;
        m_out.parts.insert(m_out.parts.end(), found.begin(), found.end());
        std::stable_sort(m_out.parts.begin(), m_out.parts.end(),
                         [](const auto& a, const auto& b) { return a.zone < b.zone; });
    }

    GeographyKind m_level;
    const std::vector<std::string>& m_codes;
    const ZoneSet& m_zones;
    const CarryingHelp& m_help;
    Rows m_rows;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_zonesOf;
    std::vector<std::uint32_t> m_unreached;
    ShareBasis m_lastBasis = ShareBasis::None;
    Correspondence m_out;
};

/// Several rows, or parts of rows, in one zone.
Cell gathered(std::span<const Carried> parts, const Column& column, bool addsUp) {
    if (!addsUp)
        return Cell::absent(CellState::NotEstimable);
    Cell sum = Cell::of(0);
    for (const auto& part : parts) {
        const auto cell = part.row == Carried::noRow ? Cell{} : column[part.row];
        sum.value += part.share * cell.value; // NaN where there is none
        sum.state = combined(sum.state, cell.state);
        if (part.reach == Reach::Split || part.reach == Reach::Recut)
            sum.state = combined(sum.state, CellState::Estimated);
    }
    return hasNumber(sum.state) ? sum : Cell::absent(sum.state);
}

} // namespace

std::array<std::size_t, 5> Correspondence::zonesBy() const {
    std::array<std::size_t, 5> counts{};
    for (std::size_t i = 0; i < parts.size();) {
        auto last = parts[i].reach;
        const auto zone = parts[i].zone;
        for (; i < parts.size() && parts[i].zone == zone; ++i)
            last = std::max(last, parts[i].reach);
        ++counts[static_cast<std::size_t>(last)];
    }
    return counts;
}

std::vector<std::uint32_t> Correspondence::zonesCarried() const {
    std::vector<std::uint32_t> carriedZones;
    for (const auto& part : parts)
        if (part.reach != Reach::SameCode && (carriedZones.empty() || carriedZones.back() != part.zone))
            carriedZones.push_back(part.zone);
    return carriedZones;
}

bool Correspondence::isPlain() const {
    return std::all_of(parts.begin(), parts.end(), [](const auto& part) { return part.reach == Reach::SameCode; });
}

Correspondence correspondence(GeographyKind level, const std::vector<std::string>& codes, const ZoneSet& zones,
                              const CarryingHelp& help) {
    return Carrier{level, codes, zones, help}.run();
}

Column carried(const Correspondence& correspondence, const Column& column, bool addsUp) {
    Column out{correspondence.zones};
    const auto& parts = correspondence.parts;
    for (std::size_t i = 0; i < parts.size();) {
        auto end = i + 1;
        while (end < parts.size() && parts[end].zone == parts[i].zone)
            ++end;
        const bool oneToOne = end == i + 1 && parts[i].reach <= Reach::Renamed;
        out.set(parts[i].zone, oneToOne ? column[parts[i].row] : gathered({parts.data() + i, end - i}, column, addsUp));
        i = end;
    }
    return out;
}

} // namespace geo
