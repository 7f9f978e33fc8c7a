// Sheets out of the small observatory, whose figures are plain to see.
#include "sheet_words.hpp"
#include "small_observatory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using indicators::Language;
using support::blocksOf;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

namespace {

class Sheets : public testing::Test {
protected:
    static void SetUpTestSuite() { s_small = new support::SmallObservatory; }
    static void TearDownTestSuite() { delete s_small; }

    SheetPages make(NeighbourhoodSheetRequest request, Language language = Language::English) {
        ContentLoader loader{m_observatory, m_catalogue, language};
        return neighbourhoodSheet(request, m_observatory, m_catalogue, language, loader, m_quiet);
    }
    SheetPages make(const std::string& code) { return make({code, 300, {}, {}, {}, {}}); }

    inline static support::SmallObservatory* s_small = nullptr;
    geo::Observatory m_observatory = s_small->open();
    const indicators::Catalogue& m_catalogue = indicators::Catalogue::shipped();
    geo::NoProgress m_quiet;
};

} // namespace

TEST_F(Sheets, NameTheirNeighbourhoodWhereItLiesAndItsGeneration) {
    const auto sheet = make("qpv@2015:QP034005");
    EXPECT_EQ(sheet.name, "Mosson");
    EXPECT_EQ(sheet.code, "QP034005");
    for (const auto& page : sheet.pages) {
        EXPECT_EQ(plainText(page.title), "Mosson");
        EXPECT_EQ(plainText(page.subtitle), "Montpellier (Hérault) · QP034005 · 16 ha · QPV generation 2015");
    }
}

TEST_F(Sheets, SetPublishedFiguresAgainstTheCommuneOfTheSameYear) {
    const auto words = support::wordsOf(make("QP034005"));
    EXPECT_THAT(words, Contains(HasSubstr(" | Mosson | Montpellier | Montpellier outside its neighbourhoods")));
    EXPECT_THAT(words, Contains(HasSubstr("2000 hab | 9000 hab | 6000 hab"))); // 9 000 − 2 000 − 1 000
    // 160 of 400; 470 of 2 500; less 200 of 600. The table of 2020 has no IRIS to set beside.
    EXPECT_THAT(words, Contains(AllOf(HasSubstr("40.0 % | 18.8 % | 14.2 %"), HasSubstr("CNAF, DEMO 2017"))));
    EXPECT_THAT(words, Contains(HasSubstr("11960 € | not loaded | not applicable | not applicable | INSEE, REVN 2022")));
}

TEST_F(Sheets, ColourTheIrisAroundByIncome) {
    const auto sheet = make("QP034005");
    const auto maps = blocksOf<MapBlock>(sheet);
    ASSERT_EQ(maps.size(), 1u);
    ASSERT_TRUE(maps[0]->map->filled);
    EXPECT_EQ(maps[0]->map->filled->figures->indicator.id, "med");
    EXPECT_EQ(maps[0]->map->rings.size(), 1u);
    EXPECT_EQ(blocksOf<LegendBlock>(sheet).size(), 1u);
}

TEST_F(Sheets, OfACommuneThatIsNotCutSayWhyTheMapIsPlain) {
    const auto sheet = make("QP034099");
    EXPECT_FALSE(blocksOf<MapBlock>(sheet).at(0)->map->filled);
    EXPECT_TRUE(blocksOf<EstimateBlock>(sheet).empty());
    EXPECT_THAT(support::wordsOf(sheet), Contains(HasSubstr("Castelnau-le-Lez is not cut into IRIS")));
}

TEST_F(Sheets, KeepAbsencesApartFromZero) {
    const auto sheet = make("QP034099");
    for (const auto* row : support::rowsOf(sheet))
        for (const auto& cell : row->figures) {
            const auto* figure = std::get_if<Figure>(&cell);
            EXPECT_TRUE(!figure || figure->cell.hasNumber() || std::isnan(figure->cell.value));
        }
    // Lone parents of Les Aubes are under secrecy in 2017: no row tells them, and no sum gives them away.
    EXPECT_THAT(support::wordsOf(sheet), Not(Contains(HasSubstr("lone"))));
}

