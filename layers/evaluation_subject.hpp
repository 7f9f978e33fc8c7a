// What statements, surveys and notes of the register are about, gathered for one place. Private to layers/.
#pragma once

#include "network/network.hpp"

#include <string>
#include <utility>
#include <vector>

namespace layers {

/// A site, a cité éducative, a contract or a neighbourhood, with what belongs to it.
struct EvaluatedSubject {
    std::string name;                                       ///< empty: everything that is stated
    bool site = false;                                      ///< named as a site of the register
    std::vector<std::pair<std::string, std::string>> about; ///< kinds of subjects and their ids; empty: everything
    std::vector<std::string> neighbourhoods, communes;      ///< codes; communes where no neighbourhood is recorded
    /// Is the record, of a kind with a subject, about it?
    bool isAbout(const geo::NetworkRecord& record) const;
    void add(const EvaluatedSubject& other);
};
/// @param subject "", id of a site or of a cité éducative, SIREN of a contract, code of a neighbourhood.
/// @throws geo::Error::Code::Usage for another word, naming what statements are about.
EvaluatedSubject evaluatedSubject(const geo::NetworkRegister& network, const std::string& subject);
EvaluatedSubject subjectOfSite(const geo::NetworkRegister& network, const std::string& id);

/// Records of a kind with a subject that are about it, drafts left out.
std::vector<geo::NetworkRecord> recordsAbout(const geo::NetworkRegister& network, std::string_view kind,
                                             const EvaluatedSubject& subject);
/// "Lodève", "Montpellier Méditerranée Métropole"; the id where the register does not know it.
std::string subjectName(const geo::NetworkRegister& network, const std::string& kind, const std::string& id);

} // namespace layers
