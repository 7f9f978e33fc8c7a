#include "addresses/addressed_rows.hpp"
#include "ban_file.hpp"

#include "readers/placed_rows.hpp"

#include <gmock/gmock.h>

namespace {

geo::NoProgress quiet;

geo::SourceFile table(const ban::Town& town, const char* text) {
    return geo::sourcesIn(town.folder.write("liste.csv", text), quiet).front();
}

const std::vector<ban::Line>& town() {
    static const std::vector<ban::Line> lines{
        {"12", "", "Rue Pasteur", "34500", "34032", "Béziers", 700'000, 6'250'000},
        {"14", "", "Rue Pasteur", "34500", "34032", "Béziers", 700'020, 6'250'000},
        {"1", "", "Rue de la Gare", "34500", "34032", "Béziers", 701'000, 6'250'000},
        {"1", "", "Rue de la Gare", "34290", "34037", "Boujan-sur-Libron", 705'000, 6'255'000}};
    return lines;
}

} // namespace

TEST(AddressedRows, GetTheirPlacesAndKeepTheirColumnsAndOrder) {
    const ban::Town beziers{town()};
    auto book = beziers.book();
    const auto source = table(beziers, "Nom;Adresse;Code postal;Ville\n"
                                       "Régie;12 r. Pasteur;34500;Béziers\n"
                                       "Foyer;13 rue Pasteur;34500;BEZIERS CEDEX\n"
                                       "Amicale;1 rue de la Gare;;\n"
                                       "Ailleurs;1 rue de la Gare;69003;Lyon\n"
                                       "Sans;;;\n");
    ASSERT_TRUE(geo::hasAddresses(source));
    const auto rows = geo::placeAddresses(source, book, 2154, quiet);
    EXPECT_THAT(rows.placed, testing::ElementsAre(1, 1, 0, 0));
    EXPECT_EQ(rows.unsure, 1) << "there is one in each commune";
    EXPECT_EQ(rows.unknown, 1);
    EXPECT_EQ(rows.withoutAddress, 1);
    EXPECT_THAT(rows.lines, testing::ElementsAre(4, 5, 6));

    const geo::PlacedRows placed{rows.table, beziers.observatory.territory(), {rows.x, rows.y, {}}};
    EXPECT_THAT(placed.columns(), testing::ElementsAre("Nom", "Adresse", "Code postal", "Ville", "address_found",
                                                       "address_score", "x", "y", "precision_m"));
    std::vector<geo::PlacedRow> all;
    placed.forEachBatch(
        [&](std::span<const geo::PlacedRow> batch) { all.insert(all.end(), batch.begin(), batch.end()); }, quiet);
    ASSERT_EQ(all.size(), 5u);
    EXPECT_EQ(all[0].row.cells[4], "12 Rue Pasteur, 34500 Béziers");
    EXPECT_EQ(all[0].place.why, geo::RowPlace::Why::Placed);
    EXPECT_EQ(all[0].place.point, (geo::Point{700'000, 6'250'000}));
    EXPECT_EQ(all[0].place.doubt, 15);
    EXPECT_EQ(all[1].place.doubt, 25) << "the number beside";
    EXPECT_EQ(all[2].place.why, geo::RowPlace::Why::Empty);
    EXPECT_EQ(all[4].row.cells[0], "Sans");
}
