// A map's content of a few zones, made in memory.
#pragma once

#include "map_content.hpp"
#include "small_observatory.hpp"

#include <memory>
#include <string>
#include <vector>

namespace support {

struct MappedZone {
    std::string code, name, place;
    geo::Cell cell;
    int fill = -1; ///< class on the map, as FilledZones::fills
};

/// Squares in a row, filled by two classes: light under 100, dark from there on.
inline std::shared_ptr<layers::MapContent> mapped(const std::vector<MappedZone>& rows,
                                                  geo::GeographyKind kind = geo::GeographyKind::Iris) {
    geo::Geography geography;
    geography.kind = kind;
    geography.vintage = 2021;
    std::vector<geo::ZoneSet::Zone> zones;
    auto figures = std::make_shared<indicators::Figures>();
    figures->indicator.id = "made_up";
    figures->indicator.label = figures->indicator.shortLabel = {"Inventé", "Made up"};
    figures->indicator.nature = indicators::Nature::Count;
    figures->year = 2020;
    layers::FilledZones filled;
    for (const auto& row : rows) {
        zones.push_back(
            {row.code, row.name, row.place, "", geo::fromWkt(square(static_cast<double>(zones.size()), 0, 1))});
        figures->values.push(row.cell);
        filled.fills.push_back(row.fill);
    }
    filled.zones = std::make_shared<geo::ZoneSet>(geography, std::move(zones));
    filled.figures = figures;
    filled.classification.breaks = {0, 100, 1'000};
    filled.colours = {layers::Colour::fromHex("#FFFFCC"), layers::Colour::fromHex("#2C7FB8")};
    auto content = std::make_shared<layers::MapContent>();
    content->filled = std::move(filled);
    layers::LegendSection section;
    for (const char* label : {"under 100", "100 and more"}) {
        layers::LegendEntry entry;
        entry.label = layers::verbatim(label);
        section.entries.push_back(entry);
    }
    content->legend.sections.push_back(section);
    return content;
}

} // namespace support
