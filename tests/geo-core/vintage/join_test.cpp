// The report of a join: each near miss with its reason, lawful gaps apart from faults, repair and undo.
#include "observatory/joining.hpp"

#include "../observatory/fixture.hpp"
#include "observatory/official_codes.hpp"

namespace {

using namespace geo;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

CommuneMovement event(const char* date, int kind, const char* before, const char* after, const char* name = "") {
    return {date, kind, "COM", before, before, "COM", after, name};
}

/// 34093 and 34144: Lunas-les-Châteaux; 14513 gets the code 50649; 01004 parts; 97123 leaves.
const std::vector<CommuneMovement> events{event("2017-01-01", 32, "34093", "34144", "Lunas-les-Châteaux"),
                                          event("2017-01-01", 32, "34144", "34144", "Lunas-les-Châteaux"),
                                          event("2017-01-01", 41, "14513", "50649", "Pont-Farcy"),
                                          event("2017-01-01", 21, "01004", "01004", "Ambérieu"),
                                          event("2017-01-01", 21, "01004", "01005", "Ambronay"),
                                          {"2017-01-01", 30, "COM", "97123", "Saint-Barthélemy", "", "", ""}};

struct ZoneOf {
    std::string code, name, type;
};

ZoneSet zonesOf(GeographyKind kind, const std::vector<ZoneOf>& given) {
    Geography geography;
    geography.kind = kind;
    geography.vintage = 2018;
    std::vector<ZoneSet::Zone> zones;
    double x = 0;
    for (const auto& [code, name, type] : given)
        zones.push_back({code, name, {}, type, fromWkt(fixture::square(x += 1000, 0, 500))});
    return {geography, zones};
}

JoinReport report(const ZoneSet& zones, const std::vector<std::string>& codes, int tableYear = 2016) {
    JoinContext context;
    context.tableYear = tableYear;
    context.movements = events;
    context.help.passage = {events, tableYear, 2018};
    return joined(zones.geography().kind, codes, zones, context);
}

JoinMiss onlyMiss(const ZoneSet& zones, const std::string& code, int tableYear = 2016) {
    const auto found = report(zones, {code}, tableYear);
    return found.misses.size() == 1 ? found.misses.front() : JoinMiss{};
}

ZoneSet someCommunes() {
    return zonesOf(GeographyKind::Commune, {{"01001", "L'Abergement", {}},
                                            {"34172", "Montpellier", {}},
                                            {"34144", "Lunas-les-Châteaux", {}},
                                            {"50649", "Pont-Farcy", {}},
                                            {"75056", "Paris", {}},
                                            {"69381", "Lyon 1er Arrondissement", {}},
                                            {"2A004", "Ajaccio", {}}});
}

ZoneSet someIris() {
    return zonesOf(GeographyKind::Iris, {{"341720101", "Triolet", "H"},
                                         {"341720102", "Gare", "H"},
                                         {"341720103", "Zone industrielle", "A"},
                                         {"340010000", "Abeilhan", "Z"},
                                         {"974110101", "Saint-Denis", "H"},
                                         {"110690101", "Carcassonne", "H"}});
}

} // namespace

struct MissCase {
    const char* name;
    const char* code;
    Miss why;
    const char* meant;
    bool repairable, lawful;
};

class NearMiss : public testing::TestWithParam<MissCase> {};

TEST_P(NearMiss, OfACommuneHasItsReason) {
    const auto& given = GetParam();
    const auto miss = onlyMiss(someCommunes(), given.code);
    EXPECT_EQ(toText(miss.why), toText(given.why));
    EXPECT_EQ(miss.meant, given.meant);
    EXPECT_EQ(miss.repairable, given.repairable);
    EXPECT_EQ(miss.lawful, given.lawful);
    EXPECT_FALSE(plainText(miss.reason).empty());
}

INSTANTIATE_TEST_SUITE_P(Communes, NearMiss,
                         testing::Values(MissCase{"LostZero", "1001", Miss::LostZero, "01001", true, false},
                                         MissCase{"Spaces", " 34172", Miss::Spaces, "34172", true, false},
                                         MissCase{"SmallLetter", "2a004", Miss::Spaces, "2A004", true, false},
                                         MissCase{"LetterO", "O1001", Miss::LetterForDigit, "01001", false, false},
                                         MissCase{"District", "75101", Miss::PartOfCity, "75056", false, false},
                                         MissCase{"City", "69123", Miss::WholeCity, "", false, false},
                                         MissCase{"Name", "montpellier", Miss::Name, "34172", false, false},
                                         MissCase{"IrisOfACommune", "341720101", Miss::OtherLevel, "34172", false,
                                                  false},
                                         MissCase{"Gone", "97123", Miss::Gone, "", false, false},
                                         MissCase{"Split", "01004", Miss::Split, "01004, 01005", false, false},
                                         MissCase{"NoOutlines", "66136", Miss::NoOutlines, "", false, true},
                                         MissCase{"Unknown", "34999", Miss::Unknown, "", false, false}),
                         [](const auto& test) { return test.param.name; });

