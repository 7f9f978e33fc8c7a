#include "holdings.hpp"

#include "bookmarks.hpp"
#include "circle_layer.hpp"
#include "territories.hpp"

#include "base/codes.hpp"
#include "network/network.hpp"
#include "observatory/columns.hpp"
#include "observatory/zones.hpp"

#include <QCollator>
#include <QLocale>

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace app {
namespace {

using geo::GeographyKind;

void sortByName(std::vector<Place>& places) {
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.code < b.code;
    });
}

std::vector<Place> communesIn(const geo::ZoneSet& zones) {
    std::vector<Place> list;
    for (std::size_t i = 0; i < zones.size(); ++i)
        list.push_back(
            {GeographyKind::Commune, zones.code(i), QString::fromStdString(zones.name(i)), {}, zones.extent(i)});
    return list;
}

/// The communes the IRIS are cut from, where no commune outline is loaded: some files hold one department only.
void addCommunesOfIris(std::vector<Place>& communes, const geo::ZoneSet& iris) {
    std::set<std::string> known;
    for (const auto& place : communes)
        known.insert(place.code);
    std::map<std::string, Place> byCode;
    for (std::size_t i = 0; i < iris.size(); ++i) {
        auto& place = byCode[iris.code(i).substr(0, 5)];
        place.code = iris.code(i).substr(0, 5);
        place.name = QString::fromStdString(iris.place(i));
        place.extent.add(iris.extent(i));
    }
    for (auto& [code, place] : byCode)
        if (!known.contains(code))
            communes.push_back(std::move(place));
}

std::optional<std::string> departmentOf(const std::string& commune) {
    const auto code = geo::CommuneCode::parse(commune);
    return code ? std::optional{geo::departmentOf(*code).text()} : std::nullopt;
}

/// Departments out of the communes.
std::vector<Place> departments(const Holdings& h) {
    std::map<std::string, geo::Extent> extents;
    for (const auto& commune : h.communes)
        if (const auto department = departmentOf(commune.code))
            extents[*department].add(commune.extent);
    std::vector<Place> list;
    for (const auto& [code, extent] : extents)
        list.push_back(
            {GeographyKind::Department, code, QString::fromStdString(indicators::departmentName(code)), {}, extent});
    return list;
}

std::vector<Place> intercommunalities(const geo::Observatory& observatory) {
    std::vector<Place> list;
    for (const auto& found : layers::places(observatory))
        if (found.kind == layers::Place::Kind::Epci)
            list.push_back({GeographyKind::Epci, found.code, QString::fromStdString(found.name), {}, found.extent});
    sortByName(list);
    return list;
}

/// How many neighbourhoods of the main generation each commune has, by a point inside; 0 where those of another have
/// one there.
/// @param zones  IRIS or communes: the first five characters of their codes are those of the commune.
std::map<std::string, int> neighbourhoodsByCommune(const geo::ZoneSet& zones, int mainGeneration,
                                                   const std::vector<std::shared_ptr<const geo::ZoneSet>>& qpv) {
    std::map<std::string, int> counts;
    for (const auto& set : qpv)
        for (const auto middle : layers::middlesOf(*set))
            if (const auto at = zones.at(middle))
                counts[zones.code(*at).substr(0, 5)] += set->geography().vintage == mainGeneration ? 1 : 0;
    return counts;
}

/// @param neighbourhoods  by commune; communes that are not in it have none.
void addTerritories(Holdings& h, std::vector<Place> epci, const std::map<std::string, int>& neighbourhoods) {
    h.territories = departments(h);
    std::ranges::move(epci, std::back_inserter(h.territories));
    std::vector<Place> communes = h.communes; // by name
    for (auto& commune : communes)
        if (const auto found = neighbourhoods.find(commune.code); found != neighbourhoods.end()) {
            commune.neighbourhoods = found->second;
            commune.hasNeighbourhoods = true;
        }
    std::ranges::stable_partition(communes, [](const Place& place) { return place.hasNeighbourhoods; });
    std::ranges::move(communes, std::back_inserter(h.territories));
}

