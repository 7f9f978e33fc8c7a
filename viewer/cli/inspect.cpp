#include "commands.hpp"
#include "reading_options.hpp"

#include "readers/folder.hpp"
#include "readers/reader.hpp"
#include "text.hpp"

#include <algorithm>
#include <memory>
#include <numeric>

namespace cli {

namespace {

struct Arguments {
    std::vector<std::string> files;
    std::string reader;
    ReadingOptions written;
    bool json = false, preview = false;
};

template <typename T> nlohmann::ordered_json orNull(const std::optional<T>& value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json toJson(const geo::Inspection& found) {
    auto anomalies = nlohmann::ordered_json::array();
    for (const auto& anomaly : found.anomalies)
        anomalies.push_back({{"what", utf8(anomaly.what)}, {"count", anomaly.count}, {"examples", anomaly.examples}});
    for (const auto& reason : found.blocking)
        anomalies.push_back({{"what", utf8(reason)}, {"count", 1}, {"examples", nlohmann::ordered_json::array()}});
    const bool known = !found.reader.empty();
    return {{"file", found.source.displayName()},
            {"reader", known ? nlohmann::ordered_json(found.reader) : nlohmann::ordered_json(nullptr)},
            {"confidence", found.confidence},
            {"kind", found.kind ? nlohmann::ordered_json(geo::toText(*found.kind)) : nlohmann::ordered_json(nullptr)},
            {"data_year", orNull(found.dataYear)},
            {"geography_year", orNull(found.geographyYear)},
            {"rows", found.rows},
            {"columns_unknown", found.columnsUnknown},
            {"columns_labelled", found.columnsLabelled},
            {"anomalies", anomalies}};
}

QString year(const std::optional<int>& year) { return year ? QString::number(*year) : QString{}; }

/// What was found, one thing a line, those that do not apply left out.
void print(const geo::Inspection& found) {
    auto& out = output();
    out.line(QString::fromStdString(found.source.displayName()));
    TextTable facts{QStringLiteral("  ")};
    const auto fact = [&](const geo::Message& name, const QString& value) {
        if (!value.isEmpty())
            facts.add({paint::text(name), value});
    };
    if (found.reader.empty())
        fact(GEO_TR("What it is"), paint::text(GEO_TR("not recognised")));
    else
        fact(GEO_TR("What it is"), QString::fromStdString(found.title));
    fact(GEO_TR("Reader"), QString::fromStdString(found.reader));
    if (!found.reader.empty())
        fact(GEO_TR("Certainty"), paint::text({GEO_TR("%1 %"), {std::int64_t(found.confidence * 100 + 0.5)}}));
    if (found.kind)
        fact(GEO_TR("Level"), QString::fromUtf8(geo::toText(*found.kind)));
    fact(GEO_TR("Year of the data"), year(found.dataYear));
    fact(GEO_TR("Year of the outlines"), year(found.geographyYear));
    fact(GEO_TR("Rows"), paint::number(static_cast<double>(found.rows), 0));
    fact(GEO_TR("Columns known"), paint::number(static_cast<double>(found.columnsKnown.size()), 0));
    fact(GEO_TR("Columns without a use yet"), paint::number(static_cast<double>(found.columnsUnknown.size()), 0));
    if (found.columnsLabelled > 0)
        fact(GEO_TR("Columns spelt out by the dictionary"),
             paint::number(static_cast<double>(found.columnsLabelled), 0));
    fact(GEO_TR("Encoding"), QString::fromStdString(found.encoding));
    if (found.epsg)
        fact(GEO_TR("Coordinates"), QStringLiteral("EPSG:%1").arg(found.epsg));
    facts.print(out);
    for (const auto& anomaly : found.anomalies)
        out.line(QStringLiteral("  - ") + sentence(anomaly));
    for (const auto& reason : found.blocking)
        out.line(QStringLiteral("  - ") + paint::text(reason));
}

bool saysTheSame(const geo::Inspection& a, const geo::Inspection& b) {
    return a.reader == b.reader && a.kind == b.kind && a.dataYear == b.dataYear && a.geographyYear == b.geographyYear &&
           a.epsg == b.epsg && a.columnsKnown == b.columnsKnown && a.anomalies.empty() && b.anomalies.empty() &&
           a.blocking.empty() && b.blocking.empty();
}

/// Members of an archive of which there is nothing different to say are one: the communes of France come as a file per
/// department.
std::vector<geo::Inspection> gathered(const std::vector<geo::Inspection>& found) {
    constexpr std::ptrdiff_t several = 3;
    std::vector<geo::Inspection> gathered;
    for (auto first = found.begin(); first != found.end();) {
        const auto next =
            std::find_if_not(first, found.end(), [&](const auto& other) { return saysTheSame(*first, other); });
        const auto end = next == first ? first + 1 : next; // one with remarks is like no other, not even itself
        if (end - first < several) {
            gathered.insert(gathered.end(), first, end);
        } else {
            gathered.push_back(*first);
            auto& one = gathered.back();
            one.source.member += " … " + std::prev(end)->source.member;
            one.rows = std::accumulate(first, end, std::int64_t{0},
                                       [](std::int64_t sum, const auto& each) { return sum + each.rows; });
        }
        first = end;
    }
    return gathered;
}

/// One line a file, under what was said of each.
class Overview {
public:
    Overview() {
        m_table.alignRight(4);
        m_table.alignRight(5);
        m_table.add({paint::text(GEO_TR("File")), paint::text(GEO_TR("What it is")), paint::text(GEO_TR("Level")),
                     paint::text(GEO_TR("Year")), paint::text(GEO_TR("Rows")), paint::text(GEO_TR("To know"))});
    }
    void add(const geo::Inspection& found) {
        const auto remarks = found.anomalies.size() + found.blocking.size();
        const bool known = !found.reader.empty();
        add({QString::fromStdString(found.source.displayName()),
             known ? QString::fromStdString(found.title) : paint::text(GEO_TR("not recognised")),
             found.kind ? QString::fromUtf8(geo::toText(*found.kind)) : QString{},
             year(found.dataYear ? found.dataYear : found.geographyYear),
             known ? paint::number(static_cast<double>(found.rows), 0) : QString{}, QString::number(remarks)});
    }
    void addUnreadable(const std::filesystem::path& file) {
        add({QString::fromStdString(file.filename().string()),
             paint::text(GEO_TR("cannot be read")),
             {},
             {},
             {},
             QStringLiteral("1")});
    }
    void print(Output& out) const {
        if (m_lines < 2)
            return;
        out.line({});
        m_table.print(out);
    }

private:
    void add(std::vector<QString> cells) {
        constexpr qsizetype widest = 60;
        if (cells[0].size() > widest)
            cells[0] = cells[0].left(widest - 1) + QChar{0x2026};
        m_table.add(std::move(cells));
        ++m_lines;
    }
    TextTable m_table;
    int m_lines = 0;
};

ExitStatus run(const Arguments& given) {
    auto all = nlohmann::ordered_json::array();
    auto status = Done;
    const auto choices = given.written.choices();
    Overview overview;
    for (const auto& file : geo::withFoldersOpened({given.files.begin(), given.files.end()})) {
        try {
            TerminalProgress progress;
            const auto inspections = geo::inspect(file, progress, given.reader, choices);
            for (const auto& found : given.json ? inspections : gathered(inspections)) {
                if (given.json) {
                    all.push_back(toJson(found));
                    continue;
                }
                print(found);
                overview.add(found);
                if (given.preview)
                    printPreview(found.source);
            }
        } catch (const geo::Error& error) {
            say(error); // the other files are still worth looking at
            overview.addUnreadable(file);
            status = Failed;
        }
    }
    if (!given.json)
        overview.print(output());
    if (given.json && !(all.empty() && status == Failed))
        output().json(all);
    return status;
}

} // namespace

QString sentence(const geo::Anomaly& anomaly) {
    QString line = paint::text(anomaly.what);
    if (!anomaly.action.empty())
        line += QStringLiteral(" – ") + paint::text(anomaly.action);
    if (anomaly.examples.empty())
        return line;
    QStringList examples;
    for (const auto& example : anomaly.examples)
        if (examples.size() < 5) // --json has them all
            examples << QString::fromStdString(example);
    const bool more = anomaly.count > examples.size() || examples.size() < std::ssize(anomaly.examples);
    return line + QStringLiteral(" (") + examples.join(QStringLiteral(", ")) +
           (more ? QStringLiteral("…)") : QStringLiteral(")"));
}

void addInspect(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command command{app, "inspect", GEO_TR("Says what official files hold and what is odd in them; writes nothing")};
    command
        .positional("FILE", given->files,
                    GEO_TR("Files as published, or folders of them: zip, gz, csv, xlsx, shp, gpkg, geojson …"))
        .option("--as", "READER", given->reader, GEO_TR("Reads them with this reader instead of the surest one"))
        .flag("--preview", given->preview, GEO_TR("Shows how tables are read, and their first 50 rows"))
        .flag("--json", given->json, GEO_TR("Output for machines"));
    given->written.addTo(command);
    command.example("lisiere inspect BASE_TD_FILO_DISP_IRIS_2021_CSV.zip").run([given] { return run(*given); });
}

} // namespace cli
