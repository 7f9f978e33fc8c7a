// What all families of files share: column patterns, codes per level, anomalies, the record of a source. Private to the
// readers.
#pragma once

#include "base/codes.hpp"
#include "readers/reader.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// Does a column name fit a pattern? '#' stands for a digit, a final '*' for anything; case does not count.
bool fits(std::string_view column, std::string_view pattern);
bool fitsAny(std::string_view column, const std::vector<std::string_view>& patterns);
/// The first column that fits one of the patterns, patterns in order of preference.
std::optional<std::size_t> findColumn(const std::vector<std::string>& columns,
                                      const std::vector<std::string_view>& patterns);

/// A well-formed code of a level as text; nullopt if it is not one.
std::optional<std::string> parseCode(GeographyKind kind, std::string_view text);
/// The code with the first zero a spreadsheet took away: "10040101" is the IRIS 010040101. nullopt if that is not it.
std::optional<std::string> withLostZero(GeographyKind kind, std::string_view text);
/// The home territory a code lies in, by its department; nullopt for the Pacific.
std::optional<Territory> territoryOf(GeographyKind kind, const std::string& code);

/// Something counted, with the first examples met; one met several times running is told once.
class Count {
public:
    void add(std::string example);
    std::int64_t number() const { return m_number; }
    const std::vector<std::string>& examples() const { return m_examples; }
    /// Writes itself down if anything was counted. The template's %1 is the number.
    void report(std::vector<Anomaly>& anomalies, const char* what, Message action = {}) const;

private:
    std::int64_t m_number = 0;
    std::vector<std::string> m_examples;
};

/// How a family is credited.
struct Credit {
    std::string title, producer, licence, attribution;
};

/// The year written in the name of the member, else of the file, else of its dictionary; 0 if in none.
int yearInNames(const SourceFile& source);
/// Takes that year where the columns told none; without one the anomalies say so.
void takeYearInNames(Inspection& inspection);

/// The year of the figures: the user's, or else the one found. @throws Error::Code::Usage if there is neither
int dataYearOf(const Plan& plan);

/// The record of a source before its rows are known. The clock is SOURCE_DATE_EPOCH where that is set.
Source sourceRecord(const Inspection& inspection, const Credit& credit);

/// Codes that the observatory has no outline for, against the geography of that year or else the latest: how many of
/// how many, and why where that is known. Says nothing where there is no geography of the level yet. @returns how many
/// of them lack one for another reason than that its department is not loaded or its commune not cut.
std::int64_t reportCodesWithoutOutline(const Observatory& observatory, GeographyKind kind,
                                       std::optional<int> geographyYear, const std::vector<std::string>& codes,
                                       std::vector<Anomaly>& anomalies);

} // namespace geo
