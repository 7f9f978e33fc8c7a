#include "raster_shapes.hpp"

#include "text_shape.hpp"

#include "base/parallel.hpp"

#include <QPainterPathStroker>

namespace paint {
namespace {

/// Lines thinner than this many pixels are drawn piece by piece with bevelled joins where there are many of them: what
/// round ones would add is not seen.
constexpr double fineLine = 8;
constexpr qsizetype manyPoints = 20'000;

/// Turns the items of a plan into shapes, in drawing order.
class ShapeMaker {
public:
    ShapeMaker(double scale, int strips) : m_scale{scale}, m_strips{strips} {}

    void operator()(const PolygonItem& item) {
        if (item.filled && item.fill.a > 0) {
            auto& shape = begin(item.fill);
            addRings(shape, item);
            shape.abutting = item.abutting;
        }
        if (item.strokeWidth <= 0 || item.stroke.a == 0)
            return;
        const float weight = item.sharedBorders ? 0.5F : 1;
        const bool fine = item.strokeWidth * m_scale <= fineLine;
        if (fine && (item.sharedBorders || item.points.size() > manyPoints)) {
            auto& shape = begin(item.stroke);
            addRings(shape, item);
            shape.lineWidth = item.strokeWidth * m_scale;
            shape.closed = item.closed;
            shape.rule = Coverage::Rule::Winding;
            shape.weight = weight;
            return;
        }
        QPainterPath path;
        for (std::size_t r = 0; r + 1 < item.starts.size(); ++r) {
            const auto* points = item.points.constData() + item.starts[r];
            const int n = item.starts[r + 1] - item.starts[r];
            for (int i = 0; i < n; ++i)
                i == 0 ? path.moveTo(points[i]) : path.lineTo(points[i]);
            if (item.closed)
                path.closeSubpath();
        }
        addStroke(path, item.stroke, item.strokeWidth, weight);
    }
    void operator()(const LinesItem& item) {
        auto& shape = begin(item.colour);
        shape.lineWidth = item.width * m_scale;
        shape.closed = false;
        shape.rule = Coverage::Rule::Winding;
        for (const auto& line : item.lines)
            shape.own.push_back({line.p1(), line.p2()});
        for (const auto& line : shape.own)
            shape.contours.push_back({line.constData(), 2, 0, 0});
    }
    void operator()(const PathItem& item) {
        if (item.filled && item.fill.a > 0) {
            auto& shape = begin(item.fill);
            own(shape, item.path);
        }
        if (item.strokeWidth > 0 && item.stroke.a > 0)
            addStroke(item.path, item.stroke, item.strokeWidth, 1);
    }
    void operator()(const DiscsItem& item) { begin(item.line).discs = &item; }
    void operator()(const ImageItem&) {} // see addPictures()
    void operator()(const TextItem& item) {
        const auto text = shapeText(item.text, item.weight, item.italic, item.letterSpacing);
        const double em = item.size / referenceEm;
        const QPointF at{item.baseline.x() - item.anchor * text->advance * em, item.baseline.y()};
        if (item.haloWidth > 0)
            if (const auto halo = shapeHalo(item); !halo->empty())
                addLetters(*halo, halo, at, em, item.haloColour);
        addLetters(text->outline, text, at, em, item.colour);
    }
    /// Measures every shape and sorts the contours of large ones by strip.
    std::vector<RasterShape> finish() {
        geo::NoProgress quiet;
        geo::parallelFor(
            m_shapes.size(), [this](std::size_t i) { measure(m_shapes[i]); }, quiet);
        return std::move(m_shapes);
    }

private:
    RasterShape& begin(Colour colour) {
        auto& shape = m_shapes.emplace_back();
        shape.colour = colour;
        shape.scale = m_scale;
        return shape;
    }
    static void addRings(RasterShape& shape, const PolygonItem& item) {
        shape.contours.reserve(item.starts.size());
        for (std::size_t r = 0; r + 1 < item.starts.size(); ++r)
            shape.contours.push_back(
                {item.points.constData() + item.starts[r], item.starts[r + 1] - item.starts[r], 0, 0});
    }
    /// Flattens a path at the size it is drawn with.
    void own(RasterShape& shape, const QPainterPath& path) {
        for (auto polygon : path.toSubpathPolygons(QTransform::fromScale(m_scale, m_scale)))
            shape.own.push_back(std::move(polygon));
        for (const auto& polygon : shape.own)
            shape.contours.push_back({polygon.constData(), static_cast<int>(polygon.size()), 0, 0});
        shape.scale = 1;
    }
    void addStroke(const QPainterPath& path, Colour colour, double width, float weight) {
        QPainterPathStroker stroker;
        stroker.setWidth(width);
        stroker.setJoinStyle(Qt::RoundJoin);
        stroker.setCapStyle(Qt::FlatCap);
        stroker.setCurveThreshold(0.25 / m_scale);
        auto& shape = begin(colour);
        own(shape, stroker.createStroke(path));
        shape.rule = Coverage::Rule::Winding;
        shape.weight = weight;
    }
    void addLetters(const std::vector<QPolygonF>& outline, std::shared_ptr<const void> keep, QPointF at, double em,
                    Colour colour) {
        auto& shape = begin(colour);
        for (const auto& polygon : outline)
            shape.contours.push_back({polygon.constData(), static_cast<int>(polygon.size()), 0, 0});
        shape.shared = std::move(keep);
        shape.offset = at * m_scale;
        shape.scale = em * m_scale;
        shape.rule = Coverage::Rule::Winding;
    }
    void measure(RasterShape& shape) const {
        if (shape.discs)
            measureDiscs(shape);
        else
            measureContours(shape);
    }
    void measureDiscs(RasterShape& shape) const {
        const auto& item = *shape.discs;
        shape.strips.resize(static_cast<std::size_t>(m_strips));
        for (std::uint32_t i = 0; i < item.discs.size(); ++i) {
            const auto& disc = item.discs[i];
            const double reach = (disc.radius + disc.line / 2) * m_scale + 1, y = disc.at.y() * m_scale;
            const double bottom = std::min(m_strips - 1.0, std::floor((y + reach) / rasterStripRows));
            for (double s = std::max(0.0, std::floor((y - reach) / rasterStripRows)); s <= bottom; ++s)
                shape.strips[static_cast<std::size_t>(s)].push_back(i);
            shape.top = std::min(shape.top, static_cast<float>(y - reach));
            shape.bottom = std::max(shape.bottom, static_cast<float>(y + reach));
        }
    }
    void measureContours(RasterShape& shape) const {
        const auto grow = static_cast<float>(shape.lineWidth / 2 + 1);
        for (auto& contour : shape.contours) {
            double top = 1e9, bottom = -1e9;
            for (int i = 0; i < contour.count; ++i) {
                const double y = contour.points[i].y();
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
            constexpr double far = 1e6; // pixels: beyond any image
            contour.top = static_cast<float>(std::clamp(top * shape.scale + shape.offset.y(), -far, far)) - grow;
            contour.bottom = static_cast<float>(std::clamp(bottom * shape.scale + shape.offset.y(), -far, far)) + grow;
            shape.top = std::min(shape.top, contour.top);
            shape.bottom = std::max(shape.bottom, contour.bottom);
        }
        if (shape.contours.size() < 64)
            return;
        shape.strips.resize(static_cast<std::size_t>(m_strips));
        for (std::uint32_t i = 0; i < shape.contours.size(); ++i) {
            const auto& contour = shape.contours[i];
            const int first = std::max(0, static_cast<int>(contour.top) / rasterStripRows);
            const int last = std::min(m_strips - 1, static_cast<int>(contour.bottom) / rasterStripRows);
            for (int s = first; s <= last; ++s)
                shape.strips[static_cast<std::size_t>(s)].push_back(i);
        }
    }

    double m_scale;
    int m_strips;
    std::vector<RasterShape> m_shapes;
};

} // namespace

std::vector<RasterShape> rasterShapes(std::span<const Item> items, double scale, int strips) {
    ShapeMaker maker{scale, strips};
    for (const auto& item : items)
        std::visit(maker, item);
    return maker.finish();
}

} // namespace paint
