#include "colour_space.hpp"

#include <numbers>

namespace layers {
namespace {

constexpr std::array whitePoint{0.95047, 1.0, 1.08883};

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

double radians(double degrees) { return degrees * std::numbers::pi / 180; }
/// 0 to 360; 0 for a grey, which has no hue.
double hueDegrees(double a, double b) {
    if (a == 0 && b == 0)
        return 0;
    const double hue = std::atan2(b, a) * 180 / std::numbers::pi;
    return hue < 0 ? hue + 360 : hue;
}
double pow7(double value) { return std::pow(value, 7); }
/// How chroma counts less where there is much of it: 25 is a constant of the formula.
double chromaRolloff(double chroma) { return std::sqrt(pow7(chroma) / (pow7(chroma) + pow7(25))); }

struct Hues {
    double difference, mean; ///< degrees
};
Hues huesOf(double one, double other, bool grey) {
    if (grey) // one of them has no hue: the other counts
        return {0, one + other};
    double step = other - one;
    if (step > 180)
        step -= 360;
    else if (step < -180)
        step += 360;
    double mean = (one + other) / 2;
    if (std::abs(one - other) > 180)
        mean += one + other < 360 ? 180 : -180;
    return {step, mean};
}

} // namespace

Light toLight(Colour colour) { return {linear(colour.r), linear(colour.g), linear(colour.b)}; }

Colour fromLight(const Light& light) { return {encoded(light[0]), encoded(light[1]), encoded(light[2]), 255}; }

double luminance(const Light& light) { return 0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2]; }

Lab toLab(Colour colour) {
    const auto [r, g, b] = toLight(colour);
    const double x = labCurve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / whitePoint[0]);
    const double y = labCurve(luminance({r, g, b}) / whitePoint[1]);
    const double z = labCurve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / whitePoint[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Colour fromLab(const Lab& lab) {
    const double middle = (lab.l + 16) / 116;
    const double x = whitePoint[0] * labCurveInverse(middle + lab.a / 500);
    const double y = whitePoint[1] * labCurveInverse(middle);
    const double z = whitePoint[2] * labCurveInverse(middle - lab.b / 200);
    return fromLight({3.2404542 * x - 1.5371385 * y - 0.4985314 * z, -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
                      0.0556434 * x - 0.2040259 * y + 1.0572252 * z});
}

double difference(const Lab& one, const Lab& other) {
    const double stretch = 1.5 - 0.5 * chromaRolloff((std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2);
    const double a1 = one.a * stretch, a2 = other.a * stretch;
    const double chroma1 = std::hypot(a1, one.b), chroma2 = std::hypot(a2, other.b);
    const Hues hues = huesOf(hueDegrees(a1, one.b), hueDegrees(a2, other.b), chroma1 * chroma2 == 0);
    const double lightness = (one.l + other.l) / 2, chroma = (chroma1 + chroma2) / 2, hue = hues.mean;

    const double fromMiddle = (lightness - 50) * (lightness - 50);
    const double weightL = 1 + 0.015 * fromMiddle / std::sqrt(20 + fromMiddle), weightC = 1 + 0.045 * chroma;
    const double t = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue)) +
                     0.32 * std::cos(radians(3 * hue + 6)) - 0.20 * std::cos(radians(4 * hue - 63));
    const double weightH = 1 + 0.015 * chroma * t;
    const double rotation =
        -std::sin(radians(60 * std::exp(-std::pow((hue - 275) / 25, 2)))) * 2 * chromaRolloff(chroma);

    const double dL = (other.l - one.l) / weightL, dC = (chroma2 - chroma1) / weightC;
    const double dH = 2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(hues.difference / 2)) / weightH;
    return std::sqrt(dL * dL + dC * dC + dH * dH + rotation * dC * dH);
}

} // namespace layers
