#include "observatory/packed_index.hpp"

#include <sqlite3.h>

#include <bit>
#include <cstring>
#include <limits>

namespace geo {

namespace {

constexpr std::size_t cellBytes = 24, fill = 46; ///< of at most 51 cells in a node: room for what comes later
constexpr std::int64_t root = 1;                 ///< the number of that node

float down(double value) {
    const auto f = static_cast<float>(value);
    return static_cast<double>(f) > value ? std::nextafter(f, -std::numeric_limits<float>::infinity()) : f;
}

float up(double value) {
    const auto f = static_cast<float>(value);
    return static_cast<double>(f) < value ? std::nextafter(f, std::numeric_limits<float>::infinity()) : f;
}

/// SQLite's defence keeps SQL from writing an index's own tables. Ours may, while this lives.
class IndexTablesWritable {
public:
    explicit IndexTablesWritable(Database& db) : m_db{db} { set(0); }
    ~IndexTablesWritable() { set(1); }
    IndexTablesWritable(const IndexTablesWritable&) = delete;
    IndexTablesWritable& operator=(const IndexTablesWritable&) = delete;

private:
    void set(int on) { sqlite3_db_config(m_db.handle(), SQLITE_DBCONFIG_DEFENSIVE, on, nullptr); }
    Database& m_db;
};

/// Every second bit.
std::uint32_t spread(std::uint32_t v) {
    v = (v | (v << 8U)) & 0x00FF00FFU;
    v = (v | (v << 4U)) & 0x0F0F0F0FU;
    v = (v | (v << 2U)) & 0x33333333U;
    return (v | (v << 1U)) & 0x55555555U;
}

/// The order of boxes along a Z-shaped curve through the whole extent: neighbours on it are near each other. The lower
/// half of an entry is the number of the box, the upper half its place on the curve.
std::vector<std::uint64_t> alongCurve(std::span<const IndexedBox> boxes) {
    const auto centre = [](const IndexedBox& box) {
        return Point{(static_cast<double>(box.minX) + static_cast<double>(box.maxX)) / 2,
                     (static_cast<double>(box.minY) + static_cast<double>(box.maxY)) / 2};
    };
    Extent all;
    for (const auto& box : boxes)
        all.add(centre(box));
    const double scale = 65535 / std::max({all.width(), all.height(), 1e-9});
    const auto cell = [&](double value, double from) {
        return spread(static_cast<std::uint32_t>((value - from) * scale));
    };
    std::vector<std::uint64_t> order;
    order.reserve(boxes.size());
    for (const auto& box : boxes) {
        const auto at = centre(box);
        order.push_back(std::uint64_t{cell(at.x, all.minX) | (cell(at.y, all.minY) << 1U)} << 32U | order.size());
    }
    std::sort(order.begin(), order.end());
    return order;
}

template <typename Number> void putBigEndian(std::uint8_t* to, Number value) {
    for (std::size_t i = 0; i < sizeof value; ++i)
        to[i] = static_cast<std::uint8_t>(value >> (8U * (sizeof value - 1 - i)));
}

IndexedBox around(std::span<const IndexedBox> boxes) {
    IndexedBox whole = boxes.front();
    for (const auto& box : boxes.subspan(1)) {
        whole.minX = std::min(whole.minX, box.minX);
        whole.maxX = std::max(whole.maxX, box.maxX);
        whole.minY = std::min(whole.minY, box.minY);
        whole.maxY = std::max(whole.maxY, box.maxY);
    }
    return whole;
}

class Packer {
public:
    Packer(Database& db, const std::string& index)
        : m_node{db, "INSERT OR REPLACE INTO " + quotedIdentifier(index + "_node") + " VALUES (?, ?)"},
          m_parent{db, "INSERT INTO " + quotedIdentifier(index + "_parent") + " VALUES (?, ?)"},
          m_row{db, "INSERT INTO " + quotedIdentifier(index + "_rowid") + " VALUES (?, ?)"},
          m_bytes(static_cast<std::size_t>(
              db.number("SELECT length(data) FROM " + quotedIdentifier(index + "_node") + " WHERE nodeno = 1"))) {}

