#include "targets.hpp"

#include "base/error.hpp"
#include "town.hpp"

using geo::GeographyKind;
using indicators::TargetExpression;

namespace {

std::string messageOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const geo::Error& error) {
        EXPECT_EQ(error.code(), geo::Error::Code::Usage);
        return error.what();
    }
    return "nothing was refused";
}

geo::NoProgress quiet;

std::shared_ptr<const geo::ZoneSet> shared(geo::ZoneSet set) {
    return std::make_shared<const geo::ZoneSet>(std::move(set));
}

} // namespace

TEST(TargetExpression, ReadsKindVintageAndCodes) {
    const auto full = TargetExpression::parse("qpv@2015:QP034005,QP034006");
    EXPECT_EQ(full.kind, GeographyKind::Qpv);
    EXPECT_EQ(full.vintage, 2015);
    EXPECT_EQ(full.codes, (std::vector<std::string>{"QP034005", "QP034006"}));
    const auto bare = TargetExpression::parse("commune:34172");
    EXPECT_EQ(bare.kind, GeographyKind::Commune);
    EXPECT_FALSE(bare.vintage);
    EXPECT_TRUE(TargetExpression::parse("qpv").codes.empty());
}

TEST(TargetExpression, SaysWhatATargetLooksLike) {
    for (const char* text :
         {"", "canton", "qpv@", "qpv@20x5", "qpv@2015:", "qpv:QP034005,,QP034006", "@2015", "qpv@99"})
        EXPECT_NE(messageOf([&] { TargetExpression::parse(text); }).find("KIND[@VINTAGE]"), std::string::npos) << text;
}

TEST(Targets, AreNamedAsTheyAreAskedFor) {
    const auto zones = shared(support::zones(GeographyKind::Qpv, 2015, {{"QP034001", town::square(0, 0, 100, 100)}}));
    EXPECT_EQ(indicators::targetsOf(zones, {0}, 0, false, quiet).name(0), "qpv@2015:QP034001");
}

TEST(Targets, GrowByThreeHundredMetres) {
    const auto zones = shared(support::zones(GeographyKind::Qpv, 2015, {{"QP034001", town::square(0, 0, 1000, 1000)}}));
    const auto wide = indicators::targetsOf(zones, {0}, 300, false, quiet);
    const auto ring = indicators::targetsOf(zones, {0}, 300, true, quiet);
    const double expected = 1e6 + 4 * 300 * 1000 + 3.14159265 * 300 * 300; // Steiner's formula
    EXPECT_NEAR(geo::area(wide.shapes[0]), expected, 300); // 32 segments lack 0.04 % of the round corners
    EXPECT_NEAR(geo::area(ring.shapes[0]), geo::area(wide.shapes[0]) - 1e6, 0.01);
    EXPECT_FALSE(geo::contains(ring.shapes[0], {700'500, 6'600'500}));
}

TEST(Targets, LeaveOtherNeighbourhoodsOutOfARing) {
    const auto zones = shared(
        support::zones(GeographyKind::Qpv, 2015,
                       {{"QP034001", town::square(0, 0, 1000, 1000)}, {"QP034002", town::square(1100, 0, 500, 500)}}));
    const auto ring = indicators::targetsOf(zones, {0}, 300, true, quiet);
    EXPECT_TRUE(geo::contains(ring.shapes[0], {701'050, 6'600'250}));  // between the two
    EXPECT_FALSE(geo::contains(ring.shapes[0], {701'200, 6'600'250})); // within 300 m, but in the other
    const auto wide = indicators::targetsOf(zones, {0}, 300, false, quiet);
    EXPECT_TRUE(geo::contains(wide.shapes[0], {701'200, 6'600'250}));
}

TEST(Targets, RefuseARingWithoutAWidth) {
    const auto zones = shared(support::zones(GeographyKind::Qpv, 2015, {{"QP034001", town::square(0, 0, 100, 100)}}));
    EXPECT_NE(messageOf([&] { indicators::targetsOf(zones, {0}, 0, true, quiet); }).find("ring"), std::string::npos);
    EXPECT_NE(messageOf([&] { indicators::targetsOf(zones, {0}, -5, false, quiet); }).find("-5"), std::string::npos);
}

TEST(Targets, NameNearCodesForOneThatIsNotThere) {
    const support::TemporaryFolder folder;
    const auto observatory = town::make(folder);
    const auto text =
        messageOf([&] { indicators::resolve(observatory, TargetExpression::parse("qpv:QP034009"), 0, false, quiet); });
    EXPECT_NE(text.find("QP034001 (Alpha)"), std::string::npos) << text;
    const auto byName =
        messageOf([&] { indicators::resolve(observatory, TargetExpression::parse("qpv:gamma"), 0, false, quiet); });
    EXPECT_NE(byName.find("QP034003 (Gamma)"), std::string::npos) << byName;
    const auto level =
        messageOf([&] { indicators::resolve(observatory, TargetExpression::parse("epci"), 0, false, quiet); });
    EXPECT_NE(level.find("qpv@2015"), std::string::npos) << level;
}

TEST(Targets, AreAllZonesOrThoseNamedOnce) {
    const support::TemporaryFolder folder;
    const auto observatory = town::make(folder);
    EXPECT_EQ(indicators::resolve(observatory, TargetExpression::parse("qpv"), 0, false, quiet).indices.size(), 3u);
    const auto two = indicators::resolve(observatory, TargetExpression::parse("qpv@2015:QP034003,QP034001,QP034003"), 0,
                                         false, quiet);
    ASSERT_EQ(two.indices.size(), 2u);
    EXPECT_EQ(two.name(0), "qpv@2015:QP034003");
}
