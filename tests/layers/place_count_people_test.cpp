// How near the people of counted neighbourhoods live: two squares, two neighbourhoods that share a part of one, and
// places at the centres.
#include "place_count_people.hpp"

#include "catalogue.hpp"
#include "figures.hpp"
#include "observatory/grids.hpp"
#include "real_observatory.hpp"
#include "town.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

using geo::CellState;
using testing::HasSubstr;

namespace {

geo::NoProgress quiet;

constexpr int north = 2'300'000, east = 3'760'000; ///< south-west corner of the first square, in EPSG:3035

geo::Point home(double column, double row) {
    static const geo::Transformer toHome{3035, 2154};
    return toHome({east + 200 * column, north + 200 * row});
}

/// From one column of squares to another, one square high.
std::string outline(double from, double to) {
    std::string text;
    for (const auto& [column, row] : {std::pair{from, 0.0}, {to, 0.0}, {to, 1.0}, {from, 1.0}, {from, 0.0}}) {
        const auto p = home(column, row);
        text += (text.empty() ? "" : ",") + std::to_string(p.x) + " " + std::to_string(p.y);
    }
    return "POLYGON((" + text + "))";
}

std::string facility(const std::string& type, geo::Point at, const std::string& quality) {
    return "76;\"34\";\"34172\";\"34172_0101\";2019;\"" + type + "\";" + std::to_string(at.x) + ";" +
           std::to_string(at.y) + ";\"" + quality + "\"\n";
}

/// Squares with 100 and 50 people; Alpha has the first and half of the second, Beta the second, Far none.
class CountedPeopleNear : public testing::Test {
protected:
    CountedPeopleNear() {
        town::addZones(m_observatory, geo::GeographyKind::Qpv, 2015,
                       {{"QP034001", "Alpha", "Town", "", outline(0, 1.5)},
                        {"QP034002", "Beta", "Town", "", outline(1, 2)},
                        {"QP034003", "Far", "Town", "", outline(50, 50.2)}});
        const auto file = m_folder.write(
            "bpe19_ensemble_xy.csv",
            "\"REG\";\"DEP\";\"DEPCOM\";\"DCIRIS\";\"AN\";\"TYPEQU\";\"LAMBERT_X\";\"LAMBERT_Y\";\"QUALITE_XY\"\n" +
                facility("D201", home(0.5, 0.5), "Bonne") + facility("D201", home(1.5, 0.5), "Mauvaise") +
                facility("F303", home(9.5, 0.5), "Bonne"));
        real::import(m_observatory, file);
    }
    void addGrid() {
        auto t = m_observatory.begin();
        geo::StatTable table;
        table.family = "filosofi-grid-200m";
        table.level = geo::GeographyKind::Grid;
        table.dataYear = 2019;
        table.columns = {"ind"};
        table.sourceId = m_gridSource = town::source(m_observatory, t, table.family, 2019);
        geo::TableWriter writer{t, table};
        geo::GridCells cells;
        for (const int column : {0, 1}) {
            const geo::CellName name{3035, 200, north, east + 200 * column};
            const double people = column == 0 ? 100 : 50;
            writer.add(name.text(), {}, std::vector<geo::Cell>{town::n(people)});
            cells.push(name.north, name.east, people, people / 2, column == 1);
        }
        const auto written = writer.finish();
        geo::writeGrid(t, written, table.sourceId, std::move(cells), {});
        t.commit();
    }
    layers::CountReport report(const std::string& only, bool withoutPoor = false) {
        layers::CountAsked asked;
        asked.places = {"bpe", {}, {only}};
        asked.withoutPoor = withoutPoor;
        const indicators::FigureReader reader{m_observatory, indicators::Catalogue::shipped()};
        return layers::countReport(m_observatory, reader, asked, quiet);
    }

    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory =
        geo::Observatory::create(m_folder / "town.sqlite", *geo::Territory::find("metropole"));
    std::int64_t m_gridSource = 0;
};

std::string words(const std::vector<geo::Message>& messages) {
    std::string all;
    for (const auto& message : messages)
        all += geo::plainText(message) + "\n";
    return all;
}

} // namespace

TEST_F(CountedPeopleNear, AreThoseOfEachNeighbourhoodAndOnceOfAllTogether) {
    addGrid();
    const auto counted = report("D201", true); // the place at the centre of the first square
    const auto people = layers::countedPeople(m_observatory, counted, quiet);
    ASSERT_EQ(people.within, std::vector<double>{300});
    ASSERT_EQ(people.perimeters.size(), 2u);
    const auto& strict = people.perimeters[0];
    EXPECT_NEAR(strict.of.at(0).persons, 125, 0.01);
    EXPECT_NEAR(strict.of.at(1).persons, 50, 0.01);
    EXPECT_NEAR(strict.together.persons, 150, 0.01) << "not 175: the half square in both counts once";
    EXPECT_NEAR(strict.of[0].within.at(0).value.value, 1, 1e-6);
    EXPECT_NEAR(strict.of[0].within[0].bounds->first, 0.8, 1e-4);
    EXPECT_EQ(strict.of[0].year, 2019);
    EXPECT_EQ(people.sources, std::vector<std::int64_t>{m_gridSource});
    // Ground of the surroundings without squares: whether anybody lives there is not known.
    EXPECT_EQ(people.perimeters[1].metres, 300);
    EXPECT_EQ(people.perimeters[1].of[0].within[0].value.state, CellState::NotEstimable);
}

