// Chance that is the same on every machine: integer hashes and plain arithmetic, no std distribution, no libm.
#pragma once

#include <cstddef>
#include <cstdint>

namespace demo {

/// Finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result depends on every bit of x.
constexpr std::uint64_t mixed(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}
constexpr std::uint64_t mixed(std::uint64_t a, std::uint64_t b) { return mixed(mixed(a) ^ b); }
constexpr std::uint64_t mixed(std::uint64_t a, std::uint64_t b, std::uint64_t c) { return mixed(mixed(a, b), c); }

/// [0, 1) from a hash.
constexpr double unit(std::uint64_t hash) { return static_cast<double>(hash >> 11) * 0x1p-53; }

/// A sequence of such numbers.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state{mixed(seed)} {}
    double next() { return unit(mixed(++m_state)); }
    double between(double low, double high) { return low + (high - low) * next(); }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() * static_cast<double>(n)); }

private:
    std::uint64_t m_state;
};

/// Smooth noise in [-1, 1]: random values on a lattice of side 1, blended with a cubic.
double noise(double x, double y, std::uint64_t seed);
/// Octaves of it, each twice as fine and half as high.
double roughNoise(double x, double y, std::uint64_t seed, int octaves);

} // namespace demo
