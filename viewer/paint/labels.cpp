#include "labels.hpp"

#include "text_shape.hpp"

namespace paint {
namespace {

/// A way to write a name: on one line or two.
struct Block {
    std::vector<QString> lines;
    double width = 0, height = 0, lineStep = 0;
    double cost = 0;
};
struct Place {
    QPointF centre;      ///< of the block
    double anchor = 0.5; ///< how its lines are aligned
    double cost = 0;
    bool standsOff = false; ///< so far that a line must lead to it
};

Block blockOf(std::vector<QString> lines, const LabelWish& wish, double cost) {
    Block block{std::move(lines), 0, 0, wish.size * 1.12, cost};
    for (const auto& line : block.lines)
        block.width = std::max(block.width, textWidth(line, wish.size, wish.weight, wish.italic, wish.letterSpacing));
    block.height = wish.size * (capHeight + 0.2) + block.lineStep * static_cast<double>(block.lines.size() - 1);
    return block;
}

/// Where a long name breaks best: after a dash between two names, else at the space nearest the middle.
std::optional<std::pair<QString, QString>> halves(const QString& text) {
    const auto dash = text.indexOf(QStringLiteral(" – "));
    if (dash > 0)
        return {{text.left(dash + 2), text.mid(dash + 3)}};
    qsizetype best = -1;
    for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1))
        if (best < 0 || std::abs(2 * i - text.size()) < std::abs(2 * best - text.size()))
            best = i;
    if (best <= 0)
        return std::nullopt;
    return {{text.left(best), text.mid(best + 1)}};
}

std::vector<Block> blocksOf(const LabelWish& wish) {
    std::vector<Block> blocks{blockOf({wish.text}, wish, 0)};
    if (wish.text.size() > 13)
        if (auto pair = halves(wish.text))
            blocks.push_back(blockOf({pair->first, pair->second}, wish, wish.text.size() > 20 ? 0.1 : 0.6));
    return blocks;
}

std::vector<Place> placesOf(const LabelWish& wish, const Block& block) {
    if (wish.centred)
        return {{wish.centre, 0.5, 0},
                {wish.centre + QPointF{0, block.height}, 0.5, 1},
                {wish.centre - QPointF{0, block.height}, 0.5, 1}};
    std::vector<Place> places;
    const QRectF& box = wish.around;
    if (wish.mayFitInside && block.width < box.width() && block.height < box.height()) {
        places.push_back({box.center(), 0.5, 1.5});
        places.push_back({wish.centre, 0.5, 1.5});
    }
    for (const double stretch : {1.0, 2.0, 3.5, 6.0}) { // ever farther from the outline
        const bool off = stretch > 3;
        const double gap = wish.gap * stretch, far = (stretch - 1) * 0.8;
        const double dx = box.width() / 2 + gap + block.width / 2, dy = box.height() / 2 + gap + block.height / 2;
        for (const double rise : {0.0, -0.25, 0.25, -0.4, 0.4}) { // beside, at several heights
            const double y = box.center().y() + rise * box.height(), aside = std::abs(rise);
            places.push_back({{box.center().x() + dx, y}, 0, far + aside, off});
            places.push_back({{box.center().x() - dx, y}, 1, far + aside + 0.05, off});
        }
        for (const double shift : {0.0, -0.3, 0.3}) {
            const double x = box.center().x() + shift * (box.width() + block.width), aside = std::abs(shift);
            places.push_back({{x, box.center().y() + dy}, 0.5, far + 0.4 + aside, off});
            places.push_back({{x, box.center().y() - dy}, 0.5, far + 0.5 + aside, off});
        }
        for (const double side : {1.0, -1.0}) { // corners
            const double x = box.center().x() + side * (dx - gap * 0.5), anchor = side > 0 ? 0 : 1;
            places.push_back({{x, box.center().y() + dy - gap * 0.5}, anchor, far + 0.7, off});
            places.push_back({{x, box.center().y() - dy + gap * 0.5}, anchor, far + 0.7, off});
        }
    }
    return places;
}

