// SHA-256 (FIPS 180-4), fed piece by piece.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace geo {

class Sha256 {
public:
    using Digest = std::array<std::uint8_t, 32>;
    void add(std::span<const std::uint8_t> bytes);
    void add(std::string_view text) { add({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}); }
    Digest finish(); ///< once, at the end
    /// Ten times slower than what modern processors offer; the tests compare the two.
    void usePortableCode() { m_portable = true; }

private:
    using State = std::array<std::uint32_t, 8>;
    static void portable(State& state, const std::uint8_t* p, std::size_t blocks);
    static void withInstructions(State& state, const std::uint8_t* p, std::size_t blocks); ///< of x86 (SHA-NI)
    static bool hasInstructions();
    void blocks(const std::uint8_t* p, std::size_t n);
    State m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, 64> m_rest{};
    std::uint64_t m_length = 0;
    bool m_portable = false;
};

std::string hexadecimal(const Sha256::Digest& digest);

} // namespace geo
