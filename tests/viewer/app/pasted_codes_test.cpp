#include "explore/pasted_codes.hpp"

#include "zone_content.hpp"

#include <gtest/gtest.h>

namespace {

using Codes = std::vector<std::string>;

struct PastedCodes : testing::Test {
    const std::shared_ptr<layers::MapContent> content =
        support::mapped({{"01001", "L’Abergement", "", geo::Cell::of(1), 0},
                         {"2A004", "Ajaccio", "", geo::Cell::of(1), 0},
                         {"34172", "Montpellier", "", geo::Cell::of(1), 0}},
                        geo::GeographyKind::Commune);
    app::PastedCodes in(const QString& text) const { return app::codesIn(text, *content->filled->zones); }
};

} // namespace

TEST_F(PastedCodes, AreFoundInTheColumnThatHoldsThem) {
    const auto codes =
        in("Commune\tINSEE\tHab.\nMontpellier\t34172\t290053\r\nAjaccio\t2A004\t71361\nNowhere\t99999\t0\n");
    EXPECT_EQ(codes.known, (Codes{"34172", "2A004"}));
    EXPECT_EQ(codes.unknown, Codes{"99999"}) << "the head is no code";
}

TEST_F(PastedCodes, GetBackTheZeroThatASpreadsheetTook) {
    EXPECT_EQ(in("1001\n34172").known, (Codes{"01001", "34172"}));
}

TEST_F(PastedCodes, AreReadThroughQuotesBlanksAndSmallLetters) {
    EXPECT_EQ(in("'01001\n=\"34172\"\n2a004\n34\u202F172\n34172.0").known, (Codes{"01001", "34172", "2A004"}));
}

TEST_F(PastedCodes, OfOneLineAreItsWords) {
    const auto codes = in("34172, 01001; 2A004 75056");
    EXPECT_EQ(codes.known, (Codes{"34172", "01001", "2A004"}));
    EXPECT_EQ(codes.unknown, Codes{"75056"});
}

TEST_F(PastedCodes, EndWhereTheSourcesOfATableBegin) {
    const auto codes = in("Name\tCode\nAjaccio\t2A004\n\nSources: INSEE\tRP 2020\n");
    EXPECT_EQ(codes.known, Codes{"2A004"});
    EXPECT_TRUE(codes.unknown.empty());
    EXPECT_EQ(in("2A004\n\n75056\n34172\n").unknown, Codes{"75056"}) << "codes may follow an empty line";
}

TEST_F(PastedCodes, ThatAreNoneAreSaidAsTheyWereWritten) {
    EXPECT_TRUE(in("").known.empty());
    const auto codes = in("75056\n75056\nParis 12\n");
    EXPECT_TRUE(codes.known.empty());
    EXPECT_EQ(codes.unknown, (Codes{"75056", "Paris 12"}));
}
