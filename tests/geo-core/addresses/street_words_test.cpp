#include "addresses/address_line.hpp"
#include "addresses/street_words.hpp"

#include <gtest/gtest.h>

namespace {

struct NameCase {
    const char* name;
    const char* text; ///< way and words
};

void PrintTo(const NameCase& one, std::ostream* out) { *out << one.name; }

class StreetNames : public testing::TestWithParam<NameCase> {};

} // namespace

TEST_P(StreetNames, BecomeComparableWords) { EXPECT_EQ(geo::streetWords(GetParam().name).text(), GetParam().text); }

// Abbreviations: La Poste, norme AFNOR XPZ 10-011; list of kinds of ways of the tax office (FANTOIR).
INSTANTIATE_TEST_SUITE_P(
    Table, StreetNames,
    testing::Values(
        NameCase{"Allée Marguerite Duras", "allee marguerite duras"},
        NameCase{"ALL MARGUERITE DURAS", "allee marguerite duras"},
        NameCase{"AV. du Gal-de-Gaulle", "avenue general gaulle"},
        NameCase{"Ave du Général de Gaulle", "avenue general gaulle"},
        NameCase{"Bd de l’Hôtel-de-Ville", "boulevard hotel ville"},
        NameCase{"blvd de l'Hôtel de Ville", "boulevard hotel ville"},
        NameCase{"BLD DE L HOTEL DE VILLE", "boulevard hotel ville"}, NameCase{"R. St-Louis", "rue saint louis"},
        NameCase{"Rue Ste Barbe", "rue sainte barbe"}, NameCase{"PL DU 8 MAI 1945", "place 8 mai 1945"},
        NameCase{"Place du Huit Mai 1945", "place 8 mai 1945"}, NameCase{"Place du 8 mai 45", "place 8 mai 1945"},
        NameCase{"Rue du Onze Novembre 1918", "rue 11 novembre 1918"}, NameCase{"Rue du 4 sept.", "rue 4 septembre"},
        NameCase{"Rue du Dix-Neuf Mars 1962", "rue 19 mars 1962"}, NameCase{"Rue du Vingt Quatre Août", "rue 24 aout"},
        NameCase{"Rue Louis XIV", "rue louis 14"}, NameCase{"Rue François 1er", "rue francois 1"},
        NameCase{"Rue François Premier", "rue francois 1"}, NameCase{"Av de la 2ème DB", "avenue 2 db"},
        NameCase{"IMP DES LILAS", "impasse lilas"}, NameCase{"RTE D'AULNAY", "route aulnay"},
        NameCase{"CHE DE LA MARE", "chemin mare"}, NameCase{"SQ DU MAL LECLERC", "square marechal leclerc"},
        NameCase{"QU DU CDT BLANC", "quai commandant blanc"}, NameCase{"LOT DU DR ROUX", "lotissement docteur roux"},
        NameCase{"RES DU PDT COTY", "residence president coty"},
        NameCase{"Rue du Pr Vaillant", "rue professeur vaillant"}, NameCase{"RPT DU VERGER", "rond point verger"},
        NameCase{"ZA DES PINS", "zone artisanale pins"}, NameCase{"Rue de l'Œuvre", "rue oeuvre"},
        NameCase{"Grande Rue", "grande rue"}, NameCase{"Le Quai", "quai"}, NameCase{"Rue A", "rue a"},
        NameCase{"La Cabanasse", "cabanasse"}, NameCase{"Cour d\u2019honneur", "cour honneur"},
        NameCase{"Alle\u0301e Re\u0301gale", "allee regale"}));

TEST(CommuneNames, LoseCedexArrondissementsAndArticles) {
    using Words = std::vector<std::string>;
    EXPECT_EQ(geo::communeWords("Paris 10e Arrondissement"), (Words{"paris", "10"}));
    EXPECT_EQ(geo::communeWords("PARIS 10"), (Words{"paris", "10"}));
    EXPECT_EQ(geo::communeWords("Marseille 01"), (Words{"marseille", "1"}));
    EXPECT_EQ(geo::communeWords("Lyon 1er arrdt"), (Words{"lyon", "1"}));
    EXPECT_EQ(geo::communeWords("ST DENIS CEDEX 2"), (Words{"saint", "denis"}));
    EXPECT_EQ(geo::communeWords("L'Haÿ-les-Roses"), (Words{"hay", "roses"}));
    EXPECT_EQ(geo::communeWords("Fontenay s/s Bois"), geo::communeWords("Fontenay-sous-Bois"));
}

TEST(Likeness, ForgivesALetterOrTwoButNoNumber) {
    EXPECT_EQ(geo::likeness("duras", "duras"), 1);
    EXPECT_GT(geo::likeness("margerite", "marguerite"), 0.85);
    EXPECT_GT(geo::likeness("jaurse", "jaures"), 0.7) << "two letters that changed places are one mistake";
    EXPECT_GT(geo::likeness("j", "jean"), 0.8) << "an initial";
    EXPECT_EQ(geo::likeness("lac", "bac"), 0) << "short words are other words";
    EXPECT_EQ(geo::likeness("1918", "1919"), 0);
    EXPECT_EQ(geo::likeness("pasteur", "picasso"), 0);
}

