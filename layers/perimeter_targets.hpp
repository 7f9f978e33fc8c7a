// The neighbourhood of a portrait with the shape of its perimeter. Private to layers/.
#pragma once

#include "portrait.hpp"
#include "targets.hpp"

#include <string>

namespace layers {

/// @throws geo::Error::Code::Usage for a text that is no code of a neighbourhood, or of none that is loaded.
indicators::Targets perimeterTargets(const geo::Observatory& observatory, ContentLoader& loader,
                                     const std::string& code, Perimeter perimeter, double bufferMetres,
                                     geo::Progress& progress);

} // namespace layers
