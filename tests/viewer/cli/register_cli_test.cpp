// `lisiere register`, `history`, `backup`, `restore`, `share`.
#include "program.hpp"

#include <filesystem>

using testing::ElementsAre;
using testing::HasSubstr;

namespace {

class RegisterCommand : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(lisiere({"init", "o.sqlite"}).status, 0); }
    program::Result lisiere(std::vector<std::string> words) {
        words.insert(words.end(), {"--lang", "en"});
        return program::run(m_folder.path(), words);
    }
    std::string digest() { return lisiere({"check", "o.sqlite", "--digest"}).out; }
    support::TemporaryFolder m_folder;
};

TEST_F(RegisterCommand, AddsChangesFindsAndRemovesARecord) {
    const auto empty = digest();
    ASSERT_EQ(lisiere({"register", "o.sqlite", "add", "adherents", "id=ADH01", "name=Ville de Béziers", "type=ville",
                       "commune=34032", "lon=3,215", "lat=43° 20' 38\" N"})
                  .status,
              0);
    ASSERT_EQ(lisiere({"register", "o.sqlite", "set", "adherents", "ADH01", "joined=2022"}).status, 0);
    const auto found = lisiere({"register", "o.sqlite", "list", "adherents", "--search", "beziers", "--json"}).json();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0]["joined"], "2022");
    EXPECT_EQ(found[0]["lon"], "3.215");
    EXPECT_TRUE(found[0]["epci"].is_null()) << "not given is not empty text";
    EXPECT_EQ(lisiere({"register", "o.sqlite", "list", "adherents", "--search", "sète", "--json"}).json().size(), 0U);
    ASSERT_EQ(lisiere({"register", "o.sqlite", "remove", "adherents", "ADH01"}).status, 0);
    EXPECT_EQ(digest(), empty);
}

TEST_F(RegisterCommand, TheHistoryListsEachChangeAndTakesItBack) {
    const auto empty = digest();
    ASSERT_EQ(lisiere({"register", "o.sqlite", "add", "adherents", "id=A", "name=Lunel", "type=ville"}).status, 0);
    ASSERT_EQ(lisiere({"register", "o.sqlite", "set", "adherents", "A", "note=nouvelle"}).status, 0);
    const auto entries = lisiere({"history", "o.sqlite", "--json"}).json();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0]["what"], "Changed: Lunel");
    const auto id = [&](std::size_t at) { return std::to_string(entries[at]["id"].get<int>()); };
    EXPECT_EQ(lisiere({"history", "o.sqlite", "--undo", id(1)}).status, 1) << "the later change comes first";
    ASSERT_EQ(lisiere({"history", "o.sqlite", "--undo", id(0)}).status, 0);
    ASSERT_EQ(lisiere({"history", "o.sqlite", "--undo", id(1)}).status, 0);
    EXPECT_EQ(digest(), empty);
}

TEST_F(RegisterCommand, WhatCannotBeKeptIsToldWithItsFieldAndChangesNothing) {
    const auto empty = digest();
    const auto add = [&](std::vector<std::string> fields) {
        fields.insert(fields.begin(), {"register", "o.sqlite", "add"});
        return lisiere(fields);
    };
    const auto date = add({"sites", "id=S", "name=Agde", "steering_date=30/02/2022"});
    EXPECT_EQ(date.status, 1);
    EXPECT_THAT(date.err, HasSubstr("steering_date"));
    EXPECT_THAT(date.err, HasSubstr("30/02/2022"));
    const auto swapped = add({"sites", "id=S", "name=Agde", "lon=43.311", "lat=3.472"});
    EXPECT_EQ(swapped.status, 1);
    EXPECT_THAT(swapped.err, HasSubstr("exchange"));
    EXPECT_EQ(add({"sites", "id=S"}).status, 1) << "no name";
    EXPECT_EQ(add({"sites", "colour=blue"}).status, 1);
    EXPECT_EQ(add({"boats", "id=1"}).status, 1);
    EXPECT_EQ(add({"sites", "id"}).status, 2);
    EXPECT_EQ(lisiere({"register", "o.sqlite", "set", "sites", "S", "name=A"}).status, 1) << "no such record";
    EXPECT_EQ(lisiere({"register", "o.sqlite", "paint", "sites"}).status, 2);
    EXPECT_EQ(digest(), empty);
}

