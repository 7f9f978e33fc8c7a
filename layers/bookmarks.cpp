#include "bookmarks.hpp"

#include "memberships.hpp"
#include "named_documents.hpp"
#include "territories.hpp"

#include "network/network.hpp"
#include "observatory/zones.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>

namespace layers {
namespace {

using geo::GeographyKind;

constexpr int formatVersion = 1;
constexpr NamedDocuments::Kind kind{
    "bookmark",
    GEO_TR("bookmark “%1” saved"),
    GEO_TR("bookmark “%1” renamed “%2”"),
    GEO_TR("bookmark “%1” duplicated as “%2”"),
    GEO_TR("bookmark “%1” deleted"),
    GEO_TR("There is no bookmark “%1”: none is kept in this observatory yet."),
    GEO_TR("There is no bookmark “%1” in this observatory; kept: %2"),
    GEO_TR("There is a bookmark “%1” already: choose another name, or delete that one first."),
};

std::optional<geo::Extent> extentFrom(const geo::Document& document) {
    if (document.version > formatVersion)
        return std::nullopt;
    const auto json = nlohmann::json::parse(document.body, nullptr, false);
    if (!json.is_object() || !json.contains("extent") || !json["extent"].is_array() || json["extent"].size() != 4 ||
        !std::ranges::all_of(json["extent"], [](const auto& side) { return side.is_number(); }))
        return std::nullopt;
    const auto sides = json["extent"].get<std::vector<double>>();
    const geo::Extent extent{sides[0], sides[1], sides[2], sides[3]};
    return extent.empty() ? std::nullopt : std::optional{extent};
}

using Boxes = std::map<std::string, geo::Extent>;

/// Of the latest geography of each kind that has any zone, by what `groupOf` makes of a code.
template <typename Group> Boxes grouped(const geo::Observatory& observatory, GeographyKind level, Group groupOf) {
    Boxes boxes;
    if (const auto geography = observatory.zones().find(level))
        for (const auto& [code, box] : observatory.zones().boxes(*geography))
            boxes[groupOf(code)].add(box);
    return boxes;
}

/// From the coarsest outlines that are there; the finer ones fill in departments that these do not hold.
Boxes departmentBoxes(const geo::Observatory& observatory) {
    Boxes boxes = grouped(observatory, GeographyKind::Department, [](const std::string& code) { return code; });
    for (const auto level : {GeographyKind::Commune, GeographyKind::Iris, GeographyKind::Qpv}) {
        auto finer =
            grouped(observatory, level, [&](const std::string& code) { return geo::departmentOf(level, code); });
        finer.erase("");
        boxes.merge(finer);
    }
    return boxes;
}

Boxes communeBoxes(const geo::Observatory& observatory) {
    const auto commune = [](const std::string& code) { return indicators::wholeCity(code.substr(0, 5)); };
    Boxes boxes = grouped(observatory, GeographyKind::Commune, commune);
    auto finer = grouped(observatory, GeographyKind::Iris, commune);
    boxes.merge(finer);
    return boxes;
}

std::vector<Place> departments(const geo::Observatory& observatory) {
    std::vector<Place> found;
    for (const auto& [code, box] : departmentBoxes(observatory))
        found.push_back({Place::Kind::Department, code, indicators::departmentName(code), box});
    return found;
}

std::vector<Place> intercommunalities(const geo::Observatory& observatory) {
    std::map<std::string, Place> found;
    if (const auto geography = observatory.zones().find(GeographyKind::Epci)) {
        const auto names = observatory.zones().loadCodes(*geography);
        for (const auto& [code, box] : observatory.zones().boxes(*geography))
            if (const auto i = names->find(code))
                found[code] = {Place::Kind::Epci, code, names->name(*i), box};
    }
    const auto outlined = found;
    const auto communes = communeBoxes(observatory);
    const indicators::Memberships memberships{observatory};
    for (const auto& [commune, membership] : memberships.all()) {
        const auto box = communes.find(commune);
        if (membership.epci.empty() || box == communes.end() || outlined.contains(membership.epci))
            continue;
        auto& place = found[membership.epci];
        place.kind = Place::Kind::Epci;
        place.code = membership.epci;
        place.name = membership.epciName.empty() ? membership.epci : membership.epciName;
        place.extent.add(box->second);
    }
    std::vector<Place> list;
    for (auto& [code, place] : found)
        list.push_back(std::move(place));
    return list;
}

} // namespace

std::vector<Bookmark> bookmarks(const geo::Observatory& observatory) {
    std::vector<Bookmark> list;
    for (const auto& document : NamedDocuments{observatory, kind}.all())
        if (const auto extent = extentFrom(document))
            list.push_back({document.name, *extent});
    return list;
}

std::int64_t saveBookmark(geo::Observatory& observatory, const Bookmark& bookmark, const std::string& author) {
    const auto& [minX, minY, maxX, maxY] = bookmark.extent;
    if (!(maxX > minX && maxY > minY && std::isfinite(maxX - minX) && std::isfinite(maxY - minY)))
        throw geo::Error{geo::Error::Code::Usage, {GEO_TR("There is nothing in sight to bookmark: the map is empty")}};
    const nlohmann::json body{{"version", formatVersion}, {"extent", {minX, minY, maxX, maxY}}};
    return NamedDocuments{observatory, kind}.save(bookmark.name, formatVersion, body.dump(), author);
}

std::int64_t renameBookmark(geo::Observatory& observatory, const std::string& from, const std::string& to,
                            const std::string& author) {
    return NamedDocuments{observatory, kind}.rename(from, to, author);
}

std::int64_t removeBookmark(geo::Observatory& observatory, const std::string& name, const std::string& author) {
    return NamedDocuments{observatory, kind}.remove(name, author);
}

std::string freeBookmarkName(const geo::Observatory& observatory, const std::string& wanted) {
    return NamedDocuments{observatory, kind}.freeName(wanted);
}

std::vector<Place> places(const geo::Observatory& observatory) {
    std::vector<Place> list = departments(observatory);
    auto epci = intercommunalities(observatory);
    std::vector<Place> contracts;
    for (const auto& contract : observatory.network().contracts())
        if (const auto home = std::ranges::find(epci, contract.epci, &Place::code); home != epci.end())
            contracts.push_back({Place::Kind::Contract, contract.epci, contract.name, home->extent});
    for (auto* some : {&epci, &contracts}) {
        std::ranges::sort(*some, {}, &Place::name);
        std::ranges::move(*some, std::back_inserter(list));
    }
    return list;
}

} // namespace layers
