#include "ban_file.hpp"

#include "observatory/compact.hpp"
#include "observatory/sources.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using Exactness = geo::AddressFound::Exactness;

namespace {

geo::NoProgress quiet;

const std::vector<ban::Line>& town() {
    static const std::vector<ban::Line> lines{
        {"1", "", "Rue Pasteur", "34500", "34032", "Béziers", 1000, 0},
        {"5", "", "Rue Pasteur", "34500", "34032", "Béziers", 1050, 0},
        {"12", "", "Rue Pasteur", "34500", "34032", "Béziers", 1100, 0},
        {"12", "bis", "Rue Pasteur", "34500", "34032", "Béziers", 1110, 0},
        {"12", "ter", "Rue Pasteur", "34500", "34032", "Béziers", 1120, 0},
        {"14", "b", "Rue Pasteur", "34500", "34032", "Béziers", 1130, 0},
        {"3", "", "Avenue Pasteur", "34500", "34032", "Béziers", 2000, 0},
        {"2", "", "Allée Marguerite Duras", "34500", "34032", "Béziers", 3000, 0},
        {"7", "", "Place du Onze Novembre 1918", "34500", "34032", "Béziers", 4000, 0},
        {"1", "", "Rue Pasteur", "34290", "34037", "Boujan-sur-Libron", 9000, 0},
        {"4", "", "Rue de Béziers", "34290", "34037", "Boujan-sur-Libron", 9100, 0},
    };
    return lines;
}

} // namespace

TEST(AddressBook, FindsTheNumberHoweverTheStreetIsWritten) {
    const ban::Town beziers{town()};
    for (const char* line :
         {"12 rue Pasteur 34500 Béziers", "12, R. PASTEUR - 34500 BEZIERS", "12 rue pasteur, beziers",
          "n°12 rue Pasteur Béziers", "12-14 rue Pasteur 34500 BEZIERS CEDEX", "12 r pasteur 34501 Béziers Cedex 2",
          "12 rue Pasteur, 34032"})
        EXPECT_EQ(beziers.first(line), "12 Rue Pasteur, 34500 Béziers") << line;
    const auto found = beziers.book().find("2 ALL M DURAS 34500 BEZIERS");
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].exactness, Exactness::Number);
    EXPECT_EQ(found[0].place, (geo::Point{3000, 0}));
    EXPECT_EQ(found[0].communeCode, "34032");
    EXPECT_GT(found[0].score, 0.85);
    EXPECT_EQ(beziers.first("7 pl. du 11 nov. 1918, Béziers"), "7 Place du Onze Novembre 1918, 34500 Béziers");
}

TEST(AddressBook, TellsBisTerAndTheirLettersApart) {
    const ban::Town beziers{town()};
    EXPECT_EQ(beziers.first("12 bis rue Pasteur, Béziers"), "12 bis Rue Pasteur, 34500 Béziers");
    EXPECT_EQ(beziers.first("12B rue Pasteur, Béziers"), "12 bis Rue Pasteur, 34500 Béziers");
    EXPECT_EQ(beziers.first("12T rue Pasteur, Béziers"), "12 ter Rue Pasteur, 34500 Béziers");
    EXPECT_EQ(beziers.first("14 bis rue Pasteur, Béziers"), "14 b Rue Pasteur, 34500 Béziers");
    const auto other = beziers.book().find("12 quater rue Pasteur, Béziers");
    ASSERT_FALSE(other.empty());
    EXPECT_EQ(other[0].exactness, Exactness::NearestNumber);
    EXPECT_EQ(other[0].label, "12 Rue Pasteur, 34500 Béziers");
}

TEST(AddressBook, OffersTheNearestNumberOfTheSameSideAndSaysSo) {
    const ban::Town beziers{town()};
    const auto found = beziers.book().find("3 rue Pasteur, Béziers");
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].exactness, Exactness::NearestNumber);
    EXPECT_THAT(found[0].number->number, testing::AnyOf(1, 5));
    EXPECT_GT(found[0].doubt, 15);
    EXPECT_LT(found[0].score, 0.9);
}

