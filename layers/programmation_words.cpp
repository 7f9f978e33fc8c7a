#include "programmation_words.hpp"

#include "wording.hpp"

#include "base/error.hpp"

#include <cmath>

namespace layers {
namespace {

using indicators::Text;
using Kind = ProgrammationGroup::Kind;

std::int64_t whole(std::size_t n) { return static_cast<std::int64_t>(n); }

const ProgrammationGroup* find(const std::vector<ProgrammationGroup>& groups, Kind kind) {
    const auto found = std::ranges::find(groups, kind, &ProgrammationGroup::kind);
    return found == groups.end() ? nullptr : &*found;
}

} // namespace

std::string groupLabel(const ProgrammationGroup& group, const std::map<std::string, std::string>& names,
                       indicators::Language language) {
    static const Text several{"plusieurs quartiers", "several neighbourhoods"}, notGiven{"non renseigné", "not given"};
    switch (group.kind) {
    case Kind::Several:
        return several.in(language);
    case Kind::NotGiven:
        return notGiven.in(language);
    case Kind::Named:
    case Kind::Written:
        break;
    }
    const auto name = names.find(group.id);
    return name == names.end() ? group.label : usualName(name->second);
}

std::string yearsOf(const Programmation& done) {
    std::string first, last;
    for (const auto& year : done.years)
        if (year.kind == Kind::Named) {
            first = first.empty() ? year.id : first;
            last = year.id;
        }
    return first == last ? first : first + "–" + last;
}

std::vector<CountedSentence> countedSentences(const Programmation& done, const ChosenActions& chosen) {
    std::vector<CountedSentence> all;
    if (chosen.ofContract)
        all.push_back({"counted-contract",
                       {GEO_TR("No action names the site %1: those of its contract, %2, are shown."),
                        {chosen.site, chosen.contract}}});
    all.push_back({"counted-actions",
                   {GEO_TR("An action is counted once a year, whatever the number of its financers: %1 lines of the "
                           "programmation, %2 actions."),
                    {whole(done.records), whole(done.actions)}}});
    if (done.granted.absent + done.asked.absent > 0)
        all.push_back({"counted-amounts",
                       {GEO_TR("An amount that is not given does not count as zero: granted is given on %1 lines of "
                               "%3, asked on %2."),
                        {whole(done.granted.given), whole(done.asked.given), whole(done.records)}}});
    if (const auto* several = find(done.neighbourhoods, Kind::Several))
        all.push_back(
            {"counted-several",
             {GEO_TR("Actions for several neighbourhoods (%1 lines) stand in a row of their own: what goes to "
                     "each is not known."),
              {whole(several->records)}}});
    if (find(done.neighbourhoods, Kind::Written))
        all.push_back({"counted-written",
                       GEO_TR("Neighbourhoods without an official code are shown as they were written; the map and "
                              "the euros per inhabitant leave them out.")});
    const auto flagged = done.records - done.unflagged.given - done.unflagged.absent;
    all.push_back({"counted-common",
                   {GEO_TR("Droit commun: said on %1 lines of %2; its share is of what was granted on those."),
                    {whole(flagged), whole(done.records)}}});
    if (done.drafts > 0)
        all.push_back({"counted-drafts", {GEO_TR("Lines left out for they are drafts: %1."), {whole(done.drafts)}}});
    return all;
}

} // namespace layers
