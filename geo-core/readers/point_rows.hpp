// The places of a file of addresses or buildings, brought home. Private to the readers.
#pragma once

#include "addresses/address_tables.hpp"
#include "geometry/crs.hpp"
#include "readers/point_family.hpp"

namespace geo {

struct PlaceRow {
    std::string code;
    Point place;       ///< in the home system
    double weight = 1; ///< above 0
    std::optional<std::size_t> street = std::nullopt; ///< of an address: among the streets
    HouseNumber number = {};
};

struct PlaceRows {
    std::vector<PlaceRow> rows; ///< those to load, in the order of the file
    std::vector<PublishedStreet> streets;
    std::int64_t read = 0;
    int epsg = 0; ///< of the file's coordinates
    std::string encoding;
    std::vector<std::string> columns;
    std::vector<Anomaly> anomalies;
    std::vector<Message> blocking;
};

/// @param home places of communes of other territories are left out.
/// @param leaveOutBadRows rows with a cell that is not a number are counted and left out instead of blocking.
PlaceRows readPlaces(const PointFamily& family, const SourceFile& source, const Territory& home, bool leaveOutBadRows,
                     Progress& progress);

} // namespace geo
