// A Sirene-like file of two million rows into an observatory: rows a second and memory, for one department of a hundred
// and for all of them; beside what ogr2ogr takes, which checks nothing.
#include "france.hpp"
#include "peer.hpp"

#include "observatory/observatory.hpp"
#include "observatory/records.hpp"
#include "readers/reader.hpp"
#include "watch.hpp"

#include <cstdio>
#include <exception>
#include <fstream>
#include <string>

namespace {

constexpr std::int64_t rows = 2'000'000;
constexpr double leastRowsPerSecond = 200'000, mostMegabytes = 200;

/// As INSEE writes its geolocated establishments; the departments 01 to 95 in turn, places spread over 600 km.
void writeEstablishments(const std::filesystem::path& file) {
    std::FILE* out = std::fopen(file.c_str(), "w");
    if (!out)
        throw std::runtime_error{"cannot write " + file.string()};
    std::fputs("siret;x;y;qualite_xy;epsg;plg_qp24;plg_iris;plg_zus;plg_qp15;plg_qva;plg_code_commune;"
               "distance_precision;qualite_qp24;qualite_iris;qualite_zus;qualite_qp15;qualite_qva;y_latitude;"
               "x_longitude\n",
               out);
    std::uint64_t state = 1;
    const auto next = [&](std::uint64_t below) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return (state >> 33) % below;
    };
    for (std::int64_t i = 0; i < rows; ++i) {
        auto department = static_cast<unsigned>(next(95)) + 1;
        department = department == 20 ? 34 : department;
        const auto commune = static_cast<unsigned>(next(300)) + 1;
        const double x = 300'000 + static_cast<double>(next(6'000'000)) / 10;
        const double y = 6'300'000 + static_cast<double>(next(6'000'000)) / 10;
        std::fprintf(out,
                     "%014lld;%.1f;%.1f;11;2154;CSZ;%02u%03u%04u;CSZ;CSZ;CSZ;%02u%03u;0;11;11;11;11;11;%.7f;%.7f\n",
                     static_cast<long long>(i) * 17 + 5'800'000'000'000, x, y, department, commune,
                     static_cast<unsigned>(next(20)) + 101, department, commune, 42 + (y - 6'300'000) / 111'000,
                     (x - 300'000) / 80'000);
    }
    std::fclose(out);
}

/// One department's outline, so that the import keeps that department alone.
std::filesystem::path communeOf34(const std::filesystem::path& folder) {
    auto file = folder / "communes-34.geojson";
    std::ofstream{file} << R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"34172",)"
                           R"("nom":"Montpellier"},"geometry":{"type":"Polygon","coordinates":)"
                           R"([[[3.8,43.5],[3.9,43.5],[3.9,43.7],[3.8,43.5]]]}}]})";
    return file;
}

void import(geo::Observatory& observatory, const std::filesystem::path& file) {
    geo::NoProgress quiet;
    std::vector<geo::Message> leftOut;
    for (const auto& plan : geo::plan(geo::inspect(file, quiet), observatory.territory(), leftOut))
        geo::load(observatory, plan, quiet);
}

/// @returns rows of the file a second, looked at and loaded.
double measure(const std::filesystem::path& folder, const std::filesystem::path& file, bool oneDepartment,
               bench::LongestWait& wait) {
    const auto target = folder / "establishments.sqlite";
    std::filesystem::remove(target);
    auto observatory = geo::Observatory::create(target, *geo::Territory::find("metropole"));
    if (oneDepartment)
        import(observatory, communeOf34(folder));
    std::vector<geo::Message> leftOut;
    std::vector<geo::Plan> plans;
    wait.restart();
    const double looking =
        bench::seconds(1, [&] { plans = geo::plan(geo::inspect(file, wait), observatory.territory(), leftOut); });
    const double loading = bench::seconds(1, [&] { geo::load(observatory, plans.at(0), wait); });
    const auto kept = observatory.records().find("sirene-geo").value().rows;
    const double speed = static_cast<double>(rows) / (looking + loading);
    std::printf("%s: %lld rows inspected in %.1f s, loaded in %.1f s: %.0f rows/s (loading alone %.0f), %lld kept, at "
                "most %.0f MB\n",
                oneDepartment ? "one department" : "all of France", static_cast<long long>(rows), looking, loading,
                speed, static_cast<double>(rows) / loading, static_cast<long long>(kept), bench::peakMegabytes());
    std::fflush(stdout);
    return speed;
}

/// What ogr2ogr makes of the same file: points with a spatial index, and nothing checked. @returns rows a second.
double peer(const std::filesystem::path& folder, const std::filesystem::path& file) {
    const auto target = folder / "ogr2ogr.sqlite";
    std::filesystem::remove(target);
    const double seconds = bench::seconds(1, [&] {
        bench::command("ogr2ogr -f SQLite -dsco SPATIALITE=YES -a_srs EPSG:2154 -oo X_POSSIBLE_NAMES=x "
                       "-oo Y_POSSIBLE_NAMES=y '" +
                       target.string() + "' '" + file.string() + "'");
    });
    std::filesystem::remove(target);
    return static_cast<double>(rows) / seconds;
}

int run(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto file = folder / "GeolocalisationEtablissement_Sirene.csv";
    if (!std::filesystem::exists(file))
        writeEstablishments(file);
    bench::LongestWait wait;
    const double one = measure(folder, file, true, wait), all = measure(folder, file, false, wait);
    const double theirs = peer(folder, file);
    std::printf(
        "establishments: import with all checks %.0f rows/s, ogr2ogr %.0f rows/s, ratio %.1f (goal %.0f rows/s); "
        "a stop is obeyed within %.3f s\n",
        all, theirs, all / theirs, leastRowsPerSecond, wait.longest);
    return one >= leastRowsPerSecond && all >= leastRowsPerSecond && bench::peakMegabytes() < mostMegabytes &&
                   wait.longest < bench::patience
               ? 0
               : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_records FOLDER   (where it may write 2 GB)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_records: %s\n", error.what());
        return 1;
    }
}
