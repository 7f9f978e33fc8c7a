#include "commands.hpp"

#include "defined_indicators.hpp"
#include "provenance.hpp"
#include "text.hpp"

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string action, observatory, id, label, labelEn, definition, definitionEn;
    std::string family, numerator, denominator, unit, universe, theme, decimals;
    bool json = false;
};

const std::string& neededId(const Arguments& given) {
    if (given.id.empty())
        throw UsageProblem{{GEO_TR("which indicator? lisiere indicator %1 OBS ID"), {given.action}}};
    return given.id;
}

void printRow(TextTable& table, const indicators::Indicator& indicator) {
    table.add({QString::fromStdString(indicator.id), QString::fromStdString(indicator.label.in(paint::language())),
               QString::fromStdString(indicators::themeLabel(indicator.theme).in(paint::language())),
               QString::fromStdString(indicator.formulas.front().family),
               QString::fromStdString(formulaText(indicator.formulas.front())),
               QString::fromStdString(indicator.unit)});
}

ExitStatus add(const Arguments& given) {
    indicators::IndicatorDefinition definition;
    definition.id = neededId(given);
    definition.family = required(given.family, "--family");
    definition.numerator = required(given.numerator, "--numerator");
    definition.denominator = given.denominator;
    definition.label = {required(given.label, "--label"), given.labelEn};
    definition.definition = {given.definition, given.definitionEn};
    definition.unit = given.unit;
    definition.universe = given.universe;
    definition.theme = given.theme;
    definition.decimals = integer(given.decimals, "--decimals", 0, 6).value_or(-1);
    auto observatory = openForWriting(given.observatory);
    const auto made = indicators::addIndicator(observatory, definition, {});
    TextTable table;
    printRow(table, made);
    table.print(output());
    say({GEO_TR("Defined: %1. Use it as any other: lisiere map, estimate, compare, table."), {made.id}});
    return Done;
}

ExitStatus remove(const Arguments& given) {
    const auto& id = neededId(given);
    auto observatory = openForWriting(given.observatory);
    indicators::removeIndicator(observatory, id, {});
    say({GEO_TR("Removed: %1"), {id}});
    return Done;
}

ExitStatus listDefined(const Arguments& given) {
    const auto observatory = openForReading(given.observatory);
    auto all = nlohmann::ordered_json::array();
    TextTable table;
    const auto catalogue = catalogueOf(observatory);
    for (const auto& indicator : catalogue.all()) {
        if (!indicator.definedHere)
            continue;
        printRow(table, indicator);
        all.push_back({{"id", indicator.id},
                       {"label", indicator.label.in(paint::language())},
                       {"theme", indicator.theme},
                       {"family", indicator.formulas.front().family},
                       {"formula", formulaText(indicator.formulas.front())},
                       {"unit", indicator.unit},
                       {"universe", indicator.universe}});
    }
    if (given.json)
        output().json(all);
    else if (all.empty())
        say(GEO_TR("No indicator is defined in this observatory: lisiere indicator add"));
    else
        table.print(output());
    return Done;
}

ExitStatus run(const Arguments& given) {
    if (given.action == "add")
        return add(given);
    if (given.action == "remove")
        return remove(given);
    if (given.action == "list")
        return listDefined(given);
    throw UsageProblem{{GEO_TR("indicator takes add, remove or list, not %1"), {given.action}}};
}

} // namespace

void addIndicator(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "indicator", GEO_TR("Defines indicators of an observatory's own, from columns of its tables")}
        .positional("add|remove|list", given->action, GEO_TR("What to do"))
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional("ID", given->id, GEO_TR("Of the indicator: small letters, digits and _"))
        .option("--label", "TEXT", given->label, GEO_TR("Its name, as it is shown"))
        .option("--label-en", "TEXT", given->labelEn, GEO_TR("Its name in English; the other one if left out"))
        .option("--family", "FAMILY", given->family, GEO_TR("Tables it is read from; `lisiere list OBS tables`"))
        .option("--numerator", "A+B-C", given->numerator, GEO_TR("Columns that are added up and taken off"))
        .option("--denominator", "D", given->denominator, GEO_TR("Columns to divide by; a count or median has none"))
        .option("--unit", "UNIT", given->unit, GEO_TR("%, €, points, ratio, nb …; % for a rate if left out, else nb"))
        .option("--universe", "NAME", given->universe, GEO_TR("What the columns count, where Lisière does not know"))
        .option("--theme", "NAME", given->theme, GEO_TR("Under which it is listed; that of its tables if left out"))
        .option("--decimals", "N", given->decimals, GEO_TR("Decimals shown, 0 to 6"))
        .option("--definition", "TEXT", given->definition, GEO_TR("What it is, in a sentence"))
        .option("--definition-en", "TEXT", given->definitionEn, GEO_TR("The same in English"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere indicator add herault.sqlite p_jeunes_act --label \"Jeunes parmi les actifs\" --family "
                 "rp-activite --numerator P16_ACT1524 --denominator P16_ACT1564")
        .run([given] { return run(*given); });
}

} // namespace cli
