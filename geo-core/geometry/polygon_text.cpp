// WKT and WKB of multipolygons, read and written without GEOS: loading five million points must not build them twice.
#include "base/error.hpp"
#include "geometry/polygons.hpp"

#include <bit>
#include <cctype>
#include <charconv>
#include <cstring>

namespace geo {

static_assert(std::endian::native == std::endian::little, "WKB is written as it lies in memory");

namespace {

Error notWkt(std::size_t at) {
    return {Error::Code::InvalidGeometry,
            {GEO_TR("not the text of a polygon (POLYGON or MULTIPOLYGON in WKT), from character %1 on"),
             {static_cast<std::int64_t>(at + 1)}}};
}

class WktParser {
public:
    explicit WktParser(std::string_view text) : m_text{text} {}

    MultiPolygon parse() {
        MultiPolygon shape;
        const auto kind = word();
        if (kind != "POLYGON" && kind != "MULTIPOLYGON")
            throw notWkt(0);
        if (const auto next = peekWord(); next == "EMPTY")
            word();
        else if (kind == "POLYGON")
            shape.parts.push_back(part());
        else
            list([&] { shape.parts.push_back(part()); });
        skipSpace();
        if (m_at != m_text.size())
            throw notWkt(m_at);
        return shape;
    }

private:
    void skipSpace() {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
    }
    std::string word() {
        skipSpace();
        std::string result;
        while (m_at < m_text.size() && std::isalpha(static_cast<unsigned char>(m_text[m_at])))
            result += static_cast<char>(std::toupper(static_cast<unsigned char>(m_text[m_at++])));
        return result;
    }
    std::string peekWord() {
        const auto before = m_at;
        auto result = word();
        m_at = before;
        return result;
    }
    bool take(char c) {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    double number() {
        skipSpace();
        double value = 0;
        const auto [end, error] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), value);
        if (error != std::errc{})
            throw notWkt(m_at);
        m_at = static_cast<std::size_t>(end - m_text.data());
        return value;
    }
    template <typename Item> void list(const Item& item) {
        if (!take('('))
            throw notWkt(m_at);
        do
            item();
        while (take(','));
        if (!take(')'))
            throw notWkt(m_at);
    }
    MultiPolygon::Part part() {
        MultiPolygon::Part rings;
        list([&] {
            auto& ring = rings.emplace_back();
            list([&] {
                const double x = number();
                ring.push_back({x, number()});
            });
            if (ring.front() != ring.back())
                throw notWkt(m_at);
        });
        return rings;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// The shortest decimal that reads back as the same number.
void append(std::string& text, double value) {
    char digits[32];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
    text.append(digits, error == std::errc{} ? end : digits);
}

template <typename Items, typename Write> void appendList(std::string& text, const Items& items, const Write& write) {
    text += '(';
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            text += ',';
        write(items[i]);
    }
    text += ')';
}

constexpr std::uint32_t wkbPolygon = 3, wkbMultiPolygon = 6;

class WkbParser {
public:
    explicit WkbParser(std::span<const std::uint8_t> bytes) : m_bytes{bytes} {}

    void geometry(MultiPolygon& shape, bool single = false) {
        const auto order = number<std::uint8_t>();
        if (order > 1)
            throw damaged();
        m_swap = order == 0;
        auto type = number<std::uint32_t>();
        int dimensions = 2;
        if (type & 0x20000000u) // EWKB: an SRID follows
            number<std::uint32_t>();
        dimensions += (type & 0x80000000u ? 1 : 0) + (type & 0x40000000u ? 1 : 0);
        type &= 0x0fffffffu;
        dimensions += type / 1000 == 3 ? 2 : type / 1000 == 0 ? 0 : 1; // ISO: 1000 Z, 2000 M, 3000 ZM
        type %= 1000;
        if (type == wkbPolygon)
            part(shape.parts.emplace_back(), dimensions);
        else if (type == wkbMultiPolygon && !single)
            for (auto count = counted(9); count > 0; --count)
                geometry(shape, true);
        else
            throw damaged();
    }

private:
    static Error damaged() {
        return {Error::Code::InvalidGeometry, {GEO_TR("the outline is damaged: its bytes are not those of a polygon")}};
    }
    template <typename Number> Number number() {
        if (m_bytes.size() - m_at < sizeof(Number))
            throw damaged();
        std::array<std::uint8_t, sizeof(Number)> raw;
        std::memcpy(raw.data(), m_bytes.data() + m_at, sizeof(Number));
        m_at += sizeof(Number);
        if (m_swap)
            std::reverse(raw.begin(), raw.end());
        return std::bit_cast<Number>(raw);
    }
    /// A count of things of at least `size` bytes each: checked before memory is taken for them.
    std::uint32_t counted(std::size_t size) {
        const auto count = number<std::uint32_t>();
        if (count > (m_bytes.size() - m_at) / size)
            throw damaged();
        return count;
    }
    void part(MultiPolygon::Part& rings, int dimensions) {
        for (auto count = counted(4); count > 0; --count) {
            const auto points = counted(sizeof(double) * static_cast<std::size_t>(dimensions));
            auto& ring = rings.emplace_back(points);
            for (auto& p : ring) {
                p.x = number<double>();
                p.y = number<double>();
                for (int more = 2; more < dimensions; ++more)
                    number<double>();
            }
        }
    }

    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
    bool m_swap = false;
};

template <typename Number> void append(std::vector<std::uint8_t>& bytes, Number number) {
    const auto raw = std::bit_cast<std::array<std::uint8_t, sizeof(Number)>>(number);
    bytes.insert(bytes.end(), raw.begin(), raw.end());
}

} // namespace

MultiPolygon fromWkt(std::string_view wkt) { return WktParser{wkt}.parse(); }

std::string toWkt(const MultiPolygon& shape) {
    if (shape.empty())
        return "MULTIPOLYGON EMPTY";
    std::string text = "MULTIPOLYGON ";
    appendList(text, shape.parts, [&](const MultiPolygon::Part& part) {
        appendList(text, part, [&](const MultiPolygon::Ring& ring) {
            appendList(text, ring, [&](Point p) {
                append(text, p.x);
                text += ' ';
                append(text, p.y);
            });
        });
    });
    return text;
}

std::vector<std::uint8_t> toWkb(const MultiPolygon& shape) {
    std::vector<std::uint8_t> bytes;
    const auto start = [&](std::uint32_t type, std::size_t count) {
        append(bytes, std::uint8_t{1});
        append(bytes, type);
        append(bytes, static_cast<std::uint32_t>(count));
    };
    start(wkbMultiPolygon, shape.parts.size());
    for (const auto& part : shape.parts) {
        start(wkbPolygon, part.size());
        for (const auto& ring : part) {
            append(bytes, static_cast<std::uint32_t>(ring.size()));
            const auto* from = reinterpret_cast<const std::uint8_t*>(ring.data());
            bytes.insert(bytes.end(), from, from + ring.size() * sizeof(Point));
        }
    }
    return bytes;
}

MultiPolygon fromWkb(std::span<const std::uint8_t> wkb) {
    MultiPolygon shape;
    WkbParser{wkb}.geometry(shape);
    return shape;
}

} // namespace geo
