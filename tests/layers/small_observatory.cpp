#include "small_observatory.hpp"

#include "observatory/columns.hpp"
#include "network/network.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

namespace support {
namespace {

using geo::Cell;
using geo::CellState;
using geo::GeographyKind;

struct ZoneRow {
    std::string code, name, place, type, wkt;
    std::vector<std::string> officialFields = {};
};

std::int64_t addSource(geo::Observatory& observatory, geo::Transaction& t, const std::string& family,
                       const std::string& producer, const std::string& title, bool fictional = false) {
    geo::Source source;
    source.reader = source.family = family;
    source.producer = producer;
    source.title = title;
    source.licence = "Licence Ouverte 2.0";
    source.fictional = fictional;
    source.fileName = family;
    source.sha256 = family;
    source.importedAt = "2024-01-01T00:00:00Z";
    return observatory.sources().add(t, source);
}

void addZones(geo::Transaction& t, GeographyKind kind, int vintage, std::int64_t source,
              const std::vector<ZoneRow>& rows, const std::vector<std::string>& officialColumns = {}) {
    geo::GeographyWriter writer{t, kind, vintage, 2154, source, officialColumns};
    for (const auto& row : rows)
        writer.add(row.code, row.name, row.place, row.type, row.officialFields, geo::fromWkt(row.wkt), nullptr);
    writer.finish();
}

struct FigureRow {
    std::string code;
    std::vector<Cell> cells;
};

void addTable(geo::Transaction& t, const std::string& family, GeographyKind level, int dataYear, int geographyYear,
              std::int64_t source, const std::vector<std::string>& columns, const std::vector<FigureRow>& rows) {
    geo::StatTable table;
    table.family = family;
    table.level = level;
    table.dataYear = dataYear;
    table.geographyYear = geographyYear;
    table.columns = columns;
    table.sourceId = source;
    geo::TableWriter writer{t, table};
    for (const auto& row : rows)
        writer.add(row.code, {}, row.cells);
    writer.finish();
}

Cell n(double value) { return Cell::of(value); }

void addOutlines(geo::Observatory& o, geo::Transaction& t) {
    addZones(t, GeographyKind::Iris, 2021, addSource(o, t, "iris-contours", "IGN – INSEE", "Contours…IRIS 2021"),
             {{"341720101", "Nord-Ouest", "Montpellier", "H", square(0, 1, 1)},
              {"341720102", "Nord-Est", "Montpellier", "H", square(1, 1, 1)},
              {"341720103", "Sud-Ouest", "Montpellier", "A", square(0, 0, 1)},
              {"341720104", "Sud-Est", "Montpellier", "H", square(1, 0, 1)},
              {"340570000", "Castelnau-le-Lez", "Castelnau-le-Lez", "Z", square(2, 0, 2)},
              {"300070101", "Centre", "Alès", "H", square(4, 0, 2)}});
    addZones(t, GeographyKind::Commune, 2021, addSource(o, t, "communes", "IGN", "Communes 2021"),
             {{"34172", "Montpellier", "", "", square(0, 0, 2)},
              {"34057", "Castelnau-le-Lez", "", "", square(2, 0, 2)},
              {"30007", "Alès", "", "", square(4, 0, 2)}});
    addZones(t, GeographyKind::Qpv, 2015, addSource(o, t, "qpv-perimeters", "ANCT", "Quartiers prioritaires 2015"),
             {{"QP034005", "Mosson", "Montpellier", "", square(0.05, 1.3, 0.4)},
              {"QP034006", "Pas Du Loup", "Montpellier", "", square(1.3, 0.3, 0.4)},
              {"QP034099", "Les Aubes", "Castelnau-le-Lez", "", square(2.5, 0.5, 0.4)},
              {"QP030001", "Près Saint-Jean", "Alès, Saint-Privat", "", square(4.5, 0.5, 0.4)}});
    // The perimeters of 2024 carry the code of their commune; this one is drawn elsewhere to show that it is believed.
    addZones(t, GeographyKind::Qpv, 2024, addSource(o, t, "qpv-perimeters-2024", "ANCT", "Quartiers prioritaires 2024"),
             {{"QN03401M", "Mosson", "Montpellier", "", square(2.5, 0.5, 0.4), {"34172"}}}, {"insee_com"});
}

void addFigures(geo::Observatory& o, geo::Transaction& t) {
    addTable(t, "filosofi-iris-disp", GeographyKind::Iris, 2021, 2021,
             addSource(o, t, "filosofi-iris-disp", "INSEE", "Filosofi 2021 (IRIS)", true), {"DISP_MED21"},
             {{"341720101", {n(11'000)}},
              {"341720102", {n(16'000)}},
              {"341720103", {Cell::absent(CellState::NotSignificant)}},
              {"341720104", {n(22'000)}},
              {"340570000", {n(30'000)}},
              {"300070101", {n(90'000)}}});
    addTable(t, "caf-iris", GeographyKind::Iris, 2017, 2017, addSource(o, t, "caf-iris", "CNAF", "Allocataires 2017"),
             {"A", "AM"},
             {{"341720101", {n(1'000), n(300)}},
              {"341720102", {n(500), n(50)}},
              {"341720103", {n(400), n(20)}},
              {"341720104", {n(600), n(100)}},
              {"340570000", {n(300), n(30)}},
              {"300070101", {n(900), n(90)}}});
    addTable(t, "qpv-demo", GeographyKind::Qpv, 2017, 2015, addSource(o, t, "qpv-demo", "INSEE", "DEMO 2017"),
             {"POP_MUN", "POP_COM", "TX_F", "A", "AM"},
             {{"QP034005", {n(2'000), n(9'000), n(51.5), n(400), n(160)}},
              {"QP034006", {n(1'000), n(9'000), n(50), n(200), n(40)}},
              {"QP034099", {n(800), n(4'000), n(50), n(100), Cell::absent(CellState::Suppressed)}},
              {"QP030001", {n(700), n(5'000), n(50), n(80), n(20)}}});
    addTable(t, "qpv-demo", GeographyKind::Qpv, 2020, 2015, addSource(o, t, "qpv-demo-2020", "INSEE", "DEMO 2020"),
             {"A", "AM"}, {{"QP034005", {n(500), n(100)}}});
    addTable(t, "qpv-revn", GeographyKind::Qpv, 2022, 2015, addSource(o, t, "qpv-revn", "INSEE", "REVN 2022"),
             {"DISP_Q2"}, {{"QP034005", {n(11'960)}}, {"QP034006", {n(13'010)}}, {"QP034099", {n(15'000)}}});
}

void addRegister(geo::Observatory& o, geo::Transaction& t) {
    addSource(o, t, "adherents", "Villes et Territoires Occitanie", "Rapport d’activité 2022");
    // Longitude and latitude of the middle of the block, 766 000, 6 281 000, and of Perpignan far away.
    const geo::Transformer toLonLat{2154, 4326};
    geo::Adherent adherent;
    adherent.id = "ADH01";
    adherent.name = "Montpellier Méditerranée Métropole";
    adherent.type = "metropole";
    adherent.department = "34";
    adherent.place.lonLat = toLonLat({left + 1'000, bottom + 1'000});
    o.network().add(t, adherent);
    adherent.id = "ADH02";
    adherent.type = "ville";
    adherent.place.lonLat = geo::Point{2.89, 42.69};
    o.network().add(t, adherent);
}

} // namespace

std::string square(double x, double y, double side) {
    const auto at = [](double east, double north) {
        return std::to_string(left + 1'000 * east) + " " + std::to_string(bottom + 1'000 * north);
    };
    const std::string first = at(x, y);
    return "POLYGON((" + first + "," + at(x + side, y) + "," + at(x + side, y + side) + "," + at(x, y + side) + "," +
           first + "))";
}

SmallObservatory::SmallObservatory() : file{folder / "small.sqlite"} {
    auto observatory = geo::Observatory::create(file, *geo::Territory::find("metropole"));
    auto t = observatory.begin();
    addOutlines(observatory, t);
    addFigures(observatory, t);
    addRegister(observatory, t);
    t.commit();
}

} // namespace support
