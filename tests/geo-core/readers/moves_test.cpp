// Tables of moves between places: recognised, summed for each place, one-sided ones told, lines that cannot be read
// named.
#include "reader_support.hpp"

#include "observatory/columns.hpp"

#include <gmock/gmock.h>

namespace {

using namespace readers_test;
using geo::Cell;
using geo::CellState;
using testing::ElementsAre;
using testing::HasSubstr;

const std::string head = "CODGEO;LIBGEO;DCRAN;L_DCRAN;NBFLUX_C22_POP01P\n";

class Moves : public testing::Test {
protected:
    geo::Inspection inspected(const std::string& text, const std::string& name = "base-flux.csv") {
        return geo::inspect(m_folder.write(name, text), m_quiet).front();
    }
    /// Of the place: arrived, left, stayed, from abroad.
    std::vector<Cell> loaded(const std::string& text, const std::string& place, const std::string& name = "moves.csv") {
        auto observatory = newObservatory(m_folder, name + place + ".sqlite");
        const auto found = inspected(text, name);
        m_report = geo::load(observatory, {found, std::nullopt}, m_quiet).source;
        const auto table = observatory.columns().find(found.family);
        const std::vector<std::string> names{"ENTRANTS", "SORTANTS", "STABLES", "ETRANGER"};
        const auto read = observatory.columns().readRows(*table, names, {place});
        std::vector<Cell> cells;
        for (const auto& column : read.columns)
            cells.push_back(column[0]);
        return cells;
    }
    static std::vector<double> numbers(const std::vector<Cell>& cells) {
        std::vector<double> out;
        for (const auto& cell : cells)
            out.push_back(cell.hasNumber() ? cell.value : -1);
        return out;
    }

    support::TemporaryFolder m_folder;
    geo::NoProgress m_quiet;
    geo::Source m_report;
};

const std::string two = head + "34172;Montpellier;34172;Montpellier;1000.5\n"
                               "34172;Montpellier;34057;Castelnau-le-Lez;60.25\n"
                               "34172;Montpellier;99999;Étranger;30\n"
                               "34057;Castelnau-le-Lez;34057;Castelnau-le-Lez;200\n"
                               "34057;Castelnau-le-Lez;34172;Montpellier;90.5\n";

} // namespace

TEST_F(Moves, BetweenCommunesAreSummedForEachOfThem) {
    const auto found = inspected(two);
    EXPECT_EQ(found.reader, "commune-moves");
    EXPECT_EQ(found.confidence, 1);
    EXPECT_EQ(found.dataYear, 2022);
    EXPECT_EQ(found.geographyYear, 2024);
    EXPECT_EQ(found.rows, 5);
    EXPECT_THAT(found.codes, ElementsAre("34057", "34172"));
    EXPECT_TRUE(found.columnsUnknown.empty());
    EXPECT_THAT(numbers(loaded(two, "34172")), ElementsAre(60.25, 90.5, 1000.5, 30));
    EXPECT_THAT(numbers(loaded(two, "34057")), ElementsAre(90.5, 60.25, 200, 0));
    EXPECT_EQ(m_report.producer, "INSEE");
    EXPECT_EQ(m_report.rows, 2);
    const auto* few = anomaly(m_report.anomalies, "fewer than 200 arrivals or departures");
    ASSERT_TRUE(few);
    EXPECT_EQ(few->count, 2);
}

TEST_F(Moves, OfTerritoriesThatTheCensusDoesNotCountAreNoArrivalsFromACommune) {
    EXPECT_THAT(numbers(loaded(two + "34057;Castelnau-le-Lez;98735;Papeete;4\n"
                                     "34057;Castelnau-le-Lez;99139;Portugal;5\n",
                               "34057")),
                ElementsAre(90.5, 60.25, 200, 9));
}

TEST_F(Moves, ToldByWhereEveryoneLivesNowHaveNoDepartures) {
    const auto cells = loaded(two + "34172;Montpellier;30189;Nîmes;50\n", "34172");
    EXPECT_EQ(cells[0].value, 110.25);
    EXPECT_EQ(cells[1].state, CellState::NotAvailable) << "who left for Nîmes is not in the file";
    EXPECT_TRUE(anomaly(m_report.anomalies, "no line tells of people who left these 2 places"));
}

TEST_F(Moves, OfADepartmentInBothDirectionsCountThePlacesBeyondAsElsewhere) {
    const auto text = two + "34172;Montpellier;30189;Nîmes;50\n30189;Nîmes;34172;Montpellier;40\n";
    EXPECT_THAT(numbers(loaded(text, "34172")), ElementsAre(110.25, 130.5, 1000.5, 30));
    EXPECT_THAT(inspected(text).codes, ElementsAre("34057", "34172"));
    const auto* beyond = anomaly(m_report.anomalies, "no line tells who stayed in");
    ASSERT_TRUE(beyond);
    EXPECT_THAT(beyond->examples, ElementsAre("30189"));
}

