#include "raster.hpp"

#include "raster_shapes.hpp"

#include "base/parallel.hpp"

#include <QPainter>

namespace paint {
namespace {

/// One strip of the image: draws all shapes on it.
class StripPainter {
public:
    StripPainter(int width, int rows) : m_width{width}, m_rows{rows}, m_sums(static_cast<std::size_t>(width) * 4) {
        m_coverages.emplace_back(width, rows);
    }

    void paint(const std::vector<RasterShape>& shapes, int strip, QRgb* pixels, std::ptrdiff_t stride) {
        m_strip = strip;
        m_top = strip * rasterStripRows;
        for (std::size_t i = 0; i < shapes.size();) {
            std::size_t end = i + 1;
            while (end < shapes.size() && shapes[end].abutting && shapes[end].colour.a == 255 &&
                   shapes[i].colour.a == 255)
                ++end;
            if (end - i > 1)
                together(shapes, i, end, pixels, stride);
            else if (touches(shapes[i]) && shapes[i].discs)
                discs(shapes[i], pixels, stride);
            else if (touches(shapes[i]))
                alone(shapes[i], pixels, stride);
            i = end;
        }
    }

private:
    bool touches(const RasterShape& shape) const {
        return shape.bottom >= static_cast<float>(m_top) && shape.top <= static_cast<float>(m_top + m_rows);
    }
    void cover(const RasterShape& shape, Coverage& coverage) const {
        const auto one = [&](const RasterShape::Contour& contour) {
            if (shape.lineWidth > 0)
                thinLine(shape, contour, coverage);
            else
                fill(shape, contour, coverage);
        };
        if (!shape.strips.empty()) {
            for (const auto i : shape.strips[static_cast<std::size_t>(m_strip)])
                one(shape.contours[i]);
        } else {
            for (const auto& contour : shape.contours)
                if (contour.bottom >= static_cast<float>(m_top) && contour.top <= static_cast<float>(m_top + m_rows))
                    one(contour);
        }
    }
    QPointF pixel(const RasterShape& shape, QPointF p) const {
        return {p.x() * shape.scale + shape.offset.x(), p.y() * shape.scale + shape.offset.y() - m_top};
    }
    void fill(const RasterShape& shape, const RasterShape::Contour& contour, Coverage& coverage) const {
        QPointF before = pixel(shape, contour.points[contour.count - 1]);
        for (int i = 0; i < contour.count; ++i) {
            const QPointF p = pixel(shape, contour.points[i]);
            coverage.edge(before.x(), before.y(), p.x(), p.y());
            before = p;
        }
    }
    /// Each piece as a rectangle around it, and the gap on the outer side of each bend as a triangle.
    void thinLine(const RasterShape& shape, const RasterShape::Contour& contour, Coverage& coverage) const {
        const double half = shape.lineWidth / 2;
        const auto near = [&](double y0, double y1) {
            return std::max(y0, y1) > -half && std::min(y0, y1) < m_rows + half;
        };
        QPointF a = pixel(shape, contour.points[shape.closed ? contour.count - 1 : 0]), before;
        bool bends = false; // is there a piece before this one?
        const auto piece = [&](QPointF b, bool drawn) {
            const double dx = b.x() - a.x(), dy = b.y() - a.y(), length = std::sqrt(dx * dx + dy * dy);
            if (length > 0) {
                const QPointF n{-dy / length * half, dx / length * half};
                if (bends && near(a.y(), a.y()))
                    bend(a, before, n, coverage);
                if (drawn && near(a.y(), b.y()))
                    quad(a + n, a - n, b - n, b + n, coverage);
                before = n;
                bends = true;
            }
            a = b;
        };
        for (int i = shape.closed ? 0 : 1; i < contour.count; ++i)
            piece(pixel(shape, contour.points[i]), true);
        if (shape.closed && contour.count > 1) // the bend at the end of the last piece
            piece(pixel(shape, contour.points[0]), false);
    }
    static void quad(QPointF a, QPointF b, QPointF c, QPointF d, Coverage& coverage) {
        coverage.edge(a.x(), a.y(), b.x(), b.y());
        coverage.edge(b.x(), b.y(), c.x(), c.y());
        coverage.edge(c.x(), c.y(), d.x(), d.y());
        coverage.edge(d.x(), d.y(), a.x(), a.y());
    }
    /// @param n0, n1  half widths across the piece before and the one after. Runs the way rectangles run.
    static void bend(QPointF at, QPointF n0, QPointF n1, Coverage& coverage) {
        const double turn = n0.x() * n1.y() - n0.y() * n1.x();
        const QPointF b = turn > 0 ? at - n0 : at + n1, c = turn > 0 ? at - n1 : at + n0;
        if (std::abs(turn) < 0.02) // less than a hundredth of a pixel is missing
            return;
        coverage.edge(at.x(), at.y(), b.x(), b.y());
        coverage.edge(b.x(), b.y(), c.x(), c.y());
        coverage.edge(c.x(), c.y(), at.x(), at.y());
    }
    /// Discs one by one, each over those before.
    void discs(const RasterShape& shape, QRgb* pixels, std::ptrdiff_t stride) const {
        const auto& item = *shape.discs;
        for (const auto i : shape.strips[static_cast<std::size_t>(m_strip)]) {
            const auto& disc = item.discs[i];
            const QPointF at = pixel(shape, disc.at);
            const auto radius = static_cast<float>(disc.radius * shape.scale);
            const auto half = static_cast<float>(disc.line * shape.scale / 2);
            const double reach = static_cast<double>(radius + half) + 1;
            if (!std::isfinite(at.x() + at.y() + reach))
                continue;
            const int left = static_cast<int>(std::clamp(at.x() - reach, 0.0, m_width * 1.0));
            const int right = static_cast<int>(std::clamp(at.x() + reach + 1, 0.0, m_width * 1.0));
            const int bottom = static_cast<int>(std::clamp(at.y() + reach + 1, 0.0, m_rows * 1.0));
            for (int y = static_cast<int>(std::clamp(at.y() - reach, 0.0, m_rows * 1.0)); y < bottom; ++y) {
                QRgb* line = pixels + y * stride;
                const auto dy = static_cast<float>(y + 0.5 - at.y());
                for (int x = left; x < right; ++x) {
                    const auto dx = static_cast<float>(x + 0.5 - at.x());
                    const float whole = discShare(radius + half, dx, dy);
                    if (whole <= nothing)
                        continue;
                    const float inner = half > 0 ? discShare(radius - half, dx, dy) : whole;
                    if (half > 0 && inner < wholePixel)
                        line[x] = mixed(line[x], item.line, whole * static_cast<float>(item.line.a) / 255);
                    line[x] = mixed(line[x], disc.fill, inner * static_cast<float>(disc.fill.a) / 255);
                }
            }
        }
    }
    /// What of a pixel lies in a disc, by how far the pixel's centre (dx, dy) is from the circle; of a small disc the
    /// same for sixteen parts of the pixel.
    static float discShare(float radius, float dx, float dy) {
        if (radius <= 0)
            return 0;
        constexpr float small = 3;
        if (radius >= small)
            return std::clamp(radius - std::sqrt(dx * dx + dy * dy) + 0.5F, 0.0F, 1.0F);
        constexpr int parts = 4;
        float sum = 0;
        for (int j = 0; j < parts; ++j)
            for (int i = 0; i < parts; ++i) {
                const float x = dx + (static_cast<float>(i) + 0.5F) / parts - 0.5F;
                const float y = dy + (static_cast<float>(j) + 0.5F) / parts - 0.5F;
                sum += std::clamp((radius - std::sqrt(x * x + y * y)) * parts + 0.5F, 0.0F, 1.0F);
            }
        return sum / (parts * parts);
    }
    static QRgb mixed(QRgb under, Colour over, float share) {
        const auto mix = [share](int a, int b) {
            return static_cast<int>(static_cast<float>(a) + static_cast<float>(b - a) * share + 0.5F);
        };
        return qRgba(mix(qRed(under), over.r), mix(qGreen(under), over.g), mix(qBlue(under), over.b),
                     mix(qAlpha(under), 255));
    }
    /// Lays one colour over the row.
    struct Layer {
        QRgb* line;
        Colour colour;
        float alpha = static_cast<float>(colour.a) / 255;
        QRgb whole = qRgb(colour.r, colour.g, colour.b);
        void solid(int x, int n) const {
            if (colour.a == 255)
                std::fill_n(line + x, n, whole);
            else
                for (int i = x; i < x + n; ++i)
                    line[i] = mixed(line[i], colour, alpha);
        }
        void partial(int x, const float* covered, int n) const {
            for (int i = 0; i < n; ++i) {
                const float share = covered[i] * alpha;
                if (share >= wholePixel)
                    line[x + i] = whole;
                else if (share > nothing)
                    line[x + i] = mixed(line[x + i], colour, share);
            }
        }
    };
    void alone(const RasterShape& shape, QRgb* pixels, std::ptrdiff_t stride) {
        cover(shape, m_coverages[0]);
        for (int row = 0; row < m_rows; ++row)
            m_coverages[0].resolve(row, shape.rule, shape.weight, Layer{pixels + row * stride, shape.colour});
    }
    /// Adds a colour's shares to those of its neighbours; pixels that are its own are done at once.
    struct Shares {
        QRgb* line;
        float* sums;
        Colour colour;
        float r = colour.r, g = colour.g, b = colour.b;
        QRgb whole = qRgb(colour.r, colour.g, colour.b);
        void solid(int x, int n) const { std::fill_n(line + x, n, whole); }
        void partial(int x, const float* covered, int n) const {
            for (int i = 0; i < n; ++i) {
                const float share = covered[i];
                if (share >= wholePixel) {
                    line[x + i] = whole;
                } else if (share > nothing) {
                    float* sum = sums + static_cast<std::ptrdiff_t>(x + i) * 4;
                    sum[0] += share * r;
                    sum[1] += share * g;
                    sum[2] += share * b;
                    sum[3] += share;
                }
            }
        }
    };
    /// Opaque shapes that share borders: their shares of a pixel are added up before anything shines through.
    void together(const std::vector<RasterShape>& shapes, std::size_t from, std::size_t to, QRgb* pixels,
                  std::ptrdiff_t stride) {
        while (m_coverages.size() < to - from)
            m_coverages.emplace_back(m_width, m_rows);
        for (std::size_t i = from; i < to; ++i)
            if (touches(shapes[i]))
                cover(shapes[i], m_coverages[i - from]);
        for (int row = 0; row < m_rows; ++row) {
            for (std::size_t i = from; i < to; ++i)
                if (touches(shapes[i]))
                    m_coverages[i - from].resolve(row, shapes[i].rule, shapes[i].weight,
                                                  Shares{pixels + row * stride, m_sums.data(), shapes[i].colour});
            blendSums(pixels + row * stride);
        }
    }
    void blendSums(QRgb* line) {
        float* sum = m_sums.data();
        for (int x = 0; x < m_width; ++x, sum += 4) {
            if (sum[3] <= 0)
                continue;
            const float down = sum[3] > 1 ? 1 / sum[3] : 1, rest = std::max(0.0F, 1 - sum[3]);
            const auto channel = [&](float s, int under) {
                return static_cast<int>(s * down + static_cast<float>(under) * rest + 0.5F);
            };
            line[x] = qRgba(channel(sum[0], qRed(line[x])), channel(sum[1], qGreen(line[x])),
                            channel(sum[2], qBlue(line[x])), channel(255 * sum[3], qAlpha(line[x])));
            std::fill_n(sum, 4, 0.0F);
        }
    }

