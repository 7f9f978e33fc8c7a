// What contradicts itself in the register, on figures as the annual report prints them.
#include "register_checks.hpp"
#include "small_observatory.hpp"

#include "observatory/observatory.hpp"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class RegisterChecks : public testing::Test {
protected:
    support::TemporaryFolder m_folder;
    geo::Observatory m_o = geo::Observatory::create(m_folder / "o.sqlite", geo::Territory::all().front());

    struct Figure {
        const char *section, *item, *group, *value, *unit, *year;
        const char* share = "";
    };
    void add(const Figure& given) {
        geo::NetworkRecord record{geo::recordKind("figures")};
        record.set("section", given.section);
        record.set("item", given.item);
        record.set("item_group", given.group);
        record.set("value", given.value);
        record.set("unit", given.unit);
        record.set("year", given.year);
        record.set("printed_share", given.share);
        record.set("source", "Rapport d'activité 2022");
        auto t = m_o.begin();
        ASSERT_NE(m_o.network().add(t, record), 0);
        t.commit();
    }
    std::vector<std::string> told() {
        std::vector<std::string> words;
        for (const auto& finding : layers::registerFindings(m_o))
            words.push_back(geo::plainText(finding.what));
        return words;
    }
};

TEST_F(RegisterChecks, AYearPrintedInAReportOfAnotherYearIsTold) {
    add({"participants", "présences cumulées", "", "403", "présences", "2021"});
    add({"participants", "bénéficiaires", "", "300", "personnes", "2022"});
    add({"participants", "locataires enquêtés", "", "400", "ménages", "2013-2015"});
    EXPECT_THAT(told(),
                ElementsAre(testing::AllOf(HasSubstr("présences cumulées"), HasSubstr("2021"), HasSubstr("2022"))));
}

TEST_F(RegisterChecks, ATotalOfOneThingGivenForAnotherIsTold) {
    add({"site", "visiteurs", "", "6206", "visiteurs", "2022"});
    add({"site", "vues de pages", "", "9936", "vues", "2022"});
    add({"pages", "À la une", "", "5303", "vues", "2022"});
    add({"pages", "Articles", "", "903", "vues", "2022"});
    add({"pages", "TOTAL", "", "6206", "vues", "2022"});
    EXPECT_THAT(told(), ElementsAre(testing::AllOf(HasSubstr("6206"), HasSubstr("visiteurs")),
                                    testing::AllOf(HasSubstr("6206"), HasSubstr("9936"))));
}

TEST_F(RegisterChecks, ACountInTheReportIsHeldAgainstTheRecordsListed) {
    const auto list = [&](std::string_view kind, std::vector<std::pair<const char*, std::string>> fields) {
        geo::NetworkRecord record{geo::recordKind(kind)};
        for (auto& [field, value] : fields)
            record.set(field, std::move(value));
        auto t = m_o.begin();
        ASSERT_NE(m_o.network().add(t, record), 0);
        t.commit();
    };
    for (const auto* id : {"PU1", "PU2", "PU3"})
        list("publications", {{"id", id}, {"title", id}, {"date", "2022-03"}});
    list("publications", {{"id", "PU4"}, {"title", "later"}, {"date", "2023"}});
    list("events", {{"id", "EV1"}, {"title", "A"}, {"kind", "séminaire"}, {"start_date", "2022-02-08"}});
    list("events", {{"id", "EV2"}, {"title", "B"}, {"kind", "webinaire"}, {"start_date", "2022-03-10"}});
    add({"activité", "documents publiés", "", "3", "documents", ""});
    add({"activité", "séminaires régionaux", "", "2", "séminaires", ""});
    add({"participants", "participants séminaire CISPD", "", "36", "participants", "2022"});
    EXPECT_THAT(told(), ElementsAre(testing::AllOf(HasSubstr("séminaires régionaux"), HasSubstr("says 2"),
                                                   HasSubstr("lists 1 events of 2022"))));
}

TEST_F(RegisterChecks, PartsThatDoNotMakeTheirTotalAreTold) {
    add({"accès", "Google", "moteur", "3472", "sessions", "2022"});
    add({"accès", "Qwant", "moteur", "222", "sessions", "2022"});
    add({"accès", "moteurs (sous-total)", "moteur", "3694", "sessions", "2022"});
    add({"site", "sessions", "", "6121", "sessions", "2022"});
    EXPECT_THAT(told(), IsEmpty()) << "a subtotal is no whole";
    add({"accès", "direct", "direct", "2427", "sessions", "2022"});
    add({"accès", "TOTAL", "", "6000", "sessions", "2022"});
    EXPECT_THAT(told(), testing::Contains(testing::AllOf(HasSubstr("6121"), HasSubstr("not 6000"))));
}

TEST_F(RegisterChecks, SharesArePrintedAsTheyComeOut) {
    add({"accès", "Google", "moteur", "604", "sessions", "2022"});
    add({"accès", "moteurs (sous-total)", "moteur", "604", "sessions", "2022", "60.4"});
    add({"accès", "direct (sous-total)", "direct", "396", "sessions", "2022", "41"});
    add({"accès", "direct", "direct", "396", "sessions", "2022"});
    add({"accès", "TOTAL", "", "1000", "sessions", "2022"});
    EXPECT_THAT(told(), ElementsAre(testing::AllOf(HasSubstr("41"), HasSubstr("39.6"))));
}

TEST_F(RegisterChecks, MoreGrantedThanAskedIsTold) {
    geo::NetworkRecord action{geo::recordKind("actions")};
    action.set("year", "2022");
    action.set("title", "Ateliers");
    action.set("asked", "1000");
    action.set("granted", "1500");
    auto t = m_o.begin();
    m_o.network().add(t, action);
    t.commit();
    EXPECT_THAT(told(), ElementsAre(HasSubstr("more granted than asked")));
}

} // namespace
