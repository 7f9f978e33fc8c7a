#include "words.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "palette.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QCoreApplication>

namespace app {
namespace {

QString indicatorLayerName(const layers::Layer& layer, const Workspace& workspace) {
    const auto* offer = workspace.holdings().offer(layer.style.indicator);
    if (const auto* category = workspace.holdings().category(layer.style.indicator))
        return category->name;
    if (!offer)
        return QCoreApplication::translate("app", "Indicator");
    return QStringLiteral("%1, %2").arg(indicatorName(offer->indicator), levelName(layer.geography));
}

std::vector<layers::Colour> rampOf(const layers::Layer& layer, const Workspace& workspace) {
    const auto* offer = workspace.holdings().offer(layer.style.indicator);
    auto id = layer.style.palette;
    if (id.empty() && offer)
        id = offer->indicator.palette;
    return layers::palette(id).colours(3);
}

layers::Symbol symbolOf(layers::LayerKind kind) {
    if (kind == layers::LayerKind::Adherents)
        return {layers::SymbolShape::Hexagon, layers::Colour::fromHex("#0072B2"), {}};
    if (kind == layers::LayerKind::Councils)
        return layers::symbolOf("councils", "");
    if (kind == layers::LayerKind::EducationalCities)
        return layers::symbolOf("cites", "");
    if (kind == layers::LayerKind::Events)
        return layers::symbolOf("events", "other");
    if (kind == layers::LayerKind::Voices)
        return layers::symbolOf("voices", "agreed");
    return {layers::SymbolShape::Ring, layers::Colour::fromHex("#54278F"), {}};
}

} // namespace

QString levelName(geo::GeographyKind level) {
    switch (level) {
    case geo::GeographyKind::Iris:
        return QCoreApplication::translate("app", "IRIS");
    case geo::GeographyKind::Qpv:
        return QCoreApplication::translate("app", "Neighbourhoods");
    case geo::GeographyKind::Commune:
        return QCoreApplication::translate("app", "Communes");
    case geo::GeographyKind::Department:
        return QCoreApplication::translate("app", "Departments");
    case geo::GeographyKind::Epci:
        return QCoreApplication::translate("app", "EPCI");
    case geo::GeographyKind::Outline: // no level of a map
        break;
    case geo::GeographyKind::Grid:
        break; // a grid is not mapped
    }
    return {};
}

QString oneOfLevel(geo::GeographyKind level) {
    switch (level) {
    case geo::GeographyKind::Iris:
        return QCoreApplication::translate("app", "IRIS");
    case geo::GeographyKind::Qpv:
        return QCoreApplication::translate("app", "Neighbourhood");
    case geo::GeographyKind::Commune:
        return QCoreApplication::translate("app", "Commune");
    case geo::GeographyKind::Department:
        return QCoreApplication::translate("app", "Department");
    case geo::GeographyKind::Epci:
        return QCoreApplication::translate("app", "EPCI");
    case geo::GeographyKind::Outline:
        return QCoreApplication::translate("app", "Drawn outline");
    case geo::GeographyKind::Grid:
        break; // its squares have no portrait
    }
    return {};
}

QString territoryName(const Place& place) {
    if (place.kind == geo::GeographyKind::Epci)
        return place.name.isEmpty()
                   ? QCoreApplication::translate("app", "EPCI %1").arg(QString::fromStdString(place.code))
                   : QCoreApplication::translate("app", "%1 (EPCI)").arg(place.name);
    if (place.kind != geo::GeographyKind::Department)
        return QCoreApplication::translate("app", "%1 (commune)").arg(place.name);
    if (place.name.isEmpty())
        return QCoreApplication::translate("app", "Department %1").arg(QString::fromStdString(place.code));
    return QCoreApplication::translate("app", "%1 (department)").arg(place.name);
}

QString layerName(const layers::Layer& layer, const Workspace& workspace) {
    switch (layer.kind) {
    case layers::LayerKind::Indicator:
        return indicatorLayerName(layer, workspace);
    case layers::LayerKind::Boundaries:
        return levelName(layer.geography);
    case layers::LayerKind::Neighbourhoods:
        return QCoreApplication::translate("app", "Priority neighbourhoods");
    case layers::LayerKind::Ring:
        return QCoreApplication::translate("app", "Enlarged perimeter (%1 m)")
            .arg(paint::number(layer.bufferMetres, 0));
    case layers::LayerKind::Adherents:
        return QCoreApplication::translate("app", "Adherents");
    case layers::LayerKind::Sites:
        return QCoreApplication::translate("app", "Accompanied sites");
    case layers::LayerKind::Councils:
        return QCoreApplication::translate("app", "Citizens’ councils");
    case layers::LayerKind::Events:
        return layer.vintage ? QCoreApplication::translate("app", "Events, %1").arg(*layer.vintage)
                             : QCoreApplication::translate("app", "Events");
    case layers::LayerKind::EducationalCities:
        return QCoreApplication::translate("app", "Cités éducatives");
    case layers::LayerKind::Voices:
        return QCoreApplication::translate("app", "Residents’ words");
    }
    return {};
}

QIcon layerSwatch(const layers::Layer& layer, const Workspace& workspace) {
    const auto ink = look().text;
    switch (layer.kind) {
    case layers::LayerKind::Indicator:
        return rampSwatch(rampOf(layer, workspace));
    case layers::LayerKind::Boundaries:
        return outlineSwatch(look().secondText, layer.geography == geo::GeographyKind::Commune ? 1.3 : 1.8, false);
    case layers::LayerKind::Neighbourhoods:
        return outlineSwatch(ink, 2, false);
    case layers::LayerKind::Ring:
        return outlineSwatch(ink, 1.4, true, QColor{ink.red(), ink.green(), ink.blue(), 18});
    case layers::LayerKind::Adherents:
    case layers::LayerKind::Sites:
    case layers::LayerKind::Councils:
    case layers::LayerKind::Events:
    case layers::LayerKind::EducationalCities:
    case layers::LayerKind::Voices:
        return symbolSwatch(symbolOf(layer.kind));
    }
    return {};
}

QString perimeterName(layers::Perimeter perimeter, double metres) {
    switch (perimeter) {
    case layers::Perimeter::Strict:
        return QCoreApplication::translate("app", "Strict perimeter");
    case layers::Perimeter::Enlarged:
        return QCoreApplication::translate("app", "Enlarged (%1 m)").arg(paint::number(metres, 0));
    case layers::Perimeter::RingOnly:
        return QCoreApplication::translate("app", "Ring");
    }
    return {};
}

QString indicatorName(const indicators::Indicator& indicator) {
    return QString::fromStdString(indicator.label.in(paint::language()));
}

QString listedName(const indicators::Indicator& indicator) {
    const auto name = indicatorName(indicator);
    return indicator.definedHere ? QCoreApplication::translate("app", "%1 (defined here)").arg(name) : name;
}

QString counted(qint64 n, const QString& one, const QString& many) {
    const bool single = n == 1 || (n == 0 && paint::language() == indicators::Language::French);
    return (single ? one : many).arg(paint::number(static_cast<double>(n), 0));
}

} // namespace app
