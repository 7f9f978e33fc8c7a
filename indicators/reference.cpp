#include "reference.hpp"

#include "base/codes.hpp"
#include "observatory/zones.hpp"
#include "reference_place.hpp"
#include "reference_sources.hpp"
#include "summed.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace indicators {

using geo::Cell;
using geo::CellState;
using geo::GeographyKind;
using geo::Message;

namespace {

/// As their producers, who are French, name them.
std::string titlesOf(const std::vector<const OfficialSource*>& files) {
    std::string text;
    for (const auto* file : files)
        text += (text.empty() ? "" : "; ") + file->title.in(Language::French);
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

std::int64_t number(std::size_t count) { return static_cast<std::int64_t>(count); }

/// A rate of the communes that a table has stands for the whole place where few are left out: three inhabitants in ten
/// at most, as a sum may do without three IRIS in ten. With more of them it is a rate of its towns: allowances by IRIS
/// are published for cut communes only, and of an intercommunality that may be its one large commune under another
/// name.
constexpr double mostLeftOut = 0.3;

/// Allowances by IRIS name the places that cut communes lie in: of these places that is not the list of communes.
constexpr std::string_view cutCommunesOnly = "caf-iris";

/// Is there a commune among them that a whole list, or a table of all communes, tells the places of?
bool isListed(const std::unordered_set<std::string>& communes, const Memberships& memberships,
              const LoadedTables& tables) {
    std::set<std::int64_t> whole;
    for (const auto& table : tables.all())
        if (table.family != cutCommunesOnly)
            whole.insert(table.sourceId);
    return std::any_of(communes.begin(), communes.end(), [&](const std::string& code) {
        const auto commune = memberships.all().find(code);
        return commune != memberships.all().end() &&
               (whole.contains(commune->second.epciSource) || whole.contains(commune->second.unitSource));
    });
}

} // namespace

References::References(const geo::Observatory& observatory, const FigureReader& reader)
    : m_observatory{observatory}, m_reader{reader},
      m_memberships{reader.memberships()}, m_cache{std::make_unique<Cache>()} {}

References::~References() = default;

const References::Place& References::placeOf(ReferenceKind kind, const std::string& code) const {
    auto& places = m_cache->places;
    const auto known = places.find({kind, code});
    return known != places.end() ? known->second
                                 : places.emplace(std::pair{kind, code}, findPlace(kind, code)).first->second;
}

References::Place References::findPlace(ReferenceKind kind, const std::string& code) const {
    Place place;
    place.kind = kind;
    place.code = code;
    for (const auto& [each, commune] : m_memberships.all()) {
        if (referenceCode(kind, commune) != code)
            continue;
        place.communes.insert(each);
        place.departments.insert(commune.department);
        if (place.name.empty())
            place.name = referenceName(kind, commune);
        if (place.source == 0 && place.goesByList())
            place.source = kind == ReferenceKind::Epci ? commune.epciSource : commune.unitSource;
    }
    if (kind == ReferenceKind::Department) {
        place.departments = {code};
        place.name = departmentName(code);
    } else if (kind == ReferenceKind::Region) {
        for (auto& department : departmentsOfRegion(code))
            place.departments.insert(std::move(department));
        place.name = regionName(code);
    }
    return place;
}

const References::Rows& References::rowsOf(const geo::StatTable& table) const {
    const auto [at, isNew] = m_cache->rows.try_emplace(table.id);
    if (isNew)
        for (const auto& code : m_reader.tables().codes(table)) {
            at->second.communes.insert(wholeCity(code.substr(0, 5)));
            at->second.departments.insert(departmentOfCode(code));
        }
    return at->second;
}

/// Inhabitants of each commune, of the newest loaded table that counts them by commune or by IRIS.
const std::unordered_map<std::string, double>& References::people() const {
    auto& people = m_cache->people;
    if (people)
        return *people;
    people.emplace();
    const auto* population = m_reader.catalogue().find("pop");
    if (!population)
        return *people;
    const auto& tables = m_reader.tables();
    for (const auto level : {GeographyKind::Commune, GeographyKind::Iris}) {
        const auto offers = tables.offers(*population, level);
        for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
            std::unordered_map<std::string, double> ofTable;
            const auto counts = tables.parts(*offer).numerator;
            const auto& codes = tables.codes(*offer->table);
            for (std::size_t row = 0; row < codes.size(); ++row)
                if (const Cell count = counts[row]; count.hasNumber())
                    ofTable[wholeCity(codes[row].substr(0, 5))] += count.value;
            people->merge(ofTable);
        }
    }
    return *people;
}

