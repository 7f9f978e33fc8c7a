// The circles of a map's content.
#include "map_content.hpp"

#include "territory_area.hpp"

namespace layers {
namespace {

/// What circles stand on: nearly white, so that they and the black outlines of neighbourhoods are what is seen.
constexpr Colour groundColour{0xFB, 0xFB, 0xF9, 255};
constexpr Colour aboveZero{0x2C, 0x7F, 0xB8, 255}, belowZero{0xE6, 0x9F, 0x00, 255};

/// A count that nothing is known of but what it is the whole of.
indicators::Indicator wholeOf(const indicators::Indicator& rate) {
    indicators::Indicator made;
    made.id = rate.id;
    made.label = made.shortLabel = {"Ensemble auquel le taux se rapporte", "Whole that the rate is a share of"};
    made.unit = "nb";
    made.nature = indicators::Nature::Count;
    return made;
}

geo::Extent extentOf(const geo::ZoneSet& zones, const std::vector<std::uint32_t>& which) {
    geo::Extent extent;
    for (const std::uint32_t i : which)
        extent.add(zones.extent(i));
    return extent;
}

/// m² that circles have for themselves: midway (by ratio) between the territory and the zones that have one, since they
/// crowd there. Neighbourhoods leave most of a country out, so of them the territory alone counts.
double groundOf(const geo::ZoneSet& zones, const TerritoryArea& area, const geo::Column& counts) {
    double all = 0, counted = 0;
    for (const std::uint32_t i : area.inside) {
        all += zones.area(i);
        counted += geo::hasNumber(counts.states[i]) && counts.values[i] != 0 ? zones.area(i) : 0;
    }
    const bool neighbourhoods = zones.geography().kind == geo::GeographyKind::Qpv;
    const geo::Extent extent = extentOf(zones, area.inside);
    if (area.outline)
        all = geo::area(*area.outline);
    else if (neighbourhoods)
        all = extent.width() * extent.height() / 2;
    return neighbourhoods ? all : std::sqrt(all * counted);
}

} // namespace

std::shared_ptr<const std::vector<geo::Point>>
ContentLoader::middles(const std::shared_ptr<const geo::ZoneSet>& zones) {
    auto& kept = m_middles[zones];
    if (!kept)
        kept = std::make_shared<const std::vector<geo::Point>>(middlesOf(*zones));
    return kept;
}

std::shared_ptr<const indicators::Figures> ContentLoader::sizes(const FilledZones& filled,
                                                                const IndicatorStyle& style) {
    using indicators::Nature;
    const indicators::Figures& own = *filled.figures;
    if (style.form == MapForm::Circles)
        return own.indicator.nature == Nature::Count ? filled.figures : nullptr;
    if (!style.sizedBy.empty()) {
        IndicatorStyle count = style;
        count.indicator = style.sizedBy;
        count.since.reset();
        const indicators::Availability there = reader().availability(reader().indicator(style.sizedBy));
        const auto years = there.years.find(filled.zones->geography().kind);
        const bool sameYear = years != there.years.end() && std::ranges::count(years->second, own.year) > 0;
        count.year = sameYear ? std::optional{own.year} : std::nullopt; // else the latest, which the legend says
        auto found = figures(count, *filled.zones);
        return found->indicator.nature == Nature::Count ? found : nullptr;
    }
    if (own.denominator.size() != filled.zones->size())
        return nullptr;
    auto made = std::make_shared<indicators::Figures>();
    made->indicator = wholeOf(own.indicator);
    made->year = own.year;
    made->values = made->numerator = own.denominator;
    return made;
}

void ContentLoader::addCircles(MapContent& content, const Layer& layer, const TerritoryArea& area) {
    if (layer.style.form != MapForm::Circles && layer.style.form != MapForm::ColouredCircles)
        return;
    FilledZones& filled = *content.filled;
    const auto counts = sizes(filled, layer.style);
    if (!counts)
        return; // zones filled by class instead, and the legend says why
    const geo::ZoneSet& zones = *filled.zones;
    const bool coloured = layer.style.form == MapForm::ColouredCircles;
    content.circles = circleLayer(
        {zones, area.inside, *middles(filled.zones), counts, coloured ? &filled.figures->values : nullptr, filled.fills,
         groundOf(zones, area, counts->values), extentOf(zones, area.inside), layer.style.circleScale});
    content.circles->colours = coloured ? filled.colours : std::vector{aboveZero, belowZero};
    filled.ground = counts;
    filled.colours = {groundColour};
    for (const std::uint32_t i : area.inside)
        filled.fills[i] = geo::hasNumber(counts->values.states[i]) ? 0 : -1;
}

} // namespace layers
