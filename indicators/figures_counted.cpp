// Tables that the program made by counting places, as layers::keepCounts() keeps them: what their columns are.
#include "figures.hpp"

#include "observatory/columns.hpp"

#include <set>
#include <string_view>

namespace indicators {

namespace {

/// Places of one neighbourhood alone, which add up. Those around it are near others, too, and count for each.
bool isInside(std::string_view column) { return column.starts_with("strict"); }
bool isAround(std::string_view column) { return column.starts_with("ring_") || column.starts_with("extended_"); }

Text unitNameOf(std::string_view column) {
    if (isInside(column) || isAround(column))
        return {"en nombre de lieux", "number of places"};
    if (column.starts_with("nearest"))
        return {"en mètres", "in metres"};
    return {"pour 1 000 habitants", "for 1,000 inhabitants"};
}

} // namespace

std::optional<geo::Source> FigureReader::countOf(const geo::StatTable& table) const {
    if (!table.family.starts_with("table:"))
        return std::nullopt;
    auto source = m_observatory.sources().find(table.sourceId);
    return source && source->reader == "place-counts" ? source : std::nullopt;
}

/// In words that were said when they were counted, in one language.
void FigureReader::describeCount(Indicator& made, const geo::StatTable& table, const std::string& column) const {
    const auto source = countOf(table);
    if (!source)
        return;
    if (const auto said = m_observatory.columns().label(table.family, column))
        made.label = made.shortLabel = {said->label, said->label};
    made.nature = isInside(column) ? Nature::Count : Nature::Quantile;
    made.decimals = column.starts_with("per_") ? 1 : 0;
    made.theme = source->fileName; // the name that they were given
    made.unitName = unitNameOf(column);
    made.definition = {source->title, source->title};
    made.caveat = isAround(column)
                      ? Text{"Compté ici à partir d’une liste de lieux. Un lieu proche de plusieurs quartiers compte "
                             "pour chacun : leurs nombres ne s’additionnent pas.",
                             "Counted here from a list of places. A place near several neighbourhoods counts for each: "
                             "their numbers do not add up."}
                      : Text{"Compté ici à partir d’une liste de lieux : ce qu’elle n’a pas n’est pas compté.",
                             "Counted here from a list of places: what it does not have is not counted."};
}

std::vector<Indicator> FigureReader::countedPlaces() const {
    std::vector<Indicator> all;
    std::set<std::string> known; // of several years once
    for (const auto& table : m_tables.all())
        if (countOf(table))
            for (const auto& column : table.columns)
                if (auto id = table.family + ":" + column; known.insert(id).second)
                    all.push_back(indicator(id));
    return all;
}

} // namespace indicators
