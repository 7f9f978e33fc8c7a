// Pages of the register, on the register of the demonstration: its numbers are those of the public reports (16
// adherents, 19 contracts of which 14 are covered, 187,153 of 235,444 inhabitants).
#include "page_content.hpp"

#include "blocks.hpp"
#include "registered.hpp"

#include <gmock/gmock.h>

using namespace layers;
using support::Registered;
using testing::HasSubstr;

namespace {

PageDocument documentOf(PageTemplate kind, std::string subject = {}) {
    PageDocument document;
    document.kind = kind;
    document.subject = std::move(subject);
    document.titleAccepted = true;
    return document;
}

template <typename T> std::vector<T> blocksOf(const std::vector<Block>& blocks) {
    std::vector<T> found;
    for (const auto& block : blocks)
        if (const auto* one = std::get_if<T>(&block))
            found.push_back(*one);
    return found;
}

template <typename T> std::vector<T> blocksOf(const SheetPages& sheet) {
    std::vector<T> found;
    for (const auto& page : sheet.pages)
        for (const auto& region : page.regions)
            for (auto& one : blocksOf<T>(region.blocks))
                found.push_back(std::move(one));
    return found;
}

std::string allOf(const std::vector<TextBlock>& texts) {
    std::string all;
    for (const auto& text : texts)
        for (const auto& paragraph : text.paragraphs)
            all += geo::plainText(paragraph.text) + "\n";
    return all;
}

std::string allOf(const std::vector<Facts>& facts) {
    std::string all;
    for (const auto& block : facts) {
        all += geo::plainText(block.heading) + ":\n";
        for (const auto& fact : block.facts)
            all +=
                geo::plainText(fact.label) + " = " + geo::plainText(fact.value) + (fact.absent ? " (absent)\n" : "\n");
    }
    return all;
}

} // namespace

