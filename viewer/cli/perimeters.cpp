#include "commands.hpp"

#include "deliverables.hpp"
#include "gate.hpp"
#include "perimeter_table.hpp"
#include "perimeter_words.hpp"
#include "text.hpp"
#include "workbook_export.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

namespace cli {

namespace {

using indicators::PartPeople;
using indicators::PartTotal;
using indicators::PerimeterState;
using Json = nlohmann::ordered_json;

constexpr double hectare = 10'000;

struct Arguments {
    std::string observatory, contract, per, csv, xlsx;
    bool json = false;
};

indicators::PerimeterRequest requestOf(const Arguments& given) {
    indicators::PerimeterRequest request;
    if (!given.per.empty()) {
        request.grouping = indicators::groupingFromText(given.per);
        if (!request.grouping || request.grouping == indicators::Grouping::Total)
            throw UsageProblem{{GEO_TR("--per takes contract, epci, commune or departement, not %1"), {given.per}}};
    }
    if (!given.contract.empty()) {
        if (request.grouping.value_or(indicators::Grouping::Contract) != indicators::Grouping::Contract)
            throw UsageProblem{{GEO_TR("--contract and --per %1 cannot be asked for together"), {given.per}}};
        request.grouping = indicators::Grouping::Contract;
        request.group = given.contract;
    }
    return request;
}

double hectares(double squareMetres) { return std::round(squareMetres / hectare * 1000) / 1000; }

Json peopleJson(const PartPeople& people) {
    Json json{{"value", people.value.hasNumber() ? Json(people.value.value) : Json(nullptr)},
              {"state", geo::toText(people.value.state)}};
    json["method"] = people.method ? Json(indicators::toText(*people.method)) : Json(nullptr);
    json["year"] = people.year > 0 ? Json(people.year) : Json(nullptr);
    json["shared_published"] = people.shared;
    return json;
}

Json zonesJson(const geo::ZoneSet& zones, const std::vector<std::size_t>& members) {
    auto all = Json::array();
    for (const auto i : members)
        all.push_back({{"code", zones.code(i)}, {"name", zones.name(i)}, {"area_ha", hectares(zones.area(i))}});
    return all;
}

Json changeJson(const indicators::PerimeterReport& report, std::size_t c) {
    const auto& change = report.perimeters.changes[c];
    const auto& people = report.people[c];
    const auto &before = *report.perimeters.before, &after = *report.perimeters.after;
    Json json{{"state", indicators::toText(change.state)},
              {"merged", change.merged},
              {"split", change.split},
              {"enlarged", change.enlarged},
              {"reduced", change.reduced},
              {"before", zonesJson(before, change.before)},
              {"after", zonesJson(after, change.after)}};
    json["before_people"] = peopleJson(people.before);
    json["after_people"] = peopleJson(people.after);
    auto links = Json::array();
    for (const auto& link : change.links)
        links.push_back({{"before", before.code(link.before)},
                         {"after", after.code(link.after)},
                         {"area_ha", hectares(link.area)}});
    json["links"] = links;
    const bool unknown = change.state == PerimeterState::Unknown;
    const auto part = [&](double area, const PartPeople& of) {
        return unknown ? Json(nullptr) : Json{{"area_ha", hectares(area)}, {"people", peopleJson(of)}};
    };
    json["kept"] = part(change.keptArea, people.kept);
    json["entered"] = part(change.enteredArea, people.entered);
    json["left"] = part(change.leftArea, people.left);
    return json;
}

Json totalJson(const PartTotal& total) {
    return {{"area_ha", hectares(total.area)},
            {"people", total.people},
            {"estimated", total.estimated},
            {"without_figure", total.without}};
}

Json totalsJson(const indicators::PerimeterTotals& totals) {
    Json json;
    for (const auto state : {PerimeterState::Kept, PerimeterState::Modified, PerimeterState::New, PerimeterState::Out,
                             PerimeterState::Unknown}) {
        const auto found = totals.changes.find(state);
        json[std::string{indicators::toText(state)}] = found == totals.changes.end() ? 0 : found->second;
    }
    return {{"changes", json},
            {"kept", totalJson(totals.kept)},
            {"entered", totalJson(totals.entered)},
            {"left", totalJson(totals.left)},
            {"not_known", totalJson(totals.unknown)}};
}

Json reportJson(const indicators::PerimeterReport& report) {
    const auto& perimeters = report.perimeters;
    Json json{{"before", perimeters.before->geography().vintage},
              {"after", perimeters.after->geography().vintage},
              {"grouping", indicators::toText(report.grouping)}};
    auto groups = Json::array(), coverage = Json::array(), letters = Json::array();
    for (const auto& group : report.groups) {
        auto changes = Json::array();
        for (const auto c : group.changes)
            changes.push_back(changeJson(report, c));
        groups.push_back({{"code", group.code.empty() ? Json(nullptr) : Json(group.code)},
                          {"name", group.name.empty() ? Json(nullptr) : Json(group.name)},
                          {"totals", totalsJson(group.totals)},
                          {"changes", changes}});
    }
    for (const auto& each : perimeters.coverage)
        coverage.push_back({{"department", each.department},
                            {"before", each.before},
                            {"after", each.after},
                            {"whole_before", each.wholeBefore},
                            {"whole_after", each.wholeAfter},
                            {"lacking_before", each.lackBefore},
                            {"lacking_after", each.lackAfter}});
    for (const auto& each : perimeters.disagreements)
        letters.push_back({{"code", perimeters.after->code(each.after)},
                           {"letter", std::string(1, each.letter)},
                           {"state", indicators::toText(each.state)}});
    json["groups"] = groups;
    json["not_told"] = {{"groups", report.untold}, {"neighbourhoods", report.untoldChanges}};
    json["totals"] = totalsJson(report.totals);
    json["coverage"] = coverage;
    json["letters_against_outlines"] = letters;
    return json;
}

QString ha(double squareMetres) {
    return squareMetres > 0 ? paint::text({GEO_TR("%1 ha"), {std::round(squareMetres / hectare * 10) / 10}})
                            : QString{};
}

QString inhabitants(const PartPeople& people) {
    if (people.value.hasNumber())
        return (people.value.state == geo::CellState::Estimated ? QStringLiteral("≈ ") : QString{}) +
               paint::number(people.value.value, 0);
    return paint::stateWord(people.value.state);
}

/// "12,3 ha, 1 234" of ground that there is.
QString part(double area, const PartPeople& people) {
    return area > 0 ? ha(area) + QStringLiteral(", ") + inhabitants(people) : QString{};
}

QString totalPart(const PartTotal& total) {
    if (!(total.area > 0))
        return {};
    auto words = ha(total.area) + QStringLiteral(", ") + (total.estimated ? QStringLiteral("≈ ") : QString{}) +
                 paint::number(total.people, 0);
    if (total.without > 0)
        words += QStringLiteral(" ") +
                 paint::text({GEO_TR("(%1 without a figure)"), {static_cast<std::int64_t>(total.without)}});
    return words;
}

QString joined(const std::vector<geo::Message>& words) {
    QStringList all;
    for (const auto& word : words)
        all << paint::text(word);
    return all.join(QStringLiteral(", "));
}

void printGroup(const indicators::PerimeterReport& report, const indicators::PerimeterGroup& group) {
    const auto name = paint::text(layers::perimeterGroupName(report, group));
    output().line(group.code.empty() || group.code == group.name
                      ? name
                      : name + QStringLiteral(" (%1)").arg(QString::fromStdString(group.code)));
    TextTable table{QStringLiteral("  ")};
    table.add({{},
               paint::text(GEO_TR("2015")),
               paint::text(GEO_TR("2024")),
               paint::text(GEO_TR("Neighbourhood")),
               paint::text(GEO_TR("kept")),
               paint::text(GEO_TR("entered")),
               paint::text(GEO_TR("left")),
               {}});
    for (const auto c : group.changes) {
        const auto& change = report.perimeters.changes[c];
        const auto& people = report.people[c];
        const auto &before = *report.perimeters.before, &after = *report.perimeters.after;
        const bool unknown = change.state == PerimeterState::Unknown;
        const auto names = change.after.empty() ? layers::perimeterNames(before, change.before)
                                                : layers::perimeterNames(after, change.after);
        table.add({paint::text(layers::perimeterStateWord(change.state)),
                   QString::fromStdString(layers::perimeterCodes(before, change.before)),
                   QString::fromStdString(layers::perimeterCodes(after, change.after)), QString::fromStdString(names),
                   part(change.keptArea, people.kept), part(unknown ? 0 : change.enteredArea, people.entered),
                   part(unknown ? 0 : change.leftArea, people.left), joined(layers::perimeterChangeWords(change))});
    }
    table.add({paint::text(GEO_TR("Total")),
               {},
               {},
               {},
               totalPart(group.totals.kept),
               totalPart(group.totals.entered),
               totalPart(group.totals.left),
               {}});
    table.print(output());
    output().line();
}

void printReport(const indicators::PerimeterReport& report) {
    for (const auto& group : report.groups)
        printGroup(report, group);
    for (const auto& change : report.perimeters.changes)
        for (const auto& remark : layers::letterRemarks(report, change))
            say(remark);
}

/// Both are made from the same report, and have the same sources.
void writeTables(const geo::Observatory& observatory, const indicators::PerimeterReport& report, const Arguments& given,
                 geo::Progress& progress) {
    if (given.csv.empty() && given.xlsx.empty())
        return;
    const layers::Gate gate{observatory};
    const layers::Making making{layers::RecipeKind::Table,
                                paint::language(),
                                {{"changes of perimeters", true}, {"contract", given.contract}, {"per", given.per}}};
    auto book = layers::perimeterWorkbook(observatory, report);
    if (!given.csv.empty()) {
        auto records = book;
        records.sheets = {layers::perimeterRecords(report)};
        paint::exportRecords(gate.release(std::move(records), making), given.csv);
    }
    if (!given.xlsx.empty())
        paint::exportWorkbook(gate.release(std::move(book), making), given.xlsx, progress);
}

ExitStatus run(const Arguments& given) {
    const auto request = requestOf(given);
    const auto observatory = openForReading(given.observatory);
    std::optional<indicators::PerimeterReport> report;
    {
        TerminalProgress progress;
        geo::ProgressPart making{progress, 0, 0.9}, writing{progress, 0.9, 1};
        indicators::Estimator estimator{observatory, indicators::Catalogue::shipped()};
        report = indicators::perimeterReport(observatory, estimator, request, making);
        writeTables(observatory, *report, given, writing);
    }
    for (const auto& remark : report->remarks)
        say(remark);
    if (given.json)
        output().json(reportJson(*report));
    else if (given.csv.empty() && given.xlsx.empty())
        printReport(*report);
    for (const auto& file : {given.csv, given.xlsx})
        if (!file.empty())
            say({GEO_TR("Written: %1"), {file}});
    return Done;
}

} // namespace

void addPerimeters(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "perimeters", GEO_TR("What became of the neighbourhoods of 2015 in 2024, by overlay of the outlines")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .option("--contract", "ID", given->contract, GEO_TR("One contract alone: its SIREN or its name"))
        .option("--per", "contract|epci|commune|departement", given->per,
                GEO_TR("One table for each; contracts if the register has some"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .option("--csv", "FILE", given->csv, GEO_TR("All tables in one file for a spreadsheet"))
        .option("--xlsx", "FILE", given->xlsx, GEO_TR("A workbook with one sheet per table (.xlsx or .ods)"))
        .example("lisiere perimeters herault.sqlite --contract 243400017 --xlsx perimetres.xlsx")
        .run([given] { return run(*given); });
}

} // namespace cli
