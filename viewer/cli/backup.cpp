#include "commands.hpp"

#include "observatory/backups.hpp"
#include "text.hpp"

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, file;
    bool json = false;
};

ExitStatus backUp(const Arguments& given) {
    const auto observatory = openForReading(given.observatory);
    TerminalProgress progress;
    if (!given.file.empty()) {
        observatory.backup(given.file, progress);
        say({GEO_TR("%1 is a whole copy of %2"), {given.file, given.observatory}});
        return Done;
    }
    if (const auto made = geo::backUpToday(observatory, progress))
        say({GEO_TR("%1 is a whole copy of %2"), {made->file.string(), given.observatory}});
    else
        say({GEO_TR("%1 has not changed since its last copy"), {given.observatory}});
    return Done;
}

/// Without a backup: those there are.
ExitStatus restore(const Arguments& given) {
    if (!given.file.empty()) {
        TerminalProgress progress;
        const auto before = geo::restoreFrom(given.observatory, given.file, progress);
        say({GEO_TR("%1 is what %2 was; what it was before is in %3"),
             {given.observatory, given.file, before.string()}});
        return Done;
    }
    const auto backups = geo::backupsOf(given.observatory);
    auto list = nlohmann::ordered_json::array();
    for (const auto& backup : backups) {
        if (!given.json)
            output().line(QString::fromStdString(backup.file.string()));
        list.push_back({{"date", backup.date}, {"file", backup.file.string()}});
    }
    if (given.json)
        output().json(list);
    else if (backups.empty())
        say({GEO_TR("%1 has no dated copies yet; lisiere backup makes one"), {given.observatory}});
    return Done;
}

ExitStatus share(const Arguments& given) {
    const auto observatory = openForReading(given.observatory);
    TerminalProgress progress;
    const auto kept = geo::copyToGive(observatory, required(given.file, "OUT"), progress);
    say({GEO_TR("%1 is a copy to give away, without the history and without drafts (%2)"), {given.file, kept.drafts}});
    if (kept.voices > 0)
        say({GEO_TR("Residents’ words without agreement to be shown, left out: %1"), {kept.voices}});
    return Done;
}

} // namespace

void addBackup(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "backup", GEO_TR("Keeps a whole copy of an observatory; without a name, the dated copy of the day")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional("OUT", given->file, GEO_TR("The copy to write"))
        .example("lisiere backup herault.sqlite")
        .run([given] { return backUp(*given); });
}

void addRestore(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{
        app, "restore",
        GEO_TR("Makes an observatory what a copy of it is, and keeps what it was; without a copy, lists those there "
               "are")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional("COPY", given->file, GEO_TR("The copy to go back to"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere restore herault.sqlite herault.backups/herault.2026-11-27.sqlite")
        .run([given] { return restore(*given); });
}

void addShare(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "share", GEO_TR("Writes a copy to give away: without drafts and without the history")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("OUT", given->file, GEO_TR("The copy to write"))
        .example("lisiere share herault.sqlite herault-pour-la-ddets.sqlite")
        .run([given] { return share(*given); });
}

} // namespace cli
