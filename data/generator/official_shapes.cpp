#include "official_shapes.hpp"

#include "base/error.hpp"
#include "geometry/crs.hpp"

#include <fmt/format.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <array>
#include <map>

namespace demo {

Outlines outlinesOf(const Territory& territory) {
    const std::array<const Labels*, 5> layers{&territory.department, &territory.commune, &territory.irisOf,
                                              &territory.quarter2015, &territory.quarter2024};
    const Borders borders{territory.mesh, layers};
    return {borders.shapes(territory.department, territory.departments.size()),
            borders.shapes(territory.commune, territory.communes.size()),
            borders.shapes(territory.irisOf, territory.iris.size()),
            borders.shapes(territory.quarter2015, territory.quarters2015.size()),
            borders.shapes(territory.quarter2024, territory.quarters2024.size())};
}

namespace {

OGRLinearRing ringOf(const geo::MultiPolygon::Ring& points, bool clockwise) {
    OGRLinearRing ring;
    for (const auto& p : points)
        ring.addPoint(p.x, p.y);
    if ((ring.isClockwise() != 0) != clockwise)
        ring.reversePoints();
    return ring;
}

/// Shells clockwise, as shapefiles want them.
OGRMultiPolygon ogr(const geo::MultiPolygon& shape) {
    OGRMultiPolygon multi;
    for (const auto& part : shape.parts) {
        OGRPolygon polygon;
        for (std::size_t r = 0; r < part.size(); ++r) {
            OGRLinearRing ring = ringOf(part[r], r == 0);
            polygon.addRing(&ring);
        }
        multi.addGeometry(&polygon);
    }
    return multi;
}

struct Field {
    const char* name;
    int width;
};

struct Row {
    std::vector<std::string> values;
    geo::MultiPolygon shape;
};

std::string contentOf(const std::string& path) {
    vsi_l_offset size = 0;
    GByte* bytes = VSIGetMemFileBuffer(path.c_str(), &size, FALSE);
    return bytes ? std::string{reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)} : std::string{};
}

[[noreturn]] void cannotMake(const std::string& name) {
    throw geo::Error{geo::Error::Code::CannotWrite, {GEO_TR("%1 cannot be written"), {name + ".shp"}}};
}

/// @param encoding as GDAL's layer option; "LDID/87" is Windows-1252 told in the .dbf alone.
std::vector<Member> shapefile(const std::string& name, const std::vector<Field>& fields, const std::vector<Row>& rows,
                              const char* encoding) {
    GDALAllRegister();
    auto* driver = GetGDALDriverManager()->GetDriverByName("ESRI Shapefile");
    const std::string folder = "/vsimem/lisiere-demo-" + name;
    GDALDatasetUniquePtr dataset{driver ? driver->Create(folder.c_str(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr};
    if (!dataset)
        cannotMake(name);
    OGRSpatialReference lambert93;
    lambert93.importFromEPSG(2154);
    CPLStringList options;
    options.SetNameValue("ENCODING", encoding);
    options.SetNameValue("DBF_DATE_LAST_UPDATE", "2026-01-01");
    OGRLayer* layer = dataset->CreateLayer(name.c_str(), &lambert93, wkbPolygon, options.List());
    if (!layer)
        cannotMake(name);
    for (const auto& field : fields) {
        OGRFieldDefn definition{field.name, OFTString};
        definition.SetWidth(field.width);
        layer->CreateField(&definition);
    }
    for (const auto& row : rows) {
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        for (std::size_t i = 0; i < row.values.size(); ++i)
            feature->SetField(static_cast<int>(i), row.values[i].c_str());
        const OGRMultiPolygon shape = ogr(row.shape);
        feature->SetGeometry(&shape);
        if (layer->CreateFeature(feature.get()) != OGRERR_NONE)
            cannotMake(name);
    }
    dataset.reset();
    std::vector<Member> members;
    for (const char* ending : {".shp", ".shx", ".dbf", ".prj", ".cpg"})
        if (auto content = contentOf(folder + "/" + name + ending); !content.empty())
            members.push_back({name + ending, std::move(content)});
    VSIRmdirRecursive(folder.c_str());
    return members;
}

/// A slip of the pen: two neighbouring corners change places, so the outline crosses itself.
void crossed(geo::MultiPolygon& shape) {
    auto& ring = shape.parts.front().front();
    if (ring.size() > 8)
        std::swap(ring[ring.size() / 2], ring[ring.size() / 2 + 1]);
}

/// Longitudes and latitudes with 7 decimals (1 cm). Shells counter-clockwise, as RFC 7946 wants them.
class GeoJson {
public:
    explicit GeoJson(const char* name)
        : m_text{
              fmt::format("{{\"type\":\"FeatureCollection\",\"name\":\"{}\",\"crs\":{{\"type\":\"name\",\"properties\":"
                          "{{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}}}},\"features\":[",
                          name)} {}

    void feature(const std::vector<std::pair<const char*, std::string>>& properties, const geo::MultiPolygon& shape) {
        m_text += m_first ? "\n{\"type\":\"Feature\",\"properties\":{" : ",\n{\"type\":\"Feature\",\"properties\":{";
        m_first = false;
        for (std::size_t i = 0; i < properties.size(); ++i)
            m_text += fmt::format("{}\"{}\":\"{}\"", i ? "," : "", properties[i].first, properties[i].second);
        m_text += "},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[";
        for (std::size_t p = 0; p < shape.parts.size(); ++p) {
            m_text += p ? ",[" : "[";
            for (std::size_t r = 0; r < shape.parts[p].size(); ++r)
                ring(shape.parts[p][r], r > 0);
            m_text += "]";
        }
        m_text += "]}}";
    }

    std::string text() && { return std::move(m_text) + "\n]}\n"; }

private:
    void ring(const geo::MultiPolygon::Ring& points, bool further) {
        m_text += further ? ",[" : "[";
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto p = m_toLonLat(points[i]);
            fmt::format_to(std::back_inserter(m_text), "{}[{:.7f},{:.7f}]", i ? "," : "", p.x, p.y);
        }
        m_text += "]";
    }
    geo::Transformer m_toLonLat{2154, 4326};
    std::string m_text;
    bool m_first = true;
};

const Commune& communeOf(const Territory& territory, int number) {
    return territory.communes[static_cast<std::size_t>(number)];
}

std::vector<Member> withNotice(std::vector<Member> members) {
    members.push_back(fictionNotice());
    return members;
}

} // namespace

std::vector<Member> irisContours(const Territory& territory, const Outlines& outlines) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < territory.iris.size(); ++i) {
        const auto& iris = territory.iris[i];
        const auto& commune = communeOf(territory, iris.commune);
        rows.push_back(
            {{commune.code, commune.name, iris.code.substr(5), iris.code, iris.name, std::string(1, iris.type)},
             outlines.iris[i]});
    }
    return withNotice(
        shapefile("CONTOURS-IRIS",
                  {{"INSEE_COM", 5}, {"NOM_COM", 45}, {"IRIS", 4}, {"CODE_IRIS", 9}, {"NOM_IRIS", 60}, {"TYP_IRIS", 1}},
                  rows, "UTF-8"));
}

