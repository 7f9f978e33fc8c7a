// Spreadsheets of the office as records of the register: columns, financers, what cannot be read, what contradicts.
#include "network/network.hpp"
#include "observatory/history.hpp"
#include "observatory/official_codes.hpp"
#include "reader_support.hpp"
#include "readers/register_columns.hpp"

#include <gmock/gmock.h>

namespace {

using namespace readers_test;

constexpr std::string_view programmation =
    "N° dossier;Année;Contrat de ville;Intitulé de l'action;Porteur de projet;Thématique;Quartiers;Coût total (en €);"
    "Demandé BOP 147;Accordé BOP 147;Accordé CAF;Droit commun Ville;dont femmes;dont hommes\n"
    "A-1;2022;CA Sète Agglopôle;Ateliers du soir;Les Sentiers;Éducation;Île de Thau;12 500,00 €;6 000 €;5 000 €;"
    "1 500 €;2 000 €;30;12\n"
    "A-2;2022;CA Sète Agglopôle;Chantier jeunes;La Passerelle;Emploi;Centre, Ailleurs;8 000;4 000;4 500;;;s;x\n";

class RegisterImport : public testing::Test {
protected:
    geo::LoadReport load(const std::string& name, std::string_view content, bool update = false,
                         const geo::SourceChoices& choices = {}, std::string_view as = {}) {
        const auto plans = planned(name, content, as, choices);
        geo::NoProgress nobody;
        auto plan = plans.at(0);
        plan.update = update;
        return geo::load(observatory, plan, nobody);
    }
    std::vector<geo::Plan> planned(const std::string& name, std::string_view content, std::string_view as = {},
                                   const geo::SourceChoices& choices = {}) {
        geo::NoProgress nobody;
        std::vector<geo::Message> leftOut;
        return geo::plan(geo::inspect(folder.write(name, content), nobody, as, choices, &observatory),
                         observatory.territory(), leftOut);
    }
    std::vector<geo::NetworkRecord> records(std::string_view kind) const {
        return observatory.network().records(geo::recordKind(kind));
    }
    const geo::NetworkRecord& by(const std::vector<geo::NetworkRecord>& all, std::string_view field,
                                 std::string_view value) const {
        for (const auto& record : all)
            if (record.at(field) == value)
                return record;
        throw std::out_of_range{std::string{value}};
    }

