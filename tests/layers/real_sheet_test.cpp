// Sheets of neighbourhoods on the official files. Every expected figure was read in the published files apart from this
// program: DEMO, REVN and IPRO of 2022, REVN of 2019, allowances of 2017 by IRIS.
#include "real_observatory.hpp"
#include "sheet_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

using namespace layers;
using indicators::Language;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

namespace {

/// The files of the Hérault in one observatory, made once for all tests of the program.
const std::filesystem::path& herault(const std::filesystem::path& data) {
    static const support::TemporaryFolder folder;
    static const std::filesystem::path file = [&] {
        auto observatory = geo::Observatory::create(folder / "h.sqlite", *geo::Territory::find("metropole"));
        for (const char* name : {"qpv/QP_METROPOLE_LB93.shp", "qpv/qpv2024_herault_extrait_simplifie.geojson",
                                 "iris-contours/iris_34.geojson.gz", "boundaries/communes-34-herault.geojson",
                                 "iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv", "iris-tables/data_CAF_2017_IRIS.csv",
                                 "qpv-tables/DEMO_2017.csv", "qpv-tables/DEMO_2022.csv", "qpv-tables/REVN_2022.zip",
                                 "qpv-tables/REVN_2019.csv", "qpv-tables/IPRO_2022.csv"})
            real::import(observatory, data / name);
        return observatory.file();
    }();
    return file;
}

geo::NoProgress quiet;

/// Makes sheets of them.
struct Maker {
    Maker(const std::filesystem::path& data, Language language)
        : observatory{geo::Observatory::open(herault(data), geo::Observatory::Mode::Read)},
          loader{std::make_unique<ContentLoader>(observatory, indicators::Catalogue::shipped(), language)},
          sheets{std::make_unique<NeighbourhoodSheets>(observatory, indicators::Catalogue::shipped(), language,
                                                       *loader)} {}
    SheetPages make(const std::string& code) const { return sheets->make({code, 300, {}, {}, {}, {}}, quiet); }
    geo::Observatory observatory;
    std::unique_ptr<ContentLoader> loader;
    std::unique_ptr<NeighbourhoodSheets> sheets;
};

SheetPages sheetOf(const std::filesystem::path& data, const std::string& code, Language language = Language::English) {
    return Maker{data, language}.make(code);
}

} // namespace

TEST(RealSheet, OfLaMossonPrintsThePublishedFigures) {
    NEEDS_REAL_DATA(data);
    const auto sheet = sheetOf(data, "qpv@2015:QP034005");
    ASSERT_EQ(sheet.pages.size(), 2u);
    const auto first = support::wordsOf(sheet.pages[0]), second = support::wordsOf(sheet.pages[1]);
    EXPECT_THAT(first, Contains("Montpellier (Hérault) · QP034005 · 138 ha · QPV generation 2015"));
    EXPECT_THAT(first, Contains("21817 hab inhabitants (census of 2018)"));
    EXPECT_THAT(first, Contains("7.5 % of the inhabitants of Montpellier"));
    EXPECT_THAT(first, Contains("11960 € median standard of living, a year (2022)"));
    EXPECT_THAT(first, Contains("61.1 % poverty rate, 60% threshold (2022)"));
    EXPECT_THAT(first, Contains(HasSubstr("21817 hab | 290053 hab | 236853 hab")));
    EXPECT_THAT(first, Contains(AllOf(HasSubstr("18.5 % | 11.6 % | 10.1 %"), HasSubstr("CNAF, DEMO 2017"))));
    EXPECT_THAT(first, Contains("Montpellier outside its neighbourhoods: inhabitants, 290053 − 53200 (twelve "
                                "neighbourhoods)."));
    EXPECT_THAT(first, Contains("population: Mosson has 21817 inhabitants (census of 2018): 41% of the inhabitants of "
                                "the twelve priority neighbourhoods of Montpellier and 7.5% of those of the commune."));
    EXPECT_THAT(first, Contains("income: Half of the inhabitants have a standard of living under €11960 a year (2022). "
                                "It is the lowest of the twelve priority neighbourhoods of Montpellier; the highest is "
                                "€15450 (Figuerolles)."));
    EXPECT_THAT(second, Contains("2019: first decile 7104, median 11322, ninth decile 18063"));
    EXPECT_THAT(second, Contains("2022: first decile 7790, median 11960, ninth decile 18920"));
    EXPECT_THAT(second, Contains("earnings: 48.6%"));
    EXPECT_THAT(second, Contains("They add up to more than 100%: direct taxes (-6.7%) are taken off."));
    EXPECT_THAT(second, Contains("6 to 10: 2259"));
    EXPECT_THAT(second, Contains("26 to 49: 1966"));
    EXPECT_THAT(second, Contains("3366 people, of whom 1339 are women · published (France Travail, IPRO 2022)"));
    EXPECT_THAT(second, Contains("Diploma known for 3365 people."));
    EXPECT_THAT(second, Contains(HasSubstr("n = 12")));
}

