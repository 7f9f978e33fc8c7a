// How many rows of the files about to be loaded find their outline: told before anything is written.
#pragma once

#include "readers/reader.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace geo {

struct CodeMatch {
    std::string title; ///< of the table, French
    int dataYear = 0;  ///< 0 if not known
    GeographyKind kind = GeographyKind::Iris;
    std::int64_t matched = 0, within = 0; ///< within: rows in the departments that the outlines lie in
};

/// One for each table by zone that has outlines to be compared with: those about to be loaded and the latest there.
/// A table of neighbourhoods is compared with its own generation only.
/// @param there null before an observatory is made.
std::vector<CodeMatch> codeMatches(std::span<const Plan> plans, const Observatory* there);

} // namespace geo
