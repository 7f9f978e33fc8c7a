// Exports of survey tools and sign-in sheets: counts are kept, persons are not.
#include "network/network.hpp"
#include "reader_support.hpp"

namespace {

using namespace readers_test;

/// Framaforms: twelve answers; Oui 8, Non 4; one free question.
std::string framaforms() {
    std::string text = "Numéro;SID;Heure de soumission;Adresse IP;Nom d'utilisateur;Votre nom;Votre e-mail;"
                       "Participez-vous ?;Comment avez-vous connu le centre ?;Quartier\n";
    for (int i = 0; i < 12; ++i)
        text += std::to_string(i) + ";" + std::to_string(100 + i) + ";0" + std::to_string(1 + i % 9) +
                "/03/2022 - 14:05;192.168.1." + std::to_string(i) + ";;Zoé Vouzelle" + std::to_string(i) + ";z" +
                std::to_string(i) + "@example.org;" + (i < 7 ? "Oui" : "Non") + ";par la voisine numéro " +
                std::to_string(i) + ";" + (i < 6 ? "Thau" : "Centre") + "\n";
    return text;
}

class SurveyImport : public testing::Test {
protected:
    std::map<std::string, geo::NetworkRecord> byAnswer() const {
        std::map<std::string, geo::NetworkRecord> out;
        for (const auto& record : observatory.network().records(geo::recordKind("surveys")))
            out[record.at("question") + "=" + record.at("answer")] = record;
        return out;
    }
    std::vector<geo::NetworkRecord> participations() const {
        return observatory.network().records(geo::recordKind("participations"));
    }
    support::TemporaryFolder folder;
    geo::Observatory observatory = newObservatory(folder);
};

TEST_F(SurveyImport, FramaformsBecomesCountsByQuestionAndAnswer) {
    const auto report = importFile(observatory, folder.write("porteurs.csv", framaforms())).at(0);
    EXPECT_EQ(report.source.reader, "survey-answers");
    const auto answers = byAnswer();
    ASSERT_EQ(answers.size(), 4U) << "two closed questions with two answers each";
    EXPECT_EQ(answers.at("Participez-vous ?=Oui").at("number"), "7");
    EXPECT_EQ(answers.at("Participez-vous ?=Oui").at("base"), "12");
    EXPECT_EQ(answers.at("Participez-vous ?=Oui").at("start"), "2022-03-01");
    EXPECT_EQ(answers.at("Participez-vous ?=Oui").at("end"), "2022-03-09");
    EXPECT_EQ(answers.at("Quartier=Thau").at("number"), "6");
    EXPECT_EQ(anomaly(report.source.anomalies, "free words")->examples,
              std::vector<std::string>{"Comment avez-vous connu le centre ?"});
    EXPECT_EQ(anomaly(report.source.anomalies, "names or contacts")->count, 4);
}

TEST_F(SurveyImport, FewAnswersAreSuppressedAndCannotBeWorkedOutFromTheBase) {
    std::string text = "ID de la réponse;Date de soumission;Dernière page;Langue de départ;Sexe;Âge\n";
    for (int i = 0; i < 30; ++i)
        text += std::to_string(i) + ";2023-01-05 10:00:00;3;fr;" +
                (i < 3    ? "autre genre"
                 : i < 12 ? "homme"
                          : "femme") +
                ";" + (i < 10 ? "18-25" : "26 et plus") + "\n";
    importFile(observatory, folder.write("limesurvey.csv", text));
    const auto answers = byAnswer();
    EXPECT_EQ(answers.at("Sexe=autre genre").at("state"), "suppressed");
    EXPECT_EQ(answers.at("Sexe=autre genre").at("number"), "");
    EXPECT_EQ(answers.at("Sexe=homme").at("state"), "suppressed") << "30 less the others would tell the first";
    EXPECT_EQ(answers.at("Sexe=femme").at("number"), "18");
    EXPECT_EQ(answers.at("Âge=18-25").at("number"), "10");
}

TEST_F(SurveyImport, SphinxWithSeveralAnswersInACellCountsEach) {
    std::string text = "CLE;DATE_SAISIE;ORIGINE_SAISIE;PROGRESSION;Thèmes\n";
    for (int i = 0; i < 10; ++i)
        text += "k" + std::to_string(i) + ";05/06/2022;web;terminé;" + (i < 6 ? "\"emploi;santé\"" : "santé") + "\n";
    importFile(observatory, folder.write("sphinx.csv", text));
    const auto answers = byAnswer();
    EXPECT_EQ(answers.at("Thèmes=emploi").at("number"), "6");
    EXPECT_EQ(answers.at("Thèmes=santé").at("number"), "10");
    EXPECT_EQ(answers.at("Thèmes=santé").at("base"), "10");
}

constexpr std::string_view oneMeeting = "Nom;Prénom;Structure;E-mail;Département;Présentiel/Visio;Type de structure\n"
                                        "Vouzelle;Zoé;Mairie;z@x.fr;34;Présentiel;collectivité\n"
                                        "VOUZELLE;zoe;mairie;;34;présentiel;collectivité\n"
                                        "Durandet;Marc;CAF;m@x.fr;34 - Hérault;présentiel;collectivité\n"
                                        "Pontet;Ines;Les Sentiers;i@x.fr;Gard;Visio;association\n";

TEST_F(SurveyImport, ASignInSheetKeepsHowManyCameFromWhere) {
    const auto report = importFile(observatory, folder.write("émargement 2022-03-08.csv", oneMeeting)).at(0);
    EXPECT_EQ(report.source.reader, "sign-in-sheet");
    const auto cells = participations();
    ASSERT_EQ(cells.size(), 2U);
    const auto& herault = cells[0].at("department") == "34" ? cells[0] : cells[1];
    const auto& gard = cells[0].at("department") == "34" ? cells[1] : cells[0];
    EXPECT_EQ(herault.at("attendances"), "2");
    EXPECT_EQ(herault.at("persons"), "2");
    EXPECT_EQ(herault.at("mode"), "onsite");
    EXPECT_EQ(herault.at("profile"), "collectivité");
    EXPECT_EQ(herault.at("year"), "2022");
    EXPECT_EQ(gard.at("department"), "30");
    EXPECT_EQ(gard.at("mode"), "remote");
    EXPECT_EQ(anomaly(report.source.anomalies, "signed already")->examples, std::vector<std::string>{"3"});
}

TEST_F(SurveyImport, SomebodyWhoCameToTwoMeetingsIsOnePersonOfTheYear) {
    importFile(observatory, folder.write("cycle.csv", "Nom et prénom;Organisme;Département;12/03/2022;15/04/2022\n"
                                                      "Zoé Vouzelle;Mairie;34;x;x\nMarc Durandet;CAF;34;x;\n"
                                                      "Ines Pontet;Sentiers;34;excusée;visio\n"));
    std::map<std::string, geo::NetworkRecord> byEvent;
    for (const auto& record : participations())
        byEvent[record.at("event") + "/" + record.at("mode")] = record;
    EXPECT_EQ(byEvent.at("12/03/2022/").at("attendances"), "2");
    EXPECT_EQ(byEvent.at("15/04/2022/").at("attendances"), "1");
    EXPECT_EQ(byEvent.at("15/04/2022/remote").at("attendances"), "1");
    EXPECT_EQ(byEvent.at("cycle/").at("persons"), "3");
    EXPECT_EQ(byEvent.at("cycle/").at("attendances"), "") << "attendances add up, persons do not";
}

TEST_F(SurveyImport, AMeetingOfTheRegisterIsNamedByItsIdentifier) {
    importFile(observatory,
               folder.write("events.csv", "id,title,kind,date_start\nEV9,Rencontre de mars,rencontre,2022-03-08\n"));
    importFile(observatory, folder.write("feuille.csv", "Nom;Prénom;Structure;Rencontre;Date\n"
                                                        "Vouzelle;Zoé;Mairie;Rencontre de mars;08/03/2022\n"));
    EXPECT_EQ(participations().at(0).at("event"), "EV9");
    EXPECT_EQ(participations().at(0).at("year"), "2022");
}

} // namespace
