// Record sets: lists kept as published that are neither figures by code nor zones (facilities, establishments,
// contracts).
#pragma once

#include "base/progress.hpp"
#include "geometry/polygons.hpp"
#include "geometry/zone_set.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

class Database;
class Transaction;

enum class RecordShape { None, Point, Line, Polygon };
std::string_view toText(RecordShape shape); ///< "none", "point", "line", "polygon"

/// A registered record set, in a table of its own.
struct RecordSet {
    std::int64_t id = 0;
    std::string family; ///< "bpe", "sirene-geo", "contracts", "list:liste", "layer:quartiers" …
    std::string title;  ///< French: "Base permanente des équipements 2019"
    int dataYear = 0;   ///< 0 where the file does not say
    std::string table;
    int epsg = 0; ///< of the table's `geom`: the home CRS; 0 without geometry
    RecordShape shape = RecordShape::None;
    std::vector<std::string> columns;   ///< as published, in order
    std::string keyColumn;              ///< the one that names official codes; empty if none does
    std::optional<GeographyKind> level; ///< of the key; none for codes of contracts
    std::string categoryColumn;         ///< empty if there is none
    std::int64_t rows = 0;
    std::int64_t sourceId = 0;
};

/// One row while it is read; valid until the next. An empty cell is an empty text.
struct RecordRow {
    std::string_view code; ///< as well formed, empty if the row has none
    std::vector<std::string_view> cells;
    std::optional<Point> place; ///< of a set of points
};

/// The points of a set with their category; rows without a place are left out.
struct CategorisedPoints {
    std::vector<Point> points;           ///< in the CRS of the set
    std::vector<std::uint32_t> category; ///< one per point, into `categories`
    std::vector<std::string> categories; ///< in the order they are met
};

class RecordRepository {
public:
    explicit RecordRepository(Database& db) : m_db{db} {}
    std::vector<RecordSet> all() const; ///< by family, then year
    /// The set of a family and year; without a year the newest.
    std::optional<RecordSet> find(std::string_view family, std::optional<int> dataYear = std::nullopt) const;
    /// In the order of the file. @throws Error::Code::Usage naming the set for a column it does not have.
    void forEach(const RecordSet& set, std::span<const std::string> columns,
                 const std::function<void(const RecordRow&)>& row, Progress& progress) const;
    /// Empty for a set without points; one category, empty, for a set that has no column of categories.
    CategorisedPoints points(const RecordSet& set, Progress& progress) const;

private:
    Database& m_db;
};

/// Writes one record set inside a transaction, row by row in bounded memory. Several files of one family and year (one
/// per department) are one set; columns that the first did not have are added.
class RecordWriter {
public:
    RecordWriter(Transaction& t, const RecordSet& description); ///< table, rows and id are filled in
    ~RecordWriter();
    /// @param cells one per column of the description, in its order; missing ones are empty.
    /// @param code  the key as well formed; empty for none.
    void add(std::span<const std::string_view> cells, std::string_view code); ///< without a place
    void add(std::span<const std::string_view> cells, std::string_view code, Point place);
    void add(std::span<const std::string_view> cells, std::string_view code, const MultiPolygon& shape);
    void add(std::span<const std::string_view> cells, std::string_view code, std::span<const std::vector<Point>> lines);
    RecordSet finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace geo
