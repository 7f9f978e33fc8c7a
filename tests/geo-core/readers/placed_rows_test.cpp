#include "readers/placed_rows.hpp"

#include "support.hpp"

#include <gmock/gmock.h>

#include <cmath>

using geo::RowPlace;
using testing::HasSubstr;
using Why = geo::RowPlace::Why;

namespace {

geo::NoProgress quiet;

geo::SourceFile sourceOf(const std::filesystem::path& file) { return geo::sourcesIn(file, quiet).at(0); }

geo::PlacedRows opened(const std::filesystem::path& file, const geo::PlaceChoices& choices = {}, int epsg = 0) {
    auto source = sourceOf(file);
    source.choices.epsg = epsg;
    return geo::PlacedRows{source, *geo::Territory::find("metropole"), choices};
}

std::vector<geo::PlacedRow> all(const geo::PlacedRows& rows) {
    std::vector<geo::PlacedRow> read;
    rows.forEachBatch([&](auto batch) { read.insert(read.end(), batch.begin(), batch.end()); }, quiet);
    return read;
}

std::vector<Why> whys(const geo::PlacedRows& rows) {
    std::vector<Why> found;
    for (const auto& row : all(rows))
        found.push_back(row.place.why);
    return found;
}

std::vector<double> doubts(const geo::PlacedRows& rows) {
    std::vector<double> found;
    for (const auto& row : all(rows))
        found.push_back(row.place.doubt);
    return found;
}

// Montpellier, place de la Comédie: 3.8796 43.6085, and the same in Lambert-93 as PROJ has it.
geo::Point comedie() { return geo::Transformer{4326, 2154}({3.8796, 43.6085}); }

std::string written(geo::Point place, const std::string& between = ";") {
    return std::to_string(place.x) + between + std::to_string(place.y);
}

void expectComedie(const geo::PlacedRow& row) {
    EXPECT_EQ(row.place.why, Why::Placed);
    EXPECT_NEAR(row.place.point.x, comedie().x, 0.01);
    EXPECT_NEAR(row.place.point.y, comedie().y, 0.01);
}

const std::string sirene = "siret;x;y;qualite_xy;epsg;plg_iris;plg_code_commune;distance_precision\n";

} // namespace

TEST(PlacedRows, AreBroughtHomeFromDegreesAndFromMetres) {
    const support::TemporaryFolder folder;
    for (const auto& [name, table] :
         {std::pair{"degrees.csv", std::string{"nom,longitude,latitude\nA,3.8796,43.6085\n"}},
          std::pair{"commas.csv", std::string{"nom;lat;lon\nA;43,6085;3,8796\n"}},
          std::pair{"metres.csv", "nom;x;y\nA;" + written(comedie()) + "\n"},
          std::pair{"sirene.csv", sirene + "1;" + written(comedie()) + ";11;2154;341720101;34172;0\n"}}) {
        const auto rows = all(opened(folder.write(name, table)));
        ASSERT_EQ(rows.size(), 1u) << name;
        expectComedie(rows[0]);
    }
}

TEST(PlacedRows, TellWhyARowHasNoPlace) {
    const support::TemporaryFolder folder;
    const auto file =
        folder.write("points.csv", "id;lon;lat\n"
                                   "placed;3.8796;43.6085\n"
                                   "nothing;;\n"
                                   "half;3.8796;\n"
                                   "words;3.8796;north\n"
                                   "swapped;43.6085;3.8796\n"
                                   "metres;" +
                                       written(comedie()) +
                                       "\n"
                                       "africa;0;0\n"
                                       "placed too;2.35;48.85\n"
                                       "and;2.36;48.86\nand;2.37;48.87\nand;2.38;48.88\nand;2.39;48.86\n"
                                       "and;2.36;48.86\nand;2.37;48.87\nand;2.38;48.88\nand;2.39;48.86\n");
    auto found = whys(opened(file, {"lon", "lat", {}}));
    found.resize(8);
    EXPECT_EQ(found, (std::vector{Why::Placed, Why::Empty, Why::Empty, Why::NotANumber, Why::Swapped, Why::Metres,
                                  Why::Elsewhere, Why::Placed}));
}

TEST(PlacedRows, TellDegreesWhereTheTableHasMetres) {
    const support::TemporaryFolder folder;
    const auto file = folder.write("sirene.csv", sirene + "1;" + written(comedie()) +
                                                     ";11;2154;341720101;34172;0\n"
                                                     "2;3.8796;43.6085;11;2154;341720101;34172;0\n"
                                                     "3;" +
                                                     written({comedie().y, comedie().x}) +
                                                     ";11;2154;341720101;34172;0\n"
                                                     "4;340000;7640000;11;2975;974110101;97411;0\n"
                                                     "5;340000;7640000;11;9999999;974110101;97411;0\n"
                                                     "6;[ND];[ND];;;;;\n");
    EXPECT_EQ(whys(opened(file)),
              (std::vector{Why::Placed, Why::Degrees, Why::Swapped, Why::Elsewhere, Why::UnknownSystem, Why::Empty}));
}

TEST(PlacedRows, OfAShortListAreToldOneByOneThoughManyAreWrong) {
    const support::TemporaryFolder folder;
    const auto rows = opened(folder.write("points.csv", "nom;longitude;latitude\na;3,8796;43,6085\nb;43,6085;3,8796\n"
                                                        "c;n.c.;n.c.\nd;770000;6280000\ne;;\n"));
    EXPECT_THAT(whys(rows), testing::ElementsAre(Why::Placed, Why::Swapped, Why::NotANumber, Why::Metres, Why::Empty));
}

