// The ten questions of docs/dix-questions.md, answered from the demonstration's file alone.
#include "demonstration.hpp"

#include <algorithm>
#include <map>
#include <set>

using testing::ContainsRegex;
using testing::HasSubstr;

namespace {

class TenQuestions : public OnTheDemonstration {
protected:
    static nlohmann::json records(const std::string& kind, const std::string& search = {}) {
        std::vector<std::string> words{"register", "o.sqlite", "list", kind, "--json"};
        if (!search.empty())
            words.insert(words.end(), {"--search", search});
        const auto result = lisiere(words);
        EXPECT_EQ(result.status, 0) << result.err;
        return result.json();
    }
    static std::map<std::string, int> countBy(const nlohmann::json& records, const char* field) {
        std::map<std::string, int> counts;
        for (const auto& record : records)
            ++counts[record[field].is_null() ? "" : record[field].get<std::string>()];
        return counts;
    }
    static std::string page(const std::string& name, std::vector<std::string> words) {
        words.insert(words.begin(), {"page", "o.sqlite"});
        words.push_back(name);
        const auto result = lisiere(words);
        EXPECT_EQ(result.status, 0) << result.err;
        return program::textOf(*folder / name);
    }
    static std::vector<std::string> findings() {
        std::vector<std::string> told;
        for (const auto& finding : lisiere({"register", "o.sqlite", "--json"}).json())
            told.push_back(finding["what"]);
        return told;
    }
    using Counts = std::map<std::string, int>;
};

} // namespace

TEST_F(TenQuestions, SixteenAdherentsByTypeAndDepartment) {
    const auto adherents = records("adherents");
    EXPECT_EQ(adherents.size(), 16U);
    EXPECT_EQ(countBy(adherents, "type"),
              (Counts{{"association", 1}, {"ca", 6}, {"cc", 2}, {"gip", 1}, {"metropole", 1}, {"ville", 5}}));
    EXPECT_EQ(countBy(adherents, "department"), (Counts{{"11", 3}, {"30", 5}, {"34", 8}}));
}

TEST_F(TenQuestions, TheSeventeenthIsAnnouncedByANote) {
    EXPECT_THAT(findings(), testing::Contains(testing::AllOf(HasSubstr("17"), HasSubstr("16"), HasSubstr("Béziers"))));
}

TEST_F(TenQuestions, FourteenContractsOfNineteenAreCoveredAndTheOthersNamed) {
    const auto words = page("couverture.pdf", {"--template", "coverage"});
    EXPECT_THAT(words, HasSubstr("14 sur 19"));
    EXPECT_THAT(words, ContainsRegex("187[^0-9]{1,4}153"));
    EXPECT_THAT(words, ContainsRegex("235[^0-9]{1,4}444"));
    EXPECT_THAT(words, HasSubstr("Narbonne"));
    EXPECT_THAT(words, HasSubstr("Uzès"));
}

TEST_F(TenQuestions, ThirteenContractsAndFiveCitesWereEvaluated) {
    std::map<std::string, std::set<std::string>> groups;
    for (const auto& site : records("sites"))
        groups[site["programme_kind"]].insert(site["site_group"].get<std::string>());
    EXPECT_EQ(groups["contrat_de_ville"].size(), 13U);
    EXPECT_EQ(groups["cite_educative"].size(), 5U);
}

TEST_F(TenQuestions, TheWholeEvaluationWasMadeForTwoAndFiveHadReinforcedSupport) {
    auto levels = countBy(records("sites"), "support_level");
    EXPECT_EQ(levels["appui_renforce"], 4);
    EXPECT_EQ(levels["realisation_complete"], 2) << "Beaucaire and Limoux";
}

TEST_F(TenQuestions, LimouxAskedForItsEvaluationItself) {
    const auto limoux = records("sites", "limoux");
    ASSERT_EQ(limoux.size(), 1U);
    EXPECT_THAT(limoux[0]["request_origin"].get<std::string>(), HasSubstr("collectivité"));
}

