#include "known_perimeters.hpp"
#include "place_positions.hpp"

#include "registered.hpp"
#include "small_observatory.hpp"

#include "geometry/zone_set.hpp"

#include <gmock/gmock.h>

using namespace layers;
using support::bottom;
using support::left;

namespace {

geo::Point at(double x, double y) { return {left + x, bottom + y}; } // metres from the corner

/// Two squares of one kilometre, four apart.
geo::ZoneSet twoSquares() {
    geo::Geography geography;
    geography.kind = geo::GeographyKind::Qpv;
    geography.vintage = 2015;
    return {geography,
            {{"QP034001", "One", "", "", geo::fromWkt(support::square(0, 0, 1))},
             {"QP034002", "Two", "", "", geo::fromWkt(support::square(5, 0, 1))}}};
}

} // namespace

TEST(PlacePositions, TellInsideStepsAndOutsideByTheDistanceToTheOutline) {
    const auto zones = twoSquares();
    geo::NoProgress quiet;
    const std::vector<std::optional<geo::Point>> places{at(500, 400),  at(990, 500),  at(1010, 500), at(1100, 500),
                                                        at(1250, 500), at(4600, 500), at(3000, 500), std::nullopt};
    const auto found = placePositions(places, zones, 15, quiet);
    ASSERT_EQ(found.size(), places.size());
    EXPECT_EQ(found[0]->zone, 0u);
    EXPECT_EQ(found[0]->step, 0u);
    EXPECT_DOUBLE_EQ(found[0]->metres, 400) << "to the nearest side";
    EXPECT_FALSE(found[0]->toCheck);
    EXPECT_EQ(found[1]->step, 0u);
    EXPECT_TRUE(found[1]->toCheck) << "10 m from the outline, inside";
    EXPECT_EQ(found[2]->step, 1u);
    EXPECT_TRUE(found[2]->toCheck) << "10 m from the outline, outside";
    EXPECT_EQ(found[3]->step, 1u) << "100 m are within 100 m";
    EXPECT_EQ(found[4]->step, 2u);
    EXPECT_EQ(found[5]->zone, 1u) << "the nearer one";
    EXPECT_EQ(found[5]->step, 3u);
    EXPECT_FALSE(found[6]->zone);
    EXPECT_EQ(found[6]->step, 4u) << "outside";
    EXPECT_FALSE(found[7]);
}

