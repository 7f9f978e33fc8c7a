#include "pdf/pdf_content.hpp"

#include <bit>

namespace paint {
namespace {

constexpr int digits = 5;
constexpr double most = 99'999; ///< grid steps
constexpr int rowLength = 2 * digits + 4;
/// Fewer points are as small as plain text.
constexpr qsizetype worthRows = 64;

struct Cell {
    int x = 0, y = 0;
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// Rows such as "00123 04567 l\n".
class Rows {
public:
    void reserve(std::size_t rows) { m_bytes.reserve(static_cast<qsizetype>(rows) * rowLength); }
    void point(Cell p, char what) {
        char row[rowLength];
        number(p.x, row);
        row[digits] = ' ';
        number(p.y, row + digits + 1);
        row[2 * digits + 1] = ' ';
        row[2 * digits + 2] = what;
        row[rowLength - 1] = '\n';
        m_bytes.append(row, rowLength);
    }
    void word(const char* text) {
        QByteArray row{text};
        m_bytes += row.leftJustified(rowLength - 1, ' ') + '\n';
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    static void number(int value, char* out) {
        for (int i = digits - 1; i >= 0; --i, value /= 10)
            out[i] = static_cast<char>('0' + value % 10);
    }
    QByteArray m_bytes;
};

QByteArray decimal(double value) {
    QByteArray out = QByteArray::number(value, 'f', 3);
    while (out.endsWith('0'))
        out.chop(1);
    if (out.endsWith('.'))
        out.chop(1);
    return out == "-0" ? QByteArray{"0"} : out;
}

/// A border of two zones, whichever way it runs.
std::uint64_t edgeKey(Cell a, Cell b) {
    if (b.x < a.x || (b.x == a.x && b.y < a.y))
        std::swap(a, b);
    const auto pack = [](Cell c) { return static_cast<std::uint64_t>(c.x) << 32 | static_cast<std::uint32_t>(c.y); };
    return pack(a) * 0x9E3779B97F4A7C15ULL ^ (pack(b) * 0xC2B2AE3D27D4EB4FULL + 0x165667B19E3779F9ULL);
}

/// A set of edges as large as it is going to be: half full at most, one look each.
class Edges {
public:
    explicit Edges(std::size_t count) : m_slots(std::bit_ceil(2 * count + 2)) {}
    /// @returns false if it was there already.
    bool add(std::uint64_t key) {
        key += key == 0 ? 1 : 0;
        for (std::size_t i = key >> 20 & (m_slots.size() - 1);; i = (i + 1) & (m_slots.size() - 1)) {
            if (m_slots[i] == key)
                return false;
            if (m_slots[i] == 0) {
                m_slots[i] = key;
                return true;
            }
        }
    }

private:
    std::vector<std::uint64_t> m_slots;
};

class ContentWriter {
public:
    ContentWriter(const PdfGrid& grid, std::set<int>& alphas) : m_grid{grid}, m_alphas{alphas} {
        const double s = grid.pointsPerStep;
        m_text = "q " + QByteArray::number(s, 'f', 9) + " 0 0 " + QByteArray::number(-s, 'f', 9) + " 0 " +
                 decimal(grid.pageHeight) + " cm 0 J 1 j\n";
    }

