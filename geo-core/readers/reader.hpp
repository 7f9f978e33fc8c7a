// recognise -> inspect -> plan -> load -> report: the path of every official file, the same for window and command.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"
#include "geometry/zone_set.hpp"
#include "observatory/sources.hpp"
#include "readers/source_file.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

class KeptZones;
struct KeptSurvey;
struct RegisterTable;
class Observatory;
class Transaction;

/// The start of a file, enough to say what it is.
struct Sample {
    std::string fileName;                       ///< base name of the file or member
    std::vector<std::string> columns;           ///< names as published
    std::vector<std::vector<std::string>> rows; ///< first rows as text, UTF-8
    bool isLayer = false;                       ///< has geometries
    std::string geometryType;                   ///< "polygon", "point" or empty
};

/// How sure a reader is that a file is its own, and what it makes of it.
struct Recognition {
    double confidence = 0; ///< 0 to 1; 1 = columns and content agree
    std::optional<int> dataYear, geographyYear;
};

/// What a file holds, known before anything is written.
struct Inspection {
    SourceFile source;
    std::string reader; ///< id, empty if no reader knows the file
    std::string family; ///< as in StatTable::family, or "qpv-perimeters", "iris-contours", "communes" …
    std::string title;  ///< French: "Périmètres des quartiers prioritaires"
    double confidence = 0;
    std::optional<GeographyKind> kind; ///< level of the rows; nullopt for the register
    std::optional<int> dataYear, geographyYear;
    std::int64_t rows = 0;
    std::vector<std::string> columnsKnown, columnsUnknown;
    std::int64_t columnsLabelled = 0; ///< with a label in the dictionary (meta_) found with the file
    std::string encoding;
    int epsg = 0; ///< of the file's coordinates, 0 for a table
    std::vector<Anomaly> anomalies;
    std::vector<Message>
        blocking;           ///< why it cannot be loaded as it is (a cell that is not a number …); empty if it can
    bool isRecords = false; ///< it becomes a record set: a list or a layer kept as published
    bool yearFromFileName = false;            ///< the year is written in the name only: worth a look
    std::vector<std::string> codes;           ///< of its rows, sorted, each once: to compare files and geographies
    std::shared_ptr<KeptZones> kept;          ///< outlines read and mended already, where they are not too many to keep
    std::shared_ptr<const KeptSurvey> survey; ///< of a statistics table: loading the same file need not do it again
    std::shared_ptr<const RegisterTable> records; ///< of a table of the register: to compare with what is there
};

/// What to do with an inspected file; overrides are the user's.
struct Plan {
    Inspection inspection;
    std::optional<int> vintage;   ///< replaces the year found
    bool leaveOutBadRows = false; ///< load without the rows that have a cell which is not a number, and count them
    bool update = false;          ///< of the register: what the file says otherwise takes the place of what is recorded
};

struct LoadReport {
    Source source;              ///< as registered, anomalies included
    bool alreadyThere = false;  ///< the same file had been imported: nothing done
    std::int64_t unmatched = 0; ///< codes without an outline that somebody should look at
};

/// One family of official files. A new family is a new row in readers(); dialogs and the command walk the same rows.
struct Reader {
    std::string_view id; ///< stable: written to the observatory
    std::function<Recognition(const Sample&)> recognise;
    std::function<Inspection(const SourceFile&, const Recognition&, Progress&)> inspect; ///< one pass, nothing written
    std::function<LoadReport(const Plan&, Observatory&, Transaction&, Progress&)> load;
    bool intoRegister = false; ///< becomes records: one entry of the history, which can be undone
};
std::span<const Reader> readers();

/// The reader that is surest, and what it found; a table or layer nobody knows is read by its content alone. What is
/// neither comes back with an empty reader and an anomaly that says so. @param asReader forces a reader by id, one of
/// the register also as "register:actions".
/// @param choices what was said about the file: how its tables are written, which columns hold the codes …
/// @param memory where nothing was said, tables are read as the last one of the same make was; null: no memory.
/// @throws Error naming the file for one that cannot be read at all.
std::vector<Inspection> inspect(const std::filesystem::path& file, Progress& progress, std::string_view asReader = {},
                                const SourceChoices& choices = {}, const Observatory* memory = nullptr);

/// The same source again, as its choices now say; one that cannot be read that way comes back as blocked.
Inspection inspectAgain(const SourceFile& source, Progress& progress, const Observatory* memory = nullptr);

/// Does it become records of the register?
bool isForRegister(const Inspection& inspection);

/// Does it become a geography, rather than a table or a list?
bool isOutlines(const Inspection& inspection);

/// Which of the inspected files to load into an observatory of that territory. A file nobody knows is left out; of
/// several layers with the same zones in one archive (the national file beside the one in the territory's own CRS) only
/// the best is kept; each one left out is told in `leftOut`.
std::vector<Plan> plan(const std::vector<Inspection>& inspections, const Territory& home,
                       std::vector<Message>& leftOut);

/// Loads one inspected file in one transaction: all of it or nothing. The same file twice is recognised by its SHA-256.
/// What was said about how it is written is kept for the next file of the same make. What becomes records of the
/// register is one entry of the history; a record that is there stays as it is, unless the plan says to update it.
/// @param replaced a data set that goes out of sight in the same transaction: the new one stands in its place, or
/// nothing has changed.
LoadReport load(Observatory& observatory, const Plan& plan, Progress& progress,
                std::optional<std::int64_t> replaced = std::nullopt);

/// The name that the code of a row goes by in the tables of a family: "CODGEO", "IRIS". "CODGEO" for one nobody knows.
std::string publishedKey(std::string_view family);

} // namespace geo
