#include "pages.hpp"

#include "apart.hpp"
#include "sample_content.hpp"
#include "sample_sheet.hpp"

#include <gmock/gmock.h>

namespace {

using layers::BlockPage, layers::PageFormat, layers::Paper;

std::vector<paint::Plan> plansOf(std::vector<BlockPage> pages) {
    geo::NoProgress quiet;
    return paint::planPages(layers::SheetPages{"La Mosson", "QP034005", std::move(pages)}, quiet);
}

QString allText(const std::vector<paint::Plan>& plans) {
    QString all;
    for (const auto& plan : plans)
        for (const auto& line : plan.textLines())
            all += line + u' ';
    return all;
}

/// Boxes of a page of A4 made to fit another format: what templates do.
BlockPage inFormat(BlockPage page, PageFormat format) {
    const bool paper = format.isPaper();
    const double width = paper ? (format.upright ? 210 : 297) : 1920,
                 height = paper ? (format.upright ? 297 : 210) : 1080;
    const double k = format.paper == Paper::A3 ? std::sqrt(2) : 1;
    for (auto& region : page.regions) {
        auto& box = region.box;
        box = {box.x / 210 * width * k, box.y / 297 * height * k, box.width / 210 * width * k,
               box.height / 297 * height * k};
    }
    page.format = format;
    return page;
}

TEST(Sheet, FitsItsOwnBoxesWithoutAFurtherPage) {
    const auto plans = plansOf({support::sampleSheetFront(), support::sampleSheetBack(), support::sampleSiteSheet()});
    ASSERT_EQ(plans.size(), 3U);
    for (const auto& plan : plans)
        support::expectTextsApartAndOnThePage(plan);
}

TEST(Sheet, SaysWhichPageOfHowManyWhereThereAreSeveral) {
    const auto plans = plansOf({support::sampleSheetFront(), support::sampleSheetBack()});
    ASSERT_EQ(plans.size(), 2U);
    EXPECT_TRUE(allText({plans[0]}).contains("page 1 of 2"));
    EXPECT_TRUE(allText({plans[1]}).contains("page 2 of 2"));
    const auto single = plansOf({support::sampleSiteSheet()});
    EXPECT_TRUE(allText(single).contains("état au 31 décembre 2022"));
    EXPECT_FALSE(allText(single).contains("1 of 1"));
}

TEST(Sheet, SetsFiguresInTheFirstColumnBoldAndEstimatesInItalics) {
    const auto plans = plansOf({support::sampleSheetFront()});
    int bold = 0, italic = 0;
    for (const auto& item : plans[0].items)
        if (const auto* text = std::get_if<paint::TextItem>(&item)) {
            bold += text->text == u"44.3%" && text->weight == paint::Weight::SemiBold;
            italic += text->text.startsWith(u"≈") && text->italic;
        }
    EXPECT_EQ(bold, 1);
    EXPECT_EQ(italic, 1);
}

TEST(Sheet, SaysTheWordOfTheStateWhereThereIsNoFigure) {
    const QString all = allText(plansOf({support::sampleSheetFront()}));
    EXPECT_TRUE(all.contains("not significant (ns)"));
    EXPECT_TRUE(all.contains("statistical secrecy"));
}

TEST(Sheet, CountsUnitsAndTheirShare) {
    const QString all = allText(plansOf({support::sampleSiteSheet()}));
    EXPECT_TRUE(all.contains("14 of 19"));
    EXPECT_TRUE(all.contains("74%"));
    EXPECT_TRUE(all.contains("187,153 of 235,444"));
    EXPECT_TRUE(all.contains("79%"));
}

TEST(Sheet, GoesOnOnFurtherPagesWithTheSameHeadAndHeadsOfTables) {
    auto page = support::crowded(support::sampleSiteSheet());
    page.title = "Lodève";
    const auto plans = plansOf({page});
    ASSERT_GT(plans.size(), 2U);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const QString all = allText({plans[i]});
        EXPECT_TRUE(all.contains("Lodève"));
        EXPECT_TRUE(all.contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(plans.size())));
    }
    const QString all = allText(plans);
    for (int i = 0; i < 40; ++i)
        EXPECT_TRUE(all.contains(QStringLiteral("numéro %1 ").arg(i))) << i;
    for (int i = 0; i < 60; ++i)
        EXPECT_TRUE(all.contains(QStringLiteral("Ligne %1 ").arg(i)) ||
                    all.contains(QStringLiteral("Ligne %1:").arg(i)))
            << i;
}

TEST(Sheet, WithoutRegionsIsStillAPage) {
    auto page = support::sampleSheetFront();
    page.regions.clear();
    EXPECT_EQ(plansOf({page}).size(), 1U);
    page = support::sampleSheetFront();
    for (auto& region : page.regions)
        region.blocks.clear();
    support::expectTextsApartAndOnThePage(plansOf({page}).at(0));
}

TEST(Sheet, SaysThatThereIsNoMapWhereNothingIsLoaded) {
    auto page = support::sampleSheetFront();
    page.regions = {{{14, 49, 110, 96}, {layers::MapBlock{std::make_shared<const layers::MapContent>(), {}}}}};
    EXPECT_TRUE(allText(plansOf({page})).contains("no map"));
}

struct Format {
    const char* name;
    PageFormat format;
};

class EverySheet : public testing::TestWithParam<std::tuple<Format, indicators::Language>> {
protected:
    support::InLanguage m_language{std::get<1>(GetParam())};
    static void check(const std::vector<BlockPage>& pages) {
        for (const auto& page : pages)
            for (const auto& plan : plansOf({inFormat(page, std::get<0>(GetParam()).format)}))
                support::expectTextsApartAndOnThePage(plan);
    }
};

TEST_P(EverySheet, KeepsTextsApartAndUncut) {
    check({support::sampleSheetFront(), support::sampleSheetBack(), support::sampleSiteSheet()});
}

TEST_P(EverySheet, BearsLongWordsManyFactsAndManyRows) {
    check({support::crowded(support::sampleSheetFront()), support::crowded(support::sampleSheetBack()),
           support::crowded(support::sampleSiteSheet())});
}

TEST_P(EverySheet, BearsMadeUpDataAndLargerLetters) {
    auto page = support::sampleSiteSheet();
    page.footer.fictional = true;
    page.house.textScale = 1.25;
    check({page});
}

INSTANTIATE_TEST_SUITE_P(
    Formats, EverySheet,
    testing::Combine(testing::Values(Format{"A4", {Paper::A4, true, {}}}, Format{"A4Lying", {Paper::A4, false, {}}},
                                     Format{"A3", {Paper::A3, true, {}}}, Format{"Slide", {Paper::Slide, false, {}}}),
                     testing::Values(indicators::Language::French, indicators::Language::English)),
    [](const auto& test) {
        return std::string{std::get<0>(test.param).name} +
               (std::get<1>(test.param) == indicators::Language::French ? "French" : "English");
    });

} // namespace
