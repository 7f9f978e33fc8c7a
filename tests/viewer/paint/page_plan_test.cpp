#include "page_parts.hpp"
#include "page_plan.hpp"

#include "apart.hpp"
#include "pages.hpp"
#include "paragraph.hpp"
#include "sample_content.hpp"

#include <gmock/gmock.h>

namespace {

using layers::PageFormat, layers::Paper;
using support::expectTextsApartAndOnThePage;

paint::Plan planOf(const layers::MapPage& page) {
    geo::NoProgress quiet;
    return paint::planPage(page, quiet);
}

QString allText(const paint::Plan& plan) {
    QString all;
    for (const auto& line : plan.textLines())
        all += line + u' ';
    return all;
}

/// Of a filled path or polygon: the ground of the map is the largest.
QSizeF largestShape(const paint::Plan& plan) {
    QSizeF largest;
    for (const auto& item : plan.items)
        if (const auto* polygon = std::get_if<paint::PolygonItem>(&item); polygon && polygon->filled) {
            const auto box = QPolygonF{polygon->points}.boundingRect();
            if (box.width() * box.height() > largest.width() * largest.height())
                largest = box.size();
        }
    return largest;
}
double largestMapWidth(const paint::Plan& plan) { return largestShape(plan).width(); }
double largestMapHeight(const paint::Plan& plan) { return largestShape(plan).height(); }

TEST(Page, SeveralMapsStandApartEachUnderItsIndicatorAndYear) {
    auto page = support::samplePage();
    const auto shortLabel = QString::fromStdString(page.map.filled->figures->indicator.shortLabel.fr);
    for (const int year : {2019, 2017, 2015}) {
        auto figures = std::make_shared<indicators::Figures>(*page.map.filled->figures);
        figures->year = year;
        auto other = std::make_shared<layers::MapContent>(page.map);
        other->beside.clear();
        other->filled->figures = figures;
        page.map.beside.push_back(other);
        for (const auto paper : {Paper::A4, Paper::Slide}) {
            page.format.paper = paper;
            const auto plan = planOf(page);
            expectTextsApartAndOnThePage(plan);
            EXPECT_TRUE(allText(plan).contains(QStringLiteral("%1, %2").arg(shortLabel).arg(year)));
        }
    }
}

TEST(Page, SaysTitleSubtitleSourcesLicenceAndProjection) {
    const auto page = support::samplePage();
    const auto plan = planOf(page);
    const QString all = allText(plan).replace(QChar{0xA0}, u' '); // a dash stays with the word before it
    EXPECT_EQ(plan.title, QString::fromStdString(page.title));
    EXPECT_TRUE(all.contains("Niveau de vie médian par IRIS, en euros par an, 2021"));
    for (const auto& source : page.map.sources)
        EXPECT_TRUE(all.contains(QString::fromStdString(source).left(20))) << source;
    EXPECT_TRUE(all.contains("Licence Ouverte 2.0"));
    EXPECT_TRUE(all.contains("Lambert-93"));
    EXPECT_TRUE(all.contains("Villes et Territoires Occitanie"));
}

TEST(Sources, AreNamedOnceAProducerWithTheYearsOfEachDataSet) {
    using paint::groupedSources;
    EXPECT_EQ(
        groupedSources({"INSEE, Revenus des quartiers, 2022", "CNAF, Allocataires CAF par IRIS, 2020",
                        "INSEE, Filosofi 2021, revenu disponible par IRIS", "INSEE, Revenus des quartiers, 2019",
                        "ANCT, Périmètres des quartiers prioritaires 2015", "Rapport d'activité 2022"}),
        "INSEE, Revenus des quartiers (2019, 2022), Filosofi 2021, revenu disponible par IRIS; CNAF, Allocataires "
        "CAF par IRIS 2020; ANCT, Périmètres des quartiers prioritaires 2015; Rapport d'activité 2022");
    EXPECT_EQ(groupedSources({}), "");
}

TEST(Page, GivesTheSelectedNeighbourhoodsValue) {
    EXPECT_TRUE(allText(planOf(support::samplePage())).contains("11,960"));
}

TEST(Page, SaysThatMadeUpDataIsMadeUp) {
    auto page = support::samplePage();
    EXPECT_FALSE(allText(planOf(page)).contains("ictional"));
    page.map.fictional = true;
    for (const auto paper : {Paper::A4, Paper::A3, Paper::Slide}) {
        page.format.paper = paper;
        EXPECT_GE(allText(planOf(page)).count("ictional"), 2);
    }
}

struct Size {
    const char* name;
    PageFormat format;
};

class EveryPage : public testing::TestWithParam<Size> {
protected:
    static layers::MapPage page() {
        auto page = support::samplePage();
        page.format = GetParam().format;
        return page;
    }
};

TEST_P(EveryPage, KeepsTextsApartAndUncut) { expectTextsApartAndOnThePage(planOf(page())); }

TEST_P(EveryPage, BearsLongWords) {
    auto longer = page();
    longer.title +=
        ", et c'est aussi le cas de bien d'autres villes d'Occitanie, de Nîmes à Perpignan en passant par Béziers";
    longer.house.credit = "Centre de ressources pour la politique de la ville en Occitanie";
    for (int i = 0; i < 4; ++i)
        longer.map.sources.push_back("un autre producteur de données publiques, fichier numéro " + std::to_string(i));
    longer.map.legend.sections[0].title =
        "Part des personnes vivant dans un ménage dont une personne au moins est allocataire";
    longer.map.legend.note =
        "Une phrase qui dit longuement ce que le chiffre ne dit pas, et pourquoi il faut le lire avec soin.";
    longer.map.fictional = true;
    expectTextsApartAndOnThePage(planOf(longer));
}

TEST_P(EveryPage, BearsATitleOfFiveHundredCharacters) {
    auto longer = page();
    while (longer.title.size() < 500)
        longer.title += " et Saint-Jean-de-la-Blaquière";
    longer.subtitle = longer.title.substr(0, 300);
    const auto plan = planOf(longer);
    expectTextsApartAndOnThePage(plan);
    EXPECT_GT(largestMapWidth(plan), plan.size.width() * 0.25) << "the map has its room still";
}

TEST_P(EveryPage, HasBlocksInItsColumnAndGoesOnElsewhereWhereTheyAreMany) {
    for (const int facts : {3, 40}) {
        auto fuller = page();
        fuller.column = {layers::Rule{},
                         layers::Units{"Contrats de ville", 14, 19, {{"Hérault", 7, 7}, {"Gard", 4, 6}}},
                         layers::Notice{{}, "Rien n'est enregistré."}};
        layers::Facts list{"Faits", {}, {}};
        for (int i = 0; i < facts; ++i)
            list.facts.push_back(
                {geo::Message{"Fait " + std::to_string(i), {}}, "une valeur sur plusieurs mots", {}, false});
        fuller.column.push_back(list);
        geo::NoProgress quiet;
        const auto plans = paint::planPages(fuller, quiet);
        QString all;
        for (const auto& plan : plans) {
            expectTextsApartAndOnThePage(plan);
            all += allText(plan);
        }
        EXPECT_TRUE(all.contains("14 of 19"));
        for (int i = 0; i < facts; ++i)
            EXPECT_TRUE(all.contains(QStringLiteral("Fait %1 ").arg(i))) << i;
        if (facts == 40) {
            EXPECT_GT(plans.size(), 1U);
        }
    }
}

TEST(Page, WithoutATitleHasItsSubtitleInItsPlace) {
    auto page = support::samplePage();
    page.title.clear();
    page.untitled = true;
    const auto plan = planOf(page);
    EXPECT_FALSE(plan.textLines().front() == "Niveau de vie médian");
    EXPECT_EQ(plan.textLines().front(), "Niveau de vie médian par IRIS, en euros par an, 2021\u00A0· Montpellier");
    EXPECT_GT(largestMapHeight(plan), largestMapHeight(planOf(support::samplePage())));
}

TEST(Page, HasAsManyFurtherChartsAsHaveRoom) {
    auto page = support::samplePage();
    ASSERT_TRUE(page.chart);
    page.format.upright = true; // lying pages have none
    page.column.clear();
    for (const char* title : {"Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh"}) {
        auto chart = *page.chart;
        chart.title = layers::verbatim(title);
        page.more.push_back(std::move(chart));
    }
    geo::NoProgress quiet;
    const auto plans = paint::planPages(page, quiet);
    ASSERT_EQ(plans.size(), 1U) << "none of them goes to a page of its own";
    EXPECT_TRUE(allText(plans.front()).contains("Second"));
    EXPECT_FALSE(allText(plans.front()).contains("Seventh"));
    expectTextsApartAndOnThePage(plans.front());
}

TEST(Page, LeavesOutWhatIsHidden) {
    using enum layers::PageItem;
    auto page = support::samplePage();
    EXPECT_TRUE(allText(planOf(page)).contains("N "));
    EXPECT_TRUE(allText(planOf(page)).contains("Pas du Loup"));
    page.chart.reset();
    page.hidden = {Subtitle, ScaleBar, NorthArrow, Labels};
    const QString all = allText(planOf(page));
    EXPECT_FALSE(all.contains("Pas du Loup"));
    EXPECT_FALSE(all.contains(" N "));
    EXPECT_FALSE(all.contains("par IRIS, en euros par an"));
    EXPECT_FALSE(all.contains(" km "));
    EXPECT_TRUE(all.contains("Licence Ouverte 2.0"));
}

TEST(Page, HasTheScaleThatIsAskedFor) {
    auto page = support::samplePage();
    page.scale = 50000;
    const auto plan = planOf(page);
    EXPECT_TRUE(allText(plan).contains("Scale 1:50,000"));
    // The zones of the sample are 1 km wide: 20 mm at that scale.
    bool found = false;
    for (const auto& item : plan.items)
        if (const auto* polygon = std::get_if<paint::PolygonItem>(&item); polygon && polygon->points.size() == 4)
            found = found || std::abs(std::abs(polygon->points[0].x() - polygon->points[2].x()) - 20) < 0.05;
    EXPECT_TRUE(found);
}

INSTANTIATE_TEST_SUITE_P(Sizes, EveryPage,
                         testing::Values(Size{"A4", {Paper::A4, false, {}}}, Size{"A3", {Paper::A3, false, {}}},
                                         Size{"A4Standing", {Paper::A4, true, {}}},
                                         Size{"A3Standing", {Paper::A3, true, {}}},
                                         Size{"Slide", {Paper::Slide, false, {}}},
                                         Size{"Wide", {Paper::Slide, false, std::pair{1600, 1000}}},
                                         Size{"Small", {Paper::Slide, false, std::pair{800, 600}}},
                                         Size{"Tall", {Paper::Slide, true, std::pair{1000, 1400}}}),
                         [](const auto& test) { return test.param.name; });

TEST(Paragraphs, NeverEndWithOneLonelyWord) {
    const paint::TextStyle style{10};
    const QString text = "les neuf IRIS aux niveaux de vie les plus bas sont tous là";
    for (double width = 60; width < 300; width += 7) {
        const auto lines = paint::wrapped(text, width, style);
        QStringList words;
        for (const auto& line : lines) {
            EXPECT_LE(paint::widthOf(line, style), width + 1e-6);
            words += line;
        }
        EXPECT_EQ(words.join(' '), text) << "no word is lost";
        if (lines.size() > 1 && lines[lines.size() - 2].count(' ') > 1) {
            EXPECT_TRUE(lines.back().contains(' ')) << width;
        }
    }
}

TEST(Paragraphs, BalanceTitles) {
    const paint::TextStyle style{10};
    const QString text = "À Montpellier, les neuf IRIS aux niveaux de vie les plus bas sont tous à l’ouest";
    const double width = paint::widthOf(text, style) * 0.8;
    const auto lines = paint::balanced(text, width, style);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_GT(paint::widthOf(lines[1], style), 0.7 * paint::widthOf(lines[0], style));
}

TEST(Paragraphs, NeverBeginALineWithADash) {
    const paint::TextStyle style{10};
    const QString text = "Répartition des niveaux de vie (Lentajou – Catalanis)";
    for (double width = 80; width < 320; width += 7)
        for (const auto& line : paint::wrapped(text, width, style))
            EXPECT_FALSE(line.startsWith(u'–')) << width << ": " << line.toStdString();
}

TEST(Paragraphs, BreakAWordThatNothingElseCould) {
    const paint::TextStyle style{10};
    for (const auto& line : paint::wrapped("QUARTIERSPRIORITAIRESDELAPOLITIQUEDELAVILLE", 50, style))
        EXPECT_LE(paint::widthOf(line, style), 50);
}

} // namespace
