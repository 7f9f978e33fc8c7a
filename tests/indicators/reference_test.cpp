// Figures of the places a neighbourhood is compared with, in a made-up country of two communes and a village.
#include "reference.hpp"
#include "reference_sources.hpp"

#include "texts.hpp"

#include <gmock/gmock.h>

using geo::CellState;
using geo::plainText;
using indicators::ReferenceKind;
using testing::HasSubstr;
using town::n;

namespace {

/// The town of town.hpp, whose Town (34001) and Village (34002) make up one EPCI and one urban unit.
class Referenced : public testing::Test {
protected:
    void SetUp() override {
        town::addTexts(m_observatory, "commune-memberships", geo::GeographyKind::Commune, 2020,
                       {"LIBGEO", "EPCI", "LIBEPCI", "DEP", "REG"},
                       {{"34001", {"Town", "243400017", "CA Town", "34", "76"}},
                        {"34002", {"Village", "243400017", "CA Town", "34", "76"}}});
        town::addTexts(m_observatory, "iris-reference", geo::GeographyKind::Iris, 2021, {"LIBCOM", "UU2020"},
                       {{"340010101", {"Town", "34701"}}, {"340020000", {"Village", "34000"}}});
    }

    indicators::ReferenceFigure figure(ReferenceKind kind, const std::string& code, const std::string& indicator,
                                       std::optional<int> year = std::nullopt) {
        const indicators::FigureReader reader{m_observatory, indicators::Catalogue::shipped()};
        return indicators::References{m_observatory, reader}.figure(kind, code, reader.indicator(indicator), year);
    }

    /// A third commune of the same EPCI, which the table of allowances does not have.
    void addHamlet() {
        town::addTexts(m_observatory, "commune-memberships", geo::GeographyKind::Commune, 2021, {"LIBGEO", "EPCI"},
                       {{"34003", {"Hamlet", "243400017"}}});
    }
    void addInhabitants(double town, double village, double hamlet) {
        town::addTable(m_observatory, "rp-population", geo::GeographyKind::Iris, 2017, 2019, {"P17_POP"},
                       {{"340010101", {n(town / 2)}},
                        {"340010102", {n(town / 2)}},
                        {"340020000", {n(village)}},
                        {"340030000", {n(hamlet)}}});
    }

    indicators::ReferenceZone zoneOf(ReferenceKind kind, const std::string& commune) {
        const indicators::FigureReader reader{m_observatory, indicators::Catalogue::shipped()};
        return indicators::referenceZone(reader.memberships(), kind, commune);
    }

    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory = town::make(m_folder);
};

} // namespace

TEST(ReferenceKinds, HaveTheWordsOfTheCommand) {
    for (const char* word : {"commune", "commune-hors-qpv", "epci", "uu", "departement", "region"})
        EXPECT_EQ(toText(indicators::referenceKindFromText(word).value()), word);
    EXPECT_FALSE(indicators::referenceKindFromText("canton"));
}

TEST_F(Referenced, PlacesAreNamed) {
    EXPECT_EQ(zoneOf(ReferenceKind::Epci, "34001").name, "CA Town");
    EXPECT_EQ(zoneOf(ReferenceKind::Department, "34001").name, "Hérault");
    EXPECT_EQ(zoneOf(ReferenceKind::Region, "34001").name, "Occitanie");
    EXPECT_EQ(zoneOf(ReferenceKind::UrbanUnit, "34001").code, "34701");
    EXPECT_THAT(plainText(zoneOf(ReferenceKind::UrbanUnit, "34002").why), HasSubstr("in no urban unit"));
    EXPECT_THAT(plainText(zoneOf(ReferenceKind::Epci, "34999").why), HasSubstr("import"));
}

