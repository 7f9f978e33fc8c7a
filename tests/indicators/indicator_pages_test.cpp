// docs/indicators.md and docs/indicateurs.md list what the catalogue holds. They are written from it:
// scripts/update_indicator_pages.sh.
#include "catalogue.hpp"
#include "provenance.hpp"
#include "support.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

using namespace indicators;

namespace {

struct Words {
    Language language;
    const char *file, *title, *intro, *heads, *from, *until, *breakIn, *more, *less;
};

const Words english{
    Language::English,
    "indicators.md",
    "# The indicators",
    "Made from `data/catalogue/` by `scripts/update_indicator_pages.sh`. `{yy}` stands for the two digits of the data "
    "year. A formula holds for the tables that have its columns. What an indicator says of difficulty (more, less) "
    "never changes its colours.",
    "| indicator | what it is | unit, universe | formulas | to know |\n|---|---|---|---|---|\n",
    "from",
    "until",
    "break",
    "more is harder",
    "less is harder"};
const Words french{
    Language::French,
    "indicateurs.md",
    "# Les indicateurs",
    "Page faite à partir de `data/catalogue/` par `scripts/update_indicator_pages.sh`. `{yy}` tient lieu des deux "
    "chiffres du millésime. Une formule vaut pour les tables qui ont ses colonnes. Ce qu’un indicateur dit des "
    "difficultés "
    "(plus, moins) ne change jamais ses couleurs.",
    "| indicateur | définition | unité, champ | formules | à savoir |\n|---|---|---|---|---|\n",
    "à partir de",
    "jusqu’en",
    "rupture",
    "plus il est élevé, plus la situation est difficile",
    "plus il est bas, plus la situation est difficile"};

std::string derivationText(const Derivation& derivation) {
    switch (derivation.kind) {
    case Derivation::Kind::Difference:
        return "`" + derivation.of[0] + "` − `" + derivation.of[1] + "`";
    case Derivation::Kind::Growth:
        return "`" + derivation.family + "`: 100 × ((`" + derivation.of[0] + "`(t) / `" + derivation.of[0] +
               "`(t − n))^(1/n) − 1), n ≥ " + std::to_string(derivation.years);
    case Derivation::Kind::Density:
        return "`" + derivation.of[0] + "` / km²";
    }
    return {};
}

std::string formulasText(const Indicator& indicator, const Words& words) {
    if (indicator.derivation)
        return derivationText(*indicator.derivation);
    std::string text;
    for (const auto& formula : indicator.formulas) {
        text += (text.empty() ? "" : "<br>") + std::string{"`"} + formula.family + "`: " + formulaText(formula);
        if (formula.fromYear)
            text += std::string{", "} + words.from + " " + std::to_string(*formula.fromYear);
        if (formula.toYear)
            text += std::string{", "} + words.until + " " + std::to_string(*formula.toYear);
    }
    return text;
}

std::string row(const Indicator& indicator, const Words& words) {
    std::string know = indicator.caveat.in(words.language);
    for (const auto& change : indicator.breaks)
        know += "<br>" + std::string{words.breakIn} + " " + std::to_string(change.year) + ": " +
                change.what.in(words.language);
    std::string unit = indicator.unit + "<br>`" + indicator.universe + "`";
    if (indicator.direction != Direction::Neutral)
        unit += std::string{"<br>"} + (indicator.direction == Direction::MoreIsHarder ? words.more : words.less);
    return "| `" + indicator.id + "` " + indicator.label.in(words.language) + " | " +
           indicator.definition.in(words.language) + " | " + unit + " | " + formulasText(indicator, words) + " | " +
           know + " |\n";
}

std::string page(const Words& words) {
    const auto& catalogue = Catalogue::shipped();
    std::string text = std::string{words.title} + "\n\n" + words.intro + "\n";
    for (const auto& theme : catalogue.themes()) {
        text += "\n## " + catalogue.theme(theme)->in(words.language) + "\n\n" + words.heads;
        for (const auto& indicator : catalogue.all())
            if (indicator.theme == theme)
                text += row(indicator, words);
    }
    return text;
}

} // namespace

TEST(IndicatorPages, SayWhatTheCatalogueHolds) {
    for (const auto* words : {&english, &french}) {
        const auto file = std::filesystem::path{LISIERE_SOURCE_DIR} / "docs" / words->file;
        if (std::getenv("LISIERE_WRITE_PAGES"))
            std::ofstream{file} << page(*words);
        EXPECT_TRUE(support::readFile(file) == page(*words))
            << file << " is stale: run scripts/update_indicator_pages.sh";
    }
}