void nameDepartments(Holdings& h, const geo::ZoneSet* departments) {
    for (auto& place : h.territories) {
        if (place.kind != GeographyKind::Department)
            continue;
        const auto index = departments ? departments->find(place.code) : std::nullopt;
        if (index)
            place.name = QString::fromStdString(departments->name(*index));
    }
}

void addOffer(Holdings& h, const indicators::Indicator& indicator, const indicators::Availability& available) {
    Offer offer{indicator, {}};
    for (const auto& [kind, years] : available.years)
        if (h.has(kind) && !years.empty())
            offer.years[kind] = years;
    if (!offer.years.empty())
        h.offers.push_back(std::move(offer));
}

/// Of the catalogue, then places that were counted in the neighbourhoods of this file.
void addOffers(Holdings& h, const indicators::FigureReader& figures) {
    for (const auto& available : figures.availability())
        addOffer(h, figures.indicator(available.indicator), available);
    for (const auto& indicator : figures.countedPlaces())
        addOffer(h, indicator, figures.availability(indicator));
}

/// Kinds of IRIS; what became of the neighbourhoods, where both generations are loaded.
void addCategories(Holdings& h) {
    const auto said = [](const char* words) { return QCoreApplication::translate("app", words); };
    if (h.has(GeographyKind::Iris))
        h.categories.push_back({"zone:TYPE", said(QT_TRANSLATE_NOOP("app", "Types of IRIS")), GeographyKind::Iris});
    if (h.generations().size() > 1)
        h.categories.push_back({"zone:PERIMETER",
                                said(QT_TRANSLATE_NOOP("app", "What became of the neighbourhoods of 2015")),
                                GeographyKind::Qpv});
}

void sortByFoldedName(std::vector<RegisterOffer>& offers) {
    std::ranges::sort(offers, {}, [](const RegisterOffer& offer) { return folded(offer.name); });
}

} // namespace

RegisterHoldings registerHoldings(const geo::NetworkRegister& network) {
    RegisterHoldings h;
    h.registerCounts = network.counts();
    for (const auto& site : network.sites()) {
        auto name = QString::fromStdString(site.name);
        const auto town = QString::fromStdString(site.place.name);
        if (!town.isEmpty() && !folded(name).contains(folded(town)))
            name += QStringLiteral(" · ") + town;
        h.sites.push_back({site.key, site.id, name});
    }
    for (const auto& contract : network.contracts())
        h.contracts.push_back({contract.key, contract.epci, QString::fromStdString(contract.name)});
    for (const auto& cite : network.records(geo::recordKind("cites")))
        h.cites.push_back({cite.key, cite.at("id"), QString::fromStdString(cite.at("name"))});
    for (auto* offers : {&h.sites, &h.contracts, &h.cites})
        sortByFoldedName(*offers);
    for (const auto& adherent : network.adherents())
        h.registerDepartments.insert(adherent.department);
    for (const auto& contract : network.contracts())
        h.registerDepartments.insert(contract.department);
    h.registerDepartments.erase("");
    return h;
}

bool Holdings::has(GeographyKind kind) const {
    return std::any_of(geographies.begin(), geographies.end(), [&](const auto& g) { return g.kind == kind; });
}

std::vector<int> Holdings::generations() const {
    std::set<int> years;
    for (const auto& g : geographies)
        if (g.kind == GeographyKind::Qpv)
            years.insert(g.vintage);
    return {years.begin(), years.end()};
}

int Holdings::mainGeneration() const {
    const auto loaded = generations();
    for (auto it = loaded.rbegin(); it != loaded.rend(); ++it)
        if (std::find(publishedGenerations.begin(), publishedGenerations.end(), *it) != publishedGenerations.end())
            return *it;
    return loaded.empty() ? 0 : loaded.back();
}

std::vector<GeographyKind> Holdings::levels() const {
    std::vector<GeographyKind> list;
    for (const auto kind : {GeographyKind::Iris, GeographyKind::Qpv, GeographyKind::Commune, GeographyKind::Department,
                            GeographyKind::Epci})
        if (std::any_of(offers.begin(), offers.end(), [&](const Offer& o) { return o.years.contains(kind); }))
            list.push_back(kind);
    return list;
}

