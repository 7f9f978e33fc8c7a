// Outlines to the home system, checked and mended.
#include "base/parallel.hpp"
#include "readers/shape_home.hpp"
#include "readers/zone_rows.hpp"

#include <atomic>

namespace geo {

namespace {

void prepare(ZoneRow& row, const Transformer& to) {
    row.unusable = !bringShapeHome(row.shape, to, row.repair, &row.original);
}

double rounded(double value, double step) { return std::round(value / step) * step; }

void reportRepairs(ZoneRows& zones) {
    Count touched, unusable;
    double before = 0, after = 0;
    for (const auto& row : zones.rows) {
        if (row.unusable)
            unusable.add(row.code);
        if (!row.unusable && row.repair.wasInvalid) {
            touched.add(row.code);
            before += row.repair.areaBefore;
            after += row.repair.areaAfter;
        }
    }
    touched.report(zones.anomalies, GEO_TR("%1 outlines cross themselves"),
                   {GEO_TR("mended, the original is kept; area in all: %1 ha before, %2 ha after"),
                    {rounded(before / 1e4, 0.01), rounded(after / 1e4, 0.01)}});
    unusable.report(zones.anomalies, GEO_TR("%1 outlines enclose nothing"), {GEO_TR("left out")});
    std::erase_if(zones.rows, [](const auto& row) { return row.unusable; });
}

/// Degrees where the file says so; a GeoJSON without a system is taken for degrees, which Lambert-93 metres are not.
bool allPlausibleDegrees(const std::vector<ZoneRow>& rows) {
    return std::all_of(rows.begin(), rows.end(), [](const auto& row) { return plausibleDegrees(row.shape.extent()); });
}

/// Zones whose code says home and whose outline lies elsewhere: a wrong .prj, or x and y exchanged.
void checkPlaces(ZoneRows& zones, const Territory& home, const SourceFile& source) {
    thread_local std::map<int, Transformer> cached; // by home system, for the same reason
    const auto& toLonLat = cached.try_emplace(home.epsg, home.epsg, 4326).first->second;
    Count elsewhere;
    for (const auto& row : zones.rows) {
        const auto centre = toLonLat(row.shape.extent().centre());
        Extent place;
        place.add(centre);
        if (!home.covers(place))
            elsewhere.add(row.code);
    }
    if (elsewhere.number() == 0)
        return;
    if (2 * elsewhere.number() > static_cast<std::int64_t>(zones.rows.size()))
        throw Error{
            Error::Code::MissingCrs,
            {GEO_TR("%1: the outlines lie outside the territory their codes name (%2). The coordinate reference system "
                    "of the file is probably not the one it states."),
             {source.displayName(), elsewhere.examples().front()}}};
    elsewhere.report(zones.anomalies, GEO_TR("%1 outlines lie outside the territory their code names"),
                     {GEO_TR("kept as they are")});
}

} // namespace

void bringHome(ZoneRows& zones, const LayerCrs& from, const Territory& home, const SourceFile& source,
               Progress& progress) {
    if (from.epsg == 4326 && !allPlausibleDegrees(zones.rows))
        throw Error{
            Error::Code::MissingCrs,
            {GEO_TR(
                 "%1: the coordinates are not degrees, and the file does not say what else they are. Ask the producer "
                 "for the file with its coordinate reference system."),
             {source.displayName()}}};
    try {
        transformerFrom(from, home.epsg);
    } catch (const Error& error) {
        throw error.within({GEO_TR("%1"), {source.displayName()}});
    }
    // Runs long enough to be worth a transformer of their own; a department is one run, done in this thread.
    const std::size_t run = std::max<std::size_t>(512, zones.rows.size() / (8 * workerCount()) + 1);
    const std::size_t runs = (zones.rows.size() + run - 1) / run;
    parallelFor(
        runs,
        [&](std::size_t r) {
            const auto& to = transformerFrom(from, home.epsg);
            for (std::size_t i = r * run; i < std::min(zones.rows.size(), (r + 1) * run); ++i)
                prepare(zones.rows[i], to);
        },
        progress);
    reportRepairs(zones);
    checkPlaces(zones, home, source);
}

} // namespace geo
