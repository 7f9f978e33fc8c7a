#include "commands.hpp"

#include "text.hpp"

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory;
    bool digest = false, json = false;
};

nlohmann::ordered_json translated(const std::vector<geo::Message>& messages) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& message : messages)
        list.push_back(utf8(message));
    return list;
}

ExitStatus run(const Arguments& given) {
    const auto observatory = geo::Observatory::open(given.observatory, geo::Observatory::Mode::Read);
    TerminalProgress progress;
    const auto report = observatory.check(progress);
    if (given.json) {
        nlohmann::ordered_json result{{"sound", report.sound()},
                                      {"problems", translated(report.problems)},
                                      {"remarks", translated(report.remarks)}};
        if (given.digest)
            result["digest"] = observatory.digest();
        output().json(result);
    } else {
        if (given.digest)
            output().line(QString::fromStdString(observatory.digest()));
        for (const auto& problem : report.problems)
            output().line(paint::text(problem));
        for (const auto& remark : report.remarks)
            say(remark);
        if (report.sound())
            say({GEO_TR("%1 is sound."), {given.observatory}});
    }
    return report.sound() ? Done : Failed;
}

} // namespace

void addCheck(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "check", GEO_TR("Checks an observatory from end to end, without changing it")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .flag("--digest", given->digest, GEO_TR("Also prints a digest: same content, same digest"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere check herault.sqlite --digest")
        .run([given] { return run(*given); });
}

} // namespace cli
