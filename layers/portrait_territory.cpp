#include "portrait_territory.hpp"

#include "comparability.hpp"
#include "legend.hpp"
#include "level_words.hpp"
#include "place_gaps.hpp"
#include "portrait_parts.hpp"
#include "territories.hpp"

#include "observatory/zones.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace layers {

using geo::CellState;
using geo::GeographyKind;
using indicators::Indicator;
using indicators::Language;
using indicators::ReferenceFigure;
using indicators::ReferenceKind;
using indicators::ReferenceZone;

namespace {

/// " · Béziers Méditerranée: 5 communes of 17", of a place whose dot is not of the whole.
std::string partShown(const ReferenceFigure& figure, Language language) {
    if (!figure.value.hasNumber() || figure.communesWithout == 0)
        return {};
    const auto with = figure.communes - figure.communesWithout;
    const bool french = language == Language::French;
    return fmt::format(" · {}{} {} {} {} {}", figure.zone.name, french ? "\u202f:" : ":", with,
                       with == 1 ? "commune" : "communes", french ? "sur" : "of", figure.communes);
}

} // namespace

PortraitTerritory::PortraitTerritory(const geo::Observatory& observatory, ContentLoader& loader,
                                     PortraitSubject subject)
    : m_observatory{observatory}, m_loader{loader}, m_reader{loader.reader()}, m_subject{std::move(subject)} {
    findOutline();
    findCommunes();
    findName();
    if (m_name.empty())
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("There is no %1 %2 in this file. Check the code, or import outlines that hold it."),
                          {std::string{geo::toText(m_subject.level)}, m_subject.code}}};
}

/// Of the newest year that has it.
void PortraitTerritory::findOutline() {
    geo::NoProgress quiet;
    auto all = m_observatory.zones().all();
    for (auto geography = all.rbegin(); geography != all.rend() && !m_zones; ++geography)
        if (geography->kind == m_subject.level) {
            auto zones = m_loader.zones(geography->kind, geography->vintage, quiet);
            if (const auto index = zones->find(m_subject.code)) {
                m_zones = std::move(zones);
                m_index = *index;
            }
        }
}

void PortraitTerritory::findCommunes() {
    const auto& memberships = m_reader.memberships();
    const auto& code = m_subject.code;
    if (m_subject.level == GeographyKind::Department) {
        m_departments = {code};
        m_regions = {indicators::regionOfDepartment(code)};
        return;
    }
    if (m_subject.level != GeographyKind::Epci) {
        m_commune = m_subject.level == GeographyKind::Iris ? indicators::wholeCity(code.substr(0, 5)) : code;
        const auto commune = memberships.of(m_commune);
        m_departments = {commune.department};
        m_regions = {commune.region};
        return;
    }
    for (const auto& [commune, membership] : memberships.all())
        if (membership.epci == code) {
            m_commune = commune;
            m_departments.insert(membership.department);
            m_regions.insert(membership.region);
        }
}

/// That of its outline, else of the lists that know it, else of the IRIS of a commune.
void PortraitTerritory::findName() {
    if (m_zones) {
        m_name = m_zones->name(m_index);
        if (m_name.empty())
            m_name = m_subject.code;
        return;
    }
    if (m_subject.level == GeographyKind::Department && squareMetres() > 0)
        m_name = indicators::departmentName(m_subject.code);
    if (m_subject.level == GeographyKind::Epci && !m_commune.empty()) {
        m_name = m_reader.memberships().of(m_commune).epciName;
        if (m_name.empty())
            m_name = m_subject.code;
    }
    if (m_subject.level != GeographyKind::Commune)
        return;
    m_name = m_reader.memberships().of(m_subject.code).name;
    geo::NoProgress quiet;
    if (m_name.empty() && m_observatory.zones().find(GeographyKind::Iris)) {
        const auto iris = m_loader.zones(GeographyKind::Iris, std::nullopt, quiet);
        for (std::size_t i = 0; i < iris->size() && m_name.empty(); ++i)
            if (holds(iris->code(i).substr(0, 5)))
                m_name = iris->place(i);
    }
}

