// Runs a peer's program on the files of a bench and reads its answer.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace bench {

/// What a peer's script printed: the seconds it took for the work alone, how many pairs it found and a sum over them.
struct PeerAnswer {
    double seconds = 0, pairs = 0, sum = 0;
};

/// Runs a program: ogr2ogr (Debian: gdal-bin), tar.
inline void command(const std::string& line) {
    if (std::system(line.c_str()) != 0)
        throw std::runtime_error{"this is needed, and failed: " + line};
}

/// Runs tests/bench/peers.py WORK FOLDER [MORE] with $LISIERE_PEER_PYTHON, or /usr/bin/python3, where Debian's
/// GeoPandas is.
inline PeerAnswer askPeer(const std::string& work, const std::filesystem::path& folder, const std::string& more = {}) {
    const char* python = std::getenv("LISIERE_PEER_PYTHON");
    const auto command = std::string{python ? python : "/usr/bin/python3"} + " '" BENCH_SOURCE_DIR "/peers.py' " +
                         work + " '" + folder.string() + "' " + more;
    std::FILE* pipe = popen(command.c_str(), "r");
    PeerAnswer answer;
    const bool read = pipe && std::fscanf(pipe, "%lf %lf %lf", &answer.seconds, &answer.pairs, &answer.sum) == 3;
    if (!pipe || pclose(pipe) != 0 || !read)
        throw std::runtime_error{"the peer gave no answer: " + command};
    return answer;
}

} // namespace bench
