#include "reference.hpp"

#include "base/codes.hpp"
#include "observatory/zones.hpp"
#include "summed.hpp"
#include "territories.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace indicators {

using geo::Cell;
using geo::CellState;
using geo::GeographyKind;
using geo::Message;

namespace {

constexpr std::array<std::pair<ReferenceKind, std::string_view>, 6> kinds{
    {{ReferenceKind::Commune, "commune"},
     {ReferenceKind::CommuneOutside, "commune-hors-qpv"},
     {ReferenceKind::Epci, "epci"},
     {ReferenceKind::UrbanUnit, "uu"},
     {ReferenceKind::Department, "departement"},
     {ReferenceKind::Region, "region"}}};

std::string codeIn(ReferenceKind kind, const CommuneMembership& commune) {
    switch (kind) {
    case ReferenceKind::Commune:
    case ReferenceKind::CommuneOutside:
        return commune.commune;
    case ReferenceKind::Epci:
        return commune.epci;
    case ReferenceKind::UrbanUnit:
        return commune.urbanUnit;
    case ReferenceKind::Department:
        return commune.department;
    case ReferenceKind::Region:
        return commune.region;
    }
    return {};
}

std::string nameIn(ReferenceKind kind, const CommuneMembership& commune) {
    switch (kind) {
    case ReferenceKind::Commune:
    case ReferenceKind::CommuneOutside:
        return commune.name;
    case ReferenceKind::Epci:
        return commune.epciName;
    case ReferenceKind::UrbanUnit:
        return commune.urbanUnitName;
    case ReferenceKind::Department:
        return departmentName(commune.department);
    case ReferenceKind::Region:
        return regionName(commune.region);
    }
    return {};
}

/// Why a commune has no place of that kind.
Message whyNone(ReferenceKind kind, const CommuneMembership& commune) {
    if (kind == ReferenceKind::Epci && commune.outsideEpci)
        return GEO_TR("the commune belongs to no intercommunality");
    if (kind == ReferenceKind::UrbanUnit && commune.rural)
        return GEO_TR("the commune lies in no urban unit");
    if (kind == ReferenceKind::Epci)
        return GEO_TR("nothing loaded says to which intercommunality the commune belongs: import INSEE’s table of the "
                      "communes of each EPCI (EPCI_2020.csv)");
    if (kind == ReferenceKind::UrbanUnit)
        return GEO_TR("nothing loaded says in which urban unit the commune lies: import INSEE’s reference of the IRIS "
                      "(iris_2021.csv) or its table of the geographic memberships of communes");
    return GEO_TR("the commune lies in no region");
}

std::string familiesOf(const Indicator& indicator) {
    std::set<std::string> families;
    for (const auto& formula : indicator.formulas)
        families.insert(formula.family);
    std::string text;
    for (const auto& family : families)
        text += (text.empty() ? "" : ", ") + family;
    return text;
}

void refuse(ReferenceFigure& figure, CellState state, Message why) {
    figure.value = Cell::absent(state);
    figure.why = std::move(why);
}

void addSource(ReferenceFigure& figure, std::int64_t source) {
    if (source != 0 && std::find(figure.sources.begin(), figure.sources.end(), source) == figure.sources.end())
        figure.sources.push_back(source);
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

} // namespace

std::string_view toText(ReferenceKind kind) {
    for (const auto& [each, text] : kinds)
        if (each == kind)
            return text;
    return {};
}

std::optional<ReferenceKind> referenceKindFromText(std::string_view text) {
    for (const auto& [kind, word] : kinds)
        if (word == text)
            return kind;
    return std::nullopt;
}

/// Communes of departments and regions are told by their codes, those of the other kinds by membership.
struct References::Place {
    ReferenceKind kind;
    std::string code;
    std::vector<std::string> communes;    ///< those that are listed; none where no table lists communes
    std::vector<std::string> departments; ///< it reaches into
    std::string name;
    std::int64_t source = 0; ///< of the membership