/// From what is named to the nearest point of its name.
QLineF leaderOf(const LabelWish& wish, const QRectF& box) {
    return {
        wish.centre,
        {std::clamp(wish.centre.x(), box.left(), box.right()), std::clamp(wish.centre.y(), box.top(), box.bottom())}};
}

void writeLeader(const LabelWish& wish, const QLineF& leader, std::vector<Item>& items) {
    const double line = wish.size * 0.07;
    QPainterPath dot;
    dot.addEllipse(leader.p1(), line * 1.7, line * 1.7);
    items.emplace_back(LinesItem{{leader}, wish.haloColour, line * 3});
    items.emplace_back(LinesItem{{leader}, wish.colour, line});
    items.emplace_back(PathItem{dot, true, wish.colour, {}, 0});
}

void write(const LabelWish& wish, const Block& block, const Place& place, std::vector<Item>& items) {
    const double top = place.centre.y() - block.height / 2 + wish.size * (0.1 + capHeight);
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        TextItem text;
        text.text = block.lines[i];
        text.baseline = {place.centre.x() + (place.anchor - 0.5) * block.width,
                         top + static_cast<double>(i) * block.lineStep};
        text.size = wish.size;
        text.weight = wish.weight;
        text.italic = wish.italic;
        text.letterSpacing = wish.letterSpacing;
        text.colour = wish.colour;
        text.anchor = place.anchor;
        text.haloWidth = wish.haloWidth;
        text.haloColour = wish.haloColour;
        items.emplace_back(std::move(text));
    }
}

} // namespace

Occupancy::Occupancy(QSizeF size, double cell)
    : m_size{size}, m_cell{cell}, m_columns{static_cast<int>(std::ceil(size.width() / cell)) + 1},
      m_rows{static_cast<int>(std::ceil(size.height() / cell)) + 1} {}

std::uint8_t* Occupancy::row(int y) {
    if (m_marked.empty())
        m_marked.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    return m_marked.data() + static_cast<std::ptrdiff_t>(y) * m_columns;
}

Occupancy::Span Occupancy::cells(const QRectF& box) const {
    const auto column = [&](double x) {
        return static_cast<int>(std::clamp(std::floor(x / m_cell), 0.0, m_columns * 1.0));
    };
    const auto rowAt = [&](double y) {
        return static_cast<int>(std::clamp(std::floor(y / m_cell), 0.0, m_rows * 1.0));
    };
    return {column(box.left()), rowAt(box.top()), std::min(column(box.right()) + 1, m_columns),
            std::min(rowAt(box.bottom()) + 1, m_rows)};
}

void Occupancy::markBox(const QRectF& box) {
    const auto span = cells(box);
    for (int y = span.y0; y < span.y1; ++y)
        std::fill(row(y) + span.x0, row(y) + span.x1, std::uint8_t{1});
}

void Occupancy::markLine(QPointF from, QPointF to, double halfWidth) {
    const QLineF line{from, to};
    const int steps = std::max(1, static_cast<int>(std::ceil(line.length() / m_cell * 1.5)));
    for (int i = 0; i <= steps; ++i) {
        const QPointF p = line.pointAt(static_cast<double>(i) / steps);
        markBox({p.x() - halfWidth, p.y() - halfWidth, 2 * halfWidth, 2 * halfWidth});
    }
}

bool Occupancy::freeLine(QLineF line) const {
    const int steps = std::max(1, static_cast<int>(std::ceil(line.length() / m_cell * 1.5)));
    for (int i = 0; i <= steps; ++i) {
        const QPointF p = line.pointAt(static_cast<double>(i) / steps);
        if (!free({p, QSizeF{0, 0}}))
            return false;
    }
    return true;
}

void Occupancy::markRings(const Rings& rings, bool closed, double halfWidth) {
    for (std::size_t r = 0; r < rings.size(); ++r) {
        const auto ring = rings[r];
        for (std::size_t i = closed ? 0 : 1; i < ring.size(); ++i)
            markLine(ring[i == 0 ? ring.size() - 1 : i - 1], ring[i], halfWidth);
    }
}

