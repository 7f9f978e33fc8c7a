#include "observatory/joining.hpp"

#include "observatory/history.hpp"
#include "observatory/official_codes.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace geo {
namespace {

bool isPopulation(const std::string& column) {
    return column.size() == 7 && column[0] == 'P' && column.ends_with("_POP");
}

using People = std::unordered_map<std::string, double>;

/// Of the newest census table at that level.
std::shared_ptr<const People> peopleByCode(const Observatory& observatory, GeographyKind level) {
    auto people = std::make_shared<People>();
    const StatTable* newest = nullptr;
    const auto tables = observatory.columns().tables();
    for (const auto& table : tables)
        if (table.level == level && std::any_of(table.columns.begin(), table.columns.end(), isPopulation) &&
            (!newest || table.dataYear >= newest->dataYear))
            newest = &table;
    if (!newest)
        return people;
    const std::vector<std::string> column{*std::find_if(newest->columns.begin(), newest->columns.end(), isPopulation)};
    const auto read = observatory.columns().read(*newest, column);
    for (std::size_t row = 0; row < read.codes.size(); ++row)
        people->emplace(read.codes[row], read.columns.front().values[row]);
    return people;
}

bool passes(GeographyKind level) { return level == GeographyKind::Iris || level == GeographyKind::Commune; }

} // namespace

CarryingHelp carryingHelp(const Observatory& observatory, GeographyKind level, int tableYear,
                          const Geography& geography) {
    CarryingHelp help;
    if (!passes(level))
        return help;
    help.passage = observatory.officialCodes().passage(tableYear, geography.vintage);
    help.people = [&observatory, level, known = std::shared_ptr<const People>{}](const std::string& code) mutable {
        if (!known)
            known = peopleByCode(observatory, level);
        const auto found = known->find(code);
        return found == known->end() ? std::nan("") : found->second;
    };
    if (level == GeographyKind::Iris && tableYear != geography.vintage)
        help.tableZones = [&observatory, tableYear, epsg = geography.epsg]() -> std::shared_ptr<const ZoneSet> {
            const auto before = observatory.zones().find(GeographyKind::Iris, tableYear);
            NoProgress quiet;
            return before && before->epsg == epsg ? observatory.zones().load(*before, quiet) : nullptr;
        };
    return help;
}

std::optional<Geography> nearestGeography(const Observatory& observatory, const StatTable& table) {
    std::optional<Geography> nearest;
    for (const auto& geography : observatory.zones().all()) {
        if (geography.kind != table.level)
            continue;
        const auto distance = [&](const Geography& g) { return std::abs(g.vintage - table.geographyYear); };
        if (table.level == GeographyKind::Qpv && geography.vintage != table.geographyYear)
            continue;
        if (!nearest || table.geographyYear == 0 || distance(geography) <= distance(*nearest))
            nearest = geography;
    }
    return nearest;
}

JoinReport joined(const Observatory& observatory, const StatTable& table, const Geography& geography,
                  Progress& progress) {
    if (table.level != geography.kind)
        throw Error{Error::Code::Usage,
                    {GEO_TR("the rows of %1 are of the level %2, the outlines of the level %3"),
                     {table.table, std::string{toText(table.level)}, std::string{toText(geography.kind)}}}};
    ProgressPart loading{progress, 0, 0.7};
    const auto zones = observatory.zones().load(geography, loading);
    JoinContext context;
    context.tableYear = table.geographyYear;
    context.movements = observatory.officialCodes().movements();
    context.help = carryingHelp(observatory, table.level, table.geographyYear, geography);
    auto report = joined(table.level, observatory.columns().read(table, {}).codes, *zones, context);
    progress.report(1);
    return report;
}

std::int64_t repair(Observatory& observatory, const StatTable& table, const JoinReport& report,
                    const std::string& author) {
    const auto count = static_cast<std::int64_t>(report.repairable());
    if (count == 0)
        return 0;
    return observatory.history().record(
        {GEO_TR("Put right %1 codes of %2"), {count, table.table}}, author, [&](Transaction& t) {
            for (const auto& miss : report.misses)
                if (miss.repairable)
                    observatory.officialCodes().addAlias(t, table.table,
                                                         {miss.published, miss.meant, std::string{toText(miss.why)}});
        });
}

std::vector<RejectedRow> rejectedRows(const Observatory& observatory, const StatTable& table,
                                      const JoinReport& report) {
    const auto texts = observatory.columns().readTexts(table, table.textColumns);
    const auto figures = observatory.columns().read(table, table.columns);
    std::vector<RejectedRow> rows;
    for (const auto& miss : report.misses) {
        if (miss.carried)
            continue;
        RejectedRow row;
        row.miss = &miss;
        for (const auto& column : texts.columns)
            row.texts.push_back(column[miss.row]);
        for (const auto& column : figures.columns)
            row.figures.push_back(column[miss.row]);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace geo
