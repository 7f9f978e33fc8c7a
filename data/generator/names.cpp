#include "names.hpp"

#include "random.hpp"

#include <array>
#include <string_view>

namespace demo {

namespace {

using namespace std::string_view_literals;

constexpr std::array starts{"Aubre"sv,   "Cazel"sv,  "Fontar"sv, "Garri"sv,  "Lauze"sv, "Malvi"sv,  "Oliva"sv,
                            "Puecha"sv,  "Roque"sv,  "Serra"sv,  "Tamar"sv,  "Valsa"sv, "Vigno"sv,  "Cabre"sv,
                            "Estagna"sv, "Clarma"sv, "Peyra"sv,  "Mourve"sv, "Genes"sv, "Argelo"sv, "Bruye"sv};
constexpr std::array ends{"lergues"sv, "rignac"sv,   "vieille"sv,  "nières"sv, "gnolles"sv, "rettes"sv,  "zilhac"sv,
                          "bessan"sv,  "rouillan"sv, "llargues"sv, "stouls"sv, "drac"sv,    "menties"sv, "rolas"sv};
constexpr std::array tails{"sur-Lisière"sv, "les-Garrigues"sv, "le-Causse"sv,
                           "la-Vigne"sv,    "des-Hauts"sv,     "le-Vieux"sv};

constexpr std::array places{
    "Les Micocouliers"sv, "La Croix Blanche"sv, "Les Tamaris"sv,  "Le Moulin Neuf"sv, "Les Arènes Basses"sv,
    "La Fontaine"sv,      "Les Amandiers"sv,    "Le Canal"sv,     "Belle Vue"sv,      "La Gare"sv,
    "Les Oliviers"sv,     "Le Jardin Public"sv, "Les Remparts"sv, "La Tuilerie"sv,    "Saint-Roch"sv,
    "Le Pont Vieux"sv,    "Les Cyprès"sv,       "La Plaine"sv,    "Le Belvédère"sv,   "Les Lauriers"sv,
    "La Coopérative"sv,   "Les Mûriers"sv,      "Le Lavoir"sv,    "La Pinède"sv,      "Les Genêts"sv,
    "Le Grand Mas"sv,     "Les Faubourgs"sv,    "La Cigale"sv,    "Les Écoles"sv,     "Le Stade"sv};
constexpr std::array works{"Zone d'activités des Salins"sv, "Parc d'activités de la Plaine"sv, "Le Port"sv,
                           "Zone industrielle Nord"sv, "Plateau technique"sv};
constexpr std::array wilds{"La Garrigue"sv, "Les Étangs"sv, "Le Bois des Pins"sv, "Les Vignes"sv};

} // namespace

std::string inventedCommune(std::size_t n) {
    // 21 beginnings and 14 endings; 97 and 294 share no factor, so 97 * n walks through all pairs.
    const std::size_t pair = (n * 97 + 3) % (starts.size() * ends.size());
    std::string name{starts[pair % starts.size()]};
    name += ends[(pair / starts.size() + pair % starts.size()) % ends.size()];
    if (mixed(n, 4) % 5 == 0)
        name = "Saint-" + name;
    if (mixed(n, 9) % 3 == 0)
        name += "-" + std::string{tails[mixed(n, 10) % tails.size()]};
    return name;
}

std::string inventedIris(std::size_t n, char type) {
    if (type == 'A')
        return std::string{works[n % works.size()]};
    if (type == 'D')
        return std::string{wilds[n % wilds.size()]};
    if (n < 3)
        return "Centre-ville " + std::to_string(n + 1);
    const std::size_t at = (n - 3) % places.size(), round = (n - 3) / places.size();
    return std::string{places[at]} + (round == 0 ? "" : round == 1 ? " Est" : " Ouest");
}

std::string inventedCode(const std::string& department, std::size_t n) { return department + std::to_string(901 + n); }

} // namespace demo
