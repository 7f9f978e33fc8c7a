// The geometry column of a table that rows pour into. Private to geo-core.
#pragma once

#include "geometry/crs.hpp"
#include "observatory/database.hpp"
#include "observatory/packed_index.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace geo {

/// `geom` of one table, registered in SpatiaLite with its spatial index, while rows are written. SpatiaLite's five
/// triggers a row would parse each shape several times over; what they do is done here: the type of geometry holds by
/// construction, and boxes go into the spatial index all at once, or with the row where there were some before.
/// complete() puts the triggers back.
class GeometryColumn {
public:
    /// @param type SpatiaLite's word: "POINT", "MULTILINESTRING", "MULTIPOLYGON".
    static GeometryColumn added(Database& db, const std::string& table, int epsg, std::string_view type);
    static GeometryColumn opened(Database& db, const std::string& table); ///< of a table that has one
    void addBox(std::int64_t row, const Extent& box);
    void complete();
    /// Takes it out of SpatiaLite's and so of QGIS's list of layers. The shapes stay in the table.
    static void discard(Database& db, const std::string& table);

private:
    static constexpr std::size_t mostPacked = 2'000'000; ///< boxes held in memory, 48 MB
    void pack();
    GeometryColumn(Database& db, std::string table);
    Database* m_db;
    std::string m_table;
    std::vector<std::pair<std::string, std::string>> m_triggers; ///< names and texts
    std::optional<Statement> m_insertBox;
    bool m_packing = false;
    std::vector<IndexedBox> m_boxes;
};

} // namespace geo