TEST(StreetLikeness, CountsWhatEachLeavesOut) {
    const auto like = [](const char* a, const char* b) {
        return geo::streetLikeness(geo::streetWords(a), geo::streetWords(b));
    };
    EXPECT_EQ(like("R. Saint Louis", "Rue Saint-Louis"), 1);
    EXPECT_LT(like("Rue Saint Louis", "Rue Saint-Louis Prolongée"), 0.9);
    EXPECT_LT(like("Rue Pasteur", "Avenue Pasteur"), like("Pasteur", "Avenue Pasteur"));
    EXPECT_EQ(like("Rue Pasteur", "Rue Voltaire"), 0);
}

TEST(DoubleEncoding, IsUndone) {
    EXPECT_EQ(geo::decodedOnce("Avenue de lâ€™EspÃ©rance"), "Avenue de l’Espérance");
    EXPECT_EQ(geo::decodedOnce("Allée de l’Étoile"), "Allée de l’Étoile");
    EXPECT_EQ(geo::decodedOnce("Rue Ampère"), "Rue Ampère");
}

namespace {

struct LineCase {
    const char* line;
    int number;
    const char *suffix, *street, *postcode, *commune;
};

void PrintTo(const LineCase& one, std::ostream* out) { *out << one.line; }

class Lines : public testing::TestWithParam<LineCase> {};

} // namespace

TEST_P(Lines, AreTakenApart) {
    const auto& expected = GetParam();
    const auto line = geo::addressLine(expected.line);
    EXPECT_EQ(line.number.value_or(geo::HouseNumber{}), (geo::HouseNumber{expected.number, expected.suffix}));
    EXPECT_EQ(line.street, expected.street);
    EXPECT_EQ(line.postcode, expected.postcode);
    EXPECT_EQ(line.commune, expected.commune);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Lines,
    testing::Values(LineCase{"12 bis av. du Gal de Gaulle 93140 Bondy Cedex", 12, "bis", "av du gal de gaulle", "93140",
                             "bondy"},
                    LineCase{"12bis, rue Pasteur, 93140 BONDY", 12, "bis", "rue pasteur", "93140", "bondy"},
                    LineCase{"12B rue Pasteur, Bondy", 12, "b", "rue pasteur", "", "bondy"},
                    LineCase{"12 B rue Pasteur", 12, "b", "rue pasteur", "", ""},
                    LineCase{"12 R Pasteur", 12, "", "r pasteur", "", ""},
                    LineCase{"12 a rue Pasteur", 12, "a", "rue pasteur", "", ""},
                    LineCase{"12-14 rue Pasteur", 12, "", "rue pasteur", "", ""},
                    LineCase{"12 à 14 bis rue Pasteur", 12, "", "rue pasteur", "", ""},
                    LineCase{"12 - 14 rue Pasteur - 93140 Bondy", 12, "", "rue pasteur", "93140", "bondy"},
                    LineCase{"n° 12 rue Pasteur", 12, "", "rue pasteur", "", ""},
                    LineCase{"N°12, rue Pasteur", 12, "", "rue pasteur", "", ""},
                    LineCase{"8 rue du 8 mai 1945 93140 Bondy", 8, "", "rue du 8 mai 1945", "93140", "bondy"},
                    LineCase{"place du 8 mai 1945, Bondy", 0, "", "place du 8 mai 1945", "", "bondy"},
                    LineCase{"Résidence les Lilas 12 rue Pasteur 93140 Bondy", 12, "", "rue pasteur", "93140", "bondy"},
                    LineCase{"Résidence les Lilas, 12 rue Pasteur, bât. B, apt 3, 93140 Bondy", 12, "", "rue pasteur",
                             "93140", "bondy"},
                    LineCase{"12 rue Pasteur BP 12345 93141 BONDY CEDEX 2", 12, "", "rue pasteur", "93141", "bondy"},
                    LineCase{"12 rue Pasteur, Bondy 93140", 12, "", "rue pasteur", "93140", "bondy"},
                    LineCase{"12 rue Pasteur, 93 140 Bondy, France", 12, "", "rue pasteur", "93140", "bondy"},
                    LineCase{"3 rue de Paradis 75010 Paris 10e Arrondissement", 3, "", "rue de paradis", "75010",
                             "paris 10e arrondissement"},
                    LineCase{"93140 Bondy", 0, "", "", "93140", "bondy"}, LineCase{"", 0, "", "", "", ""}));

TEST(AddressColumns, AreFoundByTheirTitles) {
    const std::vector<std::string> parts{"Nom", "Numéro", "rep", "Nom_voie", "Code postal", "VILLE"};
    const auto columns = geo::addressColumns(parts);
    ASSERT_TRUE(columns);
    const std::vector<std::string> row{"Régie", "12", "bis", "R. Pasteur", "1400", "Bourg"};
    const auto line = geo::addressLine(*columns, row);
    EXPECT_EQ(line.number, (geo::HouseNumber{12, "bis"}));
    EXPECT_EQ(line.street, "r pasteur");
    EXPECT_EQ(line.postcode, "01400") << "a spreadsheet ate the zero";
    EXPECT_EQ(line.commune, "bourg");
    const std::vector<std::string> whole{"id", "Adresse", "cp", "Commune"};
    const std::vector<std::string> address{"1", "12 rue Pasteur", "93140", "Bondy"};
    const auto one = geo::addressLine(geo::addressColumns(whole).value(), address);
    EXPECT_EQ(one.street, "rue pasteur");
    EXPECT_EQ(one.postcode, "93140");
    const std::vector<std::string> none{"code", "total"};
    EXPECT_FALSE(geo::addressColumns(none));
}
