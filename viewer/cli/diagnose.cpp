#include "commands.hpp"

#include "diagnosis.hpp"

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory;
};

ExitStatus run(const Arguments& given) {
    std::optional<geo::Observatory> observatory;
    if (!given.observatory.empty())
        observatory = openForReading(given.observatory);
    const auto report = paint::diagnosis(observatory ? &*observatory : nullptr);
    for (const auto& line : report.split(QLatin1Char{'\n'}, Qt::SkipEmptyParts))
        output().line(line);
    return Done;
}

} // namespace

void addDiagnose(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "diagnose", GEO_TR("Tells versions, system and what a file holds, to be read before it is sent")}
        .optionalPositional("OBS", given->observatory, GEO_TR("The observatory"))
        .example("lisiere diagnose herault.sqlite > rapport.txt")
        .run([given] { return run(*given); });
}

} // namespace cli
