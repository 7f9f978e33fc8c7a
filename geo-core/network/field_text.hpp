// What somebody types or a spreadsheet holds, made into the canonical text of a field. One place for forms and imports.
#pragma once

#include "network/record.hpp"

namespace geo {

struct FieldText {
    std::string value;      ///< canonical; empty where nothing was given or nothing could be made of it
    Message problem;        ///< empty where all is well; says what was found, what was expected
    int personsRemoved = 0; ///< names, addresses and numbers of persons taken out
};

/// Dates as people write them ("12/09/2022", "sept. 2022", "1er décembre 2022"), amounts with spaces and €, school
/// years
/// ("2022/23"), "oui"/"non", codes with a lost first zero, degrees and minutes ("43° 36,6' N"). Dates that do not
/// exist, percentages over 100 of a field in percent, negative counts are problems.
FieldText canonical(const Field& field, std::string_view written);

/// What stands in the way of keeping the record: required fields that are empty, longitude without latitude, an end
/// before its start, a place outside France (swapped coordinates are told as such), a statement without value nor
/// state.
struct RecordProblem {
    std::string_view field; ///< the id of the field to go to
    Message what;
};
std::vector<RecordProblem> problemsOf(const NetworkRecord& record);

} // namespace geo
