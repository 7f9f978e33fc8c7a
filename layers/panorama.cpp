#include "panorama.hpp"

#include "memberships.hpp"
#include "target_groups.hpp"
#include "targets.hpp"

#include "base/rising_progress.hpp"
#include "geometry/near_zones.hpp"
#include "observatory/zones.hpp"
#include "readers/family.hpp"

#include <algorithm>
#include <cmath>
#include <exception>
#include <functional>
#include <map>
#include <utility>

namespace layers {
namespace {

using geo::Error;
using geo::GeographyKind;
using indicators::Grouping;
using indicators::Targets;

constexpr std::string_view legalFormColumn = "categorieJuridiqueUniteLegale";

bool isOfEstablishments(const geo::RecordSet& set) {
    return set.family.starts_with("sirene") || geo::findColumn(set.columns, {legalFormColumn}).has_value();
}

[[noreturn]] void noList(const geo::Observatory& observatory) {
    for (const auto& set : observatory.records().all())
        if (isOfEstablishments(set) && !geo::findColumn(set.columns, {legalFormColumn}))
            throw Error{
                Error::Code::Usage,
                {GEO_TR("“%1” does not say which establishments are of the social economy: it lacks the legal "
                        "form (column categorieJuridiqueUniteLegale, which INSEE publishes in StockUniteLegale). "
                        "Import a list of establishments that has both, such as the geocoded files geo_siret of "
                        "a department."),
                 {set.title}}};
    for (const auto& set : observatory.records().all())
        if (isOfEstablishments(set))
            throw Error{Error::Code::Usage,
                        {GEO_TR("“%1” has no places: import a list of establishments with coordinates, such as the "
                                "geocoded files geo_siret of a department."),
                         {set.title}}};
    throw Error{
        Error::Code::Usage,
        {GEO_TR("There is no list of establishments here yet: import one of INSEE’s register Sirene with "
                "coordinates and legal forms (column categorieJuridiqueUniteLegale), such as the geocoded files "
                "geo_siret of a department.")}};
}

/// The newest with places and legal forms; of one year the one that was imported last.
geo::RecordSet listOf(const geo::Observatory& observatory) {
    std::optional<geo::RecordSet> newest;
    for (const auto& set : observatory.records().all())
        if (set.shape == geo::RecordShape::Point && geo::findColumn(set.columns, {legalFormColumn}) &&
            (!newest || std::pair{set.dataYear, set.id} > std::pair{newest->dataYear, newest->id}))
            newest = set;
    if (!newest)
        noList(observatory);
    return *newest;
}

/// What a category of the counted places stands for: family and sector, each from 1 on, 0 for none.
struct Category {
    std::size_t family = 0, sector = 0;
    std::string text() const { return std::to_string(family * 100 + sector); }
    static Category parse(const std::string& text) {
        const auto number = static_cast<std::size_t>(std::stoul(text));
        return {number / 100, number % 100};
    }
};

bool isDay(std::string_view text) {
    return text.size() >= 10 && text[4] == '-' && text[7] == '-' &&
           text.substr(0, 4).find_first_not_of("0123456789") == std::string_view::npos;
}

/// Reads the active establishments, each with its family and sector.
class EstablishmentReader {
public:
    EstablishmentReader(const geo::Observatory& observatory, Panorama& panorama)
        : m_observatory{observatory}, m_panorama{panorama}, m_form{column(legalFormColumn)},
          m_flag{column("economieSocialeSolidaireUniteLegale")}, m_state{column("etatAdministratifEtablissement")},
          m_activity{column("activitePrincipaleEtablissement")}, m_nomenclature{column(
                                                                     "nomenclatureActivitePrincipaleEtablissement")},
          m_treated{column("dateDernierTraitementEtablissement")} {
        panorama.hasFlag = m_flag.has_value();
        panorama.hasState = m_state.has_value();
        panorama.hasIndividuals = false;
    }

    CountedPlaces read(geo::Progress& progress) {
        auto list = countedRecords(
            m_observatory, m_panorama.set, m_columns, [this](const geo::RecordRow& row) { return category(row); },
            progress);
        m_panorama.sources = std::move(list.sources);
        m_panorama.withoutPlace = list.places.withoutPlace;
        return std::move(list.places);
    }

private:
    using Place = std::optional<std::size_t>; ///< of a column among those that are read
    Place column(std::string_view name) {
        const auto at = geo::findColumn(m_panorama.set.columns, {name});
        if (!at)
            return std::nullopt;
        m_columns.push_back(m_panorama.set.columns[*at]);
        return m_columns.size() - 1;
    }
    static std::string_view cell(const geo::RecordRow& row, Place at) {
        return at ? row.cells[*at] : std::string_view{};
    }

