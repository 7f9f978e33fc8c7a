#include "catalogue.hpp"

#include "base/error.hpp"
#include "embedded.hpp"
#include "toml_reading.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <sstream>

namespace indicators {

namespace {

using geo::Error;

/// Universes of design §5. Parts of a ratio never mix two of them.
constexpr std::array universes{"persons_rp",      "households_rp",  "dwellings",   "persons_fisc",
                               "households_fisc", "households_caf", "persons_caf", "registered_ft"};
constexpr std::array units{"%", "€", "hab", "ratio", "0-1", "nb"};

/// "A + B - C"
std::vector<Term> terms(const std::string& sum) {
    std::vector<Term> list;
    std::istringstream words{sum};
    double sign = 1;
    for (std::string word; words >> word;) {
        if (word == "+" || word == "-")
            sign = word == "+" ? 1 : -1;
        else
            list.push_back({sign, word});
    }
    return list;
}

/// 'P' or 'C' for a census column: main exploitation (all forms) or supplementary (a sample); else '\0'.
char exploitation(const std::string& column) {
    const bool census = (column.starts_with("P") || column.starts_with("C")) && column.compare(1, 5, "{yy}_") == 0;
    return census ? column[0] : '\0';
}

using ColumnUniverses = std::map<std::string, std::string, std::less<>>; ///< column -> universe
using Families = std::map<std::string, ColumnUniverses, std::less<>>;

ColumnUniverses familyColumns(const toml::table& table) {
    ColumnUniverses columns;
    for (const auto& [universe, list] : table) {
        if (!contains(universes, universe.str()))
            refuse(GEO_TR("unknown universe “%1”"), {std::string{universe.str()}});
        if (!list.is_array())
            refuse(GEO_TR("“%1” should be a list of columns"), {std::string{universe.str()}});
        for (const auto& column : *list.as_array())
            if (!columns.emplace(column.value_or(std::string{}), universe.str()).second)
                refuse(GEO_TR("the column “%1” is listed twice"), {column.value_or(std::string{})});
    }
    return columns;
}

void checkColumns(const Formula& formula, const ColumnUniverses& known, const std::string& universe) {
    char letter = '\0';
    for (const auto* part : {&formula.numerator, &formula.denominator})
        for (const auto& term : *part) {
            const auto found = known.find(term.column);
            if (found == known.end())
                refuse(GEO_TR("the tables “%1” have no column “%2”"), {formula.family, term.column});
            if (found->second != universe)
                refuse(GEO_TR("the column “%1” counts “%2”, the indicator is about “%3”"),
                       {term.column, found->second, universe});
            const char own = exploitation(term.column);
            if (letter && own != letter)
                refuse(GEO_TR("the column “%1” mixes the main (P) and the supplementary (C) exploitation"),
                       {term.column});
            letter = own;
        }
}

Formula formulaFrom(const toml::table& table, const Indicator& indicator, const Families& families) {
    allowOnly(table, {"family", "from", "to", "numerator", "denominator", "scale"});
    Formula formula;
    formula.family = text(table, "family");
    const auto family = families.find(formula.family);
    if (family == families.end())
        refuse(GEO_TR("unknown family of tables “%1”"), {formula.family});
    formula.fromYear = year(table, "from");
    formula.toYear = year(table, "to");
    if (formula.fromYear && formula.toYear && *formula.fromYear > *formula.toYear)
        refuse(GEO_TR("a formula begins after it ends"), {});
    formula.numerator = terms(text(table, "numerator"));
    if (table.contains("denominator"))
        formula.denominator = terms(text(table, "denominator"));
    if (indicator.nature != Nature::Ratio && !formula.denominator.empty())
        refuse(GEO_TR("only a ratio has a denominator"), {});
    formula.scale = table["scale"].value_or(1.0);
    if (!(formula.scale > 0) || !std::isfinite(formula.scale))
        refuse(GEO_TR("“scale” should be above zero"), {});
    checkColumns(formula, family->second, indicator.universe);
    return formula;
}

/// In one family and year there is one way to make an indicator.
void checkYears(const std::vector<Formula>& formulas) {
    const auto from = [](const Formula& f) { return f.fromYear.value_or(std::numeric_limits<int>::min()); };
    const auto to = [](const Formula& f) { return f.toYear.value_or(std::numeric_limits<int>::max()); };
    for (std::size_t i = 0; i < formulas.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (formulas[i].family == formulas[j].family && from(formulas[i]) <= to(formulas[j]) &&
                from(formulas[j]) <= to(formulas[i]))
                refuse(GEO_TR("two formulas of the family “%1” are for the same years"), {formulas[i].family});
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
    if (!contains(units, indicator.unit))
        refuse(GEO_TR("unknown unit “%1”"), {indicator.unit});
    indicator.unitName = bilingual(table, "unitName");
    indicator.palette = table["palette"].value_or(std::string{});
    const auto decimals = table["decimals"].value_or(std::int64_t{-1});
    if (decimals < 0 || decimals > 6)
        refuse(GEO_TR("“decimals” should be from 0 to 6"), {});
    indicator.decimals = static_cast<int>(decimals);
}

Indicator indicatorFrom(const std::string& id, const toml::table& table, const Families& families,
                        const std::map<std::string, Text, std::less<>>& themes) {
    allowOnly(table, {"label", "shortLabel", "theme", "unit", "unitName", "universe", "direction", "nature", "decimals",
                      "definition", "caveat", "palette", "formulas"});
    Indicator indicator;
    indicator.id = id;
    readWords(table, indicator);
    indicator.theme = text(table, "theme");
    if (!themes.contains(indicator.theme))
        refuse(GEO_TR("unknown theme “%1”"), {indicator.theme});
    indicator.universe = text(table, "universe");
    if (!contains(universes, indicator.universe))
        refuse(GEO_TR("unknown universe “%1”"), {indicator.universe});
    indicator.direction = directionFrom(text(table, "direction"));
    indicator.nature = natureFrom(text(table, "nature"));
    const auto* formulas = table["formulas"].as_array();
    if (!formulas || formulas->empty())
        refuse(GEO_TR("“%1” is missing"), {"formulas"});
    for (const auto& formula : *formulas) {
        if (!formula.is_table())
            refuse(GEO_TR("“%1” should be a table"), {"formulas"});
        indicator.formulas.push_back(formulaFrom(*formula.as_table(), indicator, families));
    }
    checkYears(indicator.formulas);
    return indicator;
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
            if (!contains(universes, control.universes.back()))
                refuse(GEO_TR("unknown universe “%1”"), {control.universes.back()});
        }
    return control;
}

} // namespace

int ControlCount::Place::dateOf(int dataYear) const {
    const auto found = dates.find(dataYear);
    return found == dates.end() ? dataYear : found->second;
}

std::string Term::columnOf(int dataYear) const {
    std::string name = column;
    const auto at = name.find("{yy}");
    if (at != std::string::npos) {
        const int digits = dataYear % 100;
        name.replace(at, 4, {static_cast<char>('0' + digits / 10), static_cast<char>('0' + digits % 10)});
    }
    return name;
}

Catalogue Catalogue::parse(std::string_view source, std::string_view name) {
    const toml::table root = parsed(source, name);
    Catalogue catalogue;
    Families families;
    try {
        allowOnly(root, {"theme", "family", "column", "control", "indicator"});
    } catch (const Error& error) {
        throw error.within({GEO_TR("%1"), {std::string{name}}});
    }
    eachIn(root, "theme", name, [&](const std::string& id, const toml::table& table) {
        allowOnly(table, {"fr", "en"});
        catalogue.m_themes[id] = {text(table, "fr"), text(table, "en")};
    });
    eachIn(root, "family", name,
           [&](const std::string& id, const toml::table& table) { families[id] = familyColumns(table); });
    eachIn(root, "column", name, [&](const std::string& id, const toml::table& table) {
        if (!families.contains(id))
            refuse(GEO_TR("unknown family of tables “%1”"), {id});
        for (const auto& [column, node] : table) {
            if (!families.find(id)->second.contains(column.str()))
                refuse(GEO_TR("the tables “%1” have no column “%2”"), {id, std::string{column.str()}});
            catalogue.m_columnLabels[id][std::string{column.str()}] = bilingual(table, column.str());
        }
    });
    eachIn(root, "control", name, [&](const std::string& id, const toml::table& table) {
        catalogue.m_controls.push_back(controlFrom(id, table, families));
    });
    eachIn(root, "indicator", name, [&](const std::string& id, const toml::table& table) {
        catalogue.m_all.push_back(indicatorFrom(id, table, families, catalogue.m_themes));
    });
    catalogue.m_families = std::move(families);
    return catalogue;
}

const Text* Catalogue::columnLabel(std::string_view family, std::string_view column) const {
    const auto columns = m_columnLabels.find(family);
    if (columns == m_columnLabels.end())
        return nullptr;
    const auto found = columns->second.find(column);
    return found == columns->second.end() ? nullptr : &found->second;
}

std::string Catalogue::universeOf(std::string_view family, std::string_view column) const {
    const auto columns = m_families.find(family);
    if (columns == m_families.end())
        return {};
    const auto found = columns->second.find(column);
    return found == columns->second.end() ? std::string{} : found->second;
}

const Catalogue& Catalogue::shipped() {
    static const Catalogue catalogue = parse(data::file("catalogue/indicators.toml"), "catalogue/indicators.toml");
    return catalogue;
}

const Indicator* Catalogue::find(std::string_view id) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(), [id](const Indicator& i) { return i.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

const Text* Catalogue::theme(std::string_view id) const {
    const auto found = m_themes.find(id);
    return found == m_themes.end() ? nullptr : &found->second;
}

Text themeLabel(std::string_view theme) {
    const Text* label = Catalogue::shipped().theme(theme);
    return label ? *label : Text{std::string{theme}, std::string{theme}};
}

} // namespace indicators
