#include "holdings.hpp"

#include "base/codes.hpp"
#include "observatory/network.hpp"
#include "observatory/zones.hpp"

#include <QCollator>
#include <QLocale>

#include <algorithm>
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
        list.push_back({GeographyKind::Commune, zones.code(i), QString::fromStdString(zones.name(i)), {}, zones.extent(i)});
    return list;
}

/// Without commune outlines: the communes the IRIS are cut from.
std::vector<Place> communesOfIris(const geo::ZoneSet& iris) {
    std::map<std::string, Place> byCode;
    for (std::size_t i = 0; i < iris.size(); ++i) {
        auto& place = byCode[iris.code(i).substr(0, 5)];
        place.code = iris.code(i).substr(0, 5);
        place.name = QString::fromStdString(iris.place(i));
        place.extent.add(iris.extent(i));
    }
    std::vector<Place> list;
    for (auto& [code, place] : byCode)
        list.push_back(std::move(place));
    return list;
}

std::optional<std::string> departmentOf(const std::string& commune) {
    const auto code = geo::CommuneCode::parse(commune);
    return code ? std::optional{geo::departmentOf(*code).text()} : std::nullopt;
}

/// Counts the neighbourhoods of each commune (by a point inside) and makes the departments out of the communes.
void addTerritories(Holdings& h, const geo::ZoneSet* communes, const std::vector<std::shared_ptr<const geo::ZoneSet>>& qpv) {
    std::map<std::string, int> perCommune, perDepartment;
    for (const auto& zones : qpv)
        for (std::size_t i = 0; i < zones->size(); ++i) {
            if (const auto code = geo::QpvCode::parse(zones->code(i)))
                ++perDepartment[geo::departmentOf(*code).text()];
            if (!communes)
                continue;
            if (const auto at = communes->at(geo::pointInside(zones->shape(i))))
                ++perCommune[communes->code(*at).substr(0, 5)];
        }
    std::map<std::string, geo::Extent> departmentExtents;
    for (const auto& commune : h.communes)
        if (const auto department = departmentOf(commune.code))
            departmentExtents[*department].add(commune.extent);
    for (const auto& [code, extent] : departmentExtents)
        if (perDepartment.contains(code) || h.has(GeographyKind::Department))
            h.territories.push_back({GeographyKind::Department, code, {}, {}, extent, 0, perDepartment[code]});
    std::vector<Place> withNeighbourhoods;
    for (auto commune : h.communes)
        if (const auto found = perCommune.find(commune.code); found != perCommune.end()) {
            commune.neighbourhoods = found->second;
            withNeighbourhoods.push_back(std::move(commune));
        }
    sortByName(withNeighbourhoods);
    h.territories.insert(h.territories.end(), withNeighbourhoods.begin(), withNeighbourhoods.end());
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

void addOffers(Holdings& h, const indicators::FigureReader& figures) {
    for (const auto& available : figures.availability()) {
        Offer offer{figures.indicator(available.indicator), {}};
        for (const auto& [kind, years] : available.years)
            if (h.has(kind) && !years.empty())
                offer.years[kind] = years;
        if (!offer.years.empty())
            h.offers.push_back(std::move(offer));
    }
}

} // namespace

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

std::vector<GeographyKind> Holdings::levels() const {
    std::vector<GeographyKind> list;
    for (const auto kind : {GeographyKind::Iris, GeographyKind::Qpv, GeographyKind::Commune, GeographyKind::Department,
                            GeographyKind::Epci})
        if (std::any_of(offers.begin(), offers.end(), [&](const Offer& o) { return o.years.contains(kind); }))
            list.push_back(kind);
    return list;
}

const Offer* Holdings::offer(const std::string& indicator) const {
    const auto found =
        std::find_if(offers.begin(), offers.end(), [&](const Offer& o) { return o.indicator.id == indicator; });
    return found == offers.end() ? nullptr : &*found;
}

Holdings collectHoldings(Reading::Desk& desk, geo::Progress& progress) {
    Holdings h;
    h.epsg = desk.observatory.territory().epsg;
    h.remarks = desk.observatory.remarks();
    h.geographies = desk.observatory.zones().all();
    h.sources = desk.observatory.sources().all();
    h.registerCounts = desk.observatory.network().counts();
    addOffers(h, desk.figures);
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
    const auto kind = h.has(GeographyKind::Commune) ? GeographyKind::Commune : GeographyKind::Iris;
    const auto zones = h.has(kind) ? desk.loader.zones(kind, std::nullopt, part) : nullptr;
    if (zones)
        h.communes = kind == GeographyKind::Commune ? communesIn(*zones) : communesOfIris(*zones);
    sortByName(h.communes);
    addTerritories(h, zones.get(), qpv);
    const auto departments = h.has(GeographyKind::Department)
                                 ? desk.loader.zones(GeographyKind::Department, std::nullopt, part)
                                 : nullptr;
    nameDepartments(h, departments.get());
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
