// Expected values: worked out by hand.
#include "evaluation.hpp"
#include "survey_blocks.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;

namespace {

using Fields = std::vector<std::pair<const char*, const char*>>;

geo::NetworkRecord record(const char* kind, const Fields& fields) {
    geo::NetworkRecord made{geo::recordKind(kind)};
    for (const auto& [field, value] : fields)
        made.set(field, value);
    return made;
}

geo::NetworkRecord statement(const char* status, const char* value, const Fields& fields = {}) {
    auto made = record("statements", {{"subject_kind", "site"},
                                      {"subject", "CV04"},
                                      {"measure", "Élèves suivis"},
                                      {"unit", "élèves"},
                                      {"status", status},
                                      {"value", value}});
    for (const auto& [field, text] : fields)
        made.set(field, text);
    return made;
}

Measure measureOf(const std::vector<geo::NetworkRecord>& statements) {
    const auto all = evaluations(statements);
    return all.at(0).questions.at(0).measures.at(0);
}

geo::NetworkRecord answer(const char* text, const char* number, const char* state = "") {
    return record("surveys", {{"survey", "Familles"},
                              {"question", "Connaissez-vous la maison de quartier ?"},
                              {"answer", text},
                              {"number", number},
                              {"state", state},
                              {"base", "60"}});
}

std::vector<geo::CellState> statesOf(const SurveyQuestion& question) {
    std::vector<geo::CellState> states;
    for (const auto& one : question.answers)
        states.push_back(one.number.state);
    return states;
}

} // namespace

TEST(Evaluation, SetsTheLatestReadingBesideT0) {
    const auto measure = measureOf({statement("reading", "70", {{"school_year", "2023-2024"}}),
                                    statement("t0", "50", {{"school_year", "2021-2022"}, {"wanted", "up"}}),
                                    statement("reading", "40", {{"date", "2022-06-30"}})});
    EXPECT_EQ(measure.status, MeasureStatus::AsSought);
    EXPECT_DOUBLE_EQ(measure.change.value(), 20);
    EXPECT_EQ(measure.readings.front().date, "2022-06-30") << "in order of time: a school year starts in September";
}

TEST(Evaluation, SaysHowAMeasureStands) {
    const auto t0 = statement("t0", "50", {{"wanted", "down"}, {"date", "2021"}});
    const auto reading = [](const char* value) { return statement("reading", value, {{"date", "2023"}}); };
    const auto target = statement("target", "30", {{"date", "2025"}});
    EXPECT_EQ(measureOf({t0}).status, MeasureStatus::NoReading);
    EXPECT_EQ(measureOf({t0, reading("45"), target}).status, MeasureStatus::AsSought);
    EXPECT_EQ(measureOf({t0, reading("55"), target}).status, MeasureStatus::OtherWay);
    EXPECT_EQ(measureOf({t0, reading("50"), target}).status, MeasureStatus::Unchanged);
    EXPECT_EQ(measureOf({t0, reading("30"), target}).status, MeasureStatus::Reached);
    EXPECT_EQ(measureOf({reading("45")}).status, MeasureStatus::NoT0);
    EXPECT_EQ(measureOf({statement("t0", "50", {{"date", "2021"}}), reading("45")}).status, MeasureStatus::Moved)
        << "which way is sought is not recorded";
    EXPECT_EQ(measureOf({statement("t0", "50", {{"date", "2021"}}), reading("45"), target}).status,
              MeasureStatus::AsSought)
        << "the target tells the way";
}

TEST(Evaluation, KeepsAbsencesApartFromZero) {
    const auto absent = statement("reading", "", {{"date", "2023"}, {"state", "suppressed"}});
    const auto measure = measureOf({statement("t0", "50", {{"date", "2021"}}), absent});
    EXPECT_EQ(measure.status, MeasureStatus::NoReading);
    EXPECT_EQ(measure.readings.at(0).value.state, geo::CellState::Suppressed);
    EXPECT_FALSE(measure.change);
    const auto later = measureOf({statement("t0", "50", {{"date", "2021"}}),
                                  statement("reading", "52", {{"date", "2022"}, {"wanted", "up"}}), absent});
    EXPECT_EQ(later.latest()->date, "2022") << "the latest with a number";
}

TEST(Evaluation, DoesNotCompareUnitsRatesWithoutNAndGenerations) {
    const auto why = [](const geo::NetworkRecord& t0, const geo::NetworkRecord& reading) {
        const auto measure = measureOf({t0, reading});
        EXPECT_EQ(measure.status, MeasureStatus::NotComparable);
        EXPECT_FALSE(measure.change);
        return measure.why;
    };
    EXPECT_THAT(why(statement("t0", "50"), statement("reading", "12", {{"unit", "%"}})),
                testing::ElementsAre(NotComparableBecause::Unit));
    EXPECT_THAT(
        why(statement("t0", "50", {{"unit", "%"}, {"base", "200"}}), statement("reading", "12", {{"unit", "%"}})),
        testing::ElementsAre(NotComparableBecause::Base));
    EXPECT_THAT(
        why(statement("t0", "50", {{"generation", "2015"}}), statement("reading", "60", {{"generation", "2024"}})),
        testing::ElementsAre(NotComparableBecause::Generation));
    EXPECT_EQ(measureOf({statement("t0", "50", {{"generation", "2015"}}), statement("reading", "60")}).change, 10)
        << "a generation that is not given says nothing";
}

