// A layer of features read through GDAL: attributes as the text they are, outlines as plain numbers.
#pragma once

#include "base/progress.hpp"
#include "geometry/polygons.hpp"
#include "observatory/sources.hpp"
#include "readers/source_file.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// The coordinate system of a file. `epsg` is 0 for one without a code; then `wkt` describes it.
struct LayerCrs {
    int epsg = 0;
    std::string wkt;
    friend bool operator==(const LayerCrs&, const LayerCrs&) = default;
};

/// One feature. Fields are UTF-8, trimmed, in the order of LayerFile::columns().
struct LayerRow {
    std::int64_t number = 0; ///< counts from 1 in the file
    std::vector<std::string> fields;
    MultiPolygon shape;         ///< in the file's coordinate system; empty if the feature has no outline
    bool otherGeometry = false; ///< it has a geometry, but a point or a line
    std::vector<Point> points;  ///< of a point, or of several
    std::vector<std::vector<Point>> lines;
};

/// One layer of a file; a GeoPackage may hold several.
struct LayerName {
    std::string name, geometryType; ///< as LayerFile::geometryType()
};

/// The layers of a file that have geometries. @throws Error::Code::CannotOpen
std::vector<LayerName> layersIn(const SourceFile& source);

/// The first layer with outlines of a shapefile, GeoJSON, TopoJSON or GeoPackage. Other drivers are not asked: a file
/// named .json could be anything to GDAL.
class LayerFile {
public:
    /// @throws Error::Code::CannotOpen naming the missing part of a shapefile; MissingCrs for one without .prj.
    /// @param layer one of layersIn(); empty for the one the source names, else the first.
    explicit LayerFile(const SourceFile& source, std::string layer = {});
    ~LayerFile();
    const std::vector<std::string>& columns() const;
    std::optional<std::size_t> find(std::string_view column) const; ///< without case
    const LayerCrs& crs() const; ///< the user's (SourceChoices::epsg) before what the file says
    bool crsAssumed() const;     ///< a TopoJSON that says nothing: longitude and latitude, as its makers write it
    std::int64_t rows() const;
    std::string geometryType() const; ///< "polygon", "line", "point"; of the first features where the file does not say
    std::string encoding() const;     ///< of the attributes
    bool encodingGuessed() const;     ///< text beyond ASCII, and nothing in the file said how it is written
    std::vector<Anomaly> remarks() const; ///< what is odd in how the layer is written, and what was made of it
    std::vector<LayerRow> sample(std::size_t rows) const; ///< without outlines
    /// Calls `row` for each feature in the order of the file.
    void forEach(const std::function<void(LayerRow&&)>& row, Progress& progress) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Is it, by its extension, a file that LayerFile opens?
bool isLayerFile(const SourceFile& source);

} // namespace geo
