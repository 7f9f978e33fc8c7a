#include "commands.hpp"

#include "figures.hpp"
#include "list_parts.hpp"
#include "network/network.hpp"
#include "observatory/columns.hpp"
#include "observatory/records.hpp"
#include "observatory/zones.hpp"
#include "text.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <set>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, what, csv;
    bool json = false;
};

constexpr std::array<const char*, 7> parts{"geographies", "tables",  "records",     "indicators",
                                           "register",    "sources", "availability"};

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

nlohmann::ordered_json records(const geo::Observatory& observatory) {
    auto all = nlohmann::ordered_json::array();
    for (const auto& set : observatory.records().all())
        all.push_back({{"family", set.family},
                       {"title", set.title},
                       {"data_year", set.dataYear},
                       {"table", set.table},
                       {"geometry", geo::toText(set.shape)},
                       {"crs", set.epsg ? nlohmann::ordered_json("EPSG:" + std::to_string(set.epsg))
                                        : nlohmann::ordered_json(nullptr)},
                       {"rows", set.rows},
                       {"columns", set.columns},
                       {"key", set.keyColumn},
                       {"category", set.categoryColumn}});
    return all;
}

geo::Message shapeWord(geo::RecordShape shape) {
    switch (shape) {
    case geo::RecordShape::Point:
        return GEO_TR("places");
    case geo::RecordShape::Line:
        return GEO_TR("lines");
    case geo::RecordShape::Polygon:
        return GEO_TR("outlines");
    case geo::RecordShape::None:
        break;
    }
    return GEO_TR("rows");
}

void printRecords(const geo::Observatory& observatory) {
    TextTable table{QStringLiteral("  ")};
    table.alignRight(2);
    for (const auto& set : observatory.records().all())
        table.add({QString::fromStdString(set.family), QString::fromStdString(set.title), count(set.rows),
                   paint::text(shapeWord(set.shape)), QString::fromStdString(set.table)});
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

void printRegister(const geo::Observatory& observatory) {
    TextTable table{QStringLiteral("  ")};
    table.alignRight(1);
    for (const auto& kind : geo::recordKinds())
        if (const auto n = observatory.network().count(kind); n > 0)
            table.add({paint::text(kind.many), count(n)});
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
    section("records", GEO_TR("Lists and layers"), [&] { printRecords(observatory); });
    section("indicators", GEO_TR("Indicators"), [&] { printIndicators(figures); });
    section("register", GEO_TR("Register of the network"), [&] { printRegister(observatory); });
    section("sources", GEO_TR("Data sets"), [&] { printSources(observatory); });
    if (given.what == "availability") // long: only when asked for
        printAvailability(observatory);
}

ExitStatus run(const Arguments& given) {
    if (!given.what.empty() && std::find(parts.begin(), parts.end(), given.what) == parts.end())
        throw UsageProblem{
            {GEO_TR("there is no list of %1; there are geographies, tables, records, indicators, register, sources and "
                    "availability"),
             {given.what}}};
    if (!given.csv.empty() && given.what != "sources" && given.what != "availability")
        throw UsageProblem{{GEO_TR("--csv is for sources and availability"), {}}};
    const auto observatory = openForReading(given.observatory);
    if (!given.csv.empty()) {
        paint::CsvTable csv;
        given.what == "sources" ? sourcesTo(csv, observatory) : availabilityTo(csv, observatory);
        csv.save(given.csv);
        return Done;
    }
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
    if (wanted("records"))
        all["records"] = records(observatory);
    if (wanted("indicators"))
        all["indicators"] = indicatorList(figures);
    if (wanted("register"))
        all["register"] = observatory.network().counts();
    if (wanted("sources"))
        all["sources"] = sourceList(observatory);
    if (given.what == "availability")
        all["availability"] = availabilityList(observatory);
    output().json(all);
    return Done;
}

} // namespace

void addList(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "list", GEO_TR("Lists what an observatory holds")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional(
            "PART", given->what,
            GEO_TR("geographies, tables, records, indicators, register, sources or availability; all but the last if "
                   "left out"))
        .option("--csv", "FILE", given->csv, GEO_TR("Writes sources or availability as a table for a spreadsheet"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere list herault.sqlite indicators")
        .run([given] { return run(*given); });
}

} // namespace cli
