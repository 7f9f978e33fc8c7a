// Cutting one town into IRIS.
#pragma once

#include "territory.hpp"

namespace demo {

/// Cuts a town into parts with about as many inhabitants each, and a few outlying ones that share the land around it.
/// Weighted k-means; parts are numbered from the centre outwards.
class Cutting {
public:
    Cutting(const Territory& territory, int commune);
    /// Labels the town's cells first, first + 1, …  @returns for each part whether it is outlying.
    std::vector<bool> into(std::size_t parts, std::uint64_t seed, int first, Labels& labels);

private:
    /// A part draws the cells around its mean; `reach` shrinks where it holds too many inhabitants.
    struct Part {
        geo::Point mean;
        double reach = 1;
        bool outlying = false;
    };
    bool isLand(std::uint32_t site) const { return m_territory.hectares[site] > 4; }
    double weight(std::uint32_t site, bool outlying) const;
    std::size_t nearest(std::size_t i) const;
    void spread(std::size_t parts, bool outlying, std::uint64_t seed);
    void recentre();
    const Territory& m_territory;
    std::vector<std::uint32_t> m_sites;
    std::vector<geo::Point> m_felt; ///< where each site counts as being: makes limits irregular
    std::vector<Part> m_parts;
    geo::Point m_centre;
};

} // namespace demo
