// The items of a plan as contours in pixels, sorted by strip: what the raster draws.
#pragma once

#include "pixel_coverage.hpp"
#include "plan.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace paint {

constexpr int rasterStripRows = 16;

/// A set of contours in pixels (after the transform), filled or drawn as thin lines.
struct RasterShape {
    struct Contour {
        const QPointF* points;
        int count;
        float top, bottom; ///< pixels
    };
    std::vector<Contour> contours;
    const DiscsItem* discs = nullptr;               ///< in place of contours
    std::vector<std::vector<std::uint32_t>> strips; ///< contours or discs by strip, where there are many
    std::vector<QVector<QPointF>> own;              ///< keeps contours made here alive
    std::shared_ptr<const void> shared;             ///< or made elsewhere
    QPointF offset;
    double scale = 1;
    double lineWidth = 0; ///< of thin lines, pixels; 0: filled
    bool closed = true;
    Coverage::Rule rule = Coverage::Rule::OddEven;
    float weight = 1;
    Colour colour;
    bool abutting = false;
    float top = 1e9F, bottom = -1e9F;
};

/// The shapes of items in drawing order, each measured. Contours of an item stay its own: it must outlive them.
/// @param scale pixels to a unit of the items
std::vector<RasterShape> rasterShapes(std::span<const Item> items, double scale, int strips);

} // namespace paint