    support::TemporaryFolder folder;
    geo::Observatory observatory = newObservatory(folder);
};

TEST_F(RegisterImport, ARowOfAWideProgrammationBecomesARecordForEachFinancer) {
    const auto report = load("programmation.csv", programmation);
    EXPECT_EQ(report.source.family, "actions");
    const auto actions = records("actions");
    ASSERT_EQ(actions.size(), 4U);
    std::map<std::string, geo::NetworkRecord> first;
    for (const auto& action : actions)
        if (action.at("number") == "A-1")
            first[action.at("funder")] = action;
    EXPECT_EQ(first.at("BOP 147").at("asked"), "6000");
    EXPECT_EQ(first.at("BOP 147").at("granted"), "5000");
    EXPECT_EQ(first.at("BOP 147").at("common_law"), "0") << "specific credits by definition";
    EXPECT_EQ(first.at("CAF").at("common_law"), "") << "not said is not no";
    EXPECT_EQ(first.at("CAF").at("granted"), "1500");
    EXPECT_EQ(first.at("CAF").at("asked"), "") << "nothing was asked of it in the file: that is not 0";
    EXPECT_TRUE(first.at("Commune (droit commun)").flag("common_law"));
    EXPECT_EQ(first.at("CAF").at("cost"), "12500");
    EXPECT_EQ(first.at("CAF").at("women"), "30");
}

TEST_F(RegisterImport, ACellThatCannotBeReadIsToldAndItsWordsAreKept) {
    const auto report = load("programmation.csv", programmation);
    const auto second = by(records("actions"), "number", "A-2");
    EXPECT_EQ(second.at("men"), "");
    EXPECT_EQ(second.at("note"), "dont hommes : x");
    EXPECT_EQ(second.at("women"), "") << "a marker is an absence, not an error";
    const auto* told = anomaly(report.source.anomalies, "“dont hommes” are no whole numbers");
    ASSERT_TRUE(told);
    EXPECT_EQ(told->examples, std::vector<std::string>{"3: x"});
    EXPECT_FALSE(anomaly(report.source.anomalies, "“dont femmes”"));
}

TEST_F(RegisterImport, ADateThatIsNoneIsKeptAsWordsBesideTheEmptyDate) {
    load("rencontres.csv", "Identifiant;Titre;Nature;Date;Public\nE1;Séminaire;séminaire;courant mars;élus\n"
                           "E2;Atelier;atelier;1er décembre 2022;\n");
    const auto events = records("events");
    EXPECT_EQ(by(events, "id", "E1").at("start_date"), "");
    EXPECT_EQ(by(events, "id", "E1").at("date_note"), "courant mars");
    EXPECT_EQ(by(events, "id", "E2").at("start_date"), "2022-12-01");
}

TEST_F(RegisterImport, AmountsOverWhatWasAskedAndAbsurdPeopleAreTold) {
    const auto report = load("programmation.csv", programmation);
    const auto* over = anomaly(report.source.anomalies, "over what was asked");
    ASSERT_TRUE(over);
    EXPECT_EQ(over->examples, std::vector<std::string>{"3 (Chantier jeunes): 4500 > 4000"});
    const auto crowd = load("foule.csv", "Année;Action;Porteur;Thème;Accordé;Femmes;Hommes\n"
                                         "2021;Fête;Les Sentiers;Lien social;500;99000;2000\n");
    EXPECT_TRUE(anomaly(crowd.source.anomalies, "100,000 women and men"));
}

TEST_F(RegisterImport, TheYearComesFromTheNameWhereThereIsNoColumn) {
    load("programmation 2021.csv", "Action;Porteur;Thème;Accordé\nFête;Les Sentiers;Lien social;500\n");
    EXPECT_EQ(records("actions").at(0).at("year"), "2021");
    const auto report = planned("programmation.csv", "Action;Porteur;Thème;Accordé\nFête;Sentiers;Lien social;500\n");
    EXPECT_TRUE(anomaly(report.at(0).inspection.anomalies, "no year"));
}

TEST_F(RegisterImport, ColumnsThatAreSaidAreObeyedAndRememberedForTheNextFileOfTheMake) {
    const std::string_view head = "Exercice;Action;Porteur;Montant BOP 147;Ce que donne la CAF;Divers\n";
    geo::SourceChoices choices;
    choices.reading.columns = {
        {"Montant BOP 147", "granted"}, {"Ce que donne la CAF", "actions.granted@CAF"}, {"Divers", "theme"}};
    load("p1.csv", std::string{head} + "2021;Fête;Sentiers;500;200;Lien social\n", false, choices, "register:actions");
    auto actions = records("actions");
    ASSERT_EQ(actions.size(), 2U);
    EXPECT_EQ(by(actions, "funder", "BOP 147").at("granted"), "500");
    EXPECT_EQ(by(actions, "funder", "CAF").at("theme"), "Lien social");

    load("p2.csv", std::string{head} + "2022;Fête;Sentiers;600;;Emploi\n");
    actions = records("actions");
    ASSERT_EQ(actions.size(), 3U) << "nothing was said, all is remembered";
    EXPECT_EQ(by(actions, "year", "2022").at("granted"), "600");
    EXPECT_EQ(by(actions, "year", "2022").at("theme"), "Emploi");
}

TEST_F(RegisterImport, AColumnOrAFieldThatIsNotThereIsRefusedWithWhatThereIs) {
    geo::SourceChoices choices;
    choices.reading.columns = {{"Montant", "granted"}};
    const std::string table = "Année;Action;Porteur;Thème;Accordé\n2021;Fête;Sentiers;Lien;5\n";
    EXPECT_THAT(messageOf([&] { planned("a.csv", table, "register:actions", choices); }),
                testing::HasSubstr("no column “Montant”; its columns are: Année, Action"));
    choices.reading.columns = {{"Accordé", "money"}};
    EXPECT_THAT(messageOf([&] { planned("a.csv", table, "register:actions", choices); }),
                testing::HasSubstr("“money” is no field of actions"));
}

TEST_F(RegisterImport, TheSameTwiceInAFileIsCountedOnceAndContradictionsAreShown) {
    const auto report = load("sens.csv", "Année;Action;Porteur;Thème;Accordé\n2021;Fête;Sentiers;Lien;500\n"
                                         "2021;Fête;Sentiers;Lien;500\n2021;Fête;Sentiers;Lien;700\n");
    EXPECT_EQ(report.source.rows, 1);
    EXPECT_EQ(anomaly(report.source.anomalies, "say what a line before said")->examples,
              std::vector<std::string>{"2 = 3"});
    EXPECT_EQ(anomaly(report.source.anomalies, "say otherwise")->examples,
              std::vector<std::string>{"2 = 4: granted “500” / “700”"});
}

TEST_F(RegisterImport, TheRegisterStaysUntilItIsToldToUpdateWhichTheHistoryTakesBack) {
    const std::string head = "Année;Action;Porteur;Thème;Accordé\n";
    load("a.csv", head + "2021;Fête;Sentiers;Lien;500\n");
    const auto plans = planned("b.csv", head + "2021;Fête;Sentiers;Lien;700\n");
    const auto* told = anomaly(plans.at(0).inspection.anomalies, "other values");
    ASSERT_TRUE(told) << "at inspection, before anything is written";
    EXPECT_EQ(told->examples, std::vector<std::string>{"2 (Fête): granted “500” / “700”"});

    EXPECT_TRUE(load("b.csv", head + "2021;Fête;Sentiers;Lien;700\n").alreadyThere);
    EXPECT_EQ(records("actions").at(0).at("granted"), "500");
    const auto entries = observatory.history().entries().size();
    load("b.csv", head + "2021;Fête;Sentiers;Lien;700\n", true);
    EXPECT_EQ(records("actions").at(0).at("granted"), "700");
    ASSERT_EQ(observatory.history().entries().size(), entries + 1);
    observatory.history().undo(observatory.history().entries().front().id);
    EXPECT_EQ(records("actions").at(0).at("granted"), "500");
}

TEST_F(RegisterImport, AnImportIsOneEntryAndCanBeMadeAgainOnceTakenBack) {
    load("programmation.csv", programmation);
    ASSERT_EQ(observatory.history().entries().size(), 1U);
    observatory.history().undo(observatory.history().entries().front().id);
    EXPECT_TRUE(records("actions").empty());
    EXPECT_FALSE(load("programmation.csv", programmation).alreadyThere);
    EXPECT_EQ(records("actions").size(), 4U);
    EXPECT_EQ(observatory.sources().all().size(), 1U);
    EXPECT_TRUE(load("programmation.csv", programmation).alreadyThere);
}

TEST_F(RegisterImport, AFrozenT0IsNeverUpdated) {
    const std::string head = "Type d'objet;Objet;Indicateur;Statut;Valeur;Date;Gelé\n";
    load("t0.csv", head + "site;CE01;élèves;T0;120;2021-09-01;oui\n");
    const auto report = load("t0-bis.csv", head + "site;CE01;élèves;T0;999;2021-09-01;oui\n", true);
    EXPECT_TRUE(anomaly(report.source.anomalies, "frozen T0"));
    EXPECT_EQ(records("statements").at(0).at("value"), "120");
}

TEST_F(RegisterImport, AStatementWithoutFigureHasAReason) {
    load("t0.csv", "Type d'objet;Objet;Indicateur;Statut;Valeur;Date\nsite;CE01;élèves;T0;s;2021\n"
                   "site;CE01;classes;T0;;2021\nsite;CE01;lits;cible;0;2021\n");
    const auto all = records("statements");
    EXPECT_EQ(by(all, "measure", "élèves").at("state"), "suppressed");
    EXPECT_EQ(by(all, "measure", "classes").at("state"), "not_available");
    EXPECT_EQ(by(all, "measure", "lits").at("value"), "0");
    EXPECT_EQ(by(all, "measure", "lits").at("status"), "target");
}

TEST_F(RegisterImport, PlacesTheOtherWayRoundAndDegreesWithMinutes) {
    const auto report = load("conseils.csv", "id;conseil citoyen;accompagnement;longitude;latitude\n"
                                             "C1;Agde;collectif;43.31;3.47\n"
                                             "C2;Sète;collectif;3° 41′ 49″ E;43° 24′ N\n");
    EXPECT_EQ(anomaly(report.source.anomalies, "other way round")->examples, std::vector<std::string>{"2: 43.31 3.47"});
    const auto councils = records("councils");
    EXPECT_FALSE(by(councils, "id", "C1").lonLat());
    ASSERT_TRUE(by(councils, "id", "C2").lonLat());
    EXPECT_NEAR(by(councils, "id", "C2").lonLat()->x, 3.6969, 1e-3);
}

TEST_F(RegisterImport, CodesOfCommunesThatWereMergedOrNeverWereAreTold) {
    {
        auto t = observatory.begin();
        const std::vector<geo::OfficialCode> codes{{"COM", "34301", "Sète", "34", "76", ""},
                                                   {"COMD", "34999", "Vieille", "34", "76", "34301"}};
        const auto source = observatory.sources().add(t, {});
        observatory.officialCodes().addCodes(t, source, 2024, codes);
        t.commit();
    }
    const auto report = load("conseils.csv", "id;conseil citoyen;accompagnement;code insee\nC1;a;x;34999\n"
                                             "C2;b;x;34888\nC3;c;x;34301\n");
    EXPECT_EQ(anomaly(report.source.anomalies, "merged into")->examples, std::vector<std::string>{"2: 34999 → 34301"});
    EXPECT_EQ(anomaly(report.source.anomalies, "no commune")->examples, std::vector<std::string>{"3: 34888"});
}

TEST_F(RegisterImport, FormulasAndScriptsStayTheTextTheyAre) {
    load("a.csv", "Année;Action;Porteur;Thème;Accordé\n"
                  "2021;=HYPERLINK(A1);<script>alert(1)</script>;\"'; DROP TABLE action; --\";5\n");
    const auto action = records("actions").at(0);
    EXPECT_EQ(action.at("title"), "=HYPERLINK(A1)");
    EXPECT_EQ(action.at("holder"), "<script>alert(1)</script>");
    EXPECT_EQ(action.at("theme"), "'; DROP TABLE action; --");
}

TEST_F(RegisterImport, ANoteOfFiveMegabytesIsRefusedWithItsLine) {
    const auto report = load("a.csv", "Année;Action;Porteur;Thème;Accordé;Remarque\n2021;Fête;Sentiers;Lien;5;" +
                                          std::string(5'000'000, 'a') + "\n");
    const auto* told = anomaly(report.source.anomalies, "“Remarque” have more than 100,000 characters");
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->examples.at(0).starts_with("2"));
    EXPECT_EQ(records("actions").at(0).at("note"), "");
}

