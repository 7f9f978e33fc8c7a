// Neighbourhoods of 2024 that kept the outline they had in 2015: what was published for them still holds.
#pragma once

#include "geometry/zone_set.hpp"
#include "observatory/observatory.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace indicators {

/// Reads the outlines of both generations when first asked. One thread, like the observatory.
class KeptOutlines {
public:
    explicit KeptOutlines(const geo::Observatory& observatory) : m_observatory{observatory} {}
    /// Code of 2015 of a neighbourhood of 2024: where its own code says identical (letter I) and the outlines agree, each
    /// lying in the other but for 5 % of the larger. Names are never compared: many centres bear the same one.
    std::optional<std::string> of(const std::string& code2024) const;

private:
    std::optional<std::string> find(const std::string& code2024) const;
    const geo::Observatory& m_observatory;
    mutable bool m_loaded = false;
    mutable std::shared_ptr<const geo::ZoneSet> m_before, m_after; ///< null where not loaded
    mutable std::map<std::string, std::optional<std::string>> m_known;
};

} // namespace indicators
