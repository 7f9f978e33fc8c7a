// What lies under the cursor, and how it reads.
#include "map_canvas.hpp"

#include "change.hpp"
#include "network/voice_card.hpp"
#include "text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr double symbolReach = 10; // px around a symbol's point

/// " (12,3 % → 14,5 %)", what a change leads from and to, and whether it is sure; empty for what is no change.
QString changeText(const indicators::Figures& figures, std::size_t zone) {
    if (!figures.change)
        return {};
    const auto& change = *figures.change;
    auto words =
        QStringLiteral(" (%1 → %2)").arg(paint::figure(*change.earlier, zone), paint::figure(*change.later, zone));
    if (change.isUnsure(zone))
        words += QStringLiteral(" · ") + QCoreApplication::translate("app", "no sure change");
    return words;
}

QString figureOf(const layers::FilledZones& filled, std::size_t zone) {
    const auto& figures = *filled.figures;
    const int fill = filled.fills[zone];
    if (fill >= 0 && static_cast<std::size_t>(fill) < filled.categories.size())
        return paint::text(filled.categories[static_cast<std::size_t>(fill)].label);
    return paint::figure(figures, zone) + changeText(figures, zone);
}

/// The count of a coloured circle, on a line of its own.
QString sizeText(const layers::FilledZones& filled, std::size_t zone) {
    if (!filled.ground || filled.ground == filled.figures)
        return {};
    const auto& indicator = filled.ground->indicator;
    return QStringLiteral("\n%1 %2 : %3")
        .arg(QString::fromStdString(indicator.shortLabel.in(paint::language())))
        .arg(filled.ground->year)
        .arg(paint::figure(filled.ground->values[zone], indicator.unit, indicator.decimals));
}

QString zoneText(const layers::FilledZones& filled, std::size_t zone) {
    const auto& zones = *filled.zones;
    auto name = QString::fromStdString(zones.name(zone));
    const auto place = QString::fromStdString(zones.place(zone));
    if (!place.isEmpty() && place != name)
        name += QStringLiteral(" · ") + place;
    auto label = QString::fromStdString(filled.figures->indicator.shortLabel.in(paint::language()));
    if (filled.figures->change)
        label += u',';
    const auto period = QString::fromStdString(periodOf(*filled.figures, paint::language()));
    return QStringLiteral("%1\n%2 %3 : %4").arg(name, label, period, figureOf(filled, zone)) + sizeText(filled, zone);
}

} // namespace

Pick MapCanvas::pickAt(QPointF screen) const {
    Pick pick;
    if (!m_content)
        return pick;
    const auto world = m_view.toWorld(screen);
    if (m_content->filled) {
        const auto& filled = *m_content->filled;
        std::optional<std::uint32_t> found;
        const bool isDrawn = m_map.content && m_map.content->filled && m_map.content->filled->zones == filled.zones;
        if (!isDrawn || !m_map.zoneAt(m_map.view.toScreen(world), found)) // else one pixel is read
            if (const auto zone = filled.zones->at(world))
                found = static_cast<std::uint32_t>(*zone);
        if (found && filled.fills[*found] != -2)
            pick.zone = found;
    }
    for (const auto& outlines : m_content->outlines) {
        if (outlines.kind != layers::LayerKind::Neighbourhoods)
            continue;
        for (const auto index : outlines.zones->allAt(world))
            if (std::find(outlines.shown.begin(), outlines.shown.end(), index) != outlines.shown.end())
                pick.neighbourhood = index;
    }
    double best = symbolReach;
    std::optional<geo::Point> nearest;
    for (const auto& layer : m_content->symbols)
        for (std::size_t i = 0; i < layer.points.size(); ++i) {
            const auto away = m_view.toScreen(layer.points.points[i]) - screen;
            const double distance = std::hypot(away.x(), away.y());
            if (distance < best) {
                best = distance;
                pick.symbol =
                    layer.voices.empty() ? QString::fromStdString(layer.points.names[i]) : voiceLine(layer.voices[i]);
                nearest = layer.points.points[i];
            }
        }
    for (const auto& layer : m_content->symbols)
        if (nearest && layer.kind == layers::LayerKind::Sites)
            for (std::size_t i = 0; i < layer.points.size(); ++i)
                if (layer.points.points[i] == *nearest)
                    pick.sites.push_back(layer.points.keys[i]);
    return pick;
}

QString pickText(const layers::MapContent& content, const Pick& pick) {
    QStringList lines;
    if (!pick.symbol.isEmpty())
        lines << pick.symbol;
    if (pick.neighbourhood)
        for (const auto& outlines : content.outlines)
            if (outlines.kind == layers::LayerKind::Neighbourhoods)
                lines << QStringLiteral("%1 · %2").arg(
                    QString::fromStdString(outlines.zones->name(*pick.neighbourhood)),
                    QString::fromStdString(outlines.zones->code(*pick.neighbourhood)));
    if (pick.zone && content.filled)
        lines << zoneText(*content.filled, *pick.zone);
    return paint::typeset(lines.join(QLatin1Char{'\n'}));
}

} // namespace app
