#include "atlas.hpp"

#include "base/error.hpp"
#include "small_observatory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

using namespace layers;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

std::vector<AtlasEntry> sampleEntries(std::size_t count) {
    std::vector<AtlasEntry> entries;
    for (std::size_t i = 0; i < count; ++i)
        entries.push_back({"QP0340" + std::to_string(10 + i),
                           "Quartier " + std::to_string(i),
                           "Hérault",
                           i < count / 2 ? "Béziers" : "Montpellier",
                           {}});
    return entries;
}

std::string refusalOf(const std::string& pattern, std::span<const AtlasEntry> entries) {
    try {
        atlasFileNames(pattern, entries);
    } catch (const geo::Error& error) {
        return error.what();
    }
    return "";
}

class Atlas : public testing::Test {
protected:
    std::vector<AtlasEntry> entries(const AtlasRequest& request) {
        const auto observatory = small.open();
        const auto& catalogue = indicators::Catalogue::shipped();
        ContentLoader loader{observatory, catalogue, indicators::Language::French};
        geo::NoProgress quiet;
        return atlasEntries(observatory, loader, request, quiet);
    }
    static std::vector<std::string> codes(const std::vector<AtlasEntry>& entries) {
        std::vector<std::string> all;
        for (const auto& entry : entries)
            all.push_back(entry.code);
        return all;
    }
    std::string refusal(const AtlasRequest& request) {
        try {
            entries(request);
        } catch (const geo::Error& error) {
            return error.what();
        }
        return "";
    }
    support::SmallObservatory small;
};

AtlasRequest sheets() {
    AtlasRequest request;
    request.page.kind = PageTemplate::Neighbourhood;
    request.generation = 2015;
    return request;
}

} // namespace

TEST_F(Atlas, HasASheetForEachNeighbourhoodDepartmentByDepartment) {
    const auto all = entries(sheets());
    EXPECT_THAT(codes(all), testing::UnorderedElementsAre("QP030001", "QP034005", "QP034006", "QP034099"));
    EXPECT_EQ(all.front().code, "QP030001"); // Gard before Hérault
    EXPECT_EQ(all.front().department, "Gard");
    EXPECT_EQ(all.front().page.subject, "qpv@2015:QP030001");
}

TEST_F(Atlas, KeepsToAPlaceAndToTheCodesAskedFor) {
    auto request = sheets();
    request.within = AtlasArea{AtlasArea::Kind::Department, "34"};
    EXPECT_EQ(entries(request).size(), 3u);
    request.within = AtlasArea{AtlasArea::Kind::Region, "76"};
    EXPECT_EQ(entries(request).size(), 4u);
    request.codes = {"QP034006"};
    EXPECT_THAT(codes(entries(request)), ElementsAre("QP034006"));
}

TEST_F(Atlas, OfMapsShowsEachNeighbourhoodWithItsSurroundings) {
    AtlasRequest request;
    request.page.kind = PageTemplate::Map;
    request.generation = 2015;
    request.page.title = "Revenus autour de {name} ({code})";
    request.codes = {"QP034005"};
    const auto one = entries(request).at(0);
    EXPECT_THAT(one.page.map.selected, ElementsAre("QP034005"));
    ASSERT_TRUE(one.page.map.extent);
    EXPECT_GT(one.page.map.extent->width(), 600);
    EXPECT_EQ(one.page.title, "Revenus autour de " + one.name + " (QP034005)");
}

TEST_F(Atlas, OfNothingIsRefusedWithAReason) {
    auto request = sheets();
    request.codes = {"QP099999"};
    EXPECT_THAT(refusal(request), HasSubstr("QP099999"));
    request.codes = {};
    request.within = AtlasArea{AtlasArea::Kind::Department, "66"};
    EXPECT_THAT(refusal(request), HasSubstr("departement:66"));
    request = sheets();
    request.generation = 2030;
    EXPECT_THAT(refusal(request), HasSubstr("qpv@2030"));
    request = sheets();
    request.per = AtlasPer::Commune;
    EXPECT_THAT(refusal(request), HasSubstr("neighbourhood"));
}

TEST(AtlasArea, IsWrittenAsItIsRead) {
    for (const char* text : {"region:76", "departement:34", "epci:243400017", "contract:243400017", "commune:34172"}) {
        const auto area = atlasAreaFromText(text);
        ASSERT_TRUE(area) << text;
        EXPECT_EQ(toText(*area), text);
    }
    for (const char* text : {"", "region", "region:", ":76", "iris:340010101"})
        EXPECT_FALSE(atlasAreaFromText(text)) << text;
}

TEST(AtlasFileNames, AreMadeOfThePatternAndFitForEverySystem) {
    auto entries = sampleEntries(12);
    entries[0].name = "Pas du Loup / Val de Croze: \"nord\"";
    const auto names = atlasFileNames("{number} {code} {name}", entries);
    EXPECT_EQ(names[0], "01 QP034010 Pas du Loup - Val de Croze- -nord-");
    EXPECT_EQ(names[11], "12 QP034021 Quartier 11");
    entries[1].name = std::string(400, 'x') + "é";
    EXPECT_LE(atlasFileNames("{name}", entries)[1].size(), 120u);
    entries[1].name = "." + std::string(118, 'x') + "éé"; // the cut falls within a letter
    EXPECT_EQ(atlasFileNames("{name}", entries)[1], std::string(118, 'x'));
}

TEST(AtlasFileNames, RefuseWhatCannotNameEachPage) {
    const auto entries = sampleEntries(3);
    EXPECT_THAT(refusalOf("{quartier}", entries), HasSubstr("{quartier}"));
    EXPECT_THAT(refusalOf("{code", entries), HasSubstr("{code"));
    EXPECT_THAT(refusalOf("sous/{code}", entries), HasSubstr("folder"));
    EXPECT_THAT(refusalOf("{department}", entries), HasSubstr("QP034010"));
    EXPECT_THAT(refusalOf("...", entries), HasSubstr("nothing"));
}

TEST(AtlasContents, NameEachPageOnceWithItsNumberAndBreakIntoColumnsAndPages) {
    const auto entries = sampleEntries(250);
    std::vector<std::size_t> pages(entries.size());
    std::iota(pages.begin(), pages.end(), std::size_t{3});
    const auto contents = atlasContents(entries, pages, "Occitanie", {Paper::A4, true, {}}, {});
    EXPECT_EQ(contents.pages.size(), 3u);
    std::size_t rows = 0, headings = 0;
    for (const auto& page : contents.pages)
        for (const auto& region : page.regions)
            for (const auto& group : std::get<FigureTable>(region.blocks.at(0)).groups) {
                ++headings;
                for (const auto& row : group.rows) {
                    EXPECT_EQ(std::get<geo::Message>(row.figures.at(0)).values.at(0),
                              geo::Message::Value{std::to_string(3 + rows)});
                    ++rows;
                }
            }
    EXPECT_EQ(rows, entries.size());
    EXPECT_GE(headings, 6u); // said again at the head of each column
}
