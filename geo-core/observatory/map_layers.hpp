// Saved maps as layers that QGIS opens: the figures a map shows, with its classes and colours.
#pragma once

#include "base/column.hpp"
#include "geometry/polygons.hpp"
#include "observatory/layer_style.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

class Database;
class Transaction;

/// One zone of a map.
struct MapLayerRow {
    std::string code, name;
    Cell cell;
    std::string category;           ///< text of the zone, for a map of categories
    std::optional<int> classNumber; ///< from 1
    std::string classLabel;         ///< as in the legend
    std::optional<double> size;     ///< what the area of its circle is in proportion to
    std::optional<Point> at;        ///< of its circle
    MultiPolygon shape;             ///< only where MapLayerContent::shapes is Own
};

struct MapLayerContent {
    /// Zones: outlines of `geographyTable`, which the layer refers to. Points: a point a row. Own: outlines of the
    /// rows.
    enum class Shapes { Zones, Points, Own };
    std::string map; ///< name of a saved map
    Shapes shapes = Shapes::Zones;
    std::string geographyTable;
    int epsg = 2154;
    std::vector<MapLayerRow> rows;
    LayerStyle style;
    std::vector<std::int64_t> sources; ///< data sets the figures come from
};

struct MapLayer {
    std::string map;
    std::string table; ///< what QGIS shows: "map_niveau_de_vie"
    std::string madeAt;
    std::int64_t rows = 0;
    bool restyled = false; ///< somebody gave it another default style in QGIS
};

/// A layer says what its map said when it was made, or it is not there: it goes with its map, with any change of the
/// map, and with each data set it was made from. The figures are a table of their own, and a view of it with the
/// outlines where these are those of a geography: nothing is kept twice. Columns: code, name, value (NULL where there
/// is no number), state, category, class, class_label, size.
class MapLayerRepository {
public:
    explicit MapLayerRepository(Database& db) : m_db{db} {}
    std::vector<MapLayer> all() const; ///< by name of the map
    std::optional<MapLayer> find(const std::string& map) const;
    /// Makes the layer of a saved map anew. Styles that somebody saved for it in QGIS stay, but not as the default.
    /// @throws Error::Code::Usage if no map of that name is saved.
    MapLayer write(Transaction& t, const MapLayerContent& content);
    void remove(Transaction& t, const std::string& map);
    /// The default style somebody gave it in QGIS, by either of its providers. nullopt where it is still ours.
    /// @throws Error::Code::Malformed for a style that cannot be told here.
    std::optional<ReadStyle> restyled(const std::string& map) const;

private:
    Database& m_db;
};

/// Private to geo-core.
namespace mapLayers {

/// The text of the view of a layer: what the audit of a file knows it by.
std::string viewText(const std::string& layer, const std::string& geographyTable);
/// Layers whose map is gone, renamed or changed.
void dropOutdated(Database& db);
/// Layers made from a data set, or over the outlines of a table.
void dropOfSource(Database& db, std::int64_t source);

} // namespace mapLayers

} // namespace geo