    std::optional<std::string> category(const geo::RecordRow& row) {
        if (m_state && cell(row, m_state) != "A") {
            ++m_panorama.closed;
            return std::nullopt;
        }
        if (const auto treated = cell(row, m_treated); isDay(treated) && treated.substr(0, 10) > m_panorama.asOf)
            m_panorama.asOf = treated.substr(0, 10);
        const auto form = cell(row, m_form);
        m_panorama.withoutForm += form.empty() ? 1 : 0;
        m_panorama.hasIndividuals = m_panorama.hasIndividuals || isIndividual(form);
        Category of;
        if (const auto family = essFamilyOf(form, cell(row, m_flag))) {
            of.family = static_cast<std::size_t>(*family) + 1;
            if (const auto sector = sectorOf(cell(row, m_activity), cell(row, m_nomenclature)))
                of.sector = static_cast<std::size_t>(*sector) + 1;
        }
        return of.text();
    }

    const geo::Observatory& m_observatory;
    Panorama& m_panorama;
    std::vector<std::string> m_columns;
    Place m_form, m_flag, m_state, m_activity, m_nomenclature, m_treated;
};

PerimeterCount nothing() { return {{}, std::vector<PlaceNumber>(1), std::vector<PlaceNumber>(1)}; }

PanoramaNumbers numbersOf(const PlaceCount& count, const std::vector<std::string>& categories) {
    PanoramaNumbers numbers{nothing(), nothing(), {}, {}, nothing()};
    numbers.byFamily.fill(nothing());
    numbers.bySector.fill(nothing());
    for (std::size_t c = 0; c < categories.size(); ++c) {
        const auto of = Category::parse(categories[c]);
        const auto& part = count.byCategory[c];
        addCounts(numbers.all, part);
        if (of.family == 0)
            continue;
        addCounts(numbers.ess, part);
        addCounts(numbers.byFamily[of.family - 1], part);
        addCounts(of.sector == 0 ? numbers.withoutSector : numbers.bySector[of.sector - 1], part);
    }
    return numbers;
}

std::optional<Grouping> groupingOf(GeographyKind kind) {
    switch (kind) {
    case GeographyKind::Commune:
        return Grouping::Commune;
    case GeographyKind::Epci:
        return Grouping::Epci;
    case GeographyKind::Department:
        return Grouping::Department;
    default:
        return std::nullopt;
    }
}

/// Which neighbourhoods of a generation a page is about.
class Subject {
public:
    Subject(const geo::Observatory& observatory, const std::string& text) : m_observatory{observatory}, m_text{text} {
        const auto word = std::string_view{text}.substr(0, text.find_first_of(":@"));
        if (!geo::geographyKindFromText(word))
            return; // all, or a contract
        m_expression = indicators::TargetExpression::parse(text);
        if (m_expression->kind != GeographyKind::Qpv && !groupingOf(m_expression->kind))
            throw Error{
                Error::Code::Usage,
                {GEO_TR("the panorama is of neighbourhoods (qpv), of those of a commune, of an intercommunality "
                        "(epci), of a department (departement) or of a contract, not of %1"),
                 {std::string{word}}}};
    }

    std::optional<int> generation() const {
        return m_expression && m_expression->kind == GeographyKind::Qpv ? m_expression->vintage : std::nullopt;
    }

