#include "readers/code_finder.hpp"

#include "geometry/crs.hpp"
#include "readers/stat_family.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

namespace geo {

namespace {

struct Level {
    GeographyKind kind;
    bool byContent; ///< such codes cannot be taken for anything else
    std::vector<std::string_view> names;
};

/// Finer first.
const std::vector<Level>& levels() {
    static const std::vector<Level> all{
        {GeographyKind::Qpv, true, {}},
        {GeographyKind::Iris,
         false,
         {"iris", "code_iris", "codeiris", "dcomiris", "dciris", "codgeo", "iris_code", "cod_iris", "id_iris",
          "insee_iris", "iris20##", "code_iris*"}},
        {GeographyKind::Commune,
         false,
         {"codgeo", "insee", "insee_com*", "code_insee*", "codeinsee*", "com", "depcom", "code_com*", "codecom*",
          "codgeo_com", "cod_com*", "commune_code", "code_commune*", "c_cainsee", "citycode", "geocode_commune",
          "numcom", "num_com", "dc"}},
        {GeographyKind::Epci, true, {"epci", "siren_epci", "code_epci", "epci_code", "codgeo", "siren_groupement"}},
        {GeographyKind::Department,
         false,
         {"dep", "departement", "code_dep*", "codedep*", "insee_dep*", "codgeo", "num_dep*", "dept", "code_dpt",
          "dpt"}}};
    return all;
}

bool isCodeOf(GeographyKind kind, std::string_view text, bool named) {
    if (const auto code = parseCode(kind, text))
        return kind != GeographyKind::Epci || code->starts_with('2'); // other SIREN are those of firms
    return named && withLostZero(kind, text);
}

/// Codes row by row as written, empty ones left out.
std::vector<std::string> cellsOf(const std::vector<std::size_t>& columns, GeographyKind level,
                                 const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::string> cells;
    for (const auto& row : rows)
        if (auto text = codeIn(row, columns, level); !text.empty())
            cells.push_back(std::move(text));
    return cells;
}

bool areCodes(GeographyKind kind, const std::vector<std::string>& cells, bool named) {
    const auto good = static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [&](const auto& cell) { return isCodeOf(kind, cell, named); }));
    return !cells.empty() && good * 10 >= cells.size() * 9;
}

FoundCodes chosenKey(const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& rows,
                     const SourceFile& source) {
    FoundCodes found;
    for (const auto& name : source.choices.key) {
        const auto at =
            std::find_if(columns.begin(), columns.end(), [&](const auto& c) { return sameColumn(c, name); });
        if (at == columns.end()) {
            std::string list;
            for (const auto& column : columns)
                list += (list.empty() ? "" : ", ") + column;
            throw Error{Error::Code::Usage,
                        {GEO_TR("%1 has no column %2. Its columns: %3."), {source.displayName(), name, list}}};
        }
        found.columns.push_back(static_cast<std::size_t>(at - columns.begin()));
    }
    if (source.choices.level) {
        found.level = *source.choices.level;
        return found;
    }
    for (const auto& level : levels())
        if (areCodes(level.kind, cellsOf(found.columns, level.kind, rows), true)) {
            found.level = level.kind;
            return found;
        }
    const auto cells = cellsOf(found.columns, GeographyKind::Commune, rows);
    throw Error{Error::Code::Usage,
                {GEO_TR("%1: what the column %2 holds (%3) are not codes of a known level. Say which with --level."),
                 {source.displayName(), source.choices.key.front(), cells.empty() ? std::string{} : cells.front()}}};
}

double numberIn(const std::vector<std::string>& row, std::size_t column) {
    const auto cell = column < row.size() ? parseCell(row[column], '.') : std::nullopt;
    return cell && cell->hasNumber() ? cell->value : std::nan("");
}

} // namespace

std::string codeIn(const std::vector<std::string>& cells, const std::vector<std::size_t>& columns,
                   GeographyKind level) {
    if (columns.size() == 2 && level == GeographyKind::Iris)
        return StatKey{columns[0], columns[1]}.textOf(cells);
    std::string text;
    for (const auto c : columns)
        text += c < cells.size() ? cells[c] : std::string{};
    return text;
}