/// The part of the inhabitants who live in communes that the table has no row of; the part of the communes where it is
/// not known how many live in each of these.
double References::leftOut(const Place& place, const Rows& rows) const {
    double all = 0, without = 0;
    std::size_t communesWithout = 0;
    bool known = true;
    for (const auto& commune : place.communes) {
        const bool lacks = !rows.communes.contains(commune);
        communesWithout += lacks;
        if (const auto found = people().find(commune); found != people().end()) {
            all += found->second;
            without += lacks ? found->second : 0;
        } else {
            known = known && !lacks;
        }
    }
    if (known && all > 0)
        return without / all;
    return place.communes.empty() ? 0
                                  : static_cast<double>(communesWithout) / static_cast<double>(place.communes.size());
}

ReferenceFigure References::figure(ReferenceKind kind, const std::string& code, const Indicator& indicator,
                                   std::optional<int> year) const {
    const auto& place = placeOf(kind, code);
    ReferenceFigure figure;
    figure.zone = {kind, code, place.name.empty() ? code : place.name, {}};
    figure.indicator = indicator;
    figure.year = year.value_or(0);
    if (indicator.derivation)
        derive(figure, place, year);
    else if (kind == ReferenceKind::CommuneOutside)
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

/// No loaded table gives it. Where an official one would, that is another thing than what is published nowhere.
void References::lack(ReferenceFigure& figure, Message why) const {
    refuse(figure, CellState::NotAvailable, std::move(why));
    figure.notLoaded = !sourcesBringing(m_reader.catalogue(), figure.indicator, figure.zone.kind).empty();
}

/// What is never worked out again for a whole: a table by commune alone has it, of a commune.
void References::notCombined(ReferenceFigure& figure, std::optional<int> year) const {
    if (figure.zone.kind == ReferenceKind::Commune) {
        const auto offers = m_reader.tables().offers(figure.indicator, GeographyKind::Commune);
        if (std::any_of(offers.begin(), offers.end(),
                        [&](const Offer& offer) { return !year || offer.table->dataYear == *year; }))
            return refuse(figure, CellState::NotAvailable, GEO_TR("the table by commune has no number for it"));
        lack(figure, GEO_TR("no loaded table gives it by commune"));
    }
    if (!figure.notLoaded)
        refuse(figure, CellState::NotApplicable, whyNotCombined(figure.indicator));
}

void References::summed(ReferenceFigure& figure, const Place& place, std::optional<int> year) const {
    const auto& indicator = figure.indicator;
    if (indicator.nature == Nature::Quantile)
        return notCombined(figure, year);
    const auto offers = m_reader.tables().offers(indicator, GeographyKind::Iris);
    if (offers.empty()) {
        const auto files = sourcesBringing(m_reader.catalogue(), indicator, figure.zone.kind);
        return lack(figure, files.empty() ? Message{GEO_TR("no known table gives it by IRIS or by commune")}
                                          : Message{GEO_TR("no loaded table gives it by IRIS; these would: %1"),
                                                    {titlesOf(files)}});
    }
    std::optional<Offer> adding;
    bool ofTheYear = false;
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        if (year && offer->table->dataYear != *year)
            continue;
        ofTheYear = true;
        if (!addsUp(indicator, offer->formula))
            continue;
        const auto sum = sumOver(m_reader.tables(), *offer, [&](const auto& commune) { return place.holds(commune); });
        if (sum.parts() > 0)
            return judge(figure, place, *offer, sum);
        if (!adding)
            adding = *offer;
    }
    if (!ofTheYear)
        return lack(figure,
                    {GEO_TR("no table of %1 is loaded that gives it by IRIS"), {std::to_string(year.value_or(0))}});
    if (!adding)
        return refuse(figure, CellState::NotApplicable,
                      GEO_TR("the tables give the rate without its parts: rates are not averaged"));
    figure.year = adding->table->dataYear;
    const Message noRow = GEO_TR("the table has no row for any IRIS there");
    if (place.kind == ReferenceKind::Commune && m_reader.tables().offers(indicator, GeographyKind::Commune).empty())
        return lack(figure, noRow); // a table by commune may have it, or the IRIS of another department
    refuse(figure, CellState::NotAvailable, noRow);
}

