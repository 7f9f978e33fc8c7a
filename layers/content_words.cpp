#include "content_words.hpp"

#include "form_legend.hpp"
#include "level_words.hpp"
#include "map_change.hpp"
#include "provenance.hpp"
#include "register_words.hpp"
#include "voices.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace layers {
namespace {

/// Null where none is drawn: a legend names only what the map shows.
const OutlinedZones* neighbourhoodsOf(const MapContent& content) {
    const auto found = std::ranges::find(content.outlines, LayerKind::Neighbourhoods, &OutlinedZones::kind);
    return found == content.outlines.end() || found->shown.empty() ? nullptr : &*found;
}

bool has(const MapContent& content, LayerKind symbols) {
    return std::ranges::any_of(content.symbols, [&](const SymbolLayer& layer) { return layer.kind == symbols; });
}

/// The figures of the zones that belong to the territory.
geo::Column shownValues(const indicators::Figures& figures, const TerritoryArea& area) {
    geo::Column values;
    for (const std::uint32_t i : area.inside)
        values.push(figures.values[i]);
    return values;
}

/// What is said of a change under its title and its classes.
void addChangeWords(MapContent& content, const TerritoryArea& area) {
    LegendSection& section = content.legend.sections.front();
    if (auto line = oneYearOnly(*content.filled->figures->change, area); !line.empty())
        section.method.push_back(std::move(line));
    if (!content.cautions.empty())
        section.remark = content.cautions.front();
}

/// Classes, categories, circles, or circles in classes.
void addFormLegend(MapContent& content, const TerritoryArea& area, const geo::Column& values,
                   indicators::Language language) {
    const FilledZones& filled = *content.filled;
    const geo::GeographyKind level = filled.zones->geography().kind;
    auto& sections = content.legend.sections;
    if (!filled.categories.empty() || content.document.find(LayerKind::Indicator)->style.form == MapForm::Categories) {
        sections.push_back(categorySection(filled, values, language));
        return;
    }
    if (!content.circles || content.circles->coloured) {
        const auto& colours = content.circles ? content.circles->colours : filled.colours;
        ClassLegend about{filled.figures->indicator, language, filled.figures->year, level, values,
                          filled.classification,     colours,  filled.centre};
        if (filled.figures->change)
            about.period = indicators::periodOf(*filled.figures, language);
        if (filled.unsure) {
            for (const std::uint32_t zone : area.inside)
                about.unsure.push_back(filled.figures->change->isUnsure(zone));
            about.unsureColour = colours.at(*filled.unsure);
        }
        sections.push_back(classSection(about));
    }
    if (content.circles)
        sections.push_back(
            circleSection(*content.circles, level, shownValues(*content.circles->sizes, area), language));
}

LegendSection outlinesOf(const MapContent& content) {
    OutlineLegend about;
    if (const OutlinedZones* neighbourhoods = neighbourhoodsOf(content)) {
        about.generation = neighbourhoods->zones->geography().vintage;
        for (const std::uint32_t i : neighbourhoods->selected)
            about.selectedNames.push_back(neighbourhoods->zones->name(i));
    }
    if (!content.rings.empty())
        about.ringMetres = content.ringMetres;
    return outlineSection(about);
}

/// The events of one year or one kind say so over their symbols; a cité éducative is ground too.
LegendSection symbolSection(const MapContent& content, const SymbolLayer& layer, indicators::Language language) {
    if (layer.kind == LayerKind::Voices)
        return voiceSection(layer.voices, language);
    LegendSection section;
    if (layer.points.size() > 0)
        section = pointSection(layer.points);
    const Layer* asked = content.document.find(layer.kind);
    if (layer.kind == LayerKind::Events && asked && !asked->only.empty())
        section.title = verbatim(asked->only);
    if (layer.kind == LayerKind::Events && asked && asked->vintage)
        section.subtitle = verbatim(std::to_string(*asked->vintage));
    if (asked && !asked->departments.empty()) {
        const auto codes = fmt::format("{}", fmt::join(asked->departments, ", "));
        section.subtitle = section.subtitle.empty()
                               ? geo::Message{GEO_TR("Departments: %1"), {codes}}
                               : geo::Message{GEO_TR("%1, departments: %2"), {std::to_string(*asked->vintage), codes}};
    }
    if (layer.kind != LayerKind::EducationalCities)
        return section;
    if (const auto n = std::ranges::count(content.areas, AreaLook::EducationalCity, &TintedArea::look); n > 0) {
        section.title = GEO_TR("Cités éducatives");
        section.entries.push_back(areaEntry(AreaLook::EducationalCity, GEO_TR("its neighbourhoods"), n));
    }
    return section;
}

/// A map without an indicator is about what it shows on top.
geo::Message plainTitle(const MapContent& content) {
    const bool adherents = has(content, LayerKind::Adherents), sites = has(content, LayerKind::Sites);
    if (adherents && sites)
        return GEO_TR("Adherents and supported sites");
    if (adherents)
        return GEO_TR("Adherents");
    if (sites)
        return GEO_TR("Supported sites");
    if (has(content, LayerKind::EducationalCities))
        return GEO_TR("Cités éducatives");
    if (has(content, LayerKind::Councils))
        return GEO_TR("Citizens’ councils");
    if (has(content, LayerKind::Events))
        return GEO_TR("Events");
    if (has(content, LayerKind::Voices))
        return GEO_TR("Residents’ words");
    if (const OutlinedZones* neighbourhoods = neighbourhoodsOf(content))
        return {GEO_TR("Priority neighbourhoods of the %1 generation"),
                {std::to_string(neighbourhoods->zones->geography().vintage)}};
    return GEO_TR("Map");
}

/// Ids of the sources in order of use: figures, their zones, the neighbourhoods, boundaries.
std::vector<std::int64_t> usedSources(const MapContent& content, const TerritoryArea& area) {
    std::vector<std::int64_t> ids;
    if (content.filled) {
        ids = content.filled->figures->sources;
        if (content.circles)
            ids.insert(ids.end(), content.circles->sizes->sources.begin(), content.circles->sizes->sources.end());
        ids.push_back(content.filled->zones->geography().sourceId);
        if (const auto& centre = content.filled->centre; centre && centre->value.hasNumber())
            ids.insert(ids.end(), centre->sources.begin(), centre->sources.end());
    }
    for (const bool neighbourhoods : {true, false})
        for (const OutlinedZones& outlined : content.outlines)
            if ((outlined.kind == LayerKind::Neighbourhoods) == neighbourhoods)
                ids.push_back(outlined.zones->geography().sourceId);
    ids.push_back(area.source);
    return ids;
}

void addSource(MapContent& content, const geo::Source& source) {
    addOnce(content.sources, sourceLine(source));
    addOnce(content.licences, source.licence);
    content.fictional = content.fictional || source.fictional;
    if (std::ranges::find(content.used, source.id, &geo::Source::id) == content.used.end())
        content.used.push_back(source);
}

/// That figures on the map come from another year's geography; empty if none does.
std::string carriedWords(const MapContent& content, const indicators::Figures& figures, const TerritoryArea& area,
                         indicators::Language language) {
    const auto n = std::ranges::count_if(area.inside, [&](std::uint32_t zone) {
        return geo::hasNumber(figures.values.states[zone]) && std::ranges::binary_search(figures.carriedZones, zone);
    });
    const auto from = figures.geographyYear, to = content.filled->zones->geography().vintage;
    if (n == 0)
        return {};
    return language == indicators::Language::French
               ? fmt::format("{} {} de la géographie {} à celle de {}", n,
                             n > 1 ? "zones transposées" : "zone transposée", from, to)
               : fmt::format("{} {} carried from the geography of {} to that of {}", n, n > 1 ? "zones" : "zone", from,
                             to);
}

} // namespace