/// Of its outline, else of those of its communes or IRIS that are loaded; 0 without any.
double PortraitTerritory::squareMetres() const {
    if (m_zones)
        return m_zones->area(m_index);
    geo::NoProgress quiet;
    for (const auto level : {GeographyKind::Commune, GeographyKind::Iris}) {
        double area = 0;
        if (m_observatory.zones().find(level)) {
            const auto zones = m_loader.zones(level, std::nullopt, quiet);
            for (std::size_t i = 0; i < zones->size(); ++i)
                if (holds(zones->code(i).substr(0, 5)))
                    area += zones->area(i);
        }
        if (area > 0)
            return area;
    }
    return 0;
}

bool PortraitTerritory::holds(const std::string& commune) const {
    switch (m_subject.level) {
    case GeographyKind::Commune:
        return commune == m_subject.code || indicators::wholeCity(commune) == m_subject.code;
    case GeographyKind::Epci:
        return m_reader.memberships().of(commune).epci == m_subject.code;
    case GeographyKind::Department:
        return indicators::departmentOfCode(commune) == m_subject.code;
    default:
        return false;
    }
}

std::string PortraitTerritory::placeName() const {
    switch (m_subject.level) {
    case GeographyKind::Iris:
        return m_zones->place(m_index);
    case GeographyKind::Department:
        return indicators::regionName(*m_regions.begin());
    default:
        return m_departments.size() == 1 ? indicators::departmentName(*m_departments.begin()) : std::string{};
    }
}

std::optional<ReferenceKind> PortraitTerritory::kind() const {
    switch (m_subject.level) {
    case GeographyKind::Commune:
        return ReferenceKind::Commune;
    case GeographyKind::Epci:
        return ReferenceKind::Epci;
    case GeographyKind::Department:
        return ReferenceKind::Department;
    default:
        return std::nullopt;
    }
}

std::vector<ReferenceZone> PortraitTerritory::placesAround() const {
    std::vector<ReferenceKind> kinds{ReferenceKind::Department, ReferenceKind::Region};
    if (m_subject.level == GeographyKind::Iris)
        kinds = {ReferenceKind::Commune, ReferenceKind::CommuneOutside};
    else if (m_subject.level == GeographyKind::Commune)
        kinds.insert(kinds.begin(), {ReferenceKind::CommuneOutside, ReferenceKind::Epci});
    std::vector<ReferenceZone> around;
    for (const auto each : kinds) {
        if ((each == ReferenceKind::Department &&
             (m_subject.level == GeographyKind::Department || m_departments.size() > 1)) ||
            (each == ReferenceKind::Region && m_regions.size() > 1))
            continue;
        auto zone = m_subject.level == GeographyKind::Department
                        ? ReferenceZone{each, *m_regions.begin(), indicators::regionName(*m_regions.begin()), {}}
                        : referenceZone(m_reader.memberships(), each, m_commune);
        if (!zone.code.empty())
            around.push_back(std::move(zone));
    }
    return around;
}

/// The newest tables are read in one pass each.
void PortraitTerritory::prepare() const {
    std::vector<indicators::Offer> newest;
    for (const auto& indicator : m_reader.catalogue().all())
        for (const auto level : {GeographyKind::Iris, GeographyKind::Commune})
            if (auto offers = m_reader.tables().offers(indicator, level); !offers.empty())
                newest.push_back(std::move(offers.back()));
    m_reader.tables().prepare(newest);
}

bool PortraitTerritory::isRead(const Indicator& indicator) const {
    const auto level = m_subject.level;
    return m_zones && (level == GeographyKind::Iris ||
                       (level != GeographyKind::Commune && !m_reader.tables().offers(indicator, level).empty()));
}

