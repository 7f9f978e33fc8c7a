// The panorama of the social economy on places whose counts are plain to see.
#include "panorama.hpp"

#include "registered.hpp"

#include "geometry/crs.hpp"
#include "observatory/zones.hpp"

#include <gmock/gmock.h>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

using namespace layers;
using support::bottom, support::left;
using support::Registered;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

struct Establishment {
    const char *form, *flag, *activity;
    double x, y; ///< kilometres from the corner of the small observatory
    const char* state = "A";
    const char* found = "housenumber"; ///< by the geocoder
};

constexpr double nowhere = -1;

/// Between Mosson (0.05 to 0.45 km east, 1.3 to 1.7 north) and a neighbour 150 m east of it; see the tests for each.
const std::vector<Establishment> establishments{
    {"9220", "O", "88.99B", 0.2, 1.5},
    {"5710", "N", "47.11F", 0.2, 1.5},
    {"1000", "", "56.10A", 0.2, 1.5},
    {"5599", "O", "38.32Z", 0.4, 1.5},               // 200 m from the neighbour
    {"5458", "", "62.01Z", 0.52, 1.5},               // in both rings
    {"8210", "", "65.12Z", 0.8, 1.5},                // in the neighbour
    {"5499", "", "43.34Z", 1.1, 1.5},                // in the ring of the neighbour
    {"9300", "", "", 0.2, 1.9, "A", "municipality"}, // in the ring of Mosson, poorly placed
    {"9220", "O", "94.99Z", 1.9, 1.9},               // far from both
    {"9220", "O", "88.99B", nowhere, nowhere},
    {"9220", "O", "88.99B", 0.2, 1.5, "F"} // closed
};

std::string table(const std::vector<Establishment>& rows, bool legalForms = true) {
    const geo::Transformer toDegrees{2154, 4326};
    std::string text = "siret,statutDiffusionEtablissement,dateDernierTraitementEtablissement,";
    text += legalForms ? "categorieJuridiqueUniteLegale,economieSocialeSolidaireUniteLegale," : "";
    text += "codeCommuneEtablissement,etatAdministratifEtablissement,activitePrincipaleEtablissement,"
            "nomenclatureActivitePrincipaleEtablissement,latitude,longitude,result_type\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        const auto at = toDegrees({left + 1'000 * row.x, bottom + 1'000 * row.y});
        text += fmt::format("{:014},O,2021-04-06T14:34:26,", 10'000'000'000'000 + i);
        text += legalForms ? fmt::format("{},{},", row.form, row.flag) : "";
        text += fmt::format("34172,{},{},NAFRev2,", row.state, row.activity);
        text += row.x == nowhere ? ",,\n" : fmt::format("{:.8f},{:.8f},{}\n", at.y, at.x, row.found);
    }
    return text;
}

struct Panoramas : testing::Test {
    Registered office{{}};
    geo::NoProgress quiet;

    void SetUp() override {
        auto observatory = geo::Observatory::open(office.small.file, geo::Observatory::Mode::Write);
        auto t = observatory.begin();
        const auto generation = observatory.zones().find(geo::GeographyKind::Qpv, 2015).value();
        geo::GeographyWriter writer{t, geo::GeographyKind::Qpv, 2015, 2154, generation.sourceId, {}};
        writer.add("QP034007", "Voisine", "Montpellier", "", {}, geo::fromWkt(support::square(0.6, 1.3, 0.4)), nullptr);
        writer.finish();
        t.commit();
    }
    void import(const std::string& bytes) {
        auto observatory = geo::Observatory::open(office.small.file, geo::Observatory::Mode::Write);
        office.add(observatory, "geo_siret.csv", bytes);
    }
    Panorama panorama(const std::string& subject = {}) { return panoramaOf(office.small.open(), {subject}, quiet); }
    std::string refusal(const std::string& subject = {}) {
        try {
            panorama(subject);
        } catch (const geo::Error& error) {
            return error.what();
        }
        return {};
    }
    SheetPages page(const std::string& format = "a4") {
        PageDocument document;
        document.kind = PageTemplate::Panorama;
        document.titleAccepted = true;
        document.format = pageFormatFromText(format).value();
        return std::get<SheetPages>(office.content(document));
    }
};

template <typename T> std::vector<T> blocksOf(const BlockPage& page) {
    std::vector<T> found;
    for (const auto& region : page.regions)
        for (const auto& block : region.blocks)
            if (const auto* one = std::get_if<T>(&block))
                found.push_back(*one);
    return found;
}

double number(const TableFigure& figure) { return std::get<Figure>(figure).cell.value; }

