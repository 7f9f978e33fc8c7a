#include "readers/shape_home.hpp"

#include "base/error.hpp"

namespace geo {

namespace {

void transform(MultiPolygon& shape, const Transformer& to) {
    for (auto& part : shape.parts)
        for (auto& ring : part)
            for (auto& point : ring)
                point = to(point);
}

bool finite(const MultiPolygon& shape) {
    const auto box = shape.extent();
    return std::isfinite(box.minX) && std::isfinite(box.minY) && std::isfinite(box.maxX) && std::isfinite(box.maxY);
}

/// Rings too short to enclose anything are left to the mending, which needs closed ones of four points.
void dropStumps(MultiPolygon& shape) {
    for (auto& part : shape.parts) {
        if (part.empty() || part.front().size() < 4)
            part.clear();
        else
            std::erase_if(part, [](const auto& ring) { return ring.size() < 4; });
    }
    std::erase_if(shape.parts, [](const auto& part) { return part.empty(); });
}

} // namespace

const Transformer& transformerFrom(const LayerCrs& from, int epsg) {
    struct Last {
        LayerCrs from;
        int epsg = 0;
        std::optional<Transformer> transformer;
    };
    thread_local Last last;
    if (!last.transformer || last.epsg != epsg || !(last.from == from)) {
        last.transformer.reset();
        last.transformer.emplace(from.epsg ? Transformer{from.epsg, epsg} : Transformer{from.wkt, epsg});
        last.from = from;
        last.epsg = epsg;
    }
    return *last.transformer;
}

bool bringShapeHome(MultiPolygon& shape, const Transformer& to, Repair& repair, std::optional<MultiPolygon>* original) {
    if (!to.isIdentity())
        transform(shape, to);
    dropStumps(shape);
    if (shape.empty() || !finite(shape))
        return false;
    try {
        auto mended = repaired(shape, repair);
        if (repair.wasInvalid && original)
            *original = std::move(shape);
        shape = std::move(mended);
    } catch (const Error&) {
        return false;
    }
    return true;
}

bool plausibleDegrees(const Extent& box) {
    return box.minX >= -180.001 && box.maxX <= 180.001 && box.minY >= -90.001 && box.maxY <= 90.001;
}

} // namespace geo