std::optional<ReferenceFigure> PortraitTerritory::read(const Indicator& indicator, std::optional<int> year) const {
    const auto availability = m_reader.availability(indicator);
    const auto years = availability.years.find(m_subject.level);
    if (years == availability.years.end())
        return std::nullopt;
    std::optional<ReferenceFigure> empty; // a row whose cell says nothing: an older year may
    for (auto each = years->second.rbegin(); each != years->second.rend(); ++each) {
        if (year && *year != *each)
            continue;
        const auto figures = m_reader.at(indicator, *m_zones, *each);
        ReferenceFigure figure;
        figure.zone.code = m_subject.code;
        figure.zone.name = m_name;
        figure.indicator = indicator;
        figure.year = figures.year;
        figure.value = figures.values[m_index];
        figure.published = true;
        figure.sources = figures.sources;
        if (figure.value.state != CellState::Missing)
            return figure;
        const auto offers = m_reader.tables().offers(indicator, m_subject.level);
        if (!empty && std::ranges::any_of(offers, [&](const auto& offer) {
                return offer.table->dataYear == *each && m_reader.tables().row(*offer.table, m_subject.code);
            }))
            empty = std::move(figure);
    }
    return empty;
}

std::optional<ReferenceFigure> PortraitTerritory::own(const Indicator& indicator, std::optional<int> year) const {
    if (isRead(indicator))
        return read(indicator, year);
    const auto as = kind();
    if (!as)
        return std::nullopt;
    auto figure = m_loader.references().figure(*as, m_subject.code, indicator, year);
    if (!figure.value.hasNumber() && !figure.published && figure.parts == 0)
        return std::nullopt; // no table says anything of it
    return figure;
}

/// Of the newest year; of an older one where the commune without its neighbourhoods is known for that alone.
std::optional<PortraitTerritory::Row> PortraitTerritory::row(const Indicator& indicator,
                                                             const std::vector<ReferenceZone>& around) const {
    auto newest = own(indicator, std::nullopt);
    if (!newest)
        return std::nullopt;
    auto& references = m_loader.references();
    Row row{*newest, newest->year, {}};
    const auto outside = std::ranges::find(around, ReferenceKind::CommuneOutside, &ReferenceZone::kind);
    if (outside != around.end() && newest->value.hasNumber())
        indicators::comparisonYear(indicator, newest->year, [&](int year) {
            if (!references.figure(outside->kind, outside->code, indicator, year).value.hasNumber())
                return false;
            if (year == row.newest)
                return true;
            auto older = own(indicator, year);
            if (!older || !older->value.hasNumber())
                return false;
            row.own = std::move(*older);
            return true;
        });
    for (const auto& place : around) {
        auto figure = references.figure(place.kind, place.code, indicator, row.own.year);
        row.around.push_back(figure.notLoaded ? std::nullopt : std::optional{std::move(figure)});
    }
    return row;
}

PortraitTheme PortraitTerritory::theme(const std::string& id, const std::vector<Row>& rows, Language language) const {
    PortraitTheme theme;
    theme.theme = id;
    theme.title = indicators::themeLabel(id).in(language);
    std::vector<RowOrigin> origins;
    std::vector<geo::Message> notes, gaps; ///< of the place; of those around
    for (const auto& [own, newest, around] : rows) {
        if (own.indicator.theme != id)
            continue;
        PortraitRow row{own.indicator, own.year, newest, own.value, {}};
        theme.used.insert(theme.used.end(), own.sources.begin(), own.sources.end());
        for (const auto& figure : around) {
            row.around.push_back(figure ? std::optional{figure->value} : std::nullopt);
            if (!figure)
                continue;
            theme.used.insert(theme.used.end(), figure->sources.begin(), figure->sources.end());
            if (auto lacking = communesLacking(*figure))
                addOnce(gaps, std::move(*lacking));
        }
        theme.rows.push_back(std::move(row));
        origins.push_back({!own.published, own.sources.empty() ? 0 : own.sources.front()});
        for (const auto& note : own.notes)
            addOnce(notes, note);
        if (auto lacking = communesLacking(own); lacking && !own.value.hasNumber())
            addOnce(notes, std::move(*lacking)); // of a number the notes have it
    }
    explainOrigins(theme, origins, SourceNames{m_observatory}, language);
    theme.sources.insert(theme.sources.end(), notes.begin(), notes.end());
    theme.sources.insert(theme.sources.end(), gaps.begin(), gaps.end());
    return theme;
}

