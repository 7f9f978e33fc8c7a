// The programmation in the words of pages and tables. Private to layers/.
#pragma once

#include "programmation.hpp"

#include "catalogue.hpp"

#include <map>
#include <string>

namespace layers {

/// What a group is called: the name of a neighbourhood where its outline tells it, with its code.
/// @param names  of neighbourhoods, by code.
std::string groupLabel(const ProgrammationGroup& group, const std::map<std::string, std::string>& names,
                       indicators::Language language);
/// "2022", "2020–2022"; empty where no record has a year.
std::string yearsOf(const Programmation& programmation);
/// How it was counted, a sentence each: what is said of the amounts, of droit commun, of several neighbourhoods, of
/// drafts. The ids stay the same whatever they say.
struct CountedSentence {
    const char* id;
    geo::Message text;
};
std::vector<CountedSentence> countedSentences(const Programmation& programmation, const ChosenActions& chosen);

} // namespace layers
