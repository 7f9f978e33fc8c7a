// How near the inhabitants of counted neighbourhoods live to the places that were counted in them.
#pragma once

#include "json_fields.hpp"
#include "place_count_report.hpp"
#include "workbook.hpp"

#include "base/error.hpp"
#include "base/progress.hpp"
#include "observatory/observatory.hpp"
#include "people_near.hpp"

#include <cstdint>
#include <vector>

namespace layers {

/// Neighbourhoods with one width of what lies around them. A square is in one of them as far as it lies in it, and once
/// in a group.
struct PeopleAround {
    double metres = 0;                          ///< 0: strict
    std::vector<indicators::PeopleNear> of;     ///< as CountReport::of
    std::vector<indicators::PeopleNear> groups; ///< as CountReport::groups
    indicators::PeopleNear together;
};

struct CountedPeople {
    std::vector<double> within;           ///< metres: the radii of the report, or 300
    std::vector<PeopleAround> perimeters; ///< strict, then with each radius of the report around
    std::vector<std::int64_t> sources;    ///< the grids
};

/// Of the same places as the report: without the poor ones where these were left out.
CountedPeople countedPeople(const geo::Observatory& observatory, const CountReport& report, geo::Progress& progress);

/// A row for each neighbourhood, group and all together, perimeter after perimeter.
Sheet peopleSheet(const CountReport& report, const CountedPeople& people);
/// The same in one sheet with one line of heads: what a CSV is written from.
Sheet peopleRecords(const CountReport& report, const CountedPeople& people);

/// Of a recipe of counts: there if they were asked for.
inline constexpr auto* peopleField = "inhabitants near a place";

/// For programs: an object for each row of the sheet.
Json toJson(const CountReport& report, const CountedPeople& people);

/// What it rests on and what to know of it.
std::vector<geo::Message> inWords(const CountReport& report, const CountedPeople& people);

} // namespace layers
