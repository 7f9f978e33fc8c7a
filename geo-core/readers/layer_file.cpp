#include "readers/layer_file.hpp"

#include "base/error.hpp"
#include "base/parallel.hpp"
#include "observatory/foreign_file.hpp"
#include "readers/json_rows.hpp"
#include "readers/layer_crs.hpp"
#include "readers/layer_remarks.hpp"
#include "readers/layer_shape.hpp"
#include "readers/shapefile_parts.hpp"
#include "readers/text_encoding.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <atomic>
#include <filesystem>
#include <thread>

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

/// Several threads reading; the one that began it reports, and if asked to stop stops the others.
class ShareReading {
public:
    ShareReading(Progress& progress, std::int64_t before, std::int64_t all)
        : m_progress{progress}, m_done{before}, m_all{all} {}
    /// After each feature. @returns whether to go on.
    bool next() {
        const auto done = ++m_done;
        if (std::this_thread::get_id() != m_beganBy || ++m_unsaid % 32 != 0)
            return !m_stopped;
        try {
            m_progress.report(std::min(1.0, static_cast<double>(done) / static_cast<double>(m_all)));
        } catch (...) {
            m_stopped = true;
            throw;
        }
        return true;
    }

private:
    Progress& m_progress;
    std::thread::id m_beganBy = std::this_thread::get_id();
    std::atomic<std::int64_t> m_done;
    std::int64_t m_all;
    int m_unsaid = 0; ///< features that the first thread read
    std::atomic<bool> m_stopped{false};
};

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
    LayerRow rowWithShape(OGRFeature& feature, std::int64_t number) const;
    Error damaged(std::int64_t number) const;
    std::int64_t forEachInTurn(const std::function<void(LayerRow&&)>& each, Progress& progress) const;
    std::vector<LayerRow> readShare(std::int64_t from, std::int64_t to, ShareReading& reading) const;
    std::int64_t forEachInShares(const std::function<void(LayerRow&&)>& each, Progress& progress) const;
};

bool isLayerFile(const SourceFile& source) {
    if (!source.sheet.empty() || isJsonList(source))
        return false;
    const auto extension = extensionOf(source);
    return extension == ".shp" || extension == ".geojson" || extension == ".json" || extension == ".gpkg" ||
           extension == ".topojson";
}

namespace {

/// A view of a GeoPackage is a query that its maker wrote: it could run for ever.
void refuseViews(const SourceFile& source) {
    if (extensionOf(source) != ".gpkg" || source.gdalPath.starts_with("/vsi"))
        return;
    if (const auto view = layerThatIsAView(source.gdalPath))
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1: the layer %2 is worked out while it is read (a view), which is not done here. Ask for "
                            "the file with its layers as tables."),
                     {source.displayName(), *view}}};
}

GDALDatasetUniquePtr openDataset(const SourceFile& source) {
    refuseViews(source);
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
    eachPieceOfTable(source, [&](std::string_view piece) { check.add(piece); });
    windows1252 = !check.valid() || stated == "Windows-1252";
    guessed = !check.ascii() && (!stated || (stated == "UTF-8" && windows1252));
}

