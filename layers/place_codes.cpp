#include "place_codes.hpp"

#include "counted_rows.hpp"

#include "base/codes.hpp"
#include "geometry/near_zones.hpp"
#include "readers/place_doubt.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <array>

namespace layers {
namespace {

/// How published lists call the neighbourhood of a row, and how sure they are of it (domain §4.6).
struct CodeColumn {
    int generation;
    std::string_view code, quality;
};
constexpr std::array codeColumns{
    CodeColumn{2015, "QP2015", "QUALI_QP2015"},   CodeColumn{2015, "plg_qp15", "qualite_qp15"},
    CodeColumn{2015, "QP", "QUALI_QP"},           CodeColumn{2024, "QP2024", "QUALI_QP2024"},
    CodeColumn{2024, "plg_qp24", "qualite_qp24"}, CodeColumn{2024, "QP", "QUALI_QP"},
};
constexpr std::string_view keyColumn = "siret";

/// As the list writes it; empty where it has no such column.
std::string spelt(const geo::RecordSet& set, std::string_view column) {
    const auto found =
        std::ranges::find_if(set.columns, [&](const auto& each) { return geo::sameColumn(each, column); });
    return found == set.columns.end() ? std::string{} : *found;
}

/// Compares one row after the other.
class CodeComparer {
public:
    CodeComparer(const geo::RecordSet& set, const CodeColumn& codes, const std::string& by,
                 const WantedCategories& wanted, bool withoutPoor, const geo::ZoneSet& zones,
                 std::span<const std::size_t> which)
        : m_zones{zones}, m_generation{codes.generation}, m_wanted{wanted}, m_withoutPoor{withoutPoor},
          m_told{geo::PlaceDoubts{set.columns, {}}.columns()}, m_doubts{m_told, {}}, m_near{zones, 0},
          m_askedAt(zones.size(), notAsked) {
        for (std::size_t a = 0; a < which.size(); ++a)
            m_askedAt[which[a]] = a;
        m_found.byCode.assign(which.size(), 0);
        m_found.byOutline.assign(which.size(), 0);
        m_found.column = spelt(set, codes.code);
        m_code = use(m_found.column);
        m_category = use(by);
        m_key = use(spelt(set, keyColumn));
        m_quality = use(spelt(set, codes.quality));
        m_firstDoubt = m_columns.size();
        m_columns.insert(m_columns.end(), m_told.begin(), m_told.end());
        m_cells.resize(m_told.size());
    }

    const std::vector<std::string>& columns() const { return m_columns; }

    void add(const geo::RecordRow& row) {
        ++m_row;
        const auto category = cell(row, m_category);
        if (!m_wanted(category))
            return;
        const auto said = cell(row, m_code);
        const auto code = geo::QpvCode::parse(said);
        const bool named = code && geo::generationOf(*code) == m_generation;
        m_anyCode = m_anyCode || named;
        const auto saidZone = named ? m_zones.find(code->text()) : std::nullopt;
        if (!row.place) {
            m_found.unplaced += saidZone && m_askedAt[*saidZone] != notAsked;
            return;
        }
        const double doubt = doubtOf(row);
        if (m_withoutPoor && doubt > poorBeyond)
            return;
        if (geo::trimmed(said).empty()) {
            ++m_found.unsaid;
            return;
        }
        ++m_found.compared;
        if (named && !saidZone) {
            ++m_found.otherCode;
            return;
        }
        compare(row, saidZone, doubt, std::string{category});
    }

    bool anyCode() const { return m_anyCode; }
    CodeComparison finish() { return std::move(m_found); }

private:
    static constexpr auto notAsked = static_cast<std::size_t>(-1);

    std::optional<std::size_t> use(const std::string& column) {
        if (column.empty())
            return std::nullopt;
        m_columns.push_back(column);
        return m_columns.size() - 1;
    }

    static std::string_view cell(const geo::RecordRow& row, std::optional<std::size_t> column) {
        return column ? row.cells[*column] : std::string_view{};
    }

