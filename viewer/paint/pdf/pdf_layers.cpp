#include "pdf/pdf_layers.hpp"

#include "text_shape.hpp"

namespace paint {
namespace {

/// The room a drawing takes, its lines included.
struct BoundsOf {
    QRectF operator()(const PolygonItem& item) const {
        QRectF box = boxOf(item.points);
        return grown(box, item.strokeWidth);
    }
    QRectF operator()(const LinesItem& item) const {
        QVector<QPointF> ends;
        ends.reserve(2 * item.lines.size());
        for (const auto& line : item.lines)
            ends << line.p1() << line.p2();
        return grown(boxOf(ends), item.width);
    }
    QRectF operator()(const PathItem& item) const { return grown(item.path.controlPointRect(), item.strokeWidth); }
    QRectF operator()(const DiscsItem& item) const {
        QRectF box;
        for (const auto& disc : item.discs) {
            const double r = disc.radius + disc.line;
            box |= QRectF{disc.at.x() - r, disc.at.y() - r, 2 * r, 2 * r};
        }
        return box;
    }
    QRectF operator()(const TextItem& item) const {
        const double width = textWidth(item.text, item.size, item.weight, item.italic, item.letterSpacing);
        const double above = 1.1 * item.size, below = 0.35 * item.size, aside = 0.2 * item.size; // italics lean out
        return grown({item.baseline.x() - item.anchor * width - aside, item.baseline.y() - above, width + 2 * aside,
                      above + below},
                     item.haloWidth);
    }
    QRectF operator()(const ImageItem& item) const { return item.box; }

private:
    static QRectF boxOf(const QVector<QPointF>& points) {
        if (points.isEmpty())
            return {};
        double left = points[0].x(), right = left, top = points[0].y(), bottom = top;
        for (const auto& p : points) {
            left = std::min(left, p.x());
            right = std::max(right, p.x());
            top = std::min(top, p.y());
            bottom = std::max(bottom, p.y());
        }
        return {left, top, right - left, bottom - top};
    }
    /// A joint of a line may reach out by more than half its width; a box of no height still meets others.
    static QRectF grown(const QRectF& box, double line) {
        const double by = 2 * line + 1e-6;
        return box.adjusted(-by, -by, by, by);
    }
};

class Layering {
public:
    std::vector<PdfLayer> of(const Plan& plan) {
        for (const auto& item : plan.items)
            if (std::holds_alternative<TextItem>(item) || std::holds_alternative<ImageItem>(item))
                addText(item);
            else
                addDrawing(item);
        return std::move(m_layers);
    }

private:
    void addText(const Item& item) {
        m_layers.back().texts.push_back(item);
        m_boxes.push_back(std::visit(BoundsOf{}, item));
        m_all |= m_boxes.back();
    }
    void addDrawing(const Item& item) {
        if (meetsText(std::visit(BoundsOf{}, item))) {
            m_layers.emplace_back();
            m_boxes.clear();
            m_all = {};
        }
        auto& drawings = m_layers.back().drawings;
        if (!drawings.empty() && drawings.back().data() + drawings.back().size() == &item)
            drawings.back() = {drawings.back().data(), drawings.back().size() + 1};
        else
            drawings.emplace_back(&item, 1);
    }
    bool meetsText(const QRectF& box) const {
        return box.intersects(m_all) &&
               std::any_of(m_boxes.begin(), m_boxes.end(), [&](const auto& text) { return text.intersects(box); });
    }

    std::vector<PdfLayer> m_layers = std::vector<PdfLayer>(1);
    std::vector<QRectF> m_boxes; ///< of the texts of the last layer
    QRectF m_all;
};

} // namespace

std::vector<PdfLayer> layersOf(const Plan& plan) { return Layering{}.of(plan); }

} // namespace paint
