#include "observatory/box_tree.hpp"

#include "observatory/database.hpp"

#include <sqlite3.h>

#include <bit>
#include <cmath>
#include <limits>
#include <span>

namespace geo {

namespace {

constexpr std::size_t headSize = 4, cellSize = 24; // depth and number of cells; id and four sides of 32 bits

/// One entry of a node: a row or a node below, and its box.
struct Cell {
    std::int64_t id = 0;
    float minX = 0, maxX = 0, minY = 0, maxY = 0;
    float x() const { return minX / 2 + maxX / 2; }
    float y() const { return minY / 2 + maxY / 2; }
};

float roundedDown(double value) {
    const auto near = static_cast<float>(value);
    return static_cast<double>(near) > value ? std::nextafter(near, -std::numeric_limits<float>::infinity()) : near;
}

float roundedUp(double value) { return -roundedDown(-value); }

Cell around(std::int64_t id, std::span<const Cell> cells) {
    Cell all = cells.front();
    all.id = id;
    for (const auto& cell : cells) {
        all.minX = std::min(all.minX, cell.minX);
        all.maxX = std::max(all.maxX, cell.maxX);
        all.minY = std::min(all.minY, cell.minY);
        all.maxY = std::max(all.maxY, cell.maxY);
    }
    return all;
}

template <typename Integer> void putBigEndian(std::vector<std::uint8_t>& node, std::size_t at, Integer value) {
    for (std::size_t i = sizeof value; i-- > 0; value = static_cast<Integer>(value >> 8))
        node[at + i] = static_cast<std::uint8_t>(value & 0xFF);
}

/// Upright slices of cells ordered by x, each ordered by y: runs of `capacity` lie close together.
void sortIntoTiles(std::vector<Cell>& cells, std::size_t capacity) {
    const auto nodes = (cells.size() + capacity - 1) / capacity;
    const auto slices = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(nodes))));
    const auto slice = capacity * ((nodes + slices - 1) / slices);
    std::sort(cells.begin(), cells.end(), [](const Cell& a, const Cell& b) { return a.x() < b.x(); });
    for (std::size_t from = 0; from < cells.size(); from += slice)
        std::sort(cells.begin() + static_cast<std::ptrdiff_t>(from),
                  cells.begin() + static_cast<std::ptrdiff_t>(std::min(from + slice, cells.size())),
                  [](const Cell& a, const Cell& b) { return a.y() < b.y(); });
}

class Filling {
public:
    Filling(Database& db, const std::string& tree)
        : m_node{db, "INSERT OR REPLACE INTO " + quotedIdentifier(tree + "_node") + " VALUES (?, ?)"},
          m_rowOf{db, "INSERT INTO " + quotedIdentifier(tree + "_rowid") + " (rowid, nodeno) VALUES (?, ?)"},
          m_parentOf{db, "INSERT INTO " + quotedIdentifier(tree + "_parent") + " VALUES (?, ?)"},
          m_nodeSize{static_cast<std::size_t>(
              db.number("SELECT length(data) FROM " + quotedIdentifier(tree + "_node") + " WHERE nodeno = 1"))} {}

    /// Packs a level into nodes, and their boxes into the level above, until one node holds them all: the root, node 1.
    void write(std::vector<Cell> level) {
        const auto capacity = (m_nodeSize - headSize) / cellSize;
        for (int depth = 0;; ++depth) {
            if (level.size() <= capacity)
                return writeNode(1, depth, level, depth);
            sortIntoTiles(level, capacity);
            std::vector<Cell> above;
            for (std::size_t from = 0; from < level.size(); from += capacity) {
                const auto cells = std::span{level}.subspan(from, std::min(capacity, level.size() - from));
                above.push_back(around(++m_lastNode, cells));
                writeNode(m_lastNode, 0, cells, depth);
            }
            level = std::move(above);
        }
    }

private:
    void writeNode(std::int64_t number, int writtenDepth, std::span<const Cell> cells, int depth) {
        m_bytes.assign(m_nodeSize, 0);
        putBigEndian(m_bytes, 0, static_cast<std::uint16_t>(writtenDepth)); // of the root only
        putBigEndian(m_bytes, 2, static_cast<std::uint16_t>(cells.size()));
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto& cell = cells[i];
            const auto at = headSize + i * cellSize;
            putBigEndian(m_bytes, at, static_cast<std::uint64_t>(cell.id));
            const float sides[] = {cell.minX, cell.maxX, cell.minY, cell.maxY};
            for (std::size_t s = 0; s < 4; ++s)
                putBigEndian(m_bytes, at + 8 + 4 * s, std::bit_cast<std::uint32_t>(sides[s]));
            (depth == 0 ? m_rowOf : m_parentOf).bind(0, cell.id).bind(1, number).run();
        }
        m_node.bind(0, number).bind(1, m_bytes).run();
    }

    Statement m_node, m_rowOf, m_parentOf;
    std::size_t m_nodeSize;
    std::int64_t m_lastNode = 1;
    std::vector<std::uint8_t> m_bytes;
};

/// The tables of an R*Tree are closed to everybody else while a database is opened distrustfully.
class OpenToUs {
public:
    explicit OpenToUs(Database& db) : m_db{db} {
        sqlite3_db_config(m_db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~OpenToUs() { sqlite3_db_config(m_db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); }
    OpenToUs(const OpenToUs&) = delete;
    OpenToUs& operator=(const OpenToUs&) = delete;

private:
    Database& m_db;
};

} // namespace

void fillBoxTree(Database& db, const std::string& tree, std::vector<RowBox> boxes) {
    if (boxes.empty())
        return;
    std::vector<Cell> cells;
    cells.reserve(boxes.size());
    for (const auto& [row, box] : boxes)
        cells.push_back({row, roundedDown(box.minX), roundedUp(box.maxX), roundedDown(box.minY), roundedUp(box.maxY)});
    const OpenToUs open{db};
    Filling{db, tree}.write(std::move(cells));
}

} // namespace geo
