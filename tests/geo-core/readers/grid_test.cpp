#include "reader_support.hpp"

#include "grid_table.hpp"
#include "observatory/columns.hpp"
#include "observatory/grids.hpp"
#include "observatory/points.hpp"
#include "observatory/sources.hpp"

#include <gmock/gmock.h>

#include <cmath>

using namespace readers_test;

namespace {

geo::NoProgress quiet;

const std::vector<demo::Square> squares{{2'041'000, 4'251'000, 120, 51.5, false, "34032"},
                                        {2'040'800, 4'251'200, 33.5, 14, false, "3403234172"},
                                        {2'040'800, 4'251'000, 7, 3, true, "34172"}};

std::string csv(int size, int year, const std::vector<demo::Square>& list = squares, int epsg = 3035) {
    const demo::GridTable table{size, year, epsg};
    std::string text = table.header();
    for (const auto& square : list)
        text += table.row(square);
    return text;
}

geo::Inspection inspected(const std::filesystem::path& file) { return geo::inspect(file, quiet).front(); }

/// The rows of one column by name of square.
geo::Cell cellOf(const geo::Observatory& o, const geo::Grid& grid, const std::string& column, const std::string& code) {
    const std::vector<std::string> names{column};
    const auto read = o.columns().read(grid.table, names);
    const auto at = std::find(read.codes.begin(), read.codes.end(), code);
    return at == read.codes.end() ? geo::Cell{} : read.columns[0][static_cast<std::size_t>(at - read.codes.begin())];
}

std::string fileName(int year = 2019) { return "carreaux_200m_met_" + std::to_string(year) + ".csv"; }

} // namespace

TEST(CellName, IsTheSouthWestCornerNorthFirst) {
    const auto name = geo::CellName::parse("CRS3035RES200mN2033000E4251400");
    ASSERT_TRUE(name);
    EXPECT_EQ(name->epsg, 3035);
    EXPECT_EQ(name->size, 200);
    EXPECT_EQ(name->north, 2'033'000);
    EXPECT_EQ(name->east, 4'251'400);
    EXPECT_EQ(name->text(), "CRS3035RES200mN2033000E4251400");
    EXPECT_EQ(geo::CellName::parse(" crs2975res1000mn7634000e359000 ")->text(), "CRS2975RES1000mN7634000E359000");
    for (const char* bad : {"", "CRS3035RES200mN2033000", "CRS3035RES200mN2033000E4251401", "340320101",
                            "CRS3035RES200mN2033000E4251400x", "CRS3035RES200mE4251400N2033000"})
        EXPECT_FALSE(geo::CellName::parse(bad)) << bad;
}

class GridFiles : public testing::TestWithParam<int> {};

TEST_P(GridFiles, OfEachYearAreKnownByTheirColumnsAndRead) {
    const int year = GetParam();
    const support::TemporaryFolder folder;
    const auto file = folder.write(fileName(year), csv(200, year));
    const auto found = inspected(file);
    EXPECT_EQ(found.reader, "filosofi-grid-200m");
    EXPECT_EQ(found.dataYear, year);
    EXPECT_EQ(found.kind, geo::GeographyKind::Grid);
    EXPECT_TRUE(found.columnsUnknown.empty()) << found.columnsUnknown.front();
    auto o = newObservatory(folder);
    const auto reports = importFile(o, file);
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].source.rows, 3);
    const auto grid = o.grids().find(200, year);
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid->epsg, 3035);
}

INSTANTIATE_TEST_SUITE_P(Years, GridFiles, testing::Values(2015, 2017, 2019, 2021),
                         [](const auto& test) { return "Of" + std::to_string(test.param); });

TEST(GridFile, Of1KilometreIsReadInEveryYear) {
    const std::vector<demo::Square> large{{2'041'000, 4'251'000, 1200, 515, false, "34032"},
                                          {2'042'000, 4'251'000, 9, 4, true, "3403234172"}};
    for (const int year : {2015, 2017, 2019, 2021}) {
        const support::TemporaryFolder folder;
        auto o = newObservatory(folder);
        importFile(o, folder.write("carreaux_1km_" + std::to_string(year) + ".csv", csv(1000, year, large)));
        const auto grid = o.grids().find(1000, year);
        ASSERT_TRUE(grid) << year;
        EXPECT_EQ(o.grids().load(*grid, quiet).persons, (std::vector<double>{1200, 9}));
    }
}