TEST(AddressBook, AnswersAStreetOrACommuneWhereNoMoreIsAsked) {
    const ban::Town beziers{town()};
    const auto street = beziers.book().find("rue Pasteur, Béziers");
    ASSERT_FALSE(street.empty());
    EXPECT_EQ(street[0].exactness, Exactness::Street);
    EXPECT_EQ(street[0].label, "Rue Pasteur, 34500 Béziers");
    EXPECT_EQ(street[0].place, (geo::Point{1100, 0})) << "an address of the street, in its middle";
    EXPECT_NEAR(street[0].doubt, 115, 1e-9) << "as far as its farthest address, and 15 m";
    const auto commune = beziers.book().find("34500 Béziers");
    ASSERT_FALSE(commune.empty());
    EXPECT_EQ(commune[0].exactness, Exactness::Commune);
    const auto unknown = beziers.book().find("12 rue des Inconnus 34500 Béziers");
    ASSERT_FALSE(unknown.empty());
    EXPECT_EQ(unknown[0].exactness, Exactness::Commune);
    EXPECT_LT(unknown[0].score, 0.5);
}

TEST(AddressBook, ForgivesAMisspelling) {
    const ban::Town beziers{town()};
    EXPECT_EQ(beziers.first("2 allée Margerite Durras, Béziers"), "2 Allée Marguerite Duras, 34500 Béziers");
    EXPECT_EQ(beziers.first("12 rue Pastuer, Bezier"), "12 Rue Pasteur, 34500 Béziers");
    EXPECT_EQ(beziers.first("2 allée Margerite Duras"), "2 Allée Marguerite Duras, 34500 Béziers")
        << "without a commune too";
}

TEST(AddressBook, SharesTheScoreAmongStreetsOfOneNameInTwoCommunes) {
    const ban::Town beziers{town()};
    const auto both = beziers.book().find("1 rue Pasteur");
    ASSERT_GE(both.size(), 2u);
    EXPECT_NE(both[0].communeCode, both[1].communeCode);
    EXPECT_EQ(both[0].score, both[1].score);
    EXPECT_LT(both[0].score, 0.5) << "nobody can say which";
    EXPECT_EQ(beziers.first("1 rue Pasteur Boujan sur Libron"), "1 Rue Pasteur, 34290 Boujan-sur-Libron");
    EXPECT_EQ(beziers.first("1 rue Pasteur 34290"), "1 Rue Pasteur, 34290 Boujan-sur-Libron");
}

TEST(AddressBook, TakesNoStreetOfTheSameNameElsewhere) {
    const ban::Town beziers{town()};
    EXPECT_EQ(beziers.first("12 rue Pasteur 69003 Lyon"), "");
    EXPECT_EQ(beziers.first("12 rue Pasteur, Narbonne"), "");
    EXPECT_EQ(beziers.first(""), "");
}

TEST(AddressBook, FindsAStreetThatIsNamedAfterACommune) {
    const ban::Town beziers{town()};
    EXPECT_EQ(beziers.first("4 rue de Béziers"), "4 Rue de Béziers, 34290 Boujan-sur-Libron");
    EXPECT_EQ(beziers.first("4 rue de Béziers Boujan sur Libron"), "4 Rue de Béziers, 34290 Boujan-sur-Libron");
}

TEST(AddressBook, KnowsArrondissementsByWhateverTheyAreCalled) {
    const ban::Town paris{{{"3", "", "Rue de Paradis", "75010", "75110", "Paris 10e Arrondissement", 10, 0},
                           {"3", "", "Rue de Paris", "75011", "75111", "Paris 11e Arrondissement", 20, 0}}};
    for (const char* line :
         {"3 rue de Paradis 75010 Paris", "3 rue de Paradis, Paris 10e", "3 rue de Paradis, Paris",
          "3 rue de Paradis, Paris 10e arrondissement", "3 rue de Paradis, 75056", "3 rue de Paradis, 75110"})
        EXPECT_EQ(paris.first(line), "3 Rue de Paradis, 75010 Paris 10e Arrondissement") << line;
    EXPECT_EQ(paris.first("3 rue de Paradis, Paris 12e"), "");
}

TEST(AddressBook, KnowsCommunesThatBecamePartOfAnother) {
    const ban::Town annecy{{{"5", "", "Rue Centrale", "74940", "74010", "Annecy", 10, 0, "Annecy-le-Vieux"},
                            {"5", "", "Rue Centrale", "74000", "74010", "Annecy", 9000, 0}}};
    const auto found = annecy.book().find("5 rue Centrale, Annecy le Vieux");
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].place, (geo::Point{10, 0}));
    EXPECT_EQ(annecy.first("5 rue Centrale 74940 Annecy-le-Vieux"), "5 Rue Centrale, 74940 Annecy");
}

