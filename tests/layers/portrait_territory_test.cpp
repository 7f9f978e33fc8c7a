#include "portrait.hpp"
#include "portrait_provenance.hpp"
#include "small_observatory.hpp"

#include "observatory/columns.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using geo::CellState;
using geo::GeographyKind;
using geo::plainText;
using indicators::ReferenceKind;
using testing::HasSubstr;
using Part = indicators::Provenance::Part;

namespace {

/// The small observatory, whose two communes of the Hérault are an intercommunality.
struct Territories : testing::Test {
    support::SmallObservatory small;
    std::optional<geo::Observatory> observatory;
    const indicators::Catalogue& catalogue = indicators::Catalogue::shipped();
    geo::NoProgress quiet;

    void SetUp() override {
        {
            auto writing = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
            auto t = writing.begin();
            geo::StatTable table;
            table.family = "commune-memberships";
            table.level = GeographyKind::Commune;
            table.dataYear = table.geographyYear = 2020;
            table.textColumns = {"LIBGEO", "EPCI", "LIBEPCI"};
            table.sourceId = 1;
            geo::TableWriter writer{t, table};
            const std::string epci = "243400017", name = "Montpellier Méditerranée Métropole";
            writer.add("34172", std::vector<std::string>{"Montpellier", epci, name}, {});
            writer.add("34057", std::vector<std::string>{"Castelnau-le-Lez", epci, name}, {});
            writer.finish();
            t.commit();
        }
        observatory.emplace(small.open());
    }
    Portrait make(const PortraitSubject& subject, const std::string& shown = "p_caf_am") {
        return portrait(*observatory, catalogue, indicators::Language::English, subject, Perimeter::Strict, 300, shown,
                        quiet);
    }
    /// More communes of the intercommunality.
    void addCommunes(const std::vector<std::string>& codes) {
        observatory.reset();
        {
            auto writing = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
            auto t = writing.begin();
            geo::StatTable table;
            table.family = "commune-memberships";
            table.level = GeographyKind::Commune;
            table.dataYear = table.geographyYear = 2021;
            table.textColumns = {"LIBGEO", "EPCI"};
            table.sourceId = 1;
            geo::TableWriter writer{t, table};
            for (const auto& code : codes)
                writer.add(code, std::vector<std::string>{"Commune " + code, "243400017"}, {});
            writer.finish();
            t.commit();
        }
        observatory.emplace(small.open());
    }
    void addInhabitants(const std::vector<std::pair<std::string, double>>& byIris) {
        observatory.reset();
        {
            auto writing = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
            auto t = writing.begin();
            geo::StatTable table;
            table.family = "rp-population";
            table.level = GeographyKind::Iris;
            table.dataYear = 2017;
            table.geographyYear = 2019;
            table.columns = {"P17_POP"};
            table.sourceId = 1;
            geo::TableWriter writer{t, table};
            for (const auto& [code, people] : byIris)
                writer.add(code, {}, std::vector{geo::Cell::of(people)});
            writer.finish();
            t.commit();
        }
        observatory.emplace(small.open());
    }
    static bool says(const Portrait& portrait, const std::string& words) {
        for (const auto& theme : portrait.themes)
            for (const auto& line : theme.sources)
                if (plainText(line).find(words) != std::string::npos)
                    return true;
        return false;
    }
    static const PortraitRow* rowOf(const Portrait& portrait, const std::string& id) {
        for (const auto& theme : portrait.themes)
            for (const auto& row : theme.rows)
                if (row.indicator.id == id)
                    return &row;
        return nullptr;
    }
};

} // namespace

