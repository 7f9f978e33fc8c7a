#include "locate.hpp"

#include "small_observatory.hpp"

#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <gmock/gmock.h>

#include <sstream>

using namespace layers;
using support::bottom;
using support::left;
using support::square;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

geo::NoProgress quiet;

geo::Point at(double x, double y) { return {left + x, bottom + y}; } // metres from the corner

LocateAsked asking(const std::string& targets, double doubt = 15, std::vector<double> rings = {300}) {
    return {indicators::TargetExpression::parse(targets), std::move(rings), doubt};
}

std::string row(const std::string& name, geo::Point place) {
    return name + ";" + std::to_string(place.x) + ";" + std::to_string(place.y) + "\n";
}

/// Lines of the table that comes out, without its mark.
std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

struct Done {
    std::vector<std::string> lines;
    LocateCounts counts;
};

Done located(const geo::Observatory& observatory, const std::filesystem::path& file, const LocateAsked& asked,
             geo::CsvText::Style style = geo::CsvText::Style::Machine) {
    const PlaceLocator locator{observatory, asked, quiet};
    const geo::PlacedRows rows{geo::sourcesIn(file, quiet).at(0), observatory.territory()};
    std::string text;
    Done done;
    done.counts = locateRows(
        rows, locator, {style}, [&](std::string_view piece) { text += piece; }, quiet);
    done.lines = linesOf(text);
    return done;
}

/// Neighbourhoods alone.
geo::Observatory observatoryOf(const support::TemporaryFolder& folder,
                               const std::vector<std::pair<std::string, geo::MultiPolygon>>& neighbourhoods) {
    auto observatory = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
    auto t = observatory.begin();
    geo::Source source;
    source.reader = source.family = source.title = source.fileName = source.sha256 = "qpv-perimeters";
    source.importedAt = "2024-01-01T00:00:00Z";
    geo::GeographyWriter writer{t, geo::GeographyKind::Qpv, 2024, 2154, observatory.sources().add(t, source), {}};
    for (const auto& [code, shape] : neighbourhoods)
        writer.add(code, "Quartier", "", "", {}, shape, nullptr);
    writer.finish();
    t.commit();
    return observatory;
}

} // namespace

