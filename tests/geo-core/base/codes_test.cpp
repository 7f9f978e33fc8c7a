#include "base/codes.hpp"

#include <gtest/gtest.h>

using namespace geo;

namespace {
template <typename C> std::string read(std::string_view text) {
    const auto code = C::parse(text);
    return code ? code->text() : "none";
}
} // namespace

TEST(CommuneCodes, KeepLeadingZerosAndCorsica) {
    EXPECT_EQ(read<CommuneCode>("01001"), "01001");
    EXPECT_EQ(read<CommuneCode>(" 2a004 "), "2A004");
    EXPECT_EQ(read<CommuneCode>("2B033"), "2B033");
    EXPECT_EQ(read<CommuneCode>("97105"), "97105");
    EXPECT_EQ(read<CommuneCode>("97801"), "97801");
    EXPECT_EQ(read<CommuneCode>("13201"), "13201") << "an arrondissement of Marseille";
}

TEST(CommuneCodes, RefuseWhatIsNone) {
    for (const auto* text : {"1001", "20004", "96001", "97901", "00001", "34000", "97100", "2C004", "3417", "341722",
                             "", "34 72", "abcde"})
        EXPECT_EQ(read<CommuneCode>(text), "none") << text;
}

TEST(CommuneCodes, AreMendedOnlyWhereASpreadsheetAteTheZero) {
    EXPECT_EQ(repairedCommune("1001")->text(), "01001");
    EXPECT_EQ(repairedCommune(" 9122 ")->text(), "09122");
    EXPECT_FALSE(repairedCommune("100"));
    EXPECT_FALSE(repairedCommune("34172"));
    EXPECT_FALSE(repairedCommune("2A04"));
}

TEST(DepartmentCodes, AreTwoCharactersOrThreeOverseas) {
    EXPECT_EQ(read<DepartmentCode>("01"), "01");
    EXPECT_EQ(read<DepartmentCode>("2a"), "2A");
    EXPECT_EQ(read<DepartmentCode>("974"), "974");
    for (const auto* text : {"1", "20", "96", "97", "979", "970", "034", "00"})
        EXPECT_EQ(read<DepartmentCode>(text), "none") << text;
}

TEST(IrisCodes, AreACommuneAndFourDigits) {
    const auto iris = IrisCode::parse("2A0040102");
    ASSERT_TRUE(iris);
    EXPECT_EQ(communeOf(*iris).text(), "2A004");
    EXPECT_EQ(departmentOf(communeOf(*iris)).text(), "2A");
    EXPECT_EQ(departmentOf(communeOf(*IrisCode::parse("971050101"))).text(), "971");
    EXPECT_EQ(read<IrisCode>("010010000"), "010010000");
    for (const auto* text : {"10010000", "01001000", "34172010A", "209990101", "01001 0000"})
        EXPECT_EQ(read<IrisCode>(text), "none") << text;
}

// Codes of the official lists: QP034005 in Béziers or Montpellier, QN06099M and QN01341I in the 2024 delivery.
TEST(QpvCodes, TellTheirGenerationAndDepartment) {
    EXPECT_EQ(generationOf(*QpvCode::parse("QP034005")), 2015);
    EXPECT_EQ(generationOf(*QpvCode::parse("qn06099m")), 2024);
    EXPECT_EQ(read<QpvCode>("QN01341I"), "QN01341I");
    EXPECT_EQ(departmentOf(*QpvCode::parse("QP02A001")).text(), "2A");
    EXPECT_EQ(departmentOf(*QpvCode::parse("QP974012")).text(), "974");
    EXPECT_EQ(departmentOf(*QpvCode::parse("QP987001")).text(), "987") << "French Polynesia";
    EXPECT_EQ(departmentOf(*QpvCode::parse("QN03401M")).text(), "34");
    for (const auto* text :
         {"QP34005", "QP0340055", "QP134005", "QN03401X", "QN0340AM", "QX034005", "QP020001", "QP096001"})
        EXPECT_EQ(read<QpvCode>(text), "none") << text;
}

// SIREN of Montpellier Méditerranée Métropole and of Hérault Méditerranée, as published.
TEST(EpciCodes, AreCheckedByTheirLastDigit) {
    EXPECT_EQ(read<EpciCode>("243400017"), "243400017");
    EXPECT_EQ(read<EpciCode>(" 243400819 "), "243400819");
    for (const auto* text : {"243400018", "24340001", "ZZZZZZZZZ", "000000000"})
        EXPECT_EQ(read<EpciCode>(text), "none") << text;
}

TEST(SpreadsheetText, IsUnwrapped) {
    EXPECT_EQ(unwrapSpreadsheetText("=\"00123\""), "00123");
    EXPECT_EQ(unwrapSpreadsheetText("=\"\"13055;13070\"\""), "13055;13070");
    EXPECT_EQ(unwrapSpreadsheetText("\"=\"\"60057\"\"\""), "60057");
    EXPECT_EQ(unwrapSpreadsheetText("=\"\""), "");
    EXPECT_EQ(unwrapSpreadsheetText("60057"), "60057");
    EXPECT_EQ(unwrapSpreadsheetText("=A1"), "=A1");
}
