#include "commands.hpp"
#include "count_people.hpp"
#include "deliverables.hpp"

#include "gate.hpp"
#include "place_count_keep.hpp"
#include "place_count_table.hpp"
#include "text.hpp"
#include "workbook_export.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>

namespace cli {

namespace {

using layers::CountReport;

struct Arguments {
    std::string observatory, of, by, contract, per, keep, csv, xlsx;
    std::string targets = "qpv", buffer = "300";
    bool withoutPoor = false, people = false, json = false;
};

/// "bpe@2019:D2,C1": a list and categories of it. Lists that somebody made have a colon in their name.
layers::CountedListAsked listOf(const std::string& text, const std::string& by) {
    std::size_t from = 0;
    for (const std::string_view own : {"list:", "layer:", "table:"})
        if (text.starts_with(own))
            from = own.size();
    const auto colon = text.find(':', from);
    layers::CountedListAsked asked;
    asked.list = text.substr(0, colon);
    asked.by = by;
    if (colon != std::string::npos)
        asked.only = list(text.substr(colon + 1));
    return asked;
}

layers::CountAsked askedOf(const Arguments& given) {
    layers::CountAsked asked;
    asked.places = listOf(required(given.of, "--of"), given.by);
    asked.targets = target(given.targets);
    asked.contract = given.contract;
    asked.radii = numbers(given.buffer, "--buffer");
    std::erase(asked.radii, 0.0);
    std::ranges::sort(asked.radii);
    const auto repeated = std::ranges::unique(asked.radii);
    asked.radii.erase(repeated.begin(), repeated.end());
    asked.per = indicators::groupingFromText(given.per);
    if (!given.per.empty() && !asked.per)
        throw UsageProblem{{GEO_TR("--per takes total, commune, contract, epci or departement, not %1"), {given.per}}};
    asked.withoutPoor = given.withoutPoor;
    return asked;
}

void checkFiles(const Arguments& given) {
    if (!given.csv.empty() && extensionOf(given.csv) != ".csv")
        throw UsageProblem{{GEO_TR("--csv writes a .csv file, not %1"), {given.csv}}};
    if (!given.xlsx.empty() && extensionOf(given.xlsx) != ".xlsx" && extensionOf(given.xlsx) != ".ods")
        throw UsageProblem{{GEO_TR("--xlsx writes a .xlsx or .ods file, not %1"), {given.xlsx}}};
}

QString places(const layers::PlaceNumber& number) { return paint::number(static_cast<double>(number.all), 0); }

QString rate(std::int64_t number, const layers::CountedInhabitants& people) {
    return paint::figure(perThousand(number, people), {}, 1);
}

bool isReached(const layers::PerimeterCount& count) {
    return count.strict.all > 0 || (!count.ring.empty() && count.extended(count.ring.size() - 1).all > 0);
}

std::vector<QString> heads(const CountReport& report, std::vector<QString> first) {
    first.push_back(paint::text(GEO_TR("strict")));
    double from = 0;
    for (const double radius : report.radii) {
        first.push_back(paint::text({GEO_TR("ring %1–%2 m"), {from, radius}}));
        first.push_back(paint::text({GEO_TR("extended (%1 m)"), {radius}}));
        from = radius;
    }
    return first;
}

void addNumbers(std::vector<QString>& cells, const layers::PerimeterCount& count) {
    cells.push_back(places(count.strict));
    for (std::size_t r = 0; r < count.ring.size(); ++r) {
        cells.push_back(places(count.ring[r]));
        cells.push_back(places(count.extended(r)));
    }
}

TextTable tableOf(std::size_t texts, const std::vector<QString>& head) {
    TextTable table{QStringLiteral("  ")};
    for (auto column = texts; column < head.size(); ++column)
        table.alignRight(column);
    table.add(head);
    return table;
}

void printNeighbourhoods(const CountReport& report) {
    auto head = heads(report, {paint::text(GEO_TR("Code")), paint::text(GEO_TR("Neighbourhood"))});
    head.push_back(paint::text(GEO_TR("nearest (m)")));
    head.push_back(paint::text(GEO_TR("for 1,000 inhabitants")));
    auto table = tableOf(2, head);
    constexpr std::ptrdiff_t fewEnough = 50;
    const bool all = std::ssize(report.of) <= fewEnough;
    std::int64_t without = 0;
    for (const auto& each : report.of) {
        if (!all && !isReached(each.count.all)) {
            ++without;
            continue;
        }
        std::vector<QString> cells{QString::fromStdString(each.code), QString::fromStdString(each.name)};
        addNumbers(cells, each.count.all);
        cells.push_back(each.nearest ? paint::number(*each.nearest, 0) : QString{});
        cells.push_back(rate(each.count.all.strict.all, each.inhabitants));
        table.add(std::move(cells));
    }
    if (without < std::ssize(report.of))
        table.print(output());
    if (without > 0)
        output().line(paint::text({GEO_TR("Neighbourhoods with no place in them nor around them: %1"), {without}}));
    output().line();
}

void addTogether(TextTable& table, const QString& name, const layers::CountedTogether& group) {
    std::vector<QString> once{name, paint::text(GEO_TR("each place once"))}, sum{{}, paint::text(GEO_TR("sum"))};
    addNumbers(once, group.count.once.all);
    addNumbers(sum, group.count.sum.all);
    once.push_back(rate(group.ofInhabited.all.strict.all, group.inhabitants));
    sum.emplace_back();
    table.add(std::move(once));
    table.add(std::move(sum));
}

void printTogether(const CountReport& report) {
    auto head = heads(report, {paint::text(GEO_TR("Taken together")), {}});
    head.push_back(paint::text(GEO_TR("for 1,000 inhabitants")));
    auto table = tableOf(2, head);
    for (const auto& group : report.groups)
        addTogether(table, QString::fromStdString(group.name), group);
    addTogether(table, paint::text(GEO_TR("All together")), report.together);
    table.print(output());
    output().line();
}

/// Each place once, in all neighbourhoods together.
void printCategories(const CountReport& report) {
    if (report.by.empty())
        return;
    auto table = tableOf(2, heads(report, {QString::fromStdString(report.by), paint::text(GEO_TR("each place once"))}));
    std::size_t shown = 0;
    for (std::size_t c = 0; c < report.categories.size(); ++c) {
        const auto& count = report.together.count.once.byCategory[c];
        if (!isReached(count))
            continue;
        const auto& category = report.categories[c];
        std::vector<QString> cells{category.code.empty() ? paint::stateWord(geo::CellState::Missing)
                                                         : QString::fromStdString(category.code),
                                   category.label.empty() ? QString{} : paint::text(category.label)};
        addNumbers(cells, count);
        table.add(std::move(cells));
        ++shown;
    }
    if (shown == 0)
        return;
    table.print(output());
    output().line();
}

/// The counts, and how near the inhabitants live where that was asked for.
struct Counted {
    CountReport report;
    std::optional<layers::CountedPeople> people;
};

/// All are made from the same report, and have the same sources.
void writeFiles(const geo::Observatory& observatory, const Counted& counted, const std::string& csv,
                const std::string& xlsx, geo::Progress& progress) {
    if (csv.empty() && xlsx.empty())
        return;
    const layers::Gate gate{observatory};
    const auto& [report, people] = counted;
    auto request = toJson(report.asked);
    if (people)
        request[layers::peopleField] = true;
    const layers::Making making{layers::RecipeKind::Table, paint::language(), request};
    auto book = layers::countWorkbook(observatory, report);
    if (!csv.empty()) {
        auto records = book;
        records.sheets = {layers::countRecords(report)};
        paint::exportRecords(gate.release(records, making), csv);
        if (people) {
            records.sheets = {layers::peopleRecords(report, *people)};
            paint::exportRecords(gate.release(std::move(records), making), peopleFile(csv));
        }
    }
    if (people)
        book.sheets.insert(std::prev(book.sheets.end()), layers::peopleSheet(report, *people)); // before the sources
    if (!xlsx.empty())
        paint::exportWorkbook(gate.release(std::move(book), making), xlsx, progress);
}

void sayFiles(const std::string& csv, const std::string& xlsx, bool people) {
    for (const auto& file : {csv, people && !csv.empty() ? peopleFile(csv) : std::string{}, xlsx})
        if (!file.empty())
            say({GEO_TR("Written: %1"), {file}});
    if (!csv.empty())
        say({GEO_TR("Sources and licences: %1"), {paint::sourcesBeside(csv).string()}});
}

/// "Équipements@2019": a name and a year.
layers::CountsKept keptAs(const std::string& text) {
    layers::CountsKept kept{text, 0, utf8};
    if (const auto at = text.rfind('@'); at != std::string::npos) {
        kept.name = text.substr(0, at);
        kept.year = integer(text.substr(at + 1), "--keep", 1900, 2100).value_or(0);
    }
    return kept;
}

Counted counted(const geo::Observatory& observatory, const layers::CountAsked& asked, bool people,
                const std::string& csv, const std::string& xlsx) {
    TerminalProgress progress;
    geo::ProgressPart counting{progress, 0, people ? 0.5 : 0.9}, estimating{progress, 0.5, 0.9},
        writing{progress, 0.9, 1};
    const auto catalogue = catalogueOf(observatory);
    const indicators::FigureReader reader{observatory, catalogue};
    Counted done{layers::countReport(observatory, reader, asked, counting), {}};
    if (people) {
        done.people = layers::countedPeople(observatory, done.report, estimating);
        auto& sources = done.report.sources;
        sources.insert(sources.end(), done.people->sources.begin(), done.people->sources.end());
    }
    writeFiles(observatory, done, csv, xlsx, writing);
    return done;
}

void keep(geo::Observatory& observatory, const CountReport& report, const layers::CountsKept& kept) {
    const auto source = layers::keepCounts(observatory, report, kept);
    say({GEO_TR("Kept as the table %1@%2, with the number %3: it goes with lisiere remove"),
         {source.family, std::to_string(source.dataYear), std::to_string(source.id)}});
}

ExitStatus run(const Arguments& given) {
    const auto asked = askedOf(given);
    checkFiles(given);
    const auto kept = keptAs(given.keep);
    auto observatory = given.keep.empty() ? openForReading(given.observatory) : openForWriting(given.observatory);
    if (!given.keep.empty())
        layers::keptName(observatory, asked.places.list, kept); // refused before anything is counted
    const auto [report, people] = counted(observatory, asked, given.people, given.csv, given.xlsx);
    say({GEO_TR("Perimeters of generation %1"), {std::to_string(report.generation)}});
    auto told = inWords(report);
    if (people)
        std::ranges::move(inWords(report, *people), std::back_inserter(told));
    for (const auto& words : told)
        say(words);
    if (given.json) {
        auto json = toJson(report);
        if (people)
            json["inhabitants_near"] = toJson(report, *people);
        output().json(json);
    } else if (given.csv.empty() && given.xlsx.empty()) {
        printNeighbourhoods(report);
        printTogether(report);
        printCategories(report);
        if (people)
            printPeople(report, *people);
    }
    sayFiles(given.csv, given.xlsx, given.people);
    if (!given.keep.empty())
        keep(observatory, report, kept);
    return Done;
}

} // namespace

void writeCount(const geo::Observatory& observatory, const layers::CountAsked& asked, bool people,
                const std::string& out) {
    const bool records = extensionOf(out) == ".csv";
    const std::string none;
    counted(observatory, asked, people, records ? out : none, records ? none : out);
    sayFiles(records ? out : none, records ? none : out, people);
}

void addCount(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "count",
            GEO_TR("How many places of a list are in each neighbourhood and around it, and in several of them taken "
                   "together")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .option("--of", "LIST[:CATEGORY,...]", given->of,
                GEO_TR("Which list, as list prints it: bpe, bpe@2019, adherents; of it the categories that begin so "
                       "alone"))
        .option("--by", "COLUMN", given->by, GEO_TR("Column of the categories, where it is another than the usual one"))
        .option("--targets", "qpv[@YEAR][:CODE,...]", given->targets,
                GEO_TR("Neighbourhoods of which generation, all or some; the latest if left out"))
        .option("--contract", "ID|NAME", given->contract,
                GEO_TR("Of one contract of the register alone: its SIREN, its name or a part of it"))
        .option("--buffer", "METRES[,...]", given->buffer, GEO_TR("Rings around them; 300 if left out, 0 for none"))
        .option("--per", "total|commune|contract|epci|departement", given->per,
                GEO_TR("Taken together, what they share counted once"))
        .flag("--without-poor", given->withoutPoor,
              GEO_TR("Without the places that the list itself says may be wrong by more than 100 m"))
        .flag("--people", given->people,
              GEO_TR("Also how near the inhabitants live: the share within each distance and the mean distance, "
                     "estimated out of the squares that are loaded"))
        .option("--csv", "FILE", given->csv, GEO_TR("All counts in one file for a spreadsheet"))
        .option("--xlsx", "FILE", given->xlsx, GEO_TR("A workbook with one sheet per table (.xlsx or .ods)"))
        .option("--keep", "NAME[@YEAR]", given->keep,
                GEO_TR("Keeps the counts as a table of the observatory, to be mapped and compared; of the year of the "
                       "list if none is given"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere count herault.sqlite --of bpe:D2,C1 --targets qpv@2015 --buffer 100,300")
        .example("lisiere count herault.sqlite --of bpe --per contract --without-poor --xlsx equipements.xlsx")
        .example("lisiere count herault.sqlite --of bpe:D201 --people --xlsx medecins.xlsx")
        .run([given] { return run(*given); });
}

} // namespace cli