void References::judge(ReferenceFigure& figure, const Place& place, const Offer& offer, const SummedZone& sum) const {
    const bool isRatio = !offer.formula.denominator.empty();
    const auto& rows = rowsOf(*offer.table);
    figure.year = offer.table->dataYear;
    figure.sources = {offer.table->sourceId};
    figure.parts = sum.parts();
    figure.partsWithout = sum.numerator.without;
    figure.communes = place.communes.size();
    figure.communesWithout = static_cast<std::size_t>(std::count_if(
        place.communes.begin(), place.communes.end(), [&](const auto& code) { return !rows.communes.contains(code); }));
    std::vector<std::string> absent;
    std::set_difference(place.departments.begin(), place.departments.end(), rows.departments.begin(),
                        rows.departments.end(), std::back_inserter(absent));
    if (!absent.empty())
        return lack(figure, {GEO_TR("the table has no row at all for these departments of it: %1. Import their files."),
                             {fmt::format("{}", fmt::join(absent, ", "))}});
    const bool byFigures = place.goesByList() || (figure.communes > 0 && offer.table->family == cutCommunesOnly);
    if (place.kind != ReferenceKind::Commune && byFigures &&
        !isListed(place.communes, m_memberships, m_reader.tables()))
        return refuse(figure, CellState::NotEstimable,
                      GEO_TR("no loaded list tells all its communes, and the table of allowances has a part of them: "
                             "import INSEE’s table of the geographic memberships of communes"));
    if (!isRatio && figure.communesWithout > 0)
        return refuse(figure, CellState::NotEstimable,
                      {GEO_TR("%1 of its %2 communes have no row in the table: the sum would be too low"),
                       {number(figure.communesWithout), number(figure.communes)}});
    figure.numerator = SummedZone::cell(sum.numerator, isRatio);
    if (isRatio)
        figure.denominator = SummedZone::cell(sum.denominator, isRatio);
    if (figure.communesWithout > 0 && leftOut(place, rows) > mostLeftOut)
        return refuse(figure, CellState::NotEstimable,
                      {GEO_TR("only %1 of its %2 communes have figures: theirs are not those of the whole"),
                       {number(figure.communes - figure.communesWithout), number(figure.communes)}});
    figure.value = sum.value(offer.formula);
    if (figure.value.hasNumber())
        return noteGaps(figure, place, rows);
    refuse(figure, figure.value.state,
           figure.partsWithout == 0 ? Message{GEO_TR("nobody counts in the denominator there")}
                                    : Message{GEO_TR("%1 of its %2 IRIS have no number in the table"),
                                              {number(figure.partsWithout), number(figure.parts)}});
}

/// What the sum does not hold although the place does, or might.
void References::noteGaps(ReferenceFigure& figure, const Place& place, const Rows& rows) const {
    const auto with = number(figure.parts - figure.partsWithout);
    if (figure.communesWithout > 0)
        figure.notes.push_back(
            {GEO_TR("summed over %1 IRIS of %2 of its %3 communes: the table has no number for the others"),
             {with, number(figure.communes - figure.communesWithout), number(figure.communes)}});
    else if (figure.partsWithout > 0)
        figure.notes.push_back({GEO_TR("summed over %1 of its %2 IRIS: the others have no number in the table"),
                                {with, number(figure.parts)}});
    std::vector<std::string> unlisted; // communes that have merged since, or a list of another year
    if (place.goesByList())
        for (const auto& commune : rows.communes)
            if (place.departments.contains(departmentOfCode(commune)) && !m_memberships.all().contains(commune))
                unlisted.push_back(commune);
    std::sort(unlisted.begin(), unlisted.end());
    if (!unlisted.empty())
        figure.notes.push_back(
            {GEO_TR("communes of the table that no list of memberships knows, and that may belong to it: %1"),
             {fmt::format("{}", fmt::join(unlisted, ", "))}});
    if (!figure.notes.empty())
        figure.value.state = CellState::Estimated;
}

std::shared_ptr<const geo::ZoneSet> References::perimeters(int generation) const {
    const auto [at, isNew] = m_cache->perimeters.try_emplace(generation);
    if (isNew)
        if (const auto geography = m_observatory.zones().find(GeographyKind::Qpv, generation)) {
            geo::NoProgress quiet;
            at->second = m_observatory.zones().load(*geography, quiet);
        }
    return at->second;
}

const CommuneNeighbourhoods& References::neighbourhoodsOf(const std::string& commune, const geo::ZoneSet& zones) const {
    const auto [at, isNew] = m_cache->neighbourhoods.try_emplace({zones.geography().vintage, commune});
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
        return refuse(figure, CellState::NotApplicable, whyNotCombined(figure.indicator));
    if (offers.empty())
        return lack(figure, GEO_TR("no loaded table gives it for the neighbourhoods of that year: import INSEE’s "
                                   "tables by neighbourhood"));
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        const auto whole = m_reader.communeFigure(figure.indicator, commune, offer->table->dataYear);
        if (!whole)
            continue;
        figure.year = whole->year;
        const auto zones = perimeters(offer->table->geographyYear);
        if (!zones)
            return lack(figure, {GEO_TR("the perimeters of %1 are not loaded: import the file of the neighbourhoods"),
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
            figure.notes.push_back({GEO_TR("summed over %1 of its %2 IRIS: the others have no number in the table"),
                                    {number(left.iris - left.irisWithout), number(left.iris)}});
        return;
    }
    lack(figure, GEO_TR("the commune itself has no figure of it for a year of the tables by neighbourhood"));
}

} // namespace indicators
