// Expected figures: small_observatory.hpp, by hand.
#include "small_observatory.hpp"
#include "table.hpp"
#include "target_groups.hpp"

#include "observatory/columns.hpp"

#include <gmock/gmock.h>

#include <gtest/gtest.h>
#include <set>

using namespace layers;
using geo::CellState;
using indicators::ReferenceKind;
using testing::HasSubstr;

namespace {

std::string textOf(const SheetCell& cell) {
    std::string text;
    if (const auto* messages = std::get_if<SheetText>(&cell.content))
        for (const auto& message : *messages)
            text += (text.empty() ? "" : " · ") + geo::plainText(message);
    return text;
}

std::optional<double> numberOf(const SheetCell& cell) {
    const auto* number = std::get_if<SheetNumber>(&cell.content);
    return number ? std::optional{number->value} : std::nullopt;
}

std::optional<CellState> stateOf(const SheetCell& cell) {
    const auto* state = std::get_if<CellState>(&cell.content);
    return state ? std::optional{*state} : std::nullopt;
}

bool isEmpty(const SheetCell& cell) { return std::holds_alternative<SheetText>(cell.content) && textOf(cell).empty(); }

class Tables : public testing::Test {
protected:
    static void SetUpTestSuite() { s_small = new support::SmallObservatory; }
    static void TearDownTestSuite() { delete s_small; }

    Workbook make(const indicators::EstimateRequest& wanted, std::vector<ReferenceKind> references = {},
                  double buffer = 0, const std::string& targets = "qpv@2015", const std::string& title = {}) {
        indicators::Estimator estimator{m_observatory, indicators::Catalogue::shipped()};
        std::vector<PerimeterFigures> figures(1);
        figures[0].targets = indicators::resolve(m_observatory, indicators::TargetExpression::parse(targets), buffer,
                                                 buffer > 0, m_progress);
        figures[0].estimates = estimator.estimate(figures[0].targets, wanted, m_progress);
        return comparisonTable(m_observatory, estimator.reader(), figures,
                               {std::move(references), indicators::Language::English, title}, m_progress);
    }

    inline static support::SmallObservatory* s_small = nullptr;
    geo::Observatory m_observatory = s_small->open();
    geo::NoProgress m_progress;
};

/// The column whose name for formats with one line of heads is this, with or without the years that end it.
std::size_t column(const Sheet& sheet, const std::string& name) {
    for (std::size_t c = 0; c < sheet.columns.size(); ++c)
        if (const auto whole = textOf({sheet.columns[c].name});
            whole == name || (whole.starts_with(name + " · 2") &&
                              whole.find_first_not_of("0123456789, ", name.size() + 4) == std::string::npos))
            return c;
    throw std::runtime_error{"no column " + name};
}

const std::vector<SheetCell>& record(const Sheet& sheet, const std::string& code) {
    const auto c = column(sheet, "Code");
    for (std::size_t r = sheet.headings; r < sheet.headings + sheet.records; ++r)
        if (textOf(sheet.rows[r][c]) == code)
            return sheet.rows[r];
    throw std::runtime_error{"no row " + code};
}

const SheetCell& cell(const Sheet& sheet, const std::string& code, const std::string& name) {
    return record(sheet, code)[column(sheet, name)];
}

std::string all(const Sheet& sheet) {
    std::string text;
    for (const auto& row : sheet.rows)
        for (const auto& each : row)
            text += textOf(each) + "\n";
    return text;
}

/// "Lone parents … " as the catalogue has it.
std::string label(const std::string& id) { return indicators::Catalogue::shipped().find(id)->label.en; }

} // namespace

