// Zones filled by the text of a column.
#include "map_content.hpp"

#include "territory_area.hpp"

#include "observatory/columns.hpp"
#include "observatory/records.hpp"
#include "observatory/zones.hpp"

#include <unordered_map>

namespace layers {
namespace {

using geo::GeographyKind;
using Rows = std::unordered_map<std::string, std::string>; ///< code, text

bool same(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b,
                              [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::string nameOf(const std::vector<std::string>& columns, std::string_view wanted) {
    const auto found = std::ranges::find_if(columns, [&](const std::string& column) { return same(column, wanted); });
    return found == columns.end() ? std::string{} : *found;
}

[[noreturn]] void noColumn(const std::string& column, GeographyKind level) {
    throw geo::Error{geo::Error::Code::Usage,
                     {GEO_TR("“%1” is no column of text for %2. Categories are zone:TYPE (IRIS), zone:PERIMETER "
                             "(neighbourhoods) or FAMILY:COLUMN of a loaded table that names the codes of the zones."),
                      {column, std::string{geo::toText(level)}}}};
}

indicators::Text asPublished() { return {"selon le fichier", "as in the file"}; }

ZoneTexts typesOf(const geo::ZoneSet& zones) {
    ZoneTexts result;
    result.column = typeColumn;
    result.label = {"Type d'IRIS", "Type of IRIS"};
    result.unit = {"habitat, activité ou divers", "housing, activity or other"};
    result.year = zones.geography().vintage;
    for (std::size_t i = 0; i < zones.size(); ++i)
        result.texts.emplace_back(zones.type(i) == '\0' ? std::string{} : std::string{zones.type(i)});
    return result;
}

/// What a list says of each code. Several rows of one code that disagree say nothing that could be one colour.
Rows textsOf(const geo::RecordRepository& records, const geo::RecordSet& set, const std::string& column) {
    Rows rows;
    std::unordered_map<std::string, bool> disagree;
    geo::NoProgress quiet;
    records.forEach(
        set, std::vector{column},
        [&](const geo::RecordRow& row) {
            if (row.code.empty())
                return;
            const auto [found, isNew] = rows.emplace(row.code, row.cells[0]);
            if (!isNew && found->second != row.cells[0])
                disagree[found->first] = true;
        },
        quiet);
    for (const auto& [code, several] : disagree)
        rows[code] = severalTexts;
    return rows;
}

Rows textsOf(const geo::ColumnRepository& columns, const geo::StatTable& table, const std::string& column) {
    const geo::CodedTexts texts = columns.readTexts(table, std::vector{column});
    Rows rows;
    for (std::size_t i = 0; i < texts.codes.size(); ++i)
        rows.emplace(texts.codes[i], texts.columns[0][i]);
    return rows;
}

/// A text passes to a zone whose rows all say the same; of a share of a row nothing is known.
std::vector<std::string> carried(const geo::Correspondence& way, const std::vector<std::string>& codes,
                                 const Rows& rows) {
    std::vector<std::string> texts(way.zones);
    std::vector<bool> known(way.zones, true);
    for (const geo::Carried& part : way.parts) {
        const auto row = part.row == geo::Carried::noRow ? rows.end() : rows.find(codes[part.row]);
        std::string& text = texts[part.zone];
        if (row == rows.end() || part.share < 1 || (!text.empty() && text != row->second))
            known[part.zone] = false;
        else
            text = row->second;
    }
    for (std::size_t zone = 0; zone < texts.size(); ++zone)
        if (!known[zone])
            texts[zone].clear();
    return texts;
}

} // namespace

std::shared_ptr<const geo::ZoneSet> ContentLoader::level(const Layer& layer, geo::Progress& progress) {
    if (layer.style.form != MapForm::Categories || layer.style.indicator != perimeterColumn)
        return zones(layer.geography, layer.vintage, progress);
    if (layer.geography != GeographyKind::Qpv)
        noColumn(layer.style.indicator, layer.geography);
    if (!m_perimeters) {
        geo::ProgressPart before{progress, 0, 0.1}, after{progress, 0.1, 0.2}, comparing{progress, 0.2, 1};
        auto of2015 = zones(GeographyKind::Qpv, 2015, before), of2024 = zones(GeographyKind::Qpv, 2024, after);
        m_perimeters = perimeterZones(indicators::perimeterChanges(std::move(of2015), std::move(of2024), comparing));
    }
    progress.report(1);
    return m_perimeters->zones;
}

ZoneTexts ContentLoader::texts(const std::string& column, const geo::ZoneSet& zones) {
    const geo::Geography& geography = zones.geography();
    if (column == typeColumn && geography.kind == GeographyKind::Iris)
        return typesOf(zones);
    if (column != perimeterColumn)
        return tableTexts(column, zones);
    ZoneTexts result;
    result.column = column;
    result.label = {"Quartiers prioritaires de 2015 à 2024", "Priority neighbourhoods from 2015 to 2024"};
    result.unit = {"devenir du périmètre", "what became of the perimeter"};
    result.year = geography.vintage;
    result.texts = m_perimeters->states;
    result.sources = m_perimeters->sources;
    return result;
}

ZoneTexts ContentLoader::tableTexts(const std::string& column, const geo::ZoneSet& zones) {
    const GeographyKind level = zones.geography().kind;
    const auto colon = column.rfind(':');
    if (colon == std::string::npos || column.starts_with("zone:"))
        noColumn(column, level);
    const std::string family = column.substr(0, colon), wanted = column.substr(colon + 1);
    ZoneTexts result;
    result.column = column;
    result.unit = asPublished();
    std::string name;
    for (const geo::StatTable& table : reader().tables().all()) { // by family and year: the newest stays
        const std::string found =
            table.family == family && table.level == level ? nameOf(table.textColumns, wanted) : std::string{};
        if (found.empty() || table.dataYear < result.year)
            continue;
        name = found;
        result.year = table.dataYear;
        result.sources = {table.sourceId};
        result.texts = carried(*reader().tables().reaching(table, zones), reader().tables().codes(table),
                               textsOf(m_observatory.columns(), table, name));
    }
    if (const auto set = m_observatory.records().find(family); name.empty() && set && set->level == level) {
        name = nameOf(set->columns, wanted);
        const Rows rows = name.empty() ? Rows{} : textsOf(m_observatory.records(), *set, name);
        result.year = set->dataYear;
        result.sources = {set->sourceId};
        for (const std::string& code : zones.codes())
            result.texts.push_back(rows.contains(code) ? rows.at(code) : std::string{});
    }
    if (name.empty())
        noColumn(column, level);
    const auto label = m_observatory.columns().label(family, name);
    const std::string words = label && !label->label.empty() ? label->label + " (" + name + ")" : name;
    result.label = {words, words};
    for (const geo::ColumnLabel& value : m_observatory.columns().labels(family))
        if (same(value.column, name) && !value.value.empty())
            result.meanings[value.value] = value.label;
    return result;
}

void ContentLoader::addCategories(MapContent& content, const Layer& layer,
                                  const std::shared_ptr<const geo::ZoneSet>& zones, const TerritoryArea& area) {
    const ZoneTexts column = texts(layer.style.indicator, *zones);
    FilledZones filled;
    filled.zones = zones;
    filled.categories = categoriesOf(column, area.inside);
    for (const ZoneCategory& category : filled.categories)
        filled.colours.push_back(category.colour);
    auto figures = std::make_shared<indicators::Figures>();
    figures->indicator.id = column.column;
    figures->indicator.label = figures->indicator.shortLabel = column.label;
    figures->indicator.unitName = column.unit;
    figures->indicator.nature = indicators::Nature::Quantile; // nothing that could be summed
    figures->year = column.year;
    figures->sources = column.sources;
    figures->values = geo::Column(zones->size());
    filled.fills.assign(zones->size(), -2);
    for (const std::uint32_t i : area.inside) {
        const auto k = categoryOf(filled.categories, column.texts[i]);
        filled.fills[i] = k ? static_cast<int>(*k) : -1;
        if (k)
            figures->values.set(i, geo::Cell::of(static_cast<double>(*k)));
    }
    filled.figures = std::move(figures);
    content.filled = std::move(filled);
}

} // namespace layers
