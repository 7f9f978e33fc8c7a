// An observatory as a project of QGIS: which of its layers, in which order, what is seen first.
#pragma once

#include "qgis_layer.hpp"

#include "observatory/observatory.hpp"
#include "observatory/qgis_project.hpp"

#include <string>

namespace layers {

/// The register's places, the neighbourhoods, the layers of the saved maps and the other zones, each with its default
/// style, be it ours or one that somebody gave it in QGIS. Layers without anything in them are left out.
/// @param title empty: the name of the observatory's file
/// @throws geo::Error::Code::Usage for an observatory without any layer.
geo::QgisProject qgisProject(const geo::Observatory& observatory, const std::string& title, const Translate& translate);

} // namespace layers
