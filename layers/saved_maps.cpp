#include "saved_maps.hpp"

#include "named_documents.hpp"

namespace layers {
namespace {

constexpr NamedDocuments::Kind kind{
    "map_view",
    GEO_TR("map “%1” saved"),
    GEO_TR("map “%1” renamed “%2”"),
    GEO_TR("map “%1” duplicated as “%2”"),
    GEO_TR("map “%1” deleted"),
    GEO_TR("There is no map “%1”: none is saved in this observatory yet."),
    GEO_TR("There is no map “%1” in this observatory; saved: %2"),
    GEO_TR("There is a map “%1” already: choose another name, or delete that one first."),
};

} // namespace

std::vector<std::string> savedMaps(const geo::Observatory& observatory) {
    std::vector<std::string> names;
    for (const auto& document : NamedDocuments{observatory, kind}.all())
        names.push_back(document.name);
    return names;
}

MapDocument savedMap(const geo::Observatory& observatory, const std::string& name) {
    const auto document = NamedDocuments{observatory, kind}.find(name);
    try {
        return mapDocumentFromJson(document.body);
    } catch (const geo::Error& error) {
        throw error.within({GEO_TR("map “%1”"), {name}});
    }
}

std::int64_t saveMap(geo::Observatory& observatory, const std::string& name, const MapDocument& document,
                     const std::string& author) {
    geo::Message said;
    const Layer* layer = document.find(LayerKind::Indicator);
    if (layer && layer->style.since && !layer->style.compareAnyway.empty())
        said = {GEO_TR("map “%1” saved, compared with %2 all the same: “%3”"),
                {name, std::to_string(*layer->style.since), layer->style.compareAnyway}};
    return NamedDocuments{observatory, kind}.save(name, MapDocument::version, toJson(document), author,
                                                  std::move(said));
}

std::int64_t renameMap(geo::Observatory& observatory, const std::string& from, const std::string& to,
                       const std::string& author) {
    return NamedDocuments{observatory, kind}.rename(from, to, author);
}

std::int64_t duplicateMap(geo::Observatory& observatory, const std::string& name, const std::string& copy,
                          const std::string& author) {
    return NamedDocuments{observatory, kind}.duplicate(name, copy, author);
}

std::int64_t removeMap(geo::Observatory& observatory, const std::string& name, const std::string& author) {
    return NamedDocuments{observatory, kind}.remove(name, author);
}

std::string mapName(const std::string& typed) { return checkedName(typed); }

std::string freeMapName(const geo::Observatory& observatory, const std::string& wanted) {
    return NamedDocuments{observatory, kind}.freeName(wanted);
}

} // namespace layers
