// The demonstration: the same bytes each time, readable by the program's own readers, coherent, and naming nobody.
#include "embedded.hpp"
#include "generator.hpp"
#include "official_shapes.hpp"
#include "people.hpp"
#include "support.hpp"

#include "network/network.hpp"
#include "observatory/columns.hpp"
#include "observatory/grids.hpp"
#include "observatory/observatory.hpp"
#include "observatory/records.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "readers/reader.hpp"
#include "readers/source_file.hpp"

#include <gmock/gmock.h>

#include <map>
#include <numeric>
#include <regex>
#include <set>

namespace {

const demo::Territory& territory() {
    static const demo::Territory made = demo::makeTerritory();
    return made;
}

const demo::Outlines& outlines() {
    static const demo::Outlines made = demo::outlinesOf(territory());
    return made;
}

double areaOf(const std::vector<geo::MultiPolygon>& shapes) {
    return std::accumulate(shapes.begin(), shapes.end(), 0.0,
                           [](double sum, const geo::MultiPolygon& shape) { return sum + geo::area(shape); });
}

/// Every file written once and loaded into an observatory, for the tests that only look at it.
struct Loaded {
    support::TemporaryFolder folder;
    std::vector<std::filesystem::path> files;
    std::vector<geo::Inspection> inspections;
    std::unique_ptr<geo::Observatory> observatory;

    Loaded() {
        geo::NoProgress progress;
        files = demo::writeFiles(folder / "files", progress);
        observatory = std::make_unique<geo::Observatory>(
            geo::Observatory::create(folder / "demo.sqlite", *geo::Territory::find("metropole")));
        for (const auto& file : files)
            for (const auto& inspection : geo::inspect(file, progress)) {
                inspections.push_back(inspection);
                geo::load(*observatory, {inspection, std::nullopt}, progress);
            }
    }
    static const Loaded& once() {
        static const Loaded loaded;
        return loaded;
    }
};

} // namespace

TEST(DemoFiles, AreTheSameBytesEachTime) {
    geo::NoProgress progress;
    const support::TemporaryFolder folder;
    const auto first = demo::writeFiles(folder / "a", progress), second = demo::writeFiles(folder / "b", progress);
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        EXPECT_EQ(geo::sha256Of(first[i]), geo::sha256Of(second[i])) << first[i].filename();
}

TEST(DemoFiles, AreAllRecognisedWithTheirYear) {
    std::multiset<std::string> found;
    for (const auto& inspection : Loaded::once().inspections) {
        EXPECT_FALSE(inspection.reader.empty()) << inspection.source.displayName();
        found.insert(inspection.family + " " + std::to_string(inspection.dataYear.value_or(0)));
    }
    for (const auto* table :
         {"rp-population 2016",    "rp-population 2022",      "rp-activite 2016",        "rp-activite 2022",
          "rp-diplomes 2016",      "rp-diplomes 2022",        "rp-logement 2016",        "rp-logement 2022",
          "rp-familles 2016",      "rp-familles 2022",        "filosofi-iris-disp 2021", "filosofi-iris-dec 2021",
          "filosofi-commune 2021", "filosofi-grid-200m 2021", "caf-iris 2017",           "caf-iris 2020",
          "caf-commune 2020",      "qpv-demo 2017",           "qpv-demo 2022",           "qpv-ipro 2022",
          "qpv-revn 2022",         "qpv-logt 2022",           "qpv-educ 2022",           "qpv-tiss 2022",
          "qpv-filosofi 2021",     "commune-moves 2022"})
        EXPECT_EQ(found.count(table), 1u) << table;
}

TEST(DemoFiles, SayThatShapesAndFiguresAreFictionalButTheRegisterIsTrue) {
    for (const auto& source : Loaded::once().observatory->sources().all()) {
        const bool fromArchive = source.fileName.find(".zip!") != std::string::npos;
        EXPECT_EQ(source.fictional, fromArchive) << source.fileName;
    }
}

