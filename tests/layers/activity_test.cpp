// The activity of a year, on the events of the demonstration and on the figures that the public report of 2022 prints.
#include "activity.hpp"

#include "registered.hpp"

#include <gmock/gmock.h>

#include <numeric>

using namespace layers;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr const char* report = "Rapport d'activité 2022";

using Fields = std::vector<std::pair<std::string, std::string>>;

geo::NetworkRecord record(std::string_view kind, const Fields& fields) {
    geo::NetworkRecord one{geo::recordKind(kind)};
    for (const auto& [field, value] : fields)
        one.set(field, value);
    return one;
}

geo::NetworkRecord figure(std::string section, std::string item, std::string value, std::string unit,
                          const Fields& more = {}) {
    auto one = record("figures", {{"section", std::move(section)},
                                  {"item", std::move(item)},
                                  {"value", std::move(value)},
                                  {"unit", std::move(unit)},
                                  {"year", "2022"},
                                  {"source", report}});
    for (const auto& [field, text] : more)
        one.set(field, text);
    return one;
}

std::vector<geo::NetworkRecord> accesses() {
    const auto of = [](const char* item, const char* group, const char* value, const char* share = "") {
        return figure("accès", item, value, "sessions", {{"item_group", group}, {"printed_share", share}});
    };
    return {of("Google", "moteur de recherche", "3472"),
            of("Qwant", "moteur de recherche", "222"),
            of("Bing", "moteur de recherche", "378"),
            of("Ecosia", "moteur de recherche", "93"),
            of("moteurs de recherche (sous-total)", "moteur de recherche", "4165", "60.4"),
            of("RNCRPV", "référencement", "106"),
            of("LinkedIn", "référencement", "92"),
            of("référencement (sous-total)", "référencement", "198", "2.9"),
            of("Lettre d’information", "emailing", "108", "1.6"),
            of("En direct", "direct", "2427", "35.2"),
            of("TOTAL", "", "6898", "100")};
}

std::vector<geo::NetworkRecord> pages() {
    const auto of = [](const char* item, const char* value, const char* bounce) {
        return figure("pages", item, value, "vues", {{"bounce", bounce}});
    };
    return {of("À la une", "2359", "54"),       of("Actualités", "903", "100"),       of("Nos missions", "767", "69"),
            of("Nos productions", "662", "22"), of("Nos ressources", "447", "61"),    of("Emploi", "445", "25"),
            of("Nos thématiques", "350", "50"), of("Qui sommes-nous ?", "273", "61"), of("TOTAL", "6206", "55")};
}

geo::NetworkRecord participation(const Fields& fields) {
    auto one = record("participations", {{"year", "2022"}, {"source", "Feuilles d'émargement"}});
    for (const auto& [field, value] : fields)
        one.set(field, value);
    return one;
}

void add(const support::Registered& office, const std::vector<geo::NetworkRecord>& records) {
    office.write([&](geo::NetworkRegister& network, geo::Transaction& t) {
        for (const auto& one : records)
            ASSERT_NE(network.add(t, one), 0);
    });
}

std::string said(const std::vector<geo::Message>& messages) {
    std::string all;
    for (const auto& message : messages)
        all += geo::plainText(message) + "\n";
    return all;
}

} // namespace

TEST(Activity, CountsTheEventsOfAYearByKindAndMonth) {
    const support::Registered office{{"events"}};
    const auto activity = activityOf(office.small.open(), 2022);
    EXPECT_EQ(activity.events.size(), 16U);
    std::size_t kinds = 0;
    for (const auto& one : activity.byKind)
        kinds += one.events;
    EXPECT_EQ(kinds, 16U);
    EXPECT_EQ(activity.byKind.front().events, 4U);
    EXPECT_EQ(activity.byMonth[11], 5U) << "December";
    EXPECT_EQ(std::accumulate(activity.byMonth.begin(), activity.byMonth.end(), activity.withoutMonth), 16U);
    EXPECT_EQ(activity.withoutMonth, 2U);
    EXPECT_EQ(activity.withoutDate, 3U);
    EXPECT_EQ(activity.remote, 3U);
    EXPECT_EQ(activity.events.front().event.start, "2022-01-11");
    EXPECT_EQ(activityOf(office.small.open(), {}).year, 2022) << "the latest";
}

TEST(Activity, OfAYearWithoutAnythingNamesThoseThereAre) {
    const support::Registered office{{"events"}};
    try {
        activityOf(office.small.open(), 2012);
        FAIL();
    } catch (const geo::Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("2013"));
    }
    EXPECT_THROW(activityOf(support::Registered{{}}.small.open(), {}), geo::Error);
}

