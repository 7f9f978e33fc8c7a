#include "outline_sketch.hpp"

#include "base/error.hpp"

#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <utility>

namespace app {
namespace {

constexpr double reach = 9; // px around a corner or a side

double distance(geo::Point a, geo::Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// To the side from a to b.
double distance(geo::Point p, geo::Point a, geo::Point b) {
    const double dx = b.x - a.x, dy = b.y - a.y, length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return distance(p, geo::Point{a.x + t * dx, a.y + t * dy});
}

/// A ring without its last point, which repeats the first, where the shape is one part without a hole.
std::vector<geo::Point> cornersOf(const geo::MultiPolygon& shape) {
    if (shape.parts.size() != 1 || shape.parts.front().size() != 1)
        return {};
    auto corners = shape.parts.front().front();
    corners.pop_back();
    return corners;
}

constexpr int alone = -1; ///< gesture of what is a step by itself

/// What the hand did, done already when it is pushed. Taking a corner up and setting it down are one gesture, and one
/// step; where nothing moved there is none.
class SketchStep : public QUndoCommand {
public:
    using Drawn = OutlineSketch::Drawn;
    SketchStep(OutlineSketch& sketch, const QString& text, Drawn before, Drawn after, int gesture)
        : QUndoCommand{text}, m_sketch{sketch}, m_before{std::move(before)}, m_after{std::move(after)}, m_gesture{
                                                                                                            gesture} {}
    void redo() override {
        if (!std::exchange(m_fresh, false))
            m_sketch.restore(m_after);
    }
    void undo() override {
        m_sketch.restore(m_before);
        setObsolete(m_before == m_after); // a corner that was only taken up
    }
    int id() const override { return m_gesture; }
    bool mergeWith(const QUndoCommand* next) override {
        m_after = static_cast<const SketchStep*>(next)->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    OutlineSketch& m_sketch;
    Drawn m_before, m_after;
    int m_gesture;
    bool m_fresh = true;
};

} // namespace

bool OutlineSketch::Drawn::operator==(const Drawn& other) const {
    return corners == other.corners && closed == other.closed && united.parts == other.united.parts &&
           zones == other.zones;
}

OutlineSketch::OutlineSketch(std::function<double()> metresPerPixel, QObject* parent)
    : MapTool{parent}, m_metresPerPixel{std::move(metresPerPixel)} {}

std::optional<std::size_t> OutlineSketch::cornerAt(geo::Point at) const {
    const auto nearest =
        std::ranges::min_element(m_corners, {}, [&](geo::Point corner) { return distance(corner, at); });
    if (nearest == m_corners.end() || distance(*nearest, at) > reach * m_metresPerPixel())
        return std::nullopt;
    return static_cast<std::size_t>(nearest - m_corners.begin());
}

std::optional<std::size_t> OutlineSketch::sideAt(geo::Point at) const {
    for (std::size_t i = 0; i < m_corners.size(); ++i)
        if (distance(at, m_corners[i], m_corners[(i + 1) % m_corners.size()]) <= reach * m_metresPerPixel())
            return i;
    return std::nullopt;
}

void OutlineSketch::clicked(geo::Point at) {
    if (m_held) {
        m_corners[*std::exchange(m_held, std::nullopt)] = at;
        settle(tr("Move a corner"), m_gesture);
    } else if (!m_united.empty()) {
        return; // zones are picked on the map, not here
    } else if (m_closed) {
        takeUp(at);
    } else if (m_corners.size() > 2 && cornerAt(at) == std::optional<std::size_t>{0}) {
        m_closed = true;
        settle(tr("Close the outline"), alone);
    } else if (m_corners.empty() || m_corners.back() != at) {
        m_corners.push_back(at);
        settle(tr("Add a corner"), alone);
    }
    m_cursor = at;
    emit changed();
}

/// The corner that is there, or a new one of the side that is.
void OutlineSketch::takeUp(geo::Point at) {
    if (const auto corner = cornerAt(at)) {
        m_held = corner;
        settle(tr("Move a corner"), ++m_gesture);
    } else if (const auto side = sideAt(at)) {
        m_held = *side + 1;
        m_corners.insert(m_corners.begin() + static_cast<std::ptrdiff_t>(*side) + 1, at);
        settle(tr("Add a corner"), ++m_gesture);
    }
}

void OutlineSketch::settle(const QString& text, int gesture) {
    Drawn now{m_corners, m_closed, m_united, m_zones};
    auto before = std::exchange(m_settled, now);
    m_steps.push(new SketchStep{*this, text, std::move(before), std::move(now), gesture});
}

void OutlineSketch::restore(const Drawn& drawn) {
    m_corners = drawn.corners;
    m_closed = drawn.closed;
    m_united = drawn.united;
    m_zones = drawn.zones;
    m_settled = drawn;
    m_held.reset();
    m_cursor.reset(); // until it moves
    emit changed();
}

void OutlineSketch::moved(geo::Point to) {
    m_cursor = to;
    if (m_held)
        m_corners[*m_held] = to;
    if (m_held || (!m_closed && !m_corners.empty()))
        emit changed();
}

void OutlineSketch::doubleClicked() { close(); }

void OutlineSketch::close() {
    if (m_closed || m_corners.size() < 3)
        return;
    m_closed = true;
    settle(tr("Close the outline"), alone);
    emit changed();
}

void OutlineSketch::takeBack() {
    if (m_corners.empty())
        return;
    const int gesture = m_held ? m_gesture : alone;
    m_corners.erase(m_corners.begin() +
                    static_cast<std::ptrdiff_t>(std::exchange(m_held, std::nullopt).value_or(m_corners.size() - 1)));
    m_closed = m_closed && m_corners.size() > 2;
    settle(tr("Take a corner back"), gesture);
    m_cursor.reset(); // until it moves
    emit changed();
}

bool OutlineSketch::keyPressed(int key, geo::Point centre) {
    switch (key) {
    case Qt::Key_Escape:
        if (m_held)
            m_steps.undo();
        else
            emit left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        takeBack();
        return true;
    case Qt::Key_Space:
        clicked(centre);
        m_cursor.reset(); // the keys draw from middle to middle: where the mouse was does not matter
        return true;
    default:
        return false;
    }
}

void OutlineSketch::clear() {
    m_steps.clear();
    restore({});
}

/// Sets back a corner that is held, so that it is drawn where it was when this is undone.
void OutlineSketch::replace(const Drawn& drawn, const QString& text) {
    if (m_held)
        m_steps.undo();
    if (drawn == m_settled)
        return;
    const auto before = m_settled;
    restore(drawn);
    m_settled = before;
    settle(text, alone);
}

void OutlineSketch::startAnew() { replace({}, tr("Draw another outline")); }

void OutlineSketch::setZones(geo::MultiPolygon united, std::vector<std::string> codes) {
    replace({{}, true, std::move(united), std::move(codes)}, tr("Outline of the zones picked"));
}

void OutlineSketch::setShape(const geo::MultiPolygon& shape, std::vector<std::string> codes) {
    auto corners = codes.empty() ? cornersOf(shape) : std::vector<geo::Point>{};
    auto united = corners.empty() ? shape : geo::MultiPolygon{};
    replace({std::move(corners), true, std::move(united), std::move(codes)}, tr("Show a kept outline"));
}

std::vector<geo::Point> OutlineSketch::line() const {
    auto points = m_corners;
    if (!m_closed && m_cursor && !points.empty() && points.back() != *m_cursor)
        points.push_back(*m_cursor);
    return points;
}

geo::MultiPolygon OutlineSketch::shape() const {
    if (!m_united.empty())
        return m_united;
    auto ring = line();
    if (ring.size() < 3)
        return {};
    ring.push_back(ring.front());
    geo::Repair mended;
    try {
        return geo::repaired({{{std::move(ring)}}}, mended);
    } catch (const geo::Error&) {
        return {}; // all corners on one line
    }
}

} // namespace app