TEST(CoveragePage, CountsContractsAndInhabitantsInTheRegister) {
    const Registered office{{"adherents", "contracts"}};
    const auto page = std::get<MapPage>(office.content(documentOf(PageTemplate::Coverage)));
    const auto units = blocksOf<Units>(page.column);
    ASSERT_EQ(units.size(), 2U);
    EXPECT_EQ(units[0].covered, 14U);
    EXPECT_EQ(units[0].whole, 19U);
    EXPECT_EQ(units[1].covered, 187'153U);
    EXPECT_EQ(units[1].whole, 235'444U);
    std::vector<std::pair<std::size_t, std::size_t>> rows;
    for (const auto& row : units[0].rows)
        rows.emplace_back(row.covered, row.whole);
    EXPECT_THAT(rows, testing::ElementsAre(std::pair{7U, 7U}, std::pair{4U, 6U}, std::pair{3U, 4U}, std::pair{0U, 2U}));
    EXPECT_EQ(geo::plainText(page.map.title), "16 adherents, 14 city contracts of 19 covered");
    const auto& entries = page.map.legend.sections.at(0).entries;
    std::vector<std::size_t> counts;
    for (const auto& entry : entries)
        counts.push_back(entry.count.value_or(0));
    EXPECT_THAT(counts, testing::ElementsAre(1, 6, 2, 5, 1, 1));
}

TEST(CoveragePage, SaysHowItIsCountedInTheRegistersOwnWords) {
    const Registered office{{"adherents", "contracts"}};
    const auto page = std::get<MapPage>(office.content(documentOf(PageTemplate::Coverage)));
    const auto said = allOf(blocksOf<TextBlock>(page.column));
    EXPECT_THAT(said, HasSubstr("Béziers, Limoux, Lunel, Lézignan-Corbières, Vauvert"));
    EXPECT_THAT(said, HasSubstr("absorbe en 2017 les contrats du Pays Grand Combien"));
    EXPECT_THAT(said, HasSubstr("lists 16 adherents")) << "a note of the register speaks of 17";
}

TEST(CoveragePage, FollowsTheRegister) {
    const Registered office{{"adherents"}};
    {
        auto observatory = geo::Observatory::open(office.small.file, geo::Observatory::Mode::Write);
        office.add(observatory, "contracts.csv",
                   "siren_epci_2015,contract,insee_dep,neighbourhood_population,covered_by_adherent,note,source\n"
                   "243400017,Montpellier Méditerranée Métropole,34,53200,ADH01,,ANCT\n"
                   "200035863,Nobody,34,,,,ANCT\n");
    }
    const auto page = std::get<MapPage>(office.content(documentOf(PageTemplate::Coverage)));
    const auto units = blocksOf<Units>(page.column);
    ASSERT_EQ(units.size(), 2U);
    EXPECT_EQ(units[0].covered, 1U);
    EXPECT_EQ(units[0].whole, 2U);
    EXPECT_EQ(units[1].whole, 53'200U);
    EXPECT_THAT(allOf(blocksOf<TextBlock>(page.column)), HasSubstr("without a figure of inhabitants: 1"));
}

TEST(CoveragePage, OfAnEmptyRegisterSaysWhatToImport) {
    EXPECT_THAT(Registered{{}}.refusal(documentOf(PageTemplate::Coverage)), HasSubstr("import its tables first"));
}

TEST(SiteSheet, GathersAllThatConcernsTheCommune) {
    const Registered office{{"adherents", "contracts", "evaluated_sites", "councils", "events"}};
    const auto sheet = std::get<SheetPages>(office.content(documentOf(PageTemplate::Site, "CV04")));
    EXPECT_EQ(geo::plainText(sheet.pages.at(0).title), "Lodève");
    EXPECT_THAT(geo::plainText(sheet.pages.at(0).subtitle), HasSubstr("city contract, study"));
    const auto facts = allOf(blocksOf<Facts>(sheet));
    EXPECT_THAT(facts, HasSubstr("Adherent = Communauté de communes Lodévois et Larzac"));
    EXPECT_THAT(facts, HasSubstr("CC Lodévois et Larzac; inhabitants of its priority neighbourhoods: 3018"));
    EXPECT_THAT(facts, HasSubstr("aide à l'analyse financière"));
    EXPECT_THAT(facts, HasSubstr("Steering committee = date not given (absent)"));
    EXPECT_THAT(facts, HasSubstr("Meetings:"));
    std::vector<std::string> notices;
    for (const auto& notice : blocksOf<Notice>(sheet))
        notices.push_back(geo::plainText(notice.heading));
    EXPECT_THAT(notices, testing::IsSupersetOf({"Programming", "T0 and later values"}));
}

TEST(SiteSheet, IsFoundByTheCommuneTooAndNamesTheSitesThereAre) {
    const Registered office{{"evaluated_sites"}};
    EXPECT_THAT(office.refusal(documentOf(PageTemplate::Site, "CV99")), HasSubstr("CV04 Lodève"));
    EXPECT_THAT(Registered{{}}.refusal(documentOf(PageTemplate::Site, "CV04")), HasSubstr("evaluated_sites.csv"));
    const Registered whole{{"adherents", "contracts", "evaluated_sites"}};
    const auto sheet = std::get<SheetPages>(whole.content(documentOf(PageTemplate::Site, "34032")));
    EXPECT_EQ(geo::plainText(sheet.pages.at(0).title), "Béziers");
    EXPECT_THAT(allOf(blocksOf<Facts>(sheet)), HasSubstr("1 December 2022"));
}

TEST(SiteSheet, ShowsThePublishedFiguresOfItsNeighbourhoods) {
    const Registered office{{"adherents", "contracts", "evaluated_sites"}};
    const auto sheet = std::get<SheetPages>(office.content(documentOf(PageTemplate::Site, "CE01")));
    EXPECT_EQ(geo::plainText(sheet.pages.at(0).title), "Montpellier");
    const auto maps = blocksOf<MapBlock>(sheet);
    ASSERT_EQ(maps.size(), 1U);
    EXPECT_FALSE(maps[0].map->extent.empty());
}

TEST(RenewalPage, SaysWhatToImport) {
    EXPECT_THAT(Registered{{}}.refusal(documentOf(PageTemplate::Renewal)), HasSubstr("NPNRU"));
}

TEST(RenewalPage, ShowsTheNeighbourhoodsThatAListNames) {
    const Registered office{{}};
    {
        auto observatory = geo::Observatory::open(office.small.file, geo::Observatory::Mode::Write);
        office.add(observatory, "npnru_2014.csv",
                   "commune,quartier,interet,qpv2015_code\n"
                   "Montpellier,Mosson,national,QP034005\n"
                   "Montpellier,Mosson bis,national,QP034005\n"
                   "Montpellier,Cévennes,régional,QP034006\n"
                   "Ailleurs,Nulle part,régional,QP034098\n");
    }
    const auto page = std::get<MapPage>(office.content(documentOf(PageTemplate::Renewal)));
    EXPECT_THAT(geo::plainText(page.map.title), HasSubstr("(NPNRU): 2"));
    const auto tables = blocksOf<FigureTable>(page.column);
    ASSERT_EQ(tables.size(), 1U);
    ASSERT_EQ(tables[0].groups.size(), 1U);
    EXPECT_EQ(tables[0].groups[0].rows.size(), 2U);
    EXPECT_EQ(geo::plainText(tables[0].groups[0].rows[0].origin), "national");
    EXPECT_THAT(geo::plainText(tables[0].notes.at(0)), HasSubstr("QP034098"));
}

TEST(PageContent, AppliesWhatWasChangedByHand) {
    const Registered office{{"adherents", "contracts"}};
    auto document = documentOf(PageTemplate::Coverage);
    document.titleAccepted = false;
    document.note = "Une note à nous.";
    document.hidden = {PageItem::Credit};
    document.scale = 250'000;
    document.texts["counted-towns"] = "Nos mots.";
    document.legend = {{"symbol/symbol:hexagon:#0072B2:", "la métropole", 3}};
    const auto page = std::get<MapPage>(office.content(document));
    EXPECT_TRUE(page.untitled);
    EXPECT_TRUE(page.house.credit.empty());
    EXPECT_EQ(page.scale, 250'000);
    const auto said = allOf(blocksOf<TextBlock>(page.column));
    EXPECT_THAT(said, HasSubstr("Une note à nous."));
    EXPECT_THAT(said, HasSubstr("Nos mots."));
    EXPECT_EQ(geo::plainText(page.map.legend.sections[0].entries[3].label), "la métropole");
}
