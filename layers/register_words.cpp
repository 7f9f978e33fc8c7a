#include "register_words.hpp"

#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "readers/text_encoding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace layers {

std::map<std::string, std::string> departmentNames(const PageMaking& making, const std::set<std::string>& codes,
                                                   geo::Progress& progress) {
    std::map<std::string, std::string> names;
    for (const auto& code : codes)
        names[code] = code;
    if (!making.observatory.zones().find(geo::GeographyKind::Department))
        return names;
    const auto zones = making.loader.zones(geo::GeographyKind::Department, std::nullopt, progress);
    for (auto& [code, name] : names)
        if (const auto at = zones->find(code))
            name = zones->name(*at);
    return names;
}

std::string dateWords(const std::string& date, indicators::Language language) {
    constexpr std::array french{"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
    constexpr std::array english{"January", "February", "March",     "April",   "May",      "June",
                                 "July",    "August",   "September", "October", "November", "December"};
    int year = 0, month = 0, day = 0;
    const int parts = std::sscanf(date.c_str(), "%4d-%2d-%2d", &year, &month, &day);
    if (parts < 2 || month < 1 || month > 12)
        return date;
    const bool inFrench = language == indicators::Language::French;
    const std::string name = (inFrench ? french : english)[static_cast<std::size_t>(month - 1)];
    if (parts == 2)
        return fmt::format("{} {}", name, year);
    return fmt::format("{} {} {}", inFrench && day == 1 ? "1er" : std::to_string(day), name, year);
}

geo::Message categoryWord(std::string_view pointSet, std::string_view category) {
    geo::PointSet one;
    one.id = pointSet;
    one.categories = {std::string{category}};
    one.points.emplace_back();
    const auto section = pointSection(one);
    return section.entries.empty() ? verbatim(std::string{category}) : section.entries.front().label;
}

void addOnce(std::vector<std::string>& all, const std::string& text) {
    if (!text.empty() && std::ranges::find(all, text) == all.end())
        all.push_back(text);
}

void addSources(std::vector<std::string>& all, const std::string& cell) {
    for (const auto& source : geo::splitList(cell, ";"))
        addOnce(all, std::string{geo::trimmed(source)});
}

std::string joinedWith(const std::vector<std::string>& parts, std::string_view by) {
    return fmt::format("{}", fmt::join(parts, by));
}

std::string firstUpper(std::string text) {
    if (text.empty())
        return text;
    const auto first = static_cast<unsigned char>(text[0]);
    if (first >= 'a' && first <= 'z')
        text[0] = static_cast<char>(first - 'a' + 'A');
    else if (first == 0xC3 && text.size() > 1 && static_cast<unsigned char>(text[1]) >= 0xA0) // à to þ in UTF-8
        text[1] = static_cast<char>(static_cast<unsigned char>(text[1]) - 0x20);
    return text;
}

const geo::Adherent* NetworkCount::coverOf(const geo::Contract& contract) const {
    if (contract.coveredBy.empty())
        return nullptr;
    const auto found = std::ranges::find(adherents, contract.coveredBy, &geo::Adherent::id);
    return found == adherents.end() ? nullptr : &*found;
}

NetworkCount networkOf(const geo::Observatory& observatory) {
    NetworkCount count;
    for (const auto& record : observatory.network().records(geo::recordKind("adherents")))
        if (!record.flag("draft"))
            count.adherents.push_back(geo::adherentOf(record));
    for (const auto& record : observatory.network().records(geo::recordKind("contracts")))
        if (!record.flag("draft"))
            count.contracts.push_back(geo::contractOf(record));
    std::ranges::sort(count.adherents, {}, &geo::Adherent::id);
    std::ranges::sort(count.contracts, {}, [](const auto& one) { return std::pair{one.department, one.name}; });
    if (count.adherents.empty() && count.contracts.empty())
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("The register is empty: import its tables first (adherents.csv, contracts.csv).")}};
    return count;
}

} // namespace layers
