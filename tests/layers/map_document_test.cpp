#include "map_document.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>

using namespace layers;
using geo::Error;

namespace {

MapDocument everything() {
    MapDocument document;
    Layer boundaries;
    boundaries.geography = geo::GeographyKind::Commune;
    document.add(boundaries);
    Layer indicator;
    indicator.kind = LayerKind::Indicator;
    indicator.vintage = 2021;
    indicator.style.indicator = "caf:AM";
    indicator.style.year = 2020;
    indicator.style.since = 2017;
    indicator.style.compareAnyway = "Nothing else is loaded";
    indicator.style.method = ClassMethod::Manual;
    indicator.style.classes = 4;
    indicator.style.innerBounds = {0.1, 17'000, 1e300};
    indicator.style.palette = "Purples";
    indicator.style.form = MapForm::ColouredCircles;
    indicator.style.sizedBy = "caf:A";
    indicator.style.circleScale = 1.5;
    indicator.style.centre = Territory{geo::GeographyKind::Commune, "34172"};
    indicator.style.lockedBreaks = {0.5, 1, 1e6};
    indicator.style.adviceDeclined = true;
    document.add(indicator);
    Layer neighbourhoods;
    neighbourhoods.kind = LayerKind::Neighbourhoods;
    neighbourhoods.geography = geo::GeographyKind::Qpv;
    neighbourhoods.visible = false;
    document.add(neighbourhoods);
    Layer ring;
    ring.kind = LayerKind::Ring;
    ring.bufferMetres = 512.5;
    document.add(ring);
    document.around = {geo::GeographyKind::Commune, "34172"};
    document.selected = {"QP034005", "QN03401M"};
    document.beside = {{"caf:AM", 2017}, {"tx_cho", std::nullopt}};
    document.extent = geo::Extent{763'000.25, 6'276'000, 776'000, 6'287'000.125};
    return document;
}

Error::Code codeOf(const std::string& json) {
    try {
        mapDocumentFromJson(json);
    } catch (const Error& error) {
        return error.code();
    }
    ADD_FAILURE() << "accepted: " << json;
    return Error::Code::Usage;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

} // namespace

TEST(MapDocuments, ComeBackFromJsonAsTheyWere) {
    EXPECT_EQ(mapDocumentFromJson(toJson(everything())), everything());
    EXPECT_EQ(mapDocumentFromJson(toJson(MapDocument{})), MapDocument{});
}

TEST(MapDocuments, OfTheFirstVersionAreStillRead) {
    const MapDocument document = mapDocumentFromJson(
        R"({"version":1,"layers":[{"id":1,"kind":"indicator","visible":true,"geography":"iris","vintage":null,
            "bufferMetres":300,"style":{"indicator":"med","year":null,"method":"quantile","classes":5,"innerBounds":[],
            "palette":""}}],"around":{"kind":null,"code":""},"selected":[]})");
    IndicatorStyle expected;
    expected.indicator = "med";
    EXPECT_EQ(document.layers.at(0).style, expected);
}

TEST(MapDocuments, PutANewLayerOnTopUnderAnIdOfItsOwn) {
    MapDocument document = everything();
    const LayerId id = document.add(Layer{});
    EXPECT_EQ(document.layers.front().id, id);
    for (std::size_t i = 1; i < document.layers.size(); ++i)
        EXPECT_NE(document.layers[i].id, id);
    ASSERT_NE(document.find(LayerKind::Ring), nullptr);
    EXPECT_EQ(document.find(LayerKind::Ring)->bufferMetres, 512.5);
    EXPECT_EQ(document.find(LayerKind::Sites), nullptr);
}

TEST(MapDocuments, KeepTheYearAndKindOfEvents) {
    MapDocument document;
    Layer events;
    events.kind = LayerKind::Events;
    events.vintage = 2022;
    events.only = "formation";
    document.add(events);
    for (const auto kind : {LayerKind::Councils, LayerKind::EducationalCities}) {
        Layer layer;
        layer.kind = kind;
        document.add(layer);
    }
    EXPECT_EQ(mapDocumentFromJson(toJson(document)), document);
}

TEST(MapDocuments, OfANewerVersionAreRefusedByName) {
    EXPECT_EQ(codeOf(replaced(toJson(everything()), "\"version\":3", "\"version\":4")), Error::Code::TooNew);
    // Newer wins over anything else that is strange: the newer program may well have changed it.
    EXPECT_EQ(codeOf(R"({"version": 9, "layers": 3})"), Error::Code::TooNew);
}

TEST(MapDocuments, ThatAreDamagedNameWhatIsWrong) {
    const std::string good = toJson(everything());
    for (const auto& bad :
         {std::string{}, std::string{"nonsense"}, std::string{"[]"}, std::string{"{}"}, good.substr(0, good.size() / 2),
          replaced(good, "\"kind\":\"ring\"", "\"kind\":\"rings\""),
          replaced(good, "\"visible\":false", "\"visible\":0"),
          replaced(good, "\"classes\":4", "\"classes\":4000000000"), replaced(good, "\"classes\":4", "\"classes\":4.5"),
          replaced(good, "\"selected\":[", "\"selected\":[12,"),
          replaced(good, "\"geography\":\"qpv\"", "\"geography\":\"zus\"")})
        EXPECT_EQ(codeOf(bad), Error::Code::Malformed);
    try {
        mapDocumentFromJson(replaced(good, "\"classes\":4", "\"classes\":99"));
        FAIL();
    } catch (const Error& error) {
        EXPECT_NE(std::string{error.what()}.find("layers[2].style.classes"), std::string::npos) << error.what();
    }
}
