// The indicators the program knows, as data: data/catalogue/indicators.toml.
#pragma once

#include "geometry/zone_set.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
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

struct Indicator {
    std::string id;
    Text label, shortLabel;
    std::string theme;    ///< "population", "families", "housing", "education", "employment", "income", "allowances"
    std::string unit;     ///< "%", "€", "hab", "ratio", "0-1", "nb"
    Text unitName;        ///< for subtitles: "en euros par an"
    std::string universe; ///< persons_rp, households_rp, dwellings, persons_fisc, households_fisc, households_caf …
    Direction direction = Direction::Neutral;
    Nature nature = Nature::Count;
    int decimals = 0;
    Text definition, caveat;
    std::string palette; ///< id of a palette; empty for the default
    std::vector<Formula> formulas;
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

class Catalogue {
public:
    /// The one that ships. A column of a loaded table that no indicator covers is asked for as "FAMILY:COLUMN".
    static const Catalogue& shipped();
    /// @throws geo::Error::Code::Malformed naming the indicator: unknown key or family, unknown universe, P over C,
    /// a ratio whose parts are of two universes, a column the family does not have, two formulas for one family and
    /// year, a missing label in either language.
    static Catalogue parse(std::string_view toml, std::string_view name);
    const std::vector<Indicator>& all() const { return m_all; }
    const Indicator* find(std::string_view id) const;
    const Text* theme(std::string_view id) const;
    /// Whom a column of a family counts; empty if the catalogue does not say.
    std::string universeOf(std::string_view family, std::string_view column) const;
    const std::vector<ControlCount>& controls() const { return m_controls; } ///< in order of preference

private:
    std::vector<Indicator> m_all;
    std::vector<ControlCount> m_controls;
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>>
        m_families; ///< column, universe
    std::map<std::string, Text, std::less<>> m_themes;
};

/// Label of a theme. @returns the id itself for an unknown theme.
Text themeLabel(std::string_view theme);

} // namespace indicators
