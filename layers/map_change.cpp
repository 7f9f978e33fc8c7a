#include "map_change.hpp"

#include "survey_margin.hpp"

#include <fmt/ranges.h>

namespace layers {
namespace {

using geo::Error;
using indicators::Change;
using Reason = indicators::Comparability::Reason;

/// Paler than what is suppressed, darker than land of which nothing is shown.
constexpr Colour unsureColour{0xD8, 0xD8, 0xD4, 255};

std::vector<int> yearsAt(const indicators::Availability& availability, geo::GeographyKind level) {
    const auto at = availability.years.find(level);
    return at == availability.years.end() ? std::vector<int>{} : at->second;
}

geo::Message refusal(const indicators::Comparability& found, const std::string& others, indicators::Language language) {
    const std::string earlier = std::to_string(found.earlier), later = std::to_string(found.later);
    if (found.reason == Reason::Break) {
        const std::string since = std::to_string(found.since), &what = found.what.in(language);
        return others.empty()
                   ? geo::Message{GEO_TR("%1 and %2 do not compare: from %3 on, %4. No other year that is loaded "
                                         "compares with %2. Say why they are compared all the same, or load another "
                                         "year."),
                                  {earlier, later, since, what}}
                   : geo::Message{
                         GEO_TR("%1 and %2 do not compare: from %3 on, %4. What compares with %2: %5. Take one "
                                "of these, or say why the two are compared all the same."),
                         {earlier, later, since, what, others}};
    }
    const std::int64_t apart{found.apart};
    return others.empty()
               ? geo::Message{GEO_TR("%1 and %2 do not compare: the two censuses have surveys in common, they should "
                                     "be %3 years apart. No other year that is loaded compares with %2. Say why they "
                                     "are compared all the same, or load another year."),
                              {earlier, later, apart}}
               : geo::Message{GEO_TR("%1 and %2 do not compare: the two censuses have surveys in common, they should "
                                     "be %3 years apart. What compares with %2: %4. Take one of these, or say why the "
                                     "two are compared all the same."),
                              {earlier, later, apart, others}};
}

} // namespace

void refuseIncomparable(const Change& change, const std::vector<int>& years, indicators::Language language) {
    const auto others = indicators::comparableWith(change.later->indicator, years, change.later->year);
    throw Error{Error::Code::NotComparable,
                refusal(change.comparability, fmt::format("{}", fmt::join(others, ", ")), language)};
}

std::shared_ptr<const indicators::Figures> ContentLoader::changeSince(const IndicatorStyle& style,
                                                                      const geo::ZoneSet& zones) {
    IndicatorStyle level = style;
    level.since.reset();
    const auto later = figures(level, zones);
    if (*style.since >= later->year)
        throw Error{Error::Code::Usage,
                    {GEO_TR("A change goes from an earlier year to a later one, not from %1 to %2."),
                     {std::to_string(*style.since), std::to_string(later->year)}}};
    refuseOtherGeneration(later->indicator, *style.since, zones);
    level.year = style.since;
    const auto earlier = figures(level, zones);
    return std::make_shared<const indicators::Figures>(
        indicators::changeOf(earlier, later, surveyedInPart(later->indicator, zones)));
}

/// Figures belong to one generation of perimeters.
void ContentLoader::refuseOtherGeneration(const indicators::Indicator& indicator, int year, const geo::ZoneSet& zones) {
    const geo::Geography& geography = zones.geography();
    if (geography.kind != geo::GeographyKind::Qpv)
        return;
    std::optional<int> other;
    for (const auto& offer : reader().tables().offers(indicator, geography.kind)) {
        if (offer.table->dataYear != year)
            continue;
        if (offer.table->geographyYear == 0 || offer.table->geographyYear == geography.vintage)
            return;
        other = offer.table->geographyYear;
    }
    if (other)
        throw Error{
            Error::Code::Usage,
            {GEO_TR("The figures of %1 are of the neighbourhoods of %2; the outlines of %3 are others. Show the "
                    "change over the neighbourhoods of %2."),
             {std::to_string(year), std::to_string(*other), std::to_string(geography.vintage)}}};
}

std::vector<bool> ContentLoader::surveyedInPart(const indicators::Indicator& indicator, const geo::ZoneSet& zones) {
    const auto* people = m_catalogue.find("pop");
    if (zones.geography().kind != geo::GeographyKind::Iris || !indicators::isCensus(indicator) || !people ||
        yearsAt(reader().availability(*people), geo::GeographyKind::Iris).empty())
        return {};
    IndicatorStyle population;
    population.indicator = people->id;
    return indicators::surveyedInPart(*figures(population, zones), zones);
}

void stepAboutZero(Classification& classification) {
    if (!classification.steps.empty())
        return;
    const auto& breaks = classification.breaks;
    const int classes = static_cast<int>(classification.classes());
    int below = 0, above = 0; // classes under zero; the first one over it
    while (below < classes && breaks[static_cast<std::size_t>(below) + 1] <= 0)
        ++below;
    while (above < classes && breaks[static_cast<std::size_t>(above)] < 0)
        ++above;
    for (int k = 0; k < classes; ++k)
        classification.steps.push_back(k < below ? k - below : k >= above ? k - above + 1 : 0);
}

void markUnsure(FilledZones& filled) {
    if (!filled.figures->change)
        return;
    for (const std::uint32_t zone : filled.figures->change->unsure) {
        if (filled.fills[zone] == -2)
            continue;
        if (!filled.unsure) {
            filled.unsure = filled.colours.size();
            filled.colours.push_back(unsureColour);
        }
        filled.fills[zone] = static_cast<int>(*filled.unsure);
    }
}

void addCautions(MapContent& content, indicators::Language language) {
    content.cautions.clear();
    if (!content.filled || !content.filled->figures->change)
        return;
    const auto& found = content.filled->figures->change->comparability;
    const auto& reason = content.document.find(LayerKind::Indicator)->style.compareAnyway;
    const std::string earlier = std::to_string(found.earlier), later = std::to_string(found.later);
    if (found.reason == Reason::Break)
        content.cautions.push_back({GEO_TR("%1 and %2 do not compare: from %3 on, %4. Compared all the same: “%5”."),
                                    {earlier, later, std::to_string(found.since), found.what.in(language), reason}});
    else if (found.reason == Reason::SharedSurveys)
        content.cautions.push_back({GEO_TR("%1 and %2 do not compare: the two censuses have surveys in common, they "
                                           "should be %3 years apart. Compared all the same: “%4”."),
                                    {earlier, later, std::int64_t{found.apart}, reason}});
}

geo::Message oneYearOnly(const Change& change, const TerritoryArea& area) {
    const auto n = std::ranges::count_if(area.inside, [&](std::uint32_t zone) {
        return geo::hasNumber(change.earlier->values.states[zone]) != geo::hasNumber(change.later->values.states[zone]);
    });
    if (n == 0)
        return {};
    return {n == 1 ? GEO_TR("One zone has a figure of one of the two years only.")
                   : GEO_TR("%1 zones have a figure of one of the two years only."),
            {std::int64_t{n}}};
}

} // namespace layers
