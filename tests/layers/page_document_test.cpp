#include "page_document.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>

using namespace layers;

namespace {

PageDocument changedByHand() {
    PageDocument document;
    document.kind = PageTemplate::Neighbourhood;
    document.format = {Paper::A3, true, {}};
    document.subject = "qpv@2015:QP034005";
    document.year = 2022;
    document.map.around = {geo::GeographyKind::Commune, "34172"};
    document.title = "La Mosson, \"un quartier\"";
    document.titleAccepted = true;
    document.subtitle = "sous-titre";
    document.note = "note";
    document.hidden = {PageItem::Chart, PageItem::NorthArrow};
    document.legend = {{"class:1", "peu", std::nullopt}, {"absence:ns", "", 0}};
    document.scale = 25'000;
    document.texts = {{"population", "Le quartier compte 21 817 habitants."}};
    return document;
}

std::string refusal(const std::string& json) {
    try {
        pageDocumentFromJson(json);
    } catch (const geo::Error& error) {
        return error.what();
    }
    return "";
}

} // namespace

TEST(PageFormats, AreNamedAsTheCommandNamesThem) {
    for (const char* name : {"a4", "a4-portrait", "a3", "a3-portrait", "slide", "1600x1000"}) {
        const auto format = pageFormatFromText(name);
        ASSERT_TRUE(format) << name;
        EXPECT_EQ(toText(*format), name);
    }
    for (const char* name : {"letter", "", "x", "1600x", "x1000", "10x10", "1600x1000x2", "99999x99999"})
        EXPECT_FALSE(pageFormatFromText(name)) << name;
}

TEST(PageDocument, ComesBackFromJsonAsItWas) {
    EXPECT_EQ(pageDocumentFromJson(toJson(changedByHand())), changedByHand());
    EXPECT_EQ(pageDocumentFromJson(toJson(PageDocument{})), PageDocument{});
}

TEST(PageDocument, OfANewerVersionIsRefusedWithAWayOut) {
    std::string json = toJson(changedByHand());
    json.replace(json.find("\"version\":1"), 11, "\"version\":9");
    try {
        pageDocumentFromJson(json);
        FAIL();
    } catch (const geo::Error& error) {
        EXPECT_EQ(error.code(), geo::Error::Code::TooNew);
    }
}

TEST(PageDocument, SaysWhichFieldIsWrong) {
    std::string json = toJson(changedByHand());
    json.replace(json.find("north-arrow"), 11, "south-arrow");
    EXPECT_NE(refusal(json).find("hidden"), std::string::npos);
    EXPECT_NE(refusal("{\"version\":1}").find("template"), std::string::npos);
    EXPECT_NE(refusal("{").find("byte"), std::string::npos);
    EXPECT_NE(refusal("[]").find("document"), std::string::npos);
}
