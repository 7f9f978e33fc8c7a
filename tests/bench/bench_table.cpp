// Importing a table of 50,000 rows by 100 columns, beside ogr2ogr, which writes the same file to SQLite as text and
// checks nothing: seconds, their ratio, and how long somebody who stops it waits at most.
#include "france.hpp"
#include "peer.hpp"

#include "observatory/observatory.hpp"
#include "readers/reader.hpp"
#include "readers/text_table.hpp"
#include "watch.hpp"

#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <random>
#include <stdexcept>
#include <string>

namespace {

constexpr int rows = 50000, columns = 100;
constexpr double goal = 1.2; // times what ogr2ogr takes

/// The code of row `i`, each once.
std::string irisCode(int i) {
    char code[16];
    const int department = 21 + i % 70, commune = 1 + i / 70;
    std::snprintf(code, sizeof code, "%02d%03d%04d", department, commune % 990 + 1, 101 + commune / 990);
    return code;
}

/// As INSEE writes the census by IRIS: semicolons, decimal points, many digits.
void writeTable(const std::filesystem::path& file) {
    std::ofstream out{file};
    out << "IRIS;COM;TYP_IRIS;LAB_IRIS;P22_POP;P22_POP0014";
    for (int c = 6; c < columns; ++c)
        out << ";P22_X" << c;
    out << '\n';
    std::mt19937 random{22};
    std::uniform_real_distribution<double> count{0, 4000};
    char text[32];
    for (int r = 0; r < rows; ++r) {
        const auto code = irisCode(r);
        out << code << ';' << code.substr(0, 5) << ";H;1";
        for (int c = 4; c < columns; ++c) {
            std::snprintf(text, sizeof text, ";%.9f", count(random));
            out << text;
        }
        out << '\n';
    }
}

void importInto(geo::Observatory& observatory, const std::filesystem::path& file, geo::Progress& progress) {
    std::vector<geo::Message> leftOut;
    const auto plans = geo::plan(geo::inspect(file, progress), observatory.territory(), leftOut);
    const auto report = geo::load(observatory, plans.at(0), progress);
    if (report.source.rows != rows)
        throw std::runtime_error{"not all rows were loaded"};
}

int run(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto csv = folder / "base-ic-evol-struct-pop-2022.csv", sqlite = folder / "ogr.sqlite";
    writeTable(csv);
    double parse = 1e9, ours = 1e9, theirs = 1e9;
    bench::LongestWait wait;
    for (int attempt = 0; attempt < 3; ++attempt) { // in turn, so that both find the machine alike; the best counts
        geo::NoProgress quiet;
        std::size_t cells = 0;
        parse = std::min(parse, bench::seconds(1, [&] {
                             geo::SourceFile source;
                             source.file = csv;
                             source.gdalPath = csv.string();
                             geo::TextTable{source}.forEach([&](const geo::TextRow& row) { cells += row.cells.size(); },
                                                            quiet);
                         }));
        const auto file = folder / "ours.sqlite";
        std::filesystem::remove(file);
        auto observatory = geo::Observatory::create(file, *geo::Territory::find("metropole"));
        wait.restart();
        ours = std::min(ours, bench::seconds(1, [&] { importInto(observatory, csv, wait); }));
        std::filesystem::remove(sqlite);
        const auto command = "ogr2ogr -f SQLite '" + sqlite.string() + "' '" + csv.string() + "'";
        theirs = std::min(theirs, bench::seconds(1, [&] { bench::command(command); }));
    }
    const auto megabytes = static_cast<double>(std::filesystem::file_size(csv)) / 1e6;
    std::printf("%d x %d table, %.0f MB: read %.2f s; import with all checks %.2f s, ogr2ogr %.2f s, ratio %.2f "
                "(goal %.1f); a stop is obeyed within %.3f s\n",
                rows, columns, megabytes, parse, ours, theirs, ours / theirs, goal, wait.longest);
    return ours <= goal * theirs && wait.longest < bench::patience ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_table FOLDER   (where it may write)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_table: %s\n", error.what());
        return 1;
    }
}
