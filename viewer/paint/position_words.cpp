#include "position_words.hpp"

#include "register_text.hpp"
#include "text.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace paint {
namespace {

using layers::PositionColumn;

geo::Message headOf(PositionColumn column, int generation) {
    const std::vector<geo::Message::Value> year{std::to_string(generation)};
    switch (column) {
    case PositionColumn::Code:
        return {GEO_TR("Neighbourhood of %1 (code)"), year};
    case PositionColumn::Name:
        return {GEO_TR("Neighbourhood of %1"), year};
    case PositionColumn::Situation:
        return {GEO_TR("Position in %1 (indicative, certifies nothing)"), year};
    case PositionColumn::Distance:
        return {GEO_TR("Distance to the perimeter of %1 (m)"), year};
    case PositionColumn::ToCheck:
        break;
    }
    return {GEO_TR("To check in %1"), year};
}

std::string situationOf(const std::string& word) {
    constexpr std::size_t outside = layers::positionSteps.size() + 1;
    geo::Message said;
    if (word == layers::positionWords.front())
        said = GEO_TR("in the neighbourhood");
    else if (word == layers::positionWords.back())
        said = GEO_TR("not determined");
    else if (word == layers::positionWords[outside])
        said = {GEO_TR("outside (over %1 m)"), {static_cast<std::int64_t>(layers::positionSteps.back())}};
    return said.empty() ? word : text(said).toStdString();
}

std::string answerOf(const geo::Cell& cell) {
    if (!cell.hasNumber())
        return {};
    return (cell.value > 0 ? QCoreApplication::translate("paint", "yes") : QCoreApplication::translate("paint", "no"))
        .toStdString();
}

} // namespace

void wordPositions(geo::LayerContent& list, std::span<const layers::PositionCounts> generations) {
    auto first = list.columns.size() - generations.size() * layers::positionColumns;
    for (const auto& generation : generations) {
        const auto at = [first](PositionColumn column) { return first + static_cast<std::size_t>(column); };
        for (std::size_t c = 0; c < layers::positionColumns; ++c)
            list.columns[first + c].name =
                text(headOf(static_cast<PositionColumn>(c), generation.generation)).toStdString();
        list.columns[at(PositionColumn::ToCheck)].isNumber = false;
        for (auto& row : list.rows) {
            auto& situation = row[at(PositionColumn::Situation)];
            situation = situationOf(std::get<std::string>(situation));
            auto& toCheck = row[at(PositionColumn::ToCheck)];
            toCheck = answerOf(std::get<geo::Cell>(toCheck));
        }
        first += layers::positionColumns;
    }
}

geo::LayerContent wordedList(geo::LayerContent list, const std::string& title) {
    const auto& kinds = geo::recordKinds();
    const auto kind = std::ranges::find(kinds, std::string_view{list.name}, &geo::RecordKind::id);
    for (std::size_t c = 0; kind != kinds.end() && c < list.columns.size(); ++c) {
        const auto at = kind->find(list.columns[c].name);
        if (!at)
            continue;
        const geo::Field& field = kind->fields[*at];
        list.columns[c].name = text(geo::Message{field.label}).toStdString();
        for (auto& row : list.rows)
            if (auto* value = std::get_if<std::string>(&row[c]); value && !field.choices.empty())
                *value = valueText(field, *value).toStdString();
    }
    list.name = title;
    return list;
}

} // namespace paint
