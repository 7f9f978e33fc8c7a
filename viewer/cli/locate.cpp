#include "commands.hpp"
#include "deliverables.hpp"
#include "reading_options.hpp"

#include "file_details.hpp"
#include "gate.hpp"
#include "locate.hpp"
#include "save_file.hpp"
#include "text.hpp"
#include "workbook_export.hpp"

#include "addresses/addressed_rows.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "readers/placed_rows.hpp"
#include "readers/table_preview.hpp"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>

namespace cli {

namespace {

using geo::Error;

struct Arguments {
    std::string observatory, points, csv;
    std::string targets = "qpv", buffer = "300", doubt = "15";
    std::string x, y;
    bool machine = false, json = false;
    ReadingOptions reading;
};

constexpr auto* streamName = "-"; ///< standard input, standard output

std::filesystem::path filePath(const QTemporaryDir& folder, const std::string& name) {
    if (!folder.isValid())
        throw Error{Error::Code::CannotWrite,
                    GEO_TR("no temporary file can be written: free some space, or say another folder in TMPDIR")};
    return std::filesystem::path{folder.path().toStdString()} / name;
}

/// What a stream holds, by how it begins: readers go by the names of files.
std::string nameFor(std::string_view start) {
    if (start.starts_with("PK"))
        return start.find("mimetype") < 64 ? "stdin.ods" : "stdin.xlsx";
    if (start.starts_with("\x1f\x8b"))
        return "stdin.csv.gz";
    const auto first = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && start[first] == '[' ? "stdin.json" : "stdin.csv";
}

/// Standard input as a file, gone with this object; a file of that name as it is.
class Input {
public:
    explicit Input(const std::string& points) : m_file{points} {
        if (points != streamName)
            return;
        std::string piece(1 << 20, '\0');
        std::ofstream out;
        for (;;) {
            piece.resize(std::fread(piece.data(), 1, piece.capacity(), stdin));
            if (!out.is_open()) {
                m_file = filePath(m_folder, nameFor(piece));
                out.open(m_file, std::ios::binary);
            }
            if (!out.write(piece.data(), static_cast<std::streamsize>(piece.size())))
                throw Error{Error::Code::CannotWrite,
                            GEO_TR("no temporary file can be written: free some space, or say another folder in "
                                   "TMPDIR")};
            if (piece.empty())
                return;
            piece.resize(piece.capacity());
        }
    }
    const std::filesystem::path& file() const { return m_file; }

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_file;
};

layers::LocateAsked askedOf(const Arguments& given) {
    layers::LocateAsked asked;
    asked.targets = target(given.targets);
    asked.rings = numbers(given.buffer, "--buffer");
    std::erase(asked.rings, 0.0);
    std::ranges::sort(asked.rings);
    const auto metres = numbers(given.doubt, "--doubt");
    if (metres.size() != 1)
        throw UsageProblem{{GEO_TR("--doubt takes one number of metres, such as 15"), {}}};
    asked.doubt = metres.front();
    return asked;
}

void checkOutput(const Arguments& given) {
    const auto& out = required(given.csv, "--csv");
    if (out != streamName && extensionOf(out) != ".csv")
        throw UsageProblem{{GEO_TR("what was located is written to a .csv file or to -, not to %1"), {out}}};
    if (out == streamName && given.json)
        throw UsageProblem{{GEO_TR("--json and --csv - cannot both write to the standard output"), {}}};
}

struct Opened {
    geo::PlacedRows rows;
    bool byAddress = false;
    std::size_t given = rows.columns().size(); ///< columns of the user's own
};

/// A table that has addresses instead of coordinates, placed by those that are loaded.
/// @param unplaced why it cannot be read without them
Opened openByAddress(const geo::SourceFile& source, const geo::Observatory& observatory, const Error& unplaced,
                     geo::Progress& progress) {
    auto book = observatory.addresses();
    if (book.empty())
        throw unplaced.within(geo::addressesWanted(source));
    const auto placed = geo::placeAddresses(source, book, observatory.territory().epsg, progress);
    for (const auto& words : inWords(placed))
        say(words);
    return {geo::PlacedRows{placed.table, observatory.territory(), {placed.x, placed.y, {}}}, true,
            geo::TextTable{source}.header().size()};
}

/// The table of a file; of several the first one whose rows have places.
Opened openRows(const Input& input, const Arguments& given, const geo::Observatory& observatory,
                geo::Progress& progress) {
    const geo::PlaceChoices places{given.x, given.y, {}};
    auto sources = geo::sourcesIn(input.file(), progress);
    std::erase_if(sources, [](const auto& source) { return !geo::isTable(source); });
    if (sources.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1 holds no table: a CSV, XLSX or ODS with a row for each place is needed"),
                     {input.file().filename().string()}}};
    std::optional<Error> first;
    for (auto& source : sources) {
        source.choices = given.reading.choices();
        try {
            geo::PlacedRows rows{source, observatory.territory(), places};
            if (sources.size() > 1)
                say({GEO_TR("Of several tables this one is located: %1"), {source.displayName()}});
            return {std::move(rows)};
        } catch (const Error& error) {
            if (given.x.empty() && geo::hasAddresses(source))
                return openByAddress(source, observatory, error, progress);
            if (!first)
                first = error;
        }
    }
    throw *first;
}

layers::Released<layers::Workbook> released(const geo::Observatory& observatory, const Arguments& given,
                                            const layers::PlaceLocator& locator, bool byAddress) {
    layers::Workbook book; // the rows are the user's own: what leaves the observatory are codes and names
    book.sources = locator.sources();
    if (byAddress)
        std::ranges::copy_if(observatory.sources().all(), std::back_inserter(book.sources),
                             [](const geo::Source& source) { return source.family == "addresses"; });
    auto targets = given.targets; // with the generation that they stand for
    if (targets.find('@') == std::string::npos)
        targets.insert(std::min(targets.find(':'), targets.size()),
                       "@" + std::to_string(locator.neighbourhoods().geography().vintage));
    const layers::Json request{{"places of a list", true},
                               {"targets", targets},
                               {"rings", given.buffer},
                               {"places known to within", locator.doubt()},
                               {"for a program", given.machine}};
    return layers::Gate{observatory}.release(std::move(book), {layers::RecipeKind::Table, paint::language(), request});
}

/// The words that go with the list wherever it goes, then sources and recipe.
std::string besides(const layers::LocateCounts& counts, const layers::PlaceLocator& locator,
                    const layers::Imprint& imprint) {
    auto words = paint::text(layers::locationIsIndicative) + u'\n';
    for (const auto& message : inWords(counts, locator))
        if (message != geo::Message{layers::locationIsIndicative})
            words += paint::text(message) + u'\n';
    return words.toStdString() + paint::detailsText(imprint).toStdString();
}

void toStandardOutput(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    std::string piece(1 << 20, '\0');
    bool written = true;
    while (written && in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto size = static_cast<std::size_t>(in.gcount());
        written = std::fwrite(piece.data(), 1, size, stdout) == size;
    }
    if (!written || std::fflush(stdout) != 0)
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("the result could not be written to the standard output: check the free space"), {}}};
}

