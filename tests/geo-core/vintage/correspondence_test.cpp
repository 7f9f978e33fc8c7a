// Figures of one vintage brought to zones of another: sums, shares, and what cannot be carried.
#include "support.hpp"
#include "vintage/correspondence.hpp"

#include <gmock/gmock.h>

namespace {

using namespace geo;
using testing::ElementsAre;

CommuneMovement event(const char* date, int kind, const char* before, const char* after) {
    return {date, kind, "COM", before, before, "COM", after, after};
}

/// 01001 and 01002 merge in 2016; 01003 gets the code 02003; 01004 parts into 01004 and 01005 in 2018.
const std::vector<CommuneMovement> events{
    event("2016-01-01", 32, "01001", "01001"), event("2016-01-01", 32, "01002", "01001"),
    event("2016-01-01", 41, "01003", "02003"), event("2018-01-01", 21, "01004", "01004"),
    event("2018-01-01", 21, "01004", "01005")};

CarryingHelp between(int from, int to) {
    CarryingHelp help;
    help.passage = CommunePassage{events, from, to};
    return help;
}

std::string box(int x, int width) {
    const auto right = std::to_string(x + width), left = std::to_string(x);
    return "POLYGON((" + left + " 0, " + right + " 0, " + right + " 1000, " + left + " 1000, " + left + " 0))";
}

ZoneSet row(const std::vector<std::pair<std::string, int>>& codesAndWidths) {
    std::vector<std::pair<std::string, std::string>> zones;
    int x = 0;
    for (const auto& [code, width] : codesAndWidths) {
        zones.emplace_back(code, box(x, width));
        x += width;
    }
    const bool iris = codesAndWidths.front().first.size() == 9;
    return support::zones(iris ? GeographyKind::Iris : GeographyKind::Commune, 2020, zones);
}

Column numbers(const std::vector<double>& values) {
    Column column;
    for (const double value : values)
        column.push(Cell::of(value));
    return column;
}

using Codes = std::vector<std::string>;

} // namespace

TEST(Carrying, LeavesAGeographyOfTheSameYearAlone) {
    const auto zones = row({{"01001", 10}, {"01009", 10}});
    const auto way = correspondence(GeographyKind::Commune, Codes{"01009", "01001"}, zones);
    EXPECT_TRUE(way.isPlain());
    EXPECT_THAT(carried(way, numbers({9, 1}), false).values, ElementsAre(1, 9));
}

TEST(Carrying, SumsCountsOverAMerger) {
    const auto zones = row({{"01001", 10}, {"02003", 10}});
    const auto way =
        correspondence(GeographyKind::Commune, Codes{"01001", "01002", "01003"}, zones, between(2015, 2020));
    const auto counts = carried(way, numbers({100, 20, 7}), true);
    EXPECT_THAT(counts.values, ElementsAre(120, 7));
    EXPECT_THAT(counts.states, ElementsAre(CellState::Value, CellState::Value)) << "a sum of published counts";
    EXPECT_TRUE(way.notUsed.empty());
    const auto medians = carried(way, numbers({100, 20, 7}), false);
    EXPECT_THAT(medians.states, ElementsAre(CellState::NotEstimable, CellState::Value)) << "quantiles one to one only";
}

TEST(Carrying, DoesNotSumWhereAPartHasNoRow) {
    const auto zones = row({{"01001", 10}, {"01009", 10}});
    Column column = numbers({100, 5, 8});
    column.set(1, Cell::absent(CellState::Suppressed));
    const auto way =
        correspondence(GeographyKind::Commune, Codes{"01001", "01002", "01009"}, zones, between(2015, 2020));
    EXPECT_EQ(carried(way, column, true).states[0], CellState::Suppressed);
    const auto partly = correspondence(GeographyKind::Commune, Codes{"01002", "01009"}, zones, between(2015, 2020));
    EXPECT_EQ(carried(partly, numbers({5, 8}), true).states[0], CellState::Missing);
}

TEST(Carrying, TakesATableAtItsCodesWhereTheyAreThoseOfTheZones) {
    const auto zones = row({{"01001", 10}, {"02003", 10}});
    const auto way = correspondence(GeographyKind::Commune, Codes{"01001", "02003"}, zones, between(2015, 2020));
    EXPECT_TRUE(way.isPlain()) << "the table says 2015, but it knows neither 01002 nor 01003";
    EXPECT_THAT(carried(way, numbers({120, 7}), true).values, ElementsAre(120, 7));
}

TEST(Carrying, SharesOverASplitByAreaAndSaysSo) {
    const auto zones = row({{"01004", 30}, {"01005", 10}});
    const auto way = correspondence(GeographyKind::Commune, Codes{"01004"}, zones, between(2017, 2020));
    EXPECT_EQ(way.basis, ShareBasis::Area);
    const auto counts = carried(way, numbers({100}), true);
    EXPECT_THAT(counts.values, ElementsAre(75, 25));
    EXPECT_THAT(counts.states, ElementsAre(CellState::Estimated, CellState::Estimated));
    EXPECT_EQ(carried(way, numbers({100}), false).states[1], CellState::NotEstimable);
}

