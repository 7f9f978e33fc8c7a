// The commands, one file each.
#pragma once

#include "command_line.hpp"

#include "catalogue.hpp"
#include "map_content.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "readers/source_file.hpp"

#include <filesystem>
#include <span>

namespace cli {

void addInit(CLI::App& app);
void addInspect(CLI::App& app);
void addImport(CLI::App& app);
void addFetch(CLI::App& app);
void addList(CLI::App& app);
void addJoin(CLI::App& app);
void addRemove(CLI::App& app);
void addReplace(CLI::App& app);
void addCompact(CLI::App& app);
void addEstimate(CLI::App& app);
void addCompare(CLI::App& app);
void addIndicator(CLI::App& app);
void addBacktest(CLI::App& app);
void addExport(CLI::App& app);
void addLocate(CLI::App& app);
void addCount(CLI::App& app);
void addPerimeters(CLI::App& app);
void addCouncils(CLI::App& app);
void addTable(CLI::App& app);
void addMap(CLI::App& app);
void addPage(CLI::App& app);
void addMaps(CLI::App& app);
void addHouse(CLI::App& app);
void addProject(CLI::App& app);
void addSheet(CLI::App& app);
void addAtlas(CLI::App& app);
void addDemo(CLI::App& app);
void addCheck(CLI::App& app);
void addDiagnose(CLI::App& app);
void addRegister(CLI::App& app);
void addHistory(CLI::App& app);
void addBackup(CLI::App& app);
void addRestore(CLI::App& app);
void addShare(CLI::App& app);
void addIdentify(CLI::App& app);
void addReplay(CLI::App& app);

/// Opens for reading and says the remarks of the audit on stderr.
geo::Observatory openForReading(const std::string& file);
/// The same for writing. @throws geo::Error::Code::CannotWrite for a file that the audit lets be read only.
geo::Observatory openForWriting(const std::string& file);
/// The indicators that ship and those of the observatory; says on stderr which of these could not be understood.
indicators::Catalogue catalogueOf(const geo::Observatory& observatory);
/// Says which vintage a level without one stands for: always for neighbourhoods, else only if there is a choice.
void sayVintageTaken(const geo::Observatory& observatory, const indicators::TargetExpression& expression);

/// A data set by the number that `list OBS sources` shows. @throws UsageProblem, geo::Error::Code::Usage
geo::Source sourceNumbered(const geo::Observatory& observatory, const std::string& number);

/// Makes the layer of a saved map for QGIS and says so.
void writeLayer(geo::Observatory& observatory, const std::string& map, const layers::MapContent& content);

/// What was odd, what was done about it, and examples.
QString sentence(const geo::Anomaly& anomaly);

/// What happened to the files of one import.
struct ImportResult {
    nlohmann::ordered_json report = nlohmann::ordered_json::array();
    bool allLoaded = true;
};
/// Recognises, plans and loads; each file is one transaction, and one that fails leaves the others. Tells each file and
/// what is odd in it on stderr.
ImportResult importFiles(geo::Observatory& observatory, std::span<const std::filesystem::path> files,
                         const std::string& asReader, std::optional<int> vintage,
                         const geo::SourceChoices& choices = {}, bool update = false);

} // namespace cli
