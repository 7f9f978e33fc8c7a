#include "neighbourhood_figures.hpp"

#include "observatory/sources.hpp"

#include <algorithm>

namespace app {

NeighbourhoodFigures neighbourhoodFigures(Reading::Desk& desk, const geo::ZoneSet& zones,
                                          const std::vector<std::uint32_t>& shown, const std::vector<std::string>& ids,
                                          geo::Progress& progress) {
    NeighbourhoodFigures table;
    table.generation = zones.geography().vintage;
    for (const auto index : shown)
        table.rows.push_back({zones.code(index), zones.name(index), zones.place(index), {}});
    for (std::size_t k = 0; k < ids.size(); ++k) {
        progress.report(static_cast<double>(k) / static_cast<double>(ids.size()));
        const auto indicator = desk.figures.indicator(ids[k]);
        indicators::Figures figures;
        try {
            figures = desk.figures.at(indicator, zones);
        } catch (const geo::Error& error) {
            if (error.code() != geo::Error::Code::Usage)
                throw;
            continue; // published for the other generation of perimeters only
        }
        std::string family; // of the file read: several families can give a figure
        if (const auto source = desk.observatory.sources().find(figures.sources.front()))
            family = source->family;
        table.fields.push_back({indicator, figures.year, family, figures.sources});
        for (std::size_t row = 0; row < shown.size(); ++row)
            table.rows[row].cells.push_back(figures.values[shown[row]]);
    }
    return table;
}

std::vector<std::string> tableIndicators(const std::vector<std::string>& published, const std::string& onMap) {
    constexpr std::size_t most = 5;
    std::vector<std::string> wanted{"pop", onMap, "p0024", "med", "tp60", "tx_emp", "p_caf_am"};
    wanted.insert(wanted.end(), published.begin(), published.end());
    std::vector<std::string> list;
    for (const auto& id : wanted) {
        const bool there = std::find(published.begin(), published.end(), id) != published.end();
        const bool taken = std::find(list.begin(), list.end(), id) != list.end();
        if (there && !taken && list.size() < most)
            list.push_back(id);
    }
    return list;
}

} // namespace app
