#include "register_points.hpp"

#include "network/network.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace layers {
namespace {

std::string_view kindOf(LayerKind kind) {
    switch (kind) {
    case LayerKind::Sites:
        return "sites";
    case LayerKind::Councils:
        return "councils";
    case LayerKind::Events:
        return "events";
    case LayerKind::EducationalCities:
        return "cites";
    case LayerKind::Voices:
        return "voices";
    default:
        return "adherents";
    }
}

bool isShown(const geo::NetworkRecord& record, const Layer& layer) {
    if (record.flag("draft"))
        return false;
    if (!layer.departments.empty() &&
        std::ranges::find(layer.departments, record.at("department")) == layer.departments.end())
        return false;
    if (layer.kind == LayerKind::Adherents)
        return !layer.vintage || geo::adherentOf(record).isMemberIn(*layer.vintage);
    if (layer.kind == LayerKind::Voices)
        return !layer.vintage || record.at("date").starts_with(std::to_string(*layer.vintage));
    if (layer.kind != LayerKind::Events)
        return true;
    return (!layer.vintage || yearOfEvent(record) == layer.vintage) &&
           (layer.only.empty() || record.at("kind") == layer.only);
}

/// What the symbol depends on; one symbol for all councils and all cités éducatives.
std::string categoryOf(LayerKind kind, const std::string& category) {
    if (kind == LayerKind::Events)
        return eventFamily(category);
    if (kind == LayerKind::Voices)
        return category == "1" ? "agreed" : "withheld";
    return kind == LayerKind::Councils || kind == LayerKind::EducationalCities ? std::string{} : category;
}

} // namespace

std::string nameOnMap(std::string name) {
    constexpr std::pair<std::string_view, std::string_view> words[] = {{"Communauté d'agglomération ", "CA "},
                                                                       {"Communauté d’agglomération ", "CA "},
                                                                       {"Communauté de communes ", "CC "},
                                                                       {"Association ", ""},
                                                                       {"Ville de ", ""},
                                                                       {"GIP Politique de la ville ", "GIP "}};
    for (const auto& [full, brief] : words)
        if (name.starts_with(full))
            return std::string{brief} + name.substr(full.size());
    if (const auto open = name.find(" ("); open != std::string::npos && name.ends_with(")"))
        name.resize(open); // "… (PMCA)"
    return name;
}

geo::PointSet registerPoints(const geo::Observatory& observatory, const Layer& layer) {
    const auto& kind = geo::recordKind(kindOf(layer.kind));
    const auto network = observatory.network();
    std::set<std::int64_t> shown;
    for (const auto& record : network.records(kind))
        if (isShown(record, layer))
            shown.insert(record.key);
    const auto all = network.points(kind, layer.kind == LayerKind::Voices ? "agreed" : std::string_view{});
    geo::PointSet points;
    points.id = all.id;
    points.epsg = all.epsg;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!shown.contains(all.keys[i]))
            continue;
        points.points.push_back(all.points[i]);
        points.keys.push_back(all.keys[i]);
        points.names.push_back(layer.kind == LayerKind::Adherents ? nameOnMap(all.names[i]) : all.names[i]);
        points.categories.push_back(categoryOf(layer.kind, all.categories[i]));
    }
    return points;
}

std::string eventFamily(std::string_view kind) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 12> families{
        {{"séminaire", "seminar"},
         {"colloque", "seminar"},
         {"journée", "day"},
         {"formation", "training"},
         {"cycle", "training"},
         {"groupe de", "training"},
         {"réseau", "network"},
         {"rencontre", "meeting"},
         {"accompagnement", "support"},
         {"comité de pilotage", "steering"},
         {"copil", "steering"},
         {"webinaire", "webinar"}}};
    const auto found = std::ranges::find_if(families, [&](const auto& f) { return kind.starts_with(f.first); });
    return found == families.end() ? "other" : std::string{found->second};
}

std::optional<int> yearOfEvent(const geo::NetworkRecord& event) {
    const auto& start = event.at("start_date");
    int year = 0;
    const auto [end, error] =
        std::from_chars(start.data(), start.data() + std::min<std::size_t>(start.size(), 4), year);
    if (error != std::errc{} || year < 1900)
        return std::nullopt;
    return year;
}

} // namespace layers
