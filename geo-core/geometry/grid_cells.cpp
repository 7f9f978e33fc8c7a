#include "geometry/grid_cells.hpp"

#include <charconv>
#include <numeric>

namespace geo {

namespace {

/// Takes `word` off the front, whatever its case.
bool take(std::string_view& text, std::string_view word) {
    if (text.size() < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if ((text[i] | 0x20) != (word[i] | 0x20))
            return false;
    text.remove_prefix(word.size());
    return true;
}

bool take(std::string_view& text, std::int32_t& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{})
        return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

template <typename Values> void reorder(Values& values, const std::vector<std::size_t>& order) {
    Values sorted;
    sorted.reserve(values.size());
    for (const auto k : order)
        sorted.push_back(values[k]);
    values = std::move(sorted);
}

} // namespace

std::optional<CellName> CellName::parse(std::string_view text) {
    while (text.ends_with(' '))
        text.remove_suffix(1);
    while (text.starts_with(' '))
        text.remove_prefix(1);
    CellName name;
    const bool whole = take(text, "CRS") && take(text, name.epsg) && take(text, "RES") && take(text, name.size) &&
                       take(text, "mN") && take(text, name.north) && take(text, "E") && take(text, name.east) &&
                       text.empty();
    if (!whole || name.epsg <= 0 || name.size <= 0 || name.north % name.size != 0 || name.east % name.size != 0)
        return std::nullopt;
    return name;
}

std::string CellName::text() const {
    return "CRS" + std::to_string(epsg) + "RES" + std::to_string(size) + "mN" + std::to_string(north) + "E" +
           std::to_string(east);
}

void GridCells::push(std::int32_t north_, std::int32_t east_, double persons_, double households_, bool imputed_) {
    north.push_back(north_);
    east.push_back(east_);
    persons.push_back(persons_);
    households.push_back(households_);
    imputed.push_back(imputed_ ? 1 : 0);
}

void GridCells::sort() {
    std::vector<std::size_t> order(count());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto before = [&](std::size_t a, std::size_t b) {
        return north[a] != north[b] ? north[a] < north[b] : east[a] < east[b];
    };
    if (std::is_sorted(order.begin(), order.end(), before))
        return;
    std::sort(order.begin(), order.end(), before);
    reorder(north, order);
    reorder(east, order);
    reorder(persons, order);
    reorder(households, order);
    reorder(imputed, order);
}

std::size_t GridCells::lowerBound(std::int32_t north_, std::int32_t east_) const {
    const auto first = std::lower_bound(north.begin(), north.end(), north_);
    const auto last = std::upper_bound(first, north.end(), north_);
    const auto from = east.begin() + (first - north.begin()), to = east.begin() + (last - north.begin());
    return static_cast<std::size_t>(std::lower_bound(from, to, east_) - east.begin());
}

} // namespace geo
