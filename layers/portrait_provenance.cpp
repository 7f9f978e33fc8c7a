#include "portrait_provenance.hpp"

#include "home_commune.hpp"
#include "perimeter_targets.hpp"
#include "portrait_territory.hpp"

namespace layers {
namespace {

[[noreturn]] void notLoaded(const FigureAsked& asked) {
    throw geo::Error{
        geo::Error::Code::Usage,
        {GEO_TR("The figure “%1” of %2 is not in the file any more."), {asked.indicator, std::to_string(asked.year)}}};
}

indicators::Provenance ofCommune(const geo::Observatory& observatory, ContentLoader& loader,
                                 const indicators::Targets& targets, const FigureAsked& asked,
                                 geo::Progress& progress) {
    const auto& reader = loader.reader();
    const auto home = homeCommune(observatory, loader, *targets.zones, targets.indices.front(), progress);
    const auto figure = reader.communeFigure(reader.indicator(asked.indicator), home.code, asked.year);
    if (!figure)
        notLoaded(asked);
    if (asked.of->kind == indicators::ReferenceKind::Commune)
        return communeProvenance(observatory, reader, *figure, home.code, home.name);
    return outsideProvenance(observatory, reader, *figure, home, *targets.zones, home.name);
}

Perimeter perimeterOf(const FigureAsked& asked) {
    if (!asked.estimate || !(asked.estimate->buffer > 0))
        return Perimeter::Strict;
    return asked.estimate->ring ? Perimeter::RingOnly : Perimeter::Enlarged;
}

} // namespace

indicators::Provenance provenance(const geo::Observatory& observatory, ContentLoader& loader,
                                  const PortraitSubject& subject, const FigureAsked& asked, geo::Progress& progress) {
    if (subject.level != geo::GeographyKind::Qpv && subject.level != geo::GeographyKind::Outline)
        return PortraitTerritory{observatory, loader, subject}.provenance(asked.indicator, asked.year, asked.of);
    geo::ProgressPart placing{progress, 0, 0.3}, tracing{progress, 0.3, 1};
    const auto targets = perimeterTargets(observatory, loader, subject, perimeterOf(asked),
                                          asked.estimate ? asked.estimate->buffer : 0, placing);
    if (asked.estimate)
        return loader.estimator().provenance(targets, 0, *asked.estimate, tracing);
    if (asked.of)
        return ofCommune(observatory, loader, targets, asked, tracing);
    const auto& reader = loader.reader();
    const auto& zones = *targets.zones;
    const auto index = targets.indices.front();
    const auto figure = reader.published(reader.indicator(asked.indicator), zones.code(index), asked.year);
    if (!figure)
        notLoaded(asked);
    return indicators::provenanceOf(observatory, reader, *figure, zones.code(index), zones.name(index));
}

} // namespace layers
