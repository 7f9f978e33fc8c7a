#include "legend_edit.hpp"

#include <algorithm>

namespace layers {
namespace {

using Kind = LegendEntry::Kind;

std::string kindWord(Kind kind) {
    switch (kind) {
    case Kind::Class:
        return "class";
    case Kind::Absence:
        return "absence";
    case Kind::Neighbourhood:
        return "neighbourhood";
    case Kind::SelectedNeighbourhood:
        return "selected";
    case Kind::Ring:
        return "ring";
    case Kind::Boundary:
        return "boundary";
    case Kind::Symbol:
        return "symbol";
    case Kind::Circles:
        return "circles";
    case Kind::Disc:
        return "disc";
    case Kind::Area:
        return "area";
    }
    return {};
}

std::string shapeWord(SymbolShape shape) {
    constexpr const char* words[] = {"circle", "square",    "diamond",   "triangle", "hexagon",       "star",
                                     "ring",   "half-ring", "full-ring", "letter",   "dashed-circle", "pentagon", "speech"};
    return words[static_cast<std::size_t>(shape)];
}

bool saysEstimates(const LegendEntry& entry) {
    return entry.kind == Kind::Absence && entry.state == geo::CellState::Estimated;
}

/// Entries with a position of their own go there; the others keep their order around them.
void reorder(std::vector<LegendEntry>& entries, std::vector<std::optional<int>> positions) {
    std::vector<LegendEntry> ordered;
    std::vector<std::pair<int, std::size_t>> moved;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (positions[i])
            moved.emplace_back(*positions[i], i);
        else
            ordered.push_back(entries[i]);
    std::ranges::stable_sort(moved, {}, &std::pair<int, std::size_t>::first);
    for (const auto& [position, from] : moved) {
        const auto at = std::clamp<std::ptrdiff_t>(position, 0, std::ssize(ordered));
        ordered.insert(ordered.begin() + at, entries[from]);
    }
    entries = std::move(ordered);
}

void edit(LegendSection& section, const std::vector<LegendEdit>& edits) {
    std::vector<std::string> keys;
    for (const auto& entry : section.entries)
        keys.push_back(legendKey(section, entry));
    std::vector<std::optional<int>> positions(section.entries.size());
    for (std::size_t i = 0; i < section.entries.size(); ++i) {
        const auto found = std::ranges::find(edits, keys[i], &LegendEdit::entry);
        if (found == edits.end())
            continue;
        if (!found->label.empty())
            section.entries[i].label = verbatim(found->label);
        positions[i] = found->position;
    }
    reorder(section.entries, std::move(positions));
}

} // namespace

std::string legendKey(const LegendSection& section, const LegendEntry& entry) {
    const auto base = kindWord(section.entries.front().kind) + "/" + kindWord(entry.kind);
    if (entry.kind == Kind::Absence)
        return base + ":" + std::string{geo::toText(entry.state)};
    if (entry.kind == Kind::Symbol)
        return base + ":" + shapeWord(entry.symbol.shape) + ":" + entry.symbol.colour.hex() + ":" + entry.symbol.letter;
    std::size_t before = 0;
    for (const auto* other = section.entries.data(); other != &entry; ++other)
        before += other->kind == entry.kind ? 1 : 0;
    return base + ":" + std::to_string(before);
}

Legend editedLegend(Legend legend, const PageDocument& document) {
    for (auto& section : legend.sections)
        edit(section, document.legend);
    if (!document.shows(PageItem::LegendMethod))
        for (auto& section : legend.sections)
            section.method.clear();
    if (!document.shows(PageItem::Note))
        legend.note = {};
    if (document.shows(PageItem::Legend))
        return legend;
    for (auto& section : legend.sections) {
        section.title = section.subtitle = section.remark = {};
        section.method.clear();
        std::erase_if(section.entries, [](const auto& entry) { return !saysEstimates(entry); });
    }
    std::erase_if(legend.sections, [](const auto& section) { return section.entries.empty(); });
    return legend;
}

} // namespace layers
