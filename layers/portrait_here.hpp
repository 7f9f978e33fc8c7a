// What the register of the network knows of a place: who covers it, what was evaluated, met and programmed there.
// Records name roles and organisations only.
#pragma once

#include "programmation.hpp"

#include "geometry/polygons.hpp"
#include "memberships.hpp"
#include "network/network.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace layers {

/// Where a place is, as records say where they are.
struct RecordsPlace {
    std::function<bool(const std::string& commune)> holds; ///< does it hold the whole commune?
    std::set<std::string> around;                          ///< communes that a smaller place lies in
    std::function<std::string(geo::Point)> communeAt;      ///< of a larger place: by outline, empty where none tells
    std::set<std::string> neighbourhoods;                  ///< in it: codes of every generation loaded
    std::optional<geo::MultiPolygon> shape;                ///< of a place smaller than a commune, home CRS
};

struct PortraitHere {
    struct Kind {
        const geo::RecordKind* kind = nullptr;
        std::vector<geo::NetworkRecord> records; ///< the latest first, those without a year last
    };
    std::vector<Kind> kinds;                     ///< those that have a record
    std::vector<ProgrammationGroup> actionYears; ///< actions, each once a year whatever its financers; the latest first

    bool empty() const { return kinds.empty() && actionYears.empty(); }
};

/// Drafts are left out. A contract or an adherent concerns the communes it covers and what lies in them. An adherent, a
/// site, a council, an event or a cité éducative is where its neighbourhoods are, or its commune, or its point; one
/// that stands for the middle of a town is in no place smaller than a commune. An action is where its neighbourhoods or
/// its site are, else in all that holds its contract.
PortraitHere happeningIn(const geo::NetworkRegister& network, const indicators::Memberships& memberships,
                         const RecordsPlace& place);

/// The year a record is listed under: when it began, was labelled, signed or joined.
std::optional<int> listedYear(const geo::NetworkRecord& record);

} // namespace layers