TEST(Activity, CountsTheSharesOfSessionsAgain) {
    const support::Registered office{{}};
    add(office, accesses());
    const auto activity = activityOf(office.small.open(), 2022);
    ASSERT_EQ(activity.audience.size(), 1U);
    const auto& section = activity.audience.front();
    EXPECT_EQ(section.sum, 6898);
    EXPECT_EQ(section.printedTotal, 6898);
    std::vector<double> shares;
    for (const auto& group : section.groups)
        shares.push_back(std::round(group.share.value() * 10) / 10);
    EXPECT_THAT(shares, ElementsAre(60.4, 35.2, 2.9, 1.6));
    EXPECT_THAT(activity.findings, IsEmpty()) << said(activity.findings);
}

TEST(Activity, TellsWhatDoesNotAddUp) {
    const support::Registered office{{}};
    auto figures = accesses();
    figures[0].set("value", "3400");
    for (auto& page : pages())
        figures.push_back(std::move(page));
    figures.push_back(figure("site", "vues de pages", "9936", "vues"));
    add(office, figures);
    const auto findings = said(activityOf(office.small.open(), 2022).findings);
    EXPECT_THAT(findings, HasSubstr("accès: the parts add up to 6826, the printed total is 6898"));
    EXPECT_THAT(findings, HasSubstr("moteur de recherche: the parts add up to 4093, the printed subtotal is 4165"));
    EXPECT_THAT(findings, HasSubstr("“vues de pages” is printed as 9936, the parts of “pages” add up to 6206"));
}

TEST(Activity, KnowsThatAMeanOfRatesIsNotTheRateOfTheWhole) {
    const support::Registered office{{}};
    add(office, pages());
    const auto section = activityOf(office.small.open(), 2022).audience.at(0);
    EXPECT_NEAR(section.meanBounce.value(), 55.25, 1e-9);
    EXPECT_NEAR(section.weightedBounce.value(), 57.64, 0.005);
}

TEST(Activity, KeepsAttendancesApartFromPersons) {
    const support::Registered office{{}};
    add(office, {participation({{"department", "34"}, {"attendances", "240"}, {"persons", "170"}}),
                 participation({{"department", "30"}, {"attendances", "160"}, {"persons", "122"}}),
                 participation({{"department", "11"}, {"attendances", "3"}, {"persons", "3"}})});
    const auto all = activityOf(office.small.open(), 2022).attendances;
    EXPECT_EQ(all.attendances, 403);
    EXPECT_EQ(all.persons, 295);
    ASSERT_EQ(all.byDepartment.size(), 3U);
    EXPECT_EQ(all.byDepartment[0].label, "Hérault");
    EXPECT_TRUE(all.byProfile.empty()) << "nobody wrote profiles down";
    const auto cells = maskedPersons(all.byDepartment);
    EXPECT_EQ(cells[0].value, 170);
    EXPECT_EQ(cells[2].state, geo::CellState::Suppressed) << "under five";
    EXPECT_EQ(cells[1].state, geo::CellState::Suppressed) << "else 295 less the others would tell it";
}

TEST(Activity, DoesNotAddUpPersonsOverEvents) {
    const support::Registered office{{"events"}};
    add(office, {participation({{"event", "EV01"}, {"attendances", "20"}, {"persons", "20"}, {"mode", "onsite"}}),
                 participation({{"event", "EV02"}, {"attendances", "12"}, {"persons", "12"}, {"mode", "remote"}})});
    const auto all = activityOf(office.small.open(), 2022).attendances;
    EXPECT_EQ(all.attendances, 32);
    EXPECT_FALSE(all.persons.has_value());
    EXPECT_EQ(all.byMode.size(), 2U);
}

TEST(Activity, FindsPrintedParticipantsByTheYearOfTheReport) {
    const support::Registered office{{}};
    add(office,
        {figure("participants", "présences cumulées aux actions collectives", "403", "présences", {{"year", "2021"}}),
         figure("participants", "présences uniques", "295", "personnes", {{"year", "2021"}}),
         participation({{"department", "34"}, {"attendances", "400"}})});
    const auto activity = activityOf(office.small.open(), 2022);
    ASSERT_TRUE(activity.printedAttendances && activity.printedPersons);
    EXPECT_EQ(activity.printedPersons->value, 295);
    EXPECT_EQ(activity.printedPersons->printedYear, "2021");
    EXPECT_THAT(said(activity.findings), HasSubstr("403 printed, 400 by the records"));
}
