#include "qgis_project.hpp"

#include "base/error.hpp"
#include "observatory/map_layers.hpp"
#include "observatory/zones.hpp"

namespace layers {
namespace {

using geo::GeographyKind;
using geo::ProjectGroup;

class Collecting {
public:
    explicit Collecting(const geo::Observatory& observatory) : m_observatory{observatory} {}

    /// @param title empty: that of the layer's style
    void add(ProjectGroup& group, const std::string& table, std::string title, bool shown) const {
        auto layer = m_observatory.layers().styled(table);
        if (!layer || layer->extent.empty())
            return;
        if (title.empty())
            title = layer->style;
        group.layers.push_back({std::move(*layer), std::move(title), shown});
    }

    void addZones(ProjectGroup& group, GeographyKind kind, bool shown) const {
        auto all = m_observatory.zones().all();
        std::erase_if(all, [kind](const geo::Geography& each) { return each.kind != kind; });
        for (auto geography = all.rbegin(); geography != all.rend(); ++geography) { // the newest first
            const auto before = group.layers.size();
            add(group, geography->table, {}, shown);
            if (group.layers.size() > before)
                group.layers.back().title += ' ' + std::to_string(geography->vintage);
        }
    }

private:
    const geo::Observatory& m_observatory;
};

/// Around the first group of layers that says where the work is; zones may be those of all of France.
geo::Extent firstExtent(const std::vector<ProjectGroup>& groups) {
    constexpr double margin = 5000;
    for (const ProjectGroup& group : groups) {
        geo::Extent extent;
        for (const auto& shown : group.layers)
            extent.add(shown.layer.extent);
        if (!extent.empty())
            return extent.grown(margin);
    }
    return {};
}

} // namespace

geo::QgisProject qgisProject(const geo::Observatory& observatory, const std::string& title,
                             const Translate& translate) {
    const Collecting collecting{observatory};
    ProjectGroup network{translate(GEO_TR("Network")), {}}, voices{translate(GEO_TR("Residents’ words")), {}},
        neighbourhoods{translate(GEO_TR("Neighbourhoods")), {}}, maps{translate(GEO_TR("Saved maps")), {}},
        zones{translate(GEO_TR("Zones")), {}};
    for (const char* table : {"adherent", "evaluated_site"})
        collecting.add(network, table, {}, true);
    for (const char* table : {"council", "event"})
        collecting.add(network, table, {}, false);
    collecting.add(voices, "voice", {}, false); // apart from the network and from every figure
    collecting.addZones(neighbourhoods, GeographyKind::Qpv, true);
    for (const auto& map : observatory.mapLayers().all())
        collecting.add(maps, map.table, map.map, maps.layers.empty());
    for (const auto kind : {GeographyKind::Department, GeographyKind::Epci})
        collecting.addZones(zones, kind, true);
    for (const auto kind : {GeographyKind::Commune, GeographyKind::Iris})
        collecting.addZones(zones, kind, false);

    geo::QgisProject project;
    project.title = title.empty() ? observatory.file().stem().string() : title;
    project.epsg = observatory.territory().epsg;
    project.groups = {std::move(network), std::move(voices), std::move(neighbourhoods), std::move(maps),
                      std::move(zones)};
    std::erase_if(project.groups, [](const ProjectGroup& group) { return group.layers.empty(); });
    if (project.groups.empty())
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("%1 has no layer yet: import outlines or the register first"),
                          {observatory.file().filename().string()}}};
    project.extent = firstExtent(project.groups);
    return project;
}

} // namespace layers