TEST_F(RegisterCommand, PersonsAreLeftOutAndCounted) {
    const auto added = lisiere({"register", "o.sqlite", "add", "notes", "subject_kind=site", "subject=CV01",
                                "date=1er décembre 2022", "body=CoPil avec Mme Durand (durand@exemple.fr)"});
    ASSERT_EQ(added.status, 0) << added.err;
    EXPECT_THAT(added.err, HasSubstr("left out (2)"));
    const auto all = support::readFile(m_folder / "o.sqlite");
    EXPECT_EQ(all.find("Durand"), std::string::npos);
    EXPECT_EQ(all.find("durand"), std::string::npos);
}

TEST_F(RegisterCommand, ResidentsWordsLeaveOnlyWithAgreement) {
    const auto add = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"register", "o.sqlite", "add", "voices"});
        return lisiere(words).status;
    };
    ASSERT_EQ(add({"id=1", "text=La place est sombre", "date=12/03/2024", "theme=espace public", "agreed=oui",
                   "lon=3,8176", "lat=43,6322"}),
              0);
    ASSERT_EQ(add({"id=2", "text=Un mot retenu", "date=12/03/2024", "agreed=non", "lon=3,82", "lat=43,63"}), 0);
    EXPECT_EQ(add({"id=3", "text=Sans date", "agreed=oui"}), 1);
    const auto page = lisiere({"page", "o.sqlite", "minutes.pdf", "--template", "voices", "--year", "2024"});
    ASSERT_EQ(page.status, 0) << page.err;
    EXPECT_THAT(page.err, HasSubstr("left out: 1"));
    if (const auto text = program::textOf(m_folder / "minutes.pdf"); !text.empty()) {
        EXPECT_THAT(text, testing::AllOf(HasSubstr("La place est sombre"), HasSubstr("12 March 2024")));
        EXPECT_THAT(text, testing::Not(HasSubstr("retenu")));
    }
    const auto table = lisiere({"export", "o.sqlite", "voices", "words.csv"});
    ASSERT_EQ(table.status, 0) << table.err;
    EXPECT_THAT(table.err, HasSubstr("left out: 1"));
    const auto csv = support::readFile(m_folder / "words.csv");
    EXPECT_THAT(csv, testing::AllOf(HasSubstr("La place est sombre"), testing::Not(HasSubstr("retenu"))));
    EXPECT_THAT(lisiere({"share", "o.sqlite", "given.sqlite"}).err, HasSubstr("left out: 1"));
}

TEST_F(RegisterCommand, TellsWhatContradictsItself) {
    EXPECT_THAT(lisiere({"register", "o.sqlite"}).err, HasSubstr("Nothing"));
    ASSERT_EQ(lisiere({"register", "o.sqlite", "add", "adherents", "id=A", "name=Béziers", "type=ville",
                       "note=porte le total annoncé à 17"})
                  .status,
              0);
    ASSERT_EQ(
        lisiere({"register", "o.sqlite", "add", "contracts", "epci=243400017", "name=Montpellier", "covered_by=ADH99"})
            .status,
        0);
    const auto findings = lisiere({"register", "o.sqlite", "--json"}).json();
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_THAT(findings[0]["what"].get<std::string>(), HasSubstr("17"));
    EXPECT_THAT(findings[1]["what"].get<std::string>(), HasSubstr("ADH99"));
}

TEST_F(RegisterCommand, AListSaysFiguresWithUnitsChoicesInWordsAndHowManyThereAre) {
    const auto add = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"register", "o.sqlite", "add"});
        const auto result = lisiere(words);
        EXPECT_EQ(result.status, 0) << result.err;
    };
    add({"adherents", "id=A", "name=Béziers", "type=ca"});
    add({"contracts", "epci=243400769", "name=CA de Béziers", "covered_by=A", "inhabitants=26543"});
    add({"contracts", "epci=200034379", "name=Pays d’Uzès", "inhabitants=1293"});
    add({"figures", "section=participants", "item=présences", "value=403", "unit=personnes", "year=2021",
         "note=coquille probable"});
    add({"statements", "subject_kind=adherent", "subject=A", "measure=Actions", "status=t0", "state=secret"});
    const auto list = [&](const char* kind) { return lisiere({"register", "o.sqlite", "list", kind}).out; };
    EXPECT_THAT(list("adherents"), testing::AllOf(HasSubstr("urban community (CA)"), HasSubstr("1 adherent\n")));
    EXPECT_THAT(list("contracts"), testing::AllOf(HasSubstr("26,543  Béziers"), HasSubstr("not covered"),
                                                  HasSubstr("2 city contracts\n")));
    EXPECT_THAT(list("figures"), testing::AllOf(HasSubstr("403 personnes"), HasSubstr("2021"), HasSubstr("coquille")));
    EXPECT_THAT(list("statements"), testing::AllOf(HasSubstr("suppressed (s)"), HasSubstr("Béziers")));
    const auto found = lisiere({"register", "o.sqlite", "list", "contracts", "--search", "uzès"});
    EXPECT_THAT(found.out, HasSubstr("1 city contract, of 2 in all"));
    const auto none = lisiere({"register", "o.sqlite", "list", "contracts", "--search", "sète"});
    EXPECT_EQ(none.out, "");
    EXPECT_THAT(none.err, testing::AllOf(HasSubstr("sète"), HasSubstr("none of 2")));
    EXPECT_THAT(lisiere({"register", "o.sqlite", "list"}).out, testing::ContainsRegex("contracts +2 +City contracts"));
}

