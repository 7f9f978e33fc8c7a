#include "painter.hpp"

#include "raster.hpp"
#include "text_shape.hpp"

#include <QFontDatabase>
#include <QHashFunctions>
#include <QPainter>

#include <array>
#include <set>

namespace paint {
namespace {

QPen penOf(Colour colour, double width) { return {toQColor(colour), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin}; }

/// Borders of neighbouring zones are in the item twice; drawn twice their antialiasing would add up.
QPainterPath bordersOnce(const PolygonItem& item) {
    std::set<std::array<double, 4>> drawn;
    QPainterPath path;
    for (std::size_t r = 0; r + 1 < item.starts.size(); ++r) {
        const auto* ring = item.points.constData() + item.starts[r];
        const int n = item.starts[r + 1] - item.starts[r], pieces = item.closed ? n : n - 1;
        bool drawing = false;
        for (int i = 0; i < pieces; ++i) {
            const QPointF a = ring[i], b = ring[(i + 1) % n];
            const bool forwards = a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
            const QPointF from = forwards ? a : b, to = forwards ? b : a;
            const bool isNew = drawn.insert({from.x(), from.y(), to.x(), to.y()}).second;
            if (isNew && !drawing)
                path.moveTo(a);
            if (isNew)
                path.lineTo(b);
            drawing = isNew;
        }
    }
    return path;
}

/// Draws items with QPainter, whose unit is the plan's.
class ItemPainter {
public:
    explicit ItemPainter(QPainter& painter) : m_painter{painter} {}

    void operator()(const PolygonItem& item) {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (std::size_t r = 0; r + 1 < item.starts.size(); ++r) {
            for (int i = item.starts[r]; i < item.starts[r + 1]; ++i)
                i == item.starts[r] ? path.moveTo(item.points[i]) : path.lineTo(item.points[i]);
            if (item.closed)
                path.closeSubpath();
        }
        if (item.filled)
            m_painter.fillPath(path, toQColor(item.fill));
        if (item.strokeWidth > 0)
            m_painter.strokePath(item.sharedBorders ? bordersOnce(item) : path, penOf(item.stroke, item.strokeWidth));
    }
    void operator()(const LinesItem& item) {
        m_painter.setPen(penOf(item.colour, item.width));
        m_painter.drawLines(item.lines);
    }
    void operator()(const PathItem& item) {
        if (item.filled)
            m_painter.fillPath(item.path, toQColor(item.fill));
        if (item.strokeWidth > 0)
            m_painter.strokePath(item.path, penOf(item.stroke, item.strokeWidth));
    }
    void operator()(const DiscsItem& item) {
        for (const auto& disc : item.discs) {
            m_painter.setPen(disc.line > 0 ? penOf(item.line, disc.line) : QPen{Qt::NoPen});
            m_painter.setBrush(toQColor(disc.fill));
            m_painter.drawEllipse(disc.at, disc.radius, disc.radius);
        }
        m_painter.setBrush(Qt::NoBrush);
    }
    void operator()(const TextItem& item) {
        const double width = textWidth(item.text, item.size, item.weight, item.italic, item.letterSpacing);
        const double em = item.size / referenceEm;
        m_painter.save();
        m_painter.translate(item.baseline.x() - item.anchor * width, item.baseline.y());
        m_painter.scale(em, em);
        auto font = referenceFont(item.weight, item.italic, item.letterSpacing);
        if (item.haloWidth > 0) {
            QPainterPath halo;
            halo.addText(0, 0, font, item.text);
            auto pen = penOf(item.haloColour, item.haloWidth / em);
            pen.setCapStyle(Qt::RoundCap);
            m_painter.strokePath(halo, pen);
        }
        // Qt enlarges absolute spacing with the device's resolution although the letters are sized in pixels, and keeps
        // it in sixty-fourths of a pixel: large letters, scaled down, keep it true.
        if (item.letterSpacing != 0) {
            constexpr int larger = 16;
            const double resolution = m_painter.device()->logicalDpiY();
            font.setPixelSize(font.pixelSize() * larger);
            font.setLetterSpacing(QFont::AbsoluteSpacing, font.letterSpacing() * larger *
                                                              QImage{1, 1, QImage::Format_RGB32}.logicalDpiY() /
                                                              resolution);
            m_painter.scale(1.0 / larger, 1.0 / larger);
        }
        m_painter.setFont(font);
        m_painter.setPen(toQColor(item.colour));
        m_painter.drawText(QPointF{0, 0}, item.text);
        m_painter.restore();
    }

    void operator()(const ImageItem& item) {
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(item.box, item.image);
    }

private:
    QPainter& m_painter;
};

} // namespace

void draw(const Plan& plan, QPainter& painter, geo::Progress& progress) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF{{0, 0}, plan.size}, toQColor(plan.background));
    ItemPainter items{painter};
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        std::visit(items, plan.items[i]);
        progress.report(static_cast<double>(i + 1) / static_cast<double>(plan.items.size()));
    }
}

void drawItems(std::span<const Item> items, QPainter& painter) {
    ItemPainter drawing{painter};
    for (const auto& item : items)
        std::visit(drawing, item);
}

QImage render(const Plan& plan, QSize pixels, geo::Progress& progress) { return rasterise(plan, pixels, progress); }

} // namespace paint

/// Outside any namespace, as Qt's macro asks.
static void initialiseResources() {
    Q_INIT_RESOURCE(fonts);
    Q_INIT_RESOURCE(icons);
}

namespace paint {

void loadFonts() {
    static const bool loaded = [] {
        QHashSeed::setDeterministicGlobalSeed(); // a PDF holds its fonts in the order of a QHash
        initialiseResources();
        for (const char* style : {"Regular", "Italic", "Medium", "SemiBold", "Bold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/InterLisiere-%1.ttf").arg(QLatin1String{style}));
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace paint
