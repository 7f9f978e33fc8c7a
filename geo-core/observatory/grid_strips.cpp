#include "observatory/grid_strips.hpp"

#include <bit>
#include <cstring>

namespace geo {

namespace {

static_assert(std::endian::native == std::endian::little, "packed grids are written as this machine holds numbers");

template <typename T>
void append(std::vector<std::uint8_t>& bytes, const std::vector<T>& values, std::size_t from, std::size_t to) {
    const auto at = bytes.size();
    bytes.resize(at + (to - from) * sizeof(T));
    std::memcpy(bytes.data() + at, values.data() + from, (to - from) * sizeof(T));
}

template <typename T> void take(std::span<const std::uint8_t>& bytes, std::size_t count, std::vector<T>& values) {
    const auto at = values.size();
    values.resize(at + count);
    std::memcpy(values.data() + at, bytes.data(), count * sizeof(T));
    bytes = bytes.subspan(count * sizeof(T));
}

} // namespace

std::vector<std::uint8_t> packed(const GridCells& cells, std::size_t from, std::size_t to) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve((to - from) * packedCellBytes);
    append(bytes, cells.north, from, to);
    append(bytes, cells.east, from, to);
    append(bytes, cells.persons, from, to);
    append(bytes, cells.households, from, to);
    append(bytes, cells.imputed, from, to);
    return bytes;
}

bool unpack(std::span<const std::uint8_t> bytes, GridCells& cells) {
    if (bytes.size() % packedCellBytes != 0)
        return false;
    const auto count = bytes.size() / packedCellBytes;
    if (count == 0)
        return true;
    take(bytes, count, cells.north);
    take(bytes, count, cells.east);
    take(bytes, count, cells.persons);
    take(bytes, count, cells.households);
    take(bytes, count, cells.imputed);
    return true;
}

} // namespace geo
