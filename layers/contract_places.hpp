// Where contracts and adherents are: their communes, and the neighbourhoods in these.
#pragma once

#include "memberships.hpp"

#include "geometry/zone_set.hpp"
#include "network/network.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace layers {

/// Of one observatory, whose memberships must outlive it.
class ContractPlaces {
public:
    explicit ContractPlaces(const indicators::Memberships& memberships);

    /// Those that the contract names; else those of its intercommunality, which may have grown since the contract was
    /// signed and have another SIREN: then its name tells, or the adherent that covers it. Empty where nothing tells.
    std::set<std::string> communesOf(const geo::Contract& contract, const geo::Adherent* coveredBy) const;
    /// Those that the adherent names; else those of its intercommunality, or its town. None of a GIP, an association or
    /// another body that names none: where it sits is not what it covers.
    std::set<std::string> communesOf(const geo::Adherent& adherent) const;
    /// Codes: those that the contract names, else those in its communes. Empty where nothing tells.
    std::vector<std::string> neighbourhoodsOf(const geo::Contract& contract, const std::set<std::string>& communes,
                                              const geo::ZoneSet& neighbourhoods) const;

private:
    std::set<std::string> ofEpci(const std::string& siren) const;

    const indicators::Memberships& m_memberships;
    std::map<std::string, std::set<std::string>> m_byEpci; ///< SIREN, communes
    std::map<std::string, std::string> m_sirens;           ///< name, SIREN
};

} // namespace layers
