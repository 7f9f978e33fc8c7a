#include "commands.hpp"

#include "fetch/download.hpp"
#include "fetch/folder.hpp"
#include "list_parts.hpp"
#include "source_catalogue.hpp"
#include "text.hpp"

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, from, cache, departments;
    std::vector<std::string> sources;
    bool list = false, json = false;
};

/// One file to bring: a source, a year of it, perhaps a department.
struct Wanted {
    std::string id; ///< as typed
    indicators::WantedSource of;
    std::string department;
    std::vector<std::string> names() const {
        auto names = of.vintage->files;
        for (auto& name : names)
            name = indicators::filledIn(name, department, of.vintage->year);
        return names;
    }
};

std::vector<Wanted> wantedFiles(const Arguments& given) {
    const auto departments = list(given.departments);
    std::vector<Wanted> wanted;
    for (const auto& id : given.sources) {
        const auto of = indicators::wantedSource(indicators::SourceCatalogue::shipped(), id);
        if (!of.vintage->perDepartment()) {
            wanted.push_back({id, of, {}});
            continue;
        }
        if (departments.empty())
            throw UsageProblem{{GEO_TR("%1 comes as a file a department; say which with --department 34,30"), {id}}};
        for (const auto& department : departments)
            wanted.push_back({id, of, department});
    }
    return wanted;
}

bool isAddress(const std::string& from) { return from.starts_with("https://") || from.starts_with("http://"); }

/// Where files come from: the network by way of the cache, or a folder.
class Supply {
public:
    explicit Supply(const Arguments& given) : m_given{given} {
        if (!given.from.empty() && !isAddress(given.from))
            m_folder.emplace(given.from);
        else
            m_cache = given.cache.empty() ? geo::defaultCache() : std::filesystem::path{given.cache};
    }
    /// Tells on stderr what was found. @throws geo::Error
    std::filesystem::path bring(const Wanted& wanted, nlohmann::ordered_json& report);

private:
    std::filesystem::path fromFolder(const Wanted& wanted);
    std::string addressOf(const Wanted& wanted) const;

    const Arguments& m_given;
    std::optional<geo::DownloadFolder> m_folder;
    std::filesystem::path m_cache;
};

std::filesystem::path Supply::fromFolder(const Wanted& wanted) {
    TerminalProgress progress;
    const auto names = wanted.names();
    if (const auto file = m_folder->find(names, wanted.of.source->family, wanted.of.vintage->year, progress))
        return *file;
    std::string expected;
    for (const auto& name : names)
        expected += (expected.empty() ? "" : ", ") + name;
    throw geo::Error{geo::Error::Code::CannotOpen,
                     {GEO_TR("nothing in %1 is it, by its name (%2) or by its content"),
                      {m_given.from, expected.empty() ? "–" : expected}}};
}

std::string Supply::addressOf(const Wanted& wanted) const {
    const auto names = wanted.names();
    if (!m_given.from.empty() && !names.empty())
        return m_given.from + (m_given.from.ends_with('/') ? "" : "/") + names.front();
    if (wanted.of.vintage->url.empty())
        throw geo::Error{geo::Error::Code::CannotOpen,
                         {GEO_TR("the catalogue knows the page, not the address of the file"), {}}};
    return indicators::filledIn(wanted.of.vintage->url, wanted.department, wanted.of.vintage->year);
}

std::filesystem::path Supply::bring(const Wanted& wanted, nlohmann::ordered_json& report) {
    const auto& vintage = *wanted.of.vintage;
    nlohmann::ordered_json line{{"id", wanted.of.source->id}, {"year", vintage.year}};
    std::filesystem::path file;
    if (m_folder) {
        file = fromFolder(wanted);
        say({GEO_TR("%1: %2"), {wanted.id, file.filename().string()}});
    } else {
        geo::DownloadRequest request;
        request.url = addressOf(wanted);
        request.folder = wanted.of.source->id + '@' + std::to_string(vintage.year);
        request.fileName = wanted.names().front();
        request.sha256 = wanted.department.empty() ? vintage.sha256 : std::string{};
        TerminalProgress progress;
        const auto brought = geo::download(request, m_cache, progress);
        for (const auto& warning : brought.warnings)
            say(warning);
        file = brought.file;
        say({brought.fromCache ? GEO_TR("%1: %2, on this computer already (SHA-256 %3)")
                               : GEO_TR("%1: %2, downloaded (SHA-256 %3)"),
             {wanted.id, file.filename().string(), brought.sha256}});
        line.update({{"url", request.url}, {"sha256", brought.sha256}, {"from_cache", brought.fromCache}});
    }
    line["file"] = file.string();
    report.push_back(std::move(line));
    return file;
}

ExitStatus runList(const Arguments& given) {
    std::optional<geo::Observatory> observatory;
    if (!given.observatory.empty())
        observatory.emplace(openForReading(given.observatory));
    const auto* here = observatory ? &*observatory : nullptr;
    if (given.json)
        output().json(catalogueList(here));
    else
        printCatalogue(here);
    return Done;
}

ExitStatus run(const Arguments& given) {
    if (given.list)
        return runList(given);
    required(given.observatory, "OBS");
    if (given.sources.empty())
        throw UsageProblem{{GEO_TR("SOURCE is missing; lisiere fetch --list shows what there is"), {}}};
    const auto wanted = wantedFiles(given);
    auto observatory = openForWriting(given.observatory);
    Supply supply{given};
    auto fetched = nlohmann::ordered_json::array();
    std::vector<std::filesystem::path> files;
    bool all = true;
    for (const auto& one : wanted) {
        try {
            files.push_back(supply.bring(one, fetched));
        } catch (const geo::Error& error) {
            all = false;
            say(error.within({GEO_TR("%1"), {one.id}}));
            say({GEO_TR("  - the way out: download it by hand from %1 into a folder, then lisiere fetch %2 %3 --from "
                        "FOLDER"),
                 {one.of.vintage->page, given.observatory, one.id}});
        }
    }
    const auto imported = importFiles(observatory, files, {}, std::nullopt);
    if (given.json)
        output().json({{"fetched", fetched}, {"imported", imported.report}});
    return all && imported.allLoaded ? Done : Failed;
}

} // namespace

void addFetch(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "fetch",
            GEO_TR("Downloads official files and loads them; what is here already is not downloaded again")}
        .optionalPositional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional("SOURCE", given->sources,
                            GEO_TR("Names of the catalogue, the newest year or one of them: rp-population@2021"))
        .flag("--list", given->list, GEO_TR("Shows the catalogue; with OBS also what is here and what is newer"))
        .option("--from", "FOLDER|URL", given->from,
                GEO_TR("A folder of files downloaded before, or another address that has them"))
        .option("--department", "LIST", given->departments, GEO_TR("For files a department: 34,30"))
        .option("--cache", "FOLDER", given->cache, GEO_TR("Where downloads are kept; else the desktop's own place"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere fetch herault.sqlite rp-population qpv-perimeters@2024")
        .run([given] { return run(*given); });
}

} // namespace cli
