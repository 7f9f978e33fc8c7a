// The neighbourhood or the outline of a portrait with the shape of its perimeter. Private to layers/.
#pragma once

#include "portrait.hpp"
#include "targets.hpp"

#include <memory>
#include <string>

namespace layers {

/// An outline that somebody drew, in the home system, as a zone of its own.
std::shared_ptr<const geo::ZoneSet> outlineZones(const geo::Observatory& observatory, const geo::MultiPolygon& shape,
                                                 const std::string& name = {});

/// @throws geo::Error::Code::Usage for a text that is no code of a neighbourhood, or of none that is loaded.
indicators::Targets perimeterTargets(const geo::Observatory& observatory, ContentLoader& loader,
                                     const PortraitSubject& subject, Perimeter perimeter, double bufferMetres,
                                     geo::Progress& progress);

} // namespace layers
