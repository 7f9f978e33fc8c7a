#include "figures.hpp"

#include "base/codes.hpp"
#include "base/error.hpp"
#include "observatory/columns.hpp"
#include "observatory/zones.hpp"
#include "summed.hpp"
#include "territories.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <set>

namespace indicators {

using geo::Cell;
using geo::CellState;
using geo::Error;
using geo::GeographyKind;

namespace {

std::string yearsText(const std::vector<int>& years) {
    std::string text;
    for (const int year : years)
        text += (text.empty() ? "" : ", ") + std::to_string(year);
    return text;
}

/// "iris 2016, 2017; qpv 2022".
std::string where(const Availability& availability) {
    std::string text;
    for (const auto& [kind, years] : availability.years)
        text += (text.empty() ? "" : "; ") + std::string{geo::toText(kind)} + " " + yearsText(years);
    return text;
}

bool sharesLetters(const std::string& id, const std::string& wanted) {
    return id.find(wanted) != std::string::npos || wanted.find(id) != std::string::npos ||
           id.compare(0, 3, wanted, 0, 3) == 0;
}

std::string familiesOf(const Indicator& indicator, const Catalogue& catalogue) {
    std::set<std::string> families;
    for (const auto& formula : indicator.formulas)
        families.insert(formula.family);
    for (const auto& part : catalogue.partsOf(indicator))
        for (const auto& formula : part.formulas)
            families.insert(formula.family);
    return fmt::format("{}", fmt::join(families, ", "));
}

std::vector<int> yearsOf(const std::vector<Offer>& offers) {
    std::vector<int> years;
    for (const auto& offer : offers)
        if (years.empty() || years.back() != offer.table->dataYear)
            years.push_back(offer.table->dataYear);
    return years;
}

} // namespace

FigureReader::FigureReader(const geo::Observatory& observatory, const Catalogue& catalogue)
    : m_observatory{observatory}, m_catalogue{catalogue}, m_tables{observatory},
      m_geographies{observatory.zones().all()}, m_kept{std::make_shared<const KeptOutlines>(observatory)} {}

Availability FigureReader::availability(const Indicator& indicator) const {
    if (indicator.derivation)
        return derivedAvailability(indicator);
    Availability result{indicator.id, {}};
    std::set<GeographyKind> loaded{GeographyKind::Grid};
    for (const auto& geography : m_geographies)
        loaded.insert(geography.kind);
    for (const auto kind : loaded) {
        auto years = yearsOf(m_tables.offers(indicator, kind));
        if (years.empty() && (kind == GeographyKind::Commune || kind == GeographyKind::Department))
            for (const auto& offer : m_tables.offers(indicator, GeographyKind::Iris))
                if (addsUp(indicator, offer.formula) && (years.empty() || years.back() != offer.table->dataYear))
                    years.push_back(offer.table->dataYear);
        if (!years.empty())
            result.years.emplace(kind, std::move(years));
    }
    return result;
}

std::vector<Availability> FigureReader::availability() const {
    std::vector<Availability> all;
    for (const auto& indicator : m_catalogue.all())
        if (auto one = availability(indicator); !one.years.empty())
            all.push_back(std::move(one));
    return all;
}

Indicator FigureReader::indicator(const std::string& id) const {
    if (const auto* known = m_catalogue.find(id))
        return *known;
    constexpr std::string_view ownTable = "table:"; // a family that has a colon itself
    if (const auto colon = id.find(':', id.starts_with(ownTable) ? ownTable.size() : 0); colon != std::string::npos)
        return columnIndicator(id, colon);
    std::vector<std::string> candidates;
    for (const auto& candidate : m_catalogue.all())
        if (sharesLetters(candidate.id, id))
            candidates.push_back(candidate.id);
    const auto alike = [&](const std::string& other) { return std::ranges::mismatch(other, id).in1 - other.begin(); };
    std::ranges::stable_sort(candidates, std::greater{}, alike); // by how much of the start is the same
    std::string near;
    for (std::size_t i = 0; i < std::min<std::size_t>(candidates.size(), 5); ++i)
        near += (near.empty() ? "" : ", ") + candidates[i];
    if (near.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("there is no indicator “%1”; a column of a loaded table is written FAMILY:COLUMN"), {id}}};
    throw Error{Error::Code::Usage, {GEO_TR("there is no indicator “%1”; near it: %2"), {id, near}}};
}

/// Census and allowance counts, what the catalogue calls one, and what it makes rates from.
bool FigureReader::summable(const std::string& family, const std::string& column) const {
    const auto holds = [&](const std::vector<Term>& terms) {
        return std::any_of(terms.begin(), terms.end(), [&](const Term& term) { return term.column == column; });
    };
    if (countsSomething(family, column))
        return true;
    for (const auto& indicator : m_catalogue.all())
        for (const auto& formula : indicator.formulas)
            if (formula.family == family && (holds(formula.numerator) || holds(formula.denominator)))
                return indicator.nature == Nature::Count || !formula.denominator.empty();
    return false;
}