// Mosson of 2015 lies from 50 m to 450 m east and from 1,300 m to 1,700 m north of the corner.
TEST(Locate, TellsInsideRingOutsideAndDoubtful) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    const PlaceLocator locator{observatory, asking("qpv@2015"), quiet};
    EXPECT_EQ(locator.outlineDoubt(), 0);

    const auto inside = locator.at(at(250, 1'400));
    EXPECT_EQ(inside.answer, LocateAnswer::Inside);
    EXPECT_EQ(locator.neighbourhoods().code(inside.zone.value()), "QP034005");
    EXPECT_NEAR(inside.metres, -100, 1e-6);
    EXPECT_EQ(inside.ring, 0);

    const auto ring = locator.at(at(550, 1'500));
    EXPECT_EQ(ring.answer, LocateAnswer::Outside);
    EXPECT_EQ(locator.neighbourhoods().code(ring.zone.value()), "QP034005");
    EXPECT_NEAR(ring.metres, 100, 1e-6);
    EXPECT_EQ(ring.ring, 300);

    EXPECT_EQ(locator.at(at(440, 1'500)).answer, LocateAnswer::Doubtful) << "10 m inside";
    EXPECT_EQ(locator.at(at(460, 1'500)).answer, LocateAnswer::Doubtful) << "10 m outside";
    EXPECT_EQ(locator.at(at(460, 1'500)).ring, 300);
    EXPECT_EQ(locator.at(at(550, 1'500), 120).answer, LocateAnswer::Doubtful) << "its row says so";

    const auto outside = locator.at(at(1'000, 1'000));
    EXPECT_FALSE(outside.zone);
    EXPECT_FALSE(outside.ring);
}

TEST(Locate, CountsTheOutlineAsInside) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    const PlaceLocator exact{observatory, asking("qpv@2015", 0), quiet};
    for (const auto place : {at(450, 1'500), at(50, 1'300), at(250, 1'700)}) {
        EXPECT_EQ(exact.at(place).answer, LocateAnswer::Inside);
        EXPECT_EQ(exact.at(place).metres, 0);
    }
    EXPECT_EQ(exact.at(at(450.001, 1'500)).answer, LocateAnswer::Outside);
    const PlaceLocator careful{observatory, asking("qpv@2015"), quiet};
    EXPECT_EQ(careful.at(at(450, 1'500)).answer, LocateAnswer::Doubtful) << "the place may be wrong";
}

TEST(Locate, TellsTheSmallestOfSeveralRings) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    const PlaceLocator locator{observatory, asking("qpv@2015", 15, {100, 300, 500}), quiet};
    for (const auto& [metres, ring] : {std::pair{100.0, 100.0}, std::pair{101.0, 300.0}, std::pair{499.0, 500.0}})
        EXPECT_EQ(locator.at(at(450 + metres, 1'500)).ring, ring) << metres;
    EXPECT_FALSE(locator.at(at(951, 1'500)).ring);
}

TEST(Locate, IsNotOutsideWhereMoreNeighbourhoodsMayBeThanAreLoaded) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    const PlaceLocator locator{observatory, asking("qpv@2015"), quiet};
    EXPECT_EQ(locator.at(at(-50'000, 0)).answer, LocateAnswer::NotKnown) << "in no commune that is loaded";
    const PlaceLocator named{observatory, asking("qpv@2015:QP034005"), quiet};
    EXPECT_EQ(named.at(at(-50'000, 0)).answer, LocateAnswer::Outside) << "of the one that is asked about";
    EXPECT_EQ(named.at(at(1'500, 500)).answer, LocateAnswer::Outside) << "another one holds it";
}

TEST(Locate, KeepsColumnsAndOrderAndAddsItsOwn) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    const support::TemporaryFolder folder;
    const auto file = folder.write(
        "points.csv", "name;x;y\n" + row("inside", at(250, 1'400)) + row("ring", at(550, 1'500)) + "nowhere;;\n" +
                          row("\"a \"\"b\"\", c\"", at(3'000, 1'500)) + row("Alès", at(4'700, 700)));
    const auto done = located(observatory, file, asking("qpv@2015"));
    ASSERT_EQ(done.lines.size(), 6u);
    EXPECT_EQ(done.lines[0], "name,x,y,qpv_code,qpv_name,answer,distance_m,ring_m,iris_code,commune_code");
    EXPECT_EQ(done.lines[1], "inside,765250.000000,6281400.000000,QP034005,Mosson,inside,-100,0,341720101,34172");
    EXPECT_EQ(done.lines[2], "ring,765550.000000,6281500.000000,QP034005,Mosson,outside,100,300,341720101,34172");
    EXPECT_EQ(done.lines[3], "nowhere,,,,,,,,,");
    EXPECT_THAT(done.lines[4], testing::StartsWith("\"a \"\"b\"\", c\",768000.000000"));
    EXPECT_THAT(done.lines[4], testing::EndsWith("340570000,34057"));
    EXPECT_THAT(done.lines[5], HasSubstr("QP030001,Près Saint-Jean,inside,-200,0,300070101,30007"));
    EXPECT_EQ(done.counts.rows, 5);
    EXPECT_EQ(done.counts.of(LocateAnswer::Inside), 2);
    EXPECT_EQ(done.counts.inRing, 1);
    EXPECT_EQ(done.counts.of(geo::RowPlace::Why::Empty).number, 1);
    EXPECT_THAT(done.counts.of(geo::RowPlace::Why::Empty).lines, ElementsAre(4));
}

TEST(Locate, WritesForASpreadsheetWhatItWillNotRun) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    const support::TemporaryFolder folder;
    const auto file = folder.write("points.csv", "name;x;y;qpv_code\n=1+1;765550.24;6281500;-1.5\n");
    const auto done = located(observatory, file, asking("qpv@2015"), geo::CsvText::Style::Spreadsheet);
    EXPECT_THAT(done.lines[0], testing::StartsWith("\xEF\xBB\xBFname;x;y;qpv_code;qpv_code_2;"))
        << "the column that was there keeps its name";
    EXPECT_EQ(done.lines[1], "'=1+1;765550.24;6281500;-1.5;QP034005;Mosson;outside;100,2;300;341720101;34172\r");
}

TEST(Locate, CountsRowsThatLieWhereOneBeforeThemDoes) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    const support::TemporaryFolder folder;
    std::string text = "name;x;y\n" + row("once", at(3'000, 1'500)) + "nowhere;;\n" + row("twice", at(550, 1'500)) +
                       row("twice", at(550, 1'500)) + "nowhere;;\n";
    for (int i = 0; i < 10'000; ++i)
        text += row("many", at(250, 1'400));
    const auto done = located(observatory, folder.write("points.csv", text), asking("qpv@2015"));
    EXPECT_EQ(done.counts.repeated.number, 10'000) << "one of two, 9 999 of 10 000; no place is no place twice";
    EXPECT_THAT(done.counts.repeated.lines, ElementsAre(5, 8, 9, 10, 11));
    EXPECT_EQ(done.counts.mostTogether, 10'000);
    EXPECT_EQ(done.counts.of(LocateAnswer::Inside), 10'000);
}

TEST(Locate, SaysAtLeastWhereALongListHasMorePlacesThanAreRemembered) {
    LocateCounts counts;
    counts.repeated.number = 12;
    counts.mostTogether = 5;
    EXPECT_EQ(geo::plainText(oddities(counts).at(0).what), "12 rows lie exactly where a row before them does");
    counts.moreRepeated = true;
    EXPECT_EQ(geo::plainText(oddities(counts).at(0).what), "at least 12 rows lie exactly where a row before them does");
    EXPECT_EQ(geo::plainText(oddities(counts).at(0).action), "all are kept, at least 5 at one place");
}

TEST(Locate, WritesAnswersInWordsAndAddedNumbersAsASpreadsheetReadsThem) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    const support::TemporaryFolder folder;
    const auto file = folder.write("points.csv", "name;x;y;precision_m\nécole;765250.5;6281400.25;1.50\n");
    const PlaceLocator locator{observatory, asking("qpv@2015"), quiet};
    const geo::PlacedRows rows{geo::sourcesIn(file, quiet).at(0), observatory.territory()};
    LocatedText text;
    text.answers = {"dedans", "dehors", "à vérifier", ""};
    text.given = 2;
    std::string written;
    locateRows(
        rows, locator, text, [&](std::string_view piece) { written += piece; }, quiet);
    EXPECT_THAT(written, HasSubstr("\nécole;765250.5;6281400,25;1,50;QP034005;Mosson;dedans;-10"));
}

TEST(Locate, TakesTheDeepestOfNeighbourhoodsThatOverlapAndCountsThem) {
    const support::TemporaryFolder folder;
    const auto observatory = observatoryOf(
        folder, {{"QN03401M", geo::fromWkt(square(0, 0, 1))}, {"QN03402M", geo::fromWkt(square(0.9, 0, 1))}});
    const PlaceLocator locator{observatory, asking("qpv"), quiet};
    const auto both = locator.at(at(990, 500));
    EXPECT_EQ(both.holding, 2u);
    EXPECT_EQ(locator.neighbourhoods().code(both.zone.value()), "QN03402M") << "90 m from its outline";
    EXPECT_EQ(both.answer, LocateAnswer::Inside) << "10 m from the outline of the other";
    EXPECT_EQ(locator.at(at(3'000, 500)).answer, LocateAnswer::Outside)
        << "no other outlines tell of departments without perimeters";
    const auto file = folder.write("points.csv", "name;x;y\n" + row("both", at(990, 500)) + row("one", at(500, 500)));
    const auto counts = located(observatory, file, asking("qpv")).counts;
    EXPECT_EQ(counts.overlapping.number, 1);
    EXPECT_EQ(counts.nowhere.number, 0) << "neither communes nor IRIS are loaded";
}

// A corner cut to four decimals may have moved by 11.1 m northwards and 8.1 m eastwards, at 43.6° north.
TEST(Locate, DoubtsOutlinesOfFewDecimals) {
    const support::TemporaryFolder folder;
    const geo::Transformer toHome{4326, 2154};
    geo::MultiPolygon shape;
    auto& ring = shape.parts.emplace_back().emplace_back();
    for (const geo::Point corner : {geo::Point{3.8, 43.6}, geo::Point{3.8012, 43.6}, geo::Point{3.8012, 43.6013},
                                    geo::Point{3.8, 43.6013}, geo::Point{3.8, 43.6}})
        ring.push_back(toHome(corner));
    const auto observatory = observatoryOf(folder, {{"QN03401M", shape}});
    const PlaceLocator locator{observatory, asking("qpv", 5), quiet};
    EXPECT_EQ(locator.outlineDoubt(), 14);
    EXPECT_EQ(locator.doubt(), 14);
    EXPECT_EQ((PlaceLocator{observatory, asking("qpv", 40), quiet}.doubt()), 40);
}

// IRIS carry the codes of arrondissements, as Sirene and the national addresses do.
TEST(Locate, GivesTheArrondissementAsCommune) {
    const support::TemporaryFolder folder;
    auto observatory = observatoryOf(folder, {{"QN07501M", geo::fromWkt(square(0, 0, 1))}});
    {
        auto t = observatory.begin();
        geo::Source source;
        source.reader = source.family = source.title = source.fileName = source.sha256 = "outlines";
        source.importedAt = "2024-01-01T00:00:00Z";
        const auto id = observatory.sources().add(t, source);
        geo::GeographyWriter iris{t, geo::GeographyKind::Iris, 2024, 2154, id, {}};
        iris.add("751187001", "Goutte d'Or 1", "Paris 18e", "H", {}, geo::fromWkt(square(0, 0, 1)), nullptr);
        iris.finish();
        geo::GeographyWriter communes{t, geo::GeographyKind::Commune, 2024, 2154, id, {}};
        communes.add("75056", "Paris", "", "", {}, geo::fromWkt(square(0, 0, 3)), nullptr);
        communes.finish();
        t.commit();
    }
    const PlaceLocator locator{observatory, asking("qpv"), quiet};
    EXPECT_EQ(locator.irisAt(at(500, 500)), "751187001");
    EXPECT_EQ(locator.communeAt(at(500, 500), "751187001"), "75118");
    EXPECT_EQ(locator.communeAt(at(2'500, 500), locator.irisAt(at(2'500, 500))), "75056") << "no IRIS holds it";
}

TEST(Locate, RefusesWhatItCannotTell) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    EXPECT_THROW(PlaceLocator(observatory, asking("commune"), quiet), geo::Error);
    EXPECT_THROW(PlaceLocator(observatory, asking("qpv@2015:QP099999"), quiet), geo::Error);
    EXPECT_THROW(PlaceLocator(observatory, asking("qpv@2015", -1), quiet), geo::Error);
    EXPECT_THROW(PlaceLocator(observatory, asking("qpv@2015", 15, {-300}), quiet), geo::Error);
}