    int m_width, m_rows, m_top = 0, m_strip = 0;
    std::vector<Coverage> m_coverages; ///< one per shape drawn together
    std::vector<float> m_sums;         ///< of one row: red, green, blue and share
};

/// Nothing is drawn over pictures, so they may come last.
void addPictures(QImage& image, std::span<const Item> items, double scale) {
    for (const auto& item : items)
        if (const auto* picture = std::get_if<ImageItem>(&item)) {
            QPainter painter{&image};
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            const QRectF& box = picture->box;
            painter.drawImage(QRectF{box.topLeft() * scale, box.size() * scale}, picture->image);
        }
}

} // namespace

void rasteriseOnto(QImage& image, std::span<const Item> items, double scale, geo::Progress& progress) {
    if (image.isNull() || items.empty())
        return;
    const int strips = (image.height() + rasterStripRows - 1) / rasterStripRows;
    const auto shapes = rasterShapes(items, scale, strips);

    auto* first = reinterpret_cast<QRgb*>(image.bits());
    const std::ptrdiff_t stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    geo::parallelFor(
        static_cast<std::size_t>(strips),
        [&, width = image.width(), height = image.height()](std::size_t strip) {
            const int top = static_cast<int>(strip) * rasterStripRows, rows = std::min(rasterStripRows, height - top);
            thread_local std::unique_ptr<StripPainter> painter;
            thread_local std::pair<int, int> size;
            if (!painter || size != std::pair{width, rows}) {
                painter = std::make_unique<StripPainter>(width, rows);
                size = {width, rows};
            }
            painter->paint(shapes, static_cast<int>(strip), first + top * stride, stride);
        },
        progress);
    addPictures(image, items, scale);
}

QImage rasterise(const Plan& plan, QSize pixels, geo::Progress& progress) {
    QImage image{pixels, QImage::Format_RGB32};
    if (image.isNull())
        return image;
    image.fill(toQColor(plan.background));
    rasteriseOnto(image, plan.items, pixels.width() / plan.size.width(), progress);
    progress.report(1);
    return image;
}

} // namespace paint
