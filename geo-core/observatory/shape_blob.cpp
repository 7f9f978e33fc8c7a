#include "observatory/shape_blob.hpp"

#include <sqlite3.h>

#include <spatialite.h> // needs sqlite3.h before it

#include <bit>
#include <cstring>
#include <memory>

namespace geo {
namespace {

static_assert(std::endian::native == std::endian::little,
              "BLOBs are written in the machine's order, declared little-endian");
static_assert(sizeof(Point) == 16, "coordinates are copied as x, y pairs");

constexpr std::uint8_t start = 0x00, littleEndian = 0x01, mbrEnd = 0x7C, entity = 0x69, blobEnd = 0xFE;
constexpr std::int32_t pointType = 1, lineType = 2, polygonType = 3, multiLineType = 5, multiPolygonType = 6;
constexpr std::size_t headerSize = 43; // start, order, SRID, box, mark, type

class Writer {
public:
    explicit Writer(std::vector<std::uint8_t>& out) : m_out{out} { m_out.clear(); }
    void byte(std::uint8_t value) { m_out.push_back(value); }
    void integer(std::int32_t value) { bytes(&value, sizeof value); }
    void points(const Point* first, std::size_t n) { bytes(first, n * sizeof(Point)); }
    void header(int epsg, const Extent& box, std::int32_t type) {
        byte(start);
        byte(littleEndian);
        integer(epsg);
        for (const double side : {box.minX, box.minY, box.maxX, box.maxY})
            bytes(&side, sizeof side);
        byte(mbrEnd);
        integer(type);
    }

private:
    void bytes(const void* from, std::size_t n) {
        if (n == 0)
            return;
        const auto at = m_out.size();
        m_out.resize(at + n);
        std::memcpy(m_out.data() + at, from, n);
    }
    std::vector<std::uint8_t>& m_out;
};

class Reader {
public:
    explicit Reader(std::span<const std::uint8_t> blob) : m_rest{blob} {}
    bool skip(std::size_t n) {
        if (m_rest.size() < n)
            return false;
        m_rest = m_rest.subspan(n);
        return true;
    }
    bool byte(std::uint8_t expected) { return !m_rest.empty() && m_rest[0] == expected && skip(1); }
    bool integer(std::int32_t& value) {
        if (m_rest.size() < sizeof value)
            return false;
        std::memcpy(&value, m_rest.data(), sizeof value);
        return skip(sizeof value);
    }
    bool points(std::vector<Point>& out) {
        std::int32_t n = 0;
        if (!integer(n) || n < 0 || m_rest.size() / sizeof(Point) < static_cast<std::size_t>(n))
            return false;
        out.resize(static_cast<std::size_t>(n));
        if (out.empty())
            return true;
        std::memcpy(out.data(), m_rest.data(), out.size() * sizeof(Point));
        return skip(out.size() * sizeof(Point));
    }
    bool ends() const { return m_rest.size() == 1 && m_rest[0] == blobEnd; }

private:
    std::span<const std::uint8_t> m_rest;
};

bool addPolygon(Reader& reader, ZoneSet::Builder& builder, std::vector<Point>& scratch) {
    std::int32_t rings = 0;
    if (!reader.integer(rings) || rings < 1)
        return false;
    for (std::int32_t r = 0; r < rings; ++r) {
        if (!reader.points(scratch))
            return false;
        builder.ring(scratch, r == 0);
    }
    return true;
}

/// Big-endian, compressed or with heights, as other programs may write: read by SpatiaLite itself.
bool addForeignRings(std::span<const std::uint8_t> blob, ZoneSet::Builder& builder, std::vector<Point>& scratch) {
    struct Free {
        void operator()(gaiaGeomColl* g) const { gaiaFreeGeomColl(g); }
    };
    const std::unique_ptr<gaiaGeomColl, Free> whole{
        gaiaFromSpatiaLiteBlobWkb(blob.data(), static_cast<unsigned int>(blob.size()))};
    if (!whole || !whole->FirstPolygon)
        return false;
    const auto ring = [&](const gaiaRing& from, bool isShell) {
        scratch.resize(static_cast<std::size_t>(from.Points));
        const int dimensions = from.DimensionModel == GAIA_XY ? 2 : from.DimensionModel == GAIA_XY_Z_M ? 4 : 3;
        for (std::size_t i = 0; i < scratch.size(); ++i)
            scratch[i] = {from.Coords[i * static_cast<std::size_t>(dimensions)],
                          from.Coords[i * static_cast<std::size_t>(dimensions) + 1]};
        builder.ring(scratch, isShell);
    };
    for (const auto* polygon = whole->FirstPolygon; polygon; polygon = polygon->Next) {
        ring(*polygon->Exterior, true);
        for (int i = 0; i < polygon->NumInteriors; ++i)
            ring(polygon->Interiors[i], false);
    }
    return true;
}

} // namespace

Extent toSpatialiteBlob(const MultiPolygon& shape, int epsg, std::vector<std::uint8_t>& out) {
    Writer writer{out};
    const auto box = shape.extent();
    writer.header(epsg, box, multiPolygonType);
    writer.integer(static_cast<std::int32_t>(shape.parts.size()));
    for (const auto& part : shape.parts) {
        writer.byte(entity);
        writer.integer(polygonType);
        writer.integer(static_cast<std::int32_t>(part.size()));
        for (const auto& ring : part) {
            writer.integer(static_cast<std::int32_t>(ring.size()));
            writer.points(ring.data(), ring.size());
        }
    }
    writer.byte(blobEnd);
    return box;
}

void toSpatialiteBlob(Point point, int epsg, std::vector<std::uint8_t>& out) {
    Writer writer{out};
    writer.header(epsg, {point.x, point.y, point.x, point.y}, pointType);
    writer.points(&point, 1);
    writer.byte(blobEnd);
}

Extent toSpatialiteBlob(std::span<const std::vector<Point>> lines, int epsg, std::vector<std::uint8_t>& out) {
    Extent box;
    for (const auto& line : lines)
        for (const auto point : line)
            box.add(point);
    Writer writer{out};
    writer.header(epsg, box, multiLineType);
    writer.integer(static_cast<std::int32_t>(lines.size()));
    for (const auto& line : lines) {
        writer.byte(entity);
        writer.integer(lineType);
        writer.integer(static_cast<std::int32_t>(line.size()));
        writer.points(line.data(), line.size());
    }
    writer.byte(blobEnd);
    return box;
}

bool addRings(std::span<const std::uint8_t> blob, ZoneSet::Builder& builder, std::vector<Point>& scratch) {
    if (blob.size() < headerSize + 5 || blob[0] != start || blob[38] != mbrEnd || blob.back() != blobEnd)
        return false;
    Reader reader{blob.subspan(headerSize - 4)};
    std::int32_t type = 0;
    reader.integer(type);
    if (blob[1] != littleEndian || (type != polygonType && type != multiPolygonType))
        return addForeignRings(blob, builder, scratch);
    if (type == polygonType)
        return addPolygon(reader, builder, scratch) && reader.ends();
    std::int32_t parts = 0;
    if (!reader.integer(parts))
        return false;
    for (std::int32_t p = 0; p < parts; ++p) {
        std::int32_t partType = 0;
        if (!reader.byte(entity) || !reader.integer(partType) || partType != polygonType ||
            !addPolygon(reader, builder, scratch))
            return false;
    }
    return reader.ends();
}

std::optional<Point> pointFrom(std::span<const std::uint8_t> blob) {
    if (blob.size() != headerSize + sizeof(Point) + 1 || blob[0] != start || blob[1] != littleEndian ||
        blob[38] != mbrEnd)
        return std::nullopt;
    std::int32_t type = 0;
    Point point;
    std::memcpy(&type, blob.data() + headerSize - 4, sizeof type);
    std::memcpy(&point, blob.data() + headerSize, sizeof point);
    return type == pointType ? std::optional{point} : std::nullopt;
}

} // namespace geo