    void pack(std::span<const IndexedBox> boxes) {
        std::vector<std::uint32_t> nodeOf(boxes.size());
        auto level = leaves(boxes, nodeOf);
        for (std::uint16_t depth = 1; level.size() > 1; ++depth)
            level = above(level, depth);
        for (std::size_t i = 0; i < boxes.size(); ++i) // in the order of the table they go into
            m_row.bind(0, boxes[i].row).bind(1, std::int64_t{nodeOf[i]}).run();
    }

private:
    std::vector<IndexedBox> leaves(std::span<const IndexedBox> boxes, std::vector<std::uint32_t>& nodeOf) {
        const auto order = alongCurve(boxes);
        std::vector<IndexedBox> nodes, inside;
        for (std::size_t from = 0; from < order.size(); from += fill) {
            const auto number = numberOf(boxes.size());
            inside.clear();
            for (const auto entry : std::span{order}.subspan(from, std::min(fill, order.size() - from))) {
                const auto box = static_cast<std::uint32_t>(entry);
                inside.push_back(boxes[box]);
                nodeOf[box] = static_cast<std::uint32_t>(number);
            }
            nodes.push_back(write(number, 0, inside));
        }
        return nodes;
    }

    std::vector<IndexedBox> above(std::span<const IndexedBox> level, std::uint16_t depth) {
        std::vector<IndexedBox> nodes;
        for (std::size_t from = 0; from < level.size(); from += fill) {
            const auto number = numberOf(level.size());
            const auto inside = level.subspan(from, std::min(fill, level.size() - from));
            for (const auto& node : inside)
                m_parent.bind(0, node.row).bind(1, number).run();
            nodes.push_back(write(number, number == root ? depth : std::uint16_t{0}, inside));
        }
        return nodes;
    }

    /// Of the next node of a level with so many boxes.
    std::int64_t numberOf(std::size_t boxes) { return boxes <= fill ? root : ++m_last; }

    /// @param depth read from the root alone. @returns the box around it, with its number.
    IndexedBox write(std::int64_t number, std::uint16_t depth, std::span<const IndexedBox> boxes) {
        std::fill(m_bytes.begin(), m_bytes.end(), std::uint8_t{0});
        putBigEndian(m_bytes.data(), depth);
        putBigEndian(m_bytes.data() + 2, static_cast<std::uint16_t>(boxes.size()));
        auto* cell = m_bytes.data() + 4;
        for (const auto& box : boxes) {
            putBigEndian(cell, static_cast<std::uint64_t>(box.row));
            auto* side = cell + 8;
            for (const float value : {box.minX, box.maxX, box.minY, box.maxY}) {
                putBigEndian(side, std::bit_cast<std::uint32_t>(value));
                side += 4;
            }
            cell += cellBytes;
        }
        m_node.bind(0, number).bindKept(1, std::span<const std::uint8_t>{m_bytes}).run();
        auto whole = around(boxes);
        whole.row = number;
        return whole;
    }

    Statement m_node, m_parent, m_row;
    std::vector<std::uint8_t> m_bytes;
    std::int64_t m_last = root; ///< number of a node
};

} // namespace

IndexedBox::IndexedBox(std::int64_t row_, const Extent& box)
    : row{row_}, minX{down(box.minX)}, maxX{up(box.maxX)}, minY{down(box.minY)}, maxY{up(box.maxY)} {}

void packSpatialIndex(Database& db, const std::string& index, std::span<const IndexedBox> boxes) {
    if (boxes.empty())
        return;
    const IndexTablesWritable writable{db};
    Packer{db, index}.pack(boxes);
}

} // namespace geo
