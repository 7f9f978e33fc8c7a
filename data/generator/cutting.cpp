#include "cutting.hpp"

#include "random.hpp"

#include <algorithm>
#include <cmath>

namespace demo {

namespace {

double distance(geo::Point a, geo::Point b) { return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)); }

} // namespace

Cutting::Cutting(const Territory& territory, int commune) : m_territory{territory} {
    for (std::uint32_t i = 0; i < territory.commune.size(); ++i)
        if (territory.commune[i] == commune) {
            const auto p = territory.mesh.sites[i];
            m_sites.push_back(i);
            m_felt.push_back({p.x + 130 * roughNoise(p.x / 500, p.y / 500, 61, 2),
                              p.y + 130 * roughNoise(p.x / 500, p.y / 500, 62, 2)});
        }
    m_centre = territory.communes[static_cast<std::size_t>(commune)].centre;
}

std::vector<bool> Cutting::into(std::size_t parts, std::uint64_t seed, int first, Labels& labels) {
    const std::size_t outlying = parts > 4 ? (parts + 4) / 7 : 1;
    spread(parts - outlying, false, seed);
    spread(outlying, true, mixed(seed));
    for (int pass = 0; pass < 24; ++pass)
        recentre();
    std::stable_sort(m_parts.begin(), m_parts.end(), [&](const Part& a, const Part& b) {
        return distance(a.mean, m_centre) < distance(b.mean, m_centre);
    });
    for (std::size_t i = 0; i < m_sites.size(); ++i)
        labels[m_sites[i]] = first + static_cast<int>(nearest(i));
    std::vector<bool> flags;
    for (const auto& part : m_parts)
        flags.push_back(part.outlying);
    return flags;
}

double Cutting::weight(std::uint32_t site, bool outlying) const {
    return outlying ? (isLand(site) ? m_territory.hectares[site] : 0) : crowdOf(m_territory, site);
}

/// Open land is drawn three times as strongly by the outlying parts, built-up land by the others.
std::size_t Cutting::nearest(std::size_t i) const {
    std::size_t best = 0;
    double least = 1e300;
    const bool land = isLand(m_sites[i]);
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        const double away = distance(m_felt[i], m_parts[k].mean) * (land == m_parts[k].outlying ? 1 : 3);
        if (const double felt = away / m_parts[k].reach; felt < least) {
            least = felt;
            best = k;
        }
    }
    return best;
}

/// First means: sites drawn by weight.
void Cutting::spread(std::size_t parts, bool outlying, std::uint64_t seed) {
    double total = 0;
    for (const auto i : m_sites)
        total += weight(i, outlying);
    Chance chance{seed};
    for (std::size_t k = 0; k < parts; ++k) {
        double left = chance.next() * total;
        std::size_t at = 0;
        while (at + 1 < m_sites.size() && (left -= weight(m_sites[at], outlying)) > 0)
            ++at;
        m_parts.push_back({m_territory.mesh.sites[m_sites[at]], 1, outlying});
    }
}

void Cutting::recentre() {
    std::vector<geo::Point> sums(m_parts.size());
    std::vector<double> weights(m_parts.size());
    double people = 0, lived = 0;
    for (std::size_t i = 0; i < m_sites.size(); ++i) {
        const auto k = nearest(i);
        const double w = weight(m_sites[i], m_parts[k].outlying);
        const auto p = m_territory.mesh.sites[m_sites[i]];
        sums[k] = {sums[k].x + w * p.x, sums[k].y + w * p.y};
        weights[k] += w;
        people += m_parts[k].outlying ? 0 : w;
    }
    for (const auto& part : m_parts)
        lived += part.outlying ? 0 : 1;
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        if (weights[k] > 0)
            m_parts[k].mean = {sums[k].x / weights[k], sums[k].y / weights[k]};
        if (!m_parts[k].outlying)
            m_parts[k].reach = std::clamp(m_parts[k].reach * (weights[k] > people / lived ? 0.94 : 1.05), 0.35, 2.5);
    }
}

} // namespace demo
