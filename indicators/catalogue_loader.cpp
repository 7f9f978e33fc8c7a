// Reads the catalogue, and refuses in it what cannot be true.
#include "catalogue.hpp"

#include "base/error.hpp"
#include "toml_reading.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <map>
#include <set>

namespace indicators {

namespace {

using geo::Error;
using geo::Message;

using ColumnUniverses = Catalogue::ColumnUniverses;
using Families = Catalogue::Families;

ColumnUniverses familyColumns(const toml::table& table) {
    ColumnUniverses columns;
    for (const auto& [universe, list] : table) {
        if (!contains(universes(), universe.str()))
            refuse(GEO_TR("unknown universe “%1”"), {std::string{universe.str()}});
        if (!list.is_array())
            refuse(GEO_TR("“%1” should be a list of columns"), {std::string{universe.str()}});
        for (const auto& column : *list.as_array())
            if (!columns.emplace(column.value_or(std::string{}), universe.str()).second)
                refuse(GEO_TR("the column “%1” is listed twice"), {column.value_or(std::string{})});
    }
    return columns;
}

std::set<std::string> columnsOf(const Formula& formula) {
    std::set<std::string> columns;
    for (const auto* part : {&formula.numerator, &formula.denominator})
        for (const auto& term : *part)
            columns.insert(term.column);
    return columns;
}

/// What formulas are checked against.
struct Known {
    const Families& families;
    const std::vector<std::pair<std::string, Text>>& themes;
    bool all = true; ///< no family and no column but those
};

void checkColumns(const Formula& formula, const Known& known, const std::string& universe) {
    const auto family = known.families.find(formula.family);
    if (family == known.families.end() && known.all)
        refuse(GEO_TR("unknown family of tables “%1”"), {formula.family});
    char letter = '\0';
    for (const auto& column : columnsOf(formula)) {
        if (family != known.families.end()) {
            const auto found = family->second.find(column);
            if (found == family->second.end() && known.all)
                refuse(GEO_TR("the tables “%1” have no column “%2”"), {formula.family, column});
            if (found != family->second.end() && found->second != universe)
                refuse(GEO_TR("the column “%1” counts “%2”, the indicator is about “%3”"),
                       {column, found->second, universe});
        }
        const char own = exploitation(column);
        if (letter && own != letter)
            refuse(GEO_TR("the column “%1” mixes the main (P) and the supplementary (C) exploitation"), {column});
        letter = own;
    }
}

Formula formulaFrom(const toml::table& table, const Indicator& indicator, const Known& known) {
    allowOnly(table, {"family", "from", "to", "numerator", "denominator", "scale"});
    Formula formula;
    formula.family = text(table, "family");
    formula.fromYear = year(table, "from");
    formula.toYear = year(table, "to");
    if (formula.fromYear && formula.toYear && *formula.fromYear > *formula.toYear)
        refuse(GEO_TR("a formula begins after it ends"), {});
    formula.numerator = sumOfColumns(text(table, "numerator"));
    if (table.contains("denominator"))
        formula.denominator = sumOfColumns(text(table, "denominator"));
    if (indicator.nature != Nature::Ratio && !formula.denominator.empty())
        refuse(GEO_TR("only a ratio has a denominator"), {});
    formula.scale = table["scale"].value_or(1.0);
    if (!(formula.scale > 0) || !std::isfinite(formula.scale))
        refuse(GEO_TR("“scale” should be above zero"), {});
    checkColumns(formula, known, indicator.universe);
    return formula;
}

/// A table takes the first formula that it has all columns of. One that can never be taken, because the columns of an
/// earlier one are among its own, is a mistake.
void checkYears(const std::vector<Formula>& formulas) {
    const auto from = [](const Formula& f) { return f.fromYear.value_or(std::numeric_limits<int>::min()); };
    const auto to = [](const Formula& f) { return f.toYear.value_or(std::numeric_limits<int>::max()); };
    for (std::size_t i = 0; i < formulas.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const auto &later = formulas[i], &first = formulas[j];
            if (later.family != first.family || from(later) > to(first) || from(first) > to(later))
                continue;
            const auto all = columnsOf(later), needed = columnsOf(first);
            if (std::includes(all.begin(), all.end(), needed.begin(), needed.end()))
                refuse(GEO_TR("two formulas of the family “%1” are for the same years"), {later.family});
        }
}

Direction directionFrom(const std::string& word) {
    if (word == "neutral")
        return Direction::Neutral;
    if (word == "more is harder")
        return Direction::MoreIsHarder;
    if (word == "less is harder")
        return Direction::LessIsHarder;
    refuse(GEO_TR("unknown direction “%1”"), {word});
}

Nature natureFrom(const std::string& word) {
    if (word == "count")
        return Nature::Count;
    if (word == "ratio")
        return Nature::Ratio;
    if (word == "quantile")
        return Nature::Quantile;
    refuse(GEO_TR("unknown nature “%1”"), {word});
}

void readWords(const toml::table& table, Indicator& indicator) {
    indicator.label = bilingual(table, "label");
    indicator.shortLabel = bilingual(table, "shortLabel");
    indicator.definition = bilingual(table, "definition");
    indicator.caveat = bilingual(table, "caveat");
    indicator.unit = text(table, "unit");
    if (!contains(units(), indicator.unit))
        refuse(GEO_TR("unknown unit “%1”"), {indicator.unit});
    indicator.unitName = bilingual(table, "unitName");
    indicator.palette = table["palette"].value_or(std::string{});
    const auto decimals = table["decimals"].value_or(std::int64_t{-1});
    if (decimals < 0 || decimals > 6)
        refuse(GEO_TR("“decimals” should be from 0 to 6"), {});
    indicator.decimals = static_cast<int>(decimals);
}

std::vector<Break> breaksFrom(const toml::table& table) {
    std::vector<Break> breaks;
    if (!table.contains("breaks"))
        return breaks;
    const auto* list = table["breaks"].as_array();
    if (!list)
        refuse(GEO_TR("“%1” should be a table"), {"breaks"});
    for (const auto& node : *list) {
        if (!node.is_table())
            refuse(GEO_TR("“%1” should be a table"), {"breaks"});
        const auto& entry = *node.as_table();
        allowOnly(entry, {"year", "what"});
        const auto from = year(entry, "year");
        if (!from)
            refuse(GEO_TR("“%1” is missing"), {"year"});
        if (!breaks.empty() && breaks.back().year >= *from)
            refuse(GEO_TR("“breaks” should be in the order of their years"), {});
        breaks.push_back({*from, bilingual(entry, "what")});
    }
    return breaks;
}

std::optional<Derivation> derivationFrom(const toml::table& table) {
    Derivation derivation;
    if (const auto* pair = table["difference"].as_array()) {
        for (const auto& id : *pair)
            derivation.of.push_back(id.value_or(std::string{}));
        if (derivation.of.size() != 2)
            refuse(GEO_TR("“difference” should name two indicators"), {});
        return derivation;
    }
    if (const auto* growth = table["growth"].as_table()) {
        allowOnly(*growth, {"of", "family", "years"});
        derivation.kind = Derivation::Kind::Growth;
        derivation.of = {text(*growth, "of")};
        derivation.family = text(*growth, "family");
        derivation.years = (*growth)["years"].value_or(0);
        if (derivation.years < 1)
            refuse(GEO_TR("“%1” should be above zero"), {"years"});
        return derivation;
    }
    if (!table.contains("density"))
        return std::nullopt;
    derivation.kind = Derivation::Kind::Density;
    derivation.of = {text(table, "density")};
    return derivation;
}

void readFormulas(const toml::table& table, Indicator& indicator, const Known& known) {
    indicator.derivation = derivationFrom(table);
    const auto* formulas = table["formulas"].as_array();
    if (indicator.derivation && formulas)
        refuse(GEO_TR("an indicator has formulas or is made from others, not both"), {});
    if (indicator.derivation)
        return;
    if (!formulas || formulas->empty())
        refuse(GEO_TR("“%1” is missing"), {"formulas"});
    for (const auto& formula : *formulas) {
        if (!formula.is_table())
            refuse(GEO_TR("“%1” should be a table"), {"formulas"});
        indicator.formulas.push_back(formulaFrom(*formula.as_table(), indicator, known));
    }
    checkYears(indicator.formulas);
}

Indicator indicatorFrom(const std::string& id, const toml::table& table, const Known& known) {
    allowOnly(table, {"label", "shortLabel", "theme", "unit", "unitName", "universe", "direction", "nature", "decimals",
                      "definition", "caveat", "palette", "breaks", "formulas", "difference", "growth", "density"});
    Indicator indicator;
    indicator.id = id;
    readWords(table, indicator);
    indicator.theme = text(table, "theme");
    if (std::none_of(known.themes.begin(), known.themes.end(),
                     [&](const auto& theme) { return theme.first == indicator.theme; }))
        refuse(GEO_TR("unknown theme “%1”"), {indicator.theme});
    indicator.universe = text(table, "universe");
    if (!contains(universes(), indicator.universe))
        refuse(GEO_TR("unknown universe “%1”"), {indicator.universe});
    indicator.direction = directionFrom(text(table, "direction"));
    indicator.nature = natureFrom(text(table, "nature"));
    indicator.breaks = breaksFrom(table);
    readFormulas(table, indicator, known);
    return indicator;
}

/// What a derived indicator is made from must be there, and of the kind that it takes.
void checkDerivation(const Indicator& derived, const Catalogue& catalogue) {
    const auto& derivation = *derived.derivation;
    using Kind = Derivation::Kind;
    const Indicator* first = nullptr;
    for (const auto& id : derivation.of) {
        const auto* part = catalogue.find(id);
        if (!part || part->derivation)
            refuse(GEO_TR("it is made from “%1”, which is no indicator that has formulas"), {id});
        if (part->universe != derived.universe)
            refuse(GEO_TR("“%1” is about “%2”, the indicator is about “%3”"), {id, part->universe, derived.universe});
        if ((part->nature == Nature::Ratio) != (derivation.kind == Kind::Difference) ||
            part->nature == Nature::Quantile || (first && first->unit != part->unit))
            refuse(GEO_TR("a difference is one of two rates, growth and density are those of a count, not “%1”"), {id});
        first = part;
    }
    if (derivation.kind == Kind::Growth &&
        std::none_of(first->formulas.begin(), first->formulas.end(),
                     [&](const Formula& formula) { return formula.family == derivation.family; }))
        refuse(GEO_TR("“%1” does not come out of the tables “%2”"), {first->id, derivation.family});
}

std::map<int, int> datesFrom(const toml::table& table) {
    std::map<int, int> dates;
    const auto* list = table["dates"].as_table();
    if (!list)
        return dates;
    for (const auto& [key, node] : *list) {
        int dataYear = 0;
        const auto word = key.str();
        std::from_chars(word.data(), word.data() + word.size(), dataYear);
        const auto counted = node.value<std::int64_t>();
        if (dataYear < 1900 || dataYear > 2100 || !counted || *counted < 1900 || *counted > 2100)
            refuse(GEO_TR("“%1” should be a year"), {"dates"});
        dates[dataYear] = static_cast<int>(*counted);
    }
    return dates;
}

std::vector<ControlCount::Place> placesFrom(const toml::table& table, std::string_view key, const Families& families) {
    std::vector<ControlCount::Place> places;
    const auto* list = table[key].as_array();
    if (!list || list->empty())
        refuse(GEO_TR("“%1” is missing"), {std::string{key}});
    for (const auto& node : *list) {
        if (!node.is_table())
            refuse(GEO_TR("“%1” should be a table"), {std::string{key}});
        const auto& entry = *node.as_table();
        allowOnly(entry, {"family", "column", "dates"});
        ControlCount::Place place{text(entry, "family"), text(entry, "column"), datesFrom(entry)};
        const auto family = families.find(place.family);
        if (family == families.end())
            refuse(GEO_TR("unknown family of tables “%1”"), {place.family});
        if (!family->second.contains(place.column))
            refuse(GEO_TR("the tables “%1” have no column “%2”"), {place.family, place.column});
        places.push_back(std::move(place));
    }
    return places;
}

ControlCount controlFrom(const std::string& id, const toml::table& table, const Families& families) {
    allowOnly(table, {"label", "universes", "iris", "published", "companion"});
    ControlCount control{id,
                         bilingual(table, "label"),
                         {},
                         placesFrom(table, "iris", families),
                         placesFrom(table, "published", families),
                         table["companion"].value_or(std::string{})};
    for (const auto* places : {&control.iris, &control.published})
        for (const auto& place : *places)
            if (!control.companion.empty() && !families.at(place.family).contains(control.companion))
                refuse(GEO_TR("the tables “%1” have no column “%2”"), {place.family, control.companion});
    if (const auto* list = table["universes"].as_array())
        for (const auto& node : *list) {
            control.universes.push_back(node.value_or(std::string{}));
            if (!contains(universes(), control.universes.back()))
                refuse(GEO_TR("unknown universe “%1”"), {control.universes.back()});
        }
    return control;
}

} // namespace

/// Reads one file after the other into a catalogue.
class CatalogueLoader {
public:
    explicit CatalogueLoader(Catalogue& catalogue) : m_catalogue{catalogue} {}

