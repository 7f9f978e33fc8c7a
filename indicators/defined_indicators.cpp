#include "defined_indicators.hpp"

#include "observatory/columns.hpp"
#include "observatory/documents.hpp"
#include "observatory/history.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <toml++/toml.h>

#include <algorithm>
#include <cctype>
#include <numeric>
#include <set>
#include <sstream>

namespace indicators {

namespace {

using geo::Error;

constexpr int formatVersion = 1;
constexpr std::string_view documentKind = "indicator";
constexpr std::size_t longestId = 40;

[[noreturn]] void refuseDefinition(const char* text, std::vector<geo::Message::Value> values) {
    throw Error{Error::Code::Usage, {text, std::move(values)}};
}

std::string lower(std::string_view text) {
    std::string result;
    for (const char c : text)
        result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

/// Levenshtein's distance.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t corner = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto replaced = corner + (a[i] == b[j] ? 0 : 1);
            corner = row[j + 1];
            row[j + 1] = std::min({row[j + 1] + 1, row[j] + 1, replaced});
        }
    }
    return row.back();
}

/// The few that are written most like it.
std::string nearest(const std::set<std::string>& known, const std::string& wanted) {
    constexpr std::size_t few = 4;
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const auto& name : known)
        ranked.emplace_back(distance(lower(name), lower(wanted)), name);
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> names;
    for (const auto& [miss, name] : ranked)
        if (names.size() < few && (miss <= std::max<std::size_t>(3, wanted.size() / 3) || known.size() <= few))
            names.push_back(name);
    return fmt::format("{}", fmt::join(names, ", "));
}

template <typename List> std::string listed(const List& list) { return fmt::format("{}", fmt::join(list, ", ")); }

void checkId(const std::string& id, const Catalogue& catalogue) {
    const bool wellFormed = !id.empty() && id.size() <= longestId && std::islower(static_cast<unsigned char>(id[0])) &&
                            std::all_of(id.begin(), id.end(), [](unsigned char c) {
                                return c < 128 && (std::islower(c) || std::isdigit(c) || c == '_');
                            });
    if (!wellFormed)
        refuseDefinition(
            GEO_TR("“%1” cannot name an indicator: take up to %2 small letters without accents, digits and _, a letter "
                   "first, such as p_jeunes"),
            {id, static_cast<std::int64_t>(longestId)});
    if (const auto* taken = catalogue.find(id))
        refuseDefinition(taken->definedHere ? GEO_TR("there is an indicator “%1” here already: remove it first, or take another "
                                           "name, such as %2")
                                  : GEO_TR("“%1” is an indicator of Lisière itself: take another name, such as %2"),
               {id, id + "_2"});
}

/// The loaded tables of a family, newest first.
std::vector<const geo::StatTable*> tablesOf(const FigureReader& reader, const std::string& family) {
    std::vector<const geo::StatTable*> tables;
    std::set<std::string> families;
    for (const auto& table : reader.tables().all()) {
        families.insert(table.family);
        if (table.family == family)
            tables.push_back(&table);
    }
    if (families.empty())
        refuseDefinition(GEO_TR("no table is loaded yet: import the one with the columns first"), {});
    if (tables.empty())
        refuseDefinition(GEO_TR("no table of the family “%1” is loaded; the loaded families are: %2"),
               {family, listed(families)});
    std::stable_sort(tables.begin(), tables.end(), [](auto a, auto b) { return a->dataYear > b->dataYear; });
    return tables;
}

/// "P16_POP" of the table of 2016 as "P{yy}_POP", "DISP_MED21" as "DISP_MED{yy}", so that other years are found too.
std::string withoutYear(const std::string& column, const geo::StatTable& table) {
    const auto digits = fmt::format("{:02}", table.dataYear % 100);
    if (exploitation(column) && column.compare(1, 2, digits) == 0)
        return column.substr(0, 1) + "{yy}" + column.substr(3);
    const bool yearLast =
        column.size() > 2 && column.ends_with(digits) && table.family.find("filosofi") != std::string::npos;
    return yearLast ? column.substr(0, column.size() - 2) + "{yy}" : column;
}

