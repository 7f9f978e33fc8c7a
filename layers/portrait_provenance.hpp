// How a figure of a portrait was obtained.
#pragma once

#include "portrait.hpp"
#include "provenance.hpp"

#include <optional>
#include <string>

namespace layers {

/// A figure of a portrait: published for its place or one around it, or an estimate.
struct FigureAsked {
    std::string indicator;
    int year = 0;
    std::optional<indicators::ReferenceZone> of;  ///< a place around; none: the place of the portrait
    std::optional<indicators::Estimate> estimate; ///< then the three above are its own
};

/// @param subject  of the portrait; an estimate tells its perimeter itself.  @param loader of the same observatory.
/// @throws geo::Error::Code::Usage for a figure that is not loaded any more.
indicators::Provenance provenance(const geo::Observatory& observatory, ContentLoader& loader,
                                  const PortraitSubject& subject, const FigureAsked& asked, geo::Progress& progress);

} // namespace layers