TEST(PlacedRows, TakeTheSystemAndTheColumnsThatAreSaid) {
    const support::TemporaryFolder folder;
    const auto utm = geo::Transformer{4326, 32631}({3.8796, 43.6085});
    const auto file = folder.write("points.csv", "nom;est;nord\nA;" + written(utm) + "\n");
    const auto rows = opened(file, {"est", "Nord", {}}, 32631);
    expectComedie(all(rows).at(0));
    ASSERT_EQ(rows.how().size(), 1u);
    EXPECT_EQ(geo::plainText(rows.how()[0]), "Coordinates: columns est and nord, in the system EPSG:32631");
}

TEST(PlacedRows, OfATableWithoutCoordinatesNameItsColumns) {
    const support::TemporaryFolder folder;
    const auto file = folder.write("adherents.csv", "nom;adresse;commune\nFAIRE ESS;1011 rue du Pont;Montpellier\n");
    try {
        opened(file);
        FAIL() << "there are no coordinates";
    } catch (const geo::Error& error) {
        EXPECT_EQ(error.code(), geo::Error::Code::Usage);
        EXPECT_THAT(error.what(), HasSubstr("Its columns: nom, adresse, commune"));
        EXPECT_THAT(error.what(), HasSubstr("--x and --y"));
    }
    EXPECT_THROW(opened(file, {"nom", "y", {}}), geo::Error) << "no such column";
    EXPECT_THROW(opened(file, {"nom", "", {}}), geo::Error) << "one of two";
}

TEST(PlacedRows, KeepTheirOrderAndCellsOverManyBatches) {
    const support::TemporaryFolder folder;
    std::string table = "id;lon;lat;note\n";
    constexpr int rows = 100'000; // on one spot
    for (int i = 0; i < rows; ++i)
        table += std::to_string(i) + ";3.8796;43.6085;" + (i % 7 ? "" : "seventh") + "\n";
    const auto read = all(opened(folder.write("points.csv", table)));
    ASSERT_EQ(read.size(), static_cast<std::size_t>(rows));
    for (int i = 0; i < rows; i += 997) {
        const auto& row = read[static_cast<std::size_t>(i)];
        EXPECT_EQ(row.row.cells.at(0), std::to_string(i));
        EXPECT_EQ(row.row.cells.at(3), i % 7 ? "" : "seventh");
        EXPECT_EQ(row.row.line, i + 2);
        EXPECT_EQ(row.place.why, Why::Placed);
    }
}

TEST(PlacedRows, SayByHowMuchTheyMayBeWrong) {
    const support::TemporaryFolder folder;
    const auto place = written(comedie());
    EXPECT_EQ(doubts(opened(folder.write("bpe.csv", "DEP;DEPCOM;DCIRIS;AN;TYPEQU;LAMBERT_X;LAMBERT_Y;QUALITE_XY\n"
                                                    "34;34172;34172_0101;2019;D108;" +
                                                        place + ";Bonne\n34;34172;34172_0101;2019;D108;" + place +
                                                        ";Acceptable\n34;34172;34172_0101;2019;D108;" + place +
                                                        ";Mauvaise\n"))),
              (std::vector<double>{100, 500, 2500}));
    EXPECT_EQ(doubts(opened(folder.write("sirene.csv", sirene + "1;" + place + ";11;2154;341720101;34172;0\n2;" +
                                                           place + ";12;2154;341720101;34172;87\n3;" + place +
                                                           ";33;2154;341720101;34172;\n"))),
              (std::vector<double>{0, 87, 2500}))
        << "metres before words";
    EXPECT_EQ(doubts(opened(folder.write("geocoded.csv", "nom;longitude;latitude;result_type\nA;3.8796;43.6085;"
                                                         "housenumber\nA;3.8796;43.6085;street\nA;3.8796;43.6085;"
                                                         "municipality\n"))),
              (std::vector<double>{0, 250, 2500}));
    EXPECT_EQ(doubts(opened(folder.write("typed.csv", "nom;longitude;latitude;type\nA;3.8796;43.6085;street\nB;3.8796;"
                                                      "43.6085;ville\n"))),
              (std::vector<double>{0, 0}))
        << "“type” is not what a geocoder found";
}

TEST(PlacedRows, MayBeFoundByOtherMeansWhereThereAreNoCoordinates) {
    const support::TemporaryFolder folder;
    const auto file = folder.write("adherents.csv", "nom;adresse\nA;place de la Comédie\nB;impasse inconnue\n");
    geo::PlaceChoices choices;
    choices.otherwise = [](const std::vector<std::string>& columns) -> geo::RowFinder {
        EXPECT_EQ(columns.at(1), "adresse");
        return [](const std::vector<std::string>& cells) {
            return cells[1].starts_with("place") ? RowPlace{Why::Placed, comedie(), 20}
                                                 : RowPlace{Why::NotFound, {}, 0};
        };
    };
    const auto rows = all(opened(file, choices));
    ASSERT_EQ(rows.size(), 2u);
    expectComedie(rows[0]);
    EXPECT_EQ(rows[0].place.doubt, 20);
    EXPECT_EQ(rows[1].place.why, Why::NotFound);
    choices.otherwise = [](const std::vector<std::string>&) { return geo::RowFinder{}; };
    EXPECT_THROW(opened(file, choices), geo::Error) << "the columns do not tell";
}