    bool holds(const CommuneMembership& commune) const { return codeIn(kind, commune) == code; }
};

References::References(const geo::Observatory& observatory, const FigureReader& reader)
    : m_observatory{observatory}, m_reader{reader}, m_memberships{reader.memberships()} {}

ReferenceZone References::zoneOf(ReferenceKind kind, const std::string& code) const {
    const auto commune = m_memberships.of(code);
    ReferenceZone zone{kind, codeIn(kind, commune), nameIn(kind, commune), {}};
    if (zone.code.empty())
        zone.why = whyNone(kind, commune);
    else if (zone.name.empty())
        zone.name = zone.code;
    return zone;
}

ReferenceZone References::zoneOf(ReferenceKind kind, const geo::ZoneSet& zones, std::size_t index) const {
    const auto communes = m_memberships.communesOf(zones, index);
    if (!communes.empty())
        return zoneOf(kind, communes.front().commune);
    return {kind,
            {},
            {},
            GEO_TR("nothing loaded says in which commune it lies: import the outlines of the communes or of "
                   "the IRIS")};
}

const References::Place& References::placeOf(ReferenceKind kind, const std::string& code) const {
    auto& kept = m_places[{kind, code}];
    if (kept)
        return *kept;
    kept = std::make_shared<Place>(Place{kind, code, {}, {}, {}, 0});
    auto& place = *kept;
    std::set<std::string> departments;
    for (const auto& [each, commune] : m_memberships.all()) {
        if (!place.holds(commune))
            continue;
        place.communes.push_back(each);
        departments.insert(commune.department);
        if (place.name.empty())
            place.name = nameIn(kind, commune);
        if (place.source == 0)
            place.source = kind == ReferenceKind::Epci        ? commune.epciSource
                           : kind == ReferenceKind::UrbanUnit ? commune.unitSource
                                                              : 0;
    }
    if (kind == ReferenceKind::Region)
        for (auto& department : departmentsOfRegion(code))
            departments.insert(std::move(department));
    if (kind == ReferenceKind::Department)
        departments.insert(code);
    place.departments.assign(departments.begin(), departments.end());
    if (kind == ReferenceKind::Department)
        place.name = departmentName(code);
    if (kind == ReferenceKind::Region)
        place.name = regionName(code);
    return place;
}

ReferenceFigure References::figure(ReferenceKind kind, const std::string& code, const Indicator& indicator,
                                   std::optional<int> year) const {
    const auto& place = placeOf(kind, code);
    ReferenceFigure figure;
    figure.zone = {kind, code, place.name.empty() ? code : place.name, {}};
    figure.indicator = indicator;
    figure.year = year.value_or(0);
    if (kind == ReferenceKind::CommuneOutside)
        outside(figure, code, year);
    else if (kind != ReferenceKind::Commune || !published(figure, code, year))
        summed(figure, place, year);
    if (figure.value.hasNumber())
        addSource(figure, place.source);
    return figure;
}

/// From a table by commune, or from a column that tables of neighbourhoods carry about their commune.
bool References::published(ReferenceFigure& figure, const std::string& commune, std::optional<int> year) const {
    const auto offers = m_reader.tables().offers(figure.indicator, GeographyKind::Commune);
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        const auto row = m_reader.tables().row(*offer->table, commune);
        if (!row || (year && offer->table->dataYear != *year))
            continue;
        std::tie(figure.numerator, figure.denominator) = m_reader.tables().partsAt(*offer, *row);
        figure.value = valueOf(offer->formula, figure.numerator, figure.denominator);
        if (figure.value.state == CellState::Missing)
            continue;
        figure.year = offer->table->dataYear;
        figure.published = true;
        figure.sources = {offer->table->sourceId};
        return true;
    }
    if (const auto beside = m_reader.communePopulation(figure.indicator, commune, year)) {
        figure.value = beside->value;
        figure.year = beside->year;
        figure.published = true;
        figure.sources = {beside->source};
        return true;
    }
    return false;
}

