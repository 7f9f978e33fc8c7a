#include "network/record.hpp"

#include "readers/text_encoding.hpp"

#include <algorithm>
#include <charconv>

namespace geo {

namespace {

/// @throws Error::Code::Usage for a field that the kind does not have
std::size_t positionOf(const RecordKind& kind, std::string_view field) {
    return static_cast<std::size_t>(&kind.field(field) - kind.fields.data());
}

} // namespace

const std::string& NetworkRecord::at(std::string_view field) const { return values[positionOf(*kind, field)]; }

void NetworkRecord::set(std::string_view field, std::string value) {
    values[positionOf(*kind, field)] = std::move(value);
}

std::optional<double> NetworkRecord::number(std::string_view field) const {
    const auto& text = at(field);
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || failed != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> NetworkRecord::whole(std::string_view field) const {
    const auto value = number(field);
    return value ? std::optional{static_cast<std::int64_t>(*value)} : std::nullopt;
}

std::vector<std::string> NetworkRecord::codes(std::string_view field) const { return splitList(at(field), ";"); }

std::optional<Point> NetworkRecord::lonLat() const {
    if (!kind->placed)
        return std::nullopt;
    const auto lon = number("lon"), lat = number("lat");
    return lon && lat ? std::optional{Point{*lon, *lat}} : std::nullopt;
}

bool NetworkRecord::sameIdentity(const NetworkRecord& other) const {
    return kind == other.kind &&
           std::ranges::all_of(kind->identity, [&](auto field) { return at(field) == other.at(field); });
}

} // namespace geo