/// The shown indicator in the place and around it, else the first about income, else the first: no count, which of a
/// larger place is larger.
std::optional<Chart> PortraitTerritory::chart(const std::vector<Row>& rows, Language language,
                                              const std::string& shown) const {
    const Row* best = nullptr;
    int rank = 0;
    for (const auto& row : rows) {
        const auto& indicator = row.own.indicator;
        const bool anyAround =
            std::ranges::any_of(row.around, [](const auto& figure) { return figure && figure->value.hasNumber(); });
        const int mine = indicator.id == shown ? 3 : indicator.theme == "income" ? 2 : 1;
        if (indicator.nature != indicators::Nature::Count && row.own.value.hasNumber() && anyAround && mine > rank) {
            best = &row;
            rank = mine;
        }
    }
    if (!best)
        return std::nullopt;
    const indicators::Text outside{" hors QPV", " outside QPV"};
    std::vector<ChartItem> items{{m_name, m_subject.code, best->own.value, true}};
    for (const auto& figure : best->around)
        if (figure)
            items.push_back(
                {figure->zone.name +
                     (figure->zone.kind == ReferenceKind::CommuneOutside ? outside.in(language) : std::string{}),
                 figure->zone.code, figure->value, false});
    Chart chart = makeChart(Chart::Kind::Dots, std::move(items));
    const auto& indicator = best->own.indicator;
    chart.title = {GEO_TR("%1: %2 and the places around"), {indicator.label.in(language), m_name}};
    auto subtitle = unitWords(indicator, language) + " · " + std::to_string(best->own.year);
    subtitle += partShown(best->own, language);
    for (const auto& figure : best->around)
        subtitle += figure ? partShown(*figure, language) : std::string{};
    chart.subtitle = verbatim(std::move(subtitle));
    chart.source = best->own.sources.empty() ? 0 : best->own.sources.front();
    chart.unit = indicator.unit;
    chart.decimals = indicator.decimals;
    return chart;
}

std::string PortraitTerritory::communeAt(geo::Point place) const {
    geo::NoProgress quiet;
    for (const auto level : {GeographyKind::Commune, GeographyKind::Iris})
        if (m_observatory.zones().find(level)) {
            const auto zones = m_loader.zones(level, std::nullopt, quiet);
            if (const auto zone = zones->at(place))
                return zones->code(*zone).substr(0, 5);
        }
    return {};
}

RecordsPlace PortraitTerritory::recordsPlace() const {
    RecordsPlace place;
    geo::NoProgress quiet;
    place.holds = [this](const std::string& commune) { return holds(commune); };
    if (m_subject.level == GeographyKind::Iris) {
        place.around = {m_commune};
        place.shape = m_zones->shape(m_index);
        place.neighbourhoods = neighbourhoodsIn(m_observatory, m_loader, *place.shape, quiet);
        return place;
    }
    place.communeAt = [this](geo::Point point) { return communeAt(point); };
    for (const auto& geography : m_observatory.zones().all()) {
        if (geography.kind != GeographyKind::Qpv)
            continue;
        const auto zones = m_loader.zones(geography.kind, geography.vintage, quiet);
        for (std::size_t i = 0; i < zones->size(); ++i)
            if (m_departments.contains(geo::departmentOf(geography.kind, zones->code(i))) &&
                (m_subject.level == GeographyKind::Department ||
                 std::ranges::any_of(m_reader.memberships().listedCommunes(*zones, i),
                                     [&](const auto& commune) { return holds(commune); })))
                place.neighbourhoods.insert(zones->code(i));
    }
    return place;
}

