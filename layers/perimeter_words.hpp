// How the changes of perimeters between 2015 and 2024 are spoken of, in tables and windows alike.
#pragma once

#include "base/error.hpp"
#include "perimeter_report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace layers {

geo::Message perimeterStateWord(indicators::PerimeterState state); ///< "kept", "modified", "new", "out", "not known"
/// "enlarged", "reduced", "merged", "split"; "same outline" for one that is kept; empty for the others.
std::vector<geo::Message> perimeterChangeWords(const indicators::PerimeterChange& change);
/// How the people of a part are known: "published (2020)", "estimate …"; empty without ground.
std::vector<geo::Message> partPeopleWords(const indicators::PartPeople& people);
/// What the letter of the code says against the outlines; empty where they agree.
std::vector<geo::Message> letterRemarks(const indicators::PerimeterReport& report,
                                        const indicators::PerimeterChange& change);
/// The contract, commune …; words for what belongs to none.
geo::Message perimeterGroupName(const indicators::PerimeterReport& report, const indicators::PerimeterGroup& group);

/// "QP034008, QP034009" and their names.
std::string perimeterCodes(const geo::ZoneSet& zones, const std::vector<std::size_t>& members);
std::string perimeterNames(const geo::ZoneSet& zones, const std::vector<std::size_t>& members);

} // namespace layers
