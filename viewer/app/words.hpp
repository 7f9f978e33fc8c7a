// Words the window uses in several places.
#pragma once

#include "figures.hpp"
#include "map_document.hpp"
#include "portrait.hpp"

#include <QIcon>
#include <QString>

namespace app {

class Workspace;

QString levelName(geo::GeographyKind level);      ///< "IRIS", "Neighbourhoods" …: a choice in a list
QString oneOfLevel(geo::GeographyKind level);     ///< "IRIS", "Neighbourhood" …: what a place is
QString territoryName(const struct Place& place); ///< "Montpellier (commune)", "Hérault (department)"
QString layerName(const layers::Layer& layer, const Workspace& workspace);
QIcon layerSwatch(const layers::Layer& layer, const Workspace& workspace);
QString perimeterName(layers::Perimeter perimeter, double metres);
QString indicatorName(const indicators::Indicator& indicator); ///< its label in the language of the program
QString listedName(const indicators::Indicator& indicator); ///< the same, told apart where the observatory defines it
QString counted(qint64 n, const QString& one, const QString& many); ///< many has %1; one is used for 0 in French too

} // namespace app
