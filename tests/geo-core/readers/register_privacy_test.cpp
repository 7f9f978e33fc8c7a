// Names and addresses of persons planted in every kind of import: none may be in the observatory, its history or what
// is told of the files.
#include "network/network.hpp"
#include "observatory/history.hpp"
#include "reader_support.hpp"

namespace {

using namespace readers_test;

// Made up, and words that stand nowhere else.
const std::vector<std::string> planted{"Vouzelle", "VOUZELLE",      "vouzelle",       "Durandet",  "Pontelbo",
                                       "Zoraïde",  "example-prive", "06 12 34 56 78", "0612345678"};

struct Planted {
    std::string name, content;
};

std::vector<Planted> files() {
    std::string survey =
        "Numéro;SID;Heure de soumission;Adresse IP;Votre nom;Votre prénom;Courriel;Lien;Autre, précisez\n";
    for (int i = 0; i < 20; ++i)
        survey += std::to_string(i) + ";1;02/03/2022 - 10:00;10.0.0.1;Vouzelle;Zoraïde;zv@example-prive.fr;" +
                  (i < 12   ? "Oui"
                   : i < 19 ? "Non"
                            : "Voir Zoraïde Vouzelle") +
                  ";demander à Mme Durandet\n";
    return {{"adherents.csv", "id,name,type,siren_epci,representative_role,membership_note,Référent,Téléphone\n"
                              "A1,Ville de Sète,ville,,Mme Durandet (maire),écrire à zv@example-prive.fr,"
                              "Zoraïde Vouzelle (DDETS),06 12 34 56 78\n"
                              "A2,Ville d'Agde,ville,,adjointe,Vouzelle remplace Zoraïde,,\n"},
            {"programmation 2022.csv",
             "Action;Porteur;Thème;Accordé CAF;dont femmes;Remarque;Nom du contact;E-mail\n"
             "Atelier de Zoraïde Vouzelle;Les Sentiers (Mme Durandet);Lien;Mme Durandet verra;10 avec Pontelbo;"
             "appeler le 06 12 34 56 78, M. Pontelbo;Zoraïde Vouzelle;zv@example-prive.fr\n"},
            {"events.csv", "id,title,kind,date_start,partners,audience,Nom,Prénom\n"
                           "E1,Rencontre avec Vouzelle,atelier,à fixer avec Mme Durandet,\"F. Pontelbo, CAF\",élus,"
                           "Vouzelle,Zoraïde\n"},
            {"notes.csv", "Date;Type d'objet;Objet;Texte;Rédigé par\n"
                          "2022-03-01;site;CV01;vu avec Mme Durandet (zv@example-prive.fr);M. Pontelbo\n"},
            {"t0.csv", "Type d'objet;Objet;Indicateur;Statut;Valeur;Date;Document;Saisi par\n"
                       "site;CE01;élèves;T0;voir Mme Durandet;2021;rapport de M. Pontelbo;Mme Durandet\n"},
            {"sondage.csv", survey},
            {"émargement 2022.csv",
             "Réunion animée par Mme Durandet\n\nNom;Prénom;Structure;E-mail;Département;Présentiel/Visio;"
             "Rencontre\nVouzelle;Zoraïde;Mairie;zv@example-prive.fr;34;présentiel;"
             "Point avec Zoraïde Vouzelle\nPontelbo;Marc;CAF;p@example-prive.fr;34;visio;Bilan\n"},
            {"conseils.csv", "id;conseil citoyen;accompagnement;status_note;dates\n"
                             "C1;Agde;collectif;relancé par M. Pontelbo, 0612345678 ou 06 12 34 56 78;2022\n"},
            {"editions.csv",
             "Conseil citoyen;Édition;Statut;Animation;Moyens\nC1;2022;association;par Mme Durandet;local\n"},
            {"sites.csv", "id;programme;site;support_level;partner;steering_committee_date\n"
                          "S1;contrat de ville;Agde;standard;Alpha (M. Pontelbo);demander à Mme Durandet\n"}};
}

std::string everything(const std::filesystem::path& observatory) {
    std::string bytes = support::readFile(observatory);
    for (const auto* beside : {"-wal", "-shm", "-journal"})
        if (std::filesystem::exists(observatory.string() + beside))
            bytes += support::readFile(observatory.string() + beside);
    return bytes;
}

void expectNobodyIn(const std::string& bytes, const std::string& where) {
    for (const auto& word : planted)
        EXPECT_EQ(bytes.find(word), std::string::npos)
            << word << " is in " << where << ": …"
            << bytes.substr(
                   std::max<std::size_t>(40, bytes.find(word) == std::string::npos ? 40 : bytes.find(word)) - 40, 90);
}

TEST(RegisterPrivacy, NoPlantedNameOrAddressIsInTheObservatoryTheHistoryOrTheReports) {
    support::TemporaryFolder folder;
    std::string told;
    std::size_t loaded = 0;
    {
        auto observatory = newObservatory(folder);
        for (const auto& [name, content] : files()) {
            geo::NoProgress nobody;
            std::vector<geo::Message> leftOut;
            for (const auto& inspection : geo::inspect(folder.write(name, content), nobody, {}, {}, &observatory)) {
                for (const auto& anomaly : inspection.anomalies) {
                    told += geo::plainText(anomaly.what) + "\n";
                    for (const auto& example : anomaly.examples)
                        told += example + "\n";
                }
                EXPECT_TRUE(geo::isForRegister(inspection)) << name;
            }
            for (const auto& report : importFile(observatory, folder / name))
                loaded += report.alreadyThere ? 0 : 1;
        }
        for (const auto& entry : observatory.history().entries())
            told += geo::plainText(entry.what) + "\n";
        // While it is open the write-ahead log holds what was written last.
        expectNobodyIn(everything(folder / "o.sqlite"), "the open observatory");
    }
    EXPECT_EQ(loaded, files().size()) << "each of the files gave something to look through";
    expectNobodyIn(told, "what is told");
    expectNobodyIn(everything(folder / "o.sqlite"), "the closed observatory");
}

TEST(RegisterPrivacy, WhatIsNotAboutPersonsStays) {
    support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    for (const auto& [name, content] : files())
        importFile(observatory, folder.write(name, content));
    const auto adherents = observatory.network().adherents();
    ASSERT_EQ(adherents.size(), 2U);
    EXPECT_EQ(adherents[0].name, "Ville de Sète");
    EXPECT_EQ(adherents[1].representativeRole, "adjointe");
    EXPECT_EQ(observatory.network().records(geo::recordKind("actions")).at(0).at("holder"), "Les Sentiers");
    EXPECT_EQ(observatory.network().counts().at("participations"), 3)
        << "one for each of two meetings, one for the persons of both";
}

} // namespace
