#include "colour_vision.hpp"

#include "colour_space.hpp"

#include <array>
#include <utility>

namespace layers {
namespace {

constexpr std::array visions{std::pair{Vision::Normal, std::string_view{"normal"}},
                             std::pair{Vision::Deuteranopia, std::string_view{"deuteranopia"}},
                             std::pair{Vision::Protanopia, std::string_view{"protanopia"}},
                             std::pair{Vision::Tritanopia, std::string_view{"tritanopia"}},
                             std::pair{Vision::Grey, std::string_view{"grey"}}};

using Matrix = std::array<Light, 3>;
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Light times(const Matrix& matrix, const Light& light) {
    Light result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * light[0] + matrix[i][1] * light[1] + matrix[i][2] * light[2];
    return result;
}

/// The light of each of the 256 values of a channel, and back in steps of 1/65535: a picture has millions of pixels.
struct Tables {
    std::array<double, 256> light{};
    std::array<std::uint8_t, 65536> channel{};
    Tables() {
        for (std::size_t i = 0; i < light.size(); ++i)
            light[i] = toLight({static_cast<std::uint8_t>(i), 0, 0, 255})[0];
        for (std::size_t i = 0; i < channel.size(); ++i)
            channel[i] = fromLight({static_cast<double>(i) / 65535, 0, 0}).r;
    }
    std::uint8_t operator()(double amount) const {
        return channel[static_cast<std::size_t>(std::clamp(amount, 0.0, 1.0) * 65535 + 0.5)];
    }
};

} // namespace

std::string_view toText(Vision vision) {
    return std::ranges::find(visions, vision, &std::pair<Vision, std::string_view>::first)->second;
}

std::optional<Vision> visionFromText(std::string_view text) {
    for (const auto& [vision, name] : visions)
        if (name == text)
            return vision;
    return std::nullopt;
}

Colour seen(Colour colour, Vision vision) {
    if (vision == Vision::Normal)
        return colour;
    static const Tables tables;
    Light light{tables.light[colour.r], tables.light[colour.g], tables.light[colour.b]};
    if (vision == Vision::Grey) {
        const double y = luminance(light);
        light = {y, y, y};
    } else {
        light = times(vision == Vision::Deuteranopia ? deuteranopia
                      : vision == Vision::Protanopia ? protanopia
                                                     : tritanopia,
                      light);
    }
    return {tables(light[0]), tables(light[1]), tables(light[2]), colour.a};
}

double differenceSeen(Colour one, Colour other, Vision vision) {
    return difference(toLab(seen(one, vision)), toLab(seen(other, vision)));
}

std::vector<Alike> alikeColours(std::span<const Colour> colours, double least) {
    std::vector<Alike> found;
    for (const auto& [vision, name] : visions) {
        Alike nearest{vision, 0, 0, least};
        for (std::size_t i = 0; i < colours.size(); ++i)
            for (std::size_t j = i + 1; j < colours.size(); ++j)
                if (const double d = differenceSeen(colours[i], colours[j], vision); d < nearest.difference)
                    nearest = {vision, i, j, d};
        if (nearest.second > 0)
            found.push_back(nearest);
    }
    return found;
}

} // namespace layers
