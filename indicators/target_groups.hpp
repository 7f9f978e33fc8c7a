// Targets taken together: all of them, or those of one commune, contract, intercommunality or department.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"
#include "memberships.hpp"
#include "observatory/observatory.hpp"
#include "targets.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace indicators {

enum class Grouping { Total, Commune, Contract, Epci, Department };
std::string_view toText(Grouping grouping); ///< "total", "commune", "contract", "epci", "departement"
std::optional<Grouping> groupingFromText(std::string_view text);

/// Targets that belong together.
struct TargetGroup {
    std::string code, name;           ///< "34172", "Montpellier"; a contract has the SIREN of its EPCI
    std::vector<std::size_t> members; ///< positions in the targets
};

struct TargetGroups {
    Grouping grouping = Grouping::Total;
    std::vector<TargetGroup> groups;   ///< by code, members in the order of the targets
    std::vector<geo::Message> remarks; ///< targets that are in several groups, or in none
};

/// Which targets belong together. One that lies in two communes is in the groups of both, which is said.
/// @throws geo::Error::Code::Usage where no target can be placed, with the file to import; for communes to be taken
/// together out of targets that hold communes themselves.
TargetGroups groupsOf(const geo::Observatory& observatory, const Memberships& memberships, const Targets& targets,
                      Grouping grouping, geo::Progress& progress);

/// The same, empty where no target can be placed. Without the targets' shapes: their zones are enough.
TargetGroups placedGroups(const geo::Observatory& observatory, const Memberships& memberships, const Targets& targets,
                          Grouping grouping, geo::Progress& progress);

/// The group that a person means: by its code, its whole name, or a part of it that no other name has, capitals and
/// accents aside. @throws geo::Error::Code::Usage naming those there are.
const TargetGroup& groupNamed(const TargetGroups& groups, const std::string& wanted);

/// Of strict targets those that belong to the contract that a person means.
Targets targetsOfContract(const geo::Observatory& observatory, const Targets& all, const std::string& contract,
                          geo::Progress& progress);

/// One target per group, whose shape is the union of its members': what two of them share counts once, and
/// a ring leaves out all members. The zones are the groups, of kind Outline, since nothing is published for them;
/// `members` and `countedOnce` are filled in.
Targets grouped(const Targets& targets, const TargetGroups& groups, geo::Progress& progress);

} // namespace indicators
