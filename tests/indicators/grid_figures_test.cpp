// Figures summed over the squares of a grid, on four squares that can be worked out by hand.
#include "grid_figures.hpp"

#include "estimate.hpp"
#include "geometry/crs.hpp"
#include "observatory/grids.hpp"
#include "provenance.hpp"
#include "town.hpp"

#include <gmock/gmock.h>

using geo::CellState;
using geo::GeographyKind;
using indicators::Catalogue;
using indicators::Method;
using testing::HasSubstr;
using town::n;

namespace {

constexpr int north = 2'300'000, east = 3'760'000; ///< south-west corner of the first square

std::string nameOf(int row, int column) {
    return geo::CellName{3035, 200, north + 200 * row, east + 200 * column}.text();
}

/// Two rows of two squares; the last is imputed. A neighbourhood covers the left column and half of the right one.
class GridFigures : public testing::Test {
protected:
    GridFigures() {
        {
            auto t = m_observatory.begin();
            geo::StatTable table;
            table.family = "filosofi-grid-200m";
            table.level = GeographyKind::Grid;
            table.dataYear = 2019;
            table.columns = {"ind", "ind_snv", "men", "men_pauv", "log_soc", "i_est_200"};
            table.sourceId = town::source(m_observatory, t, table.family, 2019);
            geo::TableWriter writer{t, table};
            geo::GridCells cells;
            const auto add = [&](int row, int column, double persons, double income, double households, double poor,
                                 bool imputed) {
                writer.add(nameOf(row, column), {},
                           std::vector<geo::Cell>{n(persons), n(income), n(households), n(poor), n(poor / 2),
                                                  n(imputed ? 1 : 0)});
                cells.push(north + 200 * row, east + 200 * column, persons, households, imputed);
            };
            add(0, 0, 100, 2'000'000, 40, 10, false);
            add(1, 0, 60, 900'000, 20, 10, false);
            add(0, 1, 80, 1'600'000, 30, 6, false);
            add(1, 1, 20, 300'000, 10, 4, true);
            const auto written = writer.finish();
            geo::writeGrid(t, written, table.sourceId, std::move(cells), {});
            t.commit();
        }
        town::addZones(
            m_observatory, GeographyKind::Qpv, 2015,
            {{"QP034001", "Alpha", "Town", "", outline(0, 1.5)}, {"QP034002", "Far", "Town", "", outline(50, 51)}});
    }
    /// Both rows, between two columns, as WKT in EPSG:2154.
    static std::string outline(double from, double to) {
        const geo::Transformer toHome{3035, 2154};
        std::string text;
        for (const auto& [column, row] : {std::pair{from, 0}, {to, 0}, {to, 2}, {from, 2}, {from, 0}}) {
            const auto p = toHome({east + 200 * column, north + 200.0 * row});
            text += (text.empty() ? "" : ",") + std::to_string(p.x) + " " + std::to_string(p.y);
        }
        return "POLYGON((" + text + "))";
    }
    std::vector<indicators::Estimate> estimates(const std::string& id) {
        const auto targets =
            indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv"), 0, false, m_quiet);
        return indicators::estimate(m_observatory, Catalogue::shipped(), targets, {{id}, {}, {}}, m_quiet);
    }

    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory =
        geo::Observatory::create(m_folder / "town.sqlite", *geo::Territory::find("metropole"));
    geo::NoProgress m_quiet;
};

} // namespace

TEST_F(GridFigures, AreSummedByTheShareOfEachSquare) {
    const auto poor = estimates("pauv_g").at(0); // 10 + 10 + half of 6 and 4, of 40 + 20 + half of 30 and 10
    EXPECT_EQ(poor.method, Method::Grid);
    EXPECT_EQ(poor.year, 2019);
    EXPECT_NEAR(poor.numerator.value, 25, 1e-3);
    EXPECT_NEAR(poor.denominator.value, 80, 1e-3);
    EXPECT_NEAR(poor.value.value, 100 * 25.0 / 80, 1e-3);
    EXPECT_EQ(poor.value.state, CellState::Estimated);
    EXPECT_FALSE(poor.margin90);
    EXPECT_NEAR(estimates("nv_g").at(0).value.value, 3'850'000.0 / 210, 0.1);
    EXPECT_NEAR(estimates("logsoc_g").at(0).value.value, 100 * 12.5 / 80, 1e-3);
}

TEST_F(GridFigures, SayWhatShareOfThePeopleIsImputed) {
    const auto poor = estimates("pauv_g").at(0); // 10 of 210 people
    ASSERT_EQ(poor.notes.size(), 1u);
    EXPECT_THAT(geo::plainText(poor.notes.front()), HasSubstr("5 % of its people are in squares"));
}

TEST_F(GridFigures, OfAPlaceWithoutSquaresAreNotEstimable) {
    const auto far = estimates("pauv_g").at(1);
    EXPECT_EQ(far.value.state, CellState::NotEstimable);
    EXPECT_THAT(geo::plainText(far.why), HasSubstr("no inhabited square"));
}

TEST_F(GridFigures, TellWhereTheyComeFrom) {
    indicators::Estimator estimator{m_observatory, Catalogue::shipped()};
    const auto targets =
        indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv:QP034001"), 0, false, m_quiet);
    const auto e = estimator.estimate(targets, {{"pauv_g"}, {}, {}}, m_quiet).at(0);
    const auto told = estimator.provenance(targets, 0, e, m_quiet);
    EXPECT_THAT(plainText(told.find(indicators::Provenance::Part::Way)->lines.front()),
                HasSubstr("Summed over the squares"));
    EXPECT_THAT(plainText(told.find(indicators::Provenance::Part::Result)->lines.front()),
                HasSubstr("100 × men_pauv / men"));
}

TEST_F(GridFigures, AreListedWithTheirYears) {
    const indicators::FigureReader reader{m_observatory, Catalogue::shipped()};
    EXPECT_EQ(reader.availability(reader.indicator("pauv_g")).years.at(GeographyKind::Grid), std::vector<int>{2019});
}
