// A geography in memory: loaded once, shared read-only between threads.
#pragma once

#include "geometry/polygons.hpp"
#include "geometry/zone_level.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace geo {

/// Outline: drawn by someone, never registered in an observatory. Grid: squares of a grid, never mapped.
enum class GeographyKind { Iris, Qpv, Commune, Department, Epci, Grid, Outline };
std::string_view toText(GeographyKind kind); ///< "iris", "qpv", "commune", "departement", "epci", "grid", "outline"
std::optional<GeographyKind> geographyKindFromText(std::string_view text);

/// The department of an IRIS, commune, department or neighbourhood, from its code; empty for other kinds.
std::string departmentOf(GeographyKind kind, const std::string& code);

/// One imported set of zones, as registered in the observatory.
struct Geography {
    std::int64_t id = 0;
    GeographyKind kind = GeographyKind::Iris;
    int vintage = 0;   ///< year of the outlines (1 January); for qpv the generation, 2015 or 2024
    std::string table; ///< its own table in the observatory
    int epsg = 2154;
    std::int64_t count = 0;
    std::int64_t repaired = 0; ///< how many shapes were mended at import
    std::int64_t sourceId = 0; ///< row of the source it came from
};

/// Zones of one geography with codes, names and shapes in flat arrays and an index over their boxes. Constant once
/// built, holds values only, so any number of threads may read it.
class ZoneSet {
public:
    /// One zone as given to the constructor.
    struct Zone {
        std::string code, name;
        std::string place; ///< commune name(s) for a neighbourhood, commune name for an IRIS, else empty
        std::string type;  ///< IRIS type H, A, D, Z; else empty
        MultiPolygon shape;
    };
    ZoneSet(Geography geography, std::vector<Zone> zones);
    ~ZoneSet();
    ZoneSet(ZoneSet&&) noexcept;
    ZoneSet& operator=(ZoneSet&&) noexcept;

    /// Fills a set zone by zone without nested copies: what loading five million points needs.
    class Builder;

    const Geography& geography() const { return m_geography; }
    std::size_t size() const { return m_codes.size(); }
    const std::string& code(std::size_t i) const { return m_codes[i]; }
    const std::string& name(std::size_t i) const { return m_names[i]; }
    const std::string& place(std::size_t i) const { return m_places[i]; }
    char type(std::size_t i) const { return m_types[i]; } ///< 'H', 'A', 'D', 'Z' or '\0'
    const std::vector<std::string>& codes() const { return m_codes; }
    std::optional<std::size_t> find(std::string_view code) const;

    const Extent& extent(std::size_t i) const { return m_extents[i]; }
    Extent extent() const { return m_extent; }              ///< of all zones
    double area(std::size_t i) const { return m_areas[i]; } ///< m²

    /// Rings of zone i are ring indices [ringsBegin(i), ringsBegin(i+1)).
    std::size_t ringsBegin(std::size_t i) const { return m_zoneRings[i]; }
    std::span<const Point> ring(std::size_t r) const {
        return {m_points.data() + m_ringStarts[r], m_ringStarts[r + 1] - m_ringStarts[r]};
    }
    bool isShell(std::size_t r) const {
        return m_shell[r] != 0;
    } ///< starts a new part; the rings after it are its holes
    bool turnsLeft(std::size_t r) const { return m_turnsLeft[r] != 0; } ///< counter-clockwise
    std::size_t pointCount() const { return m_points.size(); }
    MultiPolygon shape(std::size_t i) const;
    /// The coarsest level of detail whose cell is no larger than this (metres); null where there is none and the
    /// outlines themselves must do. Made or read when first asked for; lives as long as the set.
    const ZoneLevel* level(double largestCell) const;

    /// Zones whose box meets the extent, in ascending order.
    std::vector<std::uint32_t> within(const Extent& extent) const;
    /// The zone that holds the point (the first in order if several), boundary included.
    std::optional<std::size_t> at(Point p) const;
    std::vector<std::uint32_t> allAt(Point p) const;

private:
    struct Levels;
    ZoneSet();
    void index(); ///< areas, boxes, codes and tree, once all rings are in
    void sortIntoTiles();
    void packNodes();
    bool holds(std::size_t i, Point p) const; ///< boundary included
    Geography m_geography;
    std::vector<std::string> m_codes, m_names, m_places;
    std::vector<char> m_types;
    std::vector<Extent> m_extents;
    std::vector<double> m_areas;
    std::vector<Point> m_points;
    std::vector<std::size_t> m_ringStarts, m_zoneRings;
    std::vector<std::uint8_t> m_shell, m_turnsLeft;
    std::unordered_map<std::string, std::size_t> m_byCode;
    Extent m_extent;
    // Packed tree over the boxes: level by level, 16 children a node (sort-tile-recursive, Leutenegger 1997).
    std::vector<Extent> m_nodes;
    std::vector<std::uint32_t> m_leafOrder;
    std::vector<std::size_t> m_levelStarts;
    std::unique_ptr<Levels> m_levels;
};

/// For each zone: zone(), then ring() for each ring in order, shells first in their part. Then finish() once.
class ZoneSet::Builder {
public:
    explicit Builder(Geography geography);
    void reserve(std::size_t zones, std::size_t points);
    void zone(std::string code, std::string name, std::string place, std::string type);
    void ring(std::span<const Point> points, bool isShell); ///< closed: first point repeated at the end
    std::shared_ptr<const ZoneSet> finish();

private:
    friend class ZoneSet;
    void finishInto(ZoneSet& set);
    std::shared_ptr<ZoneSet> m_set;
};

/// Points of one kind in the home CRS.
struct PointSet {
    std::string id; ///< "adherents", "sites"
    int epsg = 2154;
    std::vector<Point> points;
    std::vector<std::string> names;
    std::vector<std::string> categories; ///< stable ids: type of adherent, support level of a site
    std::vector<std::int64_t> keys;      ///< register keys
    std::size_t size() const { return points.size(); }
};

} // namespace geo
