// Points that carry a weight (addresses, dwellings, buildings) in the observatory.
#pragma once

#include "base/progress.hpp"
#include "geometry/crs.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

class Database;
class Transaction;

/// A registered set of points, in a table of its own.
struct PointSource {
    std::int64_t id = 0;
    std::string family; ///< "addresses", "dwellings", "buildings"
    int dataYear = 0;   ///< 0 where the file does not say
    int epsg = 2154;
    std::string table;
    std::int64_t rows = 0;
    std::int64_t sourceId = 0;
};

/// Points in the home CRS, each with a weight above zero: 1 for an address, a number of dwellings, a volume in m³.
struct WeightedPoints {
    std::string family;
    int epsg = 2154;
    std::vector<Point> points;
    std::vector<double> weights;
    std::size_t size() const { return points.size(); }
};

class PointRepository {
public:
    explicit PointRepository(Database& db) : m_db{db} {}
    std::vector<PointSource> all() const; ///< by family, then year
    /// The set of a family and year; without a year the newest.
    std::optional<PointSource> find(std::string_view family, std::optional<int> dataYear = std::nullopt) const;
    WeightedPoints load(const PointSource& source, Progress& progress) const;

private:
    Database& m_db;
};

/// Writes the points of one source inside a transaction. Several files of one family and year (one per department)
/// are one set.
class PointWriter {
public:
    PointWriter(Transaction& t, const PointSource& description); ///< table, rows and id are filled in
    ~PointWriter();
    /// @returns false if the code is already there (the point is not written).
    bool add(const std::string& code, Point p, double weight);
    PointSource finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace geo
