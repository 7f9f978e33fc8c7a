#include "commands.hpp"

#include "join_words.hpp"
#include "observatory/columns.hpp"
#include "observatory/joining.hpp"
#include "observatory/official_codes.hpp"
#include "observatory/zones.hpp"
#include "readers/text_table.hpp"
#include "text.hpp"
#include "vintage/code_forms.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, table, with, rejects, column;
    bool repair = false, json = false;
};

/// "caf-iris@2020", "caf-iris" or the name of the table.
geo::StatTable tableNamed(const geo::Observatory& observatory, const std::string& text) {
    const auto at = text.find('@');
    const auto family = text.substr(0, at);
    const auto year = at == std::string::npos ? std::nullopt : integer(text.substr(at + 1), "TABLE", 1900, 2100);
    if (auto found = observatory.columns().find(family, year))
        return *found;
    std::string known;
    for (const auto& table : observatory.columns().tables()) {
        if (table.table == text)
            return table;
        known += (known.empty() ? "" : ", ") + table.family + "@" + std::to_string(table.dataYear);
    }
    throw geo::Error{geo::Error::Code::Usage,
                     {GEO_TR("there is no table %1 in the observatory; there are: %2"),
                      {text, known.empty() ? std::string{"-"} : known}}};
}

geo::Geography geographyNamed(const geo::Observatory& observatory, const std::string& with) {
    const auto level = cli::level(with, "--with");
    if (auto found = observatory.zones().find(level.kind, level.vintage))
        return *found;
    throw geo::Error{geo::Error::Code::Usage, {GEO_TR("the observatory has no outlines %1"), {with}}};
}

std::string nameOf(const geo::Geography& geography) {
    return std::string{geo::toText(geography.kind)} + "@" + std::to_string(geography.vintage);
}

/// A table of the observatory, or a file whose codes are only looked at.
class Source {
public:
    virtual ~Source() = default;
    virtual geo::JoinReport report(geo::Progress& progress) const = 0;
    virtual std::string name() const = 0;
    virtual geo::Geography geography() const = 0;
    virtual void saveRejects(const geo::JoinReport& report, const std::string& file) const = 0;
};

class OfTable final : public Source {
public:
    OfTable(const geo::Observatory& observatory, const Arguments& given)
        : m_observatory{observatory}, m_table{tableNamed(observatory, given.table)} {
        if (!given.with.empty()) {
            m_geography = geographyNamed(observatory, given.with);
        } else if (const auto nearest = geo::nearestGeography(observatory, m_table)) {
            m_geography = *nearest;
        } else {
            throw geo::Error{geo::Error::Code::Usage,
                             {GEO_TR("the observatory has no outlines of the level %1 yet; import them first"),
                              {std::string{geo::toText(m_table.level)}}}};
        }
    }
    geo::JoinReport report(geo::Progress& progress) const override {
        return geo::joined(m_observatory, m_table, m_geography, progress);
    }
    std::string name() const override { return m_table.family + "@" + std::to_string(m_table.dataYear); }
    geo::Geography geography() const override { return m_geography; }
    void saveRejects(const geo::JoinReport& report, const std::string& file) const override {
        paint::saveRejects(geo::rejectedRows(m_observatory, m_table, report), m_table.textColumns, m_table.columns,
                           file);
    }
    const geo::StatTable& table() const { return m_table; }

private:
    const geo::Observatory& m_observatory;
    geo::StatTable m_table;
    geo::Geography m_geography;
};

