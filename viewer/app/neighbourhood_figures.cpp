#include "neighbourhood_figures.hpp"

#include <algorithm>
#include <map>

namespace app {

NeighbourhoodFigures neighbourhoodFigures(Reading::Desk& desk, const geo::ZoneSet& zones,
                                          const std::vector<std::uint32_t>& shown,
                                          const std::vector<std::string>& indicators, geo::Progress& progress) {
    NeighbourhoodFigures table;
    table.generation = zones.geography().vintage;
    for (const auto index : shown)
        table.rows.push_back({zones.code(index), zones.name(index), zones.place(index), {}});
    for (std::size_t k = 0; k < indicators.size(); ++k) {
        progress.report(static_cast<double>(k) / static_cast<double>(indicators.size()));
        const auto indicator = desk.figures.indicator(indicators[k]);
        const auto figures = desk.figures.at(indicator, zones);
        std::string family;
        for (const auto& formula : indicator.formulas)
            if (formula.family.starts_with("qpv-"))
                family = formula.family;
        table.fields.push_back({indicator, figures.year, family});
        for (std::size_t row = 0; row < shown.size(); ++row)
            table.rows[row].cells.push_back(figures.values[shown[row]]);
    }
    return table;
}

std::vector<std::string> tableIndicators(const std::vector<std::string>& published,
                                         const std::vector<std::string>& themes, const std::string& onMap) {
    constexpr std::size_t most = 6, perTheme = 2;
    std::vector<std::string> list;
    if (std::find(published.begin(), published.end(), onMap) != published.end())
        list.push_back(onMap);
    std::map<std::string, std::size_t> taken;
    for (std::size_t i = 0; i < published.size() && list.size() < most; ++i)
        if (published[i] != onMap && taken[themes[i]]++ < perTheme)
            list.push_back(published[i]);
    return list;
}

} // namespace app
