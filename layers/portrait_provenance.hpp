// How a figure of a portrait was obtained.
#pragma once

#include "portrait.hpp"
#include "provenance.hpp"

#include <optional>
#include <string>

namespace layers {

/// A figure of the portrait of a neighbourhood: one of its three published columns, or an estimate.
struct FigureAsked {
    enum class Whose { Neighbourhood, Commune, CommuneOutside };
    std::string indicator;
    int year = 0;
    Whose whose = Whose::Neighbourhood;
    std::optional<indicators::Estimate> estimate; ///< then the three above are its own
};

/// @param code  of the neighbourhood; an estimate tells its perimeter itself.  @param loader of the same observatory.
/// @throws geo::Error::Code::Usage for a figure that is not loaded any more.
indicators::Provenance provenance(const geo::Observatory& observatory, ContentLoader& loader, const std::string& code,
                                  const FigureAsked& asked, geo::Progress& progress);

} // namespace layers
