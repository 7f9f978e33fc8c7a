#include "commands.hpp"

#include "figures.hpp"
#include "observatory/columns.hpp"
#include "observatory/network.hpp"
#include "observatory/zones.hpp"
#include "text.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <set>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, what;
    bool json = false;
};

constexpr std::array<const char*, 4> parts{"geographies", "tables", "indicators", "register"};

QString count(std::int64_t n) { return paint::number(static_cast<double>(n), 0); }

nlohmann::ordered_json geographies(const geo::Observatory& observatory) {
    auto all = nlohmann::ordered_json::array();
    for (const auto& g : observatory.zones().all())
        all.push_back({{"kind", geo::toText(g.kind)},
                       {"vintage", g.vintage},
                       {"table", g.table},
                       {"crs", "EPSG:" + std::to_string(g.epsg)},
                       {"count", g.count},
                       {"repaired", g.repaired}});
    return all;
}

void printGeographies(const geo::Observatory& observatory) {
    TextTable table{QStringLiteral("  ")};
    table.alignRight(1);
    for (const auto& g : observatory.zones().all())
        table.add({QString::fromUtf8(geo::toText(g.kind)) + QStringLiteral("@%1").arg(g.vintage), count(g.count),
                   g.repaired ? paint::text({GEO_TR("zones, %1 mended"), {g.repaired}}) : paint::text(GEO_TR("zones")),
                   QStringLiteral("EPSG:%1").arg(g.epsg), QString::fromStdString(g.table)});
    table.print(output());
}

nlohmann::ordered_json tables(const geo::Observatory& observatory) {
    auto all = nlohmann::ordered_json::array();
    for (const auto& t : observatory.columns().tables())
        all.push_back({{"family", t.family}, {"data_year", t.dataYear}, {"table", t.table}, {"rows", t.rows}});
    return all;
}

void printTables(const geo::Observatory& observatory) {
    TextTable table{QStringLiteral("  ")};
    table.alignRight(3);
    for (const auto& t : observatory.columns().tables())
        table.add({QString::fromStdString(t.family), QString::number(t.dataYear),
                   QString::fromUtf8(geo::toText(t.level)), count(t.rows), paint::text(GEO_TR("rows")),
                   QString::fromStdString(t.table)});
    table.print(output());
}

/// The words of the levels and every year an indicator can be had for at any of them.
struct Reach {
    std::vector<std::string> levels;
    std::vector<int> years;
};
Reach reachOf(const indicators::Availability& available) {
    Reach reach;
    std::set<int> years;
    for (const auto& [level, ofLevel] : available.years) {
        reach.levels.emplace_back(geo::toText(level));
        years.insert(ofLevel.begin(), ofLevel.end());
    }
    reach.years.assign(years.begin(), years.end());
    return reach;
}

nlohmann::ordered_json indicatorList(const indicators::FigureReader& figures) {
    auto all = nlohmann::ordered_json::array();
    for (const auto& available : figures.availability()) {
        const auto reach = reachOf(available);
        all.push_back({{"id", available.indicator},
                       {"levels", reach.levels},
                       {"years", reach.years},
                       {"defined_here", figures.indicator(available.indicator).definedHere}});
    }
    return all;
}

void printIndicators(const indicators::FigureReader& figures) {
    TextTable table{QStringLiteral("  ")};
    for (const auto& available : figures.availability()) {
        const auto reach = reachOf(available);
        QStringList levels, years;
        for (const auto& level : reach.levels)
            levels << QString::fromStdString(level);
        for (const int year : reach.years)
            years << QString::number(year);
        const auto indicator = figures.indicator(available.indicator);
        const auto label = indicator.label.in(paint::language());
        table.add({QString::fromStdString(available.indicator),
                   indicator.definedHere ? paint::text({GEO_TR("%1 (defined here)"), {label}})
                                         : QString::fromStdString(label),
                   levels.join(QStringLiteral(", ")), years.join(QStringLiteral(", "))});
    }
    table.print(output());
}

geo::Message registerWord(const std::string& name) {
    if (name == "adherents")
        return GEO_TR("members");
    if (name == "contracts")
        return GEO_TR("contracts");
    if (name == "sites")
        return GEO_TR("evaluated sites");
    if (name == "councils")
        return GEO_TR("residents' councils");
    if (name == "events")
        return GEO_TR("events");
    return name.c_str();
}

void printRegister(const geo::Observatory& observatory) {
    TextTable table{QStringLiteral("  ")};
    table.alignRight(1);
    for (const auto& [name, n] : observatory.network().counts())
        table.add({paint::text(registerWord(name)), count(n)});
    table.print(output());
}

void printAll(const Arguments& given, const geo::Observatory& observatory, const indicators::FigureReader& figures) {
    const auto section = [&](const char* part, const geo::Message& title, const auto& print) {
        if (!given.what.empty() && given.what != part)
            return;
        if (given.what.empty())
            output().line(paint::text(title));
        print();
    };
    section("geographies", GEO_TR("Geographies"), [&] { printGeographies(observatory); });
    section("tables", GEO_TR("Tables"), [&] { printTables(observatory); });
    section("indicators", GEO_TR("Indicators"), [&] { printIndicators(figures); });
    section("register", GEO_TR("Register of the network"), [&] { printRegister(observatory); });
}

ExitStatus run(const Arguments& given) {
    if (!given.what.empty() && std::find(parts.begin(), parts.end(), given.what) == parts.end())
        throw UsageProblem{
            {GEO_TR("there is no list of %1; there are geographies, tables, indicators and register"), {given.what}}};
    const auto observatory = openForReading(given.observatory);
    const auto catalogue = catalogueOf(observatory);
    const indicators::FigureReader figures{observatory, catalogue};
    if (!given.json) {
        printAll(given, observatory, figures);
        return Done;
    }
    const auto wanted = [&](const char* part) { return given.what.empty() || given.what == part; };
    nlohmann::ordered_json all = nlohmann::ordered_json::object();
    if (wanted("geographies"))
        all["geographies"] = geographies(observatory);
    if (wanted("tables"))
        all["tables"] = tables(observatory);
    if (wanted("indicators"))
        all["indicators"] = indicatorList(figures);
    if (wanted("register"))
        all["register"] = observatory.network().counts();
    output().json(all);
    return Done;
}

} // namespace

void addList(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "list", GEO_TR("Lists what an observatory holds")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional("PART", given->what, GEO_TR("geographies, tables, indicators or register; all if left out"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere list herault.sqlite indicators")
        .run([given] { return run(*given); });
}

} // namespace cli
