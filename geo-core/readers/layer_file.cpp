#include "readers/layer_file.hpp"

#include "base/error.hpp"
#include "readers/layer_crs.hpp"
#include "readers/layer_shape.hpp"
#include "readers/text_encoding.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <filesystem>

namespace geo {

namespace {

std::string extensionOf(const SourceFile& source) {
    const auto name = source.member.empty() ? source.file.string() : source.member;
    auto path = std::filesystem::path{name};
    auto extension = lowered(path.extension().string());
    if (extension == ".gz" || extension == ".xz" || extension == ".bz2") // iris_34.geojson.gz
        extension = lowered(path.stem().extension().string());
    return extension;
}

bool exists(const std::string& path) {
    VSIStatBufL stat;
    return VSIStatExL(path.c_str(), &stat, VSI_STAT_EXISTS_FLAG) == 0;
}

/// The path of a part of a shapefile (".dbf"), whatever its case; empty if there is none.
std::string partOf(const std::string& shp, std::string_view extension) {
    const auto base = shp.substr(0, shp.size() - 4);
    std::string capital{extension};
    for (auto& c : capital)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    for (const auto& path : {base + std::string{extension}, base + capital})
        if (exists(path))
            return path;
    return {};
}

void checkParts(const SourceFile& source) {
    for (const char* extension : {".shx", ".dbf"})
        if (partOf(source.gdalPath, extension).empty())
            throw Error{
                Error::Code::CannotOpen,
                {GEO_TR("%1: the %2 file is missing. A shapefile is several files of the same name (.shp .shx .dbf "
                        ".prj): put them together again, then drop the .shp."),
                 {source.displayName(), std::string{extension}}}};
    if (partOf(source.gdalPath, ".prj").empty() && !source.choices.epsg)
        throw Error{
            Error::Code::MissingCrs,
            {GEO_TR("%1: the .prj file is missing, so nothing says in which system the coordinates are. Fetch it "
                    "from the producer, or copy one from a file of the same system."),
             {source.displayName()}}};
}

std::string readWhole(const std::string& path) {
    VSILFILE* file = VSIFOpenL(path.c_str(), "rb");
    if (!file)
        return {};
    std::string text(256, '\0');
    text.resize(VSIFReadL(text.data(), 1, text.size(), file));
    VSIFCloseL(file);
    return text;
}

/// What a .cpg says: UTF-8, Windows-1252 under its many names, or nothing we know.
std::optional<std::string> statedEncoding(const SourceFile& source) {
    const auto cpg = partOf(source.gdalPath, ".cpg");
    if (cpg.empty())
        return std::nullopt;
    auto name = lowered(trimmed(readWhole(cpg)));
    while (!name.empty() && (name.back() == '\n' || name.back() == '\r'))
        name.pop_back();
    if (name.find("utf-8") != std::string::npos || name == "utf8" || name == "65001")
        return "UTF-8";
    if (name.find("1252") != std::string::npos || name.find("8859-1") != std::string::npos ||
        name.find("88591") != std::string::npos || name.find("latin1") != std::string::npos)
        return "Windows-1252";
    return std::nullopt;
}

} // namespace

struct LayerFile::Impl {
    SourceFile source;
    GDALDatasetUniquePtr dataset;
    OGRLayer* layer = nullptr;
    std::vector<std::string> columns;
    LayerCrs crs;
    std::int64_t rows = 0;
    bool shapefile = false, windows1252 = false, guessed = false, crsAssumed = false;

    void open(const std::string& wanted);
    void findCrs();
    void findEncoding();
    std::string text(const OGRFeature& feature, int field) const;
    LayerRow row(const OGRFeature& feature, std::int64_t number) const;
};

bool isLayerFile(const SourceFile& source) {
    const auto extension = extensionOf(source);
    return extension == ".shp" || extension == ".geojson" || extension == ".json" || extension == ".gpkg" ||
           extension == ".topojson";
}

namespace {

GDALDatasetUniquePtr openDataset(const SourceFile& source) {
    GDALAllRegister();
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    static const char* const drivers[] = {"ESRI Shapefile", "GeoJSON", "TopoJSON", "GPKG", nullptr};
    // ENCODING empty: bytes as they are, we find out; dates stay the text they were.
    const char* const forShapes[] = {"ENCODING=", nullptr};
    const char* const forGeoJson[] = {"DATE_AS_STRING=YES", nullptr};
    GDALDatasetUniquePtr dataset{GDALDataset::Open(source.gdalPath.c_str(),
                                                   GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, drivers,
                                                   extensionOf(source) == ".shp" ? forShapes : forGeoJson)};
    if (!dataset)
        throw Error{
            Error::Code::CannotOpen,
            {GEO_TR("%1 cannot be read as a map layer: it is damaged, or not what its name says. Fetch it again "
                    "from the producer's site."),
             {source.displayName()}}};
    return dataset;
}

std::string geometryTypeOf(OGRLayer& layer) {
    auto type = wkbFlatten(layer.GetGeomType());
    if (type == wkbUnknown || type == wkbGeometryCollection) {
        layer.ResetReading();
        while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()})
            if (feature->GetGeometryRef()) {
                type = wkbFlatten(feature->GetGeometryRef()->getGeometryType());
                break;
            }
    }
    if (OGR_GT_IsSubClassOf(type, wkbSurface) || OGR_GT_IsSubClassOf(type, wkbMultiSurface))
        return "polygon";
    if (OGR_GT_IsSubClassOf(type, wkbCurve) || OGR_GT_IsSubClassOf(type, wkbMultiCurve))
        return "line";
    return type == wkbPoint || type == wkbMultiPoint ? "point" : "";
}

} // namespace