void References::summed(ReferenceFigure& figure, const Place& place, std::optional<int> year) const {
    const auto& indicator = figure.indicator;
    const auto offers = m_reader.tables().offers(indicator, GeographyKind::Iris);
    if (indicator.nature == Nature::Quantile)
        return refuse(figure, CellState::NotApplicable,
                      GEO_TR("medians and other quantiles are not combined over several zones"));
    if (offers.empty())
        return refuse(figure, CellState::NotAvailable,
                      {GEO_TR("no loaded table gives it by IRIS; it comes with these families of tables: %1"),
                       {familiesOf(indicator)}});
    std::optional<Offer> adding;
    bool ofTheYear = false;
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        if (year && offer->table->dataYear != *year)
            continue;
        ofTheYear = true;
        if (!addsUp(indicator, offer->formula))
            continue;
        const auto sum =
            sumOver(m_reader.tables(), *offer, [&](const auto& code) { return place.holds(m_memberships.of(code)); });
        if (sum.parts() > 0)
            return judgeRows(figure, place, *offer, sum);
        if (!adding)
            adding = *offer;
    }
    if (!ofTheYear)
        return refuse(figure, CellState::NotAvailable,
                      {GEO_TR("no table of %1 is loaded that gives it by IRIS"), {std::to_string(year.value_or(0))}});
    if (!adding)
        return refuse(figure, CellState::NotApplicable,
                      GEO_TR("the tables give the rate without its parts: rates are not averaged"));
    figure.year = adding->table->dataYear;
    refuse(figure, CellState::NotAvailable, GEO_TR("the table has no row for any IRIS there"));
}

void References::judgeRows(ReferenceFigure& figure, const Place& place, const Offer& offer,
                           const SummedZone& sum) const {
    const bool isRatio = !offer.formula.denominator.empty();
    figure.year = offer.table->dataYear;
    figure.sources = {offer.table->sourceId};
    figure.parts = sum.parts();
    figure.partsWithout = sum.numerator.without;
    std::set<std::string> communes, departments;
    for (const auto& code : m_reader.tables().codes(*offer.table)) {
        communes.insert(wholeCity(code.substr(0, 5)));
        departments.insert(departmentOfCode(code));
    }
    figure.communes = place.communes.size();
    figure.communesWithout = static_cast<std::size_t>(std::count_if(
        place.communes.begin(), place.communes.end(), [&](const auto& code) { return !communes.contains(code); }));
    auto absent = place.departments;
    std::erase_if(absent, [&](const auto& code) { return departments.contains(code); });
    const auto n = [](std::size_t count) { return static_cast<std::int64_t>(count); };
    if (!absent.empty())
        return refuse(figure, CellState::NotAvailable,
                      {GEO_TR("the table has no row at all for these departments of it: %1. Import their files."),
                       {joined(absent)}});
    if (!isRatio && figure.communesWithout > 0)
        return refuse(figure, CellState::NotAvailable,
                      {GEO_TR("%1 of its %2 communes have no row in the table: the sum would be too low"),
                       {n(figure.communesWithout), n(figure.communes)}});
    figure.numerator = SummedZone::cell(sum.numerator, isRatio);
    if (isRatio)
        figure.denominator = SummedZone::cell(sum.denominator, isRatio);
    figure.value = sum.value(offer.formula);
    if (!figure.value.hasNumber())
        return refuse(figure, figure.value.state,
                      figure.partsWithout == 0 ? Message{GEO_TR("nobody counts in the denominator there")}
                                               : Message{GEO_TR("%1 of its %2 IRIS have no number in the table"),
                                                         {n(figure.partsWithout), n(figure.parts)}});
    if (figure.communesWithout > 0)
        figure.value.state = CellState::Estimated;
    if (figure.communesWithout > 0)
        figure.note = {
            GEO_TR("summed over %1 IRIS of %2 of its %3 communes: the table has no number for the others"),
            {n(figure.parts - figure.partsWithout), n(figure.communes - figure.communesWithout), n(figure.communes)}};
    else if (figure.partsWithout > 0)
        figure.note = {GEO_TR("summed over %1 of its %2 IRIS: the others have no number in the table"),
                       {n(figure.parts - figure.partsWithout), n(figure.parts)}};
}

