// The office's spreadsheets through the command: columns said, values updated, and no person in anything that leaves.
#include "program.hpp"
#include "spreadsheet.hpp"

#include <set>

namespace {

using testing::HasSubstr;

class RegisterImportCli : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(lisiere({"init", "o.sqlite", "--territory", "metropole"}).status, 0); }
    program::Result lisiere(const std::vector<std::string>& words) const { return program::run(folder.path(), words); }
    nlohmann::json counts() const { return lisiere({"list", "o.sqlite", "register", "--json"}).json().at("register"); }
    support::TemporaryFolder folder;
};

TEST_F(RegisterImportCli, ColumnsAreSaidAndRememberedAndValuesUpdatedWhenAsked) {
    const std::string head = "Exercice;Action;Porteur;Montant BOP 147;Part CAF\n";
    folder.write("p1.csv", head + "2021;Fête;Sentiers;500;200\n");
    const auto first = lisiere({"import", "o.sqlite", "p1.csv", "--as", "register:actions", "--column",
                                "Montant BOP 147=granted", "--column", "Part CAF=granted@CAF", "--json"});
    ASSERT_EQ(first.status, 0) << first.err;
    EXPECT_EQ(first.json().at(0).at("family"), "actions");
    EXPECT_EQ(counts().at("actions"), 2);
    folder.write("p2.csv", head + "2021;Fête;Sentiers;700;200\n");
    const auto kept = lisiere({"import", "o.sqlite", "p2.csv"});
    EXPECT_EQ(kept.status, 0) << kept.err;
    EXPECT_THAT(kept.err, HasSubstr("“500” / “700”")) << "what differs is told";
    EXPECT_TRUE(lisiere({"import", "o.sqlite", "p2.csv", "--json"}).json().at(0).at("already_there").get<bool>());
    EXPECT_FALSE(
        lisiere({"import", "o.sqlite", "p2.csv", "--update", "--json"}).json().at(0).at("already_there").get<bool>());
    EXPECT_EQ(counts().at("actions"), 2);
    ASSERT_EQ(lisiere({"export", "o.sqlite", "actions", "a.csv", "--machine"}).status, 0);
    EXPECT_THAT(support::readFile(folder / "a.csv"), HasSubstr("700"));
}

TEST_F(RegisterImportCli, AColumnThatIsNotSaidWellIsAUsageProblem) {
    folder.write("p.csv", "Année;Action;Porteur;Thème;Accordé\n2021;Fête;Sentiers;Lien;5\n");
    EXPECT_EQ(lisiere({"import", "o.sqlite", "p.csv", "--column", "granted"}).status, 2);
    const auto unknown =
        lisiere({"import", "o.sqlite", "p.csv", "--as", "register:actions", "--column", "Nada=granted"});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_THAT(unknown.err, HasSubstr("Nada"));
}

TEST_F(RegisterImportCli, NoPersonIsInWhatIsSaidOrExported) {
    const std::vector<std::string> planted{"Vouzelle", "Durandet",      "Pontelbo",
                                           "Zoraïde",  "example-prive", "06 12 34 56 78"};
    folder.write("adherents.csv",
                 "id,name,type,siren_epci,representative_role,membership_note,Référent\n"
                 "A1,Ville de Sète,ville,,Mme Durandet (maire),zv@example-prive.fr,Zoraïde Vouzelle\n");
    folder.write("programmation 2022.csv", "Action;Porteur;Thème;Accordé CAF;Remarque;Nom du contact\n"
                                           "Atelier de Zoraïde Vouzelle;Les Sentiers (Mme Durandet);Lien;douze;"
                                           "06 12 34 56 78, M. Pontelbo;Zoraïde Vouzelle\n");
    folder.write("émargement 2022.csv", "Nom;Prénom;Structure;E-mail;Département\n"
                                        "Vouzelle;Zoraïde;Mairie;zv@example-prive.fr;34\n");
    folder.write("notes.csv", "Date;Type d'objet;Objet;Texte\n2022-03-01;site;CV01;vu avec Mme Durandet\n");
    std::string said;
    for (const auto* file : {"adherents.csv", "programmation 2022.csv", "émargement 2022.csv", "notes.csv"}) {
        for (const auto& words : {std::vector<std::string>{"inspect", file},
                                  {"inspect", file, "--json"},
                                  {"import", "o.sqlite", file, "--json"}}) {
            const auto result = lisiere(words);
            EXPECT_EQ(result.status, 0) << result.err;
            said += result.out + result.err;
        }
    }
    std::set<std::string> layers;
    for (const auto* layer : {"adherents", "actions", "participations", "notes"})
        for (const auto* extension : {".csv", ".gpkg", ".xlsx"}) {
            const auto out = std::string{layer} + extension;
            const auto result = lisiere({"export", "o.sqlite", layer, out});
            ASSERT_EQ(result.status, 0) << out << result.err;
            said += result.err + support::readFile(folder / out);
            if (std::string{extension} == ".xlsx") // packed: its texts are looked at unpacked
                for (const auto& part : support::zipMembers(folder / out))
                    said += support::zipMember(folder / out, part);
            layers.insert(layer);
        }
    EXPECT_EQ(layers.size(), 4U);
    for (const auto& name : planted)
        EXPECT_EQ(said.find(name), std::string::npos) << name;
}

} // namespace
