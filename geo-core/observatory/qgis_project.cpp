#include "observatory/qgis_project.hpp"

#include "observatory/xml_text.hpp"

#include <fmt/format.h>

namespace geo {
namespace {

/// "./herault.sqlite", "../herault.sqlite": QGIS takes a path without a dot for one of its own folder.
std::string pathFrom(const std::filesystem::path& project, const std::filesystem::path& file) {
    const auto folder = std::filesystem::absolute(project).lexically_normal().parent_path();
    const auto path = std::filesystem::absolute(file).lexically_normal().lexically_proximate(folder).generic_string();
    return path.starts_with("../") || path.starts_with('/') ? path : "./" + path;
}

std::string quoted(const std::string& text, char mark) {
    std::string out{mark};
    for (const char c : text)
        out += c == mark || c == '\\' ? std::string{'\\'} + c : std::string{c};
    return out + mark;
}

std::string sourceOf(const StyledLayer& layer, const std::string& database) {
    return fmt::format("dbname={} table={} (geom)", quoted(database, '\''), quoted(layer.table, '"'));
}

/// QGIS gives layers whose name has less than ten letters another one, and then does not find them in its tree.
std::string idOf(const StyledLayer& layer) { return "lisiere_" + xmlText(layer.table); }

std::string crs(std::string_view element, int epsg) {
    return fmt::format("<{0}><spatialrefsys><authid>EPSG:{1}</authid></spatialrefsys></{0}>", element, epsg);
}

std::string extentText(const Extent& extent) {
    return fmt::format("<extent><xmin>{}</xmin><ymin>{}</ymin><xmax>{}</xmax><ymax>{}</ymax></extent>", extent.minX,
                       extent.minY, extent.maxX, extent.maxY);
}

/// What stands inside the root of a QML: a layer of a project has the same elements.
std::string insideOf(const std::string& qml) {
    const auto root = qml.find("<qgis");
    const auto start = root == std::string::npos ? root : qml.find('>', root);
    const auto end = qml.rfind("</qgis>");
    return start == std::string::npos || end == std::string::npos || end < start
               ? std::string{}
               : qml.substr(start + 1, end - start - 1);
}

std::string layerText(const ProjectLayer& shown, const std::string& database) {
    const StyledLayer& layer = shown.layer;
    const std::string name = xmlText(shown.title);
    return fmt::format("<maplayer type=\"vector\" geometry=\"{}\"><id>{}</id><datasource>{}</datasource>"
                       "<layername>{}</layername><title>{}</title>{}<provider encoding=\"UTF-8\">spatialite</provider>"
                       "{}{}</maplayer>\n",
                       layer.points ? "Point" : "Polygon", idOf(layer), xmlText(sourceOf(layer, database)), name, name,
                       crs("srs", layer.epsg), extentText(layer.extent), insideOf(layer.qml));
}

std::string treeText(const ProjectGroup& group, const std::string& database) {
    std::string layers;
    for (const auto& shown : group.layers)
        layers += fmt::format("<layer-tree-layer id=\"{}\" name=\"{}\" checked=\"{}\" expanded=\"0\" "
                              "providerKey=\"spatialite\" source=\"{}\"/>",
                              idOf(shown.layer), xmlText(shown.title), shown.shown ? "Qt::Checked" : "Qt::Unchecked",
                              xmlText(sourceOf(shown.layer, database)));
    return fmt::format("<layer-tree-group name=\"{}\" checked=\"Qt::Checked\" expanded=\"1\">{}</layer-tree-group>\n",
                       xmlText(group.title), layers);
}

} // namespace

std::string toQgs(const QgisProject& project, const std::filesystem::path& observatory,
                  const std::filesystem::path& projectFile) {
    const auto database = pathFrom(projectFile, observatory);
    std::string tree, layers, order;
    for (const auto& group : project.groups) {
        tree += treeText(group, database);
        for (const auto& shown : group.layers) {
            layers += layerText(shown, database);
            order += fmt::format("<layer id=\"{}\"/>", idOf(shown.layer));
        }
    }
    const auto title = xmlText(project.title);
    return fmt::format(
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        "<qgis version=\"3.22.16\" projectname=\"{0}\">\n<title>{0}</title>\n{1}\n"
        "<layer-tree-group>\n{2}</layer-tree-group>\n"
        "<mapcanvas name=\"theMapCanvas\"><units>meters</units>{3}<rotation>0</rotation>{4}"
        "</mapcanvas>\n<projectlayers>\n{5}</projectlayers>\n<layerorder>{6}</layerorder>\n"
        "<properties><Paths><Absolute type=\"bool\">false</Absolute></Paths><SpatialRefSys>"
        "<ProjectionsEnabled type=\"int\">1</ProjectionsEnabled></SpatialRefSys></properties>\n</qgis>\n",
        title, crs("projectCrs", project.epsg), tree, extentText(project.extent), crs("destinationsrs", project.epsg),
        layers, order);
}

} // namespace geo