TEST_F(RegisterImport, AListThatSomebodyMadeStaysAList) {
    for (const std::string_view content :
         {"nom;adresse;commune\nMaison;rue;Sète\n", "id;nom;type;longitude;latitude\n1;École;public;3.6;43.4\n",
          "place,insee_com,insee_dep,lon,lat,precision\nSète,34301,34,3.69,43.4,x\n",
          "insee_dep,commune,nom_qp,note,source\n34,Sète,Île de Thau,x,y\n",
          "id;nom;type;siren\n1;Maison;SARL;243400017\n"}) {
        const auto plans = planned("liste.csv", content);
        ASSERT_EQ(plans.size(), 1U);
        EXPECT_EQ(plans[0].inspection.reader, "any-table") << content;
    }
}

TEST_F(RegisterImport, TablesOfFiguresGetTheirSectionFromTheFile) {
    load("participants.csv", "metric,value,unit,year_as_printed,note,source\nprésences,403,présences,2021,x,Rapport\n");
    EXPECT_EQ(records("figures").at(0).at("section"), "participants");
    load("finances.csv", "block,item,value,unit,note,source\nressources 2022,État,72,%,,Rapport\n");
    EXPECT_EQ(by(records("figures"), "item", "État").at("section"), "ressources 2022");
}

