// What people type into the register, made canonical.
#include "network/field_text.hpp"

#include <gtest/gtest.h>

namespace {

using geo::canonical;
using geo::Field;
using geo::FieldType;

Field of(FieldType type) { return {.id = "x", .label = "x", .type = type}; }
std::string value(FieldType type, std::string_view written) { return canonical(of(type), written).value; }
bool refused(FieldType type, std::string_view written) {
    const auto text = canonical(of(type), written);
    return !text.problem.empty() && text.value.empty();
}

TEST(FieldText, DatesAsPeopleWriteThemBecomeIso) {
    for (const auto written : {"2022-12-01", "01/12/2022", "1.12.22", "1er décembre 2022", "le 1er déc. 2022",
                               "jeudi 1 décembre 2022", "2022-12-01 00:00:00", "2022-12-01T00:00:00"})
        EXPECT_EQ(value(FieldType::Date, written), "2022-12-01") << written;
    for (const auto written : {"2022-09", "09/2022", "sept. 2022", "septembre 2022"})
        EXPECT_EQ(value(FieldType::Date, written), "2022-09") << written;
    EXPECT_EQ(value(FieldType::Date, "2022"), "2022");
    EXPECT_EQ(value(FieldType::Date, "29/02/2024"), "2024-02-29");
}

TEST(FieldText, DatesThatDoNotExistAreRefused) {
    for (const auto written : {"30/02/2022", "29/02/2023", "31/04/2022", "12/13/2022", "2022-13", "bientôt", "12",
                               "1/2", "00/12/2022", "2022-00-10", "99999"})
        EXPECT_TRUE(refused(FieldType::Date, written)) << written << " gave " << value(FieldType::Date, written);
}

TEST(FieldText, SchoolYearsAreTwoYearsInARow) {
    for (const auto written : {"2022-2023", "2022/2023", "2022-23", "2022/23", "2022 – 2023"})
        EXPECT_EQ(value(FieldType::SchoolYear, written), "2022-2023") << written;
    for (const auto written : {"2022-2024", "2022", "2023-2022", "22-23"})
        EXPECT_TRUE(refused(FieldType::SchoolYear, written)) << written;
}

TEST(FieldText, AmountsMayHaveSpacesAndTheSignOfTheEuro) {
    for (const auto written : {"12 500,50 €", "12\u00A0500,50\u00A0€", "12\u202F500,50", "12.500,50", "12,500.50",
                               "12500.5", "12500,5 euros", "12'500,5"})
        EXPECT_EQ(value(FieldType::Amount, written), "12500.5") << written;
    EXPECT_EQ(value(FieldType::Amount, "12 k€"), "12000");
    EXPECT_EQ(value(FieldType::Amount, "0"), "0");
    EXPECT_EQ(value(FieldType::Amount, ""), "") << "not given is not 0";
    for (const auto written : {"-5", "douze", "1 2e", "12 500 €/an", "=SUM(A1:A3)"})
        EXPECT_TRUE(refused(FieldType::Amount, written)) << written;
}

TEST(FieldText, CountsAreWholeAndNotNegative) {
    EXPECT_EQ(value(FieldType::Whole, "1 234"), "1234");
    EXPECT_EQ(value(FieldType::Whole, "12.0"), "12");
    for (const auto written : {"12,5", "-3", "1e99", "une dizaine"})
        EXPECT_TRUE(refused(FieldType::Whole, written)) << written;
}

TEST(FieldText, PercentagesOverAHundredAreRefused) {
    EXPECT_EQ(value(FieldType::Number, "60,4 %"), "60.4");
    EXPECT_TRUE(refused(FieldType::Number, "160,4 %"));
    EXPECT_EQ(value(FieldType::Number, "160,4"), "160.4") << "a number that says no percent may be any";
}

TEST(FieldText, DegreesMayBeInMinutesAndSeconds) {
    EXPECT_NEAR(std::stod(value(FieldType::Degrees, "43° 36′ 39″ N")), 43.610833, 1e-6);
    EXPECT_NEAR(std::stod(value(FieldType::Degrees, "43°36,65' N")), 43.610833, 1e-6);
    EXPECT_NEAR(std::stod(value(FieldType::Degrees, "1° 30' O")), -1.5, 1e-9);
    EXPECT_EQ(value(FieldType::Degrees, "3,8767"), "3.8767");
    for (const auto written : {"43° 75' N", "200", "43° 36' 39\" 12", "N43E3"})
        EXPECT_TRUE(refused(FieldType::Degrees, written)) << written;
}

TEST(FieldText, CodesKeepTheirZerosAndAreChecked) {
    EXPECT_EQ(value(FieldType::Commune, "1001"), "01001");
    EXPECT_EQ(value(FieldType::Commune, "2a004"), "2A004");
    EXPECT_EQ(value(FieldType::Epci, "243400017"), "243400017");
    EXPECT_EQ(value(FieldType::Department, "1"), "01");
    EXPECT_EQ(value(FieldType::Neighbourhoods, "QP034005, qn03401m"), "QP034005;QN03401M");
    EXPECT_EQ(value(FieldType::Communes, "=\"01001\""), "01001") << "as spreadsheets protect it";
    for (const auto written : {"243400018", "24340001", "Montpellier"})
        EXPECT_TRUE(refused(FieldType::Epci, written)) << written;
    EXPECT_TRUE(refused(FieldType::Neighbourhoods, "QP034005;Mosson"));
}

TEST(FieldText, YesAndNoInTheWordsOfSpreadsheets) {
    for (const auto written : {"oui", "X", "1", "Vrai"})
        EXPECT_EQ(value(FieldType::Flag, written), "1") << written;
    for (const auto written : {"Non", "0", "faux"})
        EXPECT_EQ(value(FieldType::Flag, written), "0") << written;
    EXPECT_TRUE(refused(FieldType::Flag, "peut-être"));
}

TEST(FieldText, PersonsDoNotStayInFreeWords) {
    auto field = of(FieldType::LongText);
    field.speaksOfPeople = true;
    const auto text = canonical(field, "Réunion avec Mme Durand (durand@ville.fr, 04 67 12 34 56) sur le bilan");
    EXPECT_EQ(text.value.find("Durand"), std::string::npos) << text.value;
    EXPECT_EQ(text.value.find('@'), std::string::npos) << text.value;
    EXPECT_EQ(text.value.find("67"), std::string::npos) << text.value;
    EXPECT_GE(text.personsRemoved, 3);
    EXPECT_NE(text.value.find("bilan"), std::string::npos);
}

TEST(FieldText, AFormulaIsOnlyText) {
    EXPECT_EQ(value(FieldType::Text, "=HYPERLINK(\"x\")"), "=HYPERLINK(\"x\")");
    EXPECT_EQ(value(FieldType::LongText, "<script>alert(1)</script>"), "<script>alert(1)</script>");
}

TEST(FieldText, ANoteOfFiveMegabytesIsRefusedWithAWayOut) {
    const auto text = canonical(of(FieldType::LongText), std::string(5'000'000, 'a'));
    EXPECT_TRUE(text.value.empty());
    EXPECT_NE(geo::plainText(text.problem).find("5000000"), std::string::npos);
}

TEST(RecordProblems, NameTheFieldAndWhatIsWrong) {
    geo::NetworkRecord site{geo::recordKind("sites")};
    site.set("id", "CV01");
    site.set("name", "Agde");
    EXPECT_TRUE(geo::problemsOf(site).empty());
    site.set("lon", "43.611");
    ASSERT_EQ(geo::problemsOf(site).size(), 1U);
    EXPECT_EQ(geo::problemsOf(site)[0].field, "lat");
    site.set("lat", "3.877");
    ASSERT_EQ(geo::problemsOf(site).size(), 1U) << "swapped";
    EXPECT_NE(geo::plainText(geo::problemsOf(site)[0].what).find("exchange"), std::string::npos);
    site.set("name", "");
    EXPECT_EQ(geo::problemsOf(site).front().field, "name");
}

TEST(RecordProblems, AnEndBeforeItsStartIsToldWhateverIsKnownOfBoth) {
    geo::NetworkRecord event{geo::recordKind("events")};
    event.set("id", "EV01");
    event.set("title", "Cycle");
    event.set("start_date", "2013-09-12");
    event.set("end_date", "2013-09");
    EXPECT_TRUE(geo::problemsOf(event).empty()) << "the month may end after the 12th";
    event.set("end_date", "2013-08");
    ASSERT_EQ(geo::problemsOf(event).size(), 1U);
    EXPECT_EQ(geo::problemsOf(event)[0].field, "end_date");
}

TEST(RecordProblems, AStatementWithoutAFigureSaysWhy) {
    geo::NetworkRecord t0{geo::recordKind("statements")};
    t0.set("subject_kind", "site");
    t0.set("subject", "CE01");
    t0.set("measure", "Élèves en retard");
    t0.set("status", "t0");
    ASSERT_EQ(geo::problemsOf(t0).size(), 1U);
    EXPECT_EQ(geo::problemsOf(t0)[0].field, "state");
    t0.set("state", "suppressed");
    EXPECT_TRUE(geo::problemsOf(t0).empty());
}

TEST(RecordKinds, DeclareFieldsThatTheirIdentityTitleAndReferencesName) {
    for (const auto& kind : geo::recordKinds()) {
        EXPECT_TRUE(kind.find(kind.title)) << kind.id;
        EXPECT_TRUE(kind.category.empty() || kind.find(kind.category)) << kind.id;
        for (const auto field : kind.identity)
            EXPECT_TRUE(kind.find(field)) << kind.id << " " << field;
        for (const auto& field : kind.fields) {
            if (field.type != FieldType::Text) { // which may hold words that have a label
                EXPECT_EQ(field.type == FieldType::Choice, !field.choices.empty()) << kind.id << " " << field.id;
            }
            EXPECT_EQ(field.type == FieldType::Reference, !field.refersTo.empty()) << kind.id << " " << field.id;
            if (!field.refersTo.empty()) {
                EXPECT_NO_THROW(geo::recordKind(field.refersTo));
            }
        }
    }
}

} // namespace
