// The invented people by squares of 200 m: the same cells as every other table, each in the square of its site.
#include "grid_table.hpp"
#include "official_tables.hpp"

#include <cmath>
#include <map>

namespace demo {

namespace {

constexpr int side = 200;
constexpr double fewestHouseholds = 11; // under it, secrecy: the square is shared out from a larger one

using Corner = std::pair<std::int32_t, std::int32_t>; ///< north, east

/// The squares that hold a site of a commune, numbered in their order, and which one each site is in.
struct SquareLabels {
    std::map<Corner, int> numbers;
    Labels ofSite;

    explicit SquareLabels(const Territory& territory) : ofSite(territory.mesh.sites.size(), -1) {
        const geo::Transformer toGrid{2154, 3035};
        const auto below = [](double metres) { return static_cast<std::int32_t>(std::floor(metres / side)) * side; };
        std::vector<Corner> corners(ofSite.size());
        for (std::size_t site = 0; site < ofSite.size(); ++site)
            if (territory.commune[site] >= 0) {
                const auto p = toGrid(territory.mesh.sites[site]);
                corners[site] = {below(p.y), below(p.x)};
                numbers.emplace(corners[site], 0);
            }
        int next = 0;
        for (auto& [corner, number] : numbers)
            number = next++;
        for (std::size_t site = 0; site < ofSite.size(); ++site)
            if (territory.commune[site] >= 0)
                ofSite[site] = numbers.at(corners[site]);
    }
};

/// Codes glued together, as in lcog_geo.
std::vector<std::string> communesOf(const Territory& territory, const SquareLabels& squares) {
    std::vector<std::string> glued(squares.numbers.size());
    for (std::size_t site = 0; site < squares.ofSite.size(); ++site) {
        if (squares.ofSite[site] < 0)
            continue;
        auto& codes = glued[static_cast<std::size_t>(squares.ofSite[site])];
        const auto& code = territory.communes[static_cast<std::size_t>(territory.commune[site])].code;
        bool there = false;
        for (std::size_t at = 0; at < codes.size(); at += code.size())
            there = there || codes.compare(at, code.size(), code) == 0;
        if (!there)
            codes += code;
    }
    return glued;
}

} // namespace

std::vector<Member> peopleGrid(const Territory& territory, const People& people, int year) {
    const SquareLabels squares{territory};
    const auto sums = people.over(squares.ofSite, squares.numbers.size(), year);
    const auto communes = communesOf(territory, squares);
    const GridTable table{side, year};
    std::string text = table.header();
    for (const auto& [corner, number] : squares.numbers) {
        const auto n = static_cast<std::size_t>(number);
        if (sums[n].people >= 0.5) // squares without people are not published
            text += table.row({corner.first, corner.second, sums[n].people, sums[n].households,
                               sums[n].households < fewestHouseholds, communes[n]});
    }
    return {{"carreaux_200m_met.csv", std::move(text)}, fictionNotice()};
}

} // namespace demo
