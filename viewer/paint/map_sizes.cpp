#include "map_plan.hpp"

namespace paint {

MapSizes MapSizes::screen(double scale) {
    MapSizes s{};
    s.zoneBorder = 0.6, s.communeBorder = 1.4, s.departmentBorder = 1.4;
    s.neighbourhood = 2, s.neighbourhoodHalo = 5, s.selected = 3.4, s.selectedHalo = 6.5;
    s.ring = 1.4, s.ringDash = 6, s.ringGap = 4;
    s.symbolRadius = 8.6, s.symbolLine = 1, s.symbolHalo = 1.6;
    s.labelHalo = 3, s.label = 12.5, s.selectedLabel = 15.5, s.communeLabel = 11.5;
    s.hatchLine = 1.7, s.hatchStep = 5, s.furniture = 11.5;
    s.circleLine = 0.8, s.mapHeight = 640;
    return s.scaled(scale);
}

MapSizes MapSizes::scaled(double by) const {
    MapSizes s = *this;
    for (double* size : {&s.zoneBorder,
                         &s.communeBorder,
                         &s.departmentBorder,
                         &s.neighbourhood,
                         &s.neighbourhoodHalo,
                         &s.selected,
                         &s.selectedHalo,
                         &s.ring,
                         &s.ringDash,
                         &s.ringGap,
                         &s.symbolRadius,
                         &s.symbolLine,
                         &s.symbolHalo,
                         &s.labelHalo,
                         &s.label,
                         &s.selectedLabel,
                         &s.communeLabel,
                         &s.hatchLine,
                         &s.hatchStep,
                         &s.furniture,
                         &s.circleLine,
                         &s.mapHeight})
        *size *= by;
    return s;
}

MapSizes MapSizes::paper() {
    MapSizes s{};
    s.zoneBorder = 0.15, s.communeBorder = 0.3, s.departmentBorder = 0.36;
    s.neighbourhood = 0.5, s.neighbourhoodHalo = 1.25, s.selected = 0.85, s.selectedHalo = 1.6;
    s.ring = 0.35, s.ringDash = 1.5, s.ringGap = 1;
    s.symbolRadius = 2.35, s.symbolLine = 0.28, s.symbolHalo = 0.45;
    s.labelHalo = 0.75, s.label = 2.9, s.selectedLabel = 3.7, s.communeLabel = 2.75;
    s.hatchLine = 0.34, s.hatchStep = 1, s.furniture = 2.9;
    s.circleLine = 0.18, s.mapHeight = 156;
    return s;
}

MapSizes MapSizes::slide() {
    MapSizes s{};
    s.zoneBorder = 1.2, s.communeBorder = 2.4, s.departmentBorder = 2.6;
    s.neighbourhood = 4, s.neighbourhoodHalo = 9, s.selected = 6.8, s.selectedHalo = 11.7;
    s.ring = 2.8, s.ringDash = 12, s.ringGap = 8;
    s.symbolRadius = 16, s.symbolLine = 2, s.symbolHalo = 3.2;
    s.labelHalo = 6, s.label = 26, s.selectedLabel = 32, s.communeLabel = 24;
    s.hatchLine = 3.06, s.hatchStep = 9, s.furniture = 24;
    s.circleLine = 1.4, s.mapHeight = 756;
    return s;
}

} // namespace paint