std::vector<LayerName> layersIn(const SourceFile& source) {
    const auto dataset = openDataset(source);
    std::vector<LayerName> names;
    for (auto* layer : dataset->GetLayers())
        if (layer->GetGeomType() != wkbNone)
            names.push_back({layer->GetName(), geometryTypeOf(*layer)});
    return names;
}

void LayerFile::Impl::open(const std::string& wanted) {
    dataset = openDataset(source);
    for (auto* each : dataset->GetLayers())
        if (!layer && each->GetGeomType() != wkbNone && (wanted.empty() || wanted == each->GetName()))
            layer = each;
    if (!layer)
        throw Error{Error::Code::Malformed, {GEO_TR("%1 holds no outlines."), {source.displayName()}}};
    const auto* definition = layer->GetLayerDefn();
    for (int f = 0; f < definition->GetFieldCount(); ++f)
        columns.emplace_back(trimmed(definition->GetFieldDefn(f)->GetNameRef()));
    rows = layer->GetFeatureCount();
}

void LayerFile::Impl::findCrs() {
    crsAssumed =
        !source.choices.epsg && !layer->GetSpatialRef() && std::string_view{dataset->GetDriverName()} == "TopoJSON";
    if (source.choices.epsg)
        crs.epsg = source.choices.epsg;
    else if (crsAssumed)
        crs.epsg = 4326;
    else
        crs = crsOf(layer->GetSpatialRef(), source);
}

void LayerFile::Impl::findEncoding() {
    if (!shapefile)
        return;
    const auto stated = statedEncoding(source);
    Utf8Check check;
    layer->ResetReading();
    while (const OGRFeatureUniquePtr feature{layer->GetNextFeature()})
        for (int f = 0; f < feature->GetFieldCount(); ++f)
            if (feature->GetFieldDefnRef(f)->GetType() == OFTString) {
                check.add(feature->GetFieldAsString(f));
                check.add(" ");
            }
    windows1252 = !check.valid() || stated == "Windows-1252";
    guessed = !check.ascii() && (!stated || (stated == "UTF-8" && windows1252));
}

LayerFile::LayerFile(const SourceFile& source, std::string layer) : m_impl{std::make_unique<Impl>()} {
    m_impl->source = source;
    m_impl->shapefile = extensionOf(source) == ".shp";
    if (m_impl->shapefile)
        checkParts(source);
    m_impl->open(layer);
    m_impl->findCrs();
    m_impl->findEncoding();
}

LayerFile::~LayerFile() = default;
const std::vector<std::string>& LayerFile::columns() const { return m_impl->columns; }
const LayerCrs& LayerFile::crs() const { return m_impl->crs; }
std::int64_t LayerFile::rows() const { return m_impl->rows; }
std::string LayerFile::encoding() const { return m_impl->windows1252 ? "Windows-1252" : "UTF-8"; }
bool LayerFile::crsAssumed() const { return m_impl->crsAssumed; }
bool LayerFile::encodingGuessed() const { return m_impl->guessed; }

std::optional<std::size_t> LayerFile::find(std::string_view column) const {
    for (std::size_t c = 0; c < m_impl->columns.size(); ++c)
        if (sameColumn(m_impl->columns[c], column))
            return c;
    return std::nullopt;
}

std::string LayerFile::geometryType() const { return geometryTypeOf(*m_impl->layer); }

std::string LayerFile::Impl::text(const OGRFeature& feature, int field) const {
    if (!feature.IsFieldSetAndNotNull(field))
        return {};
    const std::string raw = feature.GetFieldAsString(field);
    const bool recode = windows1252 && !isUtf8(raw); // field by field, as in text tables
    return std::string{trimmed(recode ? fromWindows1252(raw) : raw)};
}

LayerRow LayerFile::Impl::row(const OGRFeature& feature, std::int64_t number) const {
    LayerRow row;
    row.number = number;
    row.fields.reserve(columns.size());
    for (int f = 0; f < feature.GetFieldCount(); ++f)
        row.fields.push_back(text(feature, f));
    return row;
}

std::vector<LayerRow> LayerFile::sample(std::size_t rows) const {
    std::vector<LayerRow> first;
    m_impl->layer->ResetReading();
    while (first.size() < rows) {
        const OGRFeatureUniquePtr feature{m_impl->layer->GetNextFeature()};
        if (!feature)
            break;
        first.push_back(m_impl->row(*feature, static_cast<std::int64_t>(first.size()) + 1));
    }
    return first;
}

void LayerFile::forEach(const std::function<void(LayerRow&&)>& each, Progress& progress) const {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    CPLErrorReset();
    m_impl->layer->ResetReading();
    std::int64_t number = 0;
    while (const OGRFeatureUniquePtr feature{m_impl->layer->GetNextFeature()}) {
        auto row = m_impl->row(*feature, ++number);
        if (OGRGeometry* geometry = feature->GetGeometryRef(); geometry && !geometry->IsEmpty()) {
            if (!addPolygons(*geometry, row.shape)) {
                row.otherGeometry = true;
                addPointsAndLines(*geometry, row.points, row.lines);
            }
        }
        each(std::move(row));
        if (number % 256 == 0 && m_impl->rows > 0)
            progress.report(std::min(1.0, static_cast<double>(number) / static_cast<double>(m_impl->rows)));
    }
    if (CPLGetLastErrorType() == CE_Failure)
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1 is damaged: reading stops at outline %2. Fetch it again from the producer's site."),
                     {m_impl->source.displayName(), number}}};
    if (number < m_impl->rows)
        throw Error{
            Error::Code::Malformed,
            {GEO_TR("%1 announces %2 outlines and only %3 can be read: the file is damaged or stops before its end."),
             {m_impl->source.displayName(), m_impl->rows, number}}};
    progress.report(1);
}

} // namespace geo
