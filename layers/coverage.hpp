// Which city contracts an adherent covers, counted in the register alone: for the page, the window and the command.
#pragma once

#include "blocks.hpp"

#include "geometry/zone_set.hpp"
#include "memberships.hpp"
#include "network/network.hpp"
#include "observatory/observatory.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace layers {

struct CoverageQuestion {
    /// An adherent counts in the years in which it is a member as far as is known. None: all but those that left.
    std::optional<int> year;
    std::string generation; ///< of contracts; empty: "2015" where there are some, else the first there is
};

/// What tells in which communes and neighbourhoods a contract is. Without it only contracts that name their
/// neighbourhoods have some.
struct CoveragePlaces {
    const indicators::Memberships& memberships;
    std::shared_ptr<const geo::ZoneSet> neighbourhoods; ///< of the generation of the contracts; may be null
};

/// How many of how many. `without` are those of which it is not known, in neither number.
struct CoveredCount {
    std::size_t covered = 0, whole = 0, without = 0;
    std::optional<double> percent() const; ///< none of nothing
};

struct ContractCover {
    geo::Contract contract;
    std::optional<std::size_t> adherent; ///< in Coverage::adherents; none: not covered
    std::vector<std::string> communes;   ///< empty: not known
    std::vector<std::string> neighbourhoods;
    bool covered() const { return adherent.has_value(); }
};

struct DepartmentCover {
    std::string code, name; ///< both empty where contracts do not say it
    std::size_t covered = 0, whole = 0;
    std::vector<std::string> coveredNames, uncoveredNames;
};

struct AdherentCount {
    std::string id, label; ///< "ca"; "34", "Hérault". Of a type the label is empty: see categoryWord()
    std::size_t count = 0;
};

/// One year of what the register knows of memberships.
struct CoverageYear {
    int year = 0;
    std::size_t adherents = 0, covered = 0;
};

struct Coverage {
    std::optional<int> year;
    std::string generation;
    std::vector<geo::Adherent> adherents; ///< the members that are counted, by identifier
    std::vector<ContractCover> contracts; ///< by department and name
    CoveredCount contractCount, inhabitants, neighbourhoods;
    std::vector<DepartmentCover> departments; ///< the most covered first
    std::vector<AdherentCount> byType, byDepartment;
    std::vector<std::size_t> uncovered; ///< in `contracts`, the most inhabitants first, unknown ones last
    std::vector<Paragraph> howCounted;
    std::vector<std::string> joined, left; ///< names: new in `year`; members until the year before
    std::vector<CoverageYear> history;     ///< from the first year that is known to the last; empty where none is
    std::size_t withoutYears = 0; ///< adherents whose first year is not known: counted in every year of the history

    const geo::Adherent* coverOf(const ContractCover& contract) const;
    /// Of the adherents counted, those whose joining year the register does not have: no year leaves them out.
    std::size_t withoutJoiningYear() const;
};

/// @throws geo::Error::Code::Usage where the register has neither adherents nor contracts, or where it has contracts,
/// but none of the generation asked for.
Coverage coverageOf(const geo::Observatory& observatory, const CoverageQuestion& question,
                    const CoveragePlaces* places = nullptr);

} // namespace layers
