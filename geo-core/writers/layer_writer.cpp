#include "writers/layer_writer.hpp"

#include "base/error.hpp"
#include "observatory/database.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <fstream>

#include <unistd.h>

namespace geo {

namespace {

namespace fs = std::filesystem;

Error cannotWrite(const fs::path& file) {
    return Error{
        Error::Code::CannotWrite,
        {GEO_TR("%1 cannot be written: check the folder, its permissions and the free space"), {file.string()}}};
}

/// ISO 8601 of SOURCE_DATE_EPOCH, else of the newest source, else the first day of 2000: never now.
std::string dateOf(const LayerContent& content) {
    if (const char* given = std::getenv("SOURCE_DATE_EPOCH")) {
        const std::time_t seconds = std::strtoll(given, nullptr, 10);
        std::tm utc{};
        char text[32];
        if (gmtime_r(&seconds, &utc) && std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.000Z", &utc) > 0)
            return text;
    }
    std::string newest;
    for (const auto& source : content.sources)
        newest = std::max(newest, source.importedAt);
    return newest.empty() ? "2000-01-01T00:00:00.000Z" : newest.substr(0, 19) + ".000Z";
}

bool hasMarker(const LayerContent& content, std::size_t column) {
    return std::any_of(content.rows.begin(), content.rows.end(), [&](const auto& row) {
        const auto* cell = std::get_if<Cell>(&row[column]);
        return cell && !officialMarker(cell->state).empty();
    });
}

/// GDAL's writer of GeoJSON does not tell of a full disk: the file then stops before its end.
bool endsWhole(const fs::path& file) {
    constexpr std::string_view end = "\n]\n}\n";
    std::ifstream in{file, std::ios::binary | std::ios::ate};
    if (in.tellg() < static_cast<std::streamoff>(end.size()))
        return false;
    in.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    std::string tail(end.size(), '\0');
    in.read(tail.data(), static_cast<std::streamsize>(tail.size()));
    return in && tail == end;
}

/// One data set being written.
class LayerWriter {
public:
    LayerWriter(const LayerContent& content, const fs::path& part, bool geoPackage, const std::string& description)
        : m_content{content}, m_geoPackage{geoPackage} {
        auto* driver = GetGDALDriverManager()->GetDriverByName(geoPackage ? "GPKG" : "GeoJSON");
        m_dataset.reset(driver ? driver->Create(part.c_str(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
        if (!m_dataset)
            return;
        OGRSpatialReference crs;
        if (content.epsg > 0 && crs.importFromEPSG(content.epsg) == OGRERR_NONE)
            crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        CPLStringList options;
        options.SetNameValue("DESCRIPTION", description.c_str());
        if (geoPackage) {
            options.SetNameValue("FID", freeName("fid").c_str());
            options.SetNameValue("GEOMETRY_NAME", freeName("geom").c_str());
        } else {
            options.SetNameValue("RFC7946", "YES");
            options.SetNameValue("COORDINATE_PRECISION", "7");
        }
        m_layer =
            m_dataset->CreateLayer(layerName().c_str(), content.epsg > 0 ? &crs : nullptr, geometryType(), options);
        if (m_layer)
            addFields();
    }

    /// @returns whether all of it is written.
    bool write(Progress& progress) {
        if (!m_layer)
            return false;
        const bool inTransaction = m_dataset->TestCapability(ODsCTransactions) != 0;
        if (inTransaction && m_dataset->StartTransaction() != OGRERR_NONE)
            return false;
        for (std::size_t r = 0; r < m_content.rows.size(); ++r) {
            if (!writeRow(r))
                return false;
            if (r % 256 == 0)
                progress.report(static_cast<double>(r) / static_cast<double>(m_content.rows.size()));
        }
        if (!m_content.qml.empty() && m_geoPackage && !writeStyle())
            return false;
        if (inTransaction && m_dataset->CommitTransaction() != OGRERR_NONE)
            return false;
        CPLErrorReset();
        m_dataset.reset(); // closing writes the rest
        return CPLGetLastErrorType() < CE_Failure;
    }

private:
    std::string layerName() const {
        auto name = m_content.name;
        std::replace(name.begin(), name.end(), '@', '_');
        std::replace(name.begin(), name.end(), '-', '_');
        std::replace(name.begin(), name.end(), ':', '_');
        return name;
    }

    /// The perimeters of 2024 have a column fid of their own.
    std::string freeName(std::string name) const {
        while (std::any_of(m_content.columns.begin(), m_content.columns.end(),
                           [&](const auto& column) { return EQUAL(column.name.c_str(), name.c_str()); }))
            name = "layer_" + name;
        return name;
    }

    OGRwkbGeometryType geometryType() const {
        switch (m_content.shapes) {
        case LayerContent::Shapes::Polygons:
            return wkbMultiPolygon;
        case LayerContent::Shapes::Points:
            return wkbPoint;
        case LayerContent::Shapes::None:
            break;
        }
        return wkbNone;
    }

    void addFields() {
        for (std::size_t c = 0; c < m_content.columns.size(); ++c) {
            const bool number = m_content.columns[c].isNumber && !hasMarker(m_content, c);
            OGRFieldDefn field{m_content.columns[c].name.c_str(), number ? OFTReal : OFTString};
            if (m_layer->CreateField(&field) != OGRERR_NONE) {
                m_layer = nullptr;
                return;
            }
        }
    }

    bool writeRow(std::size_t r) {
        OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(m_layer->GetLayerDefn())};
        for (std::size_t c = 0; c < m_content.columns.size(); ++c)
            setField(*feature, static_cast<int>(c), m_content.rows[r][c]);
        if (m_content.shapes == LayerContent::Shapes::Polygons && !m_content.polygons[r].empty()) {
            const auto wkb = toWkb(m_content.polygons[r]);
            OGRGeometry* shape = nullptr;
            if (OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &shape, wkb.size()) != OGRERR_NONE)
                return false;
            feature->SetGeometryDirectly(shape);
        }
        if (m_content.shapes == LayerContent::Shapes::Points && m_content.points[r])
            feature->SetGeometryDirectly(new OGRPoint{m_content.points[r]->x, m_content.points[r]->y}); // takes it over
        return m_layer->CreateFeature(feature.get()) == OGRERR_NONE;
    }

    static void setField(OGRFeature& feature, int field, const LayerCell& cell) {
        if (const auto* text = std::get_if<std::string>(&cell)) {
            if (!text->empty())
                feature.SetField(field, text->c_str());
            return;
        }
        const auto& number = std::get<Cell>(cell);
        const bool asText = feature.GetFieldDefnRef(field)->GetType() == OFTString;
        if (number.hasNumber() && !asText)
            feature.SetField(field, number.value);
        else if (const auto text =
                     number.hasNumber() ? exactText(number.value) : std::string{officialMarker(number.state)};
                 !text.empty())
            feature.SetField(field, text.c_str());
    }

    /// The table in which QGIS looks for the styles of a GeoPackage.
    bool writeStyle() {
        auto* styles = m_dataset->CreateLayer("layer_styles", nullptr, wkbNone);
        if (!styles)
            return false;
        for (const char* name : {"f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName",
                                 "styleQML", "styleSLD", "description", "owner", "ui"}) {
            OGRFieldDefn field{name, OFTString};
            if (styles->CreateField(&field) != OGRERR_NONE)
                return false;
        }
        OGRFieldDefn byDefault{"useAsDefault", OFTInteger}, updated{"update_time", OFTDateTime};
        byDefault.SetSubType(OFSTBoolean);
        if (styles->CreateField(&byDefault) != OGRERR_NONE || styles->CreateField(&updated) != OGRERR_NONE)
            return false;
        OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(styles->GetLayerDefn())};
        for (const auto& [name, value] : {std::pair<const char*, std::string>{"f_table_catalog", ""},
                                          {"f_table_schema", ""},
                                          {"f_table_name", layerName()},
                                          {"f_geometry_column", freeName("geom")},
                                          {"styleName", m_content.style},
                                          {"styleQML", m_content.qml}})
            feature->SetField(name, value.c_str());
        feature->SetField("useAsDefault", 1);
        feature->SetField("update_time", dateOf(m_content).c_str());
        return styles->CreateFeature(feature.get()) == OGRERR_NONE;
    }

    const LayerContent& m_content;
    bool m_geoPackage;
    GDALDatasetUniquePtr m_dataset;
    OGRLayer* m_layer = nullptr;
};

} // namespace

std::string exactText(double number) {
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, number);
    return {text, end.ptr};
}

void writeLayerFile(const LayerContent& content, const fs::path& file, const std::string& description,
                    Progress& progress) {
    auto extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    const bool geoPackage = extension == ".gpkg";
    if (!geoPackage && extension != ".geojson")
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1: layers are written as .gpkg or .geojson."), {file.filename().string()}}};
    GDALAllRegister();
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    const CPLConfigOptionSetter dated{"OGR_CURRENT_DATE", dateOf(content).c_str(), false};
    const auto part = file.parent_path() / (".part-" + std::to_string(::getpid()) + "-" + file.filename().string());
    std::error_code ignored;
    bool whole = false;
    try {
        whole = LayerWriter{content, part, geoPackage, description}.write(progress) && (geoPackage || endsWhole(part));
        if (whole) {
            flushToDisk(part);
            fs::rename(part, file);
        }
    } catch (const fs::filesystem_error&) {
        whole = false;
    } catch (...) {
        fs::remove(part, ignored);
        throw;
    }
    if (!whole) {
        for (const char* beside : {"", "-journal", "-wal", "-shm"}) // SQLite leaves them where the disk is full
            fs::remove(part.string() + beside, ignored);
        throw cannotWrite(file);
    }
    progress.report(1);
}

} // namespace geo