nlohmann::ordered_json inJson(const layers::LocateCounts& counts) {
    using Why = geo::RowPlace::Why;
    using Answer = layers::LocateAnswer;
    const auto why = [&](Why each) { return counts.of(each).number; };
    return {{"rows", counts.rows},
            {"inside", counts.of(Answer::Inside)},
            {"doubtful", counts.of(Answer::Doubtful)},
            {"outside", counts.of(Answer::Outside)},
            {"perimeters_not_known", counts.of(Answer::NotKnown)},
            {"in_ring", counts.inRing},
            {"repeated", counts.repeated.number},
            {"most_at_one_place", counts.mostTogether},
            {"more_repeated_possible", counts.moreRepeated},
            {"less_precise", counts.lessPrecise},
            {"overlapping", counts.overlapping.number},
            {"in_no_commune", counts.nowhere.number},
            {"without_place",
             {{"empty", why(Why::Empty)},
              {"not_a_number", why(Why::NotANumber)},
              {"swapped", why(Why::Swapped)},
              {"degrees", why(Why::Degrees)},
              {"metres", why(Why::Metres)},
              {"unknown_system", why(Why::UnknownSystem)},
              {"elsewhere", why(Why::Elsewhere)},
              {"not_found", why(Why::NotFound)}}}};
}

/// For people in the words of their language, for programs always the same.
layers::LocatedText textOf(const Arguments& given, const Opened& opened) {
    layers::LocatedText text;
    text.given = opened.given;
    if (given.machine) {
        text.style = geo::CsvText::Style::Machine;
        return text;
    }
    const auto word = [](const char* answer) { return paint::text(geo::Message{answer}).toStdString(); };
    text.answers = {word(GEO_TR("inside")), word(GEO_TR("outside")), word(GEO_TR("doubtful")), {}};
    return text;
}

/// Both files, or the list alone to the standard output. @returns what was met
layers::LocateCounts write(const geo::Observatory& observatory, const Arguments& given, const Opened& opened,
                           const layers::PlaceLocator& locator, geo::Progress& progress) {
    const bool toStream = given.csv == streamName;
    const QTemporaryDir folder;
    const auto file = toStream ? filePath(folder, "stdout.csv") : std::filesystem::path{given.csv};
    paint::FileInPieces list{file};
    const auto counts = locateRows(
        opened.rows, locator, textOf(given, opened), [&](std::string_view piece) { list.add(piece); }, progress);
    list.flush();
    const auto going = released(observatory, given, locator, opened.byAddress);
    if (toStream) {
        list.commit();
        toStandardOutput(file);
        for (const auto& source : going.imprint().sources)
            say({GEO_TR("Source: %1"), {paint::text(source).toStdString()}});
        return counts;
    }
    paint::FileInPieces beside{paint::sourcesBeside(file)};
    beside.add(besides(counts, locator, going.imprint()));
    beside.flush();
    beside.commit();
    list.commit();
    return counts;
}

