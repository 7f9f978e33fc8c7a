#include "base/sha256.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace geo {
namespace {

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
alignas(16) constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t bigEndian(const std::uint8_t* p) {
    return std::uint32_t{p[0]} << 24 | std::uint32_t{p[1]} << 16 | std::uint32_t{p[2]} << 8 | std::uint32_t{p[3]};
}

} // namespace

#if defined(__x86_64__)

bool Sha256::hasInstructions() {
    unsigned a = 0, b = 0, c = 0, d = 0;
    const bool basic = __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_SSSE3) != 0 && (c & bit_SSE4_1) != 0;
    return basic && __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & bit_SHA) != 0;
}

// Four rounds a step. The instructions want the state as two vectors (a b e f) and (c d g h), highest lane first.
__attribute__((target("sha,ssse3,sse4.1"))) void Sha256::withInstructions(State& state, const std::uint8_t* p,
                                                                          std::size_t n) {
    const auto lanes = [](std::uint32_t x3, std::uint32_t x2, std::uint32_t x1, std::uint32_t x0) {
        return std::array<std::uint32_t, 4>{x0, x1, x2, x3};
    };
    const auto load = [](const void* from) __attribute__((target("sha,ssse3,sse4.1"))) {
        return _mm_loadu_si128(static_cast<const __m128i*>(from));
    };
    auto abef = load(lanes(state[0], state[1], state[4], state[5]).data());
    auto cdgh = load(lanes(state[2], state[3], state[6], state[7]).data());
    const auto bigEndianWords = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    for (; n > 0; --n, p += 64) {
        const auto abefBefore = abef, cdghBefore = cdgh;
        __m128i w[4]; // the last sixteen words of the message schedule
        for (std::size_t step = 0; step < 16; ++step) {
            auto& words = w[step % 4];
            if (step < 4)
                words = _mm_shuffle_epi8(load(p + 16 * step), bigEndianWords);
            else {
                const auto last = w[(step + 3) % 4];
                const auto seventhBack = _mm_alignr_epi8(last, w[(step + 2) % 4], 4);
                words = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(words, w[(step + 1) % 4]), seventhBack),
                                             last);
            }
            const auto keyed = _mm_add_epi32(words, load(&roundConstants[4 * step]));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, keyed);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(keyed, 0x0E));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    std::array<std::uint32_t, 4> fe, hg;
    _mm_storeu_si128(reinterpret_cast<__m128i*>(fe.data()), abef);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(hg.data()), cdgh);
    state = {fe[3], fe[2], hg[3], hg[2], fe[1], fe[0], hg[1], hg[0]};
}

#else

bool Sha256::hasInstructions() { return false; }
void Sha256::withInstructions(State& state, const std::uint8_t* p, std::size_t n) { portable(state, p, n); }

#endif

void Sha256::portable(State& state, const std::uint8_t* p, std::size_t n) {
    for (; n > 0; --n, p += 64) {
        std::array<std::uint32_t, 64> w;
        for (std::size_t t = 0; t < 16; ++t)
            w[t] = bigEndian(p + 4 * t);
        for (std::size_t t = 16; t < 64; ++t) {
            const auto s0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3);
            const auto s1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10);
            w[t] = s1 + w[t - 7] + s0 + w[t - 16];
        }
        auto [a, b, c, d, e, f, g, h] = state;
        for (std::size_t t = 0; t < 64; ++t) {
            const auto sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
            const auto t1 = h + sum1 + ((e & f) ^ (~e & g)) + roundConstants[t] + w[t];
            const auto sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
            const auto t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
            h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
        }
        const State worked{a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i)
            state[i] += worked[i];
    }
}

void Sha256::blocks(const std::uint8_t* p, std::size_t n) {
    static const bool fast = hasInstructions();
    if (fast && !m_portable)
        withInstructions(m_state, p, n);
    else
        portable(m_state, p, n);
}

void Sha256::add(std::span<const std::uint8_t> bytes) {
    const auto held = static_cast<std::size_t>(m_length % 64);
    m_length += bytes.size();
    if (held > 0) {
        const auto taken = std::min(bytes.size(), 64 - held);
        std::copy_n(bytes.begin(), taken, m_rest.begin() + static_cast<std::ptrdiff_t>(held));
        bytes = bytes.subspan(taken);
        if (held + taken < 64)
            return;
        blocks(m_rest.data(), 1);
    }
    blocks(bytes.data(), bytes.size() / 64);
    bytes = bytes.subspan(bytes.size() / 64 * 64);
    std::copy(bytes.begin(), bytes.end(), m_rest.begin());
}

Sha256::Digest Sha256::finish() {
    const std::uint64_t bits = m_length * 8;
    const auto held = m_length % 64;
    std::array<std::uint8_t, 72> padding{0x80};
    const std::size_t zeros = static_cast<std::size_t>((held < 56 ? 56 : 120) - held);
    for (std::size_t i = 0; i < 8; ++i)
        padding[zeros + i] = static_cast<std::uint8_t>(bits >> (56 - 8 * i));
    add({padding.data(), zeros + 8});
    Digest digest;
    for (std::size_t i = 0; i < 32; ++i)
        digest[i] = static_cast<std::uint8_t>(m_state[i / 4] >> (24 - 8 * (i % 4)));
    return digest;
}

std::string hexadecimal(const Sha256::Digest& digest) {
    constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const auto byte : digest) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

} // namespace geo