Portrait PortraitTerritory::portrait(Language language, const std::string& shown, geo::Progress& progress) const {
    Portrait result;
    result.level = m_subject.level;
    result.code = m_subject.code;
    result.name = m_name;
    result.place = placeName();
    result.areaHa = squareMetres() / 10'000;
    result.zones = m_zones;
    result.zone = m_index;
    result.around = placesAround();
    prepare();
    progress.report(0.3);
    std::vector<Row> rows;
    const auto& all = m_reader.catalogue().all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (auto made = row(all[i], result.around))
            rows.push_back(std::move(*made));
        progress.report(0.3 + 0.6 * static_cast<double>(i) / static_cast<double>(all.size()));
    }
    for (const auto& each : rows)
        if (std::ranges::find(result.themes, each.own.indicator.theme, &PortraitTheme::theme) == result.themes.end())
            result.themes.push_back(theme(each.own.indicator.theme, rows, language));
    keepPlacesWithNumbers(result);
    nameFiles(result, m_reader.catalogue());
    result.chart = chart(rows, language, shown);
    result.here = happeningIn(m_observatory.network(), m_reader.memberships(), recordsPlace());
    return result;
}

/// What was taken off the commune, of the perimeters that the table of that year is of; none where it has none.
std::optional<indicators::Provenance> PortraitTerritory::provenanceOutside(const ReferenceFigure& figure) const {
    const auto& commune = figure.zone.code;
    const auto whole = m_reader.communeFigure(figure.indicator, commune, figure.year);
    for (const auto& offer : m_reader.tables().offers(figure.indicator, GeographyKind::Qpv)) {
        if (!whole || offer.table->dataYear != figure.year || offer.table->geographyYear == 0)
            continue;
        geo::NoProgress quiet;
        const auto zones = m_loader.zones(GeographyKind::Qpv, offer.table->geographyYear, quiet);
        indicators::CommuneNeighbourhoods home{commune, {}, false};
        for (std::uint32_t i = 0; i < zones->size(); ++i) {
            if (!m_departments.contains(geo::departmentOf(GeographyKind::Qpv, zones->code(i))))
                continue;
            const auto communes = m_reader.memberships().communesOf(*zones, i);
            if (std::ranges::find(communes, commune, &indicators::CommuneShare::commune) == communes.end())
                continue;
            home.neighbours.push_back(i);
            home.straddled = home.straddled || communes.size() > 1;
        }
        return outsideProvenance(m_observatory, m_reader, *whole, home, *zones, figure.zone.name);
    }
    return std::nullopt;
}

indicators::Provenance PortraitTerritory::provenance(const std::string& id, int year,
                                                     const std::optional<ReferenceZone>& of) const {
    const auto indicator = m_reader.indicator(id);
    const auto figure =
        of ? std::optional{m_loader.references().figure(of->kind, of->code, indicator, year)} : own(indicator, year);
    if (!figure)
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("The figure “%1” of %2 is not in the file any more."), {id, std::to_string(year)}}};
    if (of && of->kind == ReferenceKind::CommuneOutside)
        if (auto without = provenanceOutside(*figure))
            return *without;
    const bool ofCommune = of && of->kind == ReferenceKind::Commune;
    const auto level = ofCommune ? GeographyKind::Commune : m_subject.level;
    const bool inTable = figure->published && !m_reader.tables().offers(indicator, level).empty();
    if ((!of && isRead(indicator)) || (inTable && (!of || ofCommune)))
        return zoneProvenance(m_observatory, m_reader, level, *figure);
    return referenceProvenance(m_observatory, m_reader, *figure);
}

} // namespace layers
