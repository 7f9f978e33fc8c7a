// Everything an observatory holds as layers: geographies, tables, the register, each read whole for an export.
#pragma once

#include "base/column.hpp"
#include "base/progress.hpp"
#include "geometry/crs.hpp"
#include "geometry/polygons.hpp"
#include "observatory/sources.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace geo {

class Database;

using LayerCell = std::variant<std::string, Cell>; ///< text as published, or a number with its state

struct LayerColumn {
    std::string name; ///< as published
    bool isNumber = false;
};

/// A layer as it is in the file: columns under their published names, codes as text, absences with their state.
struct LayerContent {
    enum class Shapes { None, Polygons, Points };
    std::string name;   ///< "qpv@2015", "caf-iris@2017", "adherents", "map:Niveau de vie"
    std::string family; ///< of a table of statistics; else empty
    std::vector<LayerColumn> columns;
    std::vector<std::vector<LayerCell>> rows; ///< one cell per column
    Shapes shapes = Shapes::None;
    int epsg = 0;
    std::vector<MultiPolygon> polygons;       ///< one per row, empty where a row has none
    std::vector<std::optional<Point>> points; ///< one per row
    std::vector<Source> sources;              ///< of its rows, in order of import
    std::string style, qml; ///< what QGIS first shows it in: name of the style, and that as QGIS reads it; may be empty
};

/// A table or view with shapes as QGIS first shows it.
struct StyledLayer {
    std::string table, style, qml; ///< style: its name
    bool points = false;
    int epsg = 0;
    Extent extent; ///< empty where nothing has a shape
};

class LayerRepository {
public:
    explicit LayerRepository(Database& db) : m_db{db} {}
    /// As `list` prints them: "qpv@2015", "caf-iris@2017", "adherents"; saved maps that have a layer as "map:NAME".
    std::vector<std::string> names() const;
    /// Bare kinds and families stand for their newest. The first column of a table is its code.
    /// @throws Error::Code::Usage for a layer that is not there, naming those that are.
    LayerContent read(const std::string& name, Progress& progress) const;
    /// nullopt for a table that has no shapes or no default style.
    std::optional<StyledLayer> styled(const std::string& table) const;

private:
    Database& m_db;
};

/// The marker that official files write for an absence: "s", "ns", "nd", "so"; empty for a plain absence.
std::string_view officialMarker(CellState state);

} // namespace geo