namespace {

/// The catalogue's label, else the producer's own words, which are French, else the bare name.
void labelColumn(Indicator& made, const Catalogue& catalogue, const geo::Observatory& observatory,
                 const std::string& family, const std::string& column) {
    const std::string name = " (" + column + ")";
    if (const auto* label = catalogue.columnLabel(family, column)) {
        made.label = made.shortLabel = {label->fr + name, label->en + name};
    } else if (const auto published = observatory.columns().label(family, column)) {
        const auto& longest = published->longLabel.empty() ? published->label : published->longLabel;
        made.label = {longest + name, longest + name};
        made.shortLabel = {published->label + name, published->label + name};
    } else {
        made.label = made.shortLabel = {column, column};
    }
}

Indicator ofColumn(const Catalogue& catalogue, const geo::Observatory& observatory, const std::string& id,
                   const std::string& family, const std::string& column, Nature nature) {
    Indicator made;
    made.id = id;
    made.universe = catalogue.universeOf(family, column);
    labelColumn(made, catalogue, observatory, family, column);
    made.unit = "nb";
    made.nature = nature;
    made.decimals = nature == Nature::Count ? 0 : 1;
    made.definition = {"Colonne " + column + " telle que publiée", "Column " + column + " as published"};
    made.formulas.push_back({family, {}, {}, {{1, column}}, {}, 1});
    if (family == "caf-iris") // CNAF's counts have the same names in the demography tables of the neighbourhoods
        made.formulas.push_back({"qpv-demo", {}, {}, {{1, column}}, {}, 1});
    return made;
}

} // namespace

/// The family may be written short where that is clear: "caf:AM" is caf-iris:AM.
Indicator FigureReader::columnIndicator(const std::string& id, std::size_t colon) const {
    const auto family = id.substr(0, colon), column = id.substr(colon + 1);
    std::set<std::string> loaded, fitting;
    for (const auto& table : m_tables.all()) {
        loaded.insert(table.family);
        if (!hasColumn(table, column))
            continue;
        if (table.family == family) {
            auto made = ofColumn(m_catalogue, m_observatory, id, family, column,
                                 summable(family, column) ? Nature::Count : Nature::Quantile);
            describeCount(made, table, column);
            return made;
        }
        if (table.family.starts_with(family + "-"))
            fitting.insert(table.family);
    }
    if (fitting.size() == 1)
        return ofColumn(m_catalogue, m_observatory, id, *fitting.begin(), column,
                        summable(*fitting.begin(), column) ? Nature::Count : Nature::Quantile);
    if (fitting.size() > 1)
        throw Error{
            Error::Code::Usage,
            {GEO_TR("“%1” could be of several families: %2"), {id, fmt::format("{}", fmt::join(fitting, ", "))}}};
    throw Error{Error::Code::Usage,
                {GEO_TR("no loaded table has “%1”; the loaded families are: %2"),
                 {id, loaded.empty() ? "-" : fmt::format("{}", fmt::join(loaded, ", "))}}};
}

void FigureReader::notAtLevel(const Indicator& indicator, GeographyKind level, std::optional<int> year) const {
    const auto text = where(availability(indicator));
    std::string wanted{geo::toText(level)};
    if (year)
        wanted += " " + std::to_string(*year);
    if (text.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1 is not in what is loaded; it comes with these families of tables: %2"),
                     {indicator.id, familiesOf(indicator, m_catalogue)}}};
    throw Error{Error::Code::Usage,
                {GEO_TR("%1 does not exist for %2; it exists for: %3"), {indicator.id, wanted, text}}};
}

Offer FigureReader::pick(const Indicator& indicator, const std::vector<Offer>& offers, std::optional<int> year,
                         GeographyKind level) const {
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer)
        if (!year || offer->table->dataYear == *year)
            return *offer;
    notAtLevel(indicator, level, year);
}

Figures FigureReader::at(const Indicator& indicator, const geo::ZoneSet& zones, std::optional<int> year) const {
    if (indicator.derivation)
        return derived(indicator, zones, year);
    const auto level = zones.geography().kind;
    auto offers = m_tables.offers(indicator, level);
    if (level == GeographyKind::Qpv) // a figure belongs to one generation of perimeters
        std::erase_if(offers, [&](const Offer& offer) {
            return offer.table->geographyYear != 0 && offer.table->geographyYear != zones.geography().vintage;
        });
    if (!offers.empty() || (level != GeographyKind::Commune && level != GeographyKind::Department))
        return read(indicator, pick(indicator, offers, year, level), zones);
    return remade(indicator, pick(indicator, m_tables.offers(indicator, GeographyKind::Iris), year, level), zones);
}

