#include "pattern.hpp"

#include "paragraph.hpp"

namespace paint {
namespace {

/// Calls found(k, t) for each crossing of the rings with the lines across = k · step, t being the place along the line.
template <typename Across, typename Along, typename Found>
void crossings(const Rings& rings, double step, Across across, Along along, Found found) {
    for (std::size_t r = 0; r < rings.size(); ++r) {
        const auto ring = rings[r];
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            double a = across(ring[j]) / step, b = across(ring[i]) / step;
            double ta = along(ring[j]), tb = along(ring[i]);
            if (a > b) {
                std::swap(a, b);
                std::swap(ta, tb);
            }
            for (double k = std::ceil(a); k < b; ++k)
                found(static_cast<int>(k), ta + (tb - ta) * ((k - a) / (b - a)));
        }
    }
}

/// Stretches inside the rings on each of the lines across = k · step.
template <typename Across, typename Along>
std::map<int, std::vector<double>> stretches(const Rings& rings, double step, Across across, Along along) {
    std::map<int, std::vector<double>> lines;
    crossings(rings, step, across, along, [&](int k, double t) { lines[k].push_back(t); });
    for (auto& [k, ts] : lines)
        std::sort(ts.begin(), ts.end());
    return lines;
}

const Colour hatchColour{138, 143, 140, 255}, white{255, 255, 255, 255};

void addHatch(const Rings& rings, double line, double step, bool rising, std::vector<Item>& items) {
    items.emplace_back(LinesItem{hatch(rings, step, rising), hatchColour, line});
}

} // namespace

QVector<QLineF> hatch(const Rings& rings, double step, bool rising) {
    const double sign = rising ? 1 : -1, spread = step * std::sqrt(2);
    const auto across = [sign](QPointF p) { return p.x() + sign * p.y(); };
    const auto along = [](QPointF p) { return p.x(); };
    QVector<QLineF> lines;
    for (const auto& [k, ts] : stretches(rings, spread, across, along))
        for (std::size_t i = 0; i + 1 < ts.size(); i += 2)
            lines.append(QLineF{ts[i], sign * (k * spread - ts[i]), ts[i + 1], sign * (k * spread - ts[i + 1])});
    return lines;
}

Rings dots(const Rings& rings, double step, double radius) {
    constexpr int corners = 8;
    Rings out;
    const auto across = [](QPointF p) { return p.y(); };
    const auto along = [](QPointF p) { return p.x(); };
    for (const auto& [row, ts] : stretches(rings, step / 2, across, along)) {
        const double shift = row % 2 == 0 ? 0 : step / 2;
        for (std::size_t i = 0; i + 1 < ts.size(); i += 2)
            for (double x = std::ceil((ts[i] - shift) / step) * step + shift; x < ts[i + 1]; x += step) {
                for (int c = 0; c < corners; ++c) {
                    const double angle = (c + 0.5) * 2 * M_PI / corners;
                    out.points.append({x + radius * std::cos(angle), row * step / 2 + radius * std::sin(angle)});
                }
                out.close();
            }
    }
    return out;
}

Rings dashed(const Rings& lines, bool closed, double dash, double gap) {
    Rings out;
    for (std::size_t r = 0; r < lines.size(); ++r) {
        const auto line = lines[r];
        const std::size_t pieces = closed ? line.size() : line.size() - 1;
        double left = dash; // of the current dash or gap
        bool on = true;
        if (!line.empty())
            out.points.append(line[0]);
        for (std::size_t i = 0; i < pieces; ++i) {
            QLineF piece{line[i], line[(i + 1) % line.size()]};
            double length = piece.length();
            while (length > left) {
                piece.setP1(piece.pointAt(left / length));
                length -= left;
                if (on) {
                    out.points.append(piece.p1());
                    out.close();
                } else {
                    out.points.append(piece.p1());
                }
                on = !on;
                left = on ? dash : gap;
            }
            left -= length;
            if (on)
                out.points.append(piece.p2());
        }
        if (on && !line.empty())
            out.close();
    }
    return out;
}

PolygonItem filledItem(Rings rings, Colour fill) {
    PolygonItem item;
    item.points = std::move(rings.points);
    item.starts = std::move(rings.starts);
    item.fill = fill;
    return item;
}

PolygonItem strokedItem(Rings rings, bool closed, Colour stroke, double width) {
    PolygonItem item;
    item.points = std::move(rings.points);
    item.starts = std::move(rings.starts);
    item.filled = false;
    item.closed = closed;
    item.stroke = stroke;
    item.strokeWidth = width;
    return item;
}

void fillAbsence(geo::CellState state, Rings rings, double line, double step, std::vector<Item>& items,
                 QPointF origin) {
    if (rings.empty())
        return;
    if (!origin.isNull()) {
        for (auto& p : rings.points)
            p -= origin;
        const auto first = items.size();
        fillAbsence(state, std::move(rings), line, step, items);
        for (auto i = first; i < items.size(); ++i)
            moveItem(items[i], origin);
        return;
    }
    switch (state) {
    case geo::CellState::NotSignificant:
        items.emplace_back(filledItem(rings, white));
        addHatch(rings, line, step, true, items);
        return;
    case geo::CellState::NotEstimable:
        items.emplace_back(filledItem(rings, white));
        addHatch(rings, line * 0.7, step * 1.3, true, items);
        addHatch(rings, line * 0.7, step * 1.3, false, items);
        return;
    case geo::CellState::Suppressed:
        items.emplace_back(filledItem(std::move(rings), {189, 189, 189, 255}));
        return;
    case geo::CellState::NotAvailable:
        items.emplace_back(filledItem(rings, {222, 222, 222, 255}));
        items.emplace_back(filledItem(dots(rings, step * 1.2, line * 0.55), hatchColour));
        return;
    case geo::CellState::NotApplicable: // its thin line is drawn with the borders
        items.emplace_back(filledItem(std::move(rings), white));
        return;
    case geo::CellState::Missing:
    case geo::CellState::Value:
    case geo::CellState::Imputed:
    case geo::CellState::Estimated:
        return;
    }
}

} // namespace paint