std::vector<Member> quarters2015(const Territory& territory, const Outlines& outlines) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < territory.quarters2015.size(); ++i) {
        const auto& quarter = territory.quarters2015[i];
        rows.push_back(
            {{quarter.code, quarter.name, communeOf(territory, quarter.commune).name}, outlines.quarters2015[i]});
        if (i % 13 == 7)
            crossed(rows.back().shape);
    }
    return withNotice(
        shapefile("QP_METROPOLE_LB93", {{"CODE_QP", 8}, {"NOM_QP", 254}, {"COMMUNE_QP", 254}}, rows, "LDID/87"));
}

std::vector<Member> quarters2024(const Territory& territory, const Outlines& outlines) {
    GeoJson json{"QP2024_France_Hexagonale_Outre_Mer_WGS84"};
    for (std::size_t i = 0; i < territory.quarters2024.size(); ++i) {
        const auto& quarter = territory.quarters2024[i];
        const auto& commune = communeOf(territory, quarter.commune);
        std::string department;
        for (const auto& d : territory.departments)
            if (d.code == commune.department)
                department = d.name;
        json.feature({{"code_qp", quarter.code},
                      {"lib_qp", quarter.name},
                      {"insee_reg", "76"},
                      {"lib_reg", "Occitanie"},
                      {"insee_dep", commune.department},
                      {"lib_dep", department},
                      {"insee_com", commune.code},
                      {"lib_com", commune.name},
                      {"siren_epci", commune.siren},
                      {"lib_epci", commune.epci}},
                     outlines.quarters2024[i]);
    }
    return {{"QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson", std::move(json).text()}, fictionNotice()};
}

std::vector<Member> communes(const Territory& territory, const Outlines& outlines) {
    GeoJson json{"communes"};
    for (std::size_t i = 0; i < territory.communes.size(); ++i)
        json.feature({{"code", territory.communes[i].code}, {"nom", territory.communes[i].name}}, outlines.communes[i]);
    return {{"communes.geojson", std::move(json).text()}, fictionNotice()};
}

std::vector<Member> departments(const Territory& territory, const Outlines& outlines) {
    GeoJson json{"departements"};
    for (std::size_t i = 0; i < territory.departments.size(); ++i)
        json.feature({{"code", territory.departments[i].code}, {"nom", territory.departments[i].name}},
                     outlines.departments[i]);
    return {{"departements.geojson", std::move(json).text()}, fictionNotice()};
}

} // namespace demo
