#include "commands.hpp"

#include "qgis_project.hpp"
#include "save_file.hpp"
#include "text.hpp"

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, out, title;
};

ExitStatus run(const Arguments& given) {
    if (std::filesystem::path{given.out}.extension() != ".qgs")
        throw UsageProblem{{GEO_TR("the project is written to a .qgs file, not to %1"), {given.out}}};
    const auto observatory = openForReading(given.observatory);
    const auto project = layers::qgisProject(
        observatory, given.title, [](const geo::Message& message) { return paint::text(message).toStdString(); });
    paint::saveFile(given.out, QByteArray::fromStdString(geo::toQgs(project, observatory.file(), given.out)));
    say({GEO_TR("Written: %1"), {given.out}});
    return Done;
}

} // namespace

void addProject(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "project", GEO_TR("A project that QGIS opens: the layers of the observatory with their styles")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("OUT.qgs", given->out, GEO_TR("Project to write, best beside the observatory: both move together"))
        .option("--title", "TEXT", given->title, GEO_TR("Title of the project; the name of the file if left out"))
        .example("lisiere project herault.sqlite herault.qgs")
        .run([given] { return run(*given); });
}

} // namespace cli