TEST(PlacePositions, AreColumnsOfTheListForEachGenerationLoaded) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    geo::NoProgress quiet;
    geo::LayerContent list;
    list.name = "addresses";
    list.columns = {{"code"}};
    list.rows = {{std::string{"A"}}, {std::string{"B"}}};
    list.shapes = geo::LayerContent::Shapes::Points;
    list.points = {geo::Point{left - 50'000, bottom}, std::nullopt};
    const auto counts = addPositions(list, observatory, 0, quiet);
    ASSERT_EQ(counts.size(), 2u);
    EXPECT_EQ(counts[0].generation, 2015);
    EXPECT_EQ(counts[1].generation, 2024);
    EXPECT_EQ(counts[0].places.back(), 0u);
    EXPECT_EQ(counts[0].unknownThere, 1u) << "in no commune that is loaded";
    EXPECT_EQ(counts[0].withoutPlace, 1u);
    ASSERT_EQ(list.columns.size(), 11u);
    EXPECT_EQ(list.columns[1].name, "qpv2015");
    EXPECT_EQ(list.columns[6].name, "qpv2024");
    EXPECT_EQ(std::get<std::string>(list.rows[0][3]), "indetermine");
    EXPECT_FALSE(std::get<geo::Cell>(list.rows[0][4]).hasNumber()) << "no neighbourhood is near";
    EXPECT_EQ(std::get<std::string>(list.rows[1][3]), "") << "no place, no position";
    EXPECT_FALSE(list.sources.empty()) << "the perimeters are named";
}

// Of 2015, Montpellier and Castelnau have neighbourhoods, and the numbers of the Hérault have gaps; the Gard has its
// first one. Of 2024 there is one, of Montpellier.
TEST(PlacePositions, AreNotOutsideWhereMoreNeighbourhoodsMayBeThanAreLoaded) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    geo::NoProgress quiet;
    geo::LayerContent list;
    list.columns = {{"town"}};
    list.shapes = geo::LayerContent::Shapes::Points;
    for (const auto& [town, place] : {std::pair{"Montpellier", at(100, 100)}, std::pair{"Castelnau", at(2'100, 1'900)},
                                      std::pair{"Alès", at(4'100, 1'900)}, std::pair{"nowhere", at(-50'000, 0)}}) {
        list.rows.push_back({std::string{town}});
        list.points.emplace_back(place);
    }
    const auto counts = addPositions(list, observatory, 0, quiet);
    const auto situations = [&](std::size_t column) {
        std::vector<std::string> all;
        for (const auto& row : list.rows)
            all.push_back(std::get<std::string>(row[column]));
        return all;
    };
    EXPECT_THAT(situations(3), testing::ElementsAre("> 500 m", "> 500 m", "> 500 m", "indetermine"));
    EXPECT_THAT(situations(8), testing::ElementsAre("> 500 m", "indetermine", "indetermine", "indetermine"))
        << "an extract of Montpellier";
    EXPECT_EQ(counts[1].places.back(), 1u);
    EXPECT_EQ(counts[1].unknownThere, 3u);
    EXPECT_FALSE(std::get<geo::Cell>(list.rows[1][10]).hasNumber()) << "nothing is said of what is to be checked";
}

TEST(PlacePositions, AreOutsideAnywhereOnceAllNeighbourhoodsOfTheMainlandAreLoaded) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    geo::NoProgress quiet;
    geo::Geography geography;
    geography.kind = geo::GeographyKind::Qpv;
    geography.vintage = 2015;
    const auto loaded = [&](int count) {
        std::vector<geo::ZoneSet::Zone> zones;
        for (int i = 0; i < count; ++i) {
            const auto number = std::to_string(1'000 + i % 900).substr(1);
            zones.push_back({(i < 900 ? "QP013" : "QP059") + number, "", "", "", {}});
        }
        return geo::ZoneSet{geography, std::move(zones)};
    };
    const geo::ZoneSet none{geo::Geography{}, {}};
    EXPECT_FALSE(KnownPerimeters(observatory, loaded(1'295), none, quiet).at(at(-50'000, 0)));
    EXPECT_TRUE(KnownPerimeters(observatory, loaded(1'296), none, quiet).at(at(-50'000, 0)));
}

TEST(PlacePositions, HaveNumbersForCoordinatesAndKnowWhatStandsForItsTown) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    geo::NoProgress quiet;
    geo::LayerContent list;
    list.columns = {{"Latitude"}, {"x"}, {"precision"}};
    list.rows = {{std::string{"43,6"}, std::string{"left"}, std::string{"approximate town-centre"}},
                 {std::string{}, std::string{"3"}, std::string{}}};
    list.shapes = geo::LayerContent::Shapes::Points;
    list.points = {at(250, 1'500), at(250, 1'500)};
    const auto counts = addPositions(list, observatory, 0, quiet);
    EXPECT_TRUE(list.columns[0].isNumber);
    EXPECT_DOUBLE_EQ(std::get<geo::Cell>(list.rows[0][0]).value, 43.6);
    EXPECT_FALSE(std::get<geo::Cell>(list.rows[1][0]).hasNumber());
    EXPECT_FALSE(list.columns[1].isNumber) << "one cell is a word";
    EXPECT_EQ(std::get<std::string>(list.rows[0][5]), "indetermine") << "the middle of a town tells nothing";
    EXPECT_EQ(std::get<std::string>(list.rows[1][5]), "strict");
    EXPECT_EQ(counts[0].townOnly, 1u);
    EXPECT_EQ(counts[0].unknownThere, 0u);
}

TEST(PlacePositions, AreToldOfRecordsOfTheRegisterToo) {
    const support::SmallObservatory small;
    const auto lists = listsOfPlaces(small.open());
    ASSERT_EQ(lists.size(), 1u);
    EXPECT_EQ(lists[0].layer, "adherents");
    EXPECT_EQ(geo::plainText(lists[0].title), "Adherents");
}

TEST(PlacePositions, AreFoundByTheAddressesOfAListWithoutCoordinates) {
    const support::Registered office{{}};
    auto observatory = geo::Observatory::open(office.small.file, geo::Observatory::Mode::Write);
    const auto address = [](const char* number, geo::Point place) {
        return "34172_" + std::string{number} + ";" + number + ";;Rue Pasteur;34080;34172;Montpellier;" +
               std::to_string(place.x) + ';' + std::to_string(place.y) + '\n';
    };
    office.add(observatory, "adresses-34.csv",
               "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;x;y\n" + address("1", at(250, 1'500)) +
                   address("9", at(800, 1'500)));
    office.add(observatory, "liste.csv",
               "nom;Adresse;CP;Ville\ndedans;1 r. Pasteur;34080;Montpellier\nloin;9 rue Pasteur;34080;Montpellier\n"
               "entre;3 rue Pasteur;34080;Montpellier\nrien;5 rue de la Loge;34080;Montpellier\n");
    geo::NoProgress quiet;
    auto list = observatory.layers().read("list:liste", quiet);
    const auto columns = list.columns.size();
    const auto counts = addPositions(list, observatory, 15, quiet);
    ASSERT_FALSE(counts.empty());
    EXPECT_EQ(list.columns[columns].name, "adresse_trouvee");
    EXPECT_EQ(std::get<std::string>(list.rows[0][columns]), "1 Rue Pasteur, 34080 Montpellier");
    EXPECT_EQ(std::get<geo::Cell>(list.rows[0][columns + 1]).value, 15);
    EXPECT_EQ(list.points[1], at(800, 1'500));
    EXPECT_FALSE(list.points[3]) << "no such street";
    const auto& of2015 = *std::ranges::find(counts, 2015, &PositionCounts::generation);
    EXPECT_EQ(of2015.places.front(), 2u) << "1, and 3 at its nearest number";
    EXPECT_EQ(of2015.withoutPlace, 1u);
    EXPECT_TRUE(std::ranges::any_of(list.sources, [](const auto& one) { return one.family == "addresses"; }));
}

TEST(PlacePositions, AskForPlacesAndForNeighbourhoods) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    geo::NoProgress quiet;
    geo::LayerContent table;
    table.name = "caf-iris@2017";
    EXPECT_THROW(addPositions(table, observatory, 10, quiet), geo::Error);
    table.shapes = geo::LayerContent::Shapes::Points;
    EXPECT_THROW(addPositions(table, observatory, -1, quiet), geo::Error);
}
