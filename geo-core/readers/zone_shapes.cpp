// Outlines to the home system, checked and mended.
#include "base/parallel.hpp"
#include "readers/zone_rows.hpp"

#include <atomic>

namespace geo {

namespace {

/// The transformer this thread used last: making one takes some 20 ms, and an archive of departments asks for the same
/// one a hundred times.
const Transformer& transformerFrom(const LayerCrs& from, int epsg) {
    struct Last {
        LayerCrs from;
        int epsg = 0;
        std::optional<Transformer> transformer;
    };
    thread_local Last last;
    if (!last.transformer || last.epsg != epsg || !(last.from == from)) {
        last.transformer.reset();
        last.transformer.emplace(from.epsg ? Transformer{from.epsg, epsg} : Transformer{from.wkt, epsg});
        last.from = from;
        last.epsg = epsg;
    }
    return *last.transformer;
}

void transform(MultiPolygon& shape, const Transformer& to) {
    for (auto& part : shape.parts)
        for (auto& ring : part)
            for (auto& point : ring)
                point = to(point);
}

bool finite(const MultiPolygon& shape) {
    const auto box = shape.extent();
    return std::isfinite(box.minX) && std::isfinite(box.minY) && std::isfinite(box.maxX) && std::isfinite(box.maxY);
}

/// Rings too short to enclose anything are left to the mending, which needs closed ones of four points.
void dropStumps(MultiPolygon& shape) {
    for (auto& part : shape.parts) {
        if (part.empty() || part.front().size() < 4)
            part.clear();
        else
            std::erase_if(part, [](const auto& ring) { return ring.size() < 4; });
    }
    std::erase_if(shape.parts, [](const auto& part) { return part.empty(); });
}

void prepare(ZoneRow& row, const Transformer& to) {
    if (!to.isIdentity())
        transform(row.shape, to);
    dropStumps(row.shape);
    if (row.shape.empty() || !finite(row.shape)) {
        row.unusable = true;
        return;
    }
    try {
        auto mended = repaired(row.shape, row.repair);
        if (row.repair.wasInvalid)
            row.original = std::move(row.shape);
        row.shape = std::move(mended);
    } catch (const Error&) {
        row.unusable = true;
    }
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
bool plausibleDegrees(const std::vector<ZoneRow>& rows) {
    return std::all_of(rows.begin(), rows.end(), [](const auto& row) {
        const auto box = row.shape.extent();
        return box.minX >= -180.001 && box.maxX <= 180.001 && box.minY >= -90.001 && box.maxY <= 90.001;
    });
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
    if (from.epsg == 4326 && !plausibleDegrees(zones.rows))
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
