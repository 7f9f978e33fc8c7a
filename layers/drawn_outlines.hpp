// Outlines that people drew or put together from picked zones, kept in the observatory under the names they give.
#pragma once

#include "geometry/polygons.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace layers {

struct DrawnOutline {
    std::string name;
    geo::MultiPolygon shape;        ///< home CRS
    double ringMetres = 0;          ///< of the surroundings it was read with
    std::vector<std::string> zones; ///< codes of the zones it is the union of; empty: drawn by hand
    friend bool operator==(const DrawnOutline& a, const DrawnOutline& b) {
        return a.name == b.name && a.ringMetres == b.ringMetres && a.zones == b.zones && a.shape.parts == b.shape.parts;
    }
};

/// By name. One that cannot be read (written by a newer version, or damaged) is left out.
std::vector<DrawnOutline> drawnOutlines(const geo::Observatory& observatory);

/// Each returns the entry of the history, 0 where nothing changed; `author` may be empty. saveOutline() replaces the
/// one of that name. @throws geo::Error::Code::Usage for an empty shape, an outline that is not there, a name that is
/// taken or cannot be one.
std::int64_t saveOutline(geo::Observatory& observatory, const DrawnOutline& outline, const std::string& author);
std::int64_t renameOutline(geo::Observatory& observatory, const std::string& from, const std::string& to,
                           const std::string& author);
std::int64_t removeOutline(geo::Observatory& observatory, const std::string& name, const std::string& author);
std::string freeOutlineName(const geo::Observatory& observatory, const std::string& wanted);

} // namespace layers
