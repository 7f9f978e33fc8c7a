#include "kept_outlines.hpp"

#include "base/codes.hpp"
#include "geometry/overlay.hpp"
#include "observatory/zones.hpp"

#include <algorithm>

namespace indicators {

namespace {

/// Simplified re-releases of the same outline differ by a few metres along their border.
constexpr double sameShape = 0.95;

} // namespace

std::optional<std::string> KeptOutlines::of(const std::string& code2024) const {
    const auto parsed = geo::QpvCode::parse(code2024);
    if (!parsed || geo::generationOf(*parsed) != 2024 || !parsed->text().ends_with('I'))
        return std::nullopt;
    const auto [at, isNew] = m_known.try_emplace(parsed->text());
    if (isNew)
        at->second = find(parsed->text());
    return at->second;
}

std::optional<std::string> KeptOutlines::find(const std::string& code2024) const {
    geo::NoProgress quiet;
    if (!m_loaded) {
        m_loaded = true;
        for (auto& [zones, vintage] : {std::pair{&m_before, 2015}, std::pair{&m_after, 2024}})
            if (const auto geography = m_observatory.zones().find(geo::GeographyKind::Qpv, vintage))
                *zones = m_observatory.zones().load(*geography, quiet);
    }
    const auto zone = m_before && m_after ? m_after->find(code2024) : std::nullopt;
    if (!zone)
        return std::nullopt;
    const std::vector shape{m_after->shape(*zone)};
    for (const auto& overlap : geo::overlay(*m_before, shape, m_after->geography().epsg, quiet))
        if (overlap.area >= sameShape * std::max(m_before->area(overlap.source), m_after->area(*zone)))
            return m_before->code(overlap.source);
    return std::nullopt;
}

} // namespace indicators
