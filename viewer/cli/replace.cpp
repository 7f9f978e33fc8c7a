#include "commands.hpp"

#include "defined_indicators.hpp"
#include "replacement.hpp"
#include "text.hpp"

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, source, file, vintage;
};

ExitStatus run(const Arguments& given) {
    const auto vintage = integer(given.vintage, "--vintage", 1900, 2100);
    auto observatory = openForWriting(given.observatory);
    const auto before = sourceNumbered(observatory, given.source);
    TerminalProgress progress;
    const auto done = layers::replaceDataSet(observatory, before, given.file, vintage,
                                             indicators::catalogueOf(observatory), progress);
    for (const auto& message : done.leftOut)
        say(message);
    for (const auto& message : layers::sentencesOf(done))
        say(message);
    if (done.load.alreadyThere)
        return Failed;
    for (const auto& anomaly : done.load.source.anomalies)
        say({GEO_TR("  - %1"), {sentence(anomaly).toStdString()}});
    return Done;
}

} // namespace

void addReplace(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "replace", GEO_TR("Puts next year's file in the place of a data set; saved maps follow")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("NUMBER", given->source, GEO_TR("Of the data set, as list OBS sources shows it"))
        .positional("FILE", given->file, GEO_TR("The newer file, of the same kind"))
        .option("--vintage", "YEAR", given->vintage, GEO_TR("Year of the data or outlines, where the file tells none"))
        .example("lisiere replace herault.sqlite 7 base-ic-evol-struct-pop-2022_csv.zip")
        .run([given] { return run(*given); });
}

} // namespace cli
