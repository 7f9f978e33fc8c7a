// Geographies in the observatory: read as ZoneSets, written zone by zone.
#pragma once

#include "base/progress.hpp"
#include "geometry/zone_set.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace geo {

class Database;
class Transaction;

class ZoneRepository {
public:
    explicit ZoneRepository(Database& db) : m_db{db} {}
    std::vector<Geography> all() const; ///< registered ones, by kind then vintage
    /// The departments that the finest outlines lie in: IRIS, else communes, else neighbourhoods. Empty without any.
    std::set<std::string> departments() const;
    /// The geography of that kind and vintage; without a vintage the latest.
    std::optional<Geography> find(GeographyKind kind, std::optional<int> vintage = std::nullopt) const;
    /// What somebody still holds is given again, as long as nothing was written to the file: all who ask share it.
    std::shared_ptr<const ZoneSet> load(const Geography& geography, Progress& progress) const;
    /// Codes, names and types alone, without outlines: for questions about codes.
    std::shared_ptr<const ZoneSet> loadCodes(const Geography& geography) const;
    /// The boxes of its zones by code, from the spatial index: no outline is read. A metre too wide at most.
    std::vector<std::pair<std::string, Extent>> boxes(const Geography& geography) const;
    /// One geography may come from several files (one per department): zones with codes already there are refused by
    /// GeographyWriter, new ones are added to it.
    /// Official columns of one zone as published: name and text.
    std::vector<std::pair<std::string, std::string>> officialFields(const Geography& geography,
                                                                    const std::string& code) const;

private:
    struct Loaded {
        std::weak_ptr<const ZoneSet> set;
        std::pair<std::int64_t, std::int64_t> state; ///< of the file when it was read
    };
    std::pair<std::int64_t, std::int64_t> state() const;
    std::shared_ptr<const ZoneSet> read(const Geography& geography, Progress& progress) const;

    Database& m_db;
    mutable std::map<std::int64_t, Loaded> m_loaded; ///< by id of the geography
};

/// Writes one geography inside a transaction: its own table with the official columns as published, plus code, name,
/// place, type and the mended geom; the shape before repair is kept apart. Registers it at finish() with its spatial
/// index and a default QGIS style (two rows of layer_styles).
class GeographyWriter {
public:
    /// @param officialColumns names as published; made into identifiers, kept in order.
    GeographyWriter(Transaction& t, GeographyKind kind, int vintage, int epsg, std::int64_t sourceId,
                    std::vector<std::string> officialColumns);
    ~GeographyWriter();
    /// @param shape mended, in the geography's CRS.  @param original given only if it was invalid.
    /// @returns false if the code is already there (the zone is not written).
    bool add(const std::string& code, const std::string& name, const std::string& place, const std::string& type,
             const std::vector<std::string>& officialFields, const MultiPolygon& shape, const MultiPolygon* original);
    Geography finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace geo
