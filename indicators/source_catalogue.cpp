#include "source_catalogue.hpp"

#include "base/error.hpp"
#include "embedded.hpp"
#include "toml_reading.hpp"

#include <array>
#include <charconv>

namespace indicators {

using geo::Error;

namespace {

constexpr std::array licences{"Licence Ouverte 2.0", "ODbL 1.0"};
constexpr std::array levels{"iris", "qpv", "commune", "departement", "epci", "grid", "points", "other"};
constexpr std::string_view departmentMark = "{department}", yearMark = "{year}";

std::string address(const toml::table& table, std::string_view key) {
    const auto found = table[key].value_or(std::string{});
    if (!found.empty() && !found.starts_with("https://") && !found.starts_with("http://"))
        refuse(GEO_TR("“%1” should be an address that begins with https://"), {std::string{key}});
    return found;
}

std::vector<std::string> textList(const toml::table& table, std::string_view key) {
    std::vector<std::string> list;
    const auto* items = table[key].as_array();
    if (!items)
        refuse(GEO_TR("“%1” is missing"), {std::string{key}});
    for (const auto& item : *items) {
        const auto word = item.value<std::string>();
        if (!word || word->empty())
            refuse(GEO_TR("“%1” should be a list of texts"), {std::string{key}});
        list.push_back(*word);
    }
    return list;
}

bool isSha256(std::string_view text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

SourceVintage vintageFrom(const toml::table& table, const std::string& page) {
    allowOnly(table, {"year", "geography", "files", "page", "url", "sha256"});
    SourceVintage vintage;
    const auto dataYear = year(table, "year");
    if (!dataYear)
        refuse(GEO_TR("“%1” is missing"), {"year"});
    vintage.year = *dataYear;
    vintage.geographyYear = year(table, "geography");
    vintage.files = textList(table, "files");
    for (const auto& file : vintage.files)
        if (file.find('/') != std::string::npos || file.starts_with('.'))
            refuse(GEO_TR("“%1” is not the name of a file"), {file});
    vintage.page = address(table, "page");
    if (vintage.page.empty())
        vintage.page = page;
    vintage.url = address(table, "url");
    if (!vintage.url.empty() && vintage.files.empty())
        refuse(GEO_TR("a url needs the name of its file in “%1”"), {"files"});
    vintage.sha256 = table["sha256"].value_or(std::string{});
    if (!vintage.sha256.empty() && !isSha256(vintage.sha256))
        refuse(GEO_TR("“%1” should be 64 hexadecimal digits"), {"sha256"});
    return vintage;
}

void readVintages(const toml::table& table, const std::string& page, OfficialSource& source) {
    const auto* list = table["vintages"].as_array();
    if (!list || list->empty())
        refuse(GEO_TR("“%1” is missing"), {"vintages"});
    for (const auto& node : *list) {
        if (!node.is_table())
            refuse(GEO_TR("“%1” should be a table"), {"vintages"});
        auto vintage = vintageFrom(*node.as_table(), page);
        if (source.vintage(vintage.year))
            refuse(GEO_TR("the year %1 is listed twice"), {std::to_string(vintage.year)});
        source.vintages.push_back(std::move(vintage));
    }
    std::sort(source.vintages.begin(), source.vintages.end(),
              [](const auto& a, const auto& b) { return a.year < b.year; });
}

OfficialSource sourceFrom(const std::string& id, const toml::table& table, std::span<const std::string_view> families) {
    allowOnly(table, {"title", "producer", "licence", "attribution", "page", "level", "family", "columns", "vintages"});
    OfficialSource source;
    source.id = id;
    source.title = bilingual(table, "title");
    source.producer = text(table, "producer");
    source.licence = text(table, "licence");
    if (!contains(licences, source.licence))
        refuse(GEO_TR("unknown licence “%1”"), {source.licence});
    source.attribution = text(table, "attribution");
    source.level = text(table, "level");
    if (!contains(levels, source.level))
        refuse(GEO_TR("unknown level “%1”"), {source.level});
    source.family = table["family"].value_or(std::string{});
    if (!source.family.empty() && !families.empty() && !contains(families, source.family))
        refuse(GEO_TR("unknown family of tables “%1”"), {source.family});
    source.columns = textList(table, "columns");
    text(table, "page");
    readVintages(table, address(table, "page"), source);
    return source;
}

std::string replaced(std::string text, std::string_view mark, const std::string& by) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size()))
        text.replace(at, mark.size(), by);
    return text;
}

