#include "palette.hpp"

#include "colour_space.hpp"

#include "base/error.hpp"
#include "embedded.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <charconv>
#include <functional>
#include <map>
#include <mutex>

namespace layers {
namespace {

constexpr std::string_view shippedFile = "palettes/palettes.toml";
constexpr std::string_view defaultPalette = "YlGnBu";

/// The colour at position t in [0, colours - 1] along a ramp.
Colour along(const std::vector<Colour>& ramp, double t) {
    const auto below = std::min(static_cast<std::size_t>(t), ramp.size() - 1);
    const auto above = std::min(below + 1, ramp.size() - 1);
    const double share = t - static_cast<double>(below);
    if (below == above || share < 1e-9)
        return ramp[below];
    const Lab a = toLab(ramp[below]), b = toLab(ramp[above]);
    return fromLab({std::lerp(a.l, b.l, share), std::lerp(a.a, b.a, share), std::lerp(a.b, b.b, share)});
}

PaletteKind kindFromText(std::string_view text) {
    if (text == "diverging")
        return PaletteKind::Diverging;
    return text == "categories" ? PaletteKind::Categories : PaletteKind::Sequential;
}

Palette paletteFrom(std::string_view id, const toml::table& table) {
    Palette result;
    result.id = id;
    result.kind = kindFromText(table["kind"].value_or(std::string_view{"sequential"}));
    for (const auto& [key, node] : table) {
        const toml::array* list = node.as_array();
        if (!list)
            continue;
        std::vector<Colour> colours;
        for (const auto& colour : *list)
            colours.push_back(Colour::fromHex(colour.value_or(std::string_view{})));
        if (!colours.empty())
            result.sizes.push_back(std::move(colours));
    }
    std::ranges::sort(result.sizes, {}, &std::vector<Colour>::size);
    return result;
}

std::vector<Palette> shippedPalettes() {
    std::vector<Palette> all;
    try {
        const toml::table file = toml::parse(data::file(shippedFile), shippedFile);
        for (const auto& [id, node] : file)
            if (const toml::table* table = node.as_table())
                all.push_back(paletteFrom(id.str(), *table));
    } catch (const toml::parse_error& failure) {
        const auto line = static_cast<std::int64_t>(failure.source().begin.line);
        throw geo::Error{geo::Error::Code::Malformed,
                         {GEO_TR("%1, line %2: not a valid list of palettes"), {std::string{shippedFile}, line}}};
    }
    return all;
}

/// Kept from the first time it is asked for: palettes are handed out by reference.
const Palette& ownPalette(std::string_view colours) {
    static std::mutex guard;
    static std::map<std::string, Palette, std::less<>> known;
    const std::lock_guard lock{guard};
    if (const auto found = known.find(colours); found != known.end())
        return found->second;
    Palette made;
    made.id = colours;
    auto& list = made.sizes.emplace_back();
    for (std::size_t at = 0; at < colours.size(); at = std::min(colours.find(',', at), colours.size() - 1) + 1)
        list.push_back(Colour::fromHex(colours.substr(at, colours.find(',', at) - at)));
    return known.emplace(made.id, std::move(made)).first->second;
}

} // namespace

Colour Colour::fromHex(std::string_view hex) {
    Colour colour;
    if (hex.size() != 7 || hex[0] != '#')
        return colour;
    std::uint32_t number = 0;
    const auto [end, problem] = std::from_chars(hex.data() + 1, hex.data() + 7, number, 16);
    if (problem != std::errc{} || end != hex.data() + 7)
        return colour;
    colour.r = static_cast<std::uint8_t>(number >> 16);
    colour.g = static_cast<std::uint8_t>(number >> 8);
    colour.b = static_cast<std::uint8_t>(number);
    return colour;
}

std::string Colour::hex() const { return fmt::format("#{:02X}{:02X}{:02X}", r, g, b); }

std::vector<Colour> Palette::colours(int classes) const {
    if (classes < 1 || sizes.empty())
        return {};
    const auto wanted = static_cast<std::size_t>(classes);
    const auto distance = [wanted](const std::vector<Colour>& size) {
        return size.size() > wanted ? size.size() - wanted : wanted - size.size();
    };
    const std::vector<Colour>& nearest = *std::ranges::min_element(sizes, {}, distance);
    if (nearest.size() == wanted)
        return nearest;
    std::vector<Colour> result;
    for (std::size_t i = 0; i < wanted; ++i) {
        if (kind == PaletteKind::Categories) { // hues between two categories would mean nothing: they come round again
            result.push_back(nearest[i % nearest.size()]);
            continue;
        }
        const double share = wanted == 1 ? 0.5 : static_cast<double>(i) / static_cast<double>(wanted - 1);
        result.push_back(along(nearest, share * static_cast<double>(nearest.size() - 1)));
    }
    return result;
}

const std::vector<Palette>& palettes() {
    static const std::vector<Palette> all = shippedPalettes();
    return all;
}

const Palette& palette(std::string_view id) {
    if (id.starts_with('#'))
        return ownPalette(id);
    const auto& all = palettes();
    auto found = std::ranges::find(all, id, &Palette::id);
    if (found == all.end())
        found = std::ranges::find(all, defaultPalette, &Palette::id);
    return *found;
}

} // namespace layers
