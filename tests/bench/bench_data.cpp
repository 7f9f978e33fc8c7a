// Writes the made-up country into a folder: files for peers, an observatory for the program.
#include "france.hpp"

#include <cstdio>
#include <exception>

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_data FOLDER\n");
        return 2;
    }
    try {
        bench::writeFiles(argv[1]);
        std::printf("observatory %.2f s\n", bench::seconds(1, [&] { bench::writeObservatory(argv[1]); }));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_data: %s\n", error.what());
        return 1;
    }
    return 0;
}