class OfFile final : public Source {
public:
    OfFile(const geo::Observatory& observatory, const Arguments& given, geo::Progress& progress)
        : m_observatory{observatory}, m_file{given.table} {
        if (given.with.empty())
            throw UsageProblem{{GEO_TR("a file needs --with, the outlines its codes are compared with")}};
        m_geography = geographyNamed(observatory, given.with);
        const auto sources = geo::sourcesIn(m_file, progress);
        if (sources.empty())
            throw geo::Error{geo::Error::Code::Unrecognised, {GEO_TR("%1 holds no table"), {m_file}}};
        const geo::TextTable table{sources.front()};
        m_header = table.header();
        const auto isEmpty = [](const std::string& cell) { return cell.empty(); };
        table.forEach(
            [&](const geo::TextRow& row) {
                if (!std::all_of(row.cells.begin(), row.cells.end(), isEmpty))
                    m_rows.push_back(row.cells);
            },
            progress);
        const auto column = codeColumn(table, given.column);
        for (auto& row : m_rows) {
            row.resize(m_header.size());
            m_codes.push_back(row[column]);
        }
    }
    geo::JoinReport report(geo::Progress& progress) const override {
        const auto zones = m_observatory.zones().load(m_geography, progress);
        geo::JoinContext context;
        context.movements = m_observatory.officialCodes().movements();
        return geo::joined(m_geography.kind, m_codes, *zones, context);
    }
    std::string name() const override { return std::filesystem::path{m_file}.filename().string(); }
    geo::Geography geography() const override { return m_geography; }
    void saveRejects(const geo::JoinReport& report, const std::string& file) const override {
        std::vector<geo::RejectedRow> rows;
        for (const auto& miss : report.misses)
            rows.push_back({&miss, m_rows[miss.row], {}});
        paint::saveRejects(rows, m_header, {}, file);
    }

private:
    /// The one named, or the one with the most codes.
    std::size_t codeColumn(const geo::TextTable& table, const std::string& named) const {
        if (!named.empty()) {
            if (const auto found = table.find(named))
                return *found;
            throw geo::Error{geo::Error::Code::Usage, {GEO_TR("%1 has no column %2"), {m_file, named}}};
        }
        std::vector<std::size_t> codes(m_header.size(), 0);
        for (std::size_t row = 0; row < std::min<std::size_t>(200, m_rows.size()); ++row)
            for (std::size_t c = 0; c < std::min(m_rows[row].size(), codes.size()); ++c)
                codes[c] += geo::readCode(m_geography.kind, m_rows[row][c]).has_value();
        const auto best = std::max_element(codes.begin(), codes.end());
        if (best == codes.end() || *best == 0)
            throw geo::Error{geo::Error::Code::Usage,
                             {GEO_TR("%1 has no column with codes of the level %2; name it with --column"),
                              {m_file, std::string{geo::toText(m_geography.kind)}}}};
        return static_cast<std::size_t>(best - codes.begin());
    }

    const geo::Observatory& m_observatory;
    std::string m_file;
    geo::Geography m_geography;
    std::vector<std::string> m_header, m_codes;
    std::vector<std::vector<std::string>> m_rows;
};

nlohmann::ordered_json toJson(const Source& source, const geo::JoinReport& report) {
    auto misses = nlohmann::ordered_json::array(), duplicates = misses, gaps = misses;
    for (const auto& miss : report.misses)
        misses.push_back({{"code", miss.published},
                          {"why", geo::toText(miss.why)},
                          {"means", miss.meant},
                          {"reason", utf8(miss.reason)},
                          {"carried", miss.carried},
                          {"lawful", miss.lawful},
                          {"repairable", miss.repairable}});
    for (const auto& duplicate : report.duplicates)
        duplicates.push_back({{"code", duplicate.code}, {"rows", duplicate.rows.size()}});
    for (const auto& gap : report.gaps)
        gaps.push_back(
            {{"why", geo::toText(gap.why)}, {"what", utf8(gap.what)}, {"lawful", gap.lawful}, {"codes", gap.codes}});
    return {{"table", source.name()},
            {"outlines", nameOf(source.geography())},
            {"rows", report.rows},
            {"matched", report.matched},
            {"carried", report.carried()},
            {"zones", report.zones},
            {"zones_with_row", report.zonesWithRow},
            {"zones_carried", report.zonesCarried},
            {"misses", misses},
            {"duplicates", duplicates},
            {"gaps", gaps}};
}

