#include "commands.hpp"

#include "generator.hpp"
#include "geometry/crs.hpp"

#include <QCoreApplication>

#include <memory>

#include <unistd.h>

namespace cli {

namespace {

struct Arguments {
    std::string folder;
    bool open = false;
};

geo::Observatory openOrMake(const std::filesystem::path& file) {
    std::error_code ignored;
    // One that is there may hold the user's own work: what is missing is added to it.
    if (std::filesystem::exists(file, ignored))
        return geo::Observatory::open(file, geo::Observatory::Mode::Write);
    return geo::Observatory::create(file, *geo::Territory::find("metropole"));
}

/// The window takes this process's place.
ExitStatus openWindow(const std::filesystem::path& file) {
    const auto viewer = QCoreApplication::applicationDirPath().toStdString() + "/lisiere-viewer";
    unsetenv("QT_QPA_PLATFORM"); // set for drawing without a display
    execl(viewer.c_str(), viewer.c_str(), file.c_str(), static_cast<char*>(nullptr));
    throw geo::Error{
        geo::Error::Code::CannotOpen,
        {GEO_TR("the window could not be opened: %1 is not there; the demonstration itself is made"), {viewer}}};
}

ExitStatus run(const Arguments& given) {
    const std::filesystem::path folder{given.folder};
    std::vector<std::filesystem::path> files;
    {
        TerminalProgress progress;
        files = demo::writeFiles(folder / "fichiers", progress);
    }
    const auto file = folder / "demonstration.sqlite";
    bool allLoaded = false;
    {
        auto observatory = openOrMake(file);
        allLoaded = importFiles(observatory, files, {}, std::nullopt).allLoaded;
    }
    if (!allLoaded)
        return Failed;
    say({GEO_TR("The demonstration is ready: %1. Its shapes and figures are made up; the register is true, "
         "but for the records whose source says otherwise."),
         {file.string()}});
    return given.open ? openWindow(file) : Done;
}

} // namespace

void addDemo(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "demo", GEO_TR("Makes the demonstration: official-looking files and their observatory")}
        .positional("DIR", given->folder, GEO_TR("Folder to make it in"))
        .flag("--open", given->open, GEO_TR("Then opens it in the window"))
        .example("lisiere demo demonstration --open")
        .run([given] { return run(*given); });
}

} // namespace cli