TEST_F(RegisterCommand, ShowTellsAllOfARecordNamedByItsIdOrItsTitle) {
    ASSERT_EQ(
        lisiere({"register", "o.sqlite", "add", "adherents", "id=A", "name=Ville de Limoux", "type=ville"}).status, 0);
    ASSERT_EQ(lisiere({"register", "o.sqlite", "add", "contracts", "epci=200043487", "name=CC du Limouxin",
                       "covered_by=A", "note=ville adhérente"})
                  .status,
              0);
    for (const auto* name : {"200043487", "cc du limouxin"}) {
        const auto shown = lisiere({"register", "o.sqlite", "show", "contracts", name});
        EXPECT_EQ(shown.status, 0) << shown.err;
        EXPECT_THAT(shown.out, testing::ContainsRegex("Covered by the adherent +Ville de Limoux"));
        EXPECT_THAT(shown.out, testing::ContainsRegex("Note +ville adhérente"));
        EXPECT_THAT(shown.out, testing::Not(HasSubstr("Signed"))) << "nothing is filled in there";
    }
    EXPECT_EQ(lisiere({"register", "o.sqlite", "show", "contracts", "A", "--json"}).status, 1);
    const auto extra = lisiere({"register", "o.sqlite", "list", "contracts", "200043487"});
    EXPECT_EQ(extra.status, 2);
    EXPECT_THAT(extra.err, HasSubstr("show contracts"));
    const auto wrong = lisiere({"register", "o.sqlite", "list", "boats"});
    EXPECT_EQ(wrong.status, 1);
    EXPECT_THAT(wrong.err, testing::AllOf(HasSubstr("boats"), HasSubstr("contracts (City contracts)")));
}

TEST_F(RegisterCommand, ACopyIsKeptAndGoneBackTo) {
    ASSERT_EQ(lisiere({"register", "o.sqlite", "add", "adherents", "id=A", "name=Lunel", "type=ville"}).status, 0);
    const auto before = digest();
    ASSERT_EQ(lisiere({"backup", "o.sqlite"}).status, 0);
    ASSERT_EQ(lisiere({"register", "o.sqlite", "remove", "adherents", "A"}).status, 0);
    const auto copies = lisiere({"restore", "o.sqlite", "--json"}).json();
    ASSERT_EQ(copies.size(), 1U);
    ASSERT_EQ(lisiere({"restore", "o.sqlite", copies[0]["file"]}).status, 0);
    EXPECT_EQ(digest(), before);
    EXPECT_EQ(lisiere({"restore", "o.sqlite", "absent.sqlite"}).status, 1);
    EXPECT_EQ(digest(), before);
}

TEST_F(RegisterCommand, TheCopyToGiveLeavesDraftsOut) {
    const auto note = [&](const char* text, const char* draft) {
        return lisiere({"register", "o.sqlite", "add", "notes", "subject_kind=site", "subject=CV01", "date=2022",
                        std::string{"body="} + text, std::string{"draft="} + draft})
            .status;
    };
    ASSERT_EQ(note("réunion", "non"), 0);
    ASSERT_EQ(note("hypothèse", "oui"), 0);
    ASSERT_EQ(lisiere({"share", "o.sqlite", "given.sqlite"}).status, 0);
    EXPECT_EQ(lisiere({"register", "given.sqlite", "list", "notes", "--json"}).json().size(), 1U);
    EXPECT_EQ(lisiere({"history", "given.sqlite", "--json"}).json().size(), 0U);
    EXPECT_EQ(lisiere({"share", "o.sqlite", "given.sqlite"}).status, 1) << "it is there already";
}

} // namespace
