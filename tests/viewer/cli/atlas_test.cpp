// `lisiere atlas`, `sheet` and `page` on the demonstration.
#include "demonstration.hpp"
#include "small_files.hpp"

#include <algorithm>
#include <filesystem>

using testing::HasSubstr;

namespace {

class PagesOnTheDemonstration : public OnTheDemonstration {
protected:
    static std::string bytes(const std::string& name) { return support::readFile(*folder / name); }
    static std::size_t filesIn(const std::string& name) {
        const std::filesystem::directory_iterator files{*folder / name};
        return static_cast<std::size_t>(std::distance(begin(files), end(files)));
    }
    static std::string everything(const std::string& pdf) { return program::textOf(*folder / pdf); }
};

} // namespace

TEST_F(PagesOnTheDemonstration, AnAtlasHasContentsThenASheetForEachNeighbourhoodTwiceTheSame) {
    for (const char* file : {"one.pdf", "two.pdf"}) {
        const auto result = lisiere({"atlas", "o.sqlite", "--per", "qpv@2015", "--within", "departement:34", file});
        ASSERT_EQ(result.status, 0) << result.err;
    }
    EXPECT_EQ(bytes("one.pdf") == bytes("two.pdf"), true);
    const auto words = everything("one.pdf");
    EXPECT_THAT(words, HasSubstr("Sommaire"));
    EXPECT_THAT(words, HasSubstr("QP034005"));
    EXPECT_EQ(words.find("QP030001"), std::string::npos) << "the Gard is elsewhere";
}

TEST_F(PagesOnTheDemonstration, AnAtlasIsMadeAgainFromItsRecipe) {
    ASSERT_EQ(lisiere({"atlas", "o.sqlite", "--per", "qpv@2015:QP034005,QP034006", "few.pdf"}).status, 0);
    const auto again = lisiere({"replay", "few.pdf", "o.sqlite", "again.pdf"});
    ASSERT_EQ(again.status, 0) << again.err;
    EXPECT_EQ(bytes("few.pdf") == bytes("again.pdf"), true);
}

TEST_F(PagesOnTheDemonstration, AnAtlasMayBeAFileAPage) {
    const auto result = lisiere({"atlas", "o.sqlite", "--per", "qpv@2015:QP034005,QP034006", "--indicator", "med",
                               "--files", "png", "--dpi", "40", "--name", "{code}", "many"});
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(filesIn("many"), 2u);
    EXPECT_TRUE(std::filesystem::exists(*folder / "many/QP034005.png"));
}

TEST_F(PagesOnTheDemonstration, NothingOfAnAtlasStaysWhereTheDiskIsFull) {
    {
        const program::SmallFiles small{20'000};
        const auto one = lisiere({"atlas", "o.sqlite", "--per", "qpv@2015:QP034005,QP034006", "full.pdf"});
        EXPECT_EQ(one.status, 1) << one.err;
        const auto many =
            lisiere({"atlas", "o.sqlite", "--per", "qpv@2015:QP034005,QP034006", "--files", "pdf", "fullfolder"});
        EXPECT_EQ(many.status, 1) << many.err;
    }
    EXPECT_FALSE(std::filesystem::exists(*folder / "full.pdf"));
    EXPECT_EQ(filesIn("fullfolder"), 0u);
}

TEST_F(PagesOnTheDemonstration, AnImpossibleAtlasIsRefusedBeforeAnythingIsWritten) {
    const auto twice = lisiere(
        {"atlas", "o.sqlite", "--per", "qpv@2015", "--files", "png", "--name", "{department}", "--lang", "en", "same"});
    EXPECT_EQ(twice.status, 1);
    EXPECT_THAT(twice.err, HasSubstr("{department}"));
    EXPECT_FALSE(std::filesystem::exists(*folder / "same"));
    EXPECT_EQ(lisiere({"atlas", "o.sqlite", "--per", "iris", "a.pdf"}).status, 2);
    EXPECT_EQ(lisiere({"atlas", "o.sqlite", "--within", "nowhere", "a.pdf"}).status, 2);
    EXPECT_EQ(lisiere({"atlas", "o.sqlite", "a.png"}).status, 2);
    EXPECT_EQ(lisiere({"atlas", "o.sqlite", "--within", "departement:01", "a.pdf"}).status, 1);
}

TEST_F(PagesOnTheDemonstration, AdherentsAndCoverageAreCountedFromTheRegister) {
    const auto result = lisiere({"page", "o.sqlite", "--template", "coverage", "couverture.pdf"});
    ASSERT_EQ(result.status, 0) << result.err;
    const auto words = everything("couverture.pdf");
    EXPECT_THAT(words, HasSubstr("14 sur 19"));
    EXPECT_THAT(words, HasSubstr("74"));
    EXPECT_THAT(words, HasSubstr("187 153 sur 235 444"));
}

TEST_F(PagesOnTheDemonstration, ASiteHasASheetThatAnOfficeProgramCanEdit) {
    for (const char* file : {"site.pdf", "site.docx"}) {
        const auto result = lisiere({"sheet", "o.sqlite", "--zone", "CV04", file});
        ASSERT_EQ(result.status, 0) << result.err;
    }
    EXPECT_THAT(everything("site.pdf"), HasSubstr("Lodève"));
    EXPECT_EQ(bytes("site.docx").substr(0, 2), "PK");
}
