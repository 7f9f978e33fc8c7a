// Several pixels that the processor takes by one instruction.
#pragma once

#include <cstdint>
#include <cstring>
#if defined __SSE2__
#include <xmmintrin.h>
#endif

namespace paint {

using Four [[gnu::vector_size(16)]] = float;
using FourBits [[gnu::vector_size(16)]] = std::int32_t;

/// One bit for each of four answers, the first the lowest.
inline std::uint32_t bitsOf(FourBits answers) {
#if defined __SSE2__
    return static_cast<std::uint32_t>(_mm_movemask_ps(reinterpret_cast<__m128>(answers)));
#else
    answers &= FourBits{1, 2, 4, 8};
    return static_cast<std::uint32_t>(answers[0] | answers[1] | answers[2] | answers[3]);
#endif
}
inline std::uint32_t bitsOf(FourBits a, FourBits b) { return bitsOf(a) | bitsOf(b) << 4; }

template <typename Lanes> Lanes lanesAt(const void* from) {
    Lanes lanes;
    std::memcpy(&lanes, from, sizeof lanes);
    return lanes;
}

template <typename Lanes> void put(const Lanes& lanes, void* to) { std::memcpy(to, &lanes, sizeof lanes); }

} // namespace paint
