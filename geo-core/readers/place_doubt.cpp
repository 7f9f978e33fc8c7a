#include "readers/place_doubt.hpp"

#include "readers/family.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <algorithm>

namespace geo {
namespace {

struct Word {
    std::string_view word;
    double metres;
};

// Somewhere in the commune: a disc of the area of half of the communes has a radius of 1.9 km.
constexpr double commune = 2500;

/// BPE, in INSEE's own metres: the most that "good" and "acceptable" allow. Beyond, places may be drawn at random in
/// the commune. Codes of Sirene: a number that was found (11, 21), a place at random in the street (12, 22), in the
/// commune (33).
constexpr Word qualities[] = {{"bonne", 100}, {"acceptable", 500}, {"mauvaise", commune},
                              {"12", 250},    {"22", 250},         {"33", commune}};
/// Of a geocoder: what it found in place of the number.
constexpr Word findings[] = {{"interpolation", 50}, {"street", 250},           {"locality", 500}, {"hamlet", 500},
                             {"village", commune},  {"municipality", commune}, {"town", commune}, {"city", commune}};
constexpr std::string_view numberFound = "housenumber";
/// Of the national addresses: what the place stands for where it is not the entrance.
constexpr Word positions[] = {{"parcelle", 50}, {"segment", 100}};

template <std::size_t size> std::optional<double> among(const Word (&words)[size], const std::string& cell) {
    if (cell.empty())
        return std::nullopt;
    const auto word = folded(cell);
    const auto* at = std::find_if(std::begin(words), std::end(words), [&](const Word& w) { return w.word == word; });
    return at == std::end(words) ? std::nullopt : std::optional{at->metres};
}

std::optional<double> written(const std::string& cell) {
    const auto number = parseCell(cell, '.');
    return number && number->hasNumber() && number->value > 0 ? std::optional{number->value} : std::nullopt;
}

std::optional<double> ofQuality(const std::string& cell) { return among(qualities, cell); }
std::optional<double> ofFinding(const std::string& cell) { return among(findings, cell); }
std::optional<double> ofPosition(const std::string& cell) { return among(positions, cell); }

/// "type" is the name of many columns: here of one whose cells are what geocoders write.
bool isOfGeocoder(std::size_t column, const std::vector<std::vector<std::string>>& sample) {
    std::size_t filled = 0, known = 0;
    for (const auto& row : sample)
        if (column < row.size() && !row[column].empty()) {
            ++filled;
            known += row[column] == numberFound || ofFinding(row[column]);
        }
    return filled > 0 && known * 10 >= filled * 9;
}

} // namespace

void PlaceDoubts::add(const std::vector<std::string>& columns, const std::vector<std::string_view>& patterns,
                      Metres metres) {
    if (const auto column = findColumn(columns, patterns))
        m_tellers.push_back({*column, columns[*column], metres});
}

PlaceDoubts::PlaceDoubts(const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& sample) {
    add(columns, {"distance_precision", "precision_m", "precision_metres"}, written);
    add(columns, {"qualite_xy", "qualite_geoloc"}, ofQuality);
    add(columns, {"result_type", "geo_type"}, ofFinding);
    if (const auto type = findColumn(columns, {"type"}); type && isOfGeocoder(*type, sample))
        add(columns, {"type"}, ofFinding);
    add(columns, {"type_position", "position_type"}, ofPosition);
}

double PlaceDoubts::of(const std::vector<std::string>& cells) const {
    for (const auto& teller : m_tellers)
        if (teller.column < cells.size())
            if (const auto metres = teller.metres(cells[teller.column]))
                return *metres;
    return 0;
}

std::vector<std::string> PlaceDoubts::columns() const {
    std::vector<std::string> names;
    for (const auto& teller : m_tellers)
        names.push_back(teller.name);
    return names;
}

} // namespace geo
