#include "circles.hpp"

#include "pattern.hpp"

namespace paint {
namespace {

const Colour ink{29, 35, 33, 255}, white{255, 255, 255, 255}, darkLine{0x56, 0x60, 0x5B, 255};
/// More marks than this would be noise: the legend has their number.
constexpr std::size_t mostMarks = 400;

class CirclePlanner {
public:
    CirclePlanner(const layers::MapContent& content, const MapView& view, const MapSizes& sizes,
                  std::vector<Item>& items)
        : m_content{content}, m_view{view}, m_sizes{sizes}, m_items{items},
          m_look{circleLook(content.circles->coloured, sizes.circleLine)}, m_frame{{0, 0}, view.size} {}

    void make(const std::function<void(const QRectF&)>& onto) {
        const auto& layer = *m_content.circles;
        const double largest = layer.radius * m_sizes.mapHeight;
        m_batch.line = m_look.line;
        for (const auto& circle : layer.circles) {
            const double radius = circle.share * largest;
            const QPointF at = m_view.toScreen(circle.at);
            const double reach = radius + lineOf(radius);
            const QRectF box{at.x() - reach, at.y() - reach, 2 * reach, 2 * reach};
            if (!box.intersects(m_frame))
                continue;
            one(circle, at, radius, m_frame.contains(box));
            onto(box & m_frame);
        }
        flush();
    }

private:
    /// A line as wide on a small circle would be all that is seen of it.
    double lineOf(double radius) const { return std::min(m_look.width, radius * 0.12); }
    void flush() {
        if (!m_batch.discs.empty())
            m_items.emplace_back(m_batch);
        m_batch.discs.clear();
    }
    void one(const layers::Circle& circle, QPointF at, double radius, bool whole) {
        const bool known = circle.colour >= 0;
        const Colour fill = known ? m_content.circles->colours[static_cast<std::size_t>(circle.colour)] : white;
        if (whole) {
            m_batch.discs.push_back({at, radius, fill, lineOf(radius)});
        } else {
            flush();
            addCut(at, radius + lineOf(radius) / 2, m_look.line);
            addCut(at, radius - lineOf(radius) / 2, fill);
        }
        if (known && !circle.estimated)
            return;
        flush();
        if (!known) {
            auto ring = circleRing(at, radius - lineOf(radius) / 2);
            cut(ring);
            fillAbsence(m_content.filled->figures->values.states[circle.zone], std::move(ring), m_sizes.hatchLine * 0.6,
                        m_sizes.hatchStep * 0.6, m_items);
        }
        if (circle.estimated)
            dashes(at, radius);
    }
    void cut(Rings& ring) const {
        std::vector<QPointF> points(ring.points.begin(), ring.points.end()), scratch;
        clipRing(points, m_frame, scratch);
        ring = {};
        if (points.size() < 3)
            return;
        ring.points = QVector<QPointF>(points.begin(), points.end());
        ring.close();
    }
    void addCut(QPointF at, double radius, Colour colour) {
        if (radius <= 0)
            return;
        auto ring = circleRing(at, radius);
        cut(ring);
        if (!ring.empty())
            m_items.emplace_back(filledItem(std::move(ring), colour));
    }
    void dashes(QPointF at, double radius) {
        const auto ring = circleRing(at, radius);
        // As many whole dashes as go round, so that the last does not run into the first.
        const double around = 2 * M_PI * radius, step = m_sizes.ringDash * 0.55 + m_sizes.ringGap * 0.55;
        const double fit = around / std::max(5.0, std::round(around / step)) / step;
        auto pieces = dashed(ring, true, m_sizes.ringDash * 0.55 * fit, m_sizes.ringGap * 0.55 * fit);
        Rings inside;
        for (std::size_t r = 0; r < pieces.size(); ++r) {
            const auto piece = pieces[r];
            if (!std::all_of(piece.begin(), piece.end(), [&](QPointF p) { return m_frame.contains(p); }))
                continue;
            inside.points.append(QVector<QPointF>(piece.begin(), piece.end()));
            inside.close();
        }
        if (!inside.empty())
            m_items.emplace_back(strokedItem(std::move(inside), false, ink, std::min(m_look.width * 2, radius * 0.3)));
    }

    const layers::MapContent& m_content;
    const MapView& m_view;
    const MapSizes& m_sizes;
    std::vector<Item>& m_items;
    CircleLook m_look;
    QRectF m_frame;
    DiscsItem m_batch;
};

/// Squares in the look of why there is no circle, for zones smaller than their own pattern.
void markAbsences(const layers::MapContent& content, const MapView& view, const MapSizes& sizes,
                  std::vector<Item>& items, const std::function<void(const QRectF&)>& onto) {
    const auto& filled = *content.filled;
    const double side = sizes.hatchStep * 2.2;
    const QRectF frame = QRectF{{0, 0}, view.size}.adjusted(side, side, -side, -side);
    std::vector<std::pair<geo::CellState, QPointF>> marks;
    for (const auto zone : filled.zones->within(view.extent())) {
        const auto state = filled.state(zone);
        const auto& box = filled.zones->extent(zone);
        if (filled.fills[zone] != -1 || state == geo::CellState::Missing ||
            std::min(box.width(), box.height()) / view.metresPerUnit > 2 * side)
            continue;
        const QPointF at = view.toScreen(box.centre());
        if (frame.contains(at))
            marks.emplace_back(state, at);
    }
    if (marks.size() > mostMarks)
        return;
    for (const auto& [state, at] : marks) {
        const QRectF box{at.x() - side / 2, at.y() - side / 2, side, side};
        Rings rings;
        rings.points = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
        rings.close();
        fillAbsence(state, rings, sizes.hatchLine * 0.6, sizes.hatchStep * 0.7, items);
        items.emplace_back(strokedItem(std::move(rings), true, darkLine, sizes.circleLine));
        onto(box);
    }
}

} // namespace

CircleLook circleLook(bool coloured, double unit) { return {coloured ? darkLine : white, unit}; }

Rings circleRing(QPointF centre, double radius) {
    constexpr int fewest = 24, most = 96;
    const int corners = std::clamp(static_cast<int>(radius * 8), fewest, most);
    Rings ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * i / corners;
        ring.points.append(centre + QPointF{radius * std::cos(angle), radius * std::sin(angle)});
    }
    ring.close();
    return ring;
}

void drawCircles(const layers::MapContent& content, const MapView& view, const MapSizes& sizes,
                 std::vector<Item>& items, const std::function<void(const QRectF&)>& onto) {
    if (!content.circles || !content.filled)
        return;
    markAbsences(content, view, sizes, items, onto);
    CirclePlanner{content, view, sizes, items}.make(onto);
}

} // namespace paint
