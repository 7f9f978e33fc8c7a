#include "zone_categories.hpp"

#include "legend.hpp"
#include "perimeter_words.hpp"

#include <array>

namespace layers {
namespace {

using indicators::PerimeterState;

constexpr std::size_t mostCategories = 8;
constexpr Colour otherGrey{0xBD, 0xBD, 0xBD, 255};

/// Texts that mean the same in every file.
struct Known {
    std::string_view text;
    const char* label;
    std::string_view colour;
    bool dashed;
};
constexpr std::array irisTypes{
    Known{"H", GEO_TR("housing (H)"), "#E69F00", false},
    Known{"A", GEO_TR("activity (A)"), "#56B4E9", false},
    Known{"D", GEO_TR("other uses: parks, ports, woods (D)"), "#009E73", false},
    Known{"Z", GEO_TR("commune that is not cut into IRIS (Z)"), "#F4EBD3", false},
};
constexpr std::array perimeterStates{
    Known{"kept", nullptr, "#7D8781", false},    Known{"modified", nullptr, "#0072B2", false},
    Known{"new", nullptr, "#E69F00", false},     Known{"out", nullptr, "#FFFFFF", true},
    Known{"unknown", nullptr, "#DEDEDE", false},
};
constexpr std::array states{PerimeterState::Kept, PerimeterState::Modified, PerimeterState::New, PerimeterState::Out,
                            PerimeterState::Unknown};

std::map<std::string, std::size_t> counted(const ZoneTexts& column, std::span<const std::uint32_t> inside) {
    std::map<std::string, std::size_t> counts;
    for (const std::uint32_t zone : inside)
        if (!column.texts[zone].empty())
            ++counts[column.texts[zone]];
    return counts;
}

geo::Message wordOf(const Known& known, std::size_t place) {
    return known.label ? geo::Message{known.label} : perimeterStateWord(states[place]);
}

/// In the order of the table; empty if a text is not in it.
std::vector<ZoneCategory> knownCategories(std::span<const Known> table, std::map<std::string, std::size_t> counts) {
    std::vector<ZoneCategory> categories;
    for (std::size_t k = 0; k < table.size(); ++k) {
        const auto found = counts.find(std::string{table[k].text});
        if (found == counts.end())
            continue;
        categories.push_back(
            {{found->first}, wordOf(table[k], k), Colour::fromHex(table[k].colour), table[k].dashed, found->second});
        counts.erase(found);
    }
    return counts.empty() ? categories : std::vector<ZoneCategory>{};
}

geo::Message labelOf(const ZoneTexts& column, const std::string& text) {
    if (text == severalTexts)
        return GEO_TR("several values in one zone");
    const auto meaning = column.meanings.find(text);
    return verbatim(meaning == column.meanings.end() || meaning->second == text ? text
                                                                                : meaning->second + " (" + text + ")");
}

/// Pale enough for black outlines over them; the black of the eight is left for lines.
std::vector<Colour> categoryColours() {
    std::vector<Colour> colours;
    for (const std::string_view hex :
         {"#56B4E9", "#E69F00", "#009E73", "#F0E442", "#0072B2", "#CC79A7", "#D55E00", "#8A8F8C"})
        colours.push_back(Colour::fromHex(hex));
    return colours;
}

} // namespace

std::vector<ZoneCategory> categoriesOf(const ZoneTexts& column, std::span<const std::uint32_t> inside) {
    const auto counts = counted(column, inside);
    if (column.column == typeColumn || column.column.ends_with(":TYP_IRIS"))
        if (auto known = knownCategories(irisTypes, counts); !known.empty())
            return known;
    if (column.column == perimeterColumn)
        if (auto known = knownCategories(perimeterStates, counts); !known.empty())
            return known;
    std::vector<std::pair<std::string, std::size_t>> byCount{counts.begin(), counts.end()};
    std::ranges::stable_sort(byCount, std::greater{}, &std::pair<std::string, std::size_t>::second);
    const auto colours = categoryColours();
    const std::size_t own = byCount.size() > mostCategories ? mostCategories - 1 : byCount.size();
    std::vector<ZoneCategory> categories;
    for (std::size_t k = 0; k < own; ++k)
        categories.push_back(
            {{byCount[k].first}, labelOf(column, byCount[k].first), colours[k], false, byCount[k].second});
    if (own == byCount.size())
        return categories;
    ZoneCategory other;
    other.label = {GEO_TR("other: %1 different values"), {static_cast<std::int64_t>(byCount.size() - own)}};
    other.colour = otherGrey;
    for (std::size_t k = own; k < byCount.size(); ++k) {
        other.texts.push_back(byCount[k].first);
        other.count += byCount[k].second;
    }
    std::ranges::sort(other.texts);
    categories.push_back(std::move(other));
    return categories;
}

std::optional<std::size_t> categoryOf(const std::vector<ZoneCategory>& categories, const std::string& text) {
    for (std::size_t k = 0; k < categories.size(); ++k)
        if (categories[k].texts.size() == 1 ? categories[k].texts.front() == text
                                            : std::ranges::binary_search(categories[k].texts, text))
            return k;
    return std::nullopt;
}

PerimeterZones perimeterZones(const indicators::PerimeterChanges& changes) {
    PerimeterZones result;
    std::vector<geo::ZoneSet::Zone> zones;
    std::vector<PerimeterState> after(changes.after->size(), PerimeterState::Unknown);
    for (const auto& change : changes.changes)
        for (const std::size_t i : change.after)
            after[i] = change.state;
    const auto add = [&](const geo::ZoneSet& from, std::size_t i, PerimeterState state) {
        zones.push_back({from.code(i), from.name(i), from.place(i), {}, from.shape(i)});
        result.states.emplace_back(indicators::toText(state));
    };
    for (std::size_t i = 0; i < changes.after->size(); ++i)
        add(*changes.after, i, after[i]);
    for (const auto& change : changes.changes)
        if (change.state == PerimeterState::Out)
            for (const std::size_t i : change.before)
                add(*changes.before, i, change.state);
    geo::Geography geography = changes.after->geography();
    geography.id = -geography.id; // a set of its own, of which no territory was worked out yet
    geography.count = static_cast<std::int64_t>(zones.size());
    result.zones = std::make_shared<const geo::ZoneSet>(geography, std::move(zones));
    for (const auto& set : {changes.after, changes.before})
        result.sources.push_back(set->geography().sourceId);
    return result;
}

} // namespace layers