TEST_F(Territories, ACommuneStandsBesideItselfWithoutItsNeighbourhoodsAndTheLargerPlaces) {
    const auto montpellier = make({GeographyKind::Commune, "34172"});
    EXPECT_EQ(montpellier.level, GeographyKind::Commune);
    EXPECT_EQ(montpellier.name, "Montpellier");
    EXPECT_EQ(montpellier.place, "Hérault");
    EXPECT_NEAR(montpellier.areaHa, 400, 1e-6);
    const auto* row = rowOf(montpellier, "p_caf_am");
    ASSERT_TRUE(row);
    EXPECT_NEAR(row->value.value, 100.0 * 470 / 2'500, 1e-9); // four IRIS
    EXPECT_NEAR(montpellier.cell(*row, ReferenceKind::CommuneOutside)->value, 100.0 * 270 / 1'900, 1e-9);
    EXPECT_NEAR(montpellier.cell(*row, ReferenceKind::Epci)->value, 100.0 * 500 / 2'800, 1e-9);
    EXPECT_NEAR(montpellier.cell(*row, ReferenceKind::Department)->value, 100.0 * 500 / 2'800, 1e-9);
    EXPECT_TRUE(montpellier.estimates.empty());
}

TEST_F(Territories, APlaceOfWhichNoRowHasAFigureIsNoColumn) {
    // The table has rows of two of the thirteen departments of Occitanie.
    const auto montpellier = make({GeographyKind::Commune, "34172"});
    for (const auto& place : montpellier.around)
        EXPECT_NE(place.kind, ReferenceKind::Region);
    EXPECT_EQ(montpellier.around.size(), 3U);
}

TEST_F(Territories, ACountPublishedForTheCommuneAloneLeavesTheLargerPlacesOpen) {
    const auto montpellier = make({GeographyKind::Commune, "34172"});
    const auto* row = rowOf(montpellier, "pop");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->value.value, 9'000);
    EXPECT_EQ(montpellier.cell(*row, ReferenceKind::CommuneOutside)->value, 6'000);
    EXPECT_EQ(montpellier.cell(*row, ReferenceKind::Epci), std::nullopt);
}

TEST_F(Territories, ASecretNeighbourhoodKeepsTheRestOfItsCommuneSecret) {
    const auto castelnau = make({GeographyKind::Commune, "34057"});
    const auto* row = rowOf(castelnau, "p_caf_am");
    ASSERT_TRUE(row);
    EXPECT_NEAR(row->value.value, 10, 1e-9);
    const auto outside = castelnau.cell(*row, ReferenceKind::CommuneOutside);
    ASSERT_TRUE(outside);
    EXPECT_EQ(outside->state, CellState::Suppressed);
}

TEST_F(Territories, AnIrisStandsBesideItsCommune) {
    const auto iris = make({GeographyKind::Iris, "341720101"});
    EXPECT_EQ(iris.name, "Nord-Ouest");
    EXPECT_EQ(iris.place, "Montpellier");
    EXPECT_NEAR(iris.areaHa, 100, 1e-6);
    const auto* row = rowOf(iris, "p_caf_am");
    ASSERT_TRUE(row);
    EXPECT_NEAR(row->value.value, 30, 1e-9);
    EXPECT_NEAR(iris.cell(*row, ReferenceKind::Commune)->value, 18.8, 1e-9);
    EXPECT_NEAR(iris.cell(*row, ReferenceKind::CommuneOutside)->value, 100.0 * 270 / 1'900, 1e-9);
    ASSERT_TRUE(iris.chart);
    ASSERT_EQ(iris.chart->items.size(), 3U);
    EXPECT_EQ(iris.chart->items.back().label, "Nord-Ouest"); // the highest
    EXPECT_TRUE(iris.chart->items.back().selected);
}

TEST_F(Territories, WhatIsNotSignificantSaysSoAndAMedianIsMadeOfNoIris) {
    const auto iris = make({GeographyKind::Iris, "341720103"});
    const auto* row = rowOf(iris, "med");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->value.state, CellState::NotSignificant);
    EXPECT_EQ(iris.cell(*row, ReferenceKind::Commune), std::nullopt) << "a table by commune would bring it";
    EXPECT_FALSE(rowOf(make({GeographyKind::Commune, "34172"}), "med")) << "no table gives it for the commune";
}

TEST_F(Territories, AnIntercommunalityNeedsNoOutlineOfItsOwn) {
    const auto metropole = make({GeographyKind::Epci, "243400017"});
    EXPECT_EQ(metropole.name, "Montpellier Méditerranée Métropole");
    EXPECT_EQ(metropole.place, "Hérault");
    EXPECT_NEAR(metropole.areaHa, 800, 1e-6); // two communes of two kilometres each way
    const auto* row = rowOf(metropole, "p_caf_am");
    ASSERT_TRUE(row);
    EXPECT_NEAR(row->value.value, 100.0 * 500 / 2'800, 1e-9);
}

TEST_F(Territories, OfAnIntercommunalityThatTheTableHasAPartOfThePortraitSaysWhichPart) {
    addCommunes({"34090", "34116"}); // without a row: two communes of four
    const std::string words =
        "Montpellier Méditerranée Métropole: not estimable, only 2 of its 4 communes have figures";
    const auto metropole = make({GeographyKind::Epci, "243400017"});
    const auto* row = rowOf(metropole, "p_caf_am");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->value.state, CellState::NotEstimable);
    EXPECT_TRUE(says(metropole, words));
    const auto montpellier = make({GeographyKind::Commune, "34172"});
    EXPECT_TRUE(rowOf(montpellier, "p_caf_am")->value.hasNumber());
    EXPECT_TRUE(says(montpellier, words));
    for (const auto& place : montpellier.around)
        EXPECT_NE(place.kind, ReferenceKind::Epci) << "a column without a number";
}

TEST_F(Territories, APlaceWithMostOfItsInhabitantsIsShownWithTheCommunesItLacks) {
    addCommunes({"34090"});
    addInhabitants({{"341720101", 250'000}, {"340570000", 20'000}, {"340900000", 9'000}});
    const auto place = make({GeographyKind::Commune, "34172"});
    const auto* row = rowOf(place, "p_caf_am");
    ASSERT_TRUE(row);
    EXPECT_NEAR(place.cell(*row, ReferenceKind::Epci)->value, 100.0 * 500 / 2'800, 1e-9);
    EXPECT_TRUE(says(place, "Montpellier Méditerranée Métropole: figures of 2 of its 3 communes"));
    ASSERT_TRUE(place.chart);
    EXPECT_THAT(plainText(place.chart->subtitle), HasSubstr("Montpellier Méditerranée Métropole: 2 communes of 3"));
}

TEST_F(Territories, ADepartmentIsTheSumOfItsIris) {
    const auto gard = make({GeographyKind::Department, "30"});
    EXPECT_EQ(gard.name, "Gard");
    const auto* row = rowOf(gard, "p_caf_am");
    ASSERT_TRUE(row);
    EXPECT_NEAR(row->value.value, 10, 1e-9); // 90 of 900
}

TEST_F(Territories, AnOutlineHasEstimatesOnly) {
    // The western half of Montpellier: two whole IRIS, 300 + 20 of 1 000 + 400.
    const auto shape = std::make_shared<const geo::MultiPolygon>(
        geo::fromWkt("POLYGON((765000 6280000,766000 6280000,766000 6282000,765000 6282000,765000 6280000))"));
    const auto west = make({GeographyKind::Outline, "West", shape});
    EXPECT_EQ(west.name, "West");
    EXPECT_EQ(west.place, "Montpellier");
    EXPECT_NEAR(west.areaHa, 200, 1e-6);
    EXPECT_TRUE(west.themes.empty());
    const auto found = std::ranges::find_if(west.estimates, [](const auto& e) { return e.indicator.id == "p_caf_am"; });
    ASSERT_NE(found, west.estimates.end());
    EXPECT_NEAR(found->value.value, 100.0 * 320 / 1'400, 1e-6);
}

TEST_F(Territories, EachFigureTellsHowItWasObtained) {
    ContentLoader loader{*observatory, catalogue, indicators::Language::English};
    const auto ask = [&](const PortraitSubject& subject, const FigureAsked& asked) {
        const auto provenance = layers::provenance(*observatory, loader, subject, asked, quiet);
        const auto* result = provenance.find(Part::Result);
        return result ? plainText(result->lines.front()) : std::string{};
    };
    const PortraitSubject commune{GeographyKind::Commune, "34172"}, iris{GeographyKind::Iris, "341720101"};
    EXPECT_THAT(ask(commune, {"p_caf_am", 2017, {}, {}}), HasSubstr("470 / 2500"));
    EXPECT_THAT(ask(iris, {"p_caf_am", 2017, {}, {}}), HasSubstr("300 / 1000"));
    const indicators::ReferenceZone epci{ReferenceKind::Epci, "243400017", "", {}};
    EXPECT_THAT(ask(commune, {"p_caf_am", 2017, epci, {}}), HasSubstr("500 / 2800"));
    const indicators::ReferenceZone outside{ReferenceKind::CommuneOutside, "34172", "Montpellier", {}};
    EXPECT_THAT(ask(iris, {"p_caf_am", 2017, outside, {}}), HasSubstr("270 / 1900")); // 470 − 200 of 2 500 − 600
    EXPECT_THROW(ask(iris, {"p_caf_am", 1999, {}, {}}), geo::Error);
}

TEST_F(Territories, APlaceThatNothingKnowsIsRefused) {
    for (const auto level :
         {GeographyKind::Iris, GeographyKind::Commune, GeographyKind::Epci, GeographyKind::Department})
        EXPECT_THROW(make({level, "99999"}), geo::Error) << toText(level);
}