TEST_F(Tables, HaveARowPerTargetWithItsCodeAsTextItsCommuneGenerationAndPerimeter) {
    const auto book = make({{"pop"}, {}, {}});
    ASSERT_EQ(book.sheets.size(), 4u);
    const Sheet& sheet = book.sheets[0];
    EXPECT_EQ(sheet.records, 4u);
    EXPECT_EQ(textOf(cell(sheet, "QP034005", "Name")), "Mosson");
    EXPECT_EQ(textOf(cell(sheet, "QP034005", "Commune")), "Montpellier");
    EXPECT_EQ(textOf(cell(sheet, "QP034005", "Generation")), "2015");
    EXPECT_EQ(textOf(cell(sheet, "QP034005", "Perimeter")), "strict outline");
    EXPECT_EQ(numberOf(cell(sheet, "QP034005", label("pop"))), 2'000);
    EXPECT_EQ(textOf(cell(sheet, "QP034005", label("pop") + " · Origin")), "published");
    EXPECT_EQ(book.date, "2024-01-01T00:00:00Z"); // of the sources
}

TEST_F(Tables, LeaveNoCellOfARecordEmptyAndNoRowTooShortOrTooLong) {
    const auto book = make({{"pop", "p_caf_am", "med", "caf_a"}, {}, {}},
                           {ReferenceKind::Commune, ReferenceKind::CommuneOutside, ReferenceKind::Epci});
    const Sheet& sheet = book.sheets[0];
    for (std::size_t r = 0; r < sheet.headings + sheet.records; ++r) {
        EXPECT_EQ(sheet.rows[r].size(), r < 2 ? 2 : sheet.columns.size()) << r;
        for (std::size_t c = 0; r >= sheet.headings && c < sheet.rows[r].size(); ++c)
            EXPECT_FALSE(isEmpty(sheet.rows[r][c])) << r << ", " << textOf({sheet.columns[c].name});
    }
}

TEST_F(Tables, SetARateAgainstItsCommuneInPoints) {
    const auto book = make({{"p_caf_am"}, 2017, {}}, {ReferenceKind::Commune});
    const Sheet& sheet = book.sheets[0];
    const auto name = label("p_caf_am");
    EXPECT_NEAR(numberOf(cell(sheet, "QP034005", name)).value(), 40, 1e-9); // 160 of 400
    const double commune = 100.0 * 470 / 2'500;
    EXPECT_NEAR(numberOf(cell(sheet, "QP034005", name + " · Commune")).value(), commune, 1e-9);
    const auto& gap = cell(sheet, "QP034005", name + " · Commune · Gap (points)");
    EXPECT_NEAR(numberOf(gap).value(), 40 - commune, 1e-9);
    EXPECT_EQ(std::get<SheetNumber>(gap.content).unit, "points");
}

TEST_F(Tables, SetACountAgainstItsCommuneAsAShareOfItAndNotAgainstTheRest) {
    const auto book = make({{"pop"}, {}, {}}, {ReferenceKind::Commune, ReferenceKind::CommuneOutside});
    const Sheet& sheet = book.sheets[0];
    EXPECT_NEAR(numberOf(cell(sheet, "QP034005", label("pop") + " · Commune · Share of it")).value(),
                100.0 * 2'000 / 9'000, 1e-9);
    EXPECT_EQ(numberOf(cell(sheet, "QP034005", label("pop") + " · Commune outside its neighbourhoods")), 6'000);
    EXPECT_THROW(column(sheet, label("pop") + " · Commune outside its neighbourhoods · Share of it"),
                 std::runtime_error);
}

TEST_F(Tables, KeepSecrecyApartFromWhatIsNotEstimable) {
    const auto book = make({{"p_caf_am"}, 2017, {}}, {ReferenceKind::Commune});
    const Sheet& sheet = book.sheets[0];
    EXPECT_EQ(stateOf(cell(sheet, "QP034099", label("p_caf_am"))), CellState::Suppressed);
    EXPECT_EQ(stateOf(cell(sheet, "QP034099", label("p_caf_am") + " · Commune · Gap (points)")), CellState::Suppressed);
    EXPECT_THAT(textOf(cell(sheet, "QP034099", label("p_caf_am") + " · Origin")), HasSubstr("published"));
}

TEST_F(Tables, SayNotEstimableAndWhyInTheDetails) {
    const auto book = make({{"med"}, 2021, {}}); // a median is not combined over IRIS
    EXPECT_EQ(stateOf(cell(book.sheets[0], "QP034005", label("med"))), CellState::NotEstimable);
    EXPECT_THAT(all(book.sheets[book.sheets.size() - 2]),
                HasSubstr("such a figure cannot be combined over several zones"));
    EXPECT_EQ(book.sheets[book.sheets.size() - 2].records, 4u);
}

TEST_F(Tables, DoNotPrintAVolumeByAreaInAnySheet) {
    const auto book = make({{"caf_a"}, {}, indicators::Method::Area});
    const auto& value = cell(book.sheets[0], "QP034005", label("caf_a"));
    EXPECT_EQ(textOf(value), "not printed: by area");
    const Sheet& details = book.sheets[book.sheets.size() - 2];
    EXPECT_EQ(textOf(details.rows[details.headings][column(details, "Value")]), "not printed: by area");
}

TEST_F(Tables, MarkEstimatesAndGiveTheirWay) {
    const auto book = make({{"p_caf_am"}, {}, {}}, {ReferenceKind::Commune}, 300);
    const Sheet& sheet = book.sheets[0];
    const auto& value = cell(sheet, "QP034005", label("p_caf_am"));
    EXPECT_EQ(value.look, CellLook::Estimate);
    EXPECT_THAT(textOf(cell(sheet, "QP034005", label("p_caf_am") + " · Origin")), HasSubstr("estimate"));
    EXPECT_EQ(textOf(cell(sheet, "QP034005", "Perimeter")), "ring (0 to 300 m)");
    const Sheet& details = book.sheets[book.sheets.size() - 2];
    ASSERT_EQ(details.records, 4u);
    EXPECT_EQ(textOf(details.rows[details.headings][column(details, "Low margin")]), "margin not measured");
    for (std::size_t r = details.headings; r < details.rows.size(); ++r)
        EXPECT_EQ(details.rows[r].size(), details.columns.size());
}

TEST_F(Tables, NameTheYearAndTheSourceOverEachColumn) {
    const auto book = make({{"pop", "med"}, {}, {}}, {ReferenceKind::Commune});
    const Sheet& sheet = book.sheets[0];
    const auto row = [&](const std::string& head) -> const std::vector<SheetCell>& {
        for (const auto& each : sheet.rows)
            if (!each.empty() && textOf(each.front()) == head)
                return each;
        throw std::runtime_error{"no " + head};
    };
    const auto pop = column(sheet, label("pop")), med = column(sheet, label("med"));
    EXPECT_EQ(textOf(row("Year of the data")[pop]), "2017");
    EXPECT_EQ(textOf(row("Source")[pop]), "INSEE, DEMO 2017");
    EXPECT_EQ(textOf(row("Year of the data")[med]), "2022, 2021");
    EXPECT_THAT(textOf(row("Source")[med]), HasSubstr("REVN 2022"));
    EXPECT_EQ(textOf(row("Unit")[med]), indicators::Catalogue::shipped().find("med")->unitName.en);
    // Figures of two sources in one column say theirs each.
    EXPECT_EQ(textOf(cell(sheet, "QP034005", label("med") + " · Origin")), "published (INSEE, 2022)");
}

TEST_F(Tables, ListTheirSourcesCaveatsAndWhatReferencesLack) {
    const auto book = make({{"pop", "med"}, {}, {}}, {ReferenceKind::Epci});
    const auto sources = all(book.sheets.back());
    for (const char* word : {"DEMO 2017", "qpv-demo", "Licence Ouverte 2.0", "2024-01-01T00:00:00Z",
                             "Quartiers prioritaires 2015", "computed by Lisière", "Fictional data"})
        EXPECT_THAT(sources, HasSubstr(word));
    EXPECT_THAT(sources, HasSubstr(indicators::Catalogue::shipped().find("med")->caveat.en));
    EXPECT_THAT(sources, HasSubstr("import INSEE’s table of the communes of each EPCI"));
}

TEST(TablesBesideAPlace, SayOfHowManyCommunesAFigureIsWhereNotOfAll) {
    support::SmallObservatory small;
    {
        auto writing = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
        auto t = writing.begin();
        geo::StatTable table;
        table.family = "commune-memberships";
        table.level = geo::GeographyKind::Commune;
        table.dataYear = table.geographyYear = 2020;
        table.textColumns = {"LIBGEO", "EPCI", "LIBEPCI"};
        table.sourceId = 1;
        geo::TableWriter writer{t, table};
        for (const auto* code : {"34172", "34057", "34090"}) // the last without a row in the table of allowances
            writer.add(code, std::vector<std::string>{code, "243400017", "Metropolis"}, {});
        writer.finish();
        t.commit();
    }
    const auto observatory = small.open();
    geo::NoProgress quiet;
    indicators::Estimator estimator{observatory, indicators::Catalogue::shipped()};
    std::vector<PerimeterFigures> figures(1);
    figures[0].targets =
        indicators::resolve(observatory, indicators::TargetExpression::parse("qpv@2015:QP034005"), 0, false, quiet);
    figures[0].estimates = estimator.estimate(figures[0].targets, {{"p_caf_am"}, 2017, {}}, quiet);
    const auto book =
        comparisonTable(observatory, estimator.reader(), figures,
                        {{ReferenceKind::Commune, ReferenceKind::Epci}, indicators::Language::English, {}}, quiet);
    const auto name = label("p_caf_am");
    EXPECT_EQ(stateOf(cell(book.sheets[0], "QP034005", name + " · Intercommunality")), CellState::NotEstimable);
    EXPECT_EQ(textOf(cell(book.sheets[0], "QP034005", name + " · Intercommunality · Communes with figures")), "2 of 3");
    EXPECT_THROW(column(book.sheets[0], name + " · Commune · Communes with figures"), std::runtime_error);
    EXPECT_THAT(all(book.sheets.back()), HasSubstr("only 2 of its 3 communes have figures"));
}

TEST_F(Tables, BearTheTitleAskedForOrSayWhatIsInThem) {
    EXPECT_EQ(geo::plainText(make({{"pop"}, {}, {}}, {}, 0, "qpv@2015", "Contrat").title.front()), "Contrat");
    EXPECT_EQ(geo::plainText(make({{"pop"}, {}, {}}).title.front()), "Comparison table of 4 territories");
    EXPECT_EQ(textOf({make({{"pop"}, {}, {}}, {}, 0, "qpv@2015:QP034006").title}),
              "Figures of one territory · Pas Du Loup");
}

TEST_F(Tables, OfGroupsCompareThemOnlyWithAPlaceThatHoldsAllTheirMembers) {
    indicators::Estimator estimator{m_observatory, indicators::Catalogue::shipped()};
    const auto strict =
        indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv@2015"), 0, false, m_progress);
    std::vector<PerimeterFigures> figures(1);
    indicators::TargetGroups groups{indicators::Grouping::Total, {{"total", "", {0, 1, 2, 3}}}, {}};
    figures[0].targets = indicators::grouped(strict, groups, m_progress);
    figures[0].estimates = estimator.estimate(figures[0].targets, {{"pop"}, {}, {}}, m_progress);
    const auto book = comparisonTable(m_observatory, estimator.reader(), figures,
                                      {{ReferenceKind::Commune}, indicators::Language::English, {}}, m_progress);
    const Sheet& sheet = book.sheets[0];
    ASSERT_EQ(sheet.records, 1u);
    const auto& row = sheet.rows[sheet.headings];
    EXPECT_EQ(textOf(row[column(sheet, "Name")]), "All together");
    EXPECT_EQ(stateOf(row[column(sheet, "Commune")]), CellState::NotAvailable);
    EXPECT_EQ(numberOf(row[column(sheet, label("pop"))]), 4'500); // 2 000 + 1 000 + 800 + 700
}

TEST_F(Tables, TakeTheNewestYearThatHasAPlaceToCompareWith) {
    // Allowances are published for neighbourhoods in 2017 and 2020, for IRIS in 2017 only.
    indicators::Estimator estimator{m_observatory, indicators::Catalogue::shipped()};
    std::vector<PerimeterFigures> figures(1);
    figures[0].targets = indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv@2015:QP034005"), 0,
                                             false, m_progress);
    figures[0].estimates = estimator.estimate(figures[0].targets, {{"p_caf_am", "pop"}, {}, {}}, m_progress);
    ASSERT_EQ(figures[0].estimates[0].year, 2020);
    takeComparableYears(figures, m_observatory, estimator, {}, m_progress);
    EXPECT_EQ(figures[0].estimates[0].year, 2020);
    takeComparableYears(figures, m_observatory, estimator, {ReferenceKind::Epci}, m_progress);
    EXPECT_EQ(figures[0].estimates[0].year, 2020) << "no EPCI is known: nothing to gain";
    takeComparableYears(figures, m_observatory, estimator, {ReferenceKind::Epci, ReferenceKind::Commune}, m_progress);
    EXPECT_EQ(figures[0].estimates[0].year, 2017);
    EXPECT_NEAR(figures[0].estimates[0].value.value, 40, 1e-9); // 160 of 400
    EXPECT_EQ(figures[0].estimates[1].indicator.id, "pop");
    EXPECT_EQ(figures[0].estimates[1].year, 2017);
}

TEST_F(Tables, AreAlsoOnOnePageWithARowPerIndicatorAndTheTargetsSideBySide) {
    const auto book = make({{"pop", "med"}, {}, {}}, {ReferenceKind::Commune});
    const Sheet& page = book.sheets[1];
    EXPECT_EQ(page.name.text, "On one page");
    EXPECT_EQ(textOf(page.rows[0][0]), textOf(book.sheets[0].rows[0][0])) << "one title";
    for (const auto& row : page.rows)
        EXPECT_TRUE(row.empty() || row.size() == page.columns.size());
    const auto& heads = page.rows[page.headings - 1];
    const auto mosson = std::ranges::find_if(heads, [](const auto& head) { return textOf(head) == "Mosson"; });
    ASSERT_NE(mosson, heads.end());
    const auto found = std::ranges::find_if(
        page.rows, [](const auto& row) { return !row.empty() && textOf(row[0]).starts_with(label("pop") + " · "); });
    ASSERT_NE(found, page.rows.end());
    const auto at = static_cast<std::size_t>(mosson - heads.begin());
    EXPECT_EQ(numberOf((*found)[at]), numberOf(cell(book.sheets[0], "QP034005", label("pop"))));
    EXPECT_TRUE(numberOf((*found)[at]));
    EXPECT_EQ(textOf((*found)[found->size() - 2]), "published");
}

TEST_F(Tables, TellTheirColumnsToPrograms) {
    const auto book = make({{"pop"}, {}, {}}, {ReferenceKind::Commune});
    std::vector<std::string> ids;
    for (const auto& each : book.sheets[0].columns)
        ids.push_back(each.id.substr(0, each.id.find('@')));
    EXPECT_THAT(ids, testing::IsSupersetOf({"name", "code", "commune", "generation", "perimeter", "pop", "pop_origin",
                                            "pop_commune", "pop_commune_share"}));
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
}