TEST_F(Referenced, RatesAreThoseOfTheWholeAndNeverMeansOfRates) {
    const auto town = figure(ReferenceKind::Commune, "34001", "p_caf_am");
    // Three of four IRIS publish it: 40 + 80 + 10 lone parents of 400 + 200 + 100 recipients.
    EXPECT_NEAR(town.value.value, 100.0 * 130 / 700, 1e-9);
    EXPECT_EQ(town.value.state, CellState::Estimated);
    EXPECT_EQ(town.parts, 4u);
    EXPECT_EQ(town.partsWithout, 1u);
    EXPECT_THAT(plainText(town.notes.at(0)), HasSubstr("3 of its 4 IRIS"));
    const auto epci = figure(ReferenceKind::Epci, "243400017", "p_caf_am");
    EXPECT_NEAR(epci.value.value, 100.0 * 139 / 790, 1e-9); // with the village
    EXPECT_EQ(epci.numerator.value, 139);
    EXPECT_EQ(epci.denominator.value, 790);
    EXPECT_EQ(epci.communes, 2u);
    EXPECT_EQ(epci.communesWithout, 0u);
    EXPECT_EQ(epci.sources.size(), 2u); // of the figure and of the membership
    const auto unit = figure(ReferenceKind::UrbanUnit, "34701", "p_caf_am");
    EXPECT_NEAR(unit.value.value, 100.0 * 130 / 700, 1e-9);
    EXPECT_NEAR(figure(ReferenceKind::Department, "34", "p_caf_am").value.value, 100.0 * 139 / 790, 1e-9);
}

