// The availability sheet: every zone is counted once, and each absence under its own name.
#include "availability.hpp"
#include "town.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using geo::GeographyKind;
using indicators::AvailabilityRow;

namespace {

std::vector<AvailabilityRow> sheetOf(const geo::Observatory& observatory) {
    geo::NoProgress quiet;
    return availabilitySheet(observatory, indicators::Catalogue::shipped(), indicators::SourceCatalogue::shipped(),
                             quiet);
}

const AvailabilityRow* find(const std::vector<AvailabilityRow>& rows, const std::string& indicator,
                            GeographyKind level) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const auto& r) { return r.indicator == indicator && r.level == level; });
    return found == rows.end() ? nullptr : &*found;
}

std::size_t counted(const AvailabilityRow& row) {
    return row.published + row.imputed + row.withoutRow + row.empty + row.suppressed + row.notSignificant +
           row.notAvailable + row.notApplicable;
}

} // namespace

TEST(Availability, TellsSecrecyFromWhatIsNotInTheTable) {
    const support::TemporaryFolder folder;
    const auto rows = sheetOf(town::make(folder));
    const auto* income = find(rows, "med", GeographyKind::Iris);
    ASSERT_NE(income, nullptr);
    EXPECT_EQ(income->theme, "income");
    EXPECT_EQ(income->dataYear, 2017);
    EXPECT_EQ(income->outlines, 2017);
    EXPECT_EQ(income->zones, 5U);
    EXPECT_EQ(income->published, 2U);
    EXPECT_EQ(income->suppressed, 1U);
    EXPECT_EQ(income->withoutRow, 2U);
    EXPECT_EQ(income->newer, 2021) << "the newest of data/catalogue/sources.toml";
    for (const auto& row : rows)
        EXPECT_EQ(counted(row), row.zones) << row.indicator;
}

TEST(Availability, OfCommunesIsSummedFromTheirIrisWhereThePartsAddUp) {
    const support::TemporaryFolder folder;
    const auto rows = sheetOf(town::make(folder));
    const auto* employment = find(rows, "tx_emp", GeographyKind::Commune);
    ASSERT_NE(employment, nullptr);
    EXPECT_TRUE(employment->remade);
    EXPECT_EQ(employment->published, 2U);
    EXPECT_EQ(find(rows, "med", GeographyKind::Commune), nullptr) << "a median is not summed";
}

TEST(Availability, WithoutOutlinesCountsTheRowsOfTheTable) {
    const support::TemporaryFolder folder;
    auto observatory = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
    town::addTable(observatory, "filosofi-iris-disp", GeographyKind::Iris, 2021, 2022, {"DISP_MED21"},
                   {{"340010101", {town::n(15000)}},
                    {"340010102", {geo::Cell::absent(geo::CellState::NotSignificant)}},
                    {"340010103", {geo::Cell::absent(geo::CellState::NotAvailable)}},
                    {"340010104", {geo::Cell::absent(geo::CellState::NotApplicable)}},
                    {"340020000", {geo::Cell{}}}});
    const auto rows = sheetOf(observatory);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].outlines, 0);
    EXPECT_EQ(rows[0].zones, 5U);
    EXPECT_EQ(rows[0].published, 1U);
    EXPECT_EQ(rows[0].notSignificant, 1U);
    EXPECT_EQ(rows[0].notAvailable, 1U);
    EXPECT_EQ(rows[0].notApplicable, 1U);
    EXPECT_EQ(rows[0].empty, 1U);
    EXPECT_FALSE(rows[0].newer) << "2021 is the newest that is published";
}

TEST(Availability, StopsWhenAsked) {
    const support::TemporaryFolder folder;
    const auto observatory = town::make(folder);
    struct Stop final : geo::Progress {
        void report(double) override { throw geo::Cancelled{}; }
    } stop;
    EXPECT_THROW(
        availabilitySheet(observatory, indicators::Catalogue::shipped(), indicators::SourceCatalogue::shipped(), stop),
        geo::Cancelled);
}