/// Rows by reason, the most frequent first, each with a few codes.
void printMisses(const geo::JoinReport& report) {
    std::map<std::pair<bool, geo::Miss>, std::vector<const geo::JoinMiss*>> byReason;
    for (const auto& miss : report.misses)
        byReason[{!miss.carried, miss.why}].push_back(&miss);
    TextTable table{QStringLiteral("  ")};
    table.alignRight(0);
    for (const auto& [key, misses] : byReason) {
        const auto& first = *misses.front();
        const auto standing = first.carried  ? paint::text(GEO_TR("carried"))
                              : first.lawful ? paint::text(GEO_TR("nothing wrong"))
                                             : paint::text(GEO_TR("no outline"));
        table.add({paint::number(static_cast<double>(misses.size()), 0), paint::reasonName(key.second), standing,
                   QString::fromStdString(first.published), paint::text(first.reason)});
    }
    if (!table.empty())
        output().line(paint::text(GEO_TR("Rows, and why")));
    table.print(output());
}

void print(const Source& source, const geo::JoinReport& report) {
    auto& out = output();
    out.line(QString::fromStdString(source.name() + " → " + nameOf(source.geography())));
    for (const auto& sentence : geo::sentences(report))
        out.line(QStringLiteral("  ") + paint::text(sentence));
    printMisses(report);
    if (!report.duplicates.empty())
        out.line(paint::text({GEO_TR("%1 codes have several rows, for instance %2"),
                              {static_cast<std::int64_t>(report.duplicates.size()), report.duplicates.front().code}}));
    if (!report.gaps.empty())
        out.line(paint::text(GEO_TR("Outlines without a row")));
    for (const auto& gap : report.gaps)
        out.line(QStringLiteral("  - ") + paint::text(gap.what));
}

void finish(const Arguments& given, const Source& source, const geo::JoinReport& report) {
    if (given.json)
        output().json(toJson(source, report));
    else
        print(source, report);
    if (given.rejects.empty())
        return;
    source.saveRejects(report, given.rejects);
    say({GEO_TR("Written: %1"), {given.rejects}});
}

ExitStatus repairTable(const Arguments& given) {
    auto observatory = geo::Observatory::open(given.observatory, geo::Observatory::Mode::Write);
    const auto source = OfTable{observatory, given};
    TerminalProgress progress;
    const auto before = source.report(progress);
    if (geo::repair(observatory, source.table(), before, {}) == 0)
        say({GEO_TR("There is no code to put right.")});
    else
        say({GEO_TR("%1 codes are read as what was meant; the table keeps what was published, and this can be undone."),
             {static_cast<std::int64_t>(before.repairable())}});
    finish(given, source, source.report(progress));
    return Done;
}

ExitStatus run(const Arguments& given) {
    std::error_code ignored;
    const bool isFile = std::filesystem::is_regular_file(given.table, ignored);
    if (given.repair && isFile)
        throw UsageProblem{{GEO_TR("--repair is for tables of the observatory, not for a file")}};
    if (given.repair)
        return repairTable(given);
    const auto observatory = openForReading(given.observatory);
    std::unique_ptr<Source> source;
    geo::JoinReport report;
    {
        TerminalProgress progress;
        if (isFile)
            source = std::make_unique<OfFile>(observatory, given, progress);
        else
            source = std::make_unique<OfTable>(observatory, given);
        report = source->report(progress);
    }
    finish(given, *source, report);
    return Done;
}

} // namespace

void addJoin(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "join", GEO_TR("Says which rows of a table find their outline, and why the others do not")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("TABLE", given->table, GEO_TR("FAMILY or FAMILY@YEAR, as list prints them; or a file with codes"))
        .option("--with", "LEVEL[@YEAR]", given->with,
                GEO_TR("Outlines to compare with; those nearest to the table's year if left out"))
        .option("--column", "NAME", given->column, GEO_TR("The column of the codes, of a file"))
        .option("--rejects", "FILE.csv", given->rejects, GEO_TR("Writes the rows without an outline, with the reason"))
        .flag("--repair", given->repair, GEO_TR("Puts right the codes that differ only by their writing"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere join herault.sqlite caf-iris@2020 --with iris@2016 --rejects rejets.csv")
        .run([given] { return run(*given); });
}

} // namespace cli