std::shared_ptr<const geo::ZoneSet> References::perimeters(int generation) const {
    const auto [at, isNew] = m_perimeters.try_emplace(generation);
    if (isNew)
        if (const auto geography = m_observatory.zones().find(GeographyKind::Qpv, generation)) {
            geo::NoProgress quiet;
            at->second = m_observatory.zones().load(*geography, quiet);
        }
    return at->second;
}

const CommuneNeighbourhoods& References::neighbourhoodsOf(const std::string& commune, const geo::ZoneSet& zones) const {
    const auto [at, isNew] = m_neighbourhoods.try_emplace({zones.geography().vintage, commune});
    auto& home = at->second;
    if (!isNew)
        return home;
    home.code = commune;
    for (std::uint32_t i = 0; i < zones.size(); ++i) {
        const auto code = geo::QpvCode::parse(zones.code(i));
        if (!code || geo::departmentOf(*code).text() != departmentOfCode(commune))
            continue;
        const auto communes = m_memberships.communesOf(zones, i);
        if (std::none_of(communes.begin(), communes.end(), [&](const auto& each) { return each.commune == commune; }))
            continue;
        home.neighbours.push_back(i);
        home.straddled = home.straddled || communes.size() > 1;
    }
    return home;
}

/// Of the newest year, or the one asked for, in which both the neighbourhoods and the commune have the figure.
void References::outside(ReferenceFigure& figure, const std::string& commune, std::optional<int> year) const {
    auto offers = m_reader.tables().offers(figure.indicator, GeographyKind::Qpv);
    if (year)
        std::erase_if(offers, [&](const Offer& offer) { return offer.table->dataYear != *year; });
    if (figure.indicator.nature == Nature::Quantile)
        return refuse(figure, CellState::NotApplicable,
                      GEO_TR("medians and other quantiles are not combined over several zones"));
    if (offers.empty())
        return refuse(figure, CellState::NotAvailable,
                      GEO_TR("no loaded table gives it for the neighbourhoods of that year: import INSEE’s tables by "
                             "neighbourhood"));
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        const auto whole = m_reader.communeFigure(figure.indicator, commune, offer->table->dataYear);
        if (!whole)
            continue;
        figure.year = whole->year;
        const auto zones = perimeters(offer->table->geographyYear);
        if (!zones)
            return refuse(figure, CellState::NotAvailable,
                          {GEO_TR("the perimeters of %1 are not loaded: import the file of the neighbourhoods"),
                           {std::to_string(offer->table->geographyYear)}});
        const auto& home = neighbourhoodsOf(commune, *zones);
        if (home.neighbours.empty())
            return refuse(figure, CellState::NotApplicable, GEO_TR("the commune has no priority neighbourhood"));
        const auto left = outsideNeighbourhoods(m_reader, *whole, home, *zones);
        figure.value = left.value.hasNumber() ? left.value : Cell::absent(left.cause);
        figure.why = left.why;
        figure.numerator = left.numerator;
        figure.denominator = left.denominator;
        figure.parts = left.iris;
        figure.partsWithout = left.irisWithout;
        addSource(figure, whole->source);
        addSource(figure, offer->table->sourceId);
        if (left.value.hasNumber() && left.irisWithout > 0)
            figure.note = {
                GEO_TR("summed over %1 of its %2 IRIS: the others have no number in the table"),
                {static_cast<std::int64_t>(left.iris - left.irisWithout), static_cast<std::int64_t>(left.iris)}};
        return;
    }
    refuse(figure, CellState::NotAvailable,
           GEO_TR("the commune itself has no figure of it for a year of the tables by neighbourhood"));
}

} // namespace indicators