std::string yearsOf(const OfficialSource& source) {
    std::string years;
    for (const auto& vintage : source.vintages)
        years += (years.empty() ? "" : ", ") + std::to_string(vintage.year);
    return years;
}

std::string nearIds(const SourceCatalogue& catalogue, const std::string& wanted) {
    std::string near;
    for (const auto& source : catalogue.all())
        if (source.id.find(wanted) != std::string::npos || source.id.compare(0, 3, wanted, 0, 3) == 0)
            near += (near.empty() ? "" : ", ") + source.id;
    return near;
}

} // namespace

bool SourceVintage::perDepartment() const {
    return url.find(departmentMark) != std::string::npos ||
           std::any_of(files.begin(), files.end(),
                       [](const auto& file) { return file.find(departmentMark) != std::string::npos; });
}

const SourceVintage* OfficialSource::vintage(int wantedYear) const {
    const auto found =
        std::find_if(vintages.begin(), vintages.end(), [&](const auto& v) { return v.year == wantedYear; });
    return found == vintages.end() ? nullptr : &*found;
}

SourceCatalogue SourceCatalogue::parse(std::string_view source, std::string_view name,
                                       std::span<const std::string_view> families) {
    const auto root = parsed(source, name);
    try {
        allowOnly(root, {"source"});
    } catch (const Error& error) {
        throw error.within({GEO_TR("%1"), {std::string{name}}});
    }
    SourceCatalogue catalogue; // two sources of one id are refused by TOML itself
    eachIn(root, "source", name, [&](const std::string& id, const toml::table& table) {
        catalogue.m_all.push_back(sourceFrom(id, table, families));
    });
    return catalogue;
}

const SourceCatalogue& SourceCatalogue::shipped() {
    static const auto catalogue = parse(data::file("catalogue/sources.toml"), "catalogue/sources.toml");
    return catalogue;
}

const OfficialSource* SourceCatalogue::find(std::string_view id) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const auto& source) { return source.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

std::optional<int> SourceCatalogue::newestYear(std::string_view family) const {
    std::optional<int> newest;
    for (const auto& source : m_all)
        if (source.family == family && !family.empty() && source.newest().year > newest.value_or(0))
            newest = source.newest().year;
    return newest;
}

WantedSource wantedSource(const SourceCatalogue& catalogue, const std::string& text) {
    const auto at = text.find('@');
    const auto id = text.substr(0, at);
    const auto* source = catalogue.find(id);
    if (!source) {
        const auto near = nearIds(catalogue, id);
        if (near.empty())
            throw Error{Error::Code::Usage,
                        {GEO_TR("the catalogue of sources has no “%1”; lisiere fetch --list shows them"), {id}}};
        throw Error{Error::Code::Usage, {GEO_TR("the catalogue of sources has no “%1”; near it: %2"), {id, near}}};
    }
    if (at == std::string::npos)
        return {source, &source->newest()};
    int wantedYear = 0;
    std::from_chars(text.data() + at + 1, text.data() + text.size(), wantedYear);
    const auto* vintage = source->vintage(wantedYear);
    if (!vintage)
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1 is not in the catalogue for %2; it is for: %3"),
                     {source->id, text.substr(at + 1), yearsOf(*source)}}};
    return {source, vintage};
}

std::string filledIn(std::string text, const std::string& department, int dataYear) {
    return replaced(replaced(std::move(text), departmentMark, department), yearMark, std::to_string(dataYear));
}

} // namespace indicators
