#include "explore/zone_table_model.hpp"

#include "explore/picked_rows.hpp"
#include "explore/zone_copy.hpp"
#include "text.hpp"
#include "zone_content.hpp"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using app::ColumnFilter;
using app::ZoneTableModel;
using geo::Cell;
using geo::CellState;

QStringList column(const QAbstractItemModel& model, int which) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, which).data().toString();
    return texts;
}

/// Four zones of the territory and one outside it.
struct ZoneTables : testing::Test {
    std::shared_ptr<layers::MapContent> content =
        support::mapped({{"010010102", "Écully", "Lyon", Cell::of(250), 1},
                         {"010010101", "Centre 10", "Lyon", Cell::of(30), 0},
                         {"010010103", "Centre 2", "Bron", Cell::absent(CellState::Suppressed), -1},
                         {"010010104", "Zola", "Bron", {120, CellState::Estimated}, 1},
                         {"010010105", "Elsewhere", "Paris", Cell::of(99), -2}});
    app::ZoneSelection picked;
    ZoneTableModel model{picked};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    app::PickedRows rows{model, picked};

    ZoneTables() {
        picked.setZones(content->filled->zones);
        model.setContent(content, {});
    }
    QStringList names() const { return column(model, ZoneTableModel::Name); }
};

} // namespace

TEST(PlacesOfTexts, AreThoseOfAFrenchListWithDigitsAsNumbers) {
    const std::vector<QString> names{"IRIS 10", "Ézy", "IRIS 2", "Eauze", "Zola", "eauze"};
    const auto places = app::placesOfTexts(names);
    std::vector<std::uint32_t> zones{0, 1, 2, 3, 4, 5};
    app::sortByPlaces(zones, places, Qt::AscendingOrder);
    EXPECT_EQ(zones, (std::vector<std::uint32_t>{5, 3, 1, 2, 0, 4})) << "small letters before capitals, é among e";
}

TEST(PlacesOfNumbers, PutWhatIsAbsentLastBothWaysAndKeepTheOrderOfEquals) {
    const std::vector<double> values{3, NAN, 1, 3, -2};
    const auto places = app::placesOfNumbers(values);
    std::vector<std::uint32_t> zones{0, 1, 2, 3, 4};
    app::sortByPlaces(zones, places, Qt::AscendingOrder);
    EXPECT_EQ(zones, (std::vector<std::uint32_t>{4, 2, 0, 3, 1}));
    app::sortByPlaces(zones, places, Qt::DescendingOrder);
    EXPECT_EQ(zones, (std::vector<std::uint32_t>{0, 3, 2, 4, 1}));
}

TEST_F(ZoneTables, ShowTheTerritoryWithCodesAsTextAndTheColoursOfTheMap) {
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(column(model, ZoneTableModel::Code), (QStringList{"010010102", "010010101", "010010103", "010010104"}));
    EXPECT_EQ(column(model, ZoneTableModel::Commune), (QStringList{"Lyon", "Lyon", "Bron", "Bron"}));
    EXPECT_EQ(model.index(0, 3).data(ZoneTableModel::SwatchRole).value<QColor>(), QColor("#2C7FB8"));
    EXPECT_EQ(model.index(1, 3).data(ZoneTableModel::SwatchRole).value<QColor>(), QColor("#FFFFCC"));
    EXPECT_FALSE(model.index(2, 3).data(ZoneTableModel::SwatchRole).isValid()) << "no class, no colour";
    EXPECT_EQ(model.index(2, 3).data().toString(), paint::stateWord(CellState::Suppressed));
    EXPECT_FALSE(model.index(2, 3).data(ZoneTableModel::NumberRole).isValid());
    EXPECT_TRUE(model.index(3, 3).data(ZoneTableModel::EstimateRole).toBool());
}

TEST_F(ZoneTables, SortNamesAsPeopleDoAndAbsentFiguresLast) {
    model.sort(ZoneTableModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{"Centre 2", "Centre 10", "Écully", "Zola"}));
    model.sort(3, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{"Centre 10", "Zola", "Écully", "Centre 2"}));
    model.sort(3, Qt::DescendingOrder);
    EXPECT_EQ(names(), (QStringList{"Écully", "Zola", "Centre 10", "Centre 2"}));
}

TEST_F(ZoneTables, FilterByWordsInAnyOrderWithoutAccents) {
    model.setWords("lyon ecul");
    EXPECT_EQ(names(), QStringList{"Écully"});
    model.setWords("0101 bron");
    EXPECT_EQ(names(), (QStringList{"Centre 2", "Zola"}));
    EXPECT_TRUE(model.isFiltered());
    EXPECT_EQ(model.total(), 4U);
}