TEST_F(TenQuestions, TheSteeringCommitteesOfTwoCitesHaveTheirDates) {
    std::map<std::string, std::string> dates;
    for (const auto& site : records("sites", "cité éducative"))
        if (!site["steering_date"].is_null())
            dates[site["town"]] = site["steering_date"];
    EXPECT_EQ(dates, (std::map<std::string, std::string>{{"Béziers", "2022-12-01"}, {"Sète", "2022-12-15"}}));
}

TEST_F(TenQuestions, FourHundredAndThreeAttendancesOfAYearThatIsDoubtful) {
    const auto figures = records("figures", "présences");
    const auto value = [&](const std::string& item) {
        const auto found = std::ranges::find_if(figures, [&](const auto& f) {
            return f["item"].template get<std::string>().find(item) != std::string::npos;
        });
        return found == figures.end() ? std::string{} : (*found)["value"].template get<std::string>();
    };
    EXPECT_EQ(value("présences cumulées aux"), "403");
    EXPECT_EQ(value("présences uniques"), "295");
    EXPECT_THAT(findings(), testing::Contains(testing::AllOf(HasSubstr("présences cumulées"), HasSubstr("2021"))));
}

TEST_F(TenQuestions, SharesOfTheWaysToTheSiteComeOutAsPrinted) {
    const auto words = page("activite.pdf", {"--template", "activity", "--year", "2022"});
    for (const auto share : {"60,4", "35,2", "2,9", "1,6"})
        EXPECT_THAT(words, HasSubstr(share));
}

TEST_F(TenQuestions, TheVisitorsAreTheTotalOfThePages) {
    EXPECT_THAT(findings(), testing::Contains(testing::AllOf(HasSubstr("206"), HasSubstr("visiteurs"))));
}

TEST_F(TenQuestions, ListsAnswerInWordsWithoutAnythingElse) {
    const auto list = [](std::vector<std::string> words) {
        words.insert(words.begin(), {"register", "o.sqlite", "list"});
        const auto result = lisiere(words);
        EXPECT_EQ(result.status, 0) << result.err;
        return result.out;
    };
    EXPECT_THAT(list({"adherents"}), HasSubstr("16 adhérents"));
    EXPECT_THAT(list({"contracts"}), testing::AllOf(HasSubstr("non couvert"), HasSubstr("Ville de Limoux")));
    EXPECT_THAT(list({"sites", "--search", "lodève"}), HasSubstr("appui renforcé"));
    EXPECT_THAT(list({"sites", "--search", "cité éducative"}), HasSubstr("15 décembre 2022"));
    EXPECT_THAT(list({"figures", "--search", "présences cumulées"}),
                testing::AllOf(HasSubstr("403 présences"), HasSubstr("2021"), HasSubstr("coquille probable")));
    EXPECT_THAT(lisiere({"register", "o.sqlite", "show", "sites", "Limoux"}).out, HasSubstr("collectivité"));
    EXPECT_THAT(list({}), HasSubstr("contracts"));
}

TEST_F(TenQuestions, AYearTheRegisterCannotTellApartIsSaidToBeSo) {
    const auto page21 = lisiere({"page", "o.sqlite", "--template", "coverage", "--year", "2021", "y.pdf"});
    ASSERT_EQ(page21.status, 0) << page21.err;
    EXPECT_THAT(page21.err, HasSubstr("16 adhérents sur 16"));
    EXPECT_THAT(program::textOf(*folder / "y.pdf"), HasSubstr("non renseignée pour 16"));
}

TEST_F(TenQuestions, NumbersOfTheReportThatTheRecordsDoNotMakeAreTold) {
    EXPECT_THAT(findings(), testing::Contains(testing::AllOf(HasSubstr("documents publiés"), HasSubstr("9"))));
    EXPECT_THAT(findings(), testing::Contains(testing::AllOf(HasSubstr("séminaires"), HasSubstr("4"), HasSubstr("3"))));
}
