#include "voices.hpp"

#include "register_words.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <tuple>

namespace layers {
namespace {

constexpr std::string_view pointSet = "voices";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view categoryOf(const Voice& voice) { return voice.agreed ? "agreed" : "withheld"; }

std::optional<int> wholeOf(const std::string& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

LegendEntry entryOf(std::string_view category, const char* label, std::size_t count) {
    LegendEntry entry;
    entry.kind = LegendEntry::Kind::Symbol;
    entry.symbol = symbolOf(pointSet, category);
    entry.label = label;
    entry.count = count;
    return entry;
}

std::size_t takeOut(SymbolLayer& layer) {
    if (layer.kind != LayerKind::Voices)
        return 0;
    SymbolLayer kept;
    kept.kind = layer.kind;
    kept.points.id = layer.points.id;
    kept.points.epsg = layer.points.epsg;
    for (std::size_t i = 0; i < layer.points.size(); ++i) {
        if (!layer.voices[i].agreed)
            continue;
        kept.points.points.push_back(layer.points.points[i]);
        kept.points.keys.push_back(layer.points.keys[i]);
        kept.points.names.push_back(std::move(layer.points.names[i]));
        kept.points.categories.push_back(std::move(layer.points.categories[i]));
        kept.symbols.push_back(std::move(layer.symbols[i]));
        kept.voices.push_back(std::move(layer.voices[i]));
    }
    const auto taken = layer.points.size() - kept.points.size();
    layer = std::move(kept);
    return taken;
}

/// The line of those without agreement goes, and a section that had no other.
void takeOut(Legend& legend) {
    const auto isWithheld = [withheld = symbolOf(pointSet, "withheld")](const LegendEntry& entry) {
        return entry.kind == LegendEntry::Kind::Symbol && entry.symbol == withheld;
    };
    for (auto section = legend.sections.begin(); section != legend.sections.end();) {
        const bool gone = std::erase_if(section->entries, isWithheld) > 0;
        section = gone && section->entries.empty() ? legend.sections.erase(section) : section + 1;
    }
}

bool hasWithheld(const MapContent& map) {
    return std::ranges::any_of(map.symbols, [](const SymbolLayer& layer) {
        return std::ranges::any_of(layer.voices, [](const Voice& voice) { return !voice.agreed; });
    });
}

std::size_t takeOut(MapContent& map) {
    std::size_t taken = 0;
    for (auto& layer : map.symbols)
        taken += takeOut(layer);
    if (taken > 0)
        takeOut(map.legend);
    for (auto& other : map.beside)
        if (hasWithheld(*other)) {
            auto cleaned = *other;
            takeOut(cleaned); // the same words: counted once
            other = std::make_shared<const MapContent>(std::move(cleaned));
        }
    return taken;
}

std::size_t columnOf(const geo::LayerContent& layer, std::string_view name) {
    return static_cast<std::size_t>(std::ranges::find(layer.columns, name, &geo::LayerColumn::name) -
                                    layer.columns.begin());
}

/// Is the flag of a row set?
bool isSet(const std::vector<geo::LayerCell>& row, std::size_t column) {
    if (column >= row.size())
        return false;
    const auto* number = std::get_if<geo::Cell>(&row[column]);
    return number && number->hasNumber() && number->value == 1;
}

} // namespace

std::map<std::int64_t, Voice> voicesIn(const geo::NetworkRegister& network) {
    std::map<std::int64_t, Voice> all;
    std::set<std::string> taken;
    std::vector<Voice*> without;
    for (const auto& record : network.records(geo::recordKind(pointSet))) {
        auto& voice = all[record.key];
        voice = {voiceNumber(record.at("id")), record.at("text"), record.at("theme"),   record.at("date"),
                 record.at("meeting"),         record.at("town"), record.flag("agreed")};
        if (voice.number.empty() || !taken.insert(voice.number).second)
            without.push_back(&voice);
    }
    int next = 0;
    for (const auto& number : taken)
        next = std::max(next, wholeOf(number).value_or(0));
    for (auto* voice : without)
        voice->number = std::to_string(++next);
    return all;
}

std::string voiceNumber(std::string_view id) {
    constexpr std::size_t shortPrefix = 4, mostDigits = 4;
    auto start = id.size();
    while (start > 0 && isDigit(id[start - 1]))
        --start;
    if (start > shortPrefix)
        return {};
    while (start + 1 < id.size() && id[start] == '0')
        ++start;
    return id.size() - start > mostDigits ? std::string{} : std::string{id.substr(start)};
}

bool comesBefore(const Voice& a, const Voice& b) {
    const auto first = wholeOf(a.number), second = wholeOf(b.number);
    if (first && second && *first != *second)
        return *first < *second;
    return std::tie(a.number, a.date, a.words) < std::tie(b.number, b.date, b.words);
}

Symbol symbolOf(const Voice& voice) {
    auto symbol = symbolOf(pointSet, categoryOf(voice));
    symbol.letter = voice.number;
    return symbol;
}

void addVoices(SymbolLayer& layer, const geo::NetworkRegister& network) {
    const auto all = voicesIn(network);
    for (const auto key : layer.points.keys) {
        layer.voices.push_back(all.at(key));
        layer.symbols.push_back(symbolOf(layer.voices.back()));
    }
}

geo::Message collectedWords(const std::vector<Voice>& voices, indicators::Language language) {
    std::string first, last;
    for (const auto& voice : voices) {
        if (voice.date.empty())
            continue;
        first = first.empty() ? voice.date : std::min(first, voice.date);
        last = std::max(last, voice.date);
    }
    if (first.empty())
        return {};
    if (first == last)
        return {GEO_TR("collected: %1"), {dateWords(first, language)}};
    return {GEO_TR("collected: %1 – %2"), {dateWords(first, language), dateWords(last, language)}};
}

LegendSection voiceSection(const std::vector<Voice>& voices, indicators::Language language) {
    const auto agreed = static_cast<std::size_t>(std::ranges::count(voices, true, &Voice::agreed));
    LegendSection section;
    if (voices.empty())
        return section;
    auto dated = voices;
    if (agreed > 0) // the others say nothing on paper, not even when they were
        std::erase_if(dated, [](const Voice& voice) { return !voice.agreed; });
    section.title = GEO_TR("Residents’ words");
    section.subtitle = collectedWords(dated, language);
    if (agreed > 0)
        section.entries.push_back(entryOf("agreed", GEO_TR("what a resident said"), agreed));
    if (agreed < voices.size())
        section.entries.push_back(entryOf("withheld", GEO_TR("without agreement: on no page"), voices.size() - agreed));
    section.remark = GEO_TR("Words as they were said: they are not counted among the figures.");
    return section;
}

std::size_t takeOutWithheld(PageContent& page) {
    if (auto* map = std::get_if<MapPage>(&page))
        return takeOut(map->map);
    std::size_t taken = 0;
    std::map<const MapContent*, std::shared_ptr<const MapContent>> cleaned;
    const auto clean = [&](std::shared_ptr<const MapContent>& map) {
        if (!map || !hasWithheld(*map))
            return;
        auto& made = cleaned[map.get()];
        if (!made) {
            auto copy = *map;
            taken += takeOut(copy);
            made = std::make_shared<const MapContent>(std::move(copy));
        }
        map = made;
    };
    for (auto& side : std::get<SheetPages>(page).pages)
        for (auto& region : side.regions)
            for (auto& block : region.blocks)
                if (auto* shown = std::get_if<MapBlock>(&block))
                    clean(shown->map);
                else if (auto* legend = std::get_if<LegendBlock>(&block))
                    clean(legend->map);
    return taken;
}

std::size_t takeOutWithheld(geo::LayerContent& layer) {
    if (layer.name != pointSet)
        return 0;
    const auto agreed = columnOf(layer, "agreed"), draft = columnOf(layer, "draft");
    std::size_t kept = 0;
    for (std::size_t i = 0; i < layer.rows.size(); ++i) {
        if (!isSet(layer.rows[i], agreed) || isSet(layer.rows[i], draft))
            continue;
        if (kept != i) {
            layer.rows[kept] = std::move(layer.rows[i]);
            if (i < layer.points.size())
                layer.points[kept] = layer.points[i];
        }
        ++kept;
    }
    const auto taken = layer.rows.size() - kept;
    layer.rows.resize(kept);
    layer.points.resize(std::min(kept, layer.points.size()));
    return taken;
}

} // namespace layers