TEST(GridFile, KeepsItsTableAsPublishedAndTheSquaresPacked) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, folder.write(fileName(), csv(200, 2019)));
    const auto grid = *o.grids().find(200);
    EXPECT_THAT(grid.table.columns, testing::Contains("ind_snv"));
    EXPECT_THAT(grid.table.textColumns, testing::Contains("lcog_geo"));
    const auto cells = o.grids().load(grid, quiet);
    EXPECT_EQ(cells.north, (std::vector<std::int32_t>{2'040'800, 2'040'800, 2'041'000}));
    EXPECT_EQ(cells.east, (std::vector<std::int32_t>{4'251'000, 4'251'200, 4'251'000}));
    EXPECT_EQ(cells.persons, (std::vector<double>{7, 33.5, 120}));
    EXPECT_EQ(cells.households, (std::vector<double>{3, 14, 51.5}));
    EXPECT_EQ(cells.imputed, (std::vector<std::uint8_t>{1, 0, 0}));
    EXPECT_TRUE(cells.touched.empty()) << "a square lies wholly in each of the two communes";
}

TEST(GridFile, MarksEverythingButPeopleAsImputedWhereTheFlagSaysSo) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, folder.write(fileName(), csv(200, 2019)));
    const auto grid = *o.grids().find(200);
    const std::string imputed = "CRS3035RES200mN2040800E4251000", observed = "CRS3035RES200mN2041000E4251000";
    EXPECT_EQ(cellOf(o, grid, "ind", imputed).state, geo::CellState::Value);
    EXPECT_EQ(cellOf(o, grid, "men_pauv", imputed).state, geo::CellState::Imputed);
    EXPECT_NEAR(cellOf(o, grid, "men_pauv", imputed).value, 0.4, 1e-9); // as written in the file
    EXPECT_EQ(cellOf(o, grid, "men_pauv", observed).state, geo::CellState::Value);
    EXPECT_TRUE(anomaly(o.sources().all().front().anomalies, "1 of 3 squares are imputed"));
}

TEST(GridFile, CountsASquareCutAtACommuneLimitOnce) {
    auto list = squares;
    list.push_back(squares[1]);
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto reports = importFile(o, folder.write(fileName(), csv(200, 2019, list)));
    EXPECT_EQ(reports[0].source.rows, 3);
    const auto* again = anomaly(reports[0].source.anomalies, "come again");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->count, 1);
    EXPECT_EQ(again->examples.front(), "CRS3035RES200mN2040800E4251200");
}

TEST(GridFile, RefusesOneSquareWithTwoFigures) {
    auto list = squares;
    list.push_back(squares[1]);
    list.back().persons = 34;
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write(fileName(), csv(200, 2019, list));
    EXPECT_THAT(messageOf([&] { importFile(o, file); }),
                testing::HasSubstr("lines 3 and 5 both have the code CRS3035RES200mN2040800E4251200"));
    EXPECT_TRUE(o.grids().all().empty()) << "all or nothing";
}

TEST(GridFile, RefusesPeopleBelowZeroAndWhatIsNoNumberNamingTheLine) {
    for (const auto& [bad, words] : {std::pair{"-4.0", "line 3, column ind: \"-4.0\" is not a number of people"},
                                     std::pair{"3l", "line 3, column ind: \"3l\" is not a number"}}) {
        auto text = csv(200, 2019);
        text.replace(text.find(",33.5,") + 1, 4, bad);
        const support::TemporaryFolder folder;
        auto o = newObservatory(folder);
        const auto file = folder.write(fileName(), text);
        EXPECT_THAT(messageOf([&] { importFile(o, file); }), testing::HasSubstr(words));
        std::vector<geo::Message> leftOut;
        auto plan = geo::plan(geo::inspect(file, quiet), o.territory(), leftOut).front();
        plan.leaveOutBadRows = true;
        EXPECT_EQ(geo::load(o, plan, quiet).source.rows, 2);
    }
}

TEST(GridFile, LeavesOutNamesThatAreNoSquaresAndSaysWhere) {
    auto text = csv(200, 2019);
    text.replace(text.find("N2040800E4251200"), 16, "N2040800E4251233");
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto reports = importFile(o, folder.write(fileName(), text));
    EXPECT_EQ(reports[0].source.rows, 2);
    const auto* bad = anomaly(reports[0].source.anomalies, "do not name a square");
    ASSERT_TRUE(bad);
    EXPECT_THAT(bad->examples.front(), testing::StartsWith("3: CRS3035RES200mN2040800E4251233"));
}

TEST(GridFile, OfAnotherTerritoryIsLeftOut) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write(fileName(), csv(200, 2019, squares, 2975));
    EXPECT_TRUE(importFile(o, file).empty()) << "the delivery has a file for each territory";
    EXPECT_THAT(messageOf([&] {
                    geo::load(o, {inspected(file), std::nullopt}, quiet);
                }),
                testing::HasSubstr("no square of this observatory"));
    auto reunion = geo::Observatory::create(folder / "r.sqlite", *geo::Territory::find("974"));
    EXPECT_EQ(importFile(reunion, file)[0].source.rows, 3);
    EXPECT_EQ(reunion.grids().find(200)->epsg, 2975);
}