std::string sourceLine(const geo::Source& source) { return indicators::sourceLine(source); }

void addLegend(MapContent& content, const TerritoryArea& area, indicators::Language language) {
    if (content.filled) {
        const FilledZones& filled = *content.filled;
        const geo::Column values = shownValues(*filled.figures, area);
        addFormLegend(content, area, values, language);
        const bool iris = filled.zones->geography().kind == geo::GeographyKind::Iris;
        content.legend.note =
            noteOf(filled.figures->indicator, language, iris && neighbourhoodsOf(content), !content.circles);
        if (const auto remark = formRemark(content, language))
            content.legend.sections.front().remark = *remark;
        if (filled.figures->change)
            addChangeWords(content, area);
    }
    if (LegendSection outlines = outlinesOf(content); !outlines.entries.empty())
        content.legend.sections.push_back(std::move(outlines));
    for (const SymbolLayer& layer : content.symbols)
        if (auto section = symbolSection(content, layer, language); !section.entries.empty())
            content.legend.sections.push_back(std::move(section));
}

namespace {

/// "Unemployment rate: change 2013–2018" / "by IRIS, in points, 2013–2018 · Montpellier"
void addChangeTitles(MapContent& content, const TerritoryArea& area, indicators::Language language) {
    const indicators::Figures& figures = *content.filled->figures;
    const LevelWords& words = levelWords(content.filled->zones->geography().kind);
    const std::string label = figures.indicator.label.in(language), unit = unitWords(figures.indicator, language);
    const std::string from = std::to_string(figures.change->earlier->year), to = std::to_string(figures.year);
    const std::string years = from + "–" + to, period = indicators::periodOf(figures, language);
    content.title = {GEO_TR("%1: change %2–%3"), {label, from, to}};
    if (area.name.empty()) {
        content.subtitle = {words.subtitleAll, {unit, years}};
        content.namedSubtitle = {words.namedAll, {label, unit, period}};
    } else {
        content.subtitle = {words.subtitle, {unit, years, area.name}};
        content.namedSubtitle = {words.named, {label, unit, period, area.name}};
    }
}

} // namespace

