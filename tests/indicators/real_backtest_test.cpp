// The comparison with published values on the real files: the errors that design and documentation state.
#include "backtest.hpp"

#include "observatory/zones.hpp"
#include "real_observatory.hpp"

#include <algorithm>
#include <cmath>
#include <random>

using indicators::BacktestRow;
using indicators::Method;

namespace {

class RealBacktest : public real::Observatory {
protected:
    static const std::vector<BacktestRow>& rows() {
        static const auto all = indicators::backtest(*s_observatory, indicators::Catalogue::shipped(), {}, s_quiet);
        return all;
    }
    /// @param controlYear of the counts the weights are scaled to; 0 for any.
    static const BacktestRow& row(const std::string& id, int year, Method method, int controlYear = 0) {
        const auto found = std::find_if(rows().begin(), rows().end(), [&](const BacktestRow& r) {
            return r.indicator.id == id && r.year == year && r.method == method &&
                   (controlYear == 0 || (r.control && r.control->irisDate == controlYear));
        });
        if (found == rows().end())
            throw std::runtime_error{"no such comparison: " + id};
        return *found;
    }
};

/// Percent, from the table of design §5: n about 600, 2017.
struct Measured {
    const char* id;
    double area, calibrated, population, corrected;
};
const Measured measured[] = {{"caf_a", 52, 3.8, 9.3, 3.5},
                             {"caf_enf", 54, 3.4, 10.1, 3.0},
                             {"caf-iris:ACAVENF", 52, 6.6, 9.0, 6.2},
                             {"caf-iris:AM", 59, 10.5, 15.1, 7.5},
                             {"caf-iris:AI", 49, 12.3, 14.6, 9.6}};

} // namespace

TEST_F(RealBacktest, MissesWhatTheDesignMeasured) {
    for (const auto& m : measured) {
        EXPECT_NEAR(100 * row(m.id, 2017, Method::Area).plain.median, m.area, 1) << m.id;
        EXPECT_NEAR(100 * row(m.id, 2017, Method::Calibrated, 2017).plain.median, m.calibrated, 1) << m.id;
        EXPECT_NEAR(100 * row(m.id, 2017, Method::Population).plain.median, m.population, 1) << m.id;
        EXPECT_GT(row(m.id, 2017, Method::Calibrated, 2017).n, 500u) << m.id;
    }
    EXPECT_NEAR(100 * row("caf_a", 2017, Method::Area).plain.bias, -52, 1);
}

TEST_F(RealBacktest, MissesRatesByAFewPoints) {
    EXPECT_NEAR(row("p_caf_am", 2017, Method::Area).plain.median, 2.5, 0.1);
    EXPECT_NEAR(row("p_caf_am", 2017, Method::Calibrated, 2017).plain.median, 2.5, 0.1);
    EXPECT_LE(row("p_caf_am", 2017, Method::Calibrated, 2017).corrected.median, 1.7);
    EXPECT_NEAR(row("tx_emp", 2016, Method::Area).plain.median, 3.2, 0.2);
    EXPECT_NEAR(row("tx_emp", 2016, Method::Population).plain.median, 3.2, 0.2);
}

TEST_F(RealBacktest, CorrectsInDepartmentsItHasNotSeen) {
    for (const auto& m : measured) {
        const auto& r = row(m.id, 2017, Method::Calibrated, 2017);
        EXPECT_TRUE(r.correction.kept) << m.id;
        EXPECT_LE(100 * r.corrected.median, m.corrected) << m.id;
    }
}

TEST_F(RealBacktest, FindsWeightsOfAnotherYearUsable) {
    for (const auto& m : measured) { // design: 7 to 14 %
        const double error = 100 * row(m.id, 2020, Method::Calibrated, 2017).plain.median;
        EXPECT_GT(error, 6) << m.id;
        EXPECT_LT(error, 15) << m.id;
    }
}

TEST_F(RealBacktest, FindsGapsDrawnToTheMean) {
    const auto& r = row("p_caf_am", 2017, Method::Calibrated, 2017);
    ASSERT_TRUE(r.gapSlope);
    EXPECT_GT(*r.gapSlope, 0.35); // design: 35 to 80 % of their size
    EXPECT_LT(*r.gapSlope, 0.80);
}