/// Where the generation that was taken says nothing of some rows, the others that may.
void sayOtherGenerations(const geo::Observatory& observatory, const layers::LocateAsked& asked, int taken) {
    if (asked.targets.vintage || !asked.targets.codes.empty())
        return;
    for (const auto& geography : observatory.zones().all())
        if (geography.kind == geo::GeographyKind::Qpv && geography.vintage != taken)
            say({GEO_TR("Perimeters of %1 are loaded too: ask them with --targets qpv@%1"),
                 {std::to_string(geography.vintage)}});
}

ExitStatus run(const Arguments& given) {
    const auto asked = askedOf(given);
    given.reading.choices();
    checkOutput(given);
    const auto observatory = openForReading(given.observatory);
    sayVintageTaken(observatory, asked.targets);
    layers::LocateCounts counts;
    std::vector<geo::Message> words;
    std::vector<geo::Anomaly> odd;
    int taken = 0;
    {
        TerminalProgress progress;
        geo::ProgressPart opening{progress, 0, 0.02}, preparing{progress, 0.02, 0.1}, locating{progress, 0.1, 1};
        const Input input{given.points};
        const auto opened = openRows(input, given, observatory, opening);
        for (const auto& how : opened.rows.how())
            say(how);
        const layers::PlaceLocator locator{observatory, asked, preparing};
        counts = write(observatory, given, opened, locator, locating);
        words = inWords(counts, locator);
        odd = opened.rows.remarks();
        std::ranges::move(oddities(counts), std::back_inserter(odd));
        taken = locator.neighbourhoods().geography().vintage;
    }
    for (const auto& anomaly : odd)
        say({GEO_TR("  - %1"), {sentence(anomaly).toStdString()}});
    for (const auto& each : words)
        say(each);
    if (counts.of(layers::LocateAnswer::NotKnown) > 0)
        sayOtherGenerations(observatory, asked, taken);
    if (given.json)
        output().json(inJson(counts));
    if (given.csv != streamName) {
        say({GEO_TR("Written: %1"), {given.csv}});
        say({GEO_TR("Sources and licences: %1"), {paint::sourcesBeside(given.csv).string()}});
    }
    return Done;
}

} // namespace

void addLocate(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    auto& reading = given->reading;
    Command{app, "locate",
            GEO_TR("Tells for each row of a table with coordinates or addresses in which neighbourhood it lies, in the "
                   "ring of which, how far from its outline")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("POINTS.csv|xlsx|-", given->points,
                    GEO_TR("Table with a row for each place; - reads it from the standard input"))
        .option("--targets", "qpv[@YEAR][:CODE,...]", given->targets,
                GEO_TR("Neighbourhoods of which generation, all or some; the latest if left out"))
        .option("--buffer", "METRES[,...]", given->buffer, GEO_TR("Rings around them; 300 if left out, 0 for none"))
        .option("--doubt", "METRES", given->doubt,
                GEO_TR("By how much a place may be wrong where its row does not say more; 15 if left out"))
        .option("--csv", "OUT.csv|-", given->csv,
                GEO_TR("Table to write: all columns and rows as they are, and seven columns more; - for the standard "
                       "output"))
        .flag("--machine", given->machine, GEO_TR("CSV with commas and decimal points, without a mark of encoding"))
        .option("--x", "COLUMN", given->x, GEO_TR("Column of the eastings or longitudes, where it is not found"))
        .option("--y", "COLUMN", given->y, GEO_TR("Column of the northings or latitudes"))
        .option("--crs", "EPSG", reading.crs, GEO_TR("System of the coordinates, where the file does not say it"))
        .option("--encoding", "NAME", reading.encoding,
                GEO_TR("The tables are written so: utf-8, utf-16, windows-1252, iso-8859-15, mac-roman"))
        .option("--separator", "CHARACTER", reading.separator, GEO_TR("Columns are separated by it: ; , | or tab"))
        .option("--decimal", "CHARACTER", reading.decimal, GEO_TR("Decimal mark of the figures: a comma or a point"))
        .option("--header-row", "LINE", reading.headerRow,
                GEO_TR("Line of the column titles, counting from 1; 0: there are none"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere locate herault.sqlite adherents.xlsx --targets qpv@2024 --csv adherents-situes.csv")
        .example("lisiere locate herault.sqlite points.csv --buffer 100,300,500 --doubt 30 --csv situes.csv")
        .example("xz -dc sirene.csv.xz | lisiere locate herault.sqlite - --machine --csv - | gzip > situes.csv.gz")
        .run([given] { return run(*given); });
}

} // namespace cli
