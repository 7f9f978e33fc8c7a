#include "atlas_request.hpp"

#include "base/error.hpp"

#include <gmock/gmock.h>

#include <functional>

using namespace layers;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const std::vector<AtlasSubject> three{{"QP034005", "Mosson", "Montpellier"},
                                      {"QP034006", "Pas du Loup", "Montpellier"},
                                      {"QP034099", "Centre/Gare: \"haut\"", "Castelnau-le-Lez"}};

std::string refusal(const std::string& pattern) {
    try {
        atlasFileNames(pattern, three);
    } catch (const geo::Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

TEST(AtlasNames, AreMadeOfThePatternWithWhatNoFileSystemTakesTakenOut) {
    EXPECT_THAT(atlasFileNames("{n} {name} ({code})", three),
                ElementsAre("1 Mosson (QP034005)", "2 Pas du Loup (QP034006)", "3 Centre-Gare- -haut- (QP034099)"));
    EXPECT_EQ(atlasFileNames("{n}", std::vector<AtlasSubject>(120))[6], "007") << "as many digits as the last one has";
    EXPECT_EQ(atlasFileNames("../{code}.", std::span{three}.first(1))[0], "-QP034005");
}

TEST(AtlasNames, ALongNameIsCutBetweenCharacters) {
    std::string longName;
    for (int i = 0; i < 200; ++i)
        longName += "é";
    const auto name = atlasFileNames("x{name}", std::vector<AtlasSubject>{{"1", longName, ""}})[0];
    EXPECT_LE(name.size(), 150u);
    EXPECT_EQ(name.size() % 2, 1u) << "x and whole letters of two bytes";
}

TEST(AtlasNames, AnImpossiblePatternIsToldWithAWayOut) {
    EXPECT_THAT(refusal("{commune}"), HasSubstr("QP034005 and QP034006"));
    EXPECT_THAT(refusal("{mayor} {code}"), HasSubstr("{name}, {code}, {commune} or {n}"));
    EXPECT_THAT(refusal("{code"), HasSubstr("{name}"));
    EXPECT_THAT(refusal("code}"), HasSubstr("{name}"));
    EXPECT_THAT(refusal(""), HasSubstr("no name"));
    EXPECT_THAT(refusal(" . "), HasSubstr("no name"));
    EXPECT_EQ(refusal("{code}"), "");
}

TEST(AtlasPer, IsNamedByItsWord) {
    for (const auto per : {AtlasPer::Neighbourhood, AtlasPer::Commune, AtlasPer::Contract, AtlasPer::Site})
        EXPECT_EQ(atlasPerFromText(toText(per)), per);
    EXPECT_EQ(atlasPerFromText("region"), std::nullopt);
}
