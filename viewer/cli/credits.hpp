// The sources and licences that printed figures rest on: no figure leaves the command without them.
#pragma once

#include "terminal.hpp"

#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"

#include <set>
#include <span>
#include <vector>

namespace cli {

class Credits {
public:
    explicit Credits(const geo::Observatory& observatory) : m_sources{observatory.sources().all()} {}
    /// Of one figure: title, producer, licence, the wording the licence asks for, year.
    nlohmann::ordered_json json(std::span<const std::int64_t> ids) const;
    QString line(std::span<const std::int64_t> ids) const; ///< "INSEE, Filosofi 2021 … (Licence Ouverte 2.0)"
    void use(std::span<const std::int64_t> ids) { m_used.insert(ids.begin(), ids.end()); }
    void print() const; ///< one line for each source used

private:
    std::vector<geo::Source> m_sources;
    std::set<std::int64_t> m_used;
};

} // namespace cli