TEST(DemoFiles, LoadEveryGeography) {
    std::map<std::string, std::int64_t> counts;
    for (const auto& geography : Loaded::once().observatory->zones().all())
        counts[std::string{geo::toText(geography.kind)} + "@" + std::to_string(geography.vintage)] = geography.count;
    EXPECT_EQ(counts["departement@2022"], 4);
    EXPECT_EQ(counts["commune@2022"], static_cast<std::int64_t>(territory().communes.size()));
    EXPECT_EQ(counts["iris@2022"], static_cast<std::int64_t>(territory().iris.size()));
    EXPECT_EQ(counts["qpv@2015"], 60); // the four departments had 60 neighbourhoods in 2015 (INSEE)
    EXPECT_EQ(counts["qpv@2024"], static_cast<std::int64_t>(territory().quarters2024.size()));
}

TEST(DemoFiles, HoldSomeOutlinesToMendAsTheOfficialOnesDo) {
    for (const auto& geography : Loaded::once().observatory->zones().all())
        if (geography.kind == geo::GeographyKind::Qpv && geography.vintage == 2015) {
            EXPECT_GE(geography.repaired, 2);
            EXPECT_LE(geography.repaired, 6);
        }
}

TEST(DemoFiles, LeaveMarkersApart) {
    std::string said;
    for (const auto& inspection : Loaded::once().inspections)
        if (inspection.family == "filosofi-iris-disp")
            for (const auto& anomaly : inspection.anomalies)
                said += geo::plainText(anomaly.what) + "\n";
    for (const auto* marker : {"ns (not", "nd (not", "s (statistical", "so (not"})
        EXPECT_THAT(said, testing::HasSubstr(marker));
}

// Types and numbers: the association's report for 2022, sixteen names.
TEST(DemoRegister, HasSixteenAdherentsByType) {
    std::map<std::string, int> types;
    for (const auto& adherent : Loaded::once().observatory->network().adherents())
        ++types[adherent.type];
    const std::map<std::string, int> expected{{"metropole", 1}, {"ca", 6},  {"cc", 2},
                                              {"ville", 5},     {"gip", 1}, {"association", 1}};
    EXPECT_EQ(types, expected);
}

TEST(DemoRegister, CoversFourteenContractsOutOfNineteen) {
    const auto contracts = Loaded::once().observatory->network().contracts();
    EXPECT_EQ(contracts.size(), 19u);
    EXPECT_EQ(std::count_if(contracts.begin(), contracts.end(), [](const auto& c) { return !c.coveredBy.empty(); }),
              14);
}

TEST(DemoRegister, HasThirteenEvaluatedContractsAndFiveCitesEducatives) {
    std::map<std::string, std::set<std::string>> groups;
    for (const auto& site : Loaded::once().observatory->network().sites())
        groups[site.programmeKind].insert(site.group);
    EXPECT_EQ(groups["contrat_de_ville"].size(), 13u);
    EXPECT_EQ(groups["cite_educative"].size(), 5u);
}

TEST(DemoRegister, HasRecordsOfEveryKindAndSaysWhichAreMadeUp) {
    const auto& network = Loaded::once().observatory->network();
    for (const auto& kind : geo::recordKinds())
        EXPECT_GT(network.count(kind), 0) << kind.id;
    for (const auto* invented : {"statements", "surveys", "participations", "council-editions", "notes", "actions", "voices"})
        for (const auto& record : network.records(geo::recordKind(invented)))
            EXPECT_EQ(record.at("source"), "Démonstration : données fictives") << invented;
}

TEST(DemoRegister, HasAProgrammationOfThreeYearsOverItsContracts) {
    const auto actions = Loaded::once().observatory->network().records(geo::recordKind("actions"));
    std::set<std::string> numbers, years, funders, contracts;
    std::size_t withQuarters = 0;
    for (const auto& action : actions) {
        numbers.insert(action.at("number"));
        years.insert(action.at("year"));
        funders.insert(action.at("funder"));
        contracts.insert(action.at("contract"));
        withQuarters += action.at("neighbourhoods").empty() ? 0 : 1;
        EXPECT_TRUE(action.number("cost")) << action.at("number");
    }
    EXPECT_EQ(numbers.size(), 150U);
    EXPECT_EQ(years, (std::set<std::string>{"2020", "2021", "2022"}));
    EXPECT_THAT(funders, testing::IsSupersetOf({"BOP 147", "EPCI", "Commune", "CAF", "État (droit commun)"}));
    EXPECT_GT(contracts.size(), 8U);
    EXPECT_FALSE(contracts.contains("")) << "each line's contract is one of the register";
    EXPECT_GT(withQuarters * 10, actions.size() * 6) << "names of neighbourhoods are codes where there are outlines";
}