TEST(AddressBook, ReportsAddressesThatStandTwiceAndFindsTheFirst) {
    const support::TemporaryFolder folder;
    auto o = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
    const auto reports = ban::load(
        o, folder.write("adresses-34.csv",
                        ban::file({{"1", "", "Av Pasteur", "34500", "34032", "Béziers", 1, 0},
                                   {"1", "", "Avenue Pasteur", "34500", "34032", "Béziers", 500, 0},
                                   {"2", "", "Avenue de lâ€™EspÃ©rance", "34500", "34032", "Béziers", 700, 0}})));
    std::string said;
    for (const auto& one : reports.front().source.anomalies)
        said += geo::plainText(one.what) + '\n';
    EXPECT_THAT(said, testing::HasSubstr("1 addresses stand under a number that their street has already"));
    EXPECT_THAT(said, testing::HasSubstr("1 names of streets were encoded twice"));
    EXPECT_EQ(o.addresses().find("1 avenue Pasteur, Béziers").front().place, (geo::Point{1, 0}));
    EXPECT_EQ(o.addresses().find("2 av Esperance, Béziers").front().street, "Avenue de l’Espérance");
}

TEST(AddressBook, FindsWhatIsBeingTyped) {
    const ban::Town beziers{town()};
    const auto labels = [&](std::string_view typed) {
        std::vector<std::string> out;
        for (const auto& one : beziers.book().findPrefix(typed))
            out.push_back(one.label);
        return out;
    };
    using testing::ElementsAre;
    EXPECT_THAT(labels("2 all marg"), ElementsAre("2 Allée Marguerite Duras, 34500 Béziers"));
    EXPECT_THAT(labels("2 duras bez"), ElementsAre("2 Allée Marguerite Duras, 34500 Béziers"));
    EXPECT_THAT(labels("12 rue past"), ElementsAre("12 Rue Pasteur, 34500 Béziers", "12 bis Rue Pasteur, 34500 Béziers",
                                                   "12 ter Rue Pasteur, 34500 Béziers", testing::_, testing::_))
        << "then streets that have no such number";
    EXPECT_THAT(labels("12 b rue past").front(), "12 bis Rue Pasteur, 34500 Béziers");
    EXPECT_THAT(labels("rue past bouj"), ElementsAre("Rue Pasteur, 34290 Boujan-sur-Libron"));
    EXPECT_THAT(labels("7 onze nov"), ElementsAre("7 Place du Onze Novembre 1918, 34500 Béziers"));
    EXPECT_THAT(labels("2 ma"), ElementsAre()) << "a street of three letters is wanted";
    EXPECT_THAT(labels("rue pasteur"), ElementsAre()) << "a number or a commune is wanted";
    EXPECT_THAT(labels("12 \"past* (\" -"), testing::SizeIs(testing::Gt(0u))) << "signs are no operators";
}

TEST(AddressBook, LeavesWithItsDataSetAndComesBack) {
    ban::Town beziers{town()};
    auto& o = beziers.observatory;
    const auto before = o.digest();
    const auto source = o.sources().all().front();
    {
        auto t = o.begin();
        o.sources().unregister(t, source.id);
        t.commit();
    }
    EXPECT_TRUE(o.addresses().empty());
    EXPECT_NE(o.digest(), before);
    {
        auto t = o.begin();
        o.sources().restore(t, source.id);
        t.commit();
    }
    EXPECT_EQ(o.digest(), before);
    EXPECT_EQ(beziers.first("12 rue Pasteur, Béziers"), "12 Rue Pasteur, 34500 Béziers");
    EXPECT_TRUE(o.check(quiet).sound());
    EXPECT_GT(o.sources().diskSpace(quiet).bySource.at(source.id), 0);
}

TEST(AddressBook, IsEmptiedByCompacting) {
    const support::TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    {
        auto o = geo::Observatory::create(file, *geo::Territory::find("metropole"));
        ban::load(o, folder.write("adresses-34.csv", ban::file(town())));
        auto t = o.begin();
        o.sources().unregister(t, o.sources().all().front().id);
        t.commit();
    }
    EXPECT_EQ(geo::compact(file, false, quiet).dataSets, 1);
    auto o = geo::Observatory::open(file, geo::Observatory::Mode::Write);
    EXPECT_TRUE(o.check(quiet).sound());
    ban::load(o, folder / "adresses-34.csv");
    const auto found = o.addresses().find("12 rue Pasteur, Béziers");
    EXPECT_EQ(std::ranges::count(found, "12 Rue Pasteur, 34500 Béziers", &geo::AddressFound::label), 1)
        << "nothing is left of those before";
    EXPECT_EQ(found.front().score, 1);
}
