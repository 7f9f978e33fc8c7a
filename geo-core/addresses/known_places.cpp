#include "addresses/known_places.hpp"

#include "addresses/street_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace geo {
namespace {

constexpr double leastName = 0.75, otherPostcode = 0.9, otherDepartment = 0.5, postcodeAlone = 0.95,
                 postcodeOfOther = 0.7;

std::string keyOf(std::span<const std::string> words) {
    std::string key;
    for (const auto& word : words)
        key += word + ' ';
    return key;
}

std::string_view department(std::string_view code) { return code.substr(0, 2); }

/// The arrondissements of a commune that has some: what their codes start with.
std::string_view arrondissements(std::string_view commune) {
    using Pair = std::pair<std::string_view, std::string_view>;
    for (const auto& [whole, start] : {Pair{"75056", "751"}, Pair{"13055", "132"}, Pair{"69123", "6938"}})
        if (commune == whole)
            return start;
    return {};
}

std::string upper(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
    return text;
}

} // namespace

KnownPlaces::KnownPlaces(std::vector<KnownPlace> places) : m_places{std::move(places)} {
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto& place = m_places[i];
        m_byId[place.id] = i;
        m_byPostcode[place.postcode].push_back(i);
        const auto name = keyOf(communeWords(place.name)), old = keyOf(communeWords(place.oldCommune));
        m_byName[name].push_back(i);
        if (!old.empty() && old != name)
            m_byName[old].push_back(i);
    }
    m_byName.erase(std::string{});
}

std::optional<std::size_t> KnownPlaces::withId(std::int64_t id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::optional{found->second};
}

bool KnownPlaces::isName(std::span<const std::string> words) const {
    std::string name;
    for (const auto& word : words)
        name += word + ' ';
    return m_byName.contains(keyOf(communeWords(name)));
}

std::unordered_map<std::size_t, double> KnownPlaces::withCode(const std::string& code) const {
    std::unordered_map<std::size_t, double> found;
    const auto start = arrondissements(code);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].commune == code || (!start.empty() && m_places[i].commune.starts_with(start)))
            found[i] = 1;
    return found;
}

std::unordered_map<std::size_t, double> KnownPlaces::named(const std::string& commune,
                                                           const std::string& postcode) const {
    auto found = withCode(upper(commune));
    if (!found.empty())
        return found;
    const StreetWords asked{{}, communeWords(commune)};
    if (const auto same = m_byName.find(keyOf(asked.words)); same != m_byName.end()) {
        for (const auto i : same->second)
            found[i] = 1;
        return found;
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto& place = m_places[i];
        if (!postcode.empty() && department(place.postcode) != department(postcode))
            continue;
        const double name = std::max(streetLikeness(asked, {{}, communeWords(place.name)}),
                                     streetLikeness(asked, {{}, communeWords(place.oldCommune)}));
        if (name >= leastName)
            found[i] = name;
    }
    return found;
}

const std::vector<KnownPlaces::Match>& KnownPlaces::match(const std::string& commune, const std::string& postcode) {
    const auto [at, isNew] = m_matches.try_emplace(commune + '\n' + postcode);
    auto& matches = at->second;
    if (!isNew)
        return matches;
    // Five digits that are no postcode may be the code of a commune.
    const auto byName = !commune.empty()                  ? named(commune, postcode)
                        : m_byPostcode.contains(postcode) ? std::unordered_map<std::size_t, double>{}
                                                          : withCode(postcode);
    for (const auto& [place, score] : byName) {
        const auto& its = m_places[place].postcode;
        const double agreement = postcode.empty() || commune.empty() || its == postcode ? 1
                                 : department(its) == department(postcode)              ? otherPostcode
                                                                                        : otherDepartment;
        matches.push_back({place, score * agreement});
    }
    if (const auto same = m_byPostcode.find(postcode); !postcode.empty() && same != m_byPostcode.end())
        for (const auto place : same->second)
            if (!byName.contains(place))
                matches.push_back({place, commune.empty() ? postcodeAlone : postcodeOfOther});
    std::ranges::sort(matches, [](const Match& a, const Match& b) {
        return a.score > b.score || (a.score == b.score && a.place < b.place);
    });
    return matches;
}

} // namespace geo