    /// @throws geo::Error::Code::Usage where none of the generation is meant
    std::vector<std::size_t> in(const geo::Geography& generation, geo::Progress& progress) const {
        if (m_expression && m_expression->kind == GeographyKind::Qpv) {
            auto expression = *m_expression;
            expression.vintage = generation.vintage;
            return indicators::resolve(m_observatory, expression, 0, false, progress).indices;
        }
        indicators::TargetExpression every;
        every.vintage = generation.vintage;
        const auto all = indicators::resolve(m_observatory, every, 0, false, progress);
        if (m_text.empty() || (m_expression && m_expression->codes.empty()))
            return all.indices;
        if (!m_expression)
            return indicators::targetsOfContract(m_observatory, all, m_text, progress).indices;
        const auto groups = indicators::groupsOf(m_observatory, indicators::Memberships{m_observatory}, all,
                                                 *groupingOf(m_expression->kind), progress);
        std::vector<std::size_t> zones;
        for (const auto& code : m_expression->codes)
            for (const auto member : indicators::groupNamed(groups, code).members)
                if (std::ranges::find(zones, all.indices[member]) == zones.end())
                    zones.push_back(all.indices[member]);
        return zones;
    }

private:
    const geo::Observatory& m_observatory;
    std::string m_text;
    std::optional<indicators::TargetExpression> m_expression;
};

/// Newest first.
std::vector<geo::Geography> generationsOf(const geo::Observatory& observatory, std::optional<int> only) {
    std::vector<geo::Geography> generations;
    for (const auto& geography : observatory.zones().all())
        if (geography.kind == GeographyKind::Qpv && (!only || geography.vintage == *only))
            generations.push_back(geography);
    std::ranges::sort(generations, std::greater{}, &geo::Geography::vintage);
    if (generations.empty())
        throw Error{Error::Code::Usage,
                    {only ? GEO_TR("The neighbourhoods of %1 are not loaded: import their perimeters, which the ANCT "
                                   "publishes.")
                          : GEO_TR("No neighbourhood is loaded: import the perimeters that the ANCT publishes."),
                     {std::to_string(only.value_or(0))}}};
    return generations;
}

/// Sets down what is counted; false if no establishment is within reach of any.
bool count(Panorama& panorama, const CountedPlaces& places, std::vector<std::size_t> asked, geo::Progress& progress) {
    const double radii[] = {panorama.metres};
    const auto counts = countPlaces(places, *panorama.zones, asked, radii, {}, progress);
    panorama.shown.clear();
    panorama.of.clear();
    for (std::size_t a = 0; a < asked.size(); ++a)
        if (counts.of[a].all.extended(0).all > 0) {
            panorama.shown.push_back(asked[a]);
            panorama.of.push_back(numbersOf(counts.of[a], places.categories));
        }
    panorama.withoutAny = asked.size() - panorama.shown.size();
    panorama.once = numbersOf(counts.together.once, places.categories);
    panorama.sum = numbersOf(counts.together.sum, places.categories);
    return !panorama.shown.empty();
}

/// Where each establishment lies, and how many share an address.
void place(Panorama& panorama, const CountedPlaces& places) {
    using Where = EssPlace::Where;
    std::vector<bool> isShown(panorama.zones->size());
    for (const auto zone : panorama.shown)
        isShown[zone] = true;
    const geo::NearZones near{*panorama.zones, panorama.metres};
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> addresses; // to the metre
    std::vector<geo::ZoneDistance> found;
    for (std::size_t p = 0; p < places.points.size(); ++p) {
        near.all(places.points[p], found);
        auto where = Where::Outside;
        for (const auto& each : found)
            if (isShown[each.zone] && where != Where::Strict)
                where = each.holds() ? Where::Strict : Where::Around;
        const auto at = places.points[p];
        if (where != Where::Outside && !places.poor[p])
            ++addresses[{std::llround(at.x), std::llround(at.y)}];
        const auto of = Category::parse(places.categories[places.category[p]]);
        panorama.listAll.add(places.poor[p]);
        if (of.family == 0)
            continue;
        panorama.listEss.add(places.poor[p]);
        panorama.places.push_back({at, essFamilies[of.family - 1], where});
    }
    for (const auto& [at, establishments] : addresses)
        if (establishments >= static_cast<std::int64_t>(SharedAddresses::fewest)) {
            ++panorama.shared.addresses;
            panorama.shared.establishments += establishments;
        }
}

[[noreturn]] void noneWithin(const Panorama& panorama) {
    throw Error{Error::Code::Usage,
                {GEO_TR("No establishment of “%1” lies within %2 m of the neighbourhoods asked for: import the list of "
                        "the department they are in, or ask for others."),
                 {panorama.set.title, panorama.metres}}};
}

} // namespace

void addCounts(PerimeterCount& sum, const PerimeterCount& more) {
    sum.strict += more.strict;
    sum.ring.front() += more.ring.front();
    sum.elsewhere.front() += more.elsewhere.front();
}

std::optional<double> essShare(const PlaceNumber& ess, const PlaceNumber& all) {
    if (all.all < fewestForShare)
        return std::nullopt;
    return 100.0 * static_cast<double>(ess.all) / static_cast<double>(all.all);
}

Panorama panoramaOf(const geo::Observatory& observatory, const PanoramaAsked& asked, geo::Progress& progress) {
    geo::ProgressPart reading{progress, 0, 0.5}, rest{progress, 0.5, 1};
    geo::RisingProgress counting{rest}; // again for each generation
    Panorama panorama;
    panorama.set = listOf(observatory);
    panorama.metres = asked.metres;
    const Subject subject{observatory, asked.subject};
    const auto generations = generationsOf(observatory, subject.generation());
    const auto places = EstablishmentReader{observatory, panorama}.read(reading);
    std::exception_ptr unknown; // the subject, in a generation that does not hold it
    bool known = false;
    for (const auto& generation : generations) {
        try {
            auto zones = subject.in(generation, counting);
            known = true;
            panorama.zones = observatory.zones().load(generation, counting);
            if (count(panorama, places, std::move(zones), counting)) {
                place(panorama, places);
                return panorama;
            }
        } catch (const Error&) {
            unknown = std::current_exception();
        }
    }
    if (unknown && !known)
        std::rethrow_exception(unknown);
    noneWithin(panorama);
}

} // namespace layers