TEST(Join, SaysWhereAMergedCommuneWentAndCarriesIt) {
    const auto found = report(someCommunes(), {"34093", "34144", "14513"});
    ASSERT_THAT(found.misses, SizeIs(3)) << "34144 was smaller then: it is a part of the sum";
    EXPECT_EQ(found.misses[0].why, Miss::Merged);
    EXPECT_EQ(plainText(found.misses[0].reason), "the commune became part of Lunas-les-Châteaux (34144) on 2017-01-01");
    EXPECT_TRUE(found.misses[0].carried);
    EXPECT_EQ(found.misses[2].why, Miss::NewCode);
    EXPECT_EQ(found.carried(), 3u);
    EXPECT_EQ(found.faults(), 0u);
    EXPECT_EQ(found.zonesCarried, 2u);
}

TEST(Join, KnowsACommuneThatEndedBeforeTheYearOfTheTable) {
    const auto miss = onlyMiss(someCommunes(), "34093", 2018);
    EXPECT_EQ(miss.why, Miss::Merged);
    EXPECT_FALSE(miss.carried) << "the table says 2018: nothing is shifted without a word";
}

TEST(Join, TellsIrisOfAnotherCutFromOtherCodes) {
    const auto zones = someIris();
    EXPECT_EQ(onlyMiss(zones, "341720199").why, Miss::OtherCut);
    EXPECT_EQ(onlyMiss(zones, "341720199").meant, "341720000") << "its sum can be shown for the commune";
    EXPECT_EQ(onlyMiss(zones, "34172_0101").why, Miss::Separator);
    EXPECT_TRUE(onlyMiss(zones, "34172_0101").repairable);
    EXPECT_EQ(onlyMiss(zones, "34172 0101").meant, "341720101");
    EXPECT_EQ(onlyMiss(zones, "34001").why, Miss::OtherLevel);
}

TEST(Join, FindsNothingWrongWithUncutCommunesWhereTheOutlinesAreCut) {
    const auto zones = zonesOf(GeographyKind::Iris, {{"341720101", "Triolet", "H"}});
    const auto miss = onlyMiss(zones, "340010000");
    EXPECT_EQ(miss.why, Miss::NotCut);
    EXPECT_TRUE(miss.lawful);
}

TEST(Join, CountsRowsAndOutlines) {
    const auto found = report(someIris(), {"341720101", "341720102", "341720199"});
    EXPECT_EQ(found.rows, 3u);
    EXPECT_EQ(found.matched, 2u);
    EXPECT_EQ(found.zones, 6u);
    EXPECT_EQ(found.zonesWithRow, 2u);
    EXPECT_EQ(found.faults(), 1u);
}

TEST(Join, TellsLawfulGapsFromFaults) {
    const auto found = report(someIris(), {"341720101"});
    std::map<Gap, std::pair<std::size_t, bool>> gaps;
    for (const auto& gap : found.gaps)
        gaps[gap.why] = {gap.codes.size(), gap.lawful};
    EXPECT_EQ(gaps[Gap::NotCut], (std::pair<std::size_t, bool>{1, true})) << "CAF and Filosofi publish cut communes";
    EXPECT_EQ(gaps[Gap::ActivityOrOther], (std::pair<std::size_t, bool>{1, true}));
    EXPECT_EQ(gaps[Gap::Overseas], (std::pair<std::size_t, bool>{1, true}));
    EXPECT_EQ(gaps[Gap::DepartmentNotInTable], (std::pair<std::size_t, bool>{1, true}));
    EXPECT_EQ(gaps[Gap::NoRow], (std::pair<std::size_t, bool>{1, false}));
}

TEST(Join, ListsDuplicates) {
    const auto found = report(someCommunes(), {"01001", "34172", "01001", "1001"});
    ASSERT_THAT(found.duplicates, SizeIs(1));
    EXPECT_EQ(found.duplicates[0].code, "01001");
    EXPECT_THAT(found.duplicates[0].rows, ElementsAre(0u, 2u));
    ASSERT_THAT(found.misses, SizeIs(1));
    EXPECT_FALSE(found.misses[0].repairable) << "another row has the code it stands for";
}

// ---- in an observatory

