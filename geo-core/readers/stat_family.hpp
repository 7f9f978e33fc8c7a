// Statistics by code: one engine for every family of tables. A family is data. Private to the readers.
#pragma once

#include "readers/family.hpp"
#include "readers/text_table.hpp"

namespace geo {

/// A house that published a family's columns again, with its own beside them: told by one of these.
struct Hand {
    std::string_view column, producer, attribution;
};

/// Column patterns as for fits().
struct StatFamily {
    std::string_view id;
    std::string_view title; ///< French, %1 is the year: "Filosofi %1, revenu disponible par IRIS"
    std::string_view name;  ///< French, without a year: what an inspection calls it
    std::string_view producer, attribution;
    GeographyKind level = GeographyKind::Iris;
    std::vector<std::string_view> key;
    std::vector<std::vector<std::string_view>> signature{}; ///< one column of each group at least
    std::vector<std::string_view> variables{};              ///< columns known to be figures
    std::vector<std::string_view> texts{};                  ///< columns known to be labels, codes, notes
    std::string_view yearColumn; ///< its digits after the pattern's first letters are the year; empty: in the file name
    int geographyOffset = 0;     ///< year of the IRIS minus year of the data; neighbourhoods have their generation
    bool (*plausible)(const Sample&) = nullptr; ///< where columns alone do not tell: do the first rows look like it?
    std::vector<std::string_view> communeKey{}; ///< with irisKey: a code in two columns, commune and four digits
    std::vector<std::string_view> irisKey{};
    std::vector<Hand> hands{};
    bool severalYears = false; ///< tables of several years put together: the one year given stands for all
};

/// Where the code of a row is: in one column, or the commune in one and the four digits of its IRIS in another.
struct StatKey {
    std::size_t column = 0;
    std::optional<std::size_t> iris;
    bool holds(std::size_t c) const { return c == column || c == iris; }
    std::string textOf(const std::vector<std::string>& cells) const; ///< as written; both parts with their zeros
};
/// The first column of the family's names that holds codes of its level in most of `rows`, else its two columns if they
/// do, else the first of these names. nullopt if there is none.
std::optional<StatKey> findKey(const StatFamily& family, const std::vector<std::string>& columns,
                               const std::vector<std::vector<std::string>>& rows);

/// The two digits of "P16_ACT1564" or "DISP_MED21" as a year of this century.
std::optional<int> yearInColumns(const StatFamily& family, const std::vector<std::string>& columns);

/// "Ensemble des QPV", "Total", "France entière": what stands where a code would.
bool isTotal(std::string_view text);

/// Is it a column of labels, notes or codes, by what the family says?
bool isText(const StatFamily& family, std::string_view column);
bool isKnown(const StatFamily& family, std::string_view column);

Recognition recogniseTable(const StatFamily& family, const Sample& sample);
Inspection inspectTable(const StatFamily& family, const SourceFile& source, const Recognition& found,
                        Progress& progress);
LoadReport loadTable(const StatFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                     Progress& progress);

/// All of them, in a stable order.
const std::vector<StatFamily>& statFamilies();

} // namespace geo