// The seed tables of the office, where they are beside the checkout.
TEST_F(RegisterImport, EveryTableOfTheOfficeIsReadWithoutLosingALine) {
    NEEDS_REAL_DATA(real);
    const auto seeds = real.parent_path() / "seed-data";
    if (!std::filesystem::exists(seeds))
        GTEST_SKIP() << "skipped: the office's tables are not beside this checkout";
    const std::map<std::string, std::pair<std::string, std::size_t>> expected{
        {"adherents", {"adherents", 16}}, {"contracts", {"contracts", 19}}, {"evaluated_sites", {"sites", 24}},
        {"councils", {"councils", 7}},    {"events", {"events", 48}},       {"participants", {"figures", 11}},
        {"audience", {"figures", 26}},    {"finances", {"figures", 20}},    {"publications", {"publications", 20}},
        {"npnru_2014", {"renewals", 11}}};
    std::map<std::string, std::size_t> rows;
    for (const auto& [file, kind] : expected) {
        geo::NoProgress nobody;
        // ANRU's list is an official one unless it is said otherwise.
        const std::string_view as = kind.first == "renewals" ? "register:renewals" : "";
        std::vector<geo::LoadReport> reports;
        for (auto& inspection : geo::inspect(seeds / (file + ".csv"), nobody, as))
            reports.push_back(geo::load(observatory, {std::move(inspection), {}, false, false}, nobody));
        ASSERT_EQ(reports.size(), 1U);
        EXPECT_EQ(reports[0].source.family, kind.first) << file;
        EXPECT_FALSE(anomaly(reports[0].source.anomalies, "say otherwise")) << file;
        rows[kind.first] += kind.second;
    }
    for (const auto& [kind, number] : rows)
        EXPECT_EQ(records(kind).size(), number) << kind;
}