LayerFile::LayerFile(const SourceFile& source, std::string layer) : m_impl{std::make_unique<Impl>()} {
    m_impl->source = source;
    m_impl->shapefile = extensionOf(source) == ".shp";
    if (m_impl->shapefile)
        checkParts(source);
    m_impl->open(layer.empty() ? source.layer : layer);
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

std::vector<Anomaly> LayerFile::remarks() const {
    const auto& m = *m_impl;
    std::vector<Anomaly> remarks;
    const auto once = [&](Message what, Message action) {
        remarks.push_back({std::move(what), 1, {}, std::move(action)});
    };
    if (m.guessed)
        once({GEO_TR("no .cpg file says how the text is written")}, {GEO_TR("accents read as %1"), {encoding()}});
    if (m.crsAssumed)
        once({GEO_TR("the file does not say in which system its coordinates are")},
             {GEO_TR("taken as longitude and latitude (EPSG:4326)")});
    auto written = m.shapefile ? remarksOnPrj(m.source, m.crs.epsg) : std::vector<Anomaly>{};
    if (std::string_view{m.dataset->GetDriverName()} == "GeoJSON")
        written = remarksOnGeoJson(m.source);
    std::move(written.begin(), written.end(), std::back_inserter(remarks));
    return remarks;
}

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
    const auto type = feature.GetFieldDefnRef(field)->GetType();
    if (type == OFTReal) // codes too are stored as numbers with decimals: 341720101.000
        if (const double value = feature.GetFieldAsDouble(field); value == std::floor(value) && std::abs(value) < 1e15)
            return std::to_string(static_cast<std::int64_t>(value));
    if (type == OFTIntegerList || type == OFTInteger64List || type == OFTRealList || type == OFTStringList) {
        char* list = feature.GetFieldAsSerializedJSon(field); // "[ 1, 2 ]"; as plain text GDAL writes "(2:1,2)"
        std::string text{list ? list : ""};
        CPLFree(list);
        return text;
    }
    const std::string raw = feature.GetFieldAsString(field);
    const bool recode = windows1252 && type == OFTString && !isUtf8(raw); // field by field, as in text tables
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

LayerRow LayerFile::Impl::rowWithShape(OGRFeature& feature, std::int64_t number) const {
    auto made = row(feature, number);
    OGRGeometry* geometry = feature.GetGeometryRef();
    if (!geometry || geometry->IsEmpty() || addPolygons(*geometry, made.shape))
        return made;
    made.otherGeometry = true;
    addPointsAndLines(*geometry, made.points, made.lines);
    return made;
}

Error LayerFile::Impl::damaged(std::int64_t number) const {
    return Error{Error::Code::Malformed,
                 {GEO_TR("%1 is damaged: reading stops at outline %2. Fetch it again from the producer's site."),
                  {source.displayName(), number}}};
}

/// Features `from` to `to` of a shapefile, by one thread.
std::vector<LayerRow> LayerFile::Impl::readShare(std::int64_t from, std::int64_t to, ShareReading& reading) const {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    std::vector<LayerRow> read;
    if (from >= to)
        return read;
    read.reserve(static_cast<std::size_t>(to - from));
    Impl own;
    own.source = source;
    own.windows1252 = windows1252;
    own.open({});
    CPLErrorReset();
    own.layer->SetNextByIndex(from);
    while (const OGRFeatureUniquePtr feature{own.layer->GetNextFeature()}) {
        if (feature->GetFID() >= to || !reading.next())
            break;
        read.push_back(own.rowWithShape(*feature, feature->GetFID() + 1));
    }
    if (CPLGetLastErrorType() == CE_Failure)
        throw damaged(read.empty() ? from : read.back().number);
    return read;
}

/// @returns how many there were.
std::int64_t LayerFile::Impl::forEachInTurn(const std::function<void(LayerRow&&)>& each, Progress& progress) const {
    CPLErrorReset();
    layer->ResetReading();
    std::int64_t number = 0;
    while (const OGRFeatureUniquePtr feature{layer->GetNextFeature()}) {
        each(rowWithShape(*feature, ++number));
        if (number % 256 == 0 && rows > 0)
            progress.report(std::min(1.0, static_cast<double>(number) / static_cast<double>(rows)));
    }
    if (CPLGetLastErrorType() == CE_Failure)
        throw damaged(number);
    return number;
}

/// Features of a shapefile are found by their place: every processor reads a share, with a handle of its own.
std::int64_t LayerFile::Impl::forEachInShares(const std::function<void(LayerRow&&)>& each, Progress& progress) const {
    constexpr std::int64_t most = 16384; // features a share: what is read ahead of `each`
    const auto share = std::min<std::int64_t>(most, rows / workerCount() + 1);
    std::int64_t count = 0;
    for (std::int64_t first = 0; first < rows; first += share * workerCount()) {
        std::vector<std::vector<LayerRow>> shares(workerCount());
        ShareReading reading{progress, first, rows};
        NoProgress nobody;
        parallelFor(
            shares.size(),
            [&](std::size_t s) {
                const auto from = first + static_cast<std::int64_t>(s) * share;
                shares[s] = readShare(from, std::min(from + share, rows), reading);
            },
            nobody);
        for (auto& read : shares)
            for (auto& row : read) {
                ++count;
                each(std::move(row));
            }
    }
    return count;
}

void LayerFile::forEach(const std::function<void(LayerRow&&)>& each, Progress& progress) const {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    const auto& m = *m_impl;
    const bool large = m.rows > 2000; // opening a shapefile once more takes as long as reading some hundred features
    const bool inShares = m.shapefile && large && !m.source.gdalPath.starts_with("/vsi");
    const auto number = inShares ? m.forEachInShares(each, progress) : m.forEachInTurn(each, progress);
    if (number < m.rows - (m.shapefile ? deletedRows(m.source) : 0))
        throw Error{
            Error::Code::Malformed,
            {GEO_TR("%1 announces %2 outlines and only %3 can be read: the file is damaged or stops before its end."),
             {m.source.displayName(), m.rows, number}}};
    progress.report(1);
}

} // namespace geo
