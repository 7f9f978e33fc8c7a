#include "france.hpp"

#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "tessellation.hpp"

#include <ogrsf_frmts.h>

#include <cstdio>
#include <stdexcept>

namespace bench {

namespace {

using Zone = geo::ZoneSet::Zone;

const support::Tessellation country{
    .columns = 222, .rows = 221, .cell = 1000, .pointsPerEdge = 24, .origin = {600'000, 6'300'000}, .seed = 2024};

geo::Point somewhere(std::uint64_t seed, std::uint64_t i) {
    return {country.origin.x + 1500 + support::uniform(seed, i, 1) * (222'000 - 3000),
            country.origin.y + 1500 + support::uniform(seed, i, 2) * (221'000 - 3000)};
}

void check(bool done, const char* what) {
    if (!done)
        throw std::runtime_error{std::string{"cannot write "} + what + ": " + CPLGetLastErrorMsg()};
}

std::unique_ptr<OGRMultiPolygon> toOgr(const geo::MultiPolygon& shape) {
    auto result = std::make_unique<OGRMultiPolygon>();
    for (const auto& part : shape.parts) {
        auto polygon = std::make_unique<OGRPolygon>();
        for (const auto& ring : part) {
            auto line = std::make_unique<OGRLinearRing>();
            for (const auto& p : ring)
                line->addPoint(p.x, p.y);
            polygon->addRingDirectly(line.release());
        }
        result->addGeometryDirectly(polygon.release());
    }
    return result;
}

OGRSpatialReference lambert93() {
    OGRSpatialReference crs;
    crs.importFromEPSG(2154);
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return crs;
}

GDALDatasetUniquePtr makeFile(const char* driver, const std::filesystem::path& file) {
    GDALAllRegister();
    GDALDatasetUniquePtr made{
        GetGDALDriverManager()->GetDriverByName(driver)->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
    check(made != nullptr, file.c_str());
    return made;
}

/// One column per function: its name and what it says of a zone.
using Columns = std::vector<std::pair<const char*, std::string (*)(const Zone&)>>;

void writeShapefile(const std::filesystem::path& file, const std::vector<Zone>& list, const Columns& columns) {
    if (std::filesystem::exists(file))
        return;
    const auto data = makeFile("ESRI Shapefile", file);
    auto crs = lambert93();
    auto* layer = data->CreateLayer(file.stem().c_str(), &crs, wkbPolygon, nullptr);
    check(layer != nullptr, file.c_str());
    for (const auto& [name, value] : columns) {
        OGRFieldDefn field{name, OFTString};
        field.SetWidth(45);
        check(layer->CreateField(&field) == OGRERR_NONE, name);
    }
    for (const auto& zone : list) {
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        for (std::size_t c = 0; c < columns.size(); ++c)
            feature->SetField(static_cast<int>(c), columns[c].second(zone).c_str());
        feature->SetGeometryDirectly(toOgr(zone.shape).release());
        check(layer->CreateFeature(feature.get()) == OGRERR_NONE, file.c_str());
    }
}

void writePoints(const std::filesystem::path& file) {
    if (std::filesystem::exists(file))
        return;
    const auto data = makeFile("GPKG", file);
    auto crs = lambert93();
    const char* options[] = {"SPATIAL_INDEX=NO", nullptr};
    auto* layer = data->CreateLayer("points", &crs, wkbPoint, const_cast<char**>(options));
    check(layer != nullptr, file.c_str());
    data->StartTransaction();
    for (const auto& p : points()) {
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        feature->SetGeometryDirectly(new OGRPoint{p.x, p.y});
        check(layer->CreateFeature(feature.get()) == OGRERR_NONE, file.c_str());
    }
    data->CommitTransaction();
}

void addGeography(geo::Observatory& observatory, geo::GeographyKind kind, int vintage, const std::vector<Zone>& list) {
    auto t = observatory.begin();
    geo::Source source;
    source.family = kind == geo::GeographyKind::Iris ? "iris-contours" : "qpv-perimeters";
    source.producer = "bench";
    source.fileName = source.sha256 = source.family;
    geo::GeographyWriter writer{t, kind, vintage, 2154, observatory.sources().add(t, source), {}};
    for (const auto& zone : list)
        writer.add(zone.code, zone.name, zone.place, zone.type, {}, zone.shape, nullptr);
    writer.finish();
    t.commit();
}

} // namespace

std::vector<Zone> zones() { return support::zones(country); }

std::vector<Zone> neighbourhoods() {
    std::vector<Zone> list;
    for (std::uint64_t i = 0; i < neighbourhoodCount; ++i) {
        char code[16];
        std::snprintf(code, sizeof code, "QP%03d%03d", static_cast<int>(1 + i / 100), static_cast<int>(1 + i % 100));
        Zone zone;
        zone.code = code;
        zone.name = std::string{"Quartier "} + code;
        zone.place = "Commune";
        zone.shape = support::blob(somewhere(7, i), 250 + 350 * support::uniform(8, i), 100, i);
        list.push_back(std::move(zone));
    }
    return list;
}

std::vector<geo::Point> points() {
    std::vector<geo::Point> list;
    list.reserve(pointCount);
    for (std::uint64_t i = 0; i < pointCount; ++i) {
        auto p = somewhere(9, i);
        if (i % 2 == 0) {
            const auto centre = somewhere(7, i / 2 % neighbourhoodCount);
            p = {centre.x + 2000 * (support::uniform(10, i) - 0.5), centre.y + 2000 * (support::uniform(11, i) - 0.5)};
        }
        list.push_back(p);
    }
    return list;
}

void writeFiles(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    writeShapefile(folder / "zones.shp", zones(),
                   {{"INSEE_COM", [](const Zone& z) { return z.code.substr(0, 5); }},
                    {"NOM_COM", [](const Zone& z) { return z.place; }},
                    {"IRIS", [](const Zone& z) { return z.code.substr(5); }},
                    {"CODE_IRIS", [](const Zone& z) { return z.code; }},
                    {"NOM_IRIS", [](const Zone& z) { return z.name; }},
                    {"TYP_IRIS", [](const Zone& z) { return z.type; }}});
    auto list = zones(); // Mapnik cannot reckon with the number of a feature
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].type = std::to_string(i * 7919 % 5);
    writeShapefile(folder / "classes.shp", list, {{"CLASS", [](const Zone& z) { return z.type; }}});
    writeShapefile(folder / "neighbourhoods.shp", neighbourhoods(),
                   {{"CODE_QP", [](const Zone& z) { return z.code; }},
                    {"NOM_QP", [](const Zone& z) { return z.name; }},
                    {"COMMUNE_QP", [](const Zone& z) { return z.place; }}});
    writePoints(folder / "points.gpkg");
}

void writeObservatory(const std::filesystem::path& folder) {
    const auto file = folder / "france.sqlite";
    if (std::filesystem::exists(file))
        return;
    auto observatory = geo::Observatory::create(file, *geo::Territory::find("metropole"));
    addGeography(observatory, geo::GeographyKind::Iris, 2020, zones());
    addGeography(observatory, geo::GeographyKind::Qpv, 2015, neighbourhoods());
}

} // namespace bench
