// Extents to come back to: bookmarks kept in the observatory, and places whose extent its own data give.
#pragma once

#include "geometry/crs.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace layers {

struct Bookmark {
    std::string name;
    geo::Extent extent; ///< home CRS
    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

/// By name. One that cannot be read (written by a newer version) is left out.
std::vector<Bookmark> bookmarks(const geo::Observatory& observatory);

/// Each returns the entry of the history, 0 where nothing changed; `author` may be empty. saveBookmark() replaces the
/// one of that name. @throws geo::Error::Code::Usage for an extent without width or height, a bookmark that is not
/// there, a name that is taken or cannot be one.
std::int64_t saveBookmark(geo::Observatory& observatory, const Bookmark& bookmark, const std::string& author);
std::int64_t renameBookmark(geo::Observatory& observatory, const std::string& from, const std::string& to,
                            const std::string& author);
std::int64_t removeBookmark(geo::Observatory& observatory, const std::string& name, const std::string& author);
std::string freeBookmarkName(const geo::Observatory& observatory, const std::string& wanted);

/// A department, an EPCI or the territory of a contract.
struct Place {
    enum class Kind { Department, Epci, Contract };
    Kind kind = Kind::Department;
    std::string code, name; ///< "34", "Hérault"; a contract has the code of its EPCI
    geo::Extent extent;     ///< home CRS; from boxes of zones, so a metre too wide at most
};

/// Those that outlines in the observatory cover in part at least: departments by code, then EPCI and contracts by name.
/// An EPCI comes from its own outline, else from the communes that tables of membership give it; a contract of the
/// register from its EPCI. Reads no outline: a tenth of a second for the country.
std::vector<Place> places(const geo::Observatory& observatory);

} // namespace layers