TEST(DemoEstablishments, HaveLegalFormsAndPlacesAndNumbersThatTheRegisterHasGivenToNone) {
    const auto& observatory = *Loaded::once().observatory;
    const auto list = observatory.records().find("sirene-geocoded");
    ASSERT_TRUE(list);
    EXPECT_GT(list->rows, 5'000);
    EXPECT_LT(list->rows, 60'000);
    const std::vector<std::string> columns{"siren", "categorieJuridiqueUniteLegale"};
    std::map<std::string, int> forms;
    geo::NoProgress quiet;
    std::int64_t placed = 0;
    observatory.records().forEach(
        *list, columns,
        [&](const geo::RecordRow& row) {
            placed += row.place ? 1 : 0;
            ++forms[std::string{row.cells[1]}];
            EXPECT_TRUE(row.cells[0].starts_with("000")) << row.cells[0];
        },
        quiet);
    EXPECT_EQ(placed, list->rows);
    for (const auto* form : {"1000", "9220", "5458", "8210", "9300"})
        EXPECT_GT(forms[form], 0) << form;
}

// By pattern: the names themselves must not stand in this repository either.
TEST(DemoRegister, NamesNoPerson) {
    const std::regex person{R"((^|[^A-Za-z])(M\.|MM\.|Mme|Mlle|Mr|Dr|Me) [A-ZÉÈ]|(^|[ ,(;"])[A-Z]\. ?[A-Z][a-zé]+)"};
    for (const auto* table : {"adherents", "contracts", "evaluated_sites", "cites", "councils", "events", "renewals",
                              "publications", "participants", "audience", "finances", "council_editions", "statements",
                              "surveys", "participations", "notes", "voices"}) {
        const std::string text{data::file("demo/register/" + std::string{table} + ".csv")};
        ASSERT_FALSE(text.empty()) << table;
        std::smatch match;
        EXPECT_FALSE(std::regex_search(text, match, person)) << table << ": " << match.str();
        EXPECT_EQ(text.find('@'), std::string::npos) << table;
    }
    EXPECT_TRUE(std::regex_search(std::string{"x (M. Surname)"}, person));
    EXPECT_TRUE(std::regex_search(std::string{"office, F. Surname"}, person));
}

TEST(DemoTerritory, TilesTheDepartmentsWithoutGapOrOverlap) {
    const double whole = areaOf(outlines().departments);
    EXPECT_NEAR(areaOf(outlines().communes), whole, 1);
    EXPECT_NEAR(areaOf(outlines().iris), whole, 1);
    EXPECT_NEAR(whole / 1e6, 23000, 1500); // km², about the size of the real four departments
}

TEST(DemoTerritory, HasValidOutlines) {
    for (const auto* layer : {&outlines().departments, &outlines().communes, &outlines().iris, &outlines().quarters2015,
                              &outlines().quarters2024})
        for (const auto& shape : *layer) {
            ASSERT_FALSE(shape.empty());
            geo::Repair repair;
            geo::repaired(shape, repair);
            EXPECT_FALSE(repair.wasInvalid) << repair.reason;
        }
}

TEST(DemoTerritory, MixesTypesOfIris) {
    std::map<char, int> types;
    for (const auto& iris : territory().iris)
        ++types[iris.type];
    EXPECT_GT(types['H'], 200);
    EXPECT_GT(types['Z'], 200);
    EXPECT_GE(types['A'], 8);
    EXPECT_GE(types['D'], 5);
}

TEST(DemoTerritory, GivesInventedCommunesCodesAndNamesOfTheirOwn) {
    std::set<std::string> codes, names;
    for (const auto& commune : territory().communes) {
        EXPECT_TRUE(codes.insert(commune.code).second) << commune.code;
        EXPECT_TRUE(names.insert(commune.name).second) << commune.name;
        EXPECT_EQ(commune.code.size(), 5u) << commune.code;
        EXPECT_EQ(commune.real, commune.code.substr(2) < "901") << commune.code;
    }
}

