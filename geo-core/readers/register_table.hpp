// A spreadsheet of the office as records of the register. Private to the readers.
#pragma once

#include "network/record.hpp"
#include "readers/family.hpp"
#include "readers/register_columns.hpp"

namespace geo {

class NetworkRegister;

/// What a table gives, before the register is asked. Values are clean: no name of a person is in them.
struct RegisterTable {
    std::vector<NetworkRecord> records;
    std::vector<std::int64_t> lines; ///< of the file, one for each record
    std::vector<Anomaly> anomalies;
};

/// For the records of a kind: does the table have the heads and contents that only such a table has?
Recognition recogniseRegister(const RecordKind& kind, const Sample& sample);
Inspection inspectRegister(const RecordKind& kind, const SourceFile& source, const Recognition& found,
                           Progress& progress);
LoadReport loadRegister(const RecordKind& kind, const Plan& plan, Observatory& observatory, Transaction& t,
                        Progress& progress);

/// Adds what is new and, where the plan says so, takes over what differs; then registers the source, unless nothing
/// changed. Shared by tables of records, surveys and sign-in sheets.
LoadReport keepRecords(RegisterTable table, const Plan& plan, std::string_view title, Observatory& observatory,
                       Transaction& t);

/// What only the observatory can tell of the records: codes of neighbourhoods by their names, contracts and events by
/// theirs.
void resolveNames(RegisterTable& table, const Observatory& observatory);

// What is doubtful, told and never settled here.

/// Amounts, people and shares that cannot be; the same record twice in the file: the first one stays.
void checkRecords(RegisterTable& table);
/// Records of the register that say something else, and codes of communes that are not official ones.
/// @returns how many are there as they are.
std::int64_t compareWithRegister(const RegisterTable& table, const Observatory& observatory, bool update,
                                 std::vector<Anomaly>& anomalies);

/// A record's fields of identity as one text.
std::string identityOf(const NetworkRecord& record);
/// "granted “5000” / “6000”": the fields of `now` that say something else than `before`; empty fields say nothing.
std::string differences(const NetworkRecord& before, const NetworkRecord& now);
/// `before` with what `now` says.
NetworkRecord updated(const NetworkRecord& before, const NetworkRecord& now);

} // namespace geo
