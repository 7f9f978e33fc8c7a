// What the register holds of the work on a site: its programmation, T0 and readings, the thread of notes. Private to
// layers/.
#pragma once

#include "page_content.hpp"

#include "network/network.hpp"

#include <string>
#include <vector>

namespace layers {

/// What belongs to the place of a site.
struct SiteWork {
    std::vector<geo::EvaluatedSite> sites;
    std::vector<geo::Contract> contracts; ///< those that hold there, for actions that name no site
};

/// Euros granted by year and theme, or that no action is there. What the records name as their source goes to
/// `sources`.
Block siteProgramming(const PageMaking& making, const SiteWork& work, std::vector<std::string>& sources);
/// T0 and latest reading of each figure, or that none is there.
Block siteStatements(const PageMaking& making, const SiteWork& work, std::vector<std::string>& sources);
/// The latest notes, newest first; nothing where there is none.
std::optional<Facts> siteThread(const PageMaking& making, const SiteWork& work, std::vector<std::string>& sources);
/// How the latest edition of the councils' survey found a council: "2019 : …"; empty where none speaks of it.
std::string latestEdition(const geo::NetworkRegister& network, const std::string& council);

} // namespace layers
