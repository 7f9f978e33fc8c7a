#include "perimeter_targets.hpp"

#include "base/codes.hpp"
#include "base/error.hpp"

namespace layers {

std::shared_ptr<const geo::ZoneSet> outlineZones(const geo::Observatory& observatory, const geo::MultiPolygon& shape,
                                                 const std::string& name) {
    geo::Geography geography;
    geography.kind = geo::GeographyKind::Outline;
    geography.epsg = observatory.territory().epsg;
    return std::make_shared<const geo::ZoneSet>(geography, std::vector<geo::ZoneSet::Zone>{{"1", name, "", "", shape}});
}

indicators::Targets perimeterTargets(const geo::Observatory& observatory, ContentLoader& loader,
                                     const PortraitSubject& subject, Perimeter perimeter, double bufferMetres,
                                     geo::Progress& progress) {
    const double metres = perimeter == Perimeter::Strict ? 0 : bufferMetres;
    const bool ring = perimeter == Perimeter::RingOnly;
    if (subject.level == geo::GeographyKind::Outline && subject.shape)
        return indicators::targetsOf(outlineZones(observatory, *subject.shape, subject.code), {0}, metres, ring,
                                     progress);
    const auto& code = subject.code;
    const auto parsed = geo::QpvCode::parse(code);
    if (!parsed)
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("%1 is not the code of a neighbourhood, such as QP034005 or QN03401M."), {code}}};
    const int generation = geo::generationOf(*parsed);
    geo::ProgressPart loading{progress, 0, 0.7}, buffering{progress, 0.7, 1};
    auto zones = loader.zones(geo::GeographyKind::Qpv, generation, loading);
    if (const auto index = zones->find(parsed->text()))
        return indicators::targetsOf(std::move(zones), {*index}, metres, ring, buffering);
    // Not there: resolve() says so and names near codes.
    return indicators::resolve(observatory, {geo::GeographyKind::Qpv, generation, {parsed->text()}}, metres, ring,
                               buffering);
}

} // namespace layers