std::vector<double> valuesOf(const Chart& chart) {
    std::vector<double> values;
    for (const auto& item : chart.items)
        values.push_back(item.value.value);
    return values;
}

} // namespace

TEST_F(Panoramas, CountEachNeighbourhoodAndAllOfThemWithoutCountingTwice) {
    import(table(establishments));
    const auto found = panorama();
    ASSERT_EQ(found.shown.size(), 2u);
    EXPECT_EQ(found.zones->geography().vintage, 2015) << "nothing lies near the only neighbourhood of 2024";
    EXPECT_EQ(found.zones->code(found.shown[0]), "QP034005");
    EXPECT_EQ(found.withoutAny, 3u);
    const auto& mosson = found.of[0];
    EXPECT_EQ(mosson.all.strict.all, 4);
    EXPECT_EQ(mosson.ess.strict.all, 2);
    EXPECT_EQ(mosson.all.extended(0).all, 6);
    EXPECT_EQ(mosson.ess.extended(0), (PlaceNumber{4, 1}));
    const auto& neighbour = found.of[1];
    EXPECT_EQ(neighbour.ess.strict.all, 1);
    EXPECT_EQ(neighbour.all.extended(0).all, 4);
    EXPECT_EQ(neighbour.ess.extended(0).all, 3) << "one of them lies in Mosson";
    EXPECT_EQ(neighbour.ess.elsewhereTo(0).all, 1);
    EXPECT_EQ(found.once.all.strict.all, 5);
    EXPECT_EQ(found.once.ess.strict.all, 3);
    EXPECT_EQ(found.once.all.extended(0).all, 8);
    EXPECT_EQ(found.once.ess.extended(0).all, 5);
    EXPECT_EQ(found.sum.ess.extended(0).all, 7);
    EXPECT_EQ(found.sum.ess.strict.all, 3);
}

TEST_F(Panoramas, AddUpFromTheStrictPerimeterAndTheRingToTheExtendedOneByFamilyAndBySector) {
    import(table(establishments));
    const auto found = panorama();
    for (const auto* numbers : {&found.once, &found.sum, &found.of[0], &found.of[1]}) {
        auto families = numbers->byFamily.front(), sectors = numbers->withoutSector;
        for (std::size_t i = 1; i < numbers->byFamily.size(); ++i)
            addCounts(families, numbers->byFamily[i]);
        for (const auto& sector : numbers->bySector)
            addCounts(sectors, sector);
        for (const auto* parts : {&families, &sectors}) {
            EXPECT_EQ(parts->strict, numbers->ess.strict);
            EXPECT_EQ(parts->extended(0), numbers->ess.extended(0));
        }
        auto extended = numbers->ess.strict;
        extended += numbers->ess.ringTo(0);
        extended += numbers->ess.elsewhereTo(0);
        EXPECT_EQ(extended, numbers->ess.extended(0));
    }
    EXPECT_EQ(found.once.ess.elsewhereTo(0).all, 0) << "of all together no other is left";
    EXPECT_EQ(found.once.withoutSector.extended(0).all, 1) << "the foundation has no activity";
}

TEST_F(Panoramas, SayWhatTheListHoldsAndWhatItDoesNot) {
    import(table(establishments));
    const auto found = panorama();
    EXPECT_EQ(found.asOf, "2021-04-06");
    EXPECT_EQ(found.closed, 1);
    EXPECT_EQ(found.withoutPlace, 1);
    EXPECT_EQ(found.listAll.all, 9);
    EXPECT_EQ(found.listEss.all, 6);
    EXPECT_TRUE(found.hasIndividuals && found.hasFlag && found.hasState);
    EXPECT_EQ(found.places.size(), 6u);
    EXPECT_EQ(std::ranges::count(found.places, EssPlace::Where::Strict, &EssPlace::where), 3);
    EXPECT_EQ(std::ranges::count(found.places, EssPlace::Where::Around, &EssPlace::where), 2);
}

TEST_F(Panoramas, AreOfAPlaceOrOfNamedNeighbourhoods) {
    import(table(establishments));
    EXPECT_EQ(panorama("qpv@2015:QP034007").once.ess.extended(0).all, 3);
    const auto montpellier = panorama("commune:34172");
    EXPECT_EQ(montpellier.shown.size(), 2u);
    EXPECT_EQ(montpellier.withoutAny, 1u);
    EXPECT_THAT(refusal("commune:34057"), HasSubstr("No establishment of"));
    EXPECT_THAT(refusal("qpv@2015:QP034004"), HasSubstr("QP034005")) << "near ones are named";
    EXPECT_THAT(refusal("iris:341720101"), HasSubstr("not of iris"));
}

