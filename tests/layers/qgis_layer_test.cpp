#include "qgis_layer.hpp"

#include "saved_maps.hpp"
#include "small_observatory.hpp"

#include "base/progress.hpp"

#include <gmock/gmock.h>

using namespace layers;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const Translate plain = [](const geo::Message& message) { return geo::plainText(message); };

MapDocument medians(std::vector<double> bounds = {}) {
    MapDocument document;
    Layer layer;
    layer.kind = LayerKind::Indicator;
    layer.style.indicator = "med";
    layer.style.classes = 2;
    if (!bounds.empty())
        layer.style.method = ClassMethod::Manual;
    layer.style.innerBounds = std::move(bounds);
    document.add(layer);
    return document;
}

MapContent contentOf(const geo::Observatory& o, const MapDocument& document) {
    ContentLoader loader{o, indicators::Catalogue::shipped(), indicators::Language::English};
    geo::NoProgress quiet;
    return loader.load(document, quiet);
}

/// The layer's style with something changed in QGIS.
geo::ReadStyle restyled(const MapContent& content, const std::function<void(geo::LayerStyle&)>& change) {
    auto style = qgisLayer("A", content, plain)->style;
    change(style);
    return geo::fromQml(toQml(style));
}

} // namespace

TEST(QgisLayer, HasAZoneARowWithItsFigureStateAndClass) {
    const support::SmallObservatory small;
    const auto layer = qgisLayer("A", contentOf(small.open(), medians({16'000})), plain);
    ASSERT_TRUE(layer);
    ASSERT_THAT(layer->rows, SizeIs(6));
    EXPECT_EQ(layer->geographyTable, "iris_2021");
    EXPECT_EQ(layer->rows[0].code, "341720101");
    EXPECT_EQ(layer->rows[0].classNumber, 1);
    EXPECT_EQ(layer->rows[1].cell.value, 16'000);
    EXPECT_EQ(layer->rows[1].classNumber, 2) << "a value on a bound is in the upper class";
    EXPECT_EQ(layer->rows[2].cell.state, geo::CellState::NotSignificant);
    EXPECT_FALSE(layer->rows[2].classNumber);
    EXPECT_EQ(layer->rows[1].classLabel, "€16000 and more");
}

TEST(QgisLayer, HoldsTheZonesOfTheTerritoryAlone) {
    const support::SmallObservatory small;
    auto document = medians();
    document.around = {geo::GeographyKind::Commune, "34172"};
    EXPECT_THAT(qgisLayer("A", contentOf(small.open(), document), plain)->rows, SizeIs(4));
}

TEST(QgisLayer, HasTheClassesAndColoursOfTheMap) {
    const support::SmallObservatory small;
    const auto content = contentOf(small.open(), medians({16'000, 30'000}));
    const auto style = qgisLayer("A", content, plain)->style;
    EXPECT_EQ(style.kind, geo::LayerStyle::Kind::Graduated);
    ASSERT_THAT(style.entries, SizeIs(3));
    EXPECT_FALSE(style.entries[0].low);
    EXPECT_EQ(style.entries[0].high, 16'000);
    EXPECT_EQ(style.entries[1].low, 16'000);
    EXPECT_FALSE(style.entries[2].high);
    EXPECT_EQ(style.lowest, 11'000);
    EXPECT_EQ(style.highest, 90'000);
    for (std::size_t k = 0; k < 3; ++k)
        EXPECT_EQ(style.entries[k].symbol.fill, content.filled->colours[k].hex());
    ASSERT_THAT(style.states, SizeIs(1));
    EXPECT_EQ(style.states[0].value, "not_significant");
    EXPECT_EQ(style.states[0].symbol.ground, geo::StyleSymbol::Ground::Hatch);
}

TEST(QgisLayer, IsWrittenForASavedMapAndThereIsNoneWithoutAnIndicator) {
    const support::SmallObservatory small;
    auto o = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    saveMap(o, "Médianes", medians(), "");
    const auto layer = writeQgisLayer(o, "Médianes", contentOf(o, medians()), plain);
    ASSERT_TRUE(layer);
    EXPECT_EQ(layer->table, "map_medianes");
    EXPECT_EQ(layer->rows, 6);
    saveMap(o, "Vide", MapDocument{}, "");
    EXPECT_FALSE(writeQgisLayer(o, "Vide", contentOf(o, MapDocument{}), plain));
    EXPECT_THAT(o.mapLayers().all(), SizeIs(1));
}

TEST(QgisStyle, LeftAsItWasChangesNothing) {
    const support::SmallObservatory small;
    for (const auto& document : {medians(), medians({16'000}), medians({14'000, 17'000.1, 30'000})}) {
        const auto content = contentOf(small.open(), document);
        const auto styled = withQgisStyle(restyled(content, [](auto&) {}), content);
        EXPECT_EQ(styled.document, document);
        EXPECT_THAT(styled.changes, IsEmpty());
        EXPECT_THAT(styled.remarks, IsEmpty());
    }
}

TEST(QgisStyle, BoundsMovedInQgisMakeManualClasses) {
    const support::SmallObservatory small;
    const auto content = contentOf(small.open(), medians({16'000, 30'000}));
    const auto styled = withQgisStyle(restyled(content,
                                               [](geo::LayerStyle& style) {
                                                   style.states.clear(); // a graduated renderer
                                                   style.entries[0].high = style.entries[1].low = 15'000.5;
                                               }),
                                      content);
    const auto& style = styled.document.find(LayerKind::Indicator)->style;
    EXPECT_EQ(style.method, ClassMethod::Manual);
    EXPECT_THAT(style.innerBounds, ElementsAre(15'000.5, 30'000));
    EXPECT_THAT(styled.changes, SizeIs(1));
    EXPECT_EQ(contentOf(small.open(), styled.document).filled->fills[1], 1);
}

TEST(QgisStyle, ColoursChangedInQgisAreAPaletteThatShipsOrOneOfTheirOwn) {
    const support::SmallObservatory small;
    const auto content = contentOf(small.open(), medians({16'000, 30'000}));
    const auto purples = palette("Purples").colours(3);
    const auto shipped = withQgisStyle(restyled(content,
                                                [&](geo::LayerStyle& style) {
                                                    for (std::size_t k = 0; k < 3; ++k)
                                                        style.entries[k].symbol.fill = purples[k].hex();
                                                }),
                                       content);
    EXPECT_EQ(shipped.document.find(LayerKind::Indicator)->style.palette, "Purples");
    const auto own = withQgisStyle(
        restyled(content, [](geo::LayerStyle& style) { style.entries[2].symbol.fill = "#123456"; }), content);
    const auto drawn = contentOf(small.open(), own.document).filled->colours;
    ASSERT_THAT(drawn, SizeIs(3));
    EXPECT_EQ(drawn[2].hex(), "#123456");
    EXPECT_EQ(drawn[0], content.filled->colours[0]);
    EXPECT_EQ(mapDocumentFromJson(toJson(own.document)), own.document);
}

TEST(QgisStyle, OneSymbolIsOneClass) {
    const support::SmallObservatory small;
    const auto content = contentOf(small.open(), medians());
    const auto styled = withQgisStyle(restyled(content,
                                               [](geo::LayerStyle& style) {
                                                   style.kind = geo::LayerStyle::Kind::Single;
                                                   style.states.clear();
                                                   style.entries.resize(1);
                                                   style.entries[0].symbol.fill = "#41B6C4";
                                               }),
                                      content);
    const auto drawn = contentOf(small.open(), styled.document);
    EXPECT_EQ(drawn.filled->classification.classes(), 1U);
    EXPECT_EQ(drawn.filled->colours[0].hex(), "#41B6C4");
}

TEST(QgisStyle, WhatCannotBeToldIsSaidAndTheRestTaken) {
    const support::SmallObservatory small;
    const auto content = contentOf(small.open(), medians({16'000}));
    const auto styled = withQgisStyle(restyled(content,
                                               [](geo::LayerStyle& style) {
                                                   style.entries[0].symbol.line = "#000000";
                                                   style.entries[0].high = 12'000; // a gap
                                                   style.states[0].symbol.fill = "#FF0000";
                                                   style.entries[1].symbol.fill = "#654321";
                                               }),
                                      content);
    EXPECT_THAT(styled.remarks, SizeIs(3));
    EXPECT_THAT(styled.changes, SizeIs(1));
}

TEST(QgisStyle, ByAnotherColumnIsRefusedWithItsName) {
    const support::SmallObservatory small;
    const auto content = contentOf(small.open(), medians());
    const auto read = restyled(content, [](geo::LayerStyle& style) {
        style.states.clear();
        style.field = "zone_id";
    });
    try {
        withQgisStyle(read, content);
        FAIL();
    } catch (const geo::Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("zone_id"));
    }
}