TEST_F(CountedPeopleNear, GoByTheCategoryAndByHowWellPlacesArePlaced) {
    addGrid();
    const auto mean = [&](const std::string& only, bool withoutPoor) {
        return layers::countedPeople(m_observatory, report(only, withoutPoor), quiet)
            .perimeters[0]
            .together.distance.bounds.value();
    };
    const double half = 100 * std::sqrt(2);
    EXPECT_NEAR(mean("D201", false).second, half, 0.5) << "a place in each square";
    EXPECT_NEAR(mean("D201", true).second, 50 * 200.0 / 150 + half, 0.5);
    EXPECT_NEAR(mean("F303", false).second, (100 * 1800.0 + 50 * 1600) / 150 + half, 10) << "scale of Lambert-93";
}

TEST_F(CountedPeopleNear, StandInASheetWithTheLeastAndTheMost) {
    addGrid();
    const auto counted = report("F303");
    const auto people = layers::countedPeople(m_observatory, counted, quiet);
    const auto sheet = layers::peopleRecords(counted, people);
    ASSERT_EQ(sheet.records, 8u) << "three neighbourhoods and all together, in two perimeters";
    const auto column = [&](const std::string& id) {
        return static_cast<std::size_t>(std::ranges::find(sheet.columns, id, &layers::SheetColumn::id) -
                                        sheet.columns.begin());
    };
    const auto& alpha = sheet.rows[1];
    EXPECT_EQ(alpha.size(), sheet.columns.size());
    EXPECT_EQ(std::get<layers::SheetNumber>(alpha[column("within_300")].content).value, 0);
    EXPECT_EQ(alpha[column("within_300")].look, layers::CellLook::Estimate);
    EXPECT_EQ(std::get<layers::SheetNumber>(alpha[column("year")].content).value, 2019);
    EXPECT_EQ(std::get<layers::SheetNumber>(alpha[column("square_m")].content).value, 200);
    const auto& far = sheet.rows[5];
    EXPECT_EQ(std::get<CellState>(far[column("within_300")].content), CellState::NotEstimable);
    EXPECT_EQ(std::get<CellState>(far[column("distance_m")].content), CellState::NotEstimable);
    EXPECT_THAT(words(std::get<layers::SheetText>(far[column("origin")].content)), HasSubstr("no inhabited square"));
    const auto shown = layers::peopleSheet(counted, people);
    EXPECT_EQ(shown.records, 6u);
    for (std::size_t r = shown.headings - 2; r < shown.rows.size(); ++r)
        EXPECT_EQ(shown.rows[r].size(), shown.columns.size()) << r;
}

TEST_F(CountedPeopleNear, AreToldInWordsAndForPrograms) {
    addGrid();
    const auto counted = report("D201", true);
    const auto people = layers::countedPeople(m_observatory, counted, quiet);
    const auto told = words(layers::inWords(counted, people));
    EXPECT_THAT(told, HasSubstr("100 % live within 300 m of a place (estimate; at least 67 %, at most 100 %)"));
    EXPECT_THAT(told, HasSubstr("Neighbourhoods without a square with inhabitants: 1 of 3"));
    EXPECT_THAT(told, HasSubstr("33 % of them live in imputed squares"));
    const auto json = layers::toJson(counted, people);
    ASSERT_EQ(json.size(), 8u);
    EXPECT_EQ(json[0]["code"], "QP034001");
    EXPECT_EQ(json[0]["level"], "neighbourhood");
    EXPECT_NEAR(json[0]["within"][0]["least"].get<double>(), 0.8, 1e-4);
    EXPECT_EQ(json[6]["level"], "together");
    EXPECT_TRUE(json[4]["within"][0]["value"].is_null());
    EXPECT_EQ(json[4]["within"][0]["state"], "not_estimable");
    EXPECT_TRUE(json[4]["people"].is_null());
}

TEST_F(CountedPeopleNear, WithoutAGridTellWhatToImport) {
    const auto counted = report("D201");
    const auto people = layers::countedPeople(m_observatory, counted, quiet);
    EXPECT_EQ(people.perimeters[0].together.within[0].value.state, CellState::NotEstimable);
    EXPECT_TRUE(people.sources.empty());
    EXPECT_THAT(words(layers::inWords(counted, people)), HasSubstr("import INSEE’s squares of 200 m"));
}
