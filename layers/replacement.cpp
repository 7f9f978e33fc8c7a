#include "replacement.hpp"

#include "observatory/history.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace layers {
namespace {

using Json = nlohmann::ordered_json;

int yearOf(const geo::Source& source) { return source.dataYear != 0 ? source.dataYear : source.geographyYear; }

/// Does the id name a figure out of the family's tables?
bool isOf(const std::string& family, const std::string& id, const indicators::Catalogue& catalogue) {
    const auto colon = id.find(':');
    if (colon != std::string::npos)
        return family == id.substr(0, colon) || family.starts_with(id.substr(0, colon) + '-');
    const auto* indicator = catalogue.find(id);
    return indicator && std::any_of(indicator->formulas.begin(), indicator->formulas.end(),
                                    [&](const auto& formula) { return formula.family == family; });
}

/// The kind of outlines that a family brings, as maps name it; empty for tables.
std::string outlinesOf(const std::string& family) {
    if (family == "qpv-perimeters")
        return "qpv";
    if (family == "iris-contours")
        return "iris";
    if (family == "communes")
        return "commune";
    return family == "departments" ? "departement" : std::string{};
}

/// Visits every object of the document that names the data set, with the key of its year.
void visit(Json& json, const geo::Source& source, const indicators::Catalogue& catalogue,
           const std::function<void(Json&, const char*)>& found) {
    if (json.is_object()) {
        const auto named = [&](const char* key) { return json.contains(key) && json[key].is_string(); };
        if (named("indicator") && isOf(source.family, json["indicator"].get<std::string>(), catalogue))
            found(json, "year");
        const auto outlines = outlinesOf(source.family);
        if (!outlines.empty() && named("geography") && json["geography"].get<std::string>() == outlines)
            found(json, "vintage");
    }
    if (json.is_structured())
        for (auto& child : json)
            visit(child, source, catalogue, found);
}

geo::Document withYear(geo::Document document, const geo::Source& before, const geo::Source& after,
                       const indicators::Catalogue& catalogue) {
    auto body = Json::parse(document.body, nullptr, false);
    visit(body, before, catalogue, [&](Json& object, const char* key) {
        if (object.contains(key) && object[key].is_number_integer() && object[key].get<int>() == yearOf(before))
            object[key] = yearOf(after);
    });
    document.body = body.dump(-1, ' ', false, Json::error_handler_t::replace);
    return document;
}

/// The one thing in the file that is of the same family. @throws geo::Error naming what it is otherwise
geo::Plan planFor(const geo::Source& replaced, const std::filesystem::path& file, const geo::Territory& home,
                  std::vector<geo::Message>& leftOut, geo::Progress& progress) {
    auto plans = geo::plan(geo::inspect(file, progress), home, leftOut);
    std::string found;
    for (auto& plan : plans) {
        if (plan.inspection.family == replaced.family)
            return std::move(plan);
        found += (found.empty() ? "" : ", ") + plan.inspection.title;
    }
    if (found.empty())
        throw geo::Error{geo::Error::Code::Unrecognised,
                         {GEO_TR("%1 cannot stand in for “%2”: nothing in it is known; import it to see why"),
                          {file.string(), replaced.title}}};
    throw geo::Error{geo::Error::Code::Unrecognised,
                     {GEO_TR("%1 cannot stand in for “%2”: it is another kind of file (%3); import it beside"),
                      {file.string(), replaced.title, found}}};
}

void tellDocuments(geo::Observatory& observatory, const Replacement& done, const indicators::Catalogue& catalogue) {
    const auto& after = done.load.source;
    if (std::none_of(done.followers.begin(), done.followers.end(), [](const auto& f) { return f.asksForYear; }))
        return;
    observatory.history().record(
        {GEO_TR("Maps take the year %1"), {std::to_string(yearOf(after))}}, {}, [&](geo::Transaction& t) {
            for (const auto& follower : done.followers)
                if (follower.asksForYear)
                    observatory.documents().save(t, withYear(follower.document, done.before, after, catalogue));
        });
}

} // namespace

std::vector<Follower> followersOf(const geo::Observatory& observatory, const geo::Source& source,
                                  const indicators::Catalogue& catalogue) {
    std::vector<Follower> followers;
    for (const auto* kind : {"map_view", "page"})
        for (auto& document : observatory.documents().all(kind)) {
            auto body = Json::parse(document.body, nullptr, false);
            bool follows = false, asks = false;
            visit(body, source, catalogue, [&](Json& object, const char* key) {
                const bool ofAYear = object.contains(key) && object[key].is_number_integer();
                const bool ofThis = ofAYear && object[key].get<int>() == yearOf(source);
                follows = follows || !ofAYear || ofThis;
                asks = asks || ofThis;
            });
            if (follows)
                followers.push_back({std::move(document), asks});
        }
    return followers;
}

Replacement replaceDataSet(geo::Observatory& observatory, const geo::Source& before, const std::filesystem::path& file,
                           std::optional<int> vintage, const indicators::Catalogue& catalogue,
                           geo::Progress& progress) {
    geo::ProgressPart looking{progress, 0, 0.3}, loading{progress, 0.3, 1};
    Replacement done;
    done.before = before;
    auto plan = planFor(before, file, observatory.territory(), done.leftOut, looking);
    plan.vintage = vintage;
    done.followers = followersOf(observatory, before, catalogue);
    done.load = geo::load(observatory, plan, loading, before.id);
    if (!done.load.alreadyThere)
        tellDocuments(observatory, done, catalogue);
    return done;
}

std::vector<geo::Message> sentencesOf(const Replacement& replacement) {
    const auto& after = replacement.load.source;
    if (replacement.load.alreadyThere)
        return {{GEO_TR("“%1” is already in the observatory, nothing was replaced"), {after.title}}};
    std::vector<geo::Message> sentences{
        {GEO_TR("“%1” stands in the place of “%2”, which can be brought back until the file is compacted"),
         {after.title, replacement.before.title}}};
    for (const auto& follower : replacement.followers)
        sentences.push_back(
            {follower.asksForYear ? GEO_TR("“%1” asked for %2 and now takes %3")
                                  : GEO_TR("“%1” shows the latest and now takes %3"),
             {follower.document.name, std::to_string(yearOf(replacement.before)), std::to_string(yearOf(after))}});
    if (replacement.followers.empty())
        sentences.push_back(GEO_TR("no saved map or page shows it"));
    return sentences;
}

} // namespace layers
