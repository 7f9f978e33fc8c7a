// Facilities of the Val-de-Marne and addresses of Bondy, counted beside SpatiaLite, pair by pair.
#include "place_count_report.hpp"
#include "real_observatory.hpp"

#include "observatory/database.hpp"
#include "observatory/points.hpp"
#include "observatory/records.hpp"
#include "observatory/zones.hpp"

#include <gmock/gmock.h>

using namespace layers;

namespace {

geo::NoProgress quiet;

/// Of each neighbourhood: how many places it covers, and how many lie up to 300 m from it.
/// @param places SQL that gives geom, x and y of each
std::map<std::string, std::pair<std::int64_t, std::int64_t>>
bySpatialite(const std::filesystem::path& file, const std::string& zones, const std::string& places) {
    geo::Database db{file, geo::Database::Mode::ReadOnly};
    db.enableSpatial(false);
    auto query = db.prepare("WITH z AS MATERIALIZED (SELECT code, geom, MbrMinX(geom) - 300 w, MbrMaxX(geom) + 300 e, "
                            "MbrMinY(geom) - 300 s, MbrMaxY(geom) + 300 n FROM " +
                            geo::quotedIdentifier(zones) + " WHERE code LIKE 'QP09%'), p AS MATERIALIZED (" + places +
                            ") SELECT code, sum(ST_Covers(z.geom, p.geom)), "
                            "sum(ST_Distance(z.geom, p.geom) <= 300) "
                            "FROM z JOIN p ON x BETWEEN w AND e AND y BETWEEN s AND n GROUP BY code");
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> found;
    while (query.step())
        found[query.text(0)] = {query.integer(1), query.integer(2)};
    return found;
}

void expectSame(const CountReport& report,
                const std::map<std::string, std::pair<std::int64_t, std::int64_t>>& expected) {
    std::size_t reached = 0;
    for (const auto& each : report.of) {
        const auto found = expected.find(each.code);
        const auto [strict, extended] =
            found == expected.end() ? std::pair<std::int64_t, std::int64_t>{} : found->second;
        EXPECT_EQ(each.count.all.strict.all, strict) << each.code;
        EXPECT_EQ(each.count.all.extended(0).all, extended) << each.code;
        reached += extended > 0;
    }
    EXPECT_GT(reached, 0u);
}

class RealCounts : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const auto data = support::realData();
        if (data.empty())
            return;
        s_folder = new support::TemporaryFolder;
        auto observatory = geo::Observatory::create(*s_folder / "c.sqlite", *geo::Territory::find("metropole"));
        for (const char* name : {"qpv/QP_METROPOLE_LB93.shp", "qpv-tables/DEMO_2017.csv", "equipment/bpe2019_94.zip",
                                 "equipment/bpe2019_meta.csv", "addresses/ban_93010_bondy.csv"})
            real::import(observatory, data / name);
    }
    static void TearDownTestSuite() { delete s_folder; }
    void SetUp() override {
        if (!s_folder)
            GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout";
        m_observatory.emplace(geo::Observatory::open(*s_folder / "c.sqlite", geo::Observatory::Mode::Read));
    }
    CountReport report(const std::string& list) const {
        const indicators::FigureReader reader{*m_observatory, indicators::Catalogue::shipped()};
        CountAsked asked;
        asked.places.list = list;
        asked.targets = indicators::TargetExpression::parse("qpv@2015");
        return countReport(*m_observatory, reader, asked, quiet);
    }
    std::string zones() const { return m_observatory->zones().find(geo::GeographyKind::Qpv, 2015)->table; }

    inline static support::TemporaryFolder* s_folder = nullptr;
    std::optional<geo::Observatory> m_observatory;
};

} // namespace

TEST_F(RealCounts, OfFacilitiesAgreeWithSpatialite) {
    const auto made = report("bpe");
    EXPECT_EQ(made.places, 45'329); // 47,171 rows, of which 1,842 have no place
    EXPECT_EQ(made.withoutPlace, 1'842);
    const auto set = m_observatory->records().find("bpe");
    expectSame(made, bySpatialite(*s_folder / "c.sqlite", zones(),
                                  "SELECT geom, ST_X(geom) x, ST_Y(geom) y FROM " + geo::quotedIdentifier(set->table) +
                                      " WHERE geom IS NOT NULL"));
    EXPECT_TRUE(std::ranges::all_of(made.categories, [](const auto& each) { return !each.label.empty(); }));
    EXPECT_FALSE(made.codes);
    const auto& together = made.together;
    EXPECT_LT(together.count.once.all.extended(0).all, together.count.sum.all.extended(0).all);
    EXPECT_EQ(together.count.once.all.extended(0).all + made.outside, made.places);
}

TEST_F(RealCounts, OfAddressesAgreeWithSpatialite) {
    const auto made = report("addresses");
    EXPECT_EQ(made.places, 8'413);
    const auto points = m_observatory->points().find("addresses");
    expectSame(made,
               bySpatialite(*s_folder / "c.sqlite", zones(),
                            "SELECT MakePoint(x, y, 2154) geom, x, y FROM " + geo::quotedIdentifier(points->table)));
    EXPECT_EQ(made.of.size() + made.notReached.size(), 1'296u);
    EXPECT_EQ(made.of.size(), 3u) << "where an address is: of the others nothing is known";
}