    void operator()(const PolygonItem& item) {
        const bool strokes = item.strokeWidth > 0 && item.stroke.a > 0;
        if (item.filled && item.fill.a > 0) {
            fillColour(item.fill);
            rings(item, true);
            m_text += "f*\n";
        }
        if (!strokes)
            return;
        strokeLook(item.stroke, item.strokeWidth);
        if (item.sharedBorders && item.points.size() >= worthRows)
            bordersOnce(item);
        else
            rings(item, item.closed);
        m_text += "S\n";
    }
    void operator()(const LinesItem& item) {
        if (item.lines.isEmpty())
            return;
        strokeLook(item.colour, item.width);
        Rows rows;
        rows.reserve(static_cast<std::size_t>(item.lines.size()) * 2);
        for (const auto& line : item.lines) {
            rows.point(cell(line.p1()), 'm');
            rows.point(cell(line.p2()), 'l');
        }
        finish(rows);
        m_text += "S\n";
    }
    void operator()(const PathItem& item) {
        const bool fills = item.filled && item.fill.a > 0, strokes = item.strokeWidth > 0 && item.stroke.a > 0;
        if (fills) {
            fillColour(item.fill);
            path(item.path);
            m_text += "f*\n";
        }
        if (strokes) {
            strokeLook(item.stroke, item.strokeWidth);
            path(item.path);
            m_text += "S\n";
        }
    }
    void operator()(const DiscsItem& item) {
        double width = -1;
        for (const auto& disc : item.discs) {
            const bool strokes = disc.line > 0 && item.line.a > 0;
            if (strokes && width != disc.line)
                strokeLook(item.line, disc.line);
            width = strokes ? disc.line : width;
            fillColour(disc.fill);
            circle(disc.at, disc.radius);
            m_text += strokes ? "b*\n" : "f*\n";
        }
    }
    void operator()(const TextItem&) {}
    void operator()(const ImageItem&) {}

