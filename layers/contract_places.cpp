#include "contract_places.hpp"

#include <algorithm>

namespace layers {

ContractPlaces::ContractPlaces(const indicators::Memberships& memberships) : m_memberships{memberships} {
    for (const auto& [code, commune] : memberships.all()) {
        if (commune.epci.empty())
            continue;
        m_byEpci[commune.epci].insert(code);
        if (!commune.epciName.empty())
            m_sirens.emplace(commune.epciName, commune.epci);
    }
}

std::set<std::string> ContractPlaces::ofEpci(const std::string& siren) const {
    const auto found = m_byEpci.find(siren);
    return found == m_byEpci.end() ? std::set<std::string>{} : found->second;
}

std::set<std::string> ContractPlaces::communesOf(const geo::Contract& contract, const geo::Adherent* coveredBy) const {
    if (!contract.communes.empty())
        return {contract.communes.begin(), contract.communes.end()};
    if (auto communes = ofEpci(contract.epci); !communes.empty())
        return communes;
    if (const auto named = m_sirens.find(contract.name); named != m_sirens.end())
        return ofEpci(named->second);
    if (!coveredBy)
        return {};
    if (auto communes = ofEpci(coveredBy->epci); !communes.empty())
        return communes;
    if (coveredBy->type == "ville" && !coveredBy->place.commune.empty())
        return ofEpci(m_memberships.of(coveredBy->place.commune).epci);
    return {};
}

std::set<std::string> ContractPlaces::communesOf(const geo::Adherent& adherent) const {
    if (!adherent.perimeter.empty())
        return {adherent.perimeter.begin(), adherent.perimeter.end()};
    if (adherent.type == "gip" || adherent.type == "association" || adherent.type == "autre")
        return {};
    if (adherent.type == "ville" && !adherent.place.commune.empty())
        return {adherent.place.commune};
    return ofEpci(adherent.epci);
}

std::vector<std::string> ContractPlaces::neighbourhoodsOf(const geo::Contract& contract,
                                                          const std::set<std::string>& communes,
                                                          const geo::ZoneSet& neighbourhoods) const {
    if (!contract.neighbourhoods.empty())
        return contract.neighbourhoods;
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < neighbourhoods.size(); ++i)
        if (std::ranges::any_of(m_memberships.listedCommunes(neighbourhoods, i),
                                [&](const auto& commune) { return communes.contains(commune); }))
            codes.push_back(neighbourhoods.code(i));
    return codes;
}

} // namespace layers