TEST_F(ZoneTables, FilterAColumnByValueClassAndAbsence) {
    using Kind = ColumnFilter::Kind;
    const auto filtered = [&](ColumnFilter filter) {
        model.setColumnFilter(3, filter);
        return names();
    };
    EXPECT_EQ(filtered({Kind::AtLeast, 120}), (QStringList{"Écully", "Zola"}));
    EXPECT_TRUE(model.headerData(3, Qt::Horizontal).toString().contains("≥ 120"));
    EXPECT_EQ(filtered({Kind::AtMost, 120}), (QStringList{"Centre 10", "Zola"}));
    EXPECT_EQ(filtered({Kind::Class, 0, 0}), QStringList{"Centre 10"});
    EXPECT_TRUE(model.headerData(3, Qt::Horizontal).toString().contains("under 100"));
    EXPECT_EQ(filtered({Kind::Absent}), QStringList{"Centre 2"});
    model.clearColumnFilters();
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(ZoneTables, FollowTheSelectionWhenOnlyThatIsShown) {
    picked.pickCodes(std::vector<std::string>{"010010104"});
    model.setOnlyPicked(true);
    EXPECT_EQ(names(), QStringList{"Zola"});
    picked.clear();
    model.pickedChanged();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ZoneTables, KeepFurtherColumnsWhileTheZonesAreTheSame) {
    auto more = std::make_shared<indicators::Figures>(*content->filled->figures);
    more->indicator.id = "more";
    model.setColumns({std::make_shared<app::ZoneWords>(*content->filled->zones), {more}}, {});
    ASSERT_EQ(model.columnCount(), 5);
    auto recoloured = std::make_shared<layers::MapContent>(*content);
    recoloured->filled->colours.front() = layers::Colour::fromHex("#000000");
    model.setContent(recoloured, {});
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_EQ(model.index(1, 3).data(ZoneTableModel::SwatchRole).value<QColor>(), QColor("#000000"));
    EXPECT_FALSE(model.index(1, 4).data(ZoneTableModel::SwatchRole).isValid()) << "the classes are the map's";
    model.setContent(support::mapped({{"01001", "Lyon", "", Cell::of(1), 0}}, geo::GeographyKind::Commune), {});
    EXPECT_EQ(model.columnCount(), 3) << "communes lie in no commune";
}

TEST_F(ZoneTables, SelectedRowsArePickedAndPickedZonesSelected) {
    model.sort(3, Qt::AscendingOrder);
    using Model = QItemSelectionModel;
    rows.select(model.index(0, 0), Model::ClearAndSelect | Model::Rows);
    EXPECT_EQ(picked.codes(), std::vector<std::string>{"010010101"});
    rows.select(QItemSelection{model.index(0, 0), model.index(2, 0)}, Model::SelectCurrent | Model::Rows);
    EXPECT_EQ(picked.size(), 3U);
    rows.select(model.index(1, 0), Model::Toggle | Model::Rows);
    EXPECT_EQ(picked.codes(), (std::vector<std::string>{"010010102", "010010101"}));
    picked.pickCodes(std::vector<std::string>{"010010103"});
    ASSERT_EQ(rows.selectedRows().size(), 1);
    EXPECT_EQ(rows.selectedRows().front().data().toString(), "Centre 2");
}

TEST_F(ZoneTables, KeepWhatIsPickedAndTheCurrentRowOverAnotherOrder) {
    rows.setCurrentIndex(model.index(0, 1), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    model.sort(ZoneTableModel::Name, Qt::DescendingOrder);
    EXPECT_EQ(picked.codes(), std::vector<std::string>{"010010102"});
    EXPECT_EQ(rows.currentIndex().siblingAtColumn(0).data().toString(), "Écully");
    model.setWords("zola");
    EXPECT_EQ(picked.size(), 1U) << "what is filtered out stays picked";
    model.setWords("");
    ASSERT_EQ(rows.selectedRows().size(), 1);
    EXPECT_EQ(rows.selectedRows().front().data().toString(), "Écully");
}

TEST_F(ZoneTables, AreCopiedWithTheirSelectionAndSayWhatIsAnEstimate) {
    auto table = app::shownZones(model);
    EXPECT_EQ(table.rows.size(), 4U);
    ASSERT_EQ(table.heads.size(), 5U) << "one says which figures are estimates";
    EXPECT_EQ(table.rows[3].back(), paint::stateWord(CellState::Estimated).toStdString());
    EXPECT_EQ(table.rows[0].back(), "");
    EXPECT_EQ(table.counts, (std::vector<double>{250, 30, 120}));
    picked.pickCodes(std::vector<std::string>{"010010101"});
    table = app::shownZones(model);
    EXPECT_EQ(table.rows, (std::vector<std::vector<std::string>>{{"Centre 10", "010010101", "Lyon", "30"}}));
}

TEST(PickedRowsOfManyZones, ArePickedThoughQtDoesNotHoldTheirRanges) {
    std::vector<support::MappedZone> zones;
    for (int i = 0; i < 1'000; ++i)
        zones.push_back({std::to_string(100'000 + i), "Zone", "", Cell::of(i), 0});
    const auto content = support::mapped(zones, geo::GeographyKind::Commune);
    app::ZoneSelection picked;
    picked.setZones(content->filled->zones);
    ZoneTableModel model{picked};
    model.setContent(content, {});
    app::PickedRows rows{model, picked};
    std::vector<std::uint32_t> every;
    for (std::uint32_t zone = 0; zone < 1'000; zone += 2)
        every.push_back(zone);
    picked.pick(every);
    EXPECT_TRUE(model.index(998, 0).data(ZoneTableModel::PickedRole).toBool());
    EXPECT_FALSE(model.index(999, 0).data(ZoneTableModel::PickedRole).toBool());
    rows.select(model.index(998, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    EXPECT_EQ(picked.size(), 499U) << "and each can leave";
    rows.select(QItemSelection{model.index(0, 0), model.index(999, 0)},
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    EXPECT_EQ(picked.size(), 1'000U);
    EXPECT_EQ(rows.selection().size(), 1) << "a range";
}
