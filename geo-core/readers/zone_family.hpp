// Outlines with codes: one engine for every family of boundaries. A family is data. Private to the readers.
#pragma once

#include "readers/family.hpp"
#include "readers/layer_file.hpp"

namespace geo {

/// Names a family's columns go by, in order of preference, and what its files are called.
struct ZoneFamily {
    std::string_view id;
    std::string_view title; ///< French, "Contours des IRIS"
    std::string_view producer, attribution;
    GeographyKind kind = GeographyKind::Iris;
    std::vector<std::string_view> code, name, place, type;
    std::vector<std::string_view> codeStart, codeEnd; ///< where the code is in two columns: commune, IRIS
    std::vector<std::string_view> never;              ///< a file with one of these is another family's
    /// The year of the outlines where neither codes nor file name tell it.
    int (*usualYear)(const std::vector<std::string>& columns) = nullptr;
    /// Codes fit, but is it another level all the same (regions have codes that departments have too)?
    bool (*mistaken)(const std::vector<std::pair<std::string, std::string>>& codesAndNames) = nullptr;
};

Recognition recogniseZones(const ZoneFamily& family, const Sample& sample);
Inspection inspectZones(const ZoneFamily& family, const SourceFile& source, const Recognition& found,
                        Progress& progress);
LoadReport loadZones(const ZoneFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                     Progress& progress);

const ZoneFamily& qpvPerimeters();
const ZoneFamily& irisContours();
const ZoneFamily& communeBoundaries();
const ZoneFamily& departmentBoundaries();

} // namespace geo
