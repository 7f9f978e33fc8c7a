#include "commands.hpp"

#include "observatory/compact.hpp"
#include "text.hpp"

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory;
    bool copy = false, json = false;
};

ExitStatus run(const Arguments& given) {
    TerminalProgress progress;
    const auto report = geo::compact(given.observatory, given.copy, progress);
    if (!report.copy.empty())
        say({GEO_TR("%1 is a copy of what it was"), {report.copy.string()}});
    say({GEO_TR("%1: %3 before, %4 now, %5 won; data sets gone for good: %2"),
         {given.observatory, report.dataSets, paint::fileSize(report.before).toStdString(),
          paint::fileSize(report.after).toStdString(),
          paint::fileSize(std::max<std::int64_t>(0, report.before - report.after)).toStdString()}});
    if (given.json)
        output().json({{"data_sets", report.dataSets},
                       {"before", report.before},
                       {"after", report.after},
                       {"copy", report.copy.string()}});
    return Done;
}

} // namespace

void addCompact(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "compact", GEO_TR("Gives back the space of data sets that were taken out")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .flag("--copy", given->copy, GEO_TR("Keeps a dated copy of the file first"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere compact herault.sqlite --copy")
        .run([given] { return run(*given); });
}

} // namespace cli