Figures FigureReader::read(const Indicator& indicator, const Offer& offer, const geo::ZoneSet& zones) const {
    const auto parts = m_tables.parts(offer);
    const auto way = m_tables.reaching(*offer.table, zones);
    const bool adds = addsUp(indicator, offer.formula);
    Figures figures;
    figures.indicator = indicator;
    figures.year = offer.table->dataYear;
    figures.geographyYear = offer.table->geographyYear;
    figures.sources = {offer.table->sourceId};
    figures.carriedZones = way->zonesCarried();
    figures.numerator = geo::carried(*way, parts.numerator, adds);
    if (!offer.formula.denominator.empty())
        figures.denominator = geo::carried(*way, parts.denominator, adds);
    figures.values = valuesOf(offer.formula, {figures.numerator, figures.denominator});
    return figures;
}

namespace {

/// The communes of another year that the rows of an IRIS table lie in.
class CommunesOfRows {
public:
    CommunesOfRows(const std::vector<std::string>& codes, const geo::CommunePassage& passage) : m_passage{passage} {
        if (!passage.empty())
            for (const auto& code : codes)
                m_inTable.insert(code.substr(0, 5));
    }
    std::vector<std::string> of(const std::string& iris) const {
        const auto commune = iris.substr(0, 5);
        auto to = m_passage.of(commune).to;
        const bool knowsParts = to.size() > 1 && std::any_of(to.begin(), to.end(), [&](const auto& part) {
                                    return part != commune && m_inTable.contains(part);
                                });
        return to.empty() || knowsParts ? std::vector{commune} : to;
    }

private:
    const geo::CommunePassage& m_passage;
    std::set<std::string> m_inTable;
};

} // namespace

Figures FigureReader::remade(const Indicator& indicator, const Offer& offer, const geo::ZoneSet& zones) const {
    Figures figures;
    figures.indicator = indicator;
    figures.year = offer.table->dataYear;
    figures.geographyYear = offer.table->geographyYear;
    figures.sources = {offer.table->sourceId};
    figures.remade = true;
    figures.values = figures.numerator = geo::Column{zones.size()};
    if (!addsUp(indicator, offer.formula)) {
        std::fill(figures.values.states.begin(), figures.values.states.end(), CellState::NotApplicable);
        figures.numerator = figures.values;
        return figures;
    }
    const bool isRatio = !offer.formula.denominator.empty(),
               byCommune = zones.geography().kind == GeographyKind::Commune;
    const auto parts = m_tables.parts(offer);
    const auto& codes = m_tables.codes(*offer.table);
    std::vector<SummedZone> sums(zones.size());
    std::set<std::uint32_t> carriedTo;
    const CommunesOfRows communes{codes, m_tables.passage(*offer.table, zones.geography())};
    for (std::size_t row = 0; row < codes.size(); ++row) {
        auto places = byCommune ? communes.of(codes[row]) : std::vector{departmentOfCode(codes[row])};
        const bool split = places.size() > 1; // which of its IRIS lie in which part is not known
        for (const auto& place : places) {
            auto zone = zones.find(place);
            if (!zone && byCommune)
                zone = zones.find(wholeCity(place));
            const auto cell = [&](const geo::Column& part) {
                return split ? Cell::absent(CellState::NotEstimable) : part[row];
            };
            if (zone && byCommune && (split || place != codes[row].substr(0, 5)) &&
                place != wholeCity(codes[row].substr(0, 5)))
                carriedTo.insert(static_cast<std::uint32_t>(*zone));
            if (zone)
                sums[*zone].add(cell(parts.numerator), isRatio ? cell(parts.denominator) : Cell{}, isRatio);
        }
    }
    figures.carriedZones.assign(carriedTo.begin(), carriedTo.end());
    if (isRatio)
        figures.denominator = geo::Column{zones.size()};
    for (std::size_t i = 0; i < zones.size(); ++i) {
        figures.numerator.set(i, SummedZone::cell(sums[i].numerator, isRatio));
        if (isRatio)
            figures.denominator.set(i, SummedZone::cell(sums[i].denominator, isRatio));
        figures.partsWithout += sums[i].numerator.without;
    }
    figures.values = valuesOf(offer.formula, {figures.numerator, figures.denominator});
    return figures;
}

std::optional<PublishedFigure> FigureReader::published(const Indicator& indicator, const std::string& qpvCode,
                                                       std::optional<int> year) const {
    return published(indicator, m_tables.offers(indicator, GeographyKind::Qpv), qpvCode, year);
}

