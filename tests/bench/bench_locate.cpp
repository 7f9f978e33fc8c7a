// A Sirene-like file of a million rows located in 1,600 neighbourhoods with rings of 300 m and signed distances,
// nothing stored: rows a second and memory; then with the 49,062 IRIS of the country beside them.
#include "apart.hpp"
#include "france.hpp"

#include "locate.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "readers/placed_rows.hpp"
#include "watch.hpp"

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>

namespace {

constexpr double leastRowsPerSecond = 500'000, mostMegabytes = 200;

/// As INSEE writes its geolocated establishments, without the columns for other perimeters.
void writeEstablishments(const std::filesystem::path& file) {
    std::FILE* out = std::fopen(file.c_str(), "w");
    if (!out)
        throw std::runtime_error{"cannot write " + file.string()};
    std::fputs("siret;x;y;qualite_xy;epsg;plg_qp24;plg_iris;plg_qp15;plg_code_commune;distance_precision;qualite_iris;"
               "qualite_qp24\n",
               out);
    long long i = 0;
    for (const auto& place : bench::points()) {
        const auto commune = static_cast<unsigned>(i % 300) + 1;
        std::fprintf(out, "%014lld;%.1f;%.1f;11;2154;CSZ;34%03u%04u;CSZ;34%03u;%u;11;11\n", i * 17 + 5'800'000'000'000,
                     place.x, place.y, commune, static_cast<unsigned>(i % 20) + 101, commune,
                     static_cast<unsigned>(i % 40));
        ++i;
    }
    std::fclose(out);
}

/// An observatory with the neighbourhoods alone.
void writeNeighbourhoods(const std::filesystem::path& file) {
    auto observatory = geo::Observatory::create(file, *geo::Territory::find("metropole"));
    auto t = observatory.begin();
    geo::Source source;
    source.family = source.fileName = source.sha256 = "qpv-perimeters";
    geo::GeographyWriter writer{t, geo::GeographyKind::Qpv, 2015, 2154, observatory.sources().add(t, source), {}};
    for (const auto& zone : bench::neighbourhoods())
        writer.add(zone.code, zone.name, zone.place, zone.type, {}, zone.shape, nullptr);
    writer.finish();
    t.commit();
}

/// @returns rows a second.
double measure(const char* what, const std::filesystem::path& observatoryFile, const std::filesystem::path& file,
               const std::filesystem::path& target, bench::LongestWait& wait) {
    const auto observatory = geo::Observatory::open(observatoryFile, geo::Observatory::Mode::Read);
    geo::NoProgress quiet;
    layers::LocateCounts counts;
    double preparing = 0;
    const double locating = bench::seconds(3, [&] {
        std::optional<layers::PlaceLocator> locator;
        preparing = bench::seconds(1, [&] {
            locator.emplace(observatory,
                            layers::LocateAsked{indicators::TargetExpression::parse("qpv@2015"), {300}, 15}, quiet);
        });
        const geo::PlacedRows rows{geo::sourcesIn(file, quiet).at(0), observatory.territory()};
        std::FILE* out = std::fopen(target.c_str(), "w");
        if (!out)
            throw std::runtime_error{"cannot write " + target.string()};
        wait.restart();
        counts = locateRows(
            rows, *locator, {geo::CsvText::Style::Spreadsheet},
            [&](std::string_view piece) { std::fwrite(piece.data(), 1, piece.size(), out); }, wait);
        std::fclose(out);
    });
    std::filesystem::remove(target);
    if (!counts.moreRepeated)
        throw std::runtime_error{"a million places are more than are remembered, and nothing said so"};
    const double speed = static_cast<double>(counts.rows) / locating;
    std::printf("%s: %lld rows located in %.2f s, of which %.2f s of opening: %.0f rows/s; inside %lld, doubtful %lld, "
                "in a ring %lld; at most %.0f MB\n",
                what, static_cast<long long>(counts.rows), locating, preparing, speed,
                static_cast<long long>(counts.of(layers::LocateAnswer::Inside)),
                static_cast<long long>(counts.of(layers::LocateAnswer::Doubtful)),
                static_cast<long long>(counts.inRing), bench::peakMegabytes());
    std::fflush(stdout);
    return speed;
}

int run(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto file = folder / "located-establishments.csv", alone = folder / "neighbourhoods.sqlite";
    if (!std::filesystem::exists(file) || !std::filesystem::exists(alone)) {
        std::filesystem::remove(alone);
        bench::apart([&] {
            writeEstablishments(file);
            writeNeighbourhoods(alone);
            bench::writeObservatory(folder);
        });
    }
    bench::LongestWait wait;
    const auto target = folder / "located.csv";
    const double speed = measure("neighbourhoods alone", alone, file, target, wait);
    const double memory = bench::peakMegabytes();
    measure("with the IRIS of the country", folder / "france.sqlite", file, target, wait);
    std::printf("located: %.0f rows/s (goal %.0f), %.0f MB (goal %.0f); a stop is obeyed within %.3f s\n", speed,
                leastRowsPerSecond, memory, mostMegabytes, wait.longest);
    return speed >= leastRowsPerSecond && memory < mostMegabytes && wait.longest < bench::patience ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_locate FOLDER   (made files are kept there)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_locate: %s\n", error.what());
        return 1;
    }
}
