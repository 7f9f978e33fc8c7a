#include "perimeter_words.hpp"

#include "legend.hpp"

namespace layers {

using indicators::PerimeterState;

namespace {

std::string listed(const std::vector<std::size_t>& members, const auto& textOf) {
    std::string text;
    for (const auto i : members)
        text += (text.empty() ? "" : ", ") + textOf(i);
    return text;
}

} // namespace

geo::Message perimeterStateWord(PerimeterState state) {
    switch (state) {
    case PerimeterState::Kept:
        return GEO_TR("identical");
    case PerimeterState::Modified:
        return GEO_TR("modified");
    case PerimeterState::New:
        return GEO_TR("new");
    case PerimeterState::Out:
        return GEO_TR("out");
    case PerimeterState::Unknown:
        break;
    }
    return GEO_TR("not known");
}

std::vector<geo::Message> perimeterChangeWords(const indicators::PerimeterChange& change) {
    std::vector<geo::Message> words;
    if (change.merged)
        words.push_back(GEO_TR("merged"));
    if (change.split)
        words.push_back(GEO_TR("split"));
    if (change.enlarged)
        words.push_back(GEO_TR("enlarged"));
    if (change.reduced)
        words.push_back(GEO_TR("reduced"));
    if (change.state == PerimeterState::Kept)
        words.push_back(GEO_TR("same outline"));
    return words;
}

std::vector<geo::Message> partPeopleWords(const indicators::PartPeople& people) {
    if (!people.value.hasNumber())
        return people.why.empty() ? std::vector<geo::Message>{} : std::vector{people.why};
    if (!people.method)
        return {};
    if (people.shared)
        return {{GEO_TR("published count of %1 shared out"), {std::to_string(people.year)}}, people.label};
    if (people.method == indicators::Method::Published)
        return {people.label};
    return {people.label, {GEO_TR("data of %1"), {std::to_string(people.year)}}};
}

std::vector<geo::Message> letterRemarks(const indicators::PerimeterReport& report,
                                        const indicators::PerimeterChange& change) {
    std::vector<geo::Message> remarks;
    for (const auto& disagreement : report.perimeters.disagreements) {
        if (std::ranges::find(change.after, disagreement.after) == change.after.end())
            continue;
        const auto& code = report.perimeters.after->code(disagreement.after);
        if (disagreement.letter == 'I')
            remarks.push_back({GEO_TR("the code %1 says identical, the outlines do not agree"), {code}});
        else if (disagreement.letter == 'N')
            remarks.push_back({GEO_TR("the code %1 says new, the ground was in a neighbourhood of 2015"), {code}});
        else if (disagreement.state == PerimeterState::Kept)
            remarks.push_back({GEO_TR("the code %1 says modified, the outlines agree"), {code}});
        else
            remarks.push_back(
                {GEO_TR("the code %1 says modified, the ground was in no neighbourhood of 2015"), {code}});
    }
    return remarks;
}

geo::Message perimeterGroupName(const indicators::PerimeterReport& report, const indicators::PerimeterGroup& group) {
    if (!group.code.empty())
        return verbatim(group.name.empty() ? group.code : group.name);
    switch (report.grouping) {
    case indicators::Grouping::Contract:
        return GEO_TR("In no contract of the register");
    case indicators::Grouping::Epci:
        return GEO_TR("Intercommunality not known");
    case indicators::Grouping::Commune:
        return GEO_TR("Commune not known");
    case indicators::Grouping::Department:
    case indicators::Grouping::Total:
        break;
    }
    return GEO_TR("All together");
}

std::string perimeterCodes(const geo::ZoneSet& zones, const std::vector<std::size_t>& members) {
    return listed(members, [&](std::size_t i) { return zones.code(i); });
}

std::string perimeterNames(const geo::ZoneSet& zones, const std::vector<std::size_t>& members) {
    return listed(members, [&](std::size_t i) { return zones.name(i); });
}

} // namespace layers
