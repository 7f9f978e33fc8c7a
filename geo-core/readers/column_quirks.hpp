// What titles and cells tell beside figures: codes short of their zeros, cells with several places, rates and areas
// among counts. Private to the readers.
#pragma once

#include "readers/family.hpp"

#include <span>

namespace geo {

/// What is odd in the cells that are kept as text, counted as the rows go by.
class TextQuirks {
public:
    TextQuirks(std::optional<GeographyKind> level, const std::vector<std::string>& columns);
    /// The code of the row itself is for its reader to judge.
    void leaveOut(std::size_t column);
    void add(std::span<const std::string> cells);
    void report(std::vector<Anomaly>& anomalies) const;

private:
    struct CodeColumn {
        std::size_t at, digits;
        std::string name;
        Count cut;
    };
    std::vector<CodeColumn> m_codes;
    std::optional<std::size_t> m_communes, m_secondEpci, m_name;
    Count m_severalCommunes, m_twoEpci, m_wholeCommunes;
};

/// Columns that are no counts: rates worked out already, areas and lengths of outlines.
void tellOfColumns(const std::vector<std::string>& columns, std::vector<Anomaly>& anomalies);

/// Titles as long as a shapefile has room for.
void tellOfCutTitles(const SourceFile& source, const std::vector<std::string>& columns,
                     std::vector<Anomaly>& anomalies);

} // namespace geo
