// Pages of the programmation and of the evaluation, and what a site's sheet says of them. Expected values: sums by hand
// of the records written here.
#include "page_content.hpp"
#include "page_data.hpp"
#include "programmation.hpp"
#include "programmation_table.hpp"

#include "blocks.hpp"
#include "real_observatory.hpp"
#include "small_observatory.hpp"

#include "defined_indicators.hpp"
#include "network/network.hpp"
#include "observatory/database.hpp"

#include <gmock/gmock.h>

using namespace layers;
using testing::HasSubstr;

namespace {

using Fields = std::vector<std::pair<const char*, const char*>>;

geo::NetworkRecord record(const char* kind, const Fields& fields) {
    geo::NetworkRecord made{geo::recordKind(kind)};
    for (const auto& [field, value] : fields)
        made.set(field, value);
    return made;
}

/// The small observatory with one site and what is recorded of it.
struct Office {
    support::SmallObservatory small;
    Office() {
        add({record("sites", {{"id", "CV77"},
                              {"name", "Montpellier"},
                              {"programme", "évaluation"},
                              {"programme_kind", "contrat_de_ville"},
                              {"commune", "34172"},
                              {"town", "Montpellier"},
                              {"department", "34"},
                              {"support_level", "appui"},
                              {"contract", "243400017"},
                              {"next_steering", "2023-06-15"},
                              {"funder", "DDETS"},
                              {"request_origin", "Métropole"},
                              {"neighbourhoods", "QP034005"}})});
    }
    void add(const std::vector<geo::NetworkRecord>& records) const {
        auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
        auto t = observatory.begin();
        for (const auto& one : records)
            ASSERT_NE(observatory.network().add(t, one), 0);
        t.commit();
    }
    void addActions() const {
        const auto action = [](const Fields& fields) {
            auto made = record(
                "actions", {{"year", "2022"}, {"contract", "243400017"}, {"source", "Tableau de la programmation"}});
            for (const auto& [field, value] : fields)
                made.set(field, value);
            return made;
        };
        add({action({{"number", "1"},
                     {"title", "A"},
                     {"theme", "Emploi"},
                     {"funder", "BOP 147"},
                     {"asked", "9000"},
                     {"granted", "7000"},
                     {"common_law", "0"},
                     {"neighbourhoods", "QP034005"}}),
             action({{"number", "1"},
                     {"title", "A"},
                     {"theme", "Emploi"},
                     {"funder", "CAF"},
                     {"granted", "3000"},
                     {"common_law", "1"},
                     {"neighbourhoods", "QP034005"}}),
             action({{"number", "2"},
                     {"title", "B"},
                     {"theme", "Santé"},
                     {"funder", "BOP 147"},
                     {"asked", "2000"},
                     {"neighbourhoods", "QP034005;QP034006"}}),
             action({{"number", "3"},
                     {"title", "C"},
                     {"theme", "Santé"},
                     {"funder", "Ville"},
                     {"granted", "1000"},
                     {"year", "2021"},
                     {"neighbourhoods", "QP034006"}})});
    }
    void addStatements() const {
        const auto statement = [](const Fields& fields) {
            auto made = record("statements", {{"subject_kind", "site"},
                                              {"subject", "CV77"},
                                              {"measure", "Élèves suivis"},
                                              {"question", "Qui est accompagné ?"},
                                              {"unit", "élèves"}});
            for (const auto& [field, value] : fields)
                made.set(field, value);
            return made;
        };
        add({statement({{"status", "t0"},
                        {"value", "50"},
                        {"school_year", "2020-2021"},
                        {"base", "400"},
                        {"wanted", "up"},
                        {"document", "Rectorat, fiche 3"},
                        {"frozen", "1"}}),
             statement({{"status", "reading"}, {"value", "64"}, {"school_year", "2022-2023"}, {"base", "410"}}),
             statement({{"status", "target"}, {"value", "80"}, {"date", "2025"}})});
    }
    PageContent content(PageTemplate kind, const std::string& subject, PageFormat format = {}) const {
        PageDocument document;
        document.kind = kind;
        document.subject = subject;
        document.format = format;
        const auto observatory = small.open();
        const auto catalogue = indicators::catalogueOf(observatory, nullptr);
        ContentLoader loader{observatory, catalogue, indicators::Language::English};
        geo::NoProgress quiet;
        return PageMaker{observatory, catalogue, indicators::Language::English, loader}.make(document, {}, quiet);
    }
    SheetPages pages(PageTemplate kind, const std::string& subject) const {
        return std::get<SheetPages>(content(kind, subject));
    }
    std::string refusal(PageTemplate kind, const std::string& subject) const {
        try {
            content(kind, subject);
        } catch (const geo::Error& error) {
            return error.what();
        }
        return {};
    }
};

template <typename T> std::vector<T> blocksOf(const SheetPages& sheet) {
    std::vector<T> found;
    for (const auto& page : sheet.pages)
        for (const auto& region : page.regions)
            for (const auto& block : region.blocks)
                if (const auto* one = std::get_if<T>(&block))
                    found.push_back(*one);
    return found;
}

std::string words(const TableFigure& figure) {
    if (const auto* message = std::get_if<geo::Message>(&figure))
        return geo::plainText(*message);
    const auto& cell = std::get<Figure>(figure).cell;
    return cell.hasNumber() ? std::to_string(std::lround(cell.value)) : std::string{geo::toText(cell.state)};
}

std::string linesOf(const FigureTable& table) {
    std::string lines;
    for (const auto& group : table.groups) {
        if (!group.title.empty())
            lines += "[" + geo::plainText(group.title) + "]\n";
        for (const auto& row : group.rows) {
            lines += geo::plainText(row.label);
            for (const auto& figure : row.figures)
                lines += " | " + words(figure);
            lines += row.origin.empty() ? "\n" : " | " + geo::plainText(row.origin) + "\n";
        }
    }
    return lines;
}

const FigureTable& tableNamed(const std::vector<FigureTable>& tables, const std::string& heading) {
    const auto found =
        std::ranges::find_if(tables, [&](const auto& table) { return geo::plainText(table.heading) == heading; });
    if (found == tables.end())
        throw std::runtime_error{"no table " + heading};
    return *found;
}

std::string noticesOf(const SheetPages& sheet) {
    std::string all;
    for (const auto& notice : blocksOf<Notice>(sheet))
        all += geo::plainText(notice.text) + "\n";
    return all;
}

} // namespace

