#include "observatory/packed_index.hpp"

#include <sqlite3.h>

#include <bit>
#include <cstring>
#include <limits>

namespace geo {

namespace {

constexpr std::size_t cellBytes = 24, fill = 46; ///< of at most 51 cells in a node: room for what comes later

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

/// Along a Z-shaped curve through the whole extent: neighbours on it are near each other.
void sortAlongCurve(std::vector<IndexedBox>& boxes) {
    Extent all;
    for (const auto& box : boxes)
        all.add(Point{(static_cast<double>(box.minX) + static_cast<double>(box.maxX)) / 2,
                      (static_cast<double>(box.minY) + static_cast<double>(box.maxY)) / 2});
    const double scale = 65535 / std::max({all.width(), all.height(), 1e-9});
    const auto key = [&](const IndexedBox& box) {
        const auto cell = [&](float low, float high, double from) {
            return static_cast<std::uint32_t>(((static_cast<double>(low) + static_cast<double>(high)) / 2 - from) *
                                              scale);
        };
        return spread(cell(box.minX, box.maxX, all.minX)) | (spread(cell(box.minY, box.maxY, all.minY)) << 1U);
    };
    std::sort(boxes.begin(), boxes.end(), [&](const auto& a, const auto& b) {
        const auto first = key(a), second = key(b);
        return first != second ? first < second : a.row < b.row;
    });
}

template <typename Number> void putBigEndian(std::uint8_t* to, Number value) {
    for (std::size_t i = 0; i < sizeof value; ++i)
        to[i] = static_cast<std::uint8_t>(value >> (8U * (sizeof value - 1 - i)));
}

IndexedBox around(const IndexedBox* first, std::size_t n) {
    IndexedBox whole = *first;
    for (const auto* box = first + 1; box < first + n; ++box) {
        whole.minX = std::min(whole.minX, box->minX);
        whole.maxX = std::max(whole.maxX, box->maxX);
        whole.minY = std::min(whole.minY, box->minY);
        whole.maxY = std::max(whole.maxY, box->maxY);
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

    void pack(std::vector<IndexedBox>& boxes) {
        sortAlongCurve(boxes);
        std::vector<std::pair<std::int64_t, std::int64_t>> nodeOfRow;
        nodeOfRow.reserve(boxes.size());
        const std::vector<IndexedBox>* level = &boxes;
        std::vector<IndexedBox> nodes, above;
        for (int depth = 0;; ++depth) {
            const bool top = level->size() <= fill;
            above.clear();
            for (std::size_t from = 0; from < level->size(); from += fill) {
                const auto n = std::min(fill, level->size() - from);
                const auto number = top ? 1 : ++m_last;
                writeNode(number, top ? depth : 0, level->data() + from, n);
                for (std::size_t i = from; i < from + n; ++i) {
                    if (depth == 0)
                        nodeOfRow.emplace_back((*level)[i].row, number);
                    else
                        m_parent.bind(0, (*level)[i].row).bind(1, number).run();
                }
                above.push_back(around(level->data() + from, n));
                above.back().row = number;
            }
            if (top)
                break;
            nodes.swap(above);
            level = &nodes;
        }
        std::sort(nodeOfRow.begin(), nodeOfRow.end()); // in the order of the table they go into
        for (const auto& [row, node] : nodeOfRow)
            m_row.bind(0, row).bind(1, node).run();
    }

private:
    void writeNode(std::int64_t number, int depth, const IndexedBox* first, std::size_t n) {
        std::fill(m_bytes.begin(), m_bytes.end(), std::uint8_t{0});
        putBigEndian(m_bytes.data(), static_cast<std::uint16_t>(depth)); // read from the root alone
        putBigEndian(m_bytes.data() + 2, static_cast<std::uint16_t>(n));
        auto* cell = m_bytes.data() + 4;
        for (const auto* box = first; box < first + n; ++box, cell += cellBytes) {
            putBigEndian(cell, static_cast<std::uint64_t>(box->row));
            auto* side = cell + 8;
            for (const float value : {box->minX, box->maxX, box->minY, box->maxY}) {
                putBigEndian(side, std::bit_cast<std::uint32_t>(value));
                side += 4;
            }
        }
        m_node.bind(0, number).bindKept(1, std::span<const std::uint8_t>{m_bytes}).run();
    }

    Statement m_node, m_parent, m_row;
    std::vector<std::uint8_t> m_bytes;
    std::int64_t m_last = 1; ///< number of a node; 1 is the root
};

} // namespace

IndexedBox::IndexedBox(std::int64_t row_, const Extent& box)
    : row{row_}, minX{down(box.minX)}, maxX{up(box.maxX)}, minY{down(box.minY)}, maxY{up(box.maxY)} {}

void packSpatialIndex(Database& db, const std::string& index, std::vector<IndexedBox>& boxes) {
    if (boxes.empty())
        return;
    const IndexTablesWritable writable{db};
    Packer{db, index}.pack(boxes);
}

} // namespace geo
