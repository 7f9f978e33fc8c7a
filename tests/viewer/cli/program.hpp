// Runs the command as a program, the way a user or a script does.
#pragma once

#include "support.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace program {

struct Result {
    int status = -1;
    std::string out, err;
    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs `lisiere` with these words in a folder, in an environment without display. `locale` goes to LC_ALL; empty for
/// a machine that names none. `input` is what stands on its standard input, a name in the folder.
Result run(const std::filesystem::path& folder, const std::vector<std::string>& words, const std::string& locale = {},
           const std::string& input = "/dev/null");

std::string sha256(const std::filesystem::path& file);
/// What poppler reads in a PDF; empty where it is not installed.
std::string textOf(const std::filesystem::path& pdf);

} // namespace program