TEST_F(Panoramas, SayWhichFileIsNeeded) {
    EXPECT_THAT(refusal(), HasSubstr("Sirene"));
    import(table(establishments, false));
    EXPECT_THAT(refusal(), HasSubstr("StockUniteLegale"));
}

TEST(EssShares, AreNotGivenOfAFewEstablishments) {
    EXPECT_EQ(essShare({3, 0}, {49, 0}), std::nullopt);
    EXPECT_EQ(essShare({3, 0}, {60, 0}), 5.0);
    EXPECT_EQ(essShare({0, 0}, {60, 0}), 0.0);
}

TEST_F(Panoramas, CountAddressesThatManyShare) {
    auto rows = establishments;
    rows.insert(rows.end(), 9, {"5710", "", "82.11Z", 0.3, 1.4});
    rows.insert(rows.end(), 10, {"5710", "", "82.11Z", 0.35, 1.6});
    rows.insert(rows.end(), 12, {"5710", "", "82.11Z", 0.3, 1.45, "A", "street"}); // nobody knows at which number
    import(table(rows));
    const auto found = panorama().shared;
    EXPECT_EQ(found.addresses, 1);
    EXPECT_EQ(found.establishments, 10);
}

TEST_F(Panoramas, MakeAPageWithPairsOfBarsAMapAndBothTotals) {
    import(table(establishments));
    const auto sheet = page();
    ASSERT_EQ(sheet.pages.size(), 1u);
    const auto& side = sheet.pages.front();
    EXPECT_EQ(geo::plainText(side.title),
              "Establishments of the social economy: 3 in the neighbourhoods, 5 with 300 m around them");
    EXPECT_THAT(geo::plainText(side.subtitle), HasSubstr("Montpellier"));
    const auto charts = blocksOf<ChartBlock>(side);
    ASSERT_EQ(charts.size(), 2u);
    EXPECT_TRUE(charts[0].chart.isPaired());
    EXPECT_THAT(valuesOf(charts[0].chart), ElementsAre(1, 1, 0, 1, 1, 1, 0, 1, 1, 1))
        << "strict, extended: associations "
           "first, companies last";
    const auto tables = blocksOf<FigureTable>(side);
    ASSERT_EQ(tables.size(), 1u);
    const auto& totals = tables[0].groups.back().rows;
    ASSERT_EQ(totals.size(), 2u);
    EXPECT_EQ(number(totals[0].figures[1]), 5);
    EXPECT_EQ(number(totals[1].figures[1]), 7);
    EXPECT_THAT(geo::plainText(tables[0].notes.front()), HasSubstr("2 times too often"));
    const auto maps = blocksOf<MapBlock>(side);
    ASSERT_EQ(maps.size(), 1u);
    EXPECT_EQ(maps[0].map->dots.points.size(), 5u) << "those of the extended perimeter";
    EXPECT_EQ(maps[0].map->rings.size(), 1u) << "dissolved";
    EXPECT_EQ(blocksOf<KeyFigures>(side).front().figures.size(), 2u) << "no share of so few";
    EXPECT_THAT(side.footer.sources, Contains(HasSubstr("Sirene")));
}

TEST_F(Panoramas, SaySomethingOfPoorPlacesAndOfWhatIsMissingFromTheList) {
    auto rows = establishments;
    std::erase_if(rows, [](const Establishment& row) { return std::string_view{row.form} == "1000"; });
    import(table(rows));
    std::string said;
    for (const auto& text : blocksOf<TextBlock>(page().pages.front()))
        for (const auto& paragraph : text.paragraphs)
            said += geo::plainText(paragraph.text) + "\n";
    EXPECT_THAT(said, HasSubstr("1 of the 5; without them, 3 in the strict perimeter and 4 in the enlarged one"));
    EXPECT_THAT(said, HasSubstr("counted nowhere: 1"));
    EXPECT_THAT(said, HasSubstr("no firms of individuals"));
    EXPECT_THAT(said, HasSubstr("left out: 3"));
    EXPECT_THAT(said, HasSubstr("public register"));
}

TEST_F(Panoramas, HaveASideForMapChartsAndTableOnSlides) {
    import(table(establishments));
    const auto sheet = page("slide");
    ASSERT_EQ(sheet.pages.size(), 3u);
    EXPECT_EQ(blocksOf<MapBlock>(sheet.pages[0]).size(), 1u);
    EXPECT_EQ(blocksOf<ChartBlock>(sheet.pages[1]).size(), 2u);
    EXPECT_EQ(blocksOf<FigureTable>(sheet.pages[2]).front().groups.front().rows.size(), 2u);
}
