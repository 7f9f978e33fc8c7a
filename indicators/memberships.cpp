#include "memberships.hpp"

#include "base/codes.hpp"
#include "geometry/overlay.hpp"
#include "observatory/columns.hpp"
#include "observatory/zones.hpp"
#include "territories.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace indicators {

using geo::GeographyKind;

namespace {

constexpr double smallestShare = 0.05; ///< of a zone: less is the difference between two drawings of one border

/// Families that name the larger places of their rows, the surest first.
constexpr std::array<std::string_view, 4> families{"commune-memberships", "iris-reference", "caf-iris", "rp-activite"};

/// The first text column that starts with a word and goes on in digits: UU, UU2020, UU2010.
std::string columnOf(const geo::StatTable& table, std::string_view start) {
    for (const auto& column : table.textColumns)
        if (column.starts_with(start) && std::all_of(column.begin() + static_cast<std::ptrdiff_t>(start.size()),
                                                     column.end(), [](unsigned char c) { return std::isdigit(c); }))
            return column;
    return {};
}

/// What INSEE puts where there is none: "ZZZZZZZZZ", or "34000" for the communes of the Hérault in no urban unit.
bool saysNone(const std::string& code) { return code.starts_with("ZZZ"); }
bool saysRural(const std::string& unit) { return saysNone(unit) || (unit.size() == 5 && unit.ends_with("000")); }

/// Typographic apostrophes are written both ways.
std::string plainName(std::string_view name) {
    std::string plain{name};
    for (auto at = plain.find("’"); at != std::string::npos; at = plain.find("’"))
        plain.replace(at, std::string_view{"’"}.size(), "'");
    return plain;
}

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::vector<std::string> withoutRepeats(std::vector<std::string> codes) {
    std::vector<std::string> once;
    for (auto& code : codes)
        if (std::find(once.begin(), once.end(), code) == once.end())
            once.push_back(std::move(code));
    return once;
}

} // namespace