TEST(GridFile, SaysWhichCommunesItOnlyTouches) {
    const std::vector<demo::Square> list{{2'041'000, 4'251'000, 120, 51.5, false, "34032"},
                                         {2'041'000, 4'251'200, 80, 30, false, "3403234300"}};
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, folder.write(fileName(), csv(200, 2019, list)));
    EXPECT_EQ(o.grids().load(*o.grids().find(200), quiet).touched, std::vector<std::string>{"34300"});
    const std::vector<demo::Square> neighbour{{2'041'000, 4'251'400, 60, 30, false, "34300"}};
    importFile(o, folder.write("other_2019.csv", csv(200, 2019, neighbour)));
    const auto cells = o.grids().load(*o.grids().find(200), quiet);
    EXPECT_EQ(cells.count(), 3u) << "two files of one year are one grid";
    EXPECT_TRUE(cells.touched.empty());
}

TEST(GridFile, IsGoneWithItsSourceAndOneOfTwoLeavesTheOther) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto before = o.digest();
    const auto first = importFile(o, folder.write(fileName(), csv(200, 2019)))[0].source;
    const auto withFirst = o.digest();
    const std::vector<demo::Square> more{{2'061'000, 4'251'400, 60, 30, false, "34300"}};
    const auto second = importFile(o, folder.write("other_2019.csv", csv(200, 2019, more)))[0].source;
    EXPECT_EQ(o.grids().load(*o.grids().find(200), quiet).count(), 4u);
    EXPECT_TRUE(o.check(quiet).sound());
    for (const auto& [source, left] : {std::pair{second, 3u}, std::pair{first, 0u}}) {
        auto t = o.begin();
        o.sources().unregister(t, source.id);
        t.commit();
        const auto grid = o.grids().find(200);
        EXPECT_EQ(grid ? o.grids().load(*grid, quiet).count() : 0, left);
        EXPECT_TRUE(o.check(quiet).sound());
        EXPECT_EQ(o.digest(), left > 0 ? withFirst : before);
    }
}

TEST(GridFile, IsReadWhereItIsNeeded) {
    const std::vector<demo::Square> apart{{2'041'000, 4'251'000, 120, 51.5, false, "34032"},
                                          {2'141'000, 4'251'000, 80, 30, false, "34300"}};
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, folder.write(fileName(), csv(200, 2019, apart)));
    const std::vector<geo::Extent> near{{4'250'000, 2'040'500, 4'252'000, 2'041'500}};
    EXPECT_EQ(o.grids().load(*o.grids().find(200), near, quiet).persons, std::vector<double>{120});
}

TEST(RealGrid, OfFourCommunesIsReadFromPiecesOfItsSquares) {
    NEEDS_REAL_DATA(real);
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto reports =
        importFile(o, real / "grid/carreaux_200m_2019_saint-denis_noisy-le-grand_sarcelles_etampes.gpkg");
    ASSERT_EQ(reports.size(), 1u);
    const auto& source = reports[0].source;
    EXPECT_EQ(source.dataYear, 2019);
    EXPECT_EQ(source.rows, 965);
    const auto cells = o.grids().load(*o.grids().find(200), quiet);
    EXPECT_EQ(cells.count(), 965u);
    EXPECT_EQ(std::count(cells.imputed.begin(), cells.imputed.end(), 1), 237);
    EXPECT_THAT(cells.touched, testing::Contains("93059")) << "Pierrefitte is beside Saint-Denis";
}

TEST(RealGrid, Of1KilometreAreReadForAlesAndCorsica) {
    NEEDS_REAL_DATA(real);
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, real / "grid/carreaux_1km_2019_ales.gpkg");
    importFile(o, real / "grid/carr_corse_1km_2015_crs3035.gpkg");
    const auto ales = o.grids().load(*o.grids().find(1000, 2019), quiet);
    EXPECT_EQ(ales.count(), 806u);
    double people = 0;
    for (const double persons : ales.persons)
        people += persons;
    EXPECT_NEAR(people, 133'897, 1);
    EXPECT_EQ(std::count(ales.imputed.begin(), ales.imputed.end(), 1), 420);
    EXPECT_EQ(o.grids().load(*o.grids().find(1000, 2015), quiet).count(), 2994u);
    EXPECT_TRUE(o.check(quiet).sound());
}