std::optional<FoundCodes> findCodes(const std::vector<std::string>& columns,
                                    const std::vector<std::vector<std::string>>& rows, const SourceFile& source) {
    if (!source.choices.key.empty())
        return chosenKey(columns, rows, source);
    for (const auto& level : levels()) {
        if (source.choices.level && *source.choices.level != level.kind)
            continue;
        for (const bool byName : {true, false})
            for (std::size_t c = 0; c < columns.size(); ++c) {
                const bool named = fitsAny(columns[c], level.names);
                if (named == byName && (named || level.byContent || source.choices.level) &&
                    areCodes(level.kind, cellsOf({c}, level.kind, rows), named))
                    return FoundCodes{{c}, level.kind};
            }
    }
    return std::nullopt;
}

std::optional<FoundPlaces> findPlaces(const std::vector<std::string>& columns,
                                      const std::vector<std::vector<std::string>>& rows) {
    static const std::vector<std::pair<std::vector<std::string_view>, std::vector<std::string_view>>> pairs{
        {{"lon", "longitude", "long", "lng", "x_longitude", "longitude_x", "lon_wgs84", "coord_lon*"},
         {"lat", "latitude", "y_latitude", "latitude_y", "lat_wgs84", "coord_lat*"}},
        {{"x", "lambert_x", "coord_x", "x_lambert*", "x_l93", "xl93", "x93", "coordx*", "x_centroid*", "easting"},
         {"y", "lambert_y", "coord_y", "y_lambert*", "y_l93", "yl93", "y93", "coordy*", "y_centroid*", "northing"}}};
    for (const auto& [xs, ys] : pairs) {
        const auto x = findColumn(columns, xs), y = findColumn(columns, ys);
        if (!x || !y)
            continue;
        std::size_t filled = 0, numbers = 0, degrees = 0;
        for (const auto& row : rows) {
            if (*x >= row.size() || row[*x].empty() || row[*x] == "NA")
                continue;
            ++filled;
            const double first = numberIn(row, *x), second = numberIn(row, *y);
            numbers += std::isfinite(first) && std::isfinite(second);
            // Either way round: whose coordinates are swapped wrote degrees too.
            degrees += std::abs(first) <= 180 && std::abs(second) <= 180;
        }
        if (numbers * 2 > filled) // of a short list some rows may be wrong: they are told one by one
            return FoundPlaces{*x, *y, degrees * 2 > numbers};
    }
    return std::nullopt;
}

std::vector<int> systemsFor(const Extent& box) {
    std::vector<std::pair<int, Territory>> candidates;
    for (const auto& territory : Territory::all())
        candidates.emplace_back(territory.epsg, territory);
    candidates.emplace_back(3035, *Territory::find("metropole"));
    std::vector<int> found;
    for (const auto& [epsg, territory] : candidates) {
        Extent place;
        place.add(Transformer{epsg, 4326}(box.centre()));
        const bool isThere = territory.covers(place) && std::find(found.begin(), found.end(), epsg) == found.end();
        if (isThere)
            found.push_back(epsg);
    }
    return found;
}

const std::vector<std::string_view>& labelColumns() {
    static const std::vector<std::string_view> names{
        "reg",   "dep",    "com",    "depcom", "codgeo", "lib*",      "nom*",  "uu*",   "epci",
        "code*", "cod_*",  "insee*", "siren*", "siret*", "id",        "id_*",  "fid*",  "objectid",
        "an",    "annee",  "year",   "iris",   "triris", "typ_*",     "type*", "note*", "cv",
        "arr",   "canton", "ze20*",  "aav*",   "bv20*",  "grd_quart", "gid",   "dc"};
    return names;
}

std::string slugOf(const SourceFile& source) {
    auto within = source.member.substr(0, source.member.size() - source.sheet.size()); // a sheet stands at its end
    while (within.ends_with('!'))
        within.pop_back();
    auto name = std::filesystem::path{within.empty() ? source.file.string() : within}.filename();
    for (const auto* packing : {".gz", ".xz", ".bz2"})
        if (lowered(name.extension().string()) == packing)
            name = name.stem();
    const auto text = name.stem().string() + " " + source.sheet + " " + source.layer;
    std::string slug;
    for (const char c : folded(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (slug.ends_with('-'))
        slug.pop_back();
    return slug.empty() ? "sans-nom" : slug;
}

} // namespace geo
