// From an estimate back to the rows of the file as CNAF publishes it.
#include "provenance.hpp"

#include "real_observatory.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>
#include <sstream>

namespace {

using Part = indicators::Provenance::Part;

class RealProvenances : public real::Observatory {
protected:
    /// One cell of a file with semicolons, found by the code in its first column; empty if there is none.
    static std::string cell(const std::filesystem::path& file, const std::string& code, const std::string& column) {
        std::ifstream in{file};
        std::string line;
        std::getline(in, line);
        const auto split = [](std::string text) {
            std::vector<std::string> cells;
            std::erase(text, '"');
            std::erase(text, '\r');
            for (std::stringstream stream{text}; std::getline(stream, text, ';');)
                cells.push_back(text);
            return cells;
        };
        const auto heads = split(line);
        const auto at = std::find(heads.begin(), heads.end(), column) - heads.begin();
        while (std::getline(in, line))
            if (const auto cells = split(line); std::find(cells.begin(), cells.end(), code) != cells.end())
                return static_cast<std::size_t>(at) < cells.size() ? cells[static_cast<std::size_t>(at)] : "";
        return {};
    }
    static std::string text(const indicators::Provenance& provenance, Part part) {
        std::string all;
        if (const auto* section = provenance.find(part))
            for (const auto& line : section->lines)
                all += plainText(line) + "\n";
        return all;
    }
};

} // namespace

TEST_F(RealProvenances, OfACalibratedShareGoBackToTheCellsOfTheFile) {
    indicators::Estimator estimator{*s_observatory, indicators::Catalogue::shipped()};
    const auto targets = indicators::resolve(*s_observatory, indicators::TargetExpression::parse("qpv@2015:QP034002"),
                                             0, false, s_quiet);
    const auto estimate = estimator.estimate(targets, {{"p_caf_rsa"}, 2017, {}}, s_quiet).at(0);
    ASSERT_EQ(estimate.method, indicators::Method::Calibrated);
    const auto provenance = estimator.provenance(targets, 0, estimate, s_quiet);
    ASSERT_FALSE(provenance.source.rows.empty());
    const auto file = support::realData() / "iris-tables/data_CAF_2017_IRIS.csv";
    double above = 0, below = 0;
    std::size_t compared = 0;
    for (const auto& row : provenance.source.rows) {
        ASSERT_EQ(row.values.size(), 2u);
        EXPECT_FALSE(row.name.empty());
        for (std::size_t c = 0; c < 2; ++c)
            if (row.values[c].hasNumber()) {
                EXPECT_EQ(row.values[c].value, std::stod(cell(file, row.code, provenance.source.columns[c])))
                    << row.code;
                ++compared;
            }
        if (row.parts[0].hasNumber()) {
            EXPECT_NEAR(row.parts[0].value, row.weights[0] * row.values[0].value, 1e-9);
            above += row.parts[0].value;
            below += row.parts[1].value;
        }
    }
    EXPECT_GE(compared, 6u);
    EXPECT_NEAR(above / below, estimate.numerator.value / estimate.denominator.value, 1e-6);
    EXPECT_THAT(text(provenance, Part::Way), testing::HasSubstr("PERCOU"));
    EXPECT_THAT(text(provenance, Part::Files), testing::HasSubstr("data_CAF_2017_IRIS.csv, columns ARSAS, A"));
    EXPECT_THAT(text(provenance, Part::Files), testing::HasSubstr("DEMO_2017.csv, column PERCOU"));
    // No share of the RSA is published for neighbourhoods: another share of the same households stands in for it.
    EXPECT_THAT(text(provenance, Part::Margin), testing::HasSubstr("Margin not measured"));
    EXPECT_THAT(text(provenance, Part::Margin), testing::HasSubstr("For comparison"));
    ASSERT_TRUE(provenance.margin);
    EXPECT_TRUE(provenance.marginIsBenchmark);
}

TEST_F(RealProvenances, OfMossonSayWhyItIsCalibratedOnPopulation) {
    indicators::Estimator estimator{*s_observatory, indicators::Catalogue::shipped()};
    const auto targets = indicators::resolve(*s_observatory, indicators::TargetExpression::parse("qpv@2015:QP034005"),
                                             0, false, s_quiet);
    const auto estimate = estimator.estimate(targets, {{"p_caf_rsa"}, 2017, {}}, s_quiet).at(0);
    ASSERT_EQ(estimate.method, indicators::Method::Population); // CNAF hides PERCOU in one of its IRIS
    const auto provenance = estimator.provenance(targets, 0, estimate, s_quiet);
    EXPECT_THAT(text(provenance, Part::Limits), testing::HasSubstr("it is not published for one of its IRIS"));
    EXPECT_THAT(text(provenance, Part::Way), testing::Not(testing::HasSubstr("iris_POP15P.csv")));
    EXPECT_THAT(text(provenance, Part::Files), testing::HasSubstr("iris_POP15P.csv"));
}