std::optional<geo::Extent> Holdings::extent() const {
    geo::Extent all;
    for (const auto& place : communes.empty() ? neighbourhoods : communes)
        all.add(place.extent);
    return all.empty() ? std::nullopt : std::optional{all};
}

std::optional<geo::Extent> Holdings::registerExtent() const {
    geo::Extent all;
    for (const auto& place : territories)
        if (place.kind == GeographyKind::Department && registerDepartments.contains(place.code))
            all.add(place.extent);
    return all.empty() ? std::nullopt : std::optional{all};
}

const Offer* Holdings::offer(const std::string& indicator) const {
    const auto found =
        std::find_if(offers.begin(), offers.end(), [&](const Offer& o) { return o.indicator.id == indicator; });
    return found == offers.end() ? nullptr : &*found;
}

const CategoryOffer* Holdings::category(const std::string& id) const {
    const auto found =
        std::find_if(categories.begin(), categories.end(), [&](const CategoryOffer& c) { return c.id == id; });
    return found == categories.end() ? nullptr : &*found;
}

const CategoryOffer* Holdings::categoryAt(GeographyKind level) const {
    const auto found =
        std::find_if(categories.begin(), categories.end(), [&](const CategoryOffer& c) { return c.level == level; });
    return found == categories.end() ? nullptr : &*found;
}

Holdings collectHoldings(Reading::Desk& desk, geo::Progress& progress) {
    Holdings h;
    h.epsg = desk.observatory.territory().epsg;
    h.remarks = desk.remarks;
    const auto& found = desk.observatory.remarks();
    h.remarks.insert(h.remarks.end(), found.begin(), found.end());
    h.geographies = desk.observatory.zones().all();
    h.sources = desk.observatory.sources().all();
    h.lists = layers::listsOfPlaces(desk.observatory);
    static_cast<RegisterHoldings&>(h) = registerHoldings(desk.observatory.network());
    addOffers(h, desk.figures);
    addCategories(h);
    std::set<int> published;
    for (const auto& table : desk.observatory.columns().tables())
        if (table.level == GeographyKind::Qpv)
            published.insert(table.geographyYear);
    h.publishedGenerations = {published.begin(), published.end()};
    progress.report(0.1);

    std::vector<std::shared_ptr<const geo::ZoneSet>> qpv;
    for (const auto generation : h.generations()) {
        geo::ProgressPart part{progress, 0.1, 0.3};
        qpv.push_back(desk.loader.zones(GeographyKind::Qpv, generation, part));
        const auto& zones = *qpv.back();
        for (std::size_t i = 0; i < zones.size(); ++i)
            h.neighbourhoods.push_back({GeographyKind::Qpv, zones.code(i), QString::fromStdString(zones.name(i)),
                                        QString::fromStdString(zones.place(i)), zones.extent(i), generation});
    }
    sortByName(h.neighbourhoods);
    geo::ProgressPart part{progress, 0.3, 0.9};
    const auto loaded = [&](GeographyKind kind) {
        return h.has(kind) ? desk.loader.zones(kind, std::nullopt, part) : nullptr;
    };
    const auto communes = loaded(GeographyKind::Commune), iris = loaded(GeographyKind::Iris);
    if (communes)
        h.communes = communesIn(*communes);
    if (iris)
        addCommunesOfIris(h.communes, *iris);
    sortByName(h.communes);
    const auto* zones = iris ? iris.get() : communes.get();
    addTerritories(h, intercommunalities(desk.observatory),
                   zones ? neighbourhoodsByCommune(*zones, h.mainGeneration(), qpv) : std::map<std::string, int>{});
    for (const auto& [code, membership] : desk.figures.memberships().all())
        if (!membership.epci.empty())
            h.epciOf.emplace(code, membership.epci);
    nameDepartments(h, loaded(GeographyKind::Department).get());
    return h;
}

QString folded(const QString& text) {
    QString result;
    for (const auto& c : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c == QChar{0x153})
            result += QLatin1String{"oe"};
        else if (c == QChar{0xE6})
            result += QLatin1String{"ae"};
        else if (c.isLetterOrNumber())
            result += c;
        else if (!c.isMark() && !result.endsWith(QLatin1Char{' '}))
            result += QLatin1Char{' '};
    }
    return result.trimmed();
}

} // namespace app