TEST(ProgrammationPage, HasFiguresChartsMapAndTables) {
    const Office office;
    office.addActions();
    const auto pages = office.pages(PageTemplate::Programmation, "");
    const auto key = blocksOf<KeyFigures>(pages).at(0).figures;
    EXPECT_EQ(key.at(0).figure.cell.value, 3) << "actions";
    EXPECT_EQ(key.at(1).figure.cell.value, 11'000);
    EXPECT_EQ(key.at(2).figure.cell.value, 11'000);
    EXPECT_EQ(geo::plainText(key.at(2).caption), "granted (on 3 lines of 4)");
    EXPECT_NEAR(key.at(3).figure.cell.value, 30, 1e-9) << "droit commun: 3000 of 10000";
    const auto tables = blocksOf<FigureTable>(pages);
    const auto neighbourhoods = linesOf(tableNamed(tables, "Neighbourhood"));
    EXPECT_THAT(neighbourhoods, HasSubstr("| 10000 | 9000 | 1 | 2"));
    EXPECT_THAT(neighbourhoods, HasSubstr("several neighbourhoods | missing | 2000 | 1 | 1"));
    EXPECT_THAT(neighbourhoods, HasSubstr("All together | 11000 | 11000 | 3 | 4"));
    EXPECT_EQ(blocksOf<ChartBlock>(pages).size(), 3U);
    for (const auto& chart : blocksOf<ChartBlock>(pages))
        EXPECT_THAT(geo::plainText(chart.chart.subtitle), HasSubstr("n = ")) << geo::plainText(chart.chart.title);
    const auto maps = blocksOf<MapBlock>(pages);
    ASSERT_EQ(maps.size(), 1U);
    ASSERT_TRUE(maps[0].map->circles);
    EXPECT_EQ(maps[0].map->circles->circles.size(), 2U) << "amounts are circles";
    EXPECT_EQ(maps[0].map->circles->largest, 10'000);
    EXPECT_FALSE(maps[0].map->circles->coloured);
    EXPECT_THAT(pages.pages.at(0).footer.sources, testing::Contains("Tableau de la programmation"));
}

TEST(ProgrammationPage, IsOfAContractASiteOrAYear) {
    const Office office;
    office.addActions();
    office.add({record(
        "actions",
        {{"year", "2022"}, {"contract", "200066355"}, {"contract_name", "Sète"}, {"title", "D"}, {"granted", "500"}})});
    const auto granted = [&](const std::string& subject) {
        return blocksOf<KeyFigures>(office.pages(PageTemplate::Programmation, subject))
            .at(0)
            .figures.at(2)
            .figure.cell.value;
    };
    EXPECT_EQ(granted(""), 11'500);
    EXPECT_EQ(granted("243400017"), 11'000);
    EXPECT_EQ(granted("243400017@2021"), 1'000);
    EXPECT_EQ(granted("CV77"), 11'000) << "no action names the site: those of its contract";
    EXPECT_EQ(granted("@2022"), 10'500);
    EXPECT_THAT(office.refusal(PageTemplate::Programmation, "Nulle part"), HasSubstr("200066355 Sète"));
    EXPECT_THAT(office.refusal(PageTemplate::Programmation, "@1999"), HasSubstr("2021, 2022"));
    office.add(
        {record("actions",
                {{"year", "2022"}, {"contract", "243400017"}, {"site", "CV77"}, {"title", "E"}, {"granted", "40"}})});
    EXPECT_EQ(granted("CV77"), 40);
}

TEST(ProgrammationPage, WithoutActionsSaysWhatToImport) {
    EXPECT_THAT(Office{}.refusal(PageTemplate::Programmation, ""), HasSubstr("no action of the programmation yet"));
}

TEST(ProgrammationTable, HasASheetPerBreakdownAndTheSources) {
    const Office office;
    office.addActions();
    const auto observatory = office.small.open();
    const auto catalogue = indicators::catalogueOf(observatory, nullptr);
    ContentLoader loader{observatory, catalogue, indicators::Language::English};
    geo::NoProgress quiet;
    const auto book = programmationWorkbook(observatory, loader, "243400017", indicators::Language::English, quiet);
    ASSERT_EQ(book.sheets.size(), 8U);
    EXPECT_EQ(geo::plainText(book.sheets.back().name), "Sources");
    for (std::size_t i = 0; i + 1 < book.sheets.size(); ++i)
        for (const auto& row : book.sheets[i].rows)
            EXPECT_EQ(row.size(), book.sheets[i].columns.size()) << geo::plainText(book.sheets[i].name);
    const auto& themes = book.sheets.at(3);
    EXPECT_EQ(geo::plainText(themes.name), "Theme");
    EXPECT_EQ(std::get<SheetNumber>(themes.rows.at(2).at(3).content).value, 10'000);
    std::string said;
    for (const auto& row : book.sheets.back().rows)
        for (const auto& cell : row)
            if (const auto* text = std::get_if<SheetText>(&cell.content))
                for (const auto& part : *text)
                    said += geo::plainText(part) + "\n";
    EXPECT_THAT(said, HasSubstr("Tableau de la programmation"));
    EXPECT_THAT(said, HasSubstr("4 lines of the programmation, 3 actions"));
}

TEST(EvaluationPage, ShowsWhereEachMeasureStands) {
    const Office office;
    office.addStatements();
    const auto pages = office.pages(PageTemplate::Evaluation, "CV77");
    EXPECT_EQ(geo::plainText(pages.pages.at(0).title), "Evaluation: Montpellier");
    const auto tables = blocksOf<FigureTable>(pages);
    const auto& board = tableNamed(tables, "Figure");
    EXPECT_EQ(linesOf(board), "[Qui est accompagné ?]\n"
                              "Élèves suivis (élèves) | 50 | 64 | 14 | 80 | moved the way sought\n");
    const auto& trend = board.groups.at(0).rows.at(0).trend;
    ASSERT_TRUE(trend);
    EXPECT_EQ(trend->values.size(), 2U);
    EXPECT_EQ(trend->target.value, 80);
    const auto records = linesOf(tableNamed(tables, "Each figure as it was recorded"));
    EXPECT_THAT(records, HasSubstr("T0 · school year 2020-2021 | 50 | 400 | Rectorat, fiche 3"));
    EXPECT_THAT(records, HasSubstr("target · 2025 | 80 | not given | not given"));
}

TEST(EvaluationPage, SaysThatThereIsNoT0AndWhatItKnows) {
    const Office office;
    EXPECT_THAT(noticesOf(office.pages(PageTemplate::Evaluation, "CV77")),
                HasSubstr("No initial state (T0) is recorded for this site."));
    office.addStatements();
    EXPECT_THAT(office.refusal(PageTemplate::Evaluation, "XX1"), HasSubstr("CV77 Montpellier"));
}

TEST(EvaluationPage, ShowsPublishedValuesApart) {
    const Office office;
    office.addStatements();
    office.add({record("statements", {{"subject_kind", "site"},
                                      {"subject", "CV77"},
                                      {"measure", "Allocataires"},
                                      {"indicator", "caf_a"},
                                      {"status", "t0"},
                                      {"value", "1"},
                                      {"date", "2017"}})});
    const auto tables = blocksOf<FigureTable>(office.pages(PageTemplate::Evaluation, "CV77"));
    const auto apart = std::ranges::find_if(tables, [](const auto& table) {
        return geo::plainText(table.subheading) == "published by neighbourhood, apart from what was stated";
    });
    ASSERT_NE(apart, tables.end());
    EXPECT_EQ(geo::plainText(apart->columns.at(0)), "2017");
    EXPECT_EQ(apart->groups.at(0).rows.size(), 1U) << "the neighbourhood of the site";
}

TEST(EvaluationPage, HasTheAnswersToSurveys) {
    const Office office;
    const auto answer = [](const char* text, const char* number) {
        return record("surveys", {{"subject_kind", "site"},
                                  {"subject", "CV77"},
                                  {"survey", "Familles"},
                                  {"question", "Venez-vous ?"},
                                  {"answer", text},
                                  {"number", number},
                                  {"base", "90"},
                                  {"mode", "téléphone"}});
    };
    office.add({answer("oui", "60"), answer("non", "30")});
    const auto charts = blocksOf<ChartBlock>(office.pages(PageTemplate::Evaluation, "CV77"));
    ASSERT_EQ(charts.size(), 1U);
    EXPECT_EQ(geo::plainText(charts[0].chart.title), "Venez-vous ?");
    EXPECT_THAT(geo::plainText(charts[0].chart.subtitle), HasSubstr("base: 90 · Familles · téléphone"));
}

TEST(SiteSheet, SaysWhatIsNotRecordedOfTheWork) {
    const auto notices = noticesOf(Office{}.pages(PageTemplate::Site, "CV77"));
    EXPECT_THAT(notices, HasSubstr("No initial state (T0) is recorded for this site."));
    EXPECT_THAT(notices, HasSubstr("No action is loaded for this contract"));
}

TEST(SiteSheet, ShowsProgrammationT0AndTheThread) {
    const Office office;
    office.addActions();
    office.addStatements();
    for (const char* date : {"2021-01-05", "2022-01-05", "2022-02-05", "2022-03-05", "2022-04-05", "2022-05-05"})
        office.add({record("notes", {{"subject_kind", "site"},
                                     {"subject", "CV77"},
                                     {"date", date},
                                     {"kind", "decision"},
                                     {"body", "protocole retenu"}})});
    const auto sheet = office.pages(PageTemplate::Site, "CV77");
    const auto tables = blocksOf<FigureTable>(sheet);
    EXPECT_EQ(linesOf(tableNamed(tables, "Programming")), "[By year]\n2021 | 1000\n2022 | 10000\n"
                                                          "[By theme]\nEmploi | 10000\nSanté | 1000\n");
    EXPECT_EQ(linesOf(tableNamed(tables, "T0 and later values")),
              "[Élèves suivis (élèves)]\nT0 · school year 2020-2021 · n = 400 | 50\n"
              "reading · school year 2022-2023 · n = 410 | 64\nmoved the way sought\n");
    std::string facts;
    for (const auto& block : blocksOf<Facts>(sheet)) {
        facts += geo::plainText(block.heading) + ": " + geo::plainText(block.subheading) + "\n";
        for (const auto& fact : block.facts)
            facts += geo::plainText(fact.label) + " = " + geo::plainText(fact.value) + "\n";
    }
    EXPECT_THAT(facts, HasSubstr("Next steering committee = 15 June 2023"));
    EXPECT_THAT(facts, HasSubstr("Paid for by = DDETS"));
    EXPECT_THAT(facts,
                HasSubstr("Thread of the site: the latest 5 of 6 notes\n5 May 2022 = Decision: protocole retenu"));
    EXPECT_THAT(facts, testing::Not(HasSubstr("5 January 2021")));
}