TEST(Evaluation, GroupsMeasuresByQuestionAndSubject) {
    const auto all = evaluations(std::vector{
        statement("t0", "1", {{"question", "Qui vient ?"}}), statement("t0", "2", {{"measure", "Heures"}}),
        statement("t0", "3", {{"subject", "CE01"}}), statement("t0", "4", {{"draft", "1"}, {"measure", "Brouillon"}})});
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].measures(), 2U);
    EXPECT_EQ(all[0].questions.at(0).text, "Qui vient ?");
    EXPECT_EQ(all[0].questions.at(1).text, "") << "figures that answer no question come last";
    EXPECT_EQ(all[1].subject, "CE01");
    EXPECT_TRUE(all[1].hasT0());
}

TEST(SimilarPlaces, AreTheNearestByTheFirstValueAndTheirMedianChange) {
    geo::Column first, last;
    for (const double value : {20.0, 19.0, 21.0, 30.0, 18.0, 25.0, 22.0})
        first.push(geo::Cell::of(value));
    for (const double value : {24.0, 20.0, 23.0, 30.0, 15.0, 26.0, 22.5})
        last.push(geo::Cell::of(value));
    const std::vector<std::size_t> own{0};
    const auto similar = similarPlaces(first, last, 0, own);
    ASSERT_TRUE(similar);
    EXPECT_DOUBLE_EQ(similar->own, 4);
    EXPECT_THAT(similar->places, testing::ElementsAre(1, 2, 4, 6, 5, 3));
    EXPECT_DOUBLE_EQ(similar->median, 0.75); // of 1, 2, −3, 0.5, 1, 0: between 0.5 and 1
    EXPECT_DOUBLE_EQ(similar->lowest, 18);
    EXPECT_DOUBLE_EQ(similar->highest, 30);
}

TEST(SimilarPlaces, LeaveOutTheSubjectsOwnAndAskForFiveWithBothValues) {
    geo::Column first, last;
    for (int i = 0; i < 7; ++i) {
        first.push(geo::Cell::of(i));
        last.push(i == 3 ? geo::Cell::absent(geo::CellState::Suppressed) : geo::Cell::of(i + 1));
    }
    EXPECT_TRUE(similarPlaces(first, last, 0, std::vector<std::size_t>{0}));
    EXPECT_FALSE(similarPlaces(first, last, 0, std::vector<std::size_t>{0, 1})) << "four are left";
    EXPECT_FALSE(similarPlaces(first, last, 3, std::vector<std::size_t>{}));
}

TEST(SurveyQuestions, KeepSmallCountsBackAndOneMoreWhereTheBaseWouldTellThem) {
    const auto questions =
        surveyQuestions(std::vector{answer("oui", "40"), answer("non", "16"), answer("sans réponse", "4")});
    ASSERT_EQ(questions.size(), 1U);
    EXPECT_THAT(statesOf(questions[0]),
                testing::ElementsAre(geo::CellState::Value, geo::CellState::Suppressed, geo::CellState::Suppressed));
    EXPECT_TRUE(questions[0].completed);
    EXPECT_EQ(questions[0].base, 60);
}

TEST(SurveyQuestions, WhereEachPersonGivesSeveralAnswersNothingIsToldByTheBase) {
    const auto questions =
        surveyQuestions(std::vector{answer("sport", "50"), answer("jeux", "45"), answer("autre", "", "suppressed")});
    EXPECT_THAT(statesOf(questions[0]),
                testing::ElementsAre(geo::CellState::Value, geo::CellState::Value, geo::CellState::Suppressed));
    EXPECT_FALSE(questions[0].completed);
}

TEST(SurveyChart, NamesWhatItDoesNotShow) {
    const auto questions = surveyQuestions(
        std::vector{answer("oui", "40"), answer("non", "14"), answer("autre", "3"), answer("sait pas", "0")});
    const auto chart = surveyChart(questions[0], indicators::Language::English);
    EXPECT_THAT(geo::plainText(chart.subtitle), testing::HasSubstr("base: 60"));
    ASSERT_EQ(chart.items.size(), 2U) << "zero is a number and stays";
    EXPECT_EQ(chart.items[0].label, "oui");
    ASSERT_EQ(chart.remarks.size(), 1U);
    EXPECT_THAT(geo::plainText(chart.remarks[0]),
                testing::AllOf(testing::HasSubstr("non"), testing::HasSubstr("autre")));
}