TEST_F(Referenced, CountsNeedAllTheirParts) {
    EXPECT_EQ(figure(ReferenceKind::Epci, "243400017", "caf:A").value.value, 1'090);
    const auto hidden = figure(ReferenceKind::Epci, "243400017", "caf:AM");
    EXPECT_EQ(hidden.value.state, CellState::Suppressed); // one IRIS is under secrecy
    EXPECT_THAT(plainText(hidden.why), HasSubstr("1 of its 5 IRIS"));
}

TEST_F(Referenced, CountsNeedAllTheirCommunes) {
    addHamlet();
    const auto count = figure(ReferenceKind::Epci, "243400017", "caf:A");
    EXPECT_EQ(count.value.state, CellState::NotEstimable);
    EXPECT_FALSE(count.notLoaded);
    EXPECT_THAT(plainText(count.why), HasSubstr("1 of its 3 communes"));
}

// Town has 1,500 inhabitants, Village 200, Hamlet 300: of 2,000 the table leaves out 300, which is under three in ten.
TEST_F(Referenced, ARateOfMostInhabitantsIsThatOfThePlaceAndSaysWhichCommunesLack) {
    addHamlet();
    addInhabitants(1'500, 200, 300);
    const auto rate = figure(ReferenceKind::Epci, "243400017", "p_caf_am");
    EXPECT_NEAR(rate.value.value, 100.0 * 139 / 790, 1e-9);
    EXPECT_EQ(rate.value.state, CellState::Estimated);
    EXPECT_THAT(plainText(rate.notes.at(0)), HasSubstr("2 of its 3 communes"));
}

// Of 2,000 inhabitants 700 live in the commune that is left out.
TEST_F(Referenced, ARateOfTooFewInhabitantsIsNotThatOfThePlace) {
    addHamlet();
    addInhabitants(1'100, 200, 700);
    const auto rate = figure(ReferenceKind::Epci, "243400017", "p_caf_am");
    EXPECT_EQ(rate.value.state, CellState::NotEstimable);
    EXPECT_THAT(plainText(rate.why), HasSubstr("only 2 of its 3 communes"));
    EXPECT_EQ(rate.communesWithout, 1u);
    EXPECT_TRUE(figure(ReferenceKind::UrbanUnit, "34701", "p_caf_am").value.hasNumber()) << "it is the town alone";
}

TEST_F(Referenced, CommunesAreCountedWhereInhabitantsAreNot) {
    addHamlet();
    const auto third = figure(ReferenceKind::Epci, "243400017", "p_caf_am");
    EXPECT_EQ(third.value.state, CellState::NotEstimable) << "one of three is left out";
    town::addTexts(m_observatory, "commune-memberships", geo::GeographyKind::Commune, 2022, {"LIBGEO", "EPCI"},
                   {{"34002", {"Village", "243400017"}}, {"34003", {"Hamlet", "243400025"}}});
    EXPECT_TRUE(figure(ReferenceKind::Epci, "243400017", "p_caf_am").value.hasNumber());
}

// As in the files of the CNAF, which name the EPCI of each row and have rows of cut communes only.
TEST(ReferencesWithoutAList, AreNotThoseOfTheCommunesThatATableOfAllowancesHas) {
    const support::TemporaryFolder folder;
    auto observatory = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
    {
        auto t = observatory.begin();
        geo::StatTable table;
        table.family = "caf-iris";
        table.level = geo::GeographyKind::Iris;
        table.dataYear = table.geographyYear = 2017;
        table.textColumns = {"LIBCOM", "EPCI"};
        table.columns = {"A", "AM"};
        table.sourceId = town::source(observatory, t, table.family, table.dataYear);
        geo::TableWriter writer{t, table};
        writer.add("340010101", std::vector<std::string>{"Town", "243400017"}, std::vector{n(400), n(40)});
        writer.finish();
        t.commit();
    }
    const auto rate = [&](ReferenceKind kind, const char* code) {
        const indicators::FigureReader reader{observatory, indicators::Catalogue::shipped()};
        return indicators::References{observatory, reader}.figure(kind, code, reader.indicator("p_caf_am"));
    };
    EXPECT_NEAR(rate(ReferenceKind::Commune, "34001").value.value, 10, 1e-9);
    for (const auto& [kind, code] : {std::pair{ReferenceKind::Epci, "243400017"}, {ReferenceKind::Department, "34"}}) {
        EXPECT_EQ(rate(kind, code).value.state, CellState::NotEstimable) << code;
        EXPECT_THAT(plainText(rate(kind, code).why), HasSubstr("no loaded list")) << code;
    }
    town::addTexts(observatory, "commune-memberships", geo::GeographyKind::Commune, 2020, {"LIBGEO", "EPCI"},
                   {{"34001", {"Town", "243400017"}}});
    EXPECT_NEAR(rate(ReferenceKind::Epci, "243400017").value.value, 10, 1e-9);
}

TEST_F(Referenced, ACommuneThatNoListKnowsIsTold) {
    const support::TemporaryFolder folder;
    auto observatory = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
    town::addTable(observatory, "caf-iris", geo::GeographyKind::Iris, 2017, 2017, {"A"},
                   {{"340010101", {n(400)}}, {"340980101", {n(100)}}}); // 34098 has merged into 34001 since
    town::addTexts(observatory, "commune-memberships", geo::GeographyKind::Commune, 2020, {"LIBGEO", "EPCI"},
                   {{"34001", {"Town", "243400017"}}});
    const indicators::FigureReader reader{observatory, indicators::Catalogue::shipped()};
    const auto count =
        indicators::References{observatory, reader}.figure(ReferenceKind::Epci, "243400017", reader.indicator("caf:A"));
    EXPECT_EQ(count.value.value, 400);
    EXPECT_EQ(count.value.state, CellState::Estimated);
    EXPECT_THAT(plainText(count.notes.at(0)), HasSubstr("34098"));
}

TEST_F(Referenced, ARegionNeedsTheTablesOfAllItsDepartments) {
    const auto region = figure(ReferenceKind::Region, "76", "p_caf_am");
    EXPECT_EQ(region.value.state, CellState::NotAvailable);
    EXPECT_THAT(plainText(region.why), HasSubstr("09, 11, 12"));
}

TEST_F(Referenced, APublishedPopulationOfTheCommuneComesFirst) {
    const auto town = figure(ReferenceKind::Commune, "34001", "pop");
    EXPECT_EQ(town.value.value, 9'000);
    EXPECT_TRUE(town.published);
}

TEST_F(Referenced, MediansAreNotCombined) {
    const auto median = figure(ReferenceKind::Epci, "243400017", "med");
    EXPECT_EQ(median.value.state, CellState::NotApplicable);
    EXPECT_THAT(plainText(median.why), HasSubstr("not combined"));
}

TEST_F(Referenced, WhatIsNotLoadedSaysWhichTablesHaveIt) {
    const auto year = figure(ReferenceKind::Epci, "243400017", "p_caf_am", 2020);
    EXPECT_EQ(year.value.state, CellState::NotAvailable);
    EXPECT_THAT(plainText(year.why), HasSubstr("2020"));
    const auto elsewhere = figure(ReferenceKind::Commune, "75056", "p_caf_am");
    EXPECT_EQ(elsewhere.value.state, CellState::NotAvailable);
    EXPECT_THAT(plainText(elsewhere.why), HasSubstr("no row"));
    const support::TemporaryFolder empty;
    const auto observatory = geo::Observatory::create(empty / "o.sqlite", *geo::Territory::find("metropole"));
    const indicators::FigureReader reader{observatory, indicators::Catalogue::shipped()};
    const auto none = indicators::References{observatory, reader}.figure(ReferenceKind::Department, "34",
                                                                         reader.indicator("p_caf_am"));
    EXPECT_EQ(none.value.state, CellState::NotAvailable);
    EXPECT_THAT(plainText(none.why), HasSubstr("Allocataires CAF par IRIS"));
    EXPECT_TRUE(none.notLoaded);
}

TEST_F(Referenced, WhatATableByCommuneWouldGiveIsNotLoadedAndNotWithoutObject) {
    const auto commune = figure(ReferenceKind::Commune, "34001", "tp60");
    EXPECT_EQ(commune.value.state, CellState::NotAvailable);
    EXPECT_TRUE(commune.notLoaded);
    const auto epci = figure(ReferenceKind::Epci, "243400017", "tp60");
    EXPECT_EQ(epci.value.state, CellState::NotApplicable);
    EXPECT_FALSE(epci.notLoaded) << "no official file gives it";
    EXPECT_THAT(plainText(epci.why), HasSubstr("without its numerator")) << "it is a rate and no median";
}

TEST(SourcesBringing, AFigureOfAPlaceAreNamed) {
    const auto& catalogue = indicators::Catalogue::shipped();
    const auto ids = [&](const char* indicator, ReferenceKind kind) {
        std::vector<std::string> ids;
        for (const auto* source : sourcesBringing(catalogue, *catalogue.find(indicator), kind))
            ids.push_back(source->id);
        return ids;
    };
    EXPECT_THAT(ids("tp60", ReferenceKind::Commune), testing::ElementsAre("filosofi-commune"));
    EXPECT_THAT(ids("tp60", ReferenceKind::Epci), testing::IsEmpty());
    EXPECT_THAT(ids("p_caf_am", ReferenceKind::Commune), testing::ElementsAre("caf-iris", "caf-commune"));
    EXPECT_THAT(ids("p_caf_am", ReferenceKind::Epci), testing::ElementsAre("caf-iris"));
    EXPECT_THAT(ids("p_caf_am", ReferenceKind::CommuneOutside), testing::ElementsAre("caf-iris", "qpv-demo"));
    EXPECT_THAT(ids("defm", ReferenceKind::CommuneOutside), testing::IsEmpty()) << "nobody publishes the commune's";
    EXPECT_THAT(ids("densite", ReferenceKind::Department), testing::Contains("rp-population"));
}

TEST_F(Referenced, OutsideItsNeighbourhoodsASuppressedOneIsNeverFilledBySubtraction) {
    // QP034003 has no published count of recipients and a suppressed population.
    const auto population = figure(ReferenceKind::CommuneOutside, "34001", "pop");
    EXPECT_EQ(population.value.state, CellState::Suppressed);
    EXPECT_THAT(plainText(population.why), HasSubstr("subtraction"));
    const auto village = figure(ReferenceKind::CommuneOutside, "34002", "pop");
    EXPECT_FALSE(village.value.hasNumber()); // Beta has no row at all
}

TEST(CommuneOutside, IsTheCommuneLessItsNeighbourhoods) {
    const support::TemporaryFolder folder;
    auto observatory = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
    town::addZones(observatory, geo::GeographyKind::Qpv, 2015,
                   {{"QP034001", "Alpha", "Town", "", town::square(0, 0, 500, 500)},
                    {"QP034002", "Beta", "Town", "", town::square(600, 0, 300, 500)},
                    {"QP034003", "Gamma", "Village", "", town::square(4100, 0, 300, 500)}});
    town::addTable(observatory, "caf-iris", geo::GeographyKind::Iris, 2017, 2017, {"A", "AM"},
                   {{"340010101", {n(400), n(60)}}, {"340010102", {n(600), n(90)}}, {"340020000", {n(90), n(9)}}});
    town::addTable(observatory, "qpv-demo", geo::GeographyKind::Qpv, 2017, 2015, {"POP_MUN", "POP_COM", "A", "AM"},
                   {{"QP034001", {n(1800), n(9000), n(200), n(50)}},
                    {"QP034002", {n(700), n(9000), n(100), n(30)}},
                    {"QP034003", {n(200), n(900), n(20), n(5)}}});
    // Names and communes come from the table of memberships: no outline of communes or IRIS is loaded.
    town::addTexts(observatory, "commune-memberships", geo::GeographyKind::Commune, 2020, {"LIBGEO", "EPCI"},
                   {{"34001", {"Town", "243400017"}}, {"34002", {"Village", "243400017"}}});
    const indicators::FigureReader reader{observatory, indicators::Catalogue::shipped()};
    const indicators::References references{observatory, reader};
    const auto at = [&](const char* id) {
        return references.figure(ReferenceKind::CommuneOutside, "34001", reader.indicator(id));
    };
    EXPECT_EQ(at("pop").value.value, 9'000 - 1'800 - 700);
    EXPECT_NEAR(at("p_caf_am").value.value, 100.0 * (150 - 80) / (1'000 - 300), 1e-9);
    EXPECT_EQ(at("p_caf_am").value.state, CellState::Value);
    EXPECT_EQ(at("p_caf_am").denominator.value, 700);
    EXPECT_EQ(at("caf:A").value.value, 700);
    EXPECT_EQ(at("med").value.state, CellState::NotApplicable);
}

TEST(CommuneOutside, IsNotKnownWhereANeighbourhoodStraddlesCommunes) {
    const support::TemporaryFolder folder;
    auto observatory = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
    town::addZones(observatory, geo::GeographyKind::Qpv, 2015,
                   {{"QP034001", "Alpha", "Town, Village", "", town::square(0, 0, 500, 500)}});
    town::addTable(observatory, "caf-iris", geo::GeographyKind::Iris, 2017, 2017, {"A"},
                   {{"340010101", {n(400)}}, {"340020000", {n(90)}}});
    town::addTable(observatory, "qpv-demo", geo::GeographyKind::Qpv, 2017, 2015, {"A"}, {{"QP034001", {n(200)}}});
    town::addTexts(observatory, "commune-memberships", geo::GeographyKind::Commune, 2020, {"LIBGEO", "EPCI"},
                   {{"34001", {"Town", "243400017"}}, {"34002", {"Village", "243400017"}}});
    const indicators::FigureReader reader{observatory, indicators::Catalogue::shipped()};
    const auto outside = indicators::References{observatory, reader}.figure(ReferenceKind::CommuneOutside, "34001",
                                                                            reader.indicator("caf:A"));
    EXPECT_EQ(outside.value.state, CellState::NotEstimable);
    EXPECT_THAT(plainText(outside.why), HasSubstr("another commune"));
}
