// The rows of a layer of outlines: codes checked, duplicates told, shapes brought home and mended. Private to the
// readers.
#pragma once

#include "readers/zone_family.hpp"

#include <mutex>

namespace geo {

struct ZoneRow {
    std::int64_t number = 0; ///< of the feature in the file, from 1
    std::string code, name, place, type;
    std::vector<std::string> fields;
    MultiPolygon shape;                   ///< in the file's system; after bringHome() mended and in the home system
    std::optional<MultiPolygon> original; ///< in the home system, if the shape was invalid
    Repair repair;
    bool unusable = false; ///< nothing polygonal was left of it
};

struct ZoneRows {
    std::vector<ZoneRow> rows; ///< those that can be loaded, in the order of the file
    std::int64_t read = 0;     ///< features in the file
    std::vector<Anomaly> anomalies;
    std::vector<Message> blocking;
};

ZoneRows readZoneRows(const ZoneFamily& family, const SourceFile& source, const LayerFile& layer, Progress& progress);

/// Transforms to `epsg`, checks validity and mends, on all processors; tells what was touched.
void bringHome(ZoneRows& zones, const LayerCrs& from, const Territory& home, const SourceFile& source,
               Progress& progress);

/// The rows of a layer between inspecting and loading it, so that a large one is read and mended once. All that are
/// kept at a time hold at most 12 million points (200 MB); more are read again. Any thread may take them, once.
class KeptZones {
public:
    /// @returns null where there are too many. @param stamp of the file before it was read, see stampOf()
    static std::shared_ptr<KeptZones> keep(ZoneRows&& zones, std::string stamp, const Territory& home);
    ~KeptZones();
    KeptZones(const KeptZones&) = delete;
    KeptZones& operator=(const KeptZones&) = delete;
    /// nullopt if they were taken, are of another territory, or if the file was written to since.
    std::optional<ZoneRows> take(const std::string& stamp, const Territory& home);

private:
    KeptZones(ZoneRows&& zones, std::string stamp, std::string home, std::int64_t points);
    std::mutex m_busy;
    std::optional<ZoneRows> m_zones;
    std::string m_stamp, m_home;
    std::int64_t m_points;
};

/// The territory most rows lie in.
Territory usualTerritory(const ZoneFamily& family, const std::vector<ZoneRow>& rows);

} // namespace geo