TEST(RegisterColumns, FinancersAreReadOutOfTheHeads) {
    const auto& kind = geo::recordKind("actions");
    const std::vector<std::string> header{"Demandé politique de la ville",
                                          "Montant accordé Agglomération",
                                          "Subvention votée Ville",
                                          "Sollicité Conseil départemental",
                                          "Droit commun État",
                                          "Attribué Région Occitanie",
                                          "Coût"};
    const auto columns = geo::registerColumns(kind, header);
    std::vector<std::string> words;
    for (const auto& target : columns.targets)
        words.push_back(target ? geo::toText(*target) : "-");
    EXPECT_EQ(words, (std::vector<std::string>{"asked@BOP 147", "granted@EPCI", "granted@Commune", "asked@Département",
                                               "granted@État (droit commun)", "granted@Région", "cost"}));
}

TEST(RegisterColumns, NamesAndContactsOfPersonsAreNoFields) {
    const auto columns =
        geo::registerColumns(geo::recordKind("adherents"),
                             {"id", "Nom", "Prénom", "Structure", "Courriel", "Rôle du représentant", "Référent"});
    EXPECT_EQ(columns.persons, (std::vector<bool>{false, true, true, false, true, false, true}));
    EXPECT_EQ(columns.targets[3]->field, "name");
    EXPECT_EQ(columns.targets[5]->field, "representative_role");
}

} // namespace