    /// Families first: the files of indicators may come in any order beside theirs.
    void readFamilies(const CatalogueFile& file) {
        const auto root = parsed(file.toml, file.name);
        try {
            allowOnly(root, {"theme", "family", "column", "control", "indicator"});
        } catch (const Error& error) {
            throw error.within({GEO_TR("%1"), {std::string{file.name}}});
        }
        auto& families = m_catalogue.m_families;
        eachIn(root, "theme", file.name, [&](const std::string& id, const toml::table& table) {
            allowOnly(table, {"fr", "en"});
            m_catalogue.m_themes.emplace_back(id, Text{text(table, "fr"), text(table, "en")});
        });
        eachIn(root, "family", file.name,
               [&](const std::string& id, const toml::table& table) { families[id] = familyColumns(table); });
        eachIn(root, "column", file.name,
               [&](const std::string& id, const toml::table& table) { readColumnLabels(id, table); });
        eachIn(root, "control", file.name, [&](const std::string& id, const toml::table& table) {
            m_catalogue.m_controls.push_back(controlFrom(id, table, families));
        });
    }

    void readIndicators(const CatalogueFile& file, bool definedHere) {
        const auto root = parsed(file.toml, file.name);
        const Known known{m_catalogue.m_families, m_catalogue.m_themes, !definedHere};
        eachIn(root, "indicator", file.name, [&](const std::string& id, const toml::table& table) {
            if (m_catalogue.find(id))
                refuse(GEO_TR("there is an indicator “%1” already"), {id});
            m_catalogue.m_all.push_back(indicatorFrom(id, table, known));
            m_catalogue.m_all.back().definedHere = definedHere;
        });
    }

