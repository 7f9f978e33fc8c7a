#include "readers/layer_shape.hpp"

#include <ogr_geometry.h>

namespace geo {

namespace {

void addRing(const OGRLinearRing& ring, MultiPolygon::Part& part) {
    MultiPolygon::Ring points(static_cast<std::size_t>(ring.getNumPoints()));
    if (points.empty())
        return;
    ring.getPoints(&points[0].x, sizeof(Point), &points[0].y, sizeof(Point));
    if (!(points.front() == points.back()))
        points.push_back(points.front());
    part.push_back(std::move(points));
}

void addPolygon(const OGRPolygon& polygon, MultiPolygon& shape) {
    if (polygon.IsEmpty() || !polygon.getExteriorRing())
        return;
    MultiPolygon::Part part;
    addRing(*polygon.getExteriorRing(), part);
    for (int r = 0; r < polygon.getNumInteriorRings(); ++r)
        addRing(*polygon.getInteriorRing(r), part);
    if (!part.empty())
        shape.parts.push_back(std::move(part));
}

} // namespace

bool addPolygons(const OGRGeometry& geometry, MultiPolygon& shape) {
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon) {
        addPolygon(*geometry.toPolygon(), shape);
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const auto* member : *geometry.toGeometryCollection())
            addPolygons(*member, shape);
    } else if (OGR_GT_IsSubClassOf(type, wkbSurface)) {
        const std::unique_ptr<OGRGeometry> straight{geometry.getLinearGeometry()};
        if (straight && wkbFlatten(straight->getGeometryType()) == wkbPolygon)
            addPolygon(*straight->toPolygon(), shape);
    }
    return !shape.empty();
}

void addPointsAndLines(const OGRGeometry& geometry, std::vector<Point>& points,
                       std::vector<std::vector<Point>>& lines) {
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (geometry.IsEmpty())
        return;
    if (type == wkbPoint) {
        points.push_back({geometry.toPoint()->getX(), geometry.toPoint()->getY()});
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const auto* member : *geometry.toGeometryCollection())
            addPointsAndLines(*member, points, lines);
    } else if (OGR_GT_IsSubClassOf(type, wkbCurve)) {
        const std::unique_ptr<OGRGeometry> straight{geometry.getLinearGeometry()};
        if (!straight || wkbFlatten(straight->getGeometryType()) != wkbLineString)
            return;
        std::vector<Point> line;
        for (const auto& point : *straight->toLineString())
            line.push_back({point.getX(), point.getY()});
        lines.push_back(std::move(line));
    }
}

} // namespace geo