void Occupancy::markInside(const Rings& rings) {
    std::vector<std::vector<double>> crossings(static_cast<std::size_t>(m_rows)); // of the middle of each row of cells
    for (std::size_t r = 0; r < rings.size(); ++r) {
        const auto ring = rings[r];
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const QPointF a = ring[j].y() < ring[i].y() ? ring[j] : ring[i],
                          b = ring[j].y() < ring[i].y() ? ring[i] : ring[j];
            const int last = std::min(m_rows - 1, static_cast<int>(std::floor(b.y() / m_cell - 0.5)));
            for (int y = std::max(0, static_cast<int>(std::floor(a.y() / m_cell - 0.5)) + 1); y <= last; ++y)
                crossings[static_cast<std::size_t>(y)].push_back(
                    a.x() + (b.x() - a.x()) * ((y + 0.5) * m_cell - a.y()) / (b.y() - a.y()));
        }
    }
    for (int y = 0; y < m_rows; ++y) {
        auto& xs = crossings[static_cast<std::size_t>(y)];
        std::sort(xs.begin(), xs.end());
        for (std::size_t i = 0; i + 1 < xs.size(); i += 2) {
            const int from = std::max(0, static_cast<int>(std::lround(xs[i] / m_cell)));
            const int to = std::min(m_columns, static_cast<int>(std::lround(xs[i + 1] / m_cell)));
            if (from < to)
                std::fill(row(y) + from, row(y) + to, std::uint8_t{1});
        }
    }
}

double Occupancy::share(const QRectF& box) const {
    if (m_marked.empty())
        return 0;
    const auto span = cells(box);
    int marked = 0, all = 0;
    for (int y = span.y0; y < span.y1; ++y)
        for (int x = span.x0; x < span.x1; ++x, ++all)
            marked += m_marked[static_cast<std::size_t>(y * m_columns + x)];
    return all > 0 ? static_cast<double>(marked) / all : 0;
}

std::vector<PlacedLabel> labelPlaces(const std::vector<LabelWish>& wishes, LabelGround& ground) {
    constexpr double costOfFills = 0.35, costOfBorders = 0.4;
    const auto inFrame = [&](const QRectF& box) {
        return ground.frame.isEmpty() ? ground.lines.inFrame(box) : ground.frame.contains(box);
    };
    std::vector<PlacedLabel> placed;
    for (std::size_t w = 0; w < wishes.size(); ++w) {
        const auto& wish = wishes[w];
        struct Choice {
            Block block;
            Place place;
            QRectF box;
        };
        std::optional<Choice> best;
        for (const auto& block : blocksOf(wish))
            for (auto place : placesOf(wish, block)) {
                place.cost += block.cost;
                if (best && place.cost >= best->place.cost)
                    continue;
                const double margin = wish.size * 0.15;
                const QRectF box{place.centre.x() - block.width / 2 - margin, place.centre.y() - block.height / 2,
                                 block.width + 2 * margin, block.height};
                if (!wish.centred)
                    place.cost += costOfFills * ground.fills.share(box) + costOfBorders * ground.borders.share(box);
                else if (!ground.borders.free(box))
                    continue;
                if ((!best || place.cost < best->place.cost) &&
                    inFrame(box.adjusted(-margin, -margin, margin, margin)) && ground.boxes.free(box) &&
                    ground.lines.free(box) && (!place.standsOff || ground.boxes.freeLine(leaderOf(wish, box))))
                    best = Choice{block, place, box};
            }
        if (!best)
            continue;
        PlacedLabel label{w, best->box, {}};
        if (best->place.standsOff) {
            const QLineF leader = leaderOf(wish, best->box);
            writeLeader(wish, leader, label.items);
            ground.boxes.markLine(leader.p1(), leader.p2(), wish.size * 0.1);
        }
        write(wish, best->block, best->place, label.items);
        ground.boxes.markBox(best->box);
        placed.push_back(std::move(label));
    }
    return placed;
}

void placeLabels(const std::vector<LabelWish>& wishes, LabelGround& ground, std::vector<Item>& items) {
    for (auto& label : labelPlaces(wishes, ground))
        std::move(label.items.begin(), label.items.end(), std::back_inserter(items));
}

} // namespace paint