TEST(DemoTerritory, KeepsIdenticalNeighbourhoodsIdentical) {
    std::size_t same = 0;
    for (std::size_t i = 0; i < territory().quarters2024.size(); ++i) {
        const auto& now = territory().quarters2024[i];
        if (now.code.back() != 'I')
            continue;
        std::vector<double> before; // areas of the 2015 neighbourhoods of the same commune
        for (std::size_t j = 0; j < territory().quarters2015.size(); ++j)
            if (territory().quarters2015[j].commune == now.commune)
                before.push_back(geo::area(outlines().quarters2015[j]));
        const double area = geo::area(outlines().quarters2024[i]);
        EXPECT_TRUE(std::any_of(before.begin(), before.end(), [&](double b) { return std::abs(b - area) < 1; }))
            << now.code;
        ++same;
    }
    EXPECT_GE(same, 8u);
}

TEST(DemoPeople, AreTheSameWhateverTheyAreCountedBy) {
    const demo::People people{territory()};
    const auto total = [&](const demo::Labels& layer, std::size_t zones) {
        double sum = 0;
        for (const auto& zone : people.over(layer, zones, 2022))
            sum += zone.people;
        return sum;
    };
    const double byIris = total(territory().irisOf, territory().iris.size());
    EXPECT_NEAR(total(territory().commune, territory().communes.size()), byIris, 1e-3);
    EXPECT_NEAR(total(territory().department, 4), byIris, 1e-3);
}

// Who arrived in a commune left another; those who stayed and arrived are the people of one year or more.
TEST(DemoPeople, WhoMoveLeaveOneCommuneForAnother) {
    const auto& columns = Loaded::once().observatory->columns();
    const auto table = columns.find("commune-moves");
    ASSERT_TRUE(table);
    const std::vector<std::string> names{"ENTRANTS", "SORTANTS", "STABLES", "ETRANGER"};
    const auto read = columns.read(*table, names);
    std::vector<double> sums;
    for (const auto& column : read.columns)
        sums.push_back(std::accumulate(column.values.begin(), column.values.end(), 0.0));
    EXPECT_NEAR(sums[0], sums[1], 1e-3);
    const demo::People people{territory()};
    double inhabitants = 0;
    for (const auto& commune : people.over(territory().commune, territory().communes.size(), 2022))
        inhabitants += commune.people;
    EXPECT_NEAR(sums[0] + sums[2] + sums[3], 0.99 * inhabitants, 0.001 * inhabitants);
    EXPECT_GT(sums[0] / inhabitants, 0.03);
}

// The law wants 1,000 inhabitants in a neighbourhood; its life is harder than around it, so that gaps show.
TEST(DemoPeople, LiveHarderInNeighbourhoods) {
    const demo::People people{territory()};
    const auto quarters = people.over(territory().quarter2015, territory().quarters2015.size(), 2022);
    const auto communes = people.over(territory().commune, territory().communes.size(), 2022);
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        const auto& commune = communes[static_cast<std::size_t>(territory().quarters2015[i].commune)];
        EXPECT_GE(quarters[i].people, 1000) << territory().quarters2015[i].code;
        EXPECT_LT(quarters[i].people, commune.people) << territory().quarters2015[i].code;
        EXPECT_GT(quarters[i].hardshipMean(), commune.hardshipMean()) << territory().quarters2015[i].code;
    }
}

TEST(DemoFiles, HaveASquareForEveryInhabitant) {
    geo::NoProgress quiet;
    const auto& observatory = *Loaded::once().observatory;
    const auto grid = observatory.grids().find(200, 2021);
    ASSERT_TRUE(grid);
    const auto cells = observatory.grids().load(*grid, quiet);
    const demo::People people{territory()};
    const auto communes = people.over(territory().commune, territory().communes.size(), 2021);
    const double inhabitants = std::accumulate(communes.begin(), communes.end(), 0.0,
                                               [](double sum, const demo::Sums& s) { return sum + s.people; });
    EXPECT_NEAR(std::accumulate(cells.persons.begin(), cells.persons.end(), 0.0), inhabitants, 0.001 * inhabitants);
}