TEST_F(Sheets, OfTheNewGenerationSayThatNothingIsPublishedAndEndThere) {
    const auto sheet = make("QN03401M");
    EXPECT_THAT(support::wordsOf(sheet),
                Contains(HasSubstr("No loaded table gives figures for this neighbourhood of the "
                                   "2024 generation.")));
    EXPECT_TRUE(blocksOf<FigureTable>(sheet).empty());
    EXPECT_TRUE(blocksOf<KeyFigures>(sheet).empty());
    EXPECT_TRUE(blocksOf<ChartBlock>(sheet).empty());
    EXPECT_EQ(blocksOf<Notice>(sheet).size(), 1u);
}

TEST_F(Sheets, DoNotSpeakOfACommuneWhereTheNeighbourhoodLiesInTwo) {
    const auto words = support::wordsOf(make("QP030001"));
    EXPECT_THAT(words, Contains(HasSubstr("population: Près Saint-Jean has 700 inhabitants (census of 2013).")));
}

TEST_F(Sheets, TakeTheWordsOfTheUser) {
    NeighbourhoodSheetRequest request{"QP034005", 300, {}, "La Mosson", {}, {{"income", "Typed by hand, 50 % %1."}}};
    const auto sheet = make(request);
    EXPECT_EQ(plainText(sheet.pages[0].title), "La Mosson");
    EXPECT_THAT(support::wordsOf(sheet), Contains("income: Typed by hand, 50 % %1."));
    request.texts["income"].clear(); // taken out
    EXPECT_THAT(support::wordsOf(make(request)), Not(Contains(testing::StartsWith("income:"))));
}

TEST_F(Sheets, NameEverySourceOnceAtTheFoot) {
    for (const auto& page : make("QP034005").pages) {
        auto sources = page.footer.sources;
        EXPECT_THAT(sources, Contains("INSEE, REVN 2022"));
        EXPECT_THAT(sources, Contains("CNAF, Allocataires 2017"));
        std::ranges::sort(sources);
        EXPECT_EQ(std::ranges::adjacent_find(sources), sources.end());
        EXPECT_TRUE(page.footer.fictional); // the incomes by IRIS of the small observatory are
    }
}

TEST_F(Sheets, StayOnTheirPage) {
    for (const char* code : {"QP034005", "QP034006", "QP034099", "QP030001", "QN03401M"})
        for (const auto& page : make(code).pages)
            for (std::size_t i = 0; i < page.regions.size(); ++i) {
                const Box& box = page.regions[i].box;
                EXPECT_GE(box.x, 14) << code;
                EXPECT_LE(box.x + box.width, 196.001) << code;
                EXPECT_LE(box.y + box.height, 279) << code;
                for (std::size_t j = 0; j < i; ++j) {
                    const Box& other = page.regions[j].box;
                    EXPECT_TRUE(box.x >= other.x + other.width || other.x >= box.x + box.width ||
                                box.y >= other.y + other.height || other.y >= box.y + box.height)
                        << code << ": regions " << i << " and " << j;
                }
            }
}

TEST_F(Sheets, AreTheSameWhenMadeAfterOthers) {
    ContentLoader loader{m_observatory, m_catalogue, Language::French};
    NeighbourhoodSheets sheets{m_observatory, m_catalogue, Language::French, loader};
    for (const char* code : {"QP034006", "QP034099", "QP034005"}) {
        const NeighbourhoodSheetRequest request{code, 300, {}, {}, {}, {}};
        EXPECT_EQ(support::wordsOf(sheets.make(request, m_quiet)), support::wordsOf(make(request, Language::French)));
    }
}

TEST_F(Sheets, RefuseACodeThatIsNoNeighbourhood) {
    for (const char* code : {"34172", "", "QP034999", "qpv@2015:"})
        EXPECT_THROW(make(code), geo::Error) << code;
}