TEST_F(RealBacktest, FindsPublishedCountsInTheirLogicalBounds) {
    double inside = 0, all = 0;
    for (const auto& r : rows())
        if (r.insideBounds) {
            inside += *r.insideBounds * static_cast<double>(r.n);
            all += static_cast<double>(r.n);
        }
    EXPECT_GT(all, 5000);
    EXPECT_GE(inside / all, 0.99);
}

namespace {

indicators::Residuals subset(const indicators::Residuals& all, const std::vector<std::uint32_t>& rows) {
    indicators::Residuals some;
    some.miss = all.miss;
    for (const auto row : rows) {
        some.targets.push_back(all.targets[row]);
        some.estimated.push_back(all.estimated[row]);
        some.published.push_back(all.published[row]);
        some.features.push_back(all.features[row]);
        some.departments.push_back(all.departments[row]);
    }
    return some;
}

/// Fraction of held-out neighbourhoods in a margin learnt from the other departments.
struct Split {
    std::size_t inside = 0, all = 0, learntFrom = 0;
    double share() const { return static_cast<double>(inside) / static_cast<double>(all); }
    /// How far from 90 % the share goes 99 times out of 100: binomial in the held-out neighbourhoods, with as much
    /// again for the limit, which is itself a quantile of those it was learnt from.
    double range() const {
        return 2.576 * std::sqrt(0.9 * 0.1 * (1 / static_cast<double>(all) + 1 / static_cast<double>(learntFrom)));
    }
};
Split split(const indicators::Residuals& all, std::mt19937& random) {
    const auto last = *std::max_element(all.departments.begin(), all.departments.end());
    std::vector<char> held(last + 1u, 0);
    for (auto& department : held)
        department = random() % 10 < 3;
    std::vector<std::uint32_t> train, test;
    for (std::uint32_t row = 0; row < all.count(); ++row)
        (held[all.departments[row]] ? test : train).push_back(row);
    const auto learnt = subset(all, train);
    const auto trial = indicators::tryCorrections(learnt);
    const auto margin = indicators::measuredMargin(learnt, trial.outOfFold);
    Split result;
    result.learntFrom = train.size();
    for (const auto row : test) {
        const auto& features = all.features[row];
        result.inside += margin->holds(all.estimated[row] * trial.correction.factor(features),
                                       features[indicators::Share], all.published[row]);
        ++result.all;
    }
    return result;
}

} // namespace

/// 200 splits by department: the share inside is 89 to 91 % on average; each figure's share over all its neighbourhoods
/// lies in its binomial 99 % range. Single splits go beyond theirs more often than once in a hundred, since
/// neighbourhoods of one department are alike: 15 of 200 at most, for children.
TEST_F(RealBacktest, MarginsHoldNineTimesOutOfTen) {
    const auto& catalogue = indicators::Catalogue::shipped();
    const indicators::FigureReader reader{*s_observatory, catalogue};
    const auto zones =
        s_observatory->zones().load(*s_observatory->zones().find(geo::GeographyKind::Qpv, 2015), s_quiet);
    indicators::EstimationModel model{*s_observatory, catalogue, reader, zones};
    for (const auto& m : measured) {
        const auto indicator = reader.indicator(m.id);
        for (const auto& offer : reader.tables().offers(indicator, geo::GeographyKind::Iris)) {
            if (offer.table->dataYear != 2017)
                continue;
            auto* sharings = model.sharings(offer.table->geographyYear, s_quiet);
            const auto* way = model.ways(indicator, offer, *sharings, false, s_quiet).front();
            const auto* error = model.error(indicator, offer, *way, *sharings);
            ASSERT_TRUE(error);
            std::mt19937 random{2017};
            double sum = 0;
            int splits = 0, outside = 0;
            for (; splits < 200; ++splits) {
                const auto s = split(error->residuals, random);
                sum += s.share();
                outside += std::abs(s.share() - 0.9) > s.range();
            }
            EXPECT_LE(outside, 20) << m.id;
            const double mean = sum / splits;
            EXPECT_GE(mean, 0.89) << m.id;
            EXPECT_LE(mean, 0.91) << m.id;
            const double binomial = 2.576 * std::sqrt(0.9 * 0.1 / static_cast<double>(error->residuals.count()));
            EXPECT_NEAR(*error->inMargin, 0.9, binomial) << m.id;
        }
    }
}
