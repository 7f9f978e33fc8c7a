// The office's own tables: ids, points, levels, and no person's name.
#include "network/network.hpp"
#include "reader_support.hpp"
#include "readers/person_names.hpp"

namespace {

using namespace readers_test;

std::string without(std::string_view text) {
    int removed = 0;
    return geo::withoutPersons(text, removed);
}

TEST(PersonNames, AfterACivilityOrAnInitialAreRemovedWithTheirBrackets) {
    EXPECT_EQ(without("Cabinet Alpha (M. Durandet), F. Lambertin"), "Cabinet Alpha");
    EXPECT_EQ(without("L'Être Égale (C. Vouzelle)"), "L'Être Égale");
    EXPECT_EQ(without("Agence d’urbanisme (N. Pontet Fresnay)"), "Agence d’urbanisme");
    EXPECT_EQ(without("Mme Élodie Martinet, DDETS 34"), "DDETS 34");
}

TEST(PersonNames, AsAListEntryOfAGivenNameAndASurnameAreRemoved) {
    EXPECT_EQ(without("Thomas Durandet"), "");
    EXPECT_EQ(without("CVRH Aix-en-Provence ; Philippe Durandet"), "CVRH Aix-en-Provence");
}

TEST(PersonNames, OrganisationsAndPlacesStayAsTheyAre) {
    for (const char* text : {"Plan Pauvreté ; université Paul-Valéry", "Caisse des Dépôts (cofinancement)",
                             "RTES, Toulouse Métropole, Imaginations fertiles, Collectif Abbal",
                             "DREETS Occitanie (soutien)", "préfecture, DDCS 34", "IRTS, amphithéâtre (13/09)", ""}) {
        int removed = 0;
        EXPECT_EQ(geo::withoutPersons(text, removed), text);
        EXPECT_EQ(removed, 0) << text;
    }
}

TEST(RegisterTables, AdherentsComeWithStableTypesAndPoints) {
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    const auto file =
        temporary.write("adherents.csv",
                        "id,name,short_name,type,siren_epci,main_commune,insee_com,insee_dep,lon,lat,precision\n"
                        "A1,Montpellier Méditerranée "
                        "Métropole,3M,métropole,243400017,Montpellier,34172,34,3.8767,43.6108,approximate town-centre\n"
                        "A2,Ville de Bourg,,ville,,Bourg,1053,01,,,\n");
    const auto report = importFile(observatory, file).at(0);
    EXPECT_EQ(report.source.rows, 2);
    const auto adherents = observatory.network().adherents();
    ASSERT_EQ(adherents.size(), 2U);
    EXPECT_EQ(adherents[0].type, "metropole");
    EXPECT_EQ(adherents[0].epci, "243400017");
    ASSERT_TRUE(adherents[0].place.lonLat);
    EXPECT_NEAR(adherents[0].place.lonLat->y, 43.6108, 1e-9);
    EXPECT_EQ(adherents[1].type, "ville");
    EXPECT_EQ(adherents[1].place.commune, "01053") << "the first zero a spreadsheet ate";
    EXPECT_FALSE(adherents[1].place.lonLat);
}

TEST(RegisterTables, WordsThatAreNotKnownBecomeNoOther) {
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    const auto file = temporary.write("adherents.csv", "id;nom;type;siren_epci;ville\nA1;Ville de Bourg;ville;;Bourg\n"
                                                       "A2;CCAS de Lunel;CCAS;;Lunel\nA3;Pacim;Association;;Lunel\n");
    const auto report = importFile(observatory, file).at(0);
    EXPECT_EQ(report.source.rows, 3) << "the line is kept";
    const auto records = observatory.network().records(geo::recordKind("adherents"));
    EXPECT_EQ(records[1].at("type"), "autre");
    EXPECT_EQ(records[1].at("note"), "type : CCAS");
    EXPECT_EQ(records[2].at("type"), "association");
    const auto* told = anomaly(report.source.anomalies, "none of the words expected");
    ASSERT_TRUE(told);
    EXPECT_EQ(told->count, 1);
    EXPECT_EQ(told->examples, std::vector<std::string>{"3: CCAS"});
    EXPECT_EQ(std::get<std::string>(told->what.values.back()),
              "métropole, communauté d’agglomération, communauté de communes, ville, GIP, association, autre");

    const auto sites = temporary.write("sites.csv", "id;programme;site;insee_com;support_level;work_done\n"
                                                    "S1;Plan local;Sète;34301;à voir;\n"
                                                    "S2;contrat de ville;Agde;34003;standard;\n");
    const auto second = importFile(observatory, sites).at(0);
    EXPECT_EQ(second.source.rows, 2);
    const auto first = observatory.network().sites().at(0);
    EXPECT_EQ(first.supportLevel, "") << "no level is the usual one for want of another";
    EXPECT_EQ(first.programmeKind, "autre");
    EXPECT_TRUE(anomaly(second.source.anomalies, "(appui, appui renforcé, réalisation complète)"));
}

TEST(RegisterTables, SitesOfOneContractKeepTheirOwnIdsAndLevels) {
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    const auto file = temporary.write(
        "sites.csv",
        "id;programme;contract_group;site;insee_com;lon;lat;support_level;partner;work_done\n"
        "CV02;contrat de ville;Sète et Frontignan;Sète;34301;3,697;43,403;standard;;\n"
        "CV02;contrat de ville;Sète et Frontignan;Frontignan;34108;3,755;43,448;appui renforcé;;\n"
        "CV07;contrat de ville;Beaucaire;Beaucaire;30032;4,644;43,808;appui renforcé;;réalisation complète de "
        "l'évaluation\n"
        "CE01;cité éducative;Montpellier;Montpellier;34172;3,87;43,61;Démarrage 2022;Alpha (M. Durandet);\n");
    const auto report = importFile(observatory, file).at(0);
    EXPECT_EQ(report.source.rows, 4);
    std::map<std::string, geo::EvaluatedSite> sites;
    for (const auto& site : observatory.network().sites())
        sites[site.id] = site;
    ASSERT_TRUE(sites.contains("CV02-34108"));
    EXPECT_EQ(sites["CV02"].supportLevel, "appui");
    EXPECT_EQ(sites["CV02-34108"].supportLevel, "appui_renforce");
    EXPECT_EQ(sites["CV07"].supportLevel, "realisation_complete");
    EXPECT_EQ(sites["CE01"].programmeKind, "cite_educative");
    EXPECT_EQ(sites["CE01"].partner, "Alpha");
    const auto* names = anomaly(report.source.anomalies, "names of persons");
    ASSERT_TRUE(names);
    EXPECT_EQ(names->examples, std::vector<std::string>{"5"}) << "the line, never the name";
}

TEST(RegisterTables, LinesWithoutIdOrNameAreLeftOutAndCounted) {
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    const auto contracts = temporary.write("contracts.csv", "siren_epci_2015,contract,covered_by_adherent\n"
                                                            "243400017,Montpellier,A1\n123,Bourg,\n200066355,,\n");
    const auto report = importFile(observatory, contracts).at(0);
    EXPECT_EQ(report.source.rows, 1);
    EXPECT_EQ(anomaly(report.source.anomalies, "no identifier")->examples, std::vector<std::string>{"3"});
    EXPECT_EQ(anomaly(report.source.anomalies, "no name")->examples, std::vector<std::string>{"4"});
}

} // namespace
