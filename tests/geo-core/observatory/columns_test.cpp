#include "fixture.hpp"

using namespace geo;
using fixture::addSource;
using fixture::created;
using fixture::thrownBy;
using support::TemporaryFolder;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

StatTable described(Observatory& o, Transaction& t, const std::string& fileName = "BASE_TD_FILO.csv") {
    StatTable table;
    table.family = "filosofi-iris-disp";
    table.level = GeographyKind::Iris;
    table.dataYear = 2021;
    table.geographyYear = 2022;
    table.columns = {"DISP_MED21", "DISP_TP6021"};
    table.textColumns = {"LIBIRIS"};
    table.sourceId = addSource(o, t, fileName);
    return table;
}

void expectSame(const Cell& a, const Cell& b) {
    EXPECT_EQ(a.state, b.state);
    if (b.hasNumber())
        EXPECT_EQ(a.value, b.value);
    else
        EXPECT_TRUE(std::isnan(a.value)) << "never 0";
}

} // namespace

TEST(Figures, ComeBackWithEachState) {
    const TemporaryFolder folder;
    std::vector<Cell> given{Cell::of(21530), Cell::of(0), {18400.5, CellState::Imputed}, {12.25, CellState::Estimated}};
    for (const auto why : {CellState::Missing, CellState::Suppressed, CellState::NotSignificant,
                           CellState::NotAvailable, CellState::NotApplicable, CellState::NotEstimable})
        given.push_back(Cell::absent(why));
    {
        auto o = created(folder / "o.sqlite");
        auto t = o.begin();
        TableWriter writer{t, described(o, t)};
        for (std::size_t i = 0; i < given.size(); ++i)
            EXPECT_TRUE(writer.add("01001010" + std::to_string(i), std::vector<std::string>{"Île"},
                                   std::vector{given[i], Cell::of(1)}));
        EXPECT_FALSE(writer.add("010010100", std::vector<std::string>{""}, std::vector{Cell::of(9), Cell::of(9)}))
            << "twice";
        const auto table = writer.finish();
        t.commit();
        EXPECT_EQ(table.rows, 10);
        EXPECT_EQ(table.table, "filosofi_iris_disp_2021");
        EXPECT_THAT(table.columns, ElementsAre("DISP_MED21", "DISP_TP6021"));
    }
    const auto o = Observatory::open(folder / "o.sqlite", Observatory::Mode::Read);
    const auto table = o.columns().find("filosofi-iris-disp").value();
    const auto read = o.columns().read(table, std::vector<std::string>{"disp_med21"});
    ASSERT_EQ(read.codes.size(), given.size());
    EXPECT_EQ(read.codes[0], "010010100");
    for (std::size_t i = 0; i < given.size(); ++i)
        expectSame(read.columns[0][i], given[i]);
    NoProgress progress;
    EXPECT_TRUE(o.check(progress).sound());
}

TEST(Figures, OfSeveralFilesMakeOneTable) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    const auto import = [&](const std::string& file, const std::string& code, std::vector<std::string> columns,
                            Cell first) {
        auto t = o.begin();
        auto table = described(o, t, file);
        table.columns = std::move(columns);
        TableWriter writer{t, table};
        EXPECT_TRUE(writer.add(code, std::vector<std::string>{""}, std::vector{first, Cell::of(7)}));
        table = writer.finish();
        t.commit();
        return table;
    };
    import("34.csv", "340320101", {"DISP_MED21", "DISP_TP6021"}, Cell::absent(CellState::Suppressed));
    const auto second = import("30.csv", "300070101", {"DISP_GI21", "DISP_MED21"}, Cell::of(0.3));
    ASSERT_EQ(o.columns().tables().size(), 1U);
    const auto table = o.columns().tables()[0];
    EXPECT_EQ(table.rows, 2);
    EXPECT_THAT(table.columns, ElementsAre("DISP_MED21", "DISP_TP6021", "DISP_GI21"));
    auto read = o.columns().read(table, table.columns);
    expectSame(read.columns[0][0], Cell::absent(CellState::Suppressed));
    expectSame(read.columns[0][1], Cell::of(7));
    expectSame(read.columns[2][0], Cell{});
    expectSame(read.columns[2][1], Cell::of(0.3));
    auto t = o.begin();
    o.sources().unregister(t, second.sourceId);
    t.commit();
    read = o.columns().read(o.columns().tables()[0], table.columns);
    EXPECT_THAT(read.codes, ElementsAre("340320101"));
    NoProgress progress;
    EXPECT_TRUE(o.check(progress).sound());
}

TEST(Figures, OfAColumnThatIsNotThereAreAMistake) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    auto t = o.begin();
    const auto table = TableWriter{t, described(o, t)}.finish();
    t.commit();
    const auto error = thrownBy([&] { o.columns().read(table, std::vector<std::string>{"NO_SUCH"}); });
    EXPECT_EQ(error.code, Error::Code::Usage);
    EXPECT_THAT(error.what, HasSubstr("NO_SUCH"));
    EXPECT_THAT(error.what, HasSubstr("filosofi_iris_disp_2021"));
    EXPECT_FALSE(o.columns().find("filosofi-iris-disp", 2019));
    EXPECT_FALSE(o.columns().find("caf-iris"));
}

TEST(Figures, AreBroughtIntoTheOrderOfTheZones) {
    const auto zones = support::zones(GeographyKind::Iris, 2021,
                                      {{"b", "POLYGON((0 0, 1 0, 1 1, 0 0))"},
                                       {"c", "POLYGON((2 0, 3 0, 3 1, 2 0))"},
                                       {"a", "POLYGON((4 0, 5 0, 5 1, 4 0))"}});
    Column column;
    column.push(Cell::of(1));
    column.push(Cell::absent(CellState::Suppressed));
    column.push(Cell::of(9));
    const auto aligned = alignedTo(zones, {"a", "b", "elsewhere"}, column);
    expectSame(aligned[0], Cell::absent(CellState::Suppressed));
    expectSame(aligned[1], Cell{});
    expectSame(aligned[2], Cell::of(1));
}

TEST(Sources, KeepWhatWasToldAtImport) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    Source source;
    source.reader = "qpv-perimeters";
    source.family = "qpv-perimeters";
    source.title = "Périmètres des quartiers prioritaires";
    source.producer = "ANCT";
    source.fictional = true;
    source.dataYear = 2015;
    source.fileName = "qp.zip!QP.shp";
    source.sha256 = "abc";
    auto t = o.begin();
    source.id = o.sources().add(t, source);
    source.rows = 1296;
    source.anomalies.push_back(
        {{"%1 outlines crossed themselves", {std::int64_t{25}}}, 25, {"QP034001", "QP030002"}, {"mended"}});
    o.sources().update(t, source);
    t.commit();
    const auto kept = o.sources().findBySha("abc", "qp.zip!QP.shp").value();
    EXPECT_EQ(kept.id, source.id);
    EXPECT_EQ(kept.title, source.title);
    EXPECT_TRUE(kept.fictional);
    EXPECT_EQ(kept.rows, 1296);
    ASSERT_EQ(kept.anomalies.size(), 1U);
    EXPECT_EQ(kept.anomalies[0].what, source.anomalies[0].what);
    EXPECT_EQ(kept.anomalies[0].examples, source.anomalies[0].examples);
    EXPECT_EQ(plainText(kept.anomalies[0].action), "mended");
    EXPECT_THAT(kept.importedAt, testing::MatchesRegex("20..-..-..T..:..:..Z"));
    EXPECT_FALSE(kept.programVersion.empty());
    EXPECT_FALSE(o.sources().findBySha("abc", "other.zip"));
}
