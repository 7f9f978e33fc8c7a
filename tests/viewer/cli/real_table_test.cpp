// `lisiere table` on the official files. Expected figures are read off them: DEMO of 2020 has 6,792 households with
// allowances in La Mosson, 1,104 of them lone parents; DEMO of 2017 has 3,256 children in the QP030001 of Alès.
#include "program.hpp"
#include "real_observatory.hpp"
#include "spreadsheet.hpp"

using support::Spreadsheet;
using testing::HasSubstr;

namespace {

class RealTable : public real::Observatory {
protected:
    static std::vector<Spreadsheet> table(std::vector<std::string> words) {
        words.insert(words.begin(), {"table", "real.sqlite", "--lang", "en", "--targets"});
        words.emplace_back("t.xlsx");
        const auto result = program::run(s_folder->path(), words);
        EXPECT_EQ(result.status, 0) << result.err;
        return support::readXlsx(*s_folder / "t.xlsx");
    }
};

} // namespace

TEST_F(RealTable, HasThePublishedFiguresBesideTheirCommuneWithYearAndSource) {
    const auto sheet =
        table({"qpv@2015:QP034005,QP034006", "--indicators", "caf_a,p_caf_am", "--year", "2020", "--with", "commune"})
            .front();
    const auto heads = *sheet.row("Name"), count = *sheet.column(heads, "Value"),
               rate = *sheet.column(heads, "Value", count + 1);
    const auto& mosson = sheet.rows[heads + 1];
    EXPECT_EQ(mosson[1].text, "QP034005");
    EXPECT_EQ(mosson[2].text, "Montpellier");
    EXPECT_EQ(mosson[count].number, 6'792);
    EXPECT_EQ(mosson[count + 1].text, "Published");
    EXPECT_NEAR(*mosson[rate].number, 1'104.0 / 6'792, 1e-12);
    const auto commune = *sheet.column(heads, "Commune", rate), gap = *sheet.column(heads, "Gap (points)", rate);
    ASSERT_TRUE(mosson[commune].number);
    EXPECT_NEAR(*mosson[gap].number, 100 * (*mosson[rate].number - *mosson[commune].number), 1e-9);
    EXPECT_EQ(sheet.at(*sheet.row("Year of the data"), rate).text, "2020");
    EXPECT_THAT(sheet.at(*sheet.row("Source"), rate).text, HasSubstr("2020"));
}

TEST_F(RealTable, GivesEachEstimateItsMarginAndWhatItWasMeasuredOn) {
    const auto sheets =
        table({"qpv@2015:QP030001", "--indicators", "caf_enf", "--year", "2017", "--method", "calibrated"});
    const auto heads = *sheets[0].row("Name"), value = *sheets[0].column(heads, "Value");
    EXPECT_TRUE(sheets[0].at(heads + 1, value).italic);
    EXPECT_THAT(sheets[0].at(heads + 1, value + 1).text, HasSubstr("calibrated on allowance recipients"));
    const auto& details = sheets[sheets.size() - 2];
    const auto row = *details.row("Name");
    const auto number = [&](const std::string& head) { return details.at(row + 1, *details.column(row, head)).number; };
    ASSERT_TRUE(number("Low margin") && number("High margin") && number("Value"));
    EXPECT_LT(*number("Low margin"), *number("Value"));
    EXPECT_GT(*number("High margin"), *number("Value"));
    EXPECT_EQ(number("Published value"), 3'256); // ENF of DEMO 2017
    EXPECT_GT(*number("Neighbourhoods measured on"), 500);
    EXPECT_LT(*number("Median error measured"), 0.05); // design §5: 3.4 %
}
