#include "catalogue.hpp"

#include "base/error.hpp"
#include "embedded.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace indicators {

namespace {

constexpr std::array<std::string_view, 11> knownUniverses{
    "persons_rp",      "households_rp",  "families_rp", "main_residences", "dwellings",    "persons_fisc",
    "households_fisc", "households_caf", "persons_caf", "registered_ft",   "persons_moves"};
constexpr std::array<std::string_view, 9> knownUnits{"%",     "points", "€",   "hab", "hab/km²",
                                                     "pers.", "ratio",  "0-1", "nb"};

/// Themes come in the order of the first, indicators in that of the others.
constexpr std::array shippedFiles{"catalogue/families.toml",
                                  "catalogue/indicators/population.toml",
                                  "catalogue/indicators/families.toml",
                                  "catalogue/indicators/housing.toml",
                                  "catalogue/indicators/education.toml",
                                  "catalogue/indicators/employment.toml",
                                  "catalogue/indicators/living.toml",
                                  "catalogue/indicators/income.toml",
                                  "catalogue/indicators/allowances.toml"};

bool isDigit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

[[noreturn]] void notASum(std::string_view text) {
    throw geo::Error{
        geo::Error::Code::Malformed,
        {GEO_TR("“%1” is not a sum of columns: write names parted by + or −, such as A + B - C"), {std::string{text}}}};
}

} // namespace

std::span<const std::string_view> universes() { return knownUniverses; }
std::span<const std::string_view> units() { return knownUnits; }

std::vector<Term> sumOfColumns(std::string_view text) {
    std::vector<Term> list;
    std::string name;
    double sign = 1;
    bool signSeen = false, blank = false;
    const auto finish = [&] {
        if (name.empty())
            notASum(text);
        list.push_back({sign, name});
        name.clear();
    };
    for (const char c : text) {
        if (c == '+' || c == '-') {
            if (!name.empty())
                finish();
            else if (signSeen || !list.empty())
                notASum(text);
            sign = c == '+' ? 1 : -1;
            signSeen = true;
            blank = false;
        } else if (c == ' ' || c == '\t') {
            blank = !name.empty();
        } else if (blank || std::string_view{"*/()^=;,\""}.find(c) != std::string_view::npos) {
            notASum(text);
        } else {
            name += c;
            signSeen = false;
        }
    }
    finish();
    return list;
}

char exploitation(std::string_view column) {
    if (column.empty() || (column[0] != 'P' && column[0] != 'C'))
        return '\0';
    const auto rest = column.substr(1);
    const bool census =
        rest.starts_with("{yy}_") || (rest.size() > 2 && isDigit(rest[0]) && isDigit(rest[1]) && rest[2] == '_');
    return census ? column[0] : '\0';
}

int ControlCount::Place::dateOf(int dataYear) const {
    const auto found = dates.find(dataYear);
    return found == dates.end() ? dataYear : found->second;
}

std::string Term::columnOf(int dataYear) const {
    std::string name = column;
    const auto at = name.find("{yy}");
    if (at != std::string::npos) {
        const int digits = dataYear % 100;
        name.replace(at, 4, {static_cast<char>('0' + digits / 10), static_cast<char>('0' + digits % 10)});
    }
    return name;
}

const Text* Catalogue::columnLabel(std::string_view family, std::string_view column) const {
    const auto columns = m_columnLabels.find(family);
    if (columns == m_columnLabels.end())
        return nullptr;
    const auto found = columns->second.find(column);
    return found == columns->second.end() ? nullptr : &found->second;
}

int Catalogue::censusOf(std::string_view family, int dataYear) const {
    for (const auto& control : m_controls)
        for (const auto& place : control.published)
            if (control.id == "population" && place.family == family)
                return place.dateOf(dataYear);
    return dataYear;
}

std::string Catalogue::universeOf(std::string_view family, std::string_view column) const {
    const auto columns = m_families.find(family);
    if (columns == m_families.end())
        return {};
    const auto found = columns->second.find(column);
    return found == columns->second.end() ? std::string{} : found->second;
}

const Catalogue& Catalogue::shipped() {
    static const Catalogue catalogue = [] {
        std::vector<CatalogueFile> files;
        for (const char* name : shippedFiles)
            files.push_back({name, data::file(name)});
        return parse(files);
    }();
    return catalogue;
}

const Indicator* Catalogue::find(std::string_view id) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(), [id](const Indicator& i) { return i.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

const Text* Catalogue::theme(std::string_view id) const {
    const auto found = std::find_if(m_themes.begin(), m_themes.end(), [&](const auto& t) { return t.first == id; });
    return found == m_themes.end() ? nullptr : &found->second;
}

std::vector<std::string> Catalogue::themes() const {
    std::vector<std::string> ids;
    for (const auto& [id, label] : m_themes)
        ids.push_back(id);
    return ids;
}

std::vector<Indicator> Catalogue::partsOf(const Indicator& indicator) const {
    std::vector<Indicator> parts;
    if (!indicator.derivation)
        return parts;
    for (const auto& id : indicator.derivation->of)
        parts.push_back(*find(id)); // the loader has seen to it
    if (const auto& family = indicator.derivation->family; !family.empty())
        for (auto& part : parts)
            std::erase_if(part.formulas, [&](const Formula& formula) { return formula.family != family; });
    return parts;
}

Text themeLabel(std::string_view theme) {
    const Text* label = Catalogue::shipped().theme(theme);
    return label ? *label : Text{std::string{theme}, std::string{theme}};
}

} // namespace indicators
