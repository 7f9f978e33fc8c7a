// A small made-up town in an observatory of its own: IRIS, neighbourhoods, communes and tables over them.
#pragma once

#include "observatory/columns.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "support.hpp"

#include <string>
#include <vector>

namespace town {

using geo::Cell;
using geo::GeographyKind;

struct Zone {
    std::string code, name, place, type, wkt;
};
struct Row {
    std::string code;
    std::vector<Cell> cells;
};

inline std::int64_t source(geo::Observatory& observatory, geo::Transaction& t, const std::string& family, int year) {
    geo::Source source;
    source.family = family;
    source.producer = "INSEE";
    source.dataYear = year;
    source.fileName = family + std::to_string(year) + ".csv";
    source.sha256 = source.fileName;
    return observatory.sources().add(t, source);
}

inline void addZones(geo::Observatory& observatory, GeographyKind kind, int vintage, const std::vector<Zone>& zones) {
    auto t = observatory.begin();
    geo::GeographyWriter writer{t, kind, vintage, 2154, source(observatory, t, std::string{geo::toText(kind)}, vintage),
                                {}};
    for (const auto& zone : zones)
        writer.add(zone.code, zone.name, zone.place, zone.type, {}, geo::fromWkt(zone.wkt), nullptr);
    writer.finish();
    t.commit();
}

inline void addTable(geo::Observatory& observatory, const std::string& family, GeographyKind level, int year,
                     int geographyYear, const std::vector<std::string>& columns, const std::vector<Row>& rows) {
    auto t = observatory.begin();
    geo::StatTable table;
    table.family = family;
    table.level = level;
    table.dataYear = year;
    table.geographyYear = geographyYear;
    table.columns = columns;
    table.sourceId = source(observatory, t, family, year);
    geo::TableWriter writer{t, table};
    for (const auto& row : rows)
        writer.add(row.code, {}, row.cells);
    writer.finish();
    t.commit();
}

inline std::string square(int x, int y, int width, int height) {
    const auto at = [](int a, int b) { return std::to_string(700'000 + a) + " " + std::to_string(6'600'000 + b); };
    return "POLYGON((" + at(x, y) + "," + at(x + width, y) + "," + at(x + width, y + height) + "," + at(x, y + height) +
           "," + at(x, y) + "))";
}

const Cell suppressed = Cell::absent(geo::CellState::Suppressed);
inline Cell n(double value) { return Cell::of(value); }

/// Four IRIS of 1 km in a row, then a commune that is not cut. Neighbourhoods, 2015: A covers the right half of IRIS 1
/// and the left half of IRIS 2; B lies in the uncut commune; C is a quarter of IRIS 3, which is under secrecy, and a
/// bit of 4.
inline geo::Observatory make(const support::TemporaryFolder& folder) {
    auto observatory = geo::Observatory::create(folder / "town.sqlite", *geo::Territory::find("metropole"));
    addZones(observatory, GeographyKind::Iris, 2017,
             {{"340010101", "One", "Town", "H", square(0, 0, 1000, 1000)},
              {"340010102", "Two", "Town", "H", square(1000, 0, 1000, 1000)},
              {"340010103", "Three", "Town", "H", square(2000, 0, 1000, 1000)},
              {"340010104", "Works", "Town", "A", square(3000, 0, 1000, 1000)},
              {"340020000", "Village", "Village", "Z", square(4000, 0, 1000, 1000)}});
    addZones(observatory, GeographyKind::Qpv, 2015,
             {{"QP034001", "Alpha", "Town", "", square(500, 0, 1000, 1000)},
              {"QP034002", "Beta", "Village", "", square(4200, 200, 500, 500)},
              {"QP034003", "Gamma", "Town", "", square(2500, 0, 600, 500)}});
    addZones(observatory, GeographyKind::Commune, 2017,
             {{"34001", "Town", "", "", square(0, 0, 4000, 1000)},
              {"34002", "Village", "", "", square(4000, 0, 1000, 1000)}});
    addTable(observatory, "caf-iris", GeographyKind::Iris, 2017, 2017, {"A", "AM"},
             {{"340010101", {n(400), n(40)}},
              {"340010102", {n(200), n(80)}},
              {"340010103", {n(300), suppressed}},
              {"340010104", {n(100), n(10)}},
              {"340020000", {n(90), n(9)}}});
    addTable(observatory, "rp-activite", GeographyKind::Iris, 2016, 2017, {"P16_ACTOCC1564", "P16_POP1564"},
             {{"340010101", {n(300), n(600)}},
              {"340010102", {n(100), n(400)}},
              {"340010103", {n(50), n(100)}},
              {"340010104", {n(10), n(20)}},
              {"340020000", {n(60), n(100)}}});
    addTable(observatory, "filosofi-iris-disp", GeographyKind::Iris, 2017, 2017, {"DISP_MED17"},
             {{"340010101", {n(15000)}}, {"340010102", {n(11000)}}, {"340010103", {suppressed}}});
    addTable(observatory, "qpv-demo", GeographyKind::Qpv, 2017, 2015, {"POP_MUN", "POP_COM", "A"},
             {{"QP034001", {n(1800), n(9000), n(580)}}, {"QP034003", {suppressed, n(9000), Cell{}}}});
    return observatory;
}

} // namespace town
