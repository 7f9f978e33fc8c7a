// The communes of an address book, by name, code or postcode. Private to geo-core.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace geo {

/// What streets have in common.
struct KnownPlace {
    std::int64_t id = 0;
    std::string commune, name, postcode, oldCommune;
};

class KnownPlaces {
public:
    explicit KnownPlaces(std::vector<KnownPlace> places);
    struct Match {
        std::size_t place = 0;
        double score = 0; ///< 0 to 1: how well it is the one that was written
    };
    /// Those a commune (name or code; of Paris, Lyon and Marseille their arrondissements too) and a postcode may mean,
    /// the best first. A name counts more than a postcode, which may be a Cedex. Both empty: none.
    const std::vector<Match>& match(const std::string& commune, const std::string& postcode);
    bool isName(std::span<const std::string> words) const; ///< of a commune or a former one
    std::optional<std::size_t> withId(std::int64_t id) const;
    const KnownPlace& operator[](std::size_t i) const { return m_places[i]; }
    std::size_t size() const { return m_places.size(); }

private:
    using Places = std::vector<std::size_t>;
    std::unordered_map<std::size_t, double> withCode(const std::string& code) const;
    std::unordered_map<std::size_t, double> named(const std::string& commune, const std::string& postcode) const;
    std::vector<KnownPlace> m_places;
    std::unordered_map<std::int64_t, std::size_t> m_byId;
    std::unordered_map<std::string, Places> m_byName, m_byPostcode;
    std::unordered_map<std::string, std::vector<Match>> m_matches; ///< those asked for before
};

} // namespace geo
