// Counts of places for programs and for recipes.
#include "place_count_table.hpp"

#include <cmath>

namespace layers {
namespace {

Json numberJson(const PlaceNumber& number) { return {{"all", number.all}, {"poorly_placed", number.poor}}; }

Json perimeterJson(const PerimeterCount& count, const std::vector<double>& radii) {
    Json json{{"strict", numberJson(count.strict)}};
    auto& around = json["around"] = Json::array();
    for (std::size_t r = 0; r < radii.size(); ++r)
        around.push_back({{"metres", radii[r]},
                          {"ring", numberJson(count.ring[r])},
                          {"in_another_neighbourhood", numberJson(count.elsewhere[r])},
                          {"extended", numberJson(count.extended(r))}});
    return json;
}

bool isNothing(const PerimeterCount& count) {
    return count.strict.all == 0 && (count.ring.empty() || count.extended(count.ring.size() - 1).all == 0);
}

/// The whole list, then those of its categories that are there.
Json placesJson(const PlaceCount& count, const CountReport& report) {
    auto json = perimeterJson(count.all, report.radii);
    if (report.by.empty())
        return json;
    auto& categories = json["by_category"] = Json::object();
    for (std::size_t c = 0; c < report.categories.size(); ++c)
        if (!isNothing(count.byCategory[c]))
            categories[report.categories[c].code] = perimeterJson(count.byCategory[c], report.radii);
    return json;
}

Json cellJson(const geo::Cell& cell) {
    return {{"value", cell.hasNumber() ? Json(cell.value) : Json(nullptr)}, {"state", geo::toText(cell.state)}};
}

Json peopleJson(const CountedInhabitants& people) {
    auto json = cellJson(people.number);
    json["year"] = people.year > 0 ? Json(people.year) : Json(nullptr);
    json["first_year"] = people.year > 0 ? Json(people.firstYear) : Json(nullptr);
    return json;
}

Json neighbourhoodJson(const CountedNeighbourhood& each, const CountReport& report) {
    Json json{{"code", each.code}, {"name", each.name}, {"commune", each.place}};
    json["inhabitants"] = peopleJson(each.inhabitants);
    json["places"] = placesJson(each.count, report);
    json["nearest_m"] = each.nearest ? Json(std::round(*each.nearest * 10) / 10) : Json(nullptr);
    json["per_1000_inhabitants"] = cellJson(perThousand(each.count.all.strict.all, each.inhabitants));
    return json;
}

Json togetherJson(const CountedTogether& group, const CountReport& report) {
    auto members = Json::array();
    for (const auto member : group.members)
        members.push_back(report.of[member].code);
    return {{"code", group.code.empty() ? Json(nullptr) : Json(group.code)},
            {"name", group.name.empty() ? Json(nullptr) : Json(group.name)},
            {"neighbourhoods", members},
            {"each_place_once", placesJson(group.count.once, report)},
            {"sum_of_neighbourhoods", placesJson(group.count.sum, report)},
            {"inhabitants", peopleJson(group.inhabitants)},
            {"without_inhabitants", group.withoutInhabitants},
            {"per_1000_inhabitants", cellJson(perThousand(group.ofInhabited.all.strict.all, group.inhabitants))}};
}

Json codesJson(const CodeComparison& codes, const CountReport& report) {
    Json json{{"column", codes.column},          {"compared", codes.compared},
              {"different", codes.different},    {"empty", codes.unsaid},
              {"without_place", codes.unplaced}, {"of_no_loaded_neighbourhood", codes.otherCode}};
    auto each = Json::array(), places = Json::array();
    for (std::size_t i = 0; i < report.of.size(); ++i)
        each.push_back({{"code", report.of[i].code}, {"by_code", codes.byCode[i]}, {"by_outline", codes.byOutline[i]}});
    for (const auto& place : codes.places)
        places.push_back({{"place", place.key},
                          {"category", place.category},
                          {"code_of_list", place.said.empty() ? Json(nullptr) : Json(place.said)},
                          {"code_by_outline", place.found.empty() ? Json(nullptr) : Json(place.found)},
                          {"outline_m", std::round(place.metres * 10) / 10},
                          {"doubt_m", place.doubt > 0 ? Json(place.doubt) : Json(nullptr)},
                          {"quality", place.quality}});
    json["neighbourhoods"] = each;
    json["places"] = places;
    return json;
}

constexpr const char *listField = "places counted of", *byField = "by category of", *onlyField = "categories",
                     *targetsField = "targets", *contractField = "contract", *radiiField = "rings",
                     *perField = "together per", *poorField = "without poorly placed ones";

} // namespace

Json toJson(const CountReport& report) {
    Json json{{"list", report.list},
              {"by", report.by.empty() ? Json(nullptr) : Json(report.by)},
              {"generation", report.generation},
              {"radii", report.radii},
              {"places", report.places},
              {"poorly_placed", report.poor},
              {"without_poorly_placed", report.asked.withoutPoor},
              {"without_place", report.withoutPlace},
              {"outside", report.outside},
              {"not_reached", report.notReached}};
    auto of = Json::array(), groups = Json::array();
    for (const auto& each : report.of)
        of.push_back(neighbourhoodJson(each, report));
    for (const auto& group : report.groups)
        groups.push_back(togetherJson(group, report));
    json["neighbourhoods"] = of;
    json["groups"] = groups;
    json["together"] = togetherJson(report.together, report);
    json["codes_of_list"] = report.codes ? codesJson(*report.codes, report) : Json(nullptr);
    return json;
}

Json toJson(const CountAsked& asked) {
    std::string targets{geo::toText(asked.targets.kind)};
    if (asked.targets.vintage)
        targets += "@" + std::to_string(*asked.targets.vintage);
    for (std::size_t i = 0; i < asked.targets.codes.size(); ++i)
        targets += (i == 0 ? ":" : ",") + asked.targets.codes[i];
    return {{listField, asked.places.list},
            {byField, asked.places.by},
            {onlyField, asked.places.only},
            {targetsField, targets},
            {contractField, asked.contract},
            {radiiField, asked.radii},
            {perField, asked.per ? std::string{indicators::toText(*asked.per)} : std::string{}},
            {poorField, asked.withoutPoor}};
}

bool isCount(const Json& request) { return request.contains(listField); }

CountAsked countAsked(const Fields& fields) {
    CountAsked asked;
    asked.places = {fields.text(listField), fields.text(byField), fields.texts(onlyField)};
    asked.targets = indicators::TargetExpression::parse(fields.text(targetsField));
    asked.contract = fields.text(contractField);
    asked.radii = fields.numbers(radiiField);
    asked.per = indicators::groupingFromText(fields.text(perField));
    asked.withoutPoor = fields.flag(poorField);
    return asked;
}

} // namespace layers