std::vector<std::string> listedParts(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(",;"), text.size());
        std::string_view part = text.substr(0, end);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        if (!part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::vector<std::string> officialCommunes(const geo::Observatory& observatory, const geo::ZoneSet& zones,
                                          std::size_t index) {
    constexpr std::array<std::string_view, 3> columns{"insee_com", "code_commune", "code_insee"};
    if (zones.geography().table.empty()) // not of an observatory
        return {};
    for (const auto& [column, text] : observatory.zones().officialFields(zones.geography(), zones.code(index))) {
        if (std::find(columns.begin(), columns.end(), lowered(column)) == columns.end())
            continue;
        std::vector<std::string> codes;
        for (const auto& part : listedParts(text))
            if (const auto code = geo::CommuneCode::parse(part))
                codes.push_back(code->text());
        if (!codes.empty())
            return codes;
    }
    return {};
}

/// Columns of one table that tell something, each empty if it has none, in the order in which they are read.
struct Memberships::Columns {
    std::string name, epci, epciName, unit, unitName;

    std::vector<std::string> present() const {
        std::vector<std::string> all;
        for (const auto* column : {&name, &epci, &epciName, &unit, &unitName})
            if (!column->empty())
                all.push_back(*column);
        return all;
    }
};

Memberships::Memberships(const geo::Observatory& observatory) : m_observatory{observatory} {
    auto tables = observatory.columns().tables();
    const auto rank = [](const geo::StatTable& table) {
        return std::find(families.begin(), families.end(), table.family) - families.begin();
    };
    std::stable_sort(tables.begin(), tables.end(), [&](const auto& a, const auto& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.dataYear > b.dataYear;
    });
    for (const auto& table : tables) {
        if (rank(table) == static_cast<std::ptrdiff_t>(families.size()))
            break;
        const bool ofCommunes = table.level == GeographyKind::Commune;
        const Columns columns{columnOf(table, ofCommunes ? "LIBGEO" : "LIBCOM"), columnOf(table, "EPCI"),
                              columnOf(table, "LIBEPCI"), columnOf(table, "UU"), columnOf(table, "LIBUU")};
        const auto present = columns.present();
        if (present.empty())
            continue;
        const auto rows = observatory.columns().readTexts(table, present);
        std::vector<std::string> cells(present.size());
        for (std::size_t row = 0; row < rows.codes.size(); ++row) {
            for (std::size_t c = 0; c < present.size(); ++c)
                cells[c] = rows.columns[c][row];
            add(rows.codes[row].substr(0, 5), columns, cells, table.sourceId);
        }
    }
}

/// What an earlier table says of the commune stands.
void Memberships::add(const std::string& code, const Columns& columns, const std::vector<std::string>& cells,
                      std::int64_t source) {
    const auto commune = wholeCity(code);
    auto& known = m_communes[commune];
    std::size_t next = 0;
    const auto cell = [&](const std::string& column) { return column.empty() ? std::string{} : cells[next++]; };
    const auto name = cell(columns.name), epci = cell(columns.epci), epciName = cell(columns.epciName),
               unit = cell(columns.unit), unitName = cell(columns.unitName);
    known.commune = commune;
    if (known.name.empty() && commune == code)
        known.name = name;
    if (known.epci.empty() && !known.outsideEpci && !epci.empty()) {
        known.outsideEpci = saysNone(epci);
        known.epci = known.outsideEpci ? std::string{} : epci;
        known.epciName = known.outsideEpci ? std::string{} : epciName;
        known.epciSource = source;
    }
    if (known.urbanUnit.empty() && !known.rural && !unit.empty()) {
        known.rural = saysRural(unit);
        known.urbanUnit = known.rural ? std::string{} : unit;
        known.urbanUnitName = known.rural ? std::string{} : unitName;
        known.unitSource = source;
    }
    known.department = departmentOfCode(commune);
    known.region = regionOfDepartment(known.department);
}

CommuneMembership Memberships::of(const std::string& code) const {
    const auto commune = wholeCity(code);
    if (const auto known = m_communes.find(commune); known != m_communes.end())
        return known->second;
    CommuneMembership unlisted;
    unlisted.commune = commune;
    unlisted.department = departmentOfCode(commune);
    unlisted.region = regionOfDepartment(unlisted.department);
    return unlisted;
}

std::shared_ptr<const geo::ZoneSet> Memberships::outlines(GeographyKind kind) const {
    const auto [at, isNew] = m_outlines.try_emplace(kind);
    if (isNew)
        if (const auto geography = m_observatory.zones().find(kind)) {
            geo::NoProgress quiet;
            at->second = m_observatory.zones().load(*geography, quiet);
        }
    return at->second;
}

/// Names are told apart by department. Of tables and commune outlines; without either, of the IRIS.
const std::unordered_map<std::string, std::string>& Memberships::codesByName() const {
    if (m_codesByName)
        return *m_codesByName;
    auto& names = m_codesByName.emplace();
    if (const auto communes = outlines(GeographyKind::Commune))
        for (std::size_t i = 0; i < communes->size(); ++i)
            names.emplace(departmentOfCode(communes->code(i)) + plainName(communes->name(i)), communes->code(i));
    for (const auto& [code, commune] : m_communes)
        if (!commune.name.empty())
            names.emplace(commune.department + plainName(commune.name), code);
    if (names.empty())
        if (const auto iris = outlines(GeographyKind::Iris))
            for (std::size_t i = 0; i < iris->size(); ++i)
                names.emplace(departmentOfCode(iris->code(i)) + plainName(iris->place(i)),
                              wholeCity(iris->code(i).substr(0, 5)));
    return names;
}

std::vector<std::string> Memberships::listedCommunes(const geo::ZoneSet& zones, std::size_t index) const {
    const auto kind = zones.geography().kind;
    if (kind == GeographyKind::Commune || kind == GeographyKind::Iris)
        return {wholeCity(zones.code(index).substr(0, 5))};
    const auto neighbourhood = geo::QpvCode::parse(zones.code(index));
    if (kind != GeographyKind::Qpv || !neighbourhood)
        return {};
    std::vector<std::string> codes;
    for (const auto& code : officialCommunes(m_observatory, zones, index))
        codes.push_back(wholeCity(code));
    if (codes.empty())
        for (const auto& name : listedParts(zones.place(index))) {
            const auto found = codesByName().find(geo::departmentOf(*neighbourhood).text() + plainName(name));
            if (found == codesByName().end())
                return {}; // one unknown name: the outlines know better
            codes.push_back(found->second);
        }
    return withoutRepeats(std::move(codes));
}

/// Share of the zone per commune, by the outlines of communes, or of IRIS where those do not cover most of it.
std::map<std::string, double> Memberships::measured(const geo::ZoneSet& zones, std::size_t index) const {
    constexpr double mostOfIt = 0.5;
    const std::array targets{zones.shape(index)};
    const double whole = geo::area(targets[0]);
    std::map<std::string, double> best;
    double covered = 0;
    for (const auto kind : {GeographyKind::Commune, GeographyKind::Iris}) {
        const auto set = covered > mostOfIt ? nullptr : outlines(kind);
        if (!set || !(whole > 0))
            continue;
        geo::NoProgress quiet;
        std::map<std::string, double> shares;
        double sum = 0;
        for (const auto& piece : geo::overlay(*set, targets, zones.geography().epsg, quiet)) {
            shares[wholeCity(set->code(piece.source).substr(0, 5))] += piece.area / whole;
            sum += piece.area / whole;
        }
        if (sum > covered) {
            best = std::move(shares);
            covered = sum;
        }
    }
    return best;
}

std::vector<CommuneShare> Memberships::communesOf(const geo::ZoneSet& zones, std::size_t index) const {
    const auto listed = listedCommunes(zones, index);
    if (listed.size() == 1)
        return {{listed.front(), 1}};
    const auto kind = zones.geography().kind;
    if (kind == GeographyKind::Department || kind == GeographyKind::Epci)
        return {}; // they hold communes
    const auto shares = measured(zones, index);
    std::vector<CommuneShare> communes;
    for (const auto& commune : listed) {
        const auto found = shares.find(commune);
        communes.push_back({commune, found == shares.end() ? std::nan("") : found->second});
    }
    if (listed.empty())
        for (const auto& [commune, share] : shares)
            if (share >= smallestShare)
                communes.push_back({commune, share});
    std::stable_sort(communes.begin(), communes.end(), [](const auto& a, const auto& b) {
        return (std::isnan(a.share) ? -1 : a.share) > (std::isnan(b.share) ? -1 : b.share);
    });
    return communes;
}

} // namespace indicators
