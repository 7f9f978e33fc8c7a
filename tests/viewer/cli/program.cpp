#include "program.hpp"

#include "readers/source_file.hpp"

#include <cstdlib>

#include <sys/wait.h>

namespace program {

namespace {
std::string quoted(const std::string& word) {
    std::string out = "'";
    for (const char c : word)
        out += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return out + "'";
}
} // namespace

Result run(const std::filesystem::path& folder, const std::vector<std::string>& words, const std::string& locale,
           const std::string& input) {
    const support::TemporaryFolder streams;
    const auto binaries = std::filesystem::canonical("/proc/self/exe").parent_path(); // the build puts both there
    std::string command = "cd " + quoted(folder.string()) +
                          " && unset DISPLAY WAYLAND_DISPLAY LANG LC_ALL LC_MESSAGES LANGUAGE QT_QPA_PLATFORM;";
    if (!locale.empty())
        command += " export LC_ALL=" + quoted(locale) + ";";
    command += " " + quoted((binaries / "lisiere").string());
    for (const auto& word : words)
        command += " " + quoted(word);
    command += " >" + quoted((streams / "out").string()) + " 2>" + quoted((streams / "err").string()) + " <" +
               quoted(input);
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, support::readFile(streams / "out"),
            support::readFile(streams / "err")};
}

std::string sha256(const std::filesystem::path& file) { return geo::sha256Of(file); }

std::string textOf(const std::filesystem::path& pdf) {
    const support::TemporaryFolder folder;
    const auto command = "pdftotext -layout " + quoted(pdf.string()) + " " + quoted((folder / "text").string());
    return std::system(command.c_str()) == 0 ? support::readFile(folder / "text") : std::string{};
}

} // namespace program