    void check(std::size_t from) const {
        for (std::size_t i = from; i < m_catalogue.m_all.size(); ++i) {
            const auto& indicator = m_catalogue.m_all[i];
            try {
                if (indicator.derivation)
                    checkDerivation(indicator, m_catalogue);
            } catch (const Error& error) {
                throw error.within({GEO_TR("%1"), {"indicator." + indicator.id}});
            }
        }
    }

private:
    void readColumnLabels(const std::string& id, const toml::table& table) {
        const auto family = m_catalogue.m_families.find(id);
        if (family == m_catalogue.m_families.end())
            refuse(GEO_TR("unknown family of tables “%1”"), {id});
        for (const auto& [column, node] : table) {
            if (!family->second.contains(column.str()))
                refuse(GEO_TR("the tables “%1” have no column “%2”"), {id, std::string{column.str()}});
            m_catalogue.m_columnLabels[id][std::string{column.str()}] = bilingual(table, column.str());
        }
    }

    Catalogue& m_catalogue;
};

Catalogue Catalogue::parse(std::span<const CatalogueFile> files) {
    Catalogue catalogue;
    CatalogueLoader loader{catalogue};
    for (const auto& file : files)
        loader.readFamilies(file);
    for (const auto& file : files)
        loader.readIndicators(file, false);
    loader.check(0);
    return catalogue;
}

Catalogue Catalogue::parse(std::string_view toml, std::string_view name) {
    const CatalogueFile file{name, toml};
    return parse({&file, 1});
}

void Catalogue::define(std::string_view toml, std::string_view name) {
    const auto before = m_all.size();
    try {
        CatalogueLoader loader{*this};
        loader.readIndicators({name, toml}, true);
        loader.check(before);
    } catch (...) {
        m_all.resize(before);
        throw;
    }
    // Each stands with those of its theme.
    std::stable_sort(m_all.begin(), m_all.end(), [this](const Indicator& a, const Indicator& b) {
        const auto place = [this](const Indicator& indicator) {
            return std::find_if(m_themes.begin(), m_themes.end(),
                                [&](const auto& theme) { return theme.first == indicator.theme; });
        };
        return place(a) < place(b);
    });
}

} // namespace indicators