std::optional<PublishedFigure> FigureReader::published(const Indicator& indicator, const std::vector<Offer>& offers,
                                                       const std::string& qpvCode, std::optional<int> year) const {
    const auto parsed = geo::QpvCode::parse(qpvCode);
    const int generation = parsed ? geo::generationOf(*parsed) : 0;
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        if (year && offer->table->dataYear != *year)
            continue;
        auto row = m_tables.row(*offer->table, qpvCode);
        std::string carriedFrom;
        if (!row && generation == 2024 && offer->table->geographyYear == 2015)
            if (const auto kept = m_kept->of(qpvCode); kept && (row = m_tables.row(*offer->table, *kept)))
                carriedFrom = *kept;
        if (!row)
            continue;
        const auto [numerator, denominator] = m_tables.partsAt(*offer, *row);
        const auto value = valueOf(offer->formula, numerator, denominator);
        if (value.state != CellState::Missing) // an empty cell says nothing: an older year may
            return PublishedFigure{indicator,
                                   value,
                                   offer->table->dataYear,
                                   carriedFrom.empty() ? generation : 2015,
                                   offer->table->family,
                                   offer->table->sourceId,
                                   offer->formula.numerator.front().columnOf(offer->table->dataYear),
                                   carriedFrom};
    }
    return std::nullopt;
}

std::vector<PublishedFigure> FigureReader::published(const std::string& qpvCode) const {
    std::vector<Offer> offers;
    for (const auto& indicator : m_catalogue.all())
        for (auto& offer : m_tables.offers(indicator, GeographyKind::Qpv))
            offers.push_back(std::move(offer));
    m_tables.prepare(offers);
    std::vector<PublishedFigure> all;
    for (const auto& indicator : m_catalogue.all())
        if (auto figure = published(indicator, qpvCode))
            all.push_back(std::move(*figure));
    return all;
}

std::optional<PublishedFigure> FigureReader::communeFigure(const Indicator& indicator, const std::string& communeCode,
                                                           std::optional<int> year) const {
    if (auto direct = communePopulation(indicator, communeCode, year))
        return direct;
    const auto offers = m_tables.offers(indicator, GeographyKind::Iris);
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        if ((year && offer->table->dataYear != *year) || !addsUp(indicator, offer->formula))
            continue;
        const auto sum = sumOver(m_tables, *offer, [&](const auto& commune) {
            return commune == communeCode || wholeCity(commune) == communeCode;
        });
        if (sum.parts() == 0)
            continue;
        const auto value = sum.value(offer->formula);
        return PublishedFigure{indicator,
                               value,
                               offer->table->dataYear,
                               0,
                               offer->table->family,
                               offer->table->sourceId,
                               offer->formula.numerator.front().columnOf(offer->table->dataYear),
                               {}};
    }
    return std::nullopt;
}

/// The demography tables of the neighbourhoods carry the population of their commune beside their own.
std::optional<PublishedFigure> FigureReader::communePopulation(const Indicator& indicator,
                                                               const std::string& communeCode,
                                                               std::optional<int> year) const {
    const std::string own = "POP_MUN", whole = "POP_COM";
    const auto offers = m_tables.offers(indicator, GeographyKind::Qpv);
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        const auto& table = *offer->table;
        if ((year && table.dataYear != *year) || !hasColumn(table, whole) || offer->formula.numerator.size() != 1 ||
            offer->formula.numerator.front().column != own || !offer->formula.denominator.empty())
            continue;
        const auto& population = m_tables.column(table, whole);
        for (const auto& [neighbourhood, commune] : communesOfNeighbourhoods(table.geographyYear))
            if (commune == communeCode)
                if (const auto row = m_tables.row(table, neighbourhood); row && population[*row].hasNumber())
                    return PublishedFigure{indicator,    population[*row], table.dataYear, 0,
                                           table.family, table.sourceId,   whole,          {}};
    }
    return std::nullopt;
}

/// The one commune of each neighbourhood; those on several are left out. The 2015 outlines name the commune without its
/// code: it is found by name among the communes of the same department.
const std::map<std::string, std::string>& FigureReader::communesOfNeighbourhoods(int generation) const {
    const auto [at, isNew] = m_communes.try_emplace(generation);
    auto& communes = at->second;
    if (!isNew)
        return communes;
    const auto outlines =
        m_observatory.zones().find(GeographyKind::Qpv, generation ? std::optional{generation} : std::nullopt);
    if (!outlines)
        return communes;
    geo::NoProgress quiet;
    const auto zones = m_observatory.zones().load(*outlines, quiet);
    for (std::size_t i = 0; i < zones->size(); ++i)
        if (const auto listed = memberships().listedCommunes(*zones, i); listed.size() == 1)
            communes.emplace(zones->code(i), listed.front());
    return communes;
}

const Memberships& FigureReader::memberships() const {
    if (!m_memberships)
        m_memberships.emplace(m_observatory);
    return *m_memberships;
}

} // namespace indicators
