#include "territory.hpp"

#include "cutting.hpp"
#include "names.hpp"
#include "outline.hpp"
#include "quarters.hpp"
#include "random.hpp"
#include "sites.hpp"
#include "table_text.hpp"

#include <algorithm>
#include <cmath>

namespace demo {

namespace {

double distance(geo::Point a, geo::Point b) { return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)); }

/// Metres of built-up land around the centre of a town.
double townRadius(const Commune& commune) {
    return commune.iris > 0 ? 430 * std::sqrt(static_cast<double>(commune.iris)) : commune.real ? 700 : 250;
}

std::vector<Commune> realTowns() {
    std::vector<Commune> towns;
    for (const auto& row : shippedTable("demo/towns.csv")) {
        Commune town;
        town.code = row.at("code");
        town.name = row.at("name");
        town.department = town.code.substr(0, 2);
        town.siren = row.at("siren");
        town.epci = row.at("epci");
        town.centre = lambert(std::stod(row.at("lon")), std::stod(row.at("lat")));
        town.iris = std::stoi(row.at("iris"));
        town.real = true;
        towns.push_back(std::move(town));
    }
    return towns;
}

/// Villages about every 9 km where there is no town.
void addVillages(std::vector<Commune>& communes) {
    constexpr double step = 8800;
    const std::size_t towns = communes.size();
    std::vector<std::size_t> perDepartment(outline().size());
    std::size_t number = 0;
    for (int column = 60; column < 100; ++column)
        for (int row = 690; row < 730; ++row) {
            const auto seed = mixed(static_cast<std::uint64_t>(column), static_cast<std::uint64_t>(row), 3);
            const geo::Point at{std::round((column + unit(seed)) * step), std::round((row + unit(mixed(seed))) * step)};
            const int department = departmentAt(at);
            const auto tooNear = [&](const Commune& c) { return distance(c.centre, at) < 3800 + townRadius(c); };
            if (department < 0 ||
                std::any_of(communes.begin(), communes.begin() + static_cast<std::ptrdiff_t>(towns), tooNear))
                continue;
            Commune village;
            village.department = outline()[static_cast<std::size_t>(department)].code;
            village.code = inventedCode(village.department, perDepartment[static_cast<std::size_t>(department)]++);
            village.name = inventedCommune(number++);
            village.centre = at;
            communes.push_back(std::move(village));
        }
}

/// A place that draws cells to a commune: its centre, or one of its neighbourhoods.
struct Seat {
    geo::Point at;
    int commune = 0;
    double pull = 0, radius = 0;
};

std::vector<Seat> seatsOf(const std::vector<Commune>& communes) {
    std::vector<Seat> seats;
    for (std::size_t i = 0; i < communes.size(); ++i)
        seats.push_back({communes[i].centre, static_cast<int>(i),
                         communes[i].real ? 60 * std::sqrt(communes[i].iris + 1.) : 0, townRadius(communes[i])});
    for (const auto& row : shippedTable("demo/neighbourhoods.csv"))
        for (std::size_t i = 0; i < communes.size(); ++i)
            if (communes[i].code == row.at("commune"))
                seats.push_back(
                    {lambert(std::stod(row.at("lon")), std::stod(row.at("lat"))), static_cast<int>(i), 300, 650});
    return seats;
}

/// Nearest seat, limits made irregular; -1 for a cell in the sea or beyond, unless it is in a town.
int communeAt(geo::Point p, const std::vector<Seat>& seats) {
    const geo::Point place{p.x + 2300 * roughNoise(p.x / 5200, p.y / 5200, 41, 3),
                           p.y + 2300 * roughNoise(p.x / 5200, p.y / 5200, 42, 3)};
    double least = 1e300;
    int best = -1;
    bool inTown = false;
    for (const auto& seat : seats) {
        const double away = distance(p, seat.at);
        if (away < seat.radius)
            inTown = true;
        const double felt = (away < seat.radius + 300 ? away - 4000 : distance(place, seat.at)) - seat.pull;
        if (felt < least) {
            least = felt;
            best = seat.commune;
        }
    }
    return inTown || departmentAt(p) >= 0 ? best : -1;
}

