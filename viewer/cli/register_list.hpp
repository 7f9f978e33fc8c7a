// What `lisiere register` tells: kinds, records, fields, contradictions. Words for people, ids with --json.
#pragma once

#include "network/network.hpp"
#include "observatory/observatory.hpp"

#include <string>
#include <vector>

namespace cli {

/// Names as people type them. @throws geo::Error::Code::Usage naming the kinds there are.
const geo::RecordKind& kindNamed(const std::string& word);
/// By key, else by the first of the fields that identify it, else by title. @throws geo::Error::Code::Usage for none
std::vector<geo::NetworkRecord> recordsNamed(const geo::NetworkRegister& network, const geo::RecordKind& kind,
                                             const std::string& name);

void listKinds(const geo::Observatory& observatory, bool json); ///< and how many records each has
void listRecords(const geo::Observatory& observatory, const geo::RecordKind& kind, const std::string& search,
                 bool json);
/// All that is filled in of the records of that name, in full.
void showRecords(const geo::Observatory& observatory, const geo::RecordKind& kind, const std::string& name, bool json);
void listFields(const geo::RecordKind& kind);
void listFindings(const geo::Observatory& observatory, bool json);

} // namespace cli