/// The column as a formula names it, in the spelling of the table that has it.
std::string columnIn(const std::vector<const geo::StatTable*>& tables, const std::string& asked) {
    std::set<std::string> known;
    for (const auto* table : tables) {
        const auto wanted = lower(Term{1, asked}.columnOf(table->dataYear));
        for (const auto& column : table->columns) {
            if (lower(column) == wanted)
                return withoutYear(column, *table);
            known.insert(column);
        }
    }
    const auto near = nearest(known, Term{1, asked}.columnOf(tables.front()->dataYear));
    if (near.empty())
        refuseDefinition(GEO_TR("no loaded table of “%1” has a column “%2”"), {tables.front()->family, asked});
    refuseDefinition(GEO_TR("no loaded table of “%1” has a column “%2”; near it: %3"), {tables.front()->family, asked, near});
}

std::vector<Term> termsOf(const std::string& sum, const std::vector<const geo::StatTable*>& tables) {
    std::vector<Term> terms;
    try {
        terms = sumOfColumns(sum);
    } catch (const Error& error) {
        throw Error{Error::Code::Usage, error.messages().front()};
    }
    for (auto& term : terms)
        term.column = columnIn(tables, term.column);
    return terms;
}

/// What is left of a sum: columns and how often they count. A column that is added and taken off again is not in it.
std::map<std::string, double> netOf(const std::vector<Term>& terms) {
    std::map<std::string, double> net;
    for (const auto& term : terms)
        net[term.column] += term.sign;
    std::erase_if(net, [](const auto& entry) { return entry.second == 0; });
    return net;
}

/// P or C, and one universe.
std::string universeFor(const Formula& formula, const IndicatorDefinition& definition, const Catalogue& catalogue) {
    std::map<std::string, std::string> counted; ///< universe -> a column of it
    std::set<std::string> unknown, letters;
    std::string main, sample;
    for (const auto* part : {&formula.numerator, &formula.denominator})
        for (const auto& term : *part) {
            const auto universe = catalogue.universeOf(formula.family, term.column);
            universe.empty() ? void(unknown.insert(term.column)) : void(counted.emplace(universe, term.column));
            if (exploitation(term.column) == 'P')
                main = term.column;
            if (exploitation(term.column) == 'C')
                sample = term.column;
        }
    if (!main.empty() && !sample.empty())
        refuseDefinition(
            GEO_TR(
                "“%1” is of the main exploitation of the census and “%2” of the supplementary one, a sample: they do "
                "not go together. Take both columns with the same first letter."),
            {main, sample});
    if (counted.size() > 1)
        refuseDefinition(GEO_TR("“%1” counts %2 and “%3” counts %4: parts of a formula count the same"),
               {counted.begin()->second, counted.begin()->first, std::next(counted.begin())->second,
                std::next(counted.begin())->first});
    const auto known = counted.empty() ? std::string{} : counted.begin()->first;
    const auto& given = definition.universe;
    const auto all = universes();
    if (!given.empty() && std::find(all.begin(), all.end(), given) == all.end())
        refuseDefinition(GEO_TR("there is no universe “%1”; there are %2"), {given, listed(all)});
    if (!given.empty() && !known.empty() && given != known)
        refuseDefinition(GEO_TR("“%1” counts %2, not %3: leave --universe out"), {counted.begin()->second, known, given});
    if (given.empty() && !unknown.empty())
        refuseDefinition(GEO_TR("Lisière does not know what “%1” counts: say it with --universe, one of %2"),
               {*unknown.begin(), listed(all)});
    return given.empty() ? known : given;
}

