#include "geometry/polygons.hpp"

#include "base/error.hpp"
#include "geometry/geos.hpp"
#include "geometry/locator.hpp"
#include "geometry/shared_area.hpp"

#include <cmath>
#include <limits>

namespace geo {

Extent MultiPolygon::extent() const {
    Extent all; // its sides kept in registers: this runs over millions of points
    double minX = all.minX, minY = all.minY, maxX = all.maxX, maxY = all.maxY;
    for (const auto& part : parts)
        if (!part.empty())
            for (const auto& p : part.front()) {
                minX = std::min(minX, p.x);
                minY = std::min(minY, p.y);
                maxX = std::max(maxX, p.x);
                maxY = std::max(maxY, p.y);
            }
    return {minX, minY, maxX, maxY};
}

namespace {

static_assert(sizeof(Point) == 2 * sizeof(double), "GEOS copies points from the buffer as pairs of doubles");

Error geosFailure() {
    return {Error::Code::InvalidGeometry, {GEO_TR("the outline cannot be computed: %1"), {geos().lastError}}};
}

GeosGeometry owned(GEOSGeometry* geometry) {
    if (!geometry)
        throw geosFailure();
    return GeosGeometry{geometry};
}

/// GEOS takes over what a constructor of its own is given.
std::vector<GEOSGeometry*> released(std::vector<GeosGeometry>& parts) {
    std::vector<GEOSGeometry*> raw;
    raw.reserve(parts.size());
    for (auto& part : parts)
        raw.push_back(part.release());
    return raw;
}

GeosGeometry collection(int type, std::vector<GeosGeometry> parts) {
    auto raw = released(parts);
    return owned(GEOSGeom_createCollection_r(geos().handle, type, raw.data(), static_cast<unsigned>(raw.size())));
}

/// @returns nothing for a ring of fewer than four points, which encloses nothing.
GeosGeometry geosRing(const MultiPolygon::Ring& ring) {
    if (ring.size() < 4)
        return nullptr;
    const auto handle = geos().handle;
    return owned(GEOSGeom_createLinearRing_r(
        handle, GEOSCoordSeq_copyFromBuffer_r(handle, &ring.front().x, static_cast<unsigned>(ring.size()), 0, 0)));
}

GeosGeometry geosPart(const MultiPolygon::Part& part) {
    auto shell = part.empty() ? nullptr : geosRing(part.front());
    if (!shell)
        return nullptr;
    std::vector<GeosGeometry> holes;
    for (std::size_t r = 1; r < part.size(); ++r)
        if (auto hole = geosRing(part[r]))
            holes.push_back(std::move(hole));
    auto raw = released(holes);
    return owned(
        GEOSGeom_createPolygon_r(geos().handle, shell.release(), raw.data(), static_cast<unsigned>(raw.size())));
}

GeosGeometry toGeos(const MultiPolygon& shape) {
    std::vector<GeosGeometry> parts;
    for (const auto& part : shape.parts)
        if (auto polygon = geosPart(part))
            parts.push_back(std::move(polygon));
    return collection(GEOS_MULTIPOLYGON, std::move(parts));
}

MultiPolygon::Ring ringOf(const GEOSGeometry* ring) {
    const auto handle = geos().handle;
    const auto* points = GEOSGeom_getCoordSeq_r(handle, ring);
    unsigned count = 0;
    GEOSCoordSeq_getSize_r(handle, points, &count);
    MultiPolygon::Ring result(count);
    if (count > 0)
        GEOSCoordSeq_copyToBuffer_r(handle, points, &result.front().x, 0, 0);
    return result;
}

/// Appends the polygons of a geometry, however deep in collections; lines and points are left out.
void appendPolygons(const GEOSGeometry* geometry, MultiPolygon& shape) {
    const auto handle = geos().handle;
    const int type = GEOSGeomTypeId_r(handle, geometry);
    if (type == GEOS_POLYGON) {
        if (GEOSisEmpty_r(handle, geometry))
            return;
        auto& part = shape.parts.emplace_back();
        part.push_back(ringOf(GEOSGetExteriorRing_r(handle, geometry)));
        for (int i = 0; i < GEOSGetNumInteriorRings_r(handle, geometry); ++i)
            part.push_back(ringOf(GEOSGetInteriorRingN_r(handle, geometry, i)));
    } else if (type >= GEOS_MULTIPOINT) {
        for (int i = 0; i < GEOSGetNumGeometries_r(handle, geometry); ++i)
            appendPolygons(GEOSGetGeometryN_r(handle, geometry, i), shape);
    }
}

MultiPolygon fromGeos(GEOSGeometry* raw) {
    const auto geometry = owned(raw);
    MultiPolygon shape;
    appendPolygons(geometry.get(), shape);
    return shape;
}

bool finite(const MultiPolygon& shape) {
    for (const auto& part : shape.parts)
        for (const auto& ring : part)
            for (const auto& p : ring)
                if (!std::isfinite(p.x) || !std::isfinite(p.y))
                    return false;
    return true;
}

/// Closes open rings. @returns whether each ring was closed and had the four points a ring needs.
bool closeRings(MultiPolygon& shape) {
    bool sound = true;
    for (auto& part : shape.parts)
        for (auto& ring : part) {
            const bool open = !ring.empty() && ring.front() != ring.back();
            if (open)
                ring.push_back(ring.front());
            sound = sound && !open && ring.size() >= 4;
        }
    return sound;
}

struct ParamsDestroy {
    void operator()(GEOSMakeValidParams* p) const { GEOSMakeValidParams_destroy_r(geos().handle, p); }
    void operator()(GEOSBufferParams* p) const { GEOSBufferParams_destroy_r(geos().handle, p); }
};

} // namespace

double area(const MultiPolygon& shape) {
    double sum = 0;
    for (const auto& part : shape.parts)
        for (std::size_t r = 0; r < part.size(); ++r)
            sum += (r == 0 ? 1 : -1) * std::abs(signedArea(part[r]));
    return sum;
}

MultiPolygon repaired(const MultiPolygon& shape, Repair& what) {
    what = {};
    if (!finite(shape))
        throw Error{Error::Code::InvalidGeometry, {GEO_TR("the outline has a point without coordinates")}};
    const auto handle = geos().handle;
    what.areaBefore = what.areaAfter = area(shape);
    auto closed = shape;
    const bool wellFormed = closeRings(closed);
    const auto geometry = toGeos(closed);
    char* reason = nullptr;
    GEOSGeometry* place = nullptr;
    const char valid = GEOSisValidDetail_r(handle, geometry.get(), 0, &reason, &place);
    const GeosGeometry placeOwner{place};
    if (valid == 1 && wellFormed && !GEOSisEmpty_r(handle, geometry.get()))
        return closed;
    what.wasInvalid = true;
    what.reason = reason ? reason : "Ring not closed or of too few points";
    GEOSFree_r(handle, reason);
    double x = 0, y = 0;
    if (place && GEOSGeomGetX_r(handle, place, &x) && GEOSGeomGetY_r(handle, place, &y))
        what.reason += " [" + std::to_string(x) + " " + std::to_string(y) + "]";

    const std::unique_ptr<GEOSMakeValidParams, ParamsDestroy> params{GEOSMakeValidParams_create_r(handle)};
    GEOSMakeValidParams_setMethod_r(handle, params.get(), GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(handle, params.get(), 0);
    auto mended = fromGeos(GEOSMakeValidWithParams_r(handle, geometry.get(), params.get()));
    what.areaAfter = area(mended);
    if (mended.empty() || !(what.areaAfter > 0))
        throw Error{Error::Code::InvalidGeometry, {GEO_TR("the outline encloses nothing (%1)"), {what.reason}}};
    return mended;
}

MultiPolygon buffered(const MultiPolygon& shape, double metres, int quadrantSegments) {
    const auto handle = geos().handle;
    const std::unique_ptr<GEOSBufferParams, ParamsDestroy> params{GEOSBufferParams_create_r(handle)};
    GEOSBufferParams_setEndCapStyle_r(handle, params.get(), GEOSBUF_CAP_ROUND);
    GEOSBufferParams_setJoinStyle_r(handle, params.get(), GEOSBUF_JOIN_ROUND);
    GEOSBufferParams_setQuadrantSegments_r(handle, params.get(), quadrantSegments);
    return fromGeos(GEOSBufferWithParams_r(handle, toGeos(shape).get(), params.get(), metres));
}

MultiPolygon united(std::span<const MultiPolygon> shapes) {
    std::vector<GeosGeometry> parts;
    for (const auto& shape : shapes)
        parts.push_back(toGeos(shape));
    const auto all = collection(GEOS_GEOMETRYCOLLECTION, std::move(parts));
    return fromGeos(GEOSUnaryUnion_r(geos().handle, all.get()));
}

MultiPolygon difference(const MultiPolygon& shape, const MultiPolygon& taken) {
    return fromGeos(GEOSDifference_r(geos().handle, toGeos(shape).get(), toGeos(taken).get()));
}

MultiPolygon intersection(const MultiPolygon& a, const MultiPolygon& b) {
    return fromGeos(GEOSIntersection_r(geos().handle, toGeos(a).get(), toGeos(b).get()));
}

bool contains(const MultiPolygon& shape, Point p) {
    if (!shape.extent().contains(p))
        return false;
    RayCount count{p};
    for (const auto& part : shape.parts)
        for (const auto& ring : part)
            for (std::size_t i = 1; i < ring.size(); ++i)
                count.edge(ring[i - 1], ring[i]);
    return count.location() != Location::Outside;
}

double boundaryDistance(const MultiPolygon& shape, Point p) {
    double nearest = std::numeric_limits<double>::infinity();
    for (const auto& part : shape.parts)
        for (const auto& ring : part)
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const double dx = ring[i].x - ring[i - 1].x, dy = ring[i].y - ring[i - 1].y;
                const double px = p.x - ring[i - 1].x, py = p.y - ring[i - 1].y;
                const double length = dx * dx + dy * dy;
                const double t = length > 0 ? std::clamp((px * dx + py * dy) / length, 0.0, 1.0) : 0;
                nearest = std::min(nearest, std::hypot(px - t * dx, py - t * dy));
            }
    return nearest;
}

Point pointInside(const MultiPolygon& shape) {
    const auto box = shape.extent();
    if (box.empty())
        return {};
    const auto handle = geos().handle;
    const auto geometry = toGeos(shape);
    // The centre of the largest circle inside, to a hundredth of the width: a label needs no more.
    const double tolerance = std::max(box.width(), box.height()) / 100;
    double x = 0, y = 0;
    GeosGeometry found{tolerance > 0 ? GEOSMaximumInscribedCircle_r(handle, geometry.get(), tolerance) : nullptr};
    if (found)
        found.reset(GEOSGeomGetStartPoint_r(handle, found.get()));
    if (!found)
        found.reset(GEOSPointOnSurface_r(handle, geometry.get()));
    if (found && GEOSGeomGetX_r(handle, found.get(), &x) && GEOSGeomGetY_r(handle, found.get(), &y))
        return {x, y};
    return box.centre();
}

} // namespace geo
