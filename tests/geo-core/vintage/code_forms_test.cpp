// Codes as offices write them: what was meant, and whether it may be put right without asking.
#include "vintage/code_forms.hpp"

#include <gtest/gtest.h>

namespace {

using namespace geo;

struct FormCase {
    const char* name;
    GeographyKind kind;
    const char* written;
    const char* code; ///< empty: nothing to be made of it
    CodeForm form;
};

class CodeForms : public testing::TestWithParam<FormCase> {};

TEST_P(CodeForms, AreReadAsWhatWasMeant) {
    const auto& given = GetParam();
    const auto read = readCode(given.kind, given.written);
    if (std::string{given.code}.empty()) {
        EXPECT_FALSE(read) << read->code;
        return;
    }
    ASSERT_TRUE(read) << given.written;
    EXPECT_EQ(read->code, given.code);
    EXPECT_EQ(static_cast<int>(read->form), static_cast<int>(given.form));
}

// Forms met: BPE writes DCIRIS "94033_0110"; spreadsheets eat zeros; the rest are typing.
INSTANTIATE_TEST_SUITE_P(
    Written, CodeForms,
    testing::Values(FormCase{"Exact", GeographyKind::Iris, "340010000", "340010000", CodeForm::Exact},
                    FormCase{"LostZeroOfACommune", GeographyKind::Commune, "1001", "01001", CodeForm::LostZero},
                    FormCase{"LostZeroOfAnIris", GeographyKind::Iris, "10040101", "010040101", CodeForm::LostZero},
                    FormCase{"Underscore", GeographyKind::Iris, "94033_0110", "940330110", CodeForm::Separator},
                    FormCase{"UnderscoreAndLostZero", GeographyKind::Iris, "1004_0101", "010040101",
                             CodeForm::LostZero},
                    FormCase{"CommuneThenFourDigits", GeographyKind::Iris, "94033 0110", "940330110", CodeForm::Spaces},
                    FormCase{"SpacesAround", GeographyKind::Commune, " 34172 ", "34172", CodeForm::Spaces},
                    FormCase{"NoBreakSpace", GeographyKind::Commune, "34172\xC2\xA0", "34172", CodeForm::Spaces},
                    FormCase{"SmallLetter", GeographyKind::Commune, "2a004", "2A004", CodeForm::Spaces},
                    FormCase{"SpreadsheetQuotes", GeographyKind::Commune, "=\"01001\"", "01001", CodeForm::Spaces},
                    FormCase{"LetterO", GeographyKind::Commune, "O1001", "01001", CodeForm::LetterForDigit},
                    FormCase{"CommuneForIris", GeographyKind::Iris, "34001", "340010000", CodeForm::OtherLevel},
                    FormCase{"IrisForCommune", GeographyKind::Commune, "341720101", "34172", CodeForm::OtherLevel},
                    FormCase{"Name", GeographyKind::Commune, "Montpellier", "", CodeForm::Exact},
                    FormCase{"Total", GeographyKind::Iris, "Ensemble", "", CodeForm::Exact}),
    [](const auto& test) { return test.param.name; });

TEST(CodeForms, AreOnlySafeWhereNothingButTheWritingDiffers) {
    EXPECT_TRUE(isSafe(CodeForm::LostZero) && isSafe(CodeForm::Separator) && isSafe(CodeForm::Spaces));
    EXPECT_FALSE(isSafe(CodeForm::LetterForDigit) || isSafe(CodeForm::OtherLevel));
}

} // namespace
