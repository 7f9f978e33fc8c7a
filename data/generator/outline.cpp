#include "outline.hpp"

#include "random.hpp"

#include <cmath>

namespace demo {

namespace {

using LonLat = geo::Point;

const std::vector<LonLat> aude{{3.06, 42.88}, {2.76, 42.84}, {2.46, 42.84}, {2.33, 42.78}, {2.17, 42.66}, {2.12, 42.72},
                               {2.05, 42.79}, {1.93, 42.86}, {1.99, 42.98}, {1.92, 43.10}, {1.71, 43.18}, {1.70, 43.28},
                               {1.79, 43.34}, {1.95, 43.31}, {2.03, 43.43}, {2.25, 43.42}, {2.42, 43.44}, {2.56, 43.42},
                               {2.65, 43.31}, {2.88, 43.33}, {2.98, 43.31}, {3.05, 43.25}, {3.17, 43.25}, {3.25, 43.21},
                               {3.18, 43.14}, {3.09, 43.06}, {3.05, 42.98}};
const std::vector<LonLat> gard{{4.10, 43.55}, {4.20, 43.63}, {4.21, 43.73}, {4.05, 43.83}, {3.89, 43.88}, {3.80, 43.98},
                               {3.62, 43.94}, {3.45, 43.88}, {3.36, 43.92}, {3.27, 44.07}, {3.38, 44.17}, {3.64, 44.18},
                               {3.83, 44.13}, {3.88, 44.25}, {3.95, 44.40}, {4.07, 44.34}, {4.20, 44.36}, {4.41, 44.34},
                               {4.53, 44.30}, {4.66, 44.31}, {4.71, 44.22}, {4.72, 44.08}, {4.85, 43.97}, {4.80, 43.89},
                               {4.69, 43.80}, {4.60, 43.68}, {4.45, 43.58}, {4.36, 43.52}, {4.28, 43.47}, {4.20, 43.46},
                               {4.14, 43.50}};
const std::vector<LonLat> herault{
    {3.25, 43.21}, {3.17, 43.25}, {3.05, 43.25}, {2.98, 43.31}, {2.88, 43.33}, {2.65, 43.31}, {2.56, 43.42},
    {2.66, 43.47}, {2.57, 43.55}, {2.63, 43.65}, {2.80, 43.63}, {2.98, 43.69}, {3.06, 43.70}, {3.06, 43.83},
    {3.25, 43.89}, {3.36, 43.92}, {3.45, 43.88}, {3.62, 43.94}, {3.80, 43.98}, {3.89, 43.88}, {4.05, 43.83},
    {4.21, 43.73}, {4.20, 43.63}, {4.10, 43.55}, {3.96, 43.52}, {3.85, 43.46}, {3.76, 43.41}, {3.71, 43.37},
    {3.62, 43.36}, {3.55, 43.29}, {3.50, 43.25}, {3.40, 43.27}};
const std::vector<LonLat> pyrenees{
    {3.06, 42.88}, {3.04, 42.78}, {3.05, 42.66}, {3.06, 42.56}, {3.12, 42.52}, {3.18, 42.43}, {3.04, 42.46},
    {2.86, 42.45}, {2.75, 42.41}, {2.67, 42.34}, {2.50, 42.34}, {2.30, 42.43}, {2.10, 42.42}, {1.96, 42.37},
    {1.74, 42.49}, {1.78, 42.57}, {1.95, 42.61}, {2.17, 42.66}, {2.33, 42.78}, {2.46, 42.84}, {2.76, 42.84}};

bool inside(const std::vector<geo::Point>& ring, geo::Point p) {
    bool in = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        if ((ring[i].y > p.y) != (ring[j].y > p.y) &&
            p.x < (ring[j].x - ring[i].x) * (p.y - ring[i].y) / (ring[j].y - ring[i].y) + ring[i].x)
            in = !in;
    return in;
}

/// Bays and spurs: the place is looked up up to 2.6 km aside.
geo::Point warped(geo::Point p) {
    return {p.x + 2600 * roughNoise(p.x / 11000, p.y / 11000, 1001, 4),
            p.y + 2600 * roughNoise(p.x / 11000, p.y / 11000, 2002, 4)};
}

} // namespace

geo::Point lambert(double longitude, double latitude) {
    thread_local const geo::Transformer transform{4326, 2154};
    const auto p = transform({longitude, latitude});
    return {std::round(p.x), std::round(p.y)};
}

const std::vector<OutlineDepartment>& outline() {
    static const std::vector<OutlineDepartment> departments = [] {
        std::vector<OutlineDepartment> list{{"11", "Aude", aude},
                                            {"30", "Gard", gard},
                                            {"34", "Hérault", herault},
                                            {"66", "Pyrénées-Orientales", pyrenees}};
        for (auto& department : list)
            for (auto& p : department.ring)
                p = lambert(p.x, p.y);
        return list;
    }();
    return departments;
}

int departmentAt(geo::Point p) {
    const auto place = warped(p);
    for (std::size_t i = 0; i < outline().size(); ++i)
        if (inside(outline()[i].ring, place))
            return static_cast<int>(i);
    return -1;
}

bool isNearLand(geo::Point p, double metres) {
    for (const auto& [dx, dy] :
         {std::pair{0., 0.}, {1., 0.}, {-1., 0.}, {0., 1.}, {0., -1.}, {.7, .7}, {-.7, .7}, {.7, -.7}, {-.7, -.7}})
        if (departmentAt({p.x + dx * metres, p.y + dy * metres}) >= 0)
            return true;
    return false;
}

} // namespace demo
