// The statistics tables of an open observatory, their columns read once and kept. For one FigureReader.
#pragma once

#include "catalogue.hpp"

#include "base/column.hpp"
#include "observatory/columns.hpp"
#include "observatory/observatory.hpp"
#include "vintage/correspondence.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace indicators {

/// A loaded table that has every column a formula needs.
struct Offer {
    const geo::StatTable* table = nullptr;
    Formula formula;
};

/// Numerator and denominator of a formula, one cell per row of its table. No denominator: an empty column.
struct Parts {
    geo::Column numerator, denominator;
};

class LoadedTables {
public:
    explicit LoadedTables(const geo::Observatory& observatory);
    const std::vector<geo::StatTable>& all() const { return m_tables; }
    /// Tables of a level that give an indicator, the best last: newest data, then first formula of the catalogue.
    std::vector<Offer> offers(const Indicator& indicator, geo::GeographyKind level) const;

    /// The columns that formulas will ask for are read together: one pass over the table instead of one each.
    void prepare(std::span<const Offer> offers) const;
    const std::vector<std::string>& codes(const geo::StatTable& table) const;
    std::optional<std::size_t> row(const geo::StatTable& table, const std::string& code) const;
    const geo::Column& column(const geo::StatTable& table, const std::string& name) const;
    Parts parts(const Offer& offer) const;
    /// The same for one row: numerator and denominator (Missing if the formula has none).
    std::pair<geo::Cell, geo::Cell> partsAt(const Offer& offer, std::size_t row) const;

    /// How the rows of a table reach the zones of a geography of the observatory, carried from year to year where the
    /// events of communes are loaded. Worked out once.
    std::shared_ptr<const geo::Correspondence> reaching(const geo::StatTable& table, const geo::ZoneSet& zones) const;
    /// From the communes of the table's year to those of the geography's.
    const geo::CommunePassage& passage(const geo::StatTable& table, const geo::Geography& geography) const;

private:
    struct Content {
        std::vector<std::string> codes;
        std::unordered_map<std::string, std::size_t> rows;
        std::map<std::string, geo::Column> columns; ///< by name as asked for
    };
    Content& read(const geo::StatTable& table, const std::vector<std::string>& names) const;
    geo::Column sum(const geo::StatTable& table, const std::vector<Term>& terms) const;
    geo::Cell sumAt(const geo::StatTable& table, const std::vector<Term>& terms, std::size_t row) const;
    const geo::Observatory& m_observatory;
    std::vector<geo::StatTable> m_tables;
    mutable std::map<std::int64_t, Content> m_content;
    mutable std::map<std::pair<std::int64_t, std::int64_t>, std::shared_ptr<const geo::Correspondence>>
        m_reaching;                                                        ///< by table and geography
    mutable std::map<std::pair<int, int>, geo::CommunePassage> m_passages; ///< by years
};

/// Is a column of that family known to count something, so that it may be summed? Census and allowance counts are.
bool countsSomething(std::string_view family, std::string_view column);

/// Does the table have this column? Names are compared without case.
bool hasColumn(const geo::StatTable& table, std::string_view column);

/// The value of an indicator out of its parts: scale · numerator / denominator where it has one, else the numerator. A
/// rate over nobody is NotApplicable.
geo::Cell valueOf(const Formula& formula, geo::Cell numerator, geo::Cell denominator);
geo::Column valuesOf(const Formula& formula, const Parts& parts);

/// A count or a ratio whose parts are in the table can be summed over zones; a quantile or a bare rate cannot.
bool addsUp(const Indicator& indicator, const Formula& formula);

} // namespace indicators