    std::vector<PdfChunk> take() {
        m_text += "Q\n";
        flush();
        return std::move(m_chunks);
    }

private:
    void flush() {
        if (!m_text.isEmpty())
            m_chunks.push_back({std::move(m_text), 0});
        m_text = {};
    }
    Cell cell(QPointF p) const {
        const auto step = [&](double v) {
            return static_cast<int>(std::clamp(std::round(v * m_grid.perUnit), 0.0, most));
        };
        return {step(p.x()), step(p.y())};
    }
    void alpha(int a) {
        if (a == m_alpha)
            return;
        m_alpha = a;
        m_alphas.insert(a);
        m_text += alphaState(a) + " gs\n";
    }
    static QByteArray rgb(Colour c) {
        return decimal(c.r / 255.0) + ' ' + decimal(c.g / 255.0) + ' ' + decimal(c.b / 255.0);
    }
    void fillColour(Colour c) {
        alpha(c.a);
        if (m_fill != c)
            m_text += rgb(c) + " rg\n";
        m_fill = c;
    }
    void strokeLook(Colour c, double width) {
        alpha(c.a);
        m_text += rgb(c) + " RG " + decimal(width * m_grid.perUnit) + " w\n";
    }
    /// The points of a ring on the grid, without repeats and without points on a straight line.
    void reduce(const PolygonItem& item, std::size_t r, bool closed) {
        m_cells.clear();
        for (int i = item.starts[r]; i < item.starts[r + 1]; ++i) {
            const Cell c = cell(item.points[i]);
            if (!m_cells.empty() && m_cells.back() == c)
                continue;
            while (m_cells.size() >= 2 && onLine(m_cells[m_cells.size() - 2], m_cells.back(), c))
                m_cells.pop_back();
            m_cells.push_back(c);
        }
        if (closed && m_cells.size() > 1 && m_cells.front() == m_cells.back())
            m_cells.pop_back();
        while (closed && m_cells.size() > 2 && onLine(m_cells[m_cells.size() - 2], m_cells.back(), m_cells.front()))
            m_cells.pop_back();
    }
    /// Is b between a and c?
    static bool onLine(Cell a, Cell b, Cell c) {
        const std::int64_t ux = b.x - a.x, uy = b.y - a.y, vx = c.x - b.x, vy = c.y - b.y;
        return ux * vy == uy * vx && ux * vx + uy * vy > 0;
    }
    void rings(const PolygonItem& item, bool closed) {
        Rows rows;
        rows.reserve(static_cast<std::size_t>(item.points.size()) + item.starts.size());
        for (std::size_t r = 0; r + 1 < item.starts.size(); ++r) {
            reduce(item, r, closed);
            if (m_cells.size() < 2)
                continue;
            for (std::size_t i = 0; i < m_cells.size(); ++i)
                rows.point(m_cells[i], i == 0 ? 'm' : 'l');
            if (closed)
                rows.word("h");
        }
        finish(rows);
    }
    /// Borders of neighbouring zones are in the item twice: each is drawn the first time it is met.
    void bordersOnce(const PolygonItem& item) {
        Edges drawn{static_cast<std::size_t>(item.points.size())};
        Rows rows;
        rows.reserve(static_cast<std::size_t>(item.points.size()));
        for (std::size_t r = 0; r + 1 < item.starts.size(); ++r) {
            reduceForBorders(item, r);
            const std::size_t edges = item.closed ? m_cells.size() : m_cells.size() - 1;
            bool drawing = false;
            for (std::size_t i = 0; m_cells.size() > 1 && i < edges; ++i) {
                const Cell a = m_cells[i], b = m_cells[(i + 1) % m_cells.size()];
                const bool isNew = drawn.add(edgeKey(a, b));
                if (isNew && !drawing)
                    rows.point(a, 'm');
                if (isNew)
                    rows.point(b, 'l');
                drawing = isNew;
            }
        }
        finish(rows);
    }
    /// Points on a straight line stay: two zones need not leave out the same ones.
    void reduceForBorders(const PolygonItem& item, std::size_t r) {
        m_cells.clear();
        for (int i = item.starts[r]; i < item.starts[r + 1]; ++i)
            if (const Cell c = cell(item.points[i]); m_cells.empty() || m_cells.back() != c)
                m_cells.push_back(c);
        if (item.closed && m_cells.size() > 1 && m_cells.front() == m_cells.back())
            m_cells.pop_back();
    }
    void finish(Rows& rows) {
        QByteArray bytes = rows.take();
        if (bytes.size() < worthRows * rowLength) {
            m_text += bytes;
            return;
        }
        flush();
        m_chunks.push_back({std::move(bytes), rowLength});
    }
    QByteArray pair(QPointF p) const { return decimal(p.x() * m_grid.perUnit) + ' ' + decimal(p.y() * m_grid.perUnit); }
    void path(const QPainterPath& outline) {
        static constexpr const char* words[] = {" m\n", " l\n", " ", " "};
        QPointF start;
        for (int i = 0; i < outline.elementCount(); ++i) {
            const auto element = outline.elementAt(i);
            const bool last = i + 1 == outline.elementCount();
            const auto next = last ? QPainterPath::MoveToElement : outline.elementAt(i + 1).type;
            m_text += pair(element) + words[element.type];
            if (element.type == QPainterPath::CurveToDataElement && next != QPainterPath::CurveToDataElement)
                m_text += "c\n";
            if (element.type == QPainterPath::MoveToElement)
                start = element;
            else if (next == QPainterPath::MoveToElement && QPointF{element} == start)
                m_text += "h\n"; // Qt closes subpaths by coming back
        }
    }
    void circle(QPointF at, double radius) {
        const double k = radius * 0.5522847498; // of a quarter circle as a Bézier curve
        const auto p = [&](double x, double y) { return pair(at + QPointF{x, y}) + ' '; };
        m_text += p(radius, 0) + "m " + p(radius, k) + p(k, radius) + p(0, radius) + "c " + p(-k, radius) +
                  p(-radius, k) + p(-radius, 0) + "c " + p(-radius, -k) + p(-k, -radius) + p(0, -radius) + "c " +
                  p(k, -radius) + p(radius, -k) + p(radius, 0) + "c ";
    }

    PdfGrid m_grid;
    std::set<int>& m_alphas;
    QByteArray m_text;
    std::vector<PdfChunk> m_chunks;
    std::vector<Cell> m_cells;
    int m_alpha = -1;
    std::optional<Colour> m_fill;
};

} // namespace

PdfGrid pdfGrid(QSizeF millimetres, double millimetresPerUnit) {
    constexpr double pointsPerMillimetre = 72 / 25.4;
    const double step = std::max(0.02, std::max(millimetres.width(), millimetres.height()) / most);
    return {millimetresPerUnit / step, step * pointsPerMillimetre, millimetres.height() * pointsPerMillimetre};
}

std::vector<PdfChunk> pdfContent(std::span<const Item> items, const PdfGrid& grid, std::set<int>& alphas) {
    ContentWriter writer{grid, alphas};
    for (const auto& item : items)
        std::visit(writer, item);
    return writer.take();
}

QByteArray alphaState(int alpha) { return "/La" + QByteArray::number(alpha); }

} // namespace paint
