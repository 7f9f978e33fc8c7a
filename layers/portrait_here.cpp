#include "portrait_here.hpp"

#include "contract_places.hpp"

#include "geometry/locator.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <tuple>

namespace layers {
namespace {

using geo::NetworkRecord;

const std::string& dateOf(const NetworkRecord& record) {
    static const std::string none;
    for (const auto* field : {"start_date", "labelled", "signed", "joined", "steering_date"})
        if (record.kind->find(field) && !record.at(field).empty())
            return record.at(field);
    return none;
}

class RecordFinder {
public:
    RecordFinder(const geo::NetworkRegister& network, const indicators::Memberships& memberships,
                 const RecordsPlace& place)
        : m_network{network}, m_places{memberships}, m_place{place}, m_adherents{network.adherents()},
          m_contracts{network.contracts()} {
        if (place.shape)
            m_inside.emplace(*place.shape);
    }

    PortraitHere find() {
        PortraitHere here;
        add(here, "contracts", [&](const auto& record, auto) { return concerns(geo::contractOf(record)); });
        add(here, "adherents", [&](const auto& record, const auto& point) {
            return concerns(geo::adherentOf(record)) || lies(record, point);
        });
        for (const auto* kind : {"sites", "cites", "councils", "events"})
            add(here, kind, [&](const auto& record, const auto& point) { return lies(record, point); });
        for (const auto& kind : here.kinds)
            for (const auto& record : kind.records)
                if (kind.kind->id == "sites")
                    m_sites.insert(record.at("id"));
        here.actionYears = actionYears();
        return here;
    }

private:
    template <typename Is> void add(PortraitHere& here, std::string_view id, const Is& is) {
        const auto& kind = geo::recordKind(id);
        std::map<std::int64_t, geo::Point> points;
        if (kind.placed && (m_inside || m_place.communeAt)) {
            const auto placed = m_network.points(kind);
            for (std::size_t i = 0; i < placed.size(); ++i)
                points.emplace(placed.keys[i], placed.points[i]);
        }
        PortraitHere::Kind found{&kind, {}};
        for (auto& record : m_network.records(kind)) {
            const auto at = points.find(record.key);
            if (!record.flag("draft") && is(record, at == points.end() ? std::nullopt : std::optional{at->second}))
                found.records.push_back(std::move(record));
        }
        std::ranges::stable_sort(found.records, [](const auto& a, const auto& b) {
            return std::tie(dateOf(b), a.title()) < std::tie(dateOf(a), b.title());
        });
        if (!found.records.empty())
            here.kinds.push_back(std::move(found));
    }

    bool touches(const std::set<std::string>& communes) const {
        return std::ranges::any_of(communes, [&](const std::string& commune) {
            return m_place.holds(commune) || m_place.around.contains(commune);
        });
    }
    bool isInNeighbourhoods(const std::vector<std::string>& codes) const {
        return std::ranges::any_of(codes, [&](const auto& code) { return m_place.neighbourhoods.contains(code); });
    }

    std::set<std::string> communesOf(const geo::Contract& contract) const {
        const auto cover = std::ranges::find(m_adherents, contract.coveredBy, &geo::Adherent::id);
        const bool covered = !contract.coveredBy.empty() && cover != m_adherents.end();
        return m_places.communesOf(contract, covered ? &*cover : nullptr);
    }
    bool concerns(const geo::Contract& contract) const {
        if (isInNeighbourhoods(contract.neighbourhoods))
            return true;
        // One that names its neighbourhoods does not concern others of its communes.
        const bool isNeighbourhood = m_place.shape && !m_place.neighbourhoods.empty();
        return (contract.neighbourhoods.empty() || !isNeighbourhood) && touches(communesOf(contract));
    }
    bool concerns(const geo::Adherent& adherent) const {
        const auto covered = m_places.communesOf(adherent);
        return covered.empty() ? m_place.holds(adherent.place.commune) : touches(covered);
    }
    bool lies(const NetworkRecord& record, const std::optional<geo::Point>& point) const {
        if (record.kind->find("neighbourhoods") && isInNeighbourhoods(record.codes("neighbourhoods")))
            return true;
        if (const auto& commune = record.at("commune"); !commune.empty() && m_place.holds(commune))
            return true;
        if (!point)
            return false;
        if (m_inside)
            return record.at("precision") != "approximate town-centre" && m_inside->contains(*point);
        const auto commune = record.at("commune").empty() ? m_place.communeAt(*point) : std::string{};
        return !commune.empty() && m_place.holds(commune);
    }

    /// Is all of the contract, by its SIREN, in the place?
    bool holdsContract(const std::string& siren) {
        const auto [at, isNew] = m_held.try_emplace(siren, false);
        if (!isNew || siren.empty())
            return at->second;
        geo::Contract contract;
        contract.epci = siren;
        if (const auto known = std::ranges::find(m_contracts, siren, &geo::Contract::epci); known != m_contracts.end())
            contract = *known;
        const auto communes = communesOf(contract);
        at->second = !communes.empty() && std::ranges::all_of(communes, m_place.holds);
        return at->second;
    }
    std::vector<ProgrammationGroup> actionYears() {
        std::vector<NetworkRecord> here;
        for (auto& action : m_network.records(geo::recordKind("actions"))) {
            const auto codes = action.codes("neighbourhoods");
            const bool inSite = m_sites.contains(action.at("site"));
            if (codes.empty() ? inSite || holdsContract(action.at("contract")) : isInNeighbourhoods(codes))
                here.push_back(std::move(action));
        }
        auto years = programmation(here).years;
        std::erase_if(years, [](const auto& year) { return year.kind != ProgrammationGroup::Kind::Named; });
        std::ranges::reverse(years);
        return years;
    }

    const geo::NetworkRegister& m_network;
    ContractPlaces m_places;
    const RecordsPlace& m_place;
    std::vector<geo::Adherent> m_adherents;
    std::vector<geo::Contract> m_contracts;
    std::optional<geo::Locator> m_inside;
    std::set<std::string> m_sites;      ///< ids of those that lie in the place
    std::map<std::string, bool> m_held; ///< by SIREN of a contract
};

} // namespace

std::optional<int> listedYear(const NetworkRecord& record) {
    const auto& date = dateOf(record);
    int year = 0;
    const auto end = date.data() + std::min<std::size_t>(date.size(), 4);
    if (std::from_chars(date.data(), end, year).ec != std::errc{} || year < 1900)
        return std::nullopt;
    return year;
}

PortraitHere happeningIn(const geo::NetworkRegister& network, const indicators::Memberships& memberships,
                         const RecordsPlace& place) {
    return RecordFinder{network, memberships, place}.find();
}

} // namespace layers
