#include "palette.hpp"

#include "base/error.hpp"
#include "embedded.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <array>
#include <charconv>
#include <functional>
#include <map>
#include <mutex>

namespace layers {
namespace {

constexpr std::string_view shippedFile = "palettes/palettes.toml";
constexpr std::string_view defaultPalette = "YlGnBu";

/// CIE L*a*b* under D65, in which equal steps look about equal.
struct Lab {
    double l = 0, a = 0, b = 0;
};
constexpr std::array whitePoint{0.95047, 1.0, 1.08883};

// sRGB transfer function, IEC 61966-2-1.
double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
std::uint8_t encoded(double linearValue) {
    const double v = std::clamp(linearValue, 0.0, 1.0);
    const double c = v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
    return static_cast<std::uint8_t>(std::lround(c * 255));
}

constexpr double labEdge = 6.0 / 29;
double labCurve(double t) {
    return t > labEdge * labEdge * labEdge ? std::cbrt(t) : t / (3 * labEdge * labEdge) + 4.0 / 29;
}
double labCurveInverse(double t) { return t > labEdge ? t * t * t : 3 * labEdge * labEdge * (t - 4.0 / 29); }

Lab toLab(Colour colour) {
    const double r = linear(colour.r), g = linear(colour.g), b = linear(colour.b);
    const double x = labCurve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / whitePoint[0]);
    const double y = labCurve((0.2126729 * r + 0.7151522 * g + 0.0721750 * b) / whitePoint[1]);
    const double z = labCurve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / whitePoint[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Colour fromLab(const Lab& lab) {
    const double middle = (lab.l + 16) / 116;
    const double x = whitePoint[0] * labCurveInverse(middle + lab.a / 500);
    const double y = whitePoint[1] * labCurveInverse(middle);
    const double z = whitePoint[2] * labCurveInverse(middle - lab.b / 200);
    return {encoded(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
            encoded(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
            encoded(0.0556434 * x - 0.2040259 * y + 1.0572252 * z), 255};
}

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
