#include "map_view.hpp"

namespace paint {

MapView MapView::fitted(const geo::Extent& extent, QSizeF size, double marginFraction) {
    MapView view;
    view.size = size;
    if (extent.empty() || size.isEmpty())
        return view;
    view.centre = extent.centre();
    const double usable = 1 - 2 * marginFraction;
    view.metresPerUnit = std::max(extent.width() / (size.width() * usable), extent.height() / (size.height() * usable));
    if (view.metresPerUnit <= 0) // a single point: the surroundings of it
        view.metresPerUnit = 1000 / std::min(size.width(), size.height());
    return view;
}

QPointF MapView::toScreen(geo::Point world) const {
    return {(world.x - centre.x) / metresPerUnit + size.width() / 2,
            (centre.y - world.y) / metresPerUnit + size.height() / 2};
}

geo::Point MapView::toWorld(QPointF screen) const {
    return {centre.x + (screen.x() - size.width() / 2) * metresPerUnit,
            centre.y - (screen.y() - size.height() / 2) * metresPerUnit};
}

geo::Extent MapView::extent() const {
    const double halfWidth = size.width() / 2 * metresPerUnit, halfHeight = size.height() / 2 * metresPerUnit;
    return {centre.x - halfWidth, centre.y - halfHeight, centre.x + halfWidth, centre.y + halfHeight};
}

MapView MapView::panned(QPointF delta) const {
    MapView view = *this;
    view.centre = {centre.x - delta.x() * metresPerUnit, centre.y + delta.y() * metresPerUnit};
    return view;
}

MapView MapView::zoomed(double factor, QPointF about) const {
    const geo::Point fixed = toWorld(about);
    MapView view = *this;
    view.metresPerUnit = metresPerUnit / factor;
    view.centre = {fixed.x - (about.x() - size.width() / 2) * view.metresPerUnit,
                   fixed.y + (about.y() - size.height() / 2) * view.metresPerUnit};
    return view;
}

ScaleBar scaleBar(const MapView& view, double maxUnits) {
    const double longest = maxUnits * view.metresPerUnit;
    if (!(longest > 0))
        return {};
    const double power = std::pow(10, std::floor(std::log10(longest)));
    double metres = power;
    for (const double step : {2.0, 5.0, 10.0})
        if (step * power <= longest * (1 + 1e-12))
            metres = step * power;
    return {metres, metres / view.metresPerUnit};
}

} // namespace paint