void addCommunes(Territory& territory) {
    const auto seats = seatsOf(territory.communes);
    std::vector<TownSpot> spots;
    for (const auto& seat : seats)
        if (territory.communes[static_cast<std::size_t>(seat.commune)].real)
            spots.push_back({seat.at, seat.radius});
    territory.mesh = mosaic(makeSites(spots, territory.hectares));
    const auto& sites = territory.mesh.sites;
    territory.commune.resize(sites.size());
    for (std::size_t i = 0; i < sites.size(); ++i)
        territory.commune[i] = communeAt(sites[i], seats);
    keepInOnePiece(territory.mesh, territory.commune, Labels(sites.size(), 0));

    territory.nearness.assign(sites.size(), 0);
    territory.department.assign(sites.size(), -1);
    for (std::size_t i = 0; i < sites.size(); ++i) {
        if (territory.commune[i] < 0)
            continue;
        const auto& commune = territory.communes[static_cast<std::size_t>(territory.commune[i])];
        const double away = distance(sites[i], commune.centre) / (0.6 * townRadius(commune));
        territory.nearness[i] = 1 / ((1 + away * away) * (1 + away * away));
        for (std::size_t d = 0; d < territory.departments.size(); ++d)
            if (territory.departments[d].code == commune.department)
                territory.department[i] = static_cast<int>(d);
    }
}

void addIris(Territory& territory) {
    territory.irisOf.assign(territory.commune.size(), -1);
    for (std::size_t c = 0; c < territory.communes.size(); ++c) {
        const auto& commune = territory.communes[c];
        const int first = static_cast<int>(territory.iris.size());
        if (commune.iris == 0) {
            territory.iris.push_back({commune.code + "0000", commune.name, 'Z', static_cast<int>(c)});
            for (std::size_t i = 0; i < territory.commune.size(); ++i)
                if (territory.commune[i] == static_cast<int>(c))
                    territory.irisOf[i] = first;
            continue;
        }
        const auto parts = static_cast<std::size_t>(commune.iris);
        const auto outlying =
            Cutting{territory, static_cast<int>(c)}.into(parts, mixed(c, 71), first, territory.irisOf);
        for (std::size_t k = 0; k < parts; ++k) {
            const std::size_t number = (k / 4 + 1) * 100 + k % 4 + 1;
            territory.iris.push_back({commune.code + (number < 1000 ? "0" : "") + std::to_string(number), "", 'H',
                                      static_cast<int>(c), outlying[k]});
        }
    }
    keepInOnePiece(territory.mesh, territory.irisOf, territory.commune);
}

/// Outlying parts are places of work (A) or hold nearly nobody (D), or are lived in (H) like the others.
void addIrisTypes(Territory& territory) {
    std::vector<bool> holdsQuarter(territory.iris.size());
    for (std::size_t i = 0; i < territory.irisOf.size(); ++i)
        if (territory.quarter2015[i] >= 0 || territory.quarter2024[i] >= 0)
            holdsQuarter[static_cast<std::size_t>(territory.irisOf[i])] = true;
    std::vector<std::size_t> used(territory.communes.size() * 3), outlying(territory.communes.size());
    for (std::size_t i = 0; i < territory.iris.size(); ++i) {
        auto& iris = territory.iris[i];
        if (iris.type == 'Z')
            continue;
        const auto commune = static_cast<std::size_t>(iris.commune);
        const bool empty = iris.outlying && !holdsQuarter[i] && territory.communes[commune].iris > 4;
        iris.type = empty ? "AHDHA"[outlying[commune]++ % 5] : 'H';
        const std::size_t kind = iris.type == 'H' ? 0 : iris.type == 'A' ? 1 : 2;
        iris.name = inventedIris(used[commune * 3 + kind]++, iris.type);
    }
}

} // namespace

double crowdOf(const Territory& territory, std::size_t site) {
    const double hectares = territory.hectares[site];
    const double usual = hectares * (hectares > 8 ? 0.05 : 8 + 120 * territory.nearness[site]);
    const bool quarter = territory.quarter2015[site] >= 0 || territory.quarter2024[site] >= 0;
    return quarter ? std::max(1.6 * usual, 105 * hectares) : usual;
}

Territory makeTerritory() {
    Territory territory;
    for (const auto& department : outline())
        territory.departments.push_back({std::string{department.code}, std::string{department.name}});
    territory.communes = realTowns();
    addVillages(territory.communes);
    addCommunes(territory);
    addQuarters(territory);
    addIris(territory);
    addIrisTypes(territory);
    return territory;
}

} // namespace demo