/// Sums and rates are of counts; a median stands alone.
Nature natureOf(const Formula& formula, const FigureReader& reader, const std::string& givenUniverse) {
    const bool alone = formula.denominator.empty() && formula.numerator.size() == 1;
    for (const auto* part : {&formula.numerator, &formula.denominator})
        for (const auto& term : *part) {
            // Of a column that nobody knows, the user says what it counts, and so that it counts.
            const bool unknown = reader.catalogue().universeOf(formula.family, term.column).empty();
            if ((unknown && !givenUniverse.empty()) || reader.summable(formula.family, term.column))
                continue;
            if (alone)
                return Nature::Quantile;
            refuseDefinition(
                GEO_TR(
                    "“%1” is not a count: medians and rates are neither added nor divided. Take it alone, or take the "
                    "counts it is made from."),
                {term.column});
        }
    return formula.denominator.empty() ? Nature::Count : Nature::Ratio;
}

void checkSums(const Formula& formula) {
    const auto above = netOf(formula.numerator), below = netOf(formula.denominator);
    if (above.empty())
        refuseDefinition(GEO_TR("the numerator takes off all that it adds: nothing is left"), {});
    if (formula.denominator.empty())
        return;
    if (below.empty())
        refuseDefinition(GEO_TR("the denominator takes off all that it adds: nothing is left to divide by"), {});
    if (above == below)
        refuseDefinition(GEO_TR("numerator and denominator are the same: the rate would be 100 % everywhere"), {});
}

std::string themeFor(const IndicatorDefinition& definition, const Catalogue& catalogue) {
    if (!definition.theme.empty()) {
        if (!catalogue.theme(definition.theme))
            refuseDefinition(GEO_TR("there is no theme “%1”; there are %2"), {definition.theme, listed(catalogue.themes())});
        return definition.theme;
    }
    const auto themes = catalogue.themes();
    std::map<std::string, int> uses; ///< how many indicators of a theme come out of the family
    for (const auto& indicator : catalogue.all())
        for (const auto& formula : indicator.formulas)
            if (formula.family == definition.family)
                ++uses[indicator.theme];
    return *std::max_element(themes.begin(), themes.end(),
                             [&](const auto& a, const auto& b) { return uses[a] < uses[b]; });
}

std::string unitFor(const IndicatorDefinition& definition, Nature nature) {
    if (definition.unit.empty())
        return nature == Nature::Ratio ? "%" : "nb";
    const auto all = units();
    if (std::find(all.begin(), all.end(), definition.unit) == all.end())
        refuseDefinition(GEO_TR("there is no unit “%1”; there are %2"), {definition.unit, listed(all)});
    return definition.unit;
}

std::string sumText(const std::vector<Term>& terms) {
    std::string text;
    for (const auto& term : terms)
        text += (term.sign < 0 ? (text.empty() ? "-" : " - ") : text.empty() ? "" : " + ") + term.column;
    return text;
}

Text inBoth(const Text& given, const Text& otherwise) {
    Text text{given.fr.empty() ? given.en : given.fr, given.en.empty() ? given.fr : given.en};
    return text.fr.empty() ? otherwise : text;
}

toml::table bilingual(const Text& text) { return toml::table{{"fr", text.fr}, {"en", text.en}}; }

/// In the words of the catalogue, so that one loader reads both.
std::string textOf(const Indicator& indicator) {
    const auto& formula = indicator.formulas.front();
    toml::table made{{"family", formula.family}, {"numerator", sumText(formula.numerator)}};
    if (!formula.denominator.empty()) {
        made.insert("denominator", sumText(formula.denominator));
        made.insert("scale", formula.scale);
    }
    const char* nature = indicator.nature == Nature::Count   ? "count"
                         : indicator.nature == Nature::Ratio ? "ratio"
                                                             : "quantile";
    toml::table members{{"label", bilingual(indicator.label)},
                        {"shortLabel", bilingual(indicator.shortLabel)},
                        {"theme", indicator.theme},
                        {"unit", indicator.unit},
                        {"unitName", bilingual(indicator.unitName)},
                        {"universe", indicator.universe},
                        {"direction", "neutral"},
                        {"nature", nature},
                        {"decimals", indicator.decimals},
                        {"definition", bilingual(indicator.definition)},
                        {"caveat", bilingual(indicator.caveat)},
                        {"formulas", toml::array{std::move(made)}}};
    std::ostringstream text;
    text << toml::table{{"indicator", toml::table{{indicator.id, std::move(members)}}}} << '\n';
    return text.str();
}

} // namespace

