// The rows of a list, checked, filtered and brought home one by one. Private to the readers.
#pragma once

#include "geometry/crs.hpp"
#include "observatory/records.hpp"
#include "readers/record_family.hpp"

#include <set>

namespace geo {

/// What the columns of one file are, from a family or found by content. Indices are into `columns`.
struct RecordLayout {
    std::vector<std::string> columns; ///< as published; those without a name are called by their place
    std::vector<bool> withheld;       ///< one per column
    std::vector<std::size_t> key;     ///< put together they are the code
    std::optional<GeographyKind> level;
    bool several = false;
    std::optional<std::size_t> lon, lat, x, y, epsg, commune, department, category, quality, diffusion, year;
    std::vector<std::size_t> unique, expected, discreet, names;
    std::vector<std::string_view> liberal;
    int xyEpsg = 0; ///< of x and y where no column says it; 0: the legal one of the row's department
    bool byDepartment = false;
    RecordShape shape = RecordShape::None; ///< of what is kept
    bool isLayer = false;
    std::vector<Anomaly> remarks; ///< what the columns alone tell

    RecordLayout(const RecordFamily& family, const std::vector<std::string>& published);
    explicit RecordLayout(const std::vector<std::string>& published); ///< names alone
    std::vector<std::string> keptColumns() const;
};

/// Where a row goes: one of the two, according to its geometry. `cells` are those of keptColumns().
struct KeptRow {
    std::span<const std::string_view> cells;
    std::string_view code;
    std::optional<Point> place;
    const MultiPolygon* shape = nullptr;
    std::span<const std::vector<Point>> lines;
};

struct RecordSurvey {
    std::int64_t read = 0, kept = 0;
    std::string encoding;
    int epsg = 0;                   ///< of the file's coordinates; 0 for none
    std::optional<int> year;        ///< that all rows have
    std::vector<std::string> codes; ///< of the rows, sorted, each once
    std::vector<Anomaly> anomalies;
};

/// Where the observatory is, for those who load; nothing for those who only look.
struct RecordHome {
    Territory territory;
    std::set<std::string> departments; ///< of its outlines; empty: all of the territory
};

/// Reads the file once. @param kept called for each row that stays; shapes in the home system.
RecordSurvey readRecords(const RecordLayout& layout, const SourceFile& source, const RecordHome* home,
                         const std::function<void(const KeptRow&)>& kept, Progress& progress);

} // namespace geo
