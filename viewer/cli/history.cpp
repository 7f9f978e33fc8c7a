#include "commands.hpp"

#include "observatory/history.hpp"
#include "text.hpp"

#include <QDateTime>
#include <QLocale>

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, undo, redo;
    bool json = false;
};

QString localTime(const std::string& utc) {
    const auto when = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    return QLocale{}.toString(when.toLocalTime(), QLocale::ShortFormat);
}

void print(const geo::Observatory& observatory, bool json) {
    auto list = nlohmann::ordered_json::array();
    TextTable table;
    table.alignRight(0);
    for (const auto& entry : observatory.history().entries()) {
        list.push_back({{"id", entry.id}, {"at", entry.at}, {"what", utf8(entry.what)}, {"undone", entry.undone}});
        table.add({QString::number(entry.id), localTime(entry.at), paint::text(entry.what),
                   entry.undone ? paint::text(GEO_TR("taken back")) : QString{}});
    }
    json ? output().json(list) : table.print(output());
}

ExitStatus run(const Arguments& given) {
    if (given.undo.empty() && given.redo.empty()) {
        print(openForReading(given.observatory), given.json);
        return Done;
    }
    constexpr int most = 1'000'000'000;
    auto observatory = openForWriting(given.observatory);
    if (const auto id = integer(given.undo, "--undo", 1, most)) {
        observatory.history().undo(*id);
        say({GEO_TR("entry %1 is taken back"), {std::to_string(*id)}});
    }
    if (const auto id = integer(given.redo, "--redo", 1, most)) {
        observatory.history().redo(*id);
        say({GEO_TR("entry %1 is in force again"), {std::to_string(*id)}});
    }
    return Done;
}

} // namespace

void addHistory(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "history", GEO_TR("Lists what was changed in the register and the documents, newest first")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .option("--undo", "ENTRY", given->undo, GEO_TR("Takes an entry back"))
        .option("--redo", "ENTRY", given->redo, GEO_TR("Makes an entry that was taken back again"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere history herault.sqlite --undo 12")
        .run([given] { return run(*given); });
}

} // namespace cli