TEST(Carrying, SharesOverASplitByPeopleWhereTheyAreKnown) {
    const auto zones = row({{"01004", 30}, {"01005", 10}});
    auto help = between(2017, 2020);
    help.people = [](const std::string& code) { return code == "01004" ? 100.0 : 300.0; };
    const auto way = correspondence(GeographyKind::Commune, Codes{"01004"}, zones, help);
    EXPECT_EQ(way.basis, ShareBasis::People);
    EXPECT_THAT(carried(way, numbers({100}), true).values, ElementsAre(25, 75));
}

TEST(Carrying, KeepsWhatIsSharedWhole) {
    const auto zones = row({{"01001", 17}, {"01002", 23}, {"01003", 5}, {"01004", 31}});
    const auto way =
        correspondence(GeographyKind::Commune, Codes{"01001", "02003", "01004", "01005"}, zones, between(2020, 2015));
    const auto counts = carried(way, numbers({120, 7, 60, 40}), true);
    EXPECT_NEAR(counts.values[0] + counts.values[1], 120, 1e-9) << "the merger undone";
    EXPECT_EQ(counts.values[2], 7);
    EXPECT_EQ(counts.values[3], 100) << "the split undone is a sum";
    EXPECT_EQ(counts.states[3], CellState::Value);
}

TEST(Carrying, NeedsAllPartsOfASplit) {
    const auto zones = row({{"01005", 10}, {"01009", 10}});
    const auto way = correspondence(GeographyKind::Commune, Codes{"01004", "01009"}, zones, between(2017, 2020));
    EXPECT_EQ(carried(way, numbers({100, 1}), true).states[0], CellState::Missing);
    EXPECT_THAT(way.notUsed, ElementsAre(0u)) << "listed, not dropped";
}

TEST(Carrying, TakesUncutCommunesOfIrisAsCommunes) {
    const auto zones = row({{"010010000", 10}, {"020030000", 10}});
    const auto way =
        correspondence(GeographyKind::Iris, Codes{"010010000", "010020000", "010030000"}, zones, between(2015, 2020));
    EXPECT_THAT(carried(way, numbers({100, 20, 7}), true).values, ElementsAre(120, 7));
}

TEST(Carrying, KeepsTheFourDigitsWhereTheCommunesCodeAloneChanged) {
    const auto zones = row({{"020030101", 10}, {"020030102", 10}, {"020030103", 10}});
    const auto way = correspondence(GeographyKind::Iris, Codes{"010030101", "010030102"}, zones, between(2015, 2020));
    const auto medians = carried(way, numbers({1, 2}), false);
    EXPECT_THAT(std::vector(medians.values.begin(), medians.values.begin() + 2), ElementsAre(1, 2));
    EXPECT_EQ(medians.states[2], CellState::Missing) << "0103 is not in the table: nothing is shifted to it";
}

TEST(Carrying, DoesNotGiveIrisOfAMergedCommuneToTheNewOne) {
    const auto zones = row({{"010010101", 10}, {"010010102", 10}});
    const auto way = correspondence(GeographyKind::Iris, Codes{"010010101", "010020102"}, zones, between(2015, 2020));
    const auto counts = carried(way, numbers({1, 2}), true);
    EXPECT_EQ(counts.values[0], 1);
    EXPECT_EQ(counts.states[1], CellState::Missing);
    EXPECT_THAT(way.notUsed, ElementsAre(1u));
}

TEST(Carrying, SumsTheIrisOfACommuneThatTheZonesDoNotCut) {
    const auto zones = row({{"010090000", 10}, {"010080000", 10}});
    const auto way = correspondence(GeographyKind::Iris, Codes{"010090101", "010090102"}, zones);
    const auto counts = carried(way, numbers({30, 12}), true);
    EXPECT_EQ(counts.values[0], 42);
    EXPECT_EQ(counts.states[0], CellState::Estimated) << "a table may leave some of the IRIS out";
}

TEST(Carrying, SharesAnUncutRowOverTheIrisOfItsCommune) {
    const auto zones = row({{"010090101", 30}, {"010090102", 10}});
    const auto way = correspondence(GeographyKind::Iris, Codes{"010090000"}, zones);
    EXPECT_THAT(carried(way, numbers({40}), true).values, ElementsAre(30, 10));
}

TEST(Carrying, GoesByOutlinesFromOneCutOfIrisToAnother) {
    const auto before =
        std::make_shared<const ZoneSet>(row({{"010090101", 30}, {"010090102", 10}, {"010090103", 20}}));
    const auto zones = row({{"010090201", 15}, {"010090202", 25}, {"010090103", 20}});
    CarryingHelp help;
    help.tableZones = [&] { return before; };
    const auto way = correspondence(GeographyKind::Iris, Codes{"010090101", "010090102", "010090103"}, zones, help);
    const auto counts = carried(way, numbers({100, 40, 7}), true);
    EXPECT_THAT(counts.values, ElementsAre(50, 90, 7));
    EXPECT_THAT(counts.states, ElementsAre(CellState::Estimated, CellState::Estimated, CellState::Value));
    EXPECT_EQ(way.basis, ShareBasis::Area);
    EXPECT_TRUE(way.notUsed.empty());
}

TEST(Carrying, OfNeighbourhoodsGoesByTheSameCodeAlone) {
    const auto zones = support::zones(GeographyKind::Qpv, 2024, {{"QN03401M", box(0, 10)}});
    const auto way = correspondence(GeographyKind::Qpv, Codes{"QP034001"}, zones, between(2015, 2020));
    EXPECT_TRUE(way.parts.empty());
}
