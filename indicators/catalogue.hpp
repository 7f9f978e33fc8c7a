// The indicators the program knows, as data: data/catalogue/families.toml and data/catalogue/indicators/.
#pragma once

#include "geometry/zone_set.hpp"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace indicators {

enum class Language { French, English };

/// A text of the catalogue in both languages.
struct Text {
    std::string fr, en;
    const std::string& in(Language language) const { return language == Language::French ? fr : en; }
};

enum class Direction { Neutral, MoreIsHarder, LessIsHarder };

/// Count: extensive, parts add up. Ratio: numerator over denominator, re-made from summed parts. Quantile: medians,
/// deciles, Gini, shares of an income mass: never combined over several zones.
enum class Nature { Count, Ratio, Quantile };

/// A column of a table and its sign in a sum. "{yy}" in the name stands for the two digits of the data year:
/// "P{yy}_ACT1564" is P16_ACT1564 in the 2016 table.
struct Term {
    double sign = 1;
    std::string column;
    std::string columnOf(int dataYear) const;
};

/// How an indicator comes out of one family of tables, for a range of data years.
struct Formula {
    std::string family;                  ///< StatTable::family
    std::optional<int> fromYear, toYear; ///< both included
    std::vector<Term> numerator;         ///< for a Count or a Quantile: the value itself
    std::vector<Term> denominator;       ///< empty unless the parts of a Ratio are in the table
    double scale = 1;                    ///< a ratio of parts times this is in the unit (100 for %)
};

/// How an indicator comes out of others, each worked out first, its own parts summed.
struct Derivation {
    /// Difference: the first less the second, in points. Growth: average annual rate, in %, between two tables of one
    /// family. Density: a count over the area of the outline, in km².
    enum class Kind { Difference, Growth, Density };
    Kind kind = Kind::Difference;
    std::vector<std::string> of; ///< ids: two for a Difference, else one
    std::string family;          ///< Growth: both counts come from it
    int years = 0;               ///< Growth: the two tables are so many years apart at least
};

/// From a data year on an indicator means something else.
struct Break {
    int year = 0;
    Text what; ///< what changed, after a colon and without a full stop
};

struct Indicator {
    std::string id;
    Text label, shortLabel;
    std::string theme;    ///< "population", "families", "housing", "education", "employment", "living", "income" …
    std::string unit;     ///< "%", "points", "€", "hab", "hab/km²", "pers.", "ratio", "0-1", "nb"
    Text unitName;        ///< for subtitles: "en euros par an"
    std::string universe; ///< one of universes()
    Direction direction = Direction::Neutral;
    Nature nature = Nature::Count;
    int decimals = 0;
    Text definition, caveat;
    std::string palette;       ///< id of a palette; empty for the default
    std::vector<Break> breaks; ///< ascending
    std::vector<Formula> formulas;
    std::optional<Derivation> derivation; ///< in place of formulas
    bool definedHere = false;             ///< by the users of an observatory
};

/// A count that is published both by IRIS and for the neighbourhoods: what the weights of IRIS are scaled to.
struct ControlCount {
    struct Place {
        std::string family, column; ///< "{yy}" as in a Term
        std::map<int, int> dates;   ///< data year of the table -> year of the count, where they differ
        int dateOf(int dataYear) const;
    };
    std::string id;                     ///< "allowances", "population"
    Text label;                         ///< "les allocataires", after « calée sur »
    std::vector<std::string> universes; ///< it is of the same universe as these; empty: it stands in for any
    std::vector<Place> iris, published;
    std::string companion; ///< a second count of the same tables, which tells how people there differ; or empty
};

/// A file of the catalogue.
struct CatalogueFile {
    std::string_view name, toml;
};

class Catalogue {
public:
    /// The one that ships. A column of a loaded table that no indicator covers is asked for as "FAMILY:COLUMN".
    static const Catalogue& shipped();
    /// @throws geo::Error::Code::Malformed naming the file and the indicator: unknown key or family, unknown universe,
    /// P over C, a ratio whose parts are of two universes, a column the family does not have, a formula that no table
    /// would ever take, a derivation from what cannot be derived from, a missing label in either language.
    static Catalogue parse(std::span<const CatalogueFile> files);
    static Catalogue parse(std::string_view toml, std::string_view name);
    /// Adds indicators of an observatory, one text of [indicator.ID] tables: formulas may name families and columns
    /// that the catalogue does not know, of which nothing but the universe is believed. @throws as parse(), also for an
    /// id that is taken; then nothing is added.
    void define(std::string_view toml, std::string_view name);
    /// Adds one that no text describes, after all others. Nothing is checked.
    void add(Indicator indicator) { m_all.push_back(std::move(indicator)); }

    const std::vector<Indicator>& all() const { return m_all; }
    const Indicator* find(std::string_view id) const;
    /// What a derived indicator is made from, in order; both counts of a Growth by the formulas of its family. Empty
    /// for any other.
    std::vector<Indicator> partsOf(const Indicator& indicator) const;
    const Text* theme(std::string_view id) const;
    std::vector<std::string> themes() const; ///< ids, in the order in which they are written
    /// Whom a column of a family counts; empty if the catalogue does not say.
    std::string universeOf(std::string_view family, std::string_view column) const;
    /// What a column counts, in words; null if the catalogue does not say.
    const Text* columnLabel(std::string_view family, std::string_view column) const;
    const std::vector<ControlCount>& controls() const { return m_controls; } ///< in order of preference
    /// Year of the census behind the population that a table of neighbourhoods carries.
    int censusOf(std::string_view family, int dataYear) const;

    using ColumnUniverses = std::map<std::string, std::string, std::less<>>; ///< column -> universe
    using Families = std::map<std::string, ColumnUniverses, std::less<>>;

private:
    friend class CatalogueLoader;
    std::vector<Indicator> m_all;
    std::vector<ControlCount> m_controls;
    Families m_families;
    std::vector<std::pair<std::string, Text>> m_themes;
    std::map<std::string, std::map<std::string, Text, std::less<>>, std::less<>> m_columnLabels; ///< family, column
};

/// Who or what is counted: parts of a ratio never mix two of them.
std::span<const std::string_view> universes();
std::span<const std::string_view> units();

/// "A + B - C" as terms; blanks between signs and names may be left out.
/// @throws geo::Error::Code::Malformed for two names or two signs in a row, or anything but a sum of columns.
std::vector<Term> sumOfColumns(std::string_view text);
/// 'P' or 'C' for a census column, "P{yy}_POP" or "P18_POP": main exploitation (all forms) or supplementary (a sample);
/// else '\0'.
char exploitation(std::string_view column);

/// Label of a theme. @returns the id itself for an unknown theme.
Text themeLabel(std::string_view theme);

} // namespace indicators