    double doubtOf(const geo::RecordRow& row) {
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            m_cells[i] = row.cells[m_firstDoubt + i];
        return m_doubts.of(m_cells);
    }

    bool isAsked(std::size_t zone) const { return m_askedAt[zone] != notAsked; }

    void compare(const geo::RecordRow& row, std::optional<std::size_t> said, double doubt, std::string category) {
        m_near.all(*row.place, m_holders);
        std::erase_if(m_holders, [](const auto& each) { return !each.holds(); });
        if (said && isAsked(*said))
            ++m_found.byCode[m_askedAt[*said]];
        for (const auto& holder : m_holders)
            if (isAsked(holder.zone))
                ++m_found.byOutline[m_askedAt[holder.zone]];
        const auto inAsked = std::ranges::find_if(m_holders, [&](const auto& holder) { return isAsked(holder.zone); });
        if (!(said && isAsked(*said)) && inAsked == m_holders.end())
            return; // of no neighbourhood that was asked for, whoever is right
        const bool same =
            said ? std::ranges::find(m_holders, *said, &geo::ZoneDistance::zone) != m_holders.end() : m_holders.empty();
        if (same)
            return;
        ++m_found.different;
        if (m_found.places.size() == CodeComparison::mostPlaces)
            return;
        CodeDifference difference;
        difference.key = m_key ? std::string{cell(row, m_key)} : std::to_string(m_row);
        difference.category = std::move(category);
        if (said)
            difference.said = m_zones.code(*said);
        const auto* holder = inAsked != m_holders.end() ? &*inAsked : m_holders.empty() ? nullptr : &m_holders.front();
        if (holder)
            difference.found = m_zones.code(holder->zone);
        difference.metres = geo::boundaryDistance(m_zones.shape(said ? *said : holder->zone), *row.place);
        difference.doubt = doubt;
        difference.quality = cell(row, m_quality);
        m_found.places.push_back(std::move(difference));
    }

    const geo::ZoneSet& m_zones;
    int m_generation;
    const WantedCategories& m_wanted;
    bool m_withoutPoor, m_anyCode = false;
    std::vector<std::string> m_told, m_columns, m_cells;
    geo::PlaceDoubts m_doubts;
    geo::NearZones m_near;
    std::vector<std::size_t> m_askedAt; ///< by zone
    std::optional<std::size_t> m_code, m_category, m_key, m_quality;
    std::size_t m_firstDoubt = 0;
    std::int64_t m_row = 0;
    std::vector<geo::ZoneDistance> m_holders;
    CodeComparison m_found;
};

} // namespace

std::optional<CodeComparison> compareCodes(const geo::Observatory& observatory, const CountedListAsked& list,
                                           bool withoutPoor, const geo::ZoneSet& zones,
                                           std::span<const std::size_t> asked, geo::Progress& progress) {
    const auto set = recordsNamed(observatory, list.list);
    if (!set)
        return std::nullopt;
    std::vector<CodeColumn> there;
    for (const auto& codes : codeColumns)
        if (codes.generation == zones.geography().vintage && !spelt(*set, codes.code).empty())
            there.push_back(codes);
    if (there.empty())
        return std::nullopt;
    geo::ProgressPart looking{progress, 0, 0.3}, comparing{progress, 0.3, 1};
    const auto by = categoryColumn(*set, list);
    const auto wanted = wantedCategories(observatory, *set, by, list, looking);
    double done = 0;
    for (const auto& codes : there) {
        geo::ProgressPart part{comparing, done, done + 1 / static_cast<double>(there.size())};
        done += 1 / static_cast<double>(there.size());
        CodeComparer comparer{*set, codes, by, wanted, withoutPoor, zones, asked};
        observatory.records().forEach(
            *set, comparer.columns(), [&](const geo::RecordRow& row) { comparer.add(row); }, part);
        if (comparer.anyCode())
            return comparer.finish();
    }
    return std::nullopt;
}

} // namespace layers
