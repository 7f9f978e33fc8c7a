#include "form_legend.hpp"

#include "level_words.hpp"

namespace layers {
namespace {

using Kind = LegendEntry::Kind;

LegendEntry disc(geo::Message label, Colour colour, std::size_t count) {
    LegendEntry entry;
    entry.kind = Kind::Disc;
    entry.label = std::move(label);
    entry.colour = colour;
    entry.count = count;
    return entry;
}

/// The bare number: its unit stands in the line under the title.
LegendEntry nested(const CircleLayer& circles) {
    LegendEntry entry;
    entry.kind = Kind::Circles;
    for (const double value : nestedValues(circles.largest, circles.sizes->indicator.decimals == 0))
        entry.circles.push_back({{"%1", {value}}, circles.radius * std::sqrt(value / circles.largest)});
    return entry;
}

} // namespace

LegendSection circleSection(const CircleLayer& circles, geo::GeographyKind level, const geo::Column& values,
                            indicators::Language language) {
    const indicators::Indicator& indicator = circles.sizes->indicator;
    LegendSection section;
    section.title = verbatim(indicator.label.in(language));
    section.subtitle = {levelWords(level).legend,
                        {std::to_string(circles.sizes->year), unitWords(indicator, language),
                         static_cast<std::int64_t>(values.size())}};
    if (!circles.circles.empty())
        section.entries.push_back(nested(circles));
    if (circles.coloured) {
        section.entries.push_back(
            disc(GEO_TR("circle, area in proportion"), {255, 255, 255, 255}, circles.circles.size()));
        if (circles.below > 0)
            section.entries.push_back(disc(GEO_TR("below zero: no circle"), {0, 0, 0, 0}, circles.below));
    } else {
        section.entries.push_back(
            disc(circles.below > 0 ? GEO_TR("above zero, area in proportion") : GEO_TR("circle, area in proportion"),
                 circles.colours[0], circles.circles.size() - circles.below));
        if (circles.below > 0)
            section.entries.push_back(disc(GEO_TR("below zero"), circles.colours[1], circles.below));
    }
    if (circles.zeros > 0)
        section.entries.push_back(disc(GEO_TR("zero: no circle"), {0, 0, 0, 0}, circles.zeros));
    addAbsences(section, values, true);
    return section;
}

LegendSection categorySection(const FilledZones& filled, const geo::Column& values, indicators::Language language) {
    const indicators::Indicator& indicator = filled.figures->indicator;
    LegendSection section;
    section.title = verbatim(indicator.label.in(language));
    section.subtitle = {levelWords(filled.zones->geography().kind).legend,
                        {std::to_string(filled.figures->year), unitWords(indicator, language),
                         static_cast<std::int64_t>(values.size())}};
    for (const ZoneCategory& category : filled.categories) {
        LegendEntry entry;
        entry.label = category.label;
        entry.colour = category.colour;
        entry.dashed = category.dashed;
        entry.count = category.count;
        section.entries.push_back(std::move(entry));
    }
    addAbsences(section, values);
    return section;
}

std::optional<geo::Message> formRemark(const MapContent& content, indicators::Language language) {
    const Layer* layer = content.document.find(LayerKind::Indicator);
    if (!layer || !content.filled || content.circles)
        return std::nullopt;
    const std::string& label = content.filled->figures->indicator.label.in(language);
    if (layer->style.form == MapForm::Circles && content.filled->figures->change)
        return geo::Message{GEO_TR("Circles show how many; a change is shown by the colour of the zones.")};
    if (layer->style.form == MapForm::Circles)
        return geo::Message{GEO_TR("“%1” counts nobody, so that circles would have no size: zones are coloured."),
                            {label}};
    if (layer->style.form == MapForm::ColouredCircles)
        return geo::Message{GEO_TR("No count was named that gives circles for “%1” their size: zones are coloured."),
                            {label}};
    return std::nullopt;
}

} // namespace layers
