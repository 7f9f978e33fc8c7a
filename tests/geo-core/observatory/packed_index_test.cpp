// The spatial index made at once: SQLite finds nothing wrong with it, finds in it what it should, and goes on with it.
#include "base/error.hpp"
#include "observatory/packed_index.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace {

using geo::Database;

/// Boxes of different sizes over a square of 1,000 km, negative coordinates too.
struct Row {
    std::int64_t row;
    geo::Extent box;
};
std::vector<Row> boxes(int count) {
    std::vector<Row> made;
    for (int i = 0; i < count; ++i) {
        const double x = std::fmod(i * 7919.37, 1e6) - 2e5, y = std::fmod(i * 104729.73, 1e6) + 6e6;
        made.push_back({i + 1, {x, y, x + i % 500 + 0.3, y + i % 300 + 0.7}});
    }
    return made;
}

Database filled(const std::vector<Row>& with) {
    Database db{":memory:", Database::Mode::Create};
    db.execute("CREATE VIRTUAL TABLE tree USING rtree(pkid, xmin, xmax, ymin, ymax)");
    std::vector<geo::IndexedBox> packed;
    for (const auto& [row, box] : with)
        packed.emplace_back(row, box);
    geo::packSpatialIndex(db, "tree", packed);
    return db;
}

std::string checked(Database& db) {
    auto query = db.prepare("SELECT rtreecheck('tree')");
    query.step();
    return query.text(0);
}

std::vector<std::int64_t> found(Database& db, const geo::Extent& window) {
    auto query =
        db.prepare("SELECT pkid FROM tree WHERE xmax >= ? AND xmin <= ? AND ymax >= ? AND ymin <= ? ORDER BY 1");
    query.bind(0, window.minX).bind(1, window.maxX).bind(2, window.minY).bind(3, window.maxY);
    std::vector<std::int64_t> rows;
    while (query.step())
        rows.push_back(query.integer(0));
    return rows;
}

struct PackedIndex : testing::TestWithParam<int> {};

// 46 boxes fill a node, 46 x 46 two levels: one less, the same, one more of each.
INSTANTIATE_TEST_SUITE_P(Sizes, PackedIndex, testing::Values(0, 1, 45, 46, 47, 1000, 2115, 2116, 2117, 31101));

TEST_P(PackedIndex, IsSoundAndFindsEachBoxByItself) {
    const auto with = boxes(GetParam());
    auto db = filled(with);
    EXPECT_EQ(checked(db), "ok");
    EXPECT_EQ(db.number("SELECT count(*) FROM tree"), GetParam());
    for (std::size_t i = 0; i < with.size(); i += 97) {
        const auto rows = found(db, with[i].box);
        EXPECT_TRUE(std::binary_search(rows.begin(), rows.end(), with[i].row)) << "its sides are rounded outwards";
    }
}

TEST_P(PackedIndex, FindsWhatLookingThroughAllFinds) {
    const auto with = boxes(GetParam());
    auto db = filled(with);
    const geo::Extent window{1e5, 6.2e6, 4e5, 6.4e6};
    std::vector<std::int64_t> expected;
    for (const auto& [row, box] : with)
        if (box.grown(0.5).intersects(window)) // what 32 bits do to a coordinate of 6,000,000
            expected.push_back(row);
    const auto rows = found(db, window);
    EXPECT_TRUE(std::includes(expected.begin(), expected.end(), rows.begin(), rows.end()));
    for (const auto& [row, box] : with)
        if (box.intersects(window)) {
            EXPECT_TRUE(std::binary_search(rows.begin(), rows.end(), row)) << row;
        }
}

TEST_P(PackedIndex, TakesAndLosesRowsAfterwards) {
    auto db = filled(boxes(GetParam()));
    db.execute("INSERT INTO tree VALUES (900001, 1, 2, 3, 4), (900002, 1e5, 2e5, 6.2e6, 6.3e6);"
               "DELETE FROM tree WHERE pkid % 3 = 0");
    EXPECT_EQ(checked(db), "ok");
    EXPECT_EQ(db.number("SELECT count(*) FROM tree"),
              GetParam() - GetParam() / 3 + 2 - (900001 % 3 == 0) - (900002 % 3 == 0));
}

TEST(PackedIndexTables, LeavesItsTablesClosedToOthers) {
    auto db = filled(boxes(10));
    EXPECT_THROW(db.execute("DELETE FROM tree_node"), geo::Error);
}

} // namespace
