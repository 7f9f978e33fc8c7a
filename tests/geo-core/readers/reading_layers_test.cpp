// Shapefiles while they are being read: changed, stopped, large; and files that may not be read at all.
#include "nasty_support.hpp"

#include "observatory/zones.hpp"

#include <unistd.h>

namespace {

using namespace nasty;

Path shapefile(const TemporaryFolder& folder, const std::vector<Feature>& features) {
    return writeLayer(folder / "qp.shp", "ESRI Shapefile", features, "EPSG:2154");
}

std::vector<Feature> three() { return {{"QP034005", square()}, {"QP034006", square(2)}, {"QP034007", square(4)}}; }

TEST(UnreadableFile, SaysThatTheRightToReadItIsMissing) {
    if (geteuid() == 0)
        GTEST_SKIP() << "skipped: root may read everything";
    const TemporaryFolder folder;
    const auto file = folder.write("REVN_2022.csv", "a;b\n");
    std::filesystem::permissions(file, std::filesystem::perms::none);
    EXPECT_NE(drop(folder, file).said.find("Check that you have the right to read it"), std::string::npos);
}

/// Another program writes to the file once reading has begun.
struct Meddler final : geo::Progress {
    explicit Meddler(Path file) : m_file{std::move(file)} {}
    void report(double fraction) override {
        if (fraction > 0.1 && !m_done)
            std::filesystem::last_write_time(m_file, std::filesystem::file_time_type::clock::now());
        m_done = m_done || fraction > 0.1;
    }

private:
    Path m_file;
    bool m_done = false;
};

TEST(ChangingFile, IsNotHalfLoaded) {
    const TemporaryFolder folder;
    const auto file = shapefile(folder, three());
    auto observatory = readers_test::newObservatory(folder);
    const auto before = observatory.digest();
    geo::NoProgress nobody;
    std::vector<geo::Message> leftOut;
    const auto plan = geo::plan(geo::inspect(file, nobody), observatory.territory(), leftOut).at(0);
    Meddler meddler{file};
    const auto said = readers_test::messageOf([&] { geo::load(observatory, plan, meddler); });
    EXPECT_NE(said.find("qp.shp was changed by another program while it was being read"), std::string::npos) << said;
    EXPECT_EQ(observatory.digest(), before);
    EXPECT_EQ(geo::load(observatory, plan, nobody).source.rows, 3) << "once it is finished";
}

/// Asks to stop at the n-th report.
struct StopAt final : geo::Progress {
    explicit StopAt(int n) : m_left{n} {}
    void report(double) override {
        if (--m_left == 0)
            throw geo::Cancelled{};
    }

private:
    int m_left;
};

TEST(CancelledImport, LeavesNothingBehindWheneverItIsAsked) {
    const TemporaryFolder folder;
    std::vector<Feature> many;
    for (int i = 0; i < 600; ++i)
        many.push_back({"QP0" + std::to_string(34000 + i), square(i % 90)});
    const auto file = shapefile(folder, many);
    auto observatory = readers_test::newObservatory(folder);
    const auto before = observatory.digest();
    geo::NoProgress nobody;
    std::vector<geo::Message> leftOut;
    const auto fresh = [&] { return geo::plan(geo::inspect(file, nobody), observatory.territory(), leftOut).at(0); };
    for (int n = 1; n < 1000; n = n < 12 ? n + 1 : n * 2) {
        StopAt stop{n};
        try {
            const auto report = geo::load(observatory, fresh(), stop);
            EXPECT_GT(n, 5) << "reports often enough";
            EXPECT_EQ(report.source.rows, 600) << "and can be done again";
            return;
        } catch (const geo::Cancelled&) {
            EXPECT_EQ(observatory.digest(), before) << "stopped at report " << n;
        }
    }
}

TEST(DeletedRows, AreNotTheOnesThatAreLoaded) {
    const TemporaryFolder folder;
    const auto file = shapefile(folder, three());
    patch(folder / "qp.dbf", contentOf(folder / "qp.dbf").find("QP034006") - 1, "*");
    auto observatory = readers_test::newObservatory(folder);
    readers_test::importFile(observatory, file);
    geo::NoProgress nobody;
    const auto zones = observatory.zones().load(*observatory.zones().find(geo::GeographyKind::Qpv), nobody);
    EXPECT_EQ(zones->codes(), (std::vector<std::string>{"QP034005", "QP034007"}));
    EXPECT_NEAR(zones->extent(1).minX, 774000, 1) << "each code keeps its own outline";
}

/// Enough for every processor to read a share of it.
std::vector<Feature> thousands() {
    std::vector<Feature> many;
    for (int i = 0; i < 2500; ++i)
        many.push_back({"QP0" + std::to_string(34000 + i), square(i % 90)});
    return many;
}

TEST(LargeShapefile, KeepsItsOrderAndEachCodeItsOutline) {
    const TemporaryFolder folder;
    const auto file = shapefile(folder, thousands());
    patch(folder / "qp.dbf", contentOf(folder / "qp.dbf").find("QP035000") - 1, "*");
    auto observatory = readers_test::newObservatory(folder);
    EXPECT_EQ(readers_test::importFile(observatory, file).at(0).source.rows, 2499);
    geo::NoProgress nobody;
    const auto zones = observatory.zones().load(*observatory.zones().find(geo::GeographyKind::Qpv), nobody);
    ASSERT_EQ(zones->size(), 2499U);
    EXPECT_FALSE(zones->find("QP035000"));
    for (std::size_t z = 0; z < zones->size(); ++z) {
        const int i = static_cast<int>(z) + (z >= 1000 ? 1 : 0);
        ASSERT_EQ(zones->code(z), "QP0" + std::to_string(34000 + i));
        ASSERT_EQ(zones->extent(z).minX, 770000 + 1000 * (i % 90)) << zones->code(z);
    }
}

TEST(LargeShapefile, DamagedInTheMiddleIsRefused) {
    const TemporaryFolder folder;
    const auto file = shapefile(folder, thousands());
    patch(folder / "qp.shx", 100 + 8 * 2000, std::string{"\x7F\0\0\0", 4});
    const auto outcome = drop(folder, file);
    EXPECT_NE(outcome.said.find("qp.shp is damaged"), std::string::npos) << outcome.said;
    EXPECT_TRUE(outcome.untouched);
}

TEST(LargeShapefile, AsksOftenWhetherToGoOn) {
    const TemporaryFolder folder;
    const auto file = shapefile(folder, thousands());
    for (const int n : {1, 3, 10, 20}) {
        StopAt stop{n};
        EXPECT_THROW(geo::inspect(file, stop), geo::Cancelled) << "at report " << n;
    }
}

} // namespace