void addTitles(MapContent& content, const TerritoryArea& area, indicators::Language language) {
    if (!content.filled) {
        content.title = plainTitle(content);
        if (!area.name.empty())
            content.subtitle = content.namedSubtitle = verbatim(area.name);
        return;
    }
    const indicators::Figures& figures = *content.filled->figures;
    const LevelWords& words = levelWords(content.filled->zones->geography().kind);
    const std::string label = figures.indicator.label.in(language), year = std::to_string(figures.year);
    const std::string unit = unitWords(figures.indicator, language);
    content.title = verbatim(label);
    if (figures.change)
        return addChangeTitles(content, area, language);
    if (area.name.empty()) {
        content.subtitle = {words.subtitleAll, {unit, year}};
        content.namedSubtitle = {words.namedAll, {label, unit, year}};
    } else {
        content.subtitle = {words.subtitle, {unit, year, area.name}};
        content.namedSubtitle = {words.named, {label, unit, year, area.name}};
    }
}

void addSources(MapContent& content, const TerritoryArea& area, const geo::Observatory& observatory,
                indicators::Language language) {
    const std::vector<geo::Source> all = observatory.sources().all();
    for (const std::int64_t id : usedSources(content, area))
        if (const auto found = std::ranges::find(all, id, &geo::Source::id); found != all.end())
            addSource(content, *found);
    for (const SymbolLayer& layer : content.symbols)
        for (const geo::Source& source : all)
            if (layer.points.size() > 0 && source.family == layer.points.id)
                addSource(content, source);
    if (!content.filled)
        return;
    const auto& figures = *content.filled->figures;
    const auto carried = [&](const indicators::Figures& of) {
        addOnce(content.sources, carriedWords(content, of, area, language));
    };
    carried(figures.change ? *figures.change->later : figures);
    if (figures.change)
        carried(*figures.change->earlier);
}

} // namespace layers
