// Areas and buffers of the 60 neighbourhoods of 2015 in Aude, Gard, Hérault and Pyrénées-Orientales, from the
// simplified public outlines (coordinates of 4 decimals). Expected values: measured on the same outlines with GEOS and
// Lambert-93.
#include "geometry/polygons.hpp"
#include "support.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <map>

namespace {

struct Neighbourhood {
    std::string department;
    std::int64_t population = 0;
    geo::MultiPolygon raw, mended;
    bool wasInvalid = false;
};

geo::MultiPolygon projected(const nlohmann::json& rings, const geo::Transformer& toHome) {
    geo::MultiPolygon shape;
    auto& part = shape.parts.emplace_back();
    for (const auto& ring : rings) {
        auto& points = part.emplace_back();
        for (const auto& p : ring)
            points.push_back(toHome({p[0].get<double>(), p[1].get<double>()}));
    }
    return shape;
}

std::map<std::string, Neighbourhood> read(const std::filesystem::path& file, int epsg = 2154) {
    std::map<std::string, Neighbourhood> all;
    const geo::Transformer toHome{4326, epsg};
    const auto document = nlohmann::json::parse(support::readFile(file));
    for (const auto& feature : document["features"]) {
        const auto& properties = feature["properties"];
        Neighbourhood n;
        n.department = properties["insee_dep"];
        n.population = properties["pop_mun_rp2013"];
        n.raw = projected(feature["geometry"]["coordinates"], toHome);
        geo::Repair what;
        n.mended = repaired(n.raw, what);
        n.wasInvalid = what.wasInvalid;
        all.emplace(properties["code_qp"], std::move(n));
    }
    return all;
}

double hectares(const geo::MultiPolygon& shape) { return area(shape) / 10'000; }

class Golden : public testing::Test {
protected:
    void SetUp() override {
        const auto file = support::realData() / ".." / "seed-data" / "qpv2015_reference.geojson";
        if (support::realData().empty() || !std::filesystem::exists(file))
            GTEST_SKIP() << "skipped: the reference outlines (../shared/seed-data) are not beside this checkout";
        m_file = file;
        m_all = read(file);
    }
    std::filesystem::path m_file;
    std::map<std::string, Neighbourhood> m_all;
};

} // namespace

TEST_F(Golden, TwentyOfSixtyOutlinesAreInvalid) {
    std::map<std::string, int> count, invalid;
    for (const auto& [code, n] : m_all) {
        ++count[n.department];
        invalid[n.department] += n.wasInvalid;
    }
    EXPECT_EQ(count, (std::map<std::string, int>{{"11", 10}, {"30", 18}, {"34", 22}, {"66", 10}}));
    EXPECT_EQ(invalid, (std::map<std::string, int>{{"11", 4}, {"30", 9}, {"34", 4}, {"66", 3}}));
}

TEST_F(Golden, PopulationsAddUpToTheDepartments) {
    std::map<std::string, std::int64_t> sum;
    for (const auto& [code, n] : m_all)
        sum[n.department] += n.population;
    EXPECT_EQ(sum, (std::map<std::string, std::int64_t>{{"11", 25258}, {"30", 77196}, {"34", 102137}, {"66", 33611}}));
}

TEST_F(Golden, StrictAndWidenedAreasAreThoseMeasured) {
    struct Case {
        const char* code;
        double strict, widened;
    };
    for (const auto& [code, strict, widened] :
         {Case{"QP034005", 137.38, 397.79}, Case{"QP034016", 7.25, 84.24}, Case{"QP030003", 96.83, 303.87},
          Case{"QP011001", 27.22, 172.55}, Case{"QP034021", 46.94, 245.42}}) {
        EXPECT_NEAR(hectares(m_all.at(code).raw), strict, 0.006) << code;
        EXPECT_NEAR(hectares(buffered(m_all.at(code).raw, 300)), widened, 0.006) << code;
    }
}

TEST_F(Golden, MendingBringsBackWhatTheBufferOfACrossedRingLeavesOut) {
    // Loops that turn the other way get no buffer: Pissevin-Valdegour 303.87 ha instead of the 308.87 ha (GEOS, of the
    // mended outline) within 300 m of any of its parts.
    EXPECT_NEAR(hectares(buffered(m_all.at("QP030003").mended, 300)), 308.87, 0.006);
}

TEST_F(Golden, MontpellierCountsItsOverlapsOnce) {
    double strict = 0, sum = 0;
    std::vector<geo::MultiPolygon> widened;
    const auto document = nlohmann::json::parse(support::readFile(m_file));
    for (const auto& feature : document["features"])
        if (feature["properties"]["insee_com"] == "34172") {
            const auto& n = m_all.at(feature["properties"]["code_qp"]);
            strict += hectares(n.raw);
            widened.push_back(buffered(n.mended, 300));
            sum += hectares(widened.back());
        }
    EXPECT_EQ(widened.size(), 12u);
    EXPECT_NEAR(strict, 358.0, 0.06);
    EXPECT_NEAR(sum, 1683.5, 0.06);
    const double dissolved = hectares(geo::united(widened));
    EXPECT_NEAR(dissolved, 1624.8, 0.06);
    EXPECT_NEAR(sum - dissolved, 58.8, 0.06) << "counted twice where zones are added up";
}

TEST_F(Golden, DepartmentsDissolveToTheAreasMeasured) {
    for (const auto& [department, expected] :
         std::map<std::string, double>{{"11", 1558.5}, {"30", 3259.9}, {"34", 3570.1}, {"66", 1312.8}}) {
        std::vector<geo::MultiPolygon> widened;
        for (const auto& [code, n] : m_all)
            if (n.department == department)
                widened.push_back(buffered(n.raw, 300));
        EXPECT_NEAR(hectares(geo::united(widened)), expected, 0.06) << department;
    }
}

TEST_F(Golden, WebMercatorWouldShrinkTheDistances) {
    // cos 43.6° on the sphere: 300 m of EPSG:3857 are 217 m on the ground.
    const auto mercator = read(m_file, 3857);
    const double ratio = std::sqrt(area(m_all.at("QP034005").raw) / area(mercator.at("QP034005").raw));
    EXPECT_NEAR(ratio, 0.724, 0.002);
}