Indicator checkedIndicator(const IndicatorDefinition& definition, const FigureReader& reader) {
    const auto& catalogue = reader.catalogue();
    checkId(definition.id, catalogue);
    if (definition.label.fr.empty() && definition.label.en.empty())
        refuseDefinition(GEO_TR("an indicator needs a name to be shown by: give it with --label"), {});
    const auto tables = tablesOf(reader, definition.family);
    Formula formula;
    formula.family = definition.family;
    formula.numerator = termsOf(definition.numerator, tables);
    if (!definition.denominator.empty())
        formula.denominator = termsOf(definition.denominator, tables);
    checkSums(formula);
    Indicator made;
    made.id = definition.id;
    made.definedHere = true;
    made.universe = universeFor(formula, definition, catalogue);
    made.nature = natureOf(formula, reader, definition.universe);
    made.theme = themeFor(definition, catalogue);
    made.unit = unitFor(definition, made.nature);
    formula.scale = made.nature == Nature::Ratio && made.unit == "%" ? 100 : 1;
    made.decimals = definition.decimals >= 0 ? std::min(definition.decimals, 6) : made.unit == "nb" ? 0 : 1;
    made.label = made.shortLabel = inBoth(definition.label, {});
    const auto text =
        sumText(formula.numerator) + (formula.denominator.empty() ? "" : " / " + sumText(formula.denominator));
    made.definition = inBoth(definition.definition, {text, text});
    made.unitName = made.unit == "nb" ? Text{"en nombre", "number"} : Text{"en " + made.unit, made.unit};
    made.caveat = {"Indicateur défini dans ce fichier de travail, et non par un producteur de données.",
                   "Indicator defined in this observatory, not by a producer of data."};
    made.formulas.push_back(std::move(formula));
    return made;
}

Indicator addIndicator(geo::Observatory& observatory, const IndicatorDefinition& definition,
                       const std::string& author) {
    auto catalogue = catalogueOf(observatory);
    const auto made = checkedIndicator(definition, FigureReader{observatory, catalogue});
    const geo::Document document{0, std::string{documentKind}, made.id, formatVersion, textOf(made)};
    catalogue.define(document.body, document.name); // what is written must be read again
    observatory.history().record({GEO_TR("indicator “%1” defined"), {made.id}}, author,
                                 [&](geo::Transaction& t) { observatory.documents().save(t, document); });
    return *catalogue.find(made.id);
}

void removeIndicator(geo::Observatory& observatory, const std::string& id, const std::string& author) {
    const auto document = observatory.documents().find(documentKind, id);
    if (!document && Catalogue::shipped().find(id))
        refuseDefinition(GEO_TR("“%1” is an indicator of Lisière itself: only those defined here can be removed"), {id});
    if (!document) {
        std::vector<std::string> names;
        for (const auto& each : observatory.documents().all(documentKind))
            names.push_back(each.name);
        if (names.empty())
            refuseDefinition(GEO_TR("there is no indicator “%1” to remove: none is defined in this observatory"), {id});
        refuseDefinition(GEO_TR("there is no indicator “%1” to remove; defined here: %2"), {id, listed(names)});
    }
    observatory.history().record({GEO_TR("indicator “%1” removed"), {id}}, author, [&](geo::Transaction& t) {
        observatory.documents().remove(t, documentKind, document->key);
    });
}

Catalogue catalogueOf(const geo::Observatory& observatory, std::vector<geo::Error>* problems) {
    Catalogue catalogue = Catalogue::shipped();
    for (const auto& document : observatory.documents().all(documentKind)) {
        try {
            if (document.version > formatVersion)
                throw Error{Error::Code::TooNew, {GEO_TR("a newer version of this program defined it"), {}}};
            catalogue.define(document.body, document.name);
        } catch (const Error& error) {
            if (problems)
                problems->push_back(error.within(
                    {GEO_TR("the indicator “%1”, defined in this observatory, is left out"), {document.name}}));
        }
    }
    return catalogue;
}

} // namespace indicators