TEST(RealSheet, OfTheOnlyNeighbourhoodOfATownSetsItBesideThoseOfTheDepartment) {
    NEEDS_REAL_DATA(data);
    const auto sheet = sheetOf(data, "QP034022"); // the centre of Lodève; no list of intercommunalities is loaded
    const auto all = support::wordsOf(sheet);
    EXPECT_THAT(all,
                Contains("population: Centre Ville has 3018 inhabitants (census of 2018): 40.5% of those of Lodève, "
                         "of which it is the only priority neighbourhood."));
    EXPECT_THAT(all, Contains("income: Half of the inhabitants have a standard of living under €13210 a year (2022)."));
    EXPECT_THAT(all, Contains("Median standard of living: the neighbourhoods of the department (Hérault)"));
    EXPECT_THAT(all, Contains("Centre Ville (Bédarieux): €13750"));
    for (const auto& page : sheet.pages)
        for (const auto& region : page.regions)
            EXPECT_FALSE(region.blocks.empty());
    for (const auto* block : support::blocksOf<ChartBlock>(sheet))
        EXPECT_FALSE(block->chart.items.empty() && block->chart.spreads.empty());
}

TEST(RealSheet, OfTheNewGenerationTakesNothingOverFromAnotherOutline) {
    NEEDS_REAL_DATA(data);
    const Maker maker{data, Language::English};
    const auto zones = maker.loader->zones(geo::GeographyKind::Qpv, 2024, quiet);
    for (std::size_t i = 0; i < zones->size(); ++i) {
        const auto words = support::wordsOf(maker.make(zones->code(i)));
        const bool same = zones->code(i).back() == 'I';
        EXPECT_THAT(words, Contains(HasSubstr(same ? "whose outline is the same" : "No loaded table gives figures")))
            << zones->code(i);
    }
}

TEST(RealSheet, PrintsNoFigureThatIsNotPublished) {
    NEEDS_REAL_DATA(data);
    // Every neighbourhood of the Hérault: each figure of its table stands in the file of the year that is named.
    const Maker maker{data, Language::French};
    const auto& catalogue = indicators::Catalogue::shipped();
    const auto zones = maker.loader->zones(geo::GeographyKind::Qpv, 2015, quiet);
    std::size_t made = 0, figures = 0;
    for (std::size_t i = 0; i < zones->size(); ++i) {
        const auto& code = zones->code(i);
        if (!code.starts_with("QP034"))
            continue;
        ++made;
        const auto sheet = maker.make(code);
        for (const auto* row : support::rowsOf(sheet)) {
            ++figures;
            const auto& printed = std::get<Figure>(row->figures.front());
            const auto indicator = std::ranges::find_if(catalogue.all(), [&](const indicators::Indicator& each) {
                return (each.shortLabel.fr.empty() ? each.label.fr : each.shortLabel.fr) == plainText(row->label);
            });
            ASSERT_NE(indicator, catalogue.all().end()) << plainText(row->label);
            const auto origin = plainText(row->origin);
            const int year = indicator->id == "pop" ? 2022 : std::stoi(origin.substr(origin.size() - 4));
            const auto published = maker.loader->reader().published(*indicator, code, year);
            ASSERT_TRUE(published) << code << " " << plainText(row->label) << " " << year;
            EXPECT_EQ(published->value.value, printed.cell.value) << code << " " << plainText(row->label);
        }
    }
    EXPECT_EQ(made, 22u);
    EXPECT_GT(figures, 22u * 8);
}

TEST(RealSheet, SpeaksFrenchWhereTheCatalogueDoes) {
    NEEDS_REAL_DATA(data);
    const auto words = support::wordsOf(sheetOf(data, "QP034005", Language::French));
    EXPECT_THAT(words, Contains(HasSubstr("the douze priority neighbourhoods of de Montpellier"))); // filled in French
    EXPECT_THAT(words, Contains(HasSubstr("prestations sociales")));
    EXPECT_THAT(words, Contains(HasSubstr("Pas du Loup – Val de Croze")));
}
