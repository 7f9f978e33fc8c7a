// What the programmation of contracts amounts to: sums over records of the kind "actions", one per action and financer.
// Amounts that are not given are not 0: each sum says over how many records it is.
#pragma once

#include "base/column.hpp"
#include "network/network.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace layers {

/// Euros summed over the records that give them.
struct AmountSum {
    double euros = 0;
    std::size_t given = 0, absent = 0; ///< records with and without the amount
    void add(std::optional<double> amount);
    geo::Cell cell() const; ///< Missing where no record gives it
};

/// Persons summed over the actions that give them.
struct PersonSum {
    double persons = 0;
    std::size_t given = 0, absent = 0; ///< actions
};

/// How many actions say yes, say no, say nothing.
struct SaidOf {
    std::size_t yes = 0, no = 0, unsaid = 0;
    std::optional<double> share() const; ///< of yes among those that say, in %; nothing where none does
};

/// All records of one theme, year, neighbourhood …
struct ProgrammationGroup {
    enum class Kind {
        Named,
        Written,  ///< neighbourhoods without a code, as they were written
        Several,  ///< actions for more than one neighbourhood: what goes to each is not known
        NotGiven, ///< records that leave it empty
    };
    Kind kind = Kind::Named;
    std::string id;    ///< official code, year, or the folded words
    std::string label; ///< as written, the first of several ways; empty for Several and NotGiven
    AmountSum asked, granted;
    std::size_t actions = 0, records = 0;
};

/// An action is counted once whatever its financers, a year at a time: records of the same contract and year with the
/// same file number, or without one with the same title and holder, are one action.
struct Programmation {
    std::size_t records = 0, actions = 0, drafts = 0; ///< drafts are in no sum
    AmountSum asked, granted;
    /// Years ascending, others by what was granted, the largest first; Several and NotGiven close the list. An action
    /// whose records name two themes counts in both.
    std::vector<ProgrammationGroup> themes, pillars, years, neighbourhoods, financers, holders;
    AmountSum common, specific, unflagged;     ///< granted: droit commun, not droit commun, not said
    std::optional<double> commonShare() const; ///< in % of what was granted where it is said; nothing where less than half says it
    PersonSum women, men;                      ///< an action gives them once: the largest of its records
    SaidOf renewed, reports;
    std::vector<std::string> sources; ///< of the records, distinct
};
Programmation programmation(std::span<const geo::NetworkRecord> actions);

/// Inhabitants of a neighbourhood, as published.
struct Inhabitants {
    double number = 0;
    int year = 0;
};
/// Euros granted for each inhabitant: of a neighbourhood that actions name alone, and whose inhabitants are known.
std::optional<double> grantedPerInhabitant(const ProgrammationGroup& neighbourhood,
                                           const std::map<std::string, Inhabitants>& inhabitants);

/// Which actions an analysis is about.
struct ChosenActions {
    std::vector<geo::NetworkRecord> records;
    std::string contract;    ///< its name; empty where all of the register are meant
    std::string site;        ///< name of the site; empty if none was named
    bool ofContract = false; ///< no action names the site: those of its contract stand for them
    std::optional<int> year;
};
/// @param subject "", the SIREN or the name of a contract, the id of a site; with "@2022" of one year.
/// @throws geo::Error::Code::Usage for a contract, site or year that no action has, naming those there are.
ChosenActions chosenActions(const geo::NetworkRegister& network, const std::string& subject);
/// Those of the contract: by its SIREN, or by its name where they have none.
std::vector<geo::NetworkRecord> actionsOfContract(std::span<const geo::NetworkRecord> actions, const std::string& siren,
                                                  const std::string& name);

} // namespace layers