TEST_F(Moves, OfNeighbourhoodsTakeWhatIsNoneAsElsewhere) {
    const std::string text = "Origine;Destination;Effectif\n"
                             "QP034005;QP034005;900\n"
                             "34172;QP034005;60\n"
                             "hors QPV;QP034005;20\n"
                             "QP034006;QP034005;7\n"
                             "étranger;QP034005;11\n"
                             "QP034005;hors QPV;70\n"
                             "QP034005;QP034006;3\n"
                             "QP034006;QP034006;400\n"
                             "Ensemble;QP034005;998\n"
                             "QP034005;étranger;1\n";
    const auto found = inspected(text, "demenagements_2021.csv");
    EXPECT_EQ(found.reader, "qpv-moves");
    EXPECT_EQ(found.dataYear, 2021);
    EXPECT_TRUE(found.yearFromFileName);
    EXPECT_EQ(found.geographyYear, 2015);
    EXPECT_THAT(numbers(loaded(text, "QP034005", "demenagements_2021.csv")), ElementsAre(87, 73, 900, 11));
    EXPECT_EQ(m_report.producer, "") << "the file does not say who made it";
    EXPECT_TRUE(anomaly(m_report.anomalies, "1 lines are totals"));
    EXPECT_TRUE(anomaly(m_report.anomalies, "1 lines tell of people who left for abroad"));
}

TEST_F(Moves, OfNeighbourhoodsMayHaveMoversOnly) {
    const auto cells =
        loaded(head + "QP034005;Mosson;34172;Montpellier;60\n34172;Montpellier;QP034005;Mosson;45\n", "QP034005");
    EXPECT_THAT(numbers(cells), ElementsAre(60, 45, -1, 0));
    EXPECT_EQ(cells[2].state, CellState::NotAvailable);
}

TEST_F(Moves, WithASecretPartGiveNoSum) {
    const auto cells = loaded(head + "QP034005;Mosson;34172;Montpellier;60\nQP034005;Mosson;34057;Castelnau;s\n"
                                     "34172;Montpellier;QP034005;Mosson;45\n",
                              "QP034005");
    EXPECT_EQ(cells[0].state, CellState::Suppressed);
    EXPECT_EQ(cells[1].value, 45);
    EXPECT_TRUE(anomaly(m_report.anomalies, "1 lines of moves have no number"));
}

TEST_F(Moves, ThatCannotBeReadAreNamedAndLeftOutOnRequest) {
    const auto number = inspected(two + "34057;Castelnau-le-Lez;30189;Nîmes;4O,2\n", "number.csv");
    ASSERT_EQ(number.blocking.size(), 1u);
    EXPECT_EQ(geo::plainText(number.blocking.front()),
              "number.csv, line 7, column NBFLUX_C22_POP01P: \"4O,2\" is not a number of people. Nothing was added. "
              "Correct the line, or add the file without it.");
    const auto code = inspected(two + "34057;Castelnau-le-Lez;3O189;Nîmes;4\n", "code.csv");
    ASSERT_EQ(code.blocking.size(), 1u);
    EXPECT_THAT(geo::plainText(code.blocking.front()),
                HasSubstr("code.csv, line 7, column DCRAN: \"3O189\" is the code of neither a commune nor a country"));
    auto observatory = newObservatory(m_folder);
    EXPECT_THAT(messageOf([&] { geo::load(observatory, {code, std::nullopt}, m_quiet); }), HasSubstr("line 7"));
    const auto report = geo::load(observatory, {code, std::nullopt, true}, m_quiet);
    EXPECT_EQ(report.source.rows, 2);
    const auto* left = anomaly(report.source.anomalies, "1 lines of moves cannot be read");
    ASSERT_TRUE(left);
    EXPECT_THAT(left->examples, ElementsAre("7"));
}

TEST_F(Moves, OfOnePairToldTwiceAreRefusedUnlessTheyAreTheSame) {
    EXPECT_TRUE(anomaly(inspected(two + "34172;Montpellier;34057;Castelnau-le-Lez;60.25\n", "same.csv").anomalies,
                        "1 lines are repeated"));
    const auto found = inspected(two + "34172;Montpellier;34057;Castelnau-le-Lez;61\n", "clash.csv");
    ASSERT_EQ(found.blocking.size(), 1u);
    EXPECT_THAT(geo::plainText(found.blocking.front()), HasSubstr("lines 3 and 7 both tell the moves from 34057"));
}

TEST_F(Moves, WithoutThoseWhoStayedDoNotSayWhichCommunesTheyAreAbout) {
    const auto found = inspected(head + "34172;Montpellier;34057;Castelnau-le-Lez;60\n");
    ASSERT_EQ(found.blocking.size(), 1u);
    EXPECT_THAT(geo::plainText(found.blocking.front()), HasSubstr("no line tells who stayed"));
}

// The same producer's tables of commuters, and its moves of five years until 2008, count other people.
TEST_F(Moves, AreNotTakenForOtherFlows) {
    for (const auto* title :
         {"CODGEO;LIBGEO;DCLT;L_DCLT;NBFLUX_C22_ACTOCC15P\n", "CODGEO;LIBGEO;DCRAN;L_DCRAN;NBFLUX_C08_POP05P\n"})
        EXPECT_NE(inspected(std::string{title} + "34172;Montpellier;34057;Castelnau-le-Lez;60\n", "flux.csv").reader,
                  "commune-moves")
            << title;
}
