// Which of the inspected files to load: the same zones are often delivered several times in one archive.
#include "readers/family.hpp"
#include "readers/grid_rows.hpp"
#include "readers/reader.hpp"

#include <set>

namespace geo {

bool isOutlines(const Inspection& inspection) {
    return inspection.kind && (inspection.family == "qpv-perimeters" || inspection.family == "iris-contours" ||
                               inspection.family == "communes" || inspection.family == "departments");
}

namespace {

std::int64_t codesAtHome(const Inspection& inspection, const Territory& home) {
    return std::count_if(inspection.codes.begin(), inspection.codes.end(), [&](const auto& code) {
        const auto territory = territoryOf(*inspection.kind, code);
        return territory && territory->id == home.id;
    });
}

bool shareCodes(const Inspection& a, const Inspection& b) {
    std::vector<std::string> both;
    std::set_intersection(a.codes.begin(), a.codes.end(), b.codes.begin(), b.codes.end(), std::back_inserter(both));
    return !both.empty();
}

bool sameSource(const Inspection& a, const Inspection& b) {
    return a.source.file == b.source.file && a.source.member == b.source.member && a.source.layer == b.source.layer;
}

/// Of two layers with the same zones the one with more of home; then the one in the home system (no transformation).
bool better(const Inspection& a, const Inspection& b, const Territory& home) {
    const auto atHomeA = codesAtHome(a, home), atHomeB = codesAtHome(b, home);
    if (atHomeA != atHomeB)
        return atHomeA > atHomeB;
    if ((a.epsg == home.epsg) != (b.epsg == home.epsg))
        return a.epsg == home.epsg;
    return a.codes.size() < b.codes.size();
}

/// Rank in which files are loaded: outlines first, so that tables can be checked against them.
int rank(const Inspection& inspection) { return isOutlines(inspection) ? 0 : inspection.kind ? 1 : 2; }

} // namespace

std::vector<Plan> plan(const std::vector<Inspection>& inspections, const Territory& home,
                       std::vector<Message>& leftOut) {
    std::vector<const Inspection*> kept;
    for (const auto& inspection : inspections) {
        const auto name = inspection.source.displayName();
        if (inspection.reader.empty()) {
            leftOut.push_back({GEO_TR("%1: not recognised, left out"), {name}});
            continue;
        }
        const bool again =
            std::any_of(kept.begin(), kept.end(), [&](const auto* other) { return sameSource(*other, inspection); });
        if (again)
            continue; // the .dbf of a shapefile dropped with its .shp
        if (isOutlines(inspection) && inspection.blocking.empty() && codesAtHome(inspection, home) == 0) {
            leftOut.push_back({GEO_TR("%1: no zone of this observatory's territory, left out"), {name}});
            continue;
        }
        if (inspection.kind == GeographyKind::Grid && inspection.epsg != 0 && !areSquaresOf(inspection.epsg, home)) {
            leftOut.push_back({GEO_TR("%1: no square of this observatory's territory, left out"), {name}});
            continue;
        }
        const auto rival = std::find_if(kept.begin(), kept.end(), [&](const auto* other) {
            return isOutlines(inspection) && other->family == inspection.family &&
                   other->source.file == inspection.source.file && other->geographyYear == inspection.geographyYear &&
                   shareCodes(*other, inspection);
        });
        if (rival == kept.end()) {
            kept.push_back(&inspection);
            continue;
        }
        const auto* loser = better(inspection, **rival, home) ? *rival : &inspection;
        if (loser == *rival)
            *rival = &inspection;
        leftOut.push_back({GEO_TR("%1: the same zones are in %2, which is kept"),
                           {loser->source.displayName(), (*rival)->source.displayName()}});
    }
    std::stable_sort(kept.begin(), kept.end(), [](const auto* a, const auto* b) { return rank(*a) < rank(*b); });
    std::vector<Plan> plans;
    for (const auto* inspection : kept)
        plans.push_back({*inspection, std::nullopt, false});
    return plans;
}

} // namespace geo