namespace {

/// A table whose codes were kept as somebody wrote them, over three communes.
StatTable writtenTable(Observatory& o) {
    fixture::importZones(o, GeographyKind::Commune, 2018,
                         {{"01001", fixture::square(0, 0, 10)},
                          {"34172", fixture::square(20, 0, 10)},
                          {"34144", fixture::square(40, 0, 10)}});
    auto t = o.begin();
    StatTable table;
    table.family = "test-communes";
    table.level = GeographyKind::Commune;
    table.dataYear = 2018;
    table.geographyYear = 2018;
    table.columns = {"N"};
    table.textColumns = {"NOM"};
    table.sourceId = fixture::addSource(o, t, "written.csv");
    TableWriter writer{t, table};
    const auto add = [&](const char* code, const char* name, Cell cell) {
        writer.add(code, std::vector<std::string>{name}, std::vector{cell});
    };
    add("1001", "L'Abergement", Cell::of(1));
    add(" 34172", "Montpellier", Cell::absent(CellState::Suppressed));
    add("34144", "Lunas", Cell::of(3));
    add("O4144", "typed", Cell::of(4));
    table = writer.finish();
    t.commit();
    return table;
}

JoinReport reportOf(const Observatory& o, const StatTable& table) {
    NoProgress quiet;
    return joined(o, table, *nearestGeography(o, table), quiet);
}

} // namespace

TEST(Repair, IsReadEverywhereAndLeavesTheTableAsPublished) {
    const support::TemporaryFolder folder;
    auto o = fixture::created(folder / "o.sqlite");
    const auto table = writtenTable(o);
    const auto before = reportOf(o, table);
    EXPECT_EQ(before.matched, 1u);
    EXPECT_EQ(before.repairable(), 2u);
    const auto entry = repair(o, table, before, "Ana");
    ASSERT_NE(entry, 0);
    const auto after = reportOf(o, table);
    EXPECT_EQ(after.matched, 3u);
    EXPECT_EQ(after.repairable(), 0u);
    EXPECT_THAT(after.misses, SizeIs(1)) << "a letter for a digit is not put right without asking";
    const auto read = o.columns().read(table, std::vector<std::string>{"N"});
    EXPECT_THAT(read.codes, ElementsAre("01001", "34172", "34144", "O4144"));
    EXPECT_EQ(read.columns[0][1].state, CellState::Suppressed) << "states follow their row";
    EXPECT_THAT(o.columns().readTexts(table, std::vector<std::string>{"NOM"}).codes[0], "01001");
    EXPECT_EQ(repair(o, table, after, "Ana"), 0) << "nothing more to do";
    fixture::asAnotherProgram(folder / "o.sqlite",
                              "CREATE TABLE seen AS SELECT code FROM test_communes_2018 WHERE code "
                              "IN ('1001', ' 34172')");
    const auto entries = o.history().entries();
    ASSERT_THAT(entries, SizeIs(1));
    EXPECT_EQ(plainText(entries[0].what), "Put right 2 codes of test_communes_2018");
}

TEST(Repair, CanBeTakenBack) {
    const support::TemporaryFolder folder;
    auto o = fixture::created(folder / "o.sqlite");
    const auto table = writtenTable(o);
    const auto digest = o.digest();
    const auto entry = repair(o, table, reportOf(o, table), "Ana");
    EXPECT_NE(o.digest(), digest);
    o.history().undo(entry);
    EXPECT_EQ(o.digest(), digest);
    EXPECT_EQ(reportOf(o, table).matched, 1u);
    o.history().redo(entry);
    EXPECT_EQ(reportOf(o, table).matched, 3u);
}

TEST(Rejects, ComeWithTheirReasonAndTheirRow) {
    const support::TemporaryFolder folder;
    auto o = fixture::created(folder / "o.sqlite");
    const auto table = writtenTable(o);
    const auto report = reportOf(o, table);
    const auto rows = rejectedRows(o, table, report);
    ASSERT_THAT(rows, SizeIs(3));
    EXPECT_EQ(rows[0].miss->published, "1001");
    EXPECT_THAT(rows[0].texts, ElementsAre("L'Abergement"));
    EXPECT_EQ(rows[0].figures[0].value, 1);
    EXPECT_EQ(rows[1].figures[0].state, CellState::Suppressed);
    EXPECT_EQ(rows[2].miss->why, Miss::LetterForDigit);
}

TEST(Join, RefusesOutlinesOfAnotherLevel) {
    const support::TemporaryFolder folder;
    auto o = fixture::created(folder / "o.sqlite");
    const auto table = writtenTable(o);
    const auto iris = fixture::importZones(o, GeographyKind::Iris, 2018, fixture::twoZones(), "iris.shp");
    NoProgress quiet;
    EXPECT_THAT(fixture::thrownBy([&] { joined(o, table, iris, quiet); }).what, HasSubstr("level"));
}
