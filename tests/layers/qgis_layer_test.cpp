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
        const auto styled = withQgisStyle(restyled(content, [](auto&) {}), content, plain);
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
                                      content, plain);
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
                                       content, plain);
    EXPECT_EQ(shipped.document.find(LayerKind::Indicator)->style.palette, "Purples");
    const auto own = withQgisStyle(
        restyled(content, [](geo::LayerStyle& style) { style.entries[2].symbol.fill = "#123456"; }), content, plain);
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
                                      content, plain);
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
                                      content, plain);
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
        withQgisStyle(read, content, plain);
        FAIL();
    } catch (const geo::Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("zone_id"));
    }
}

TEST(QgisLayer, CirclesArePointsWithTheirSizeAndAbsencesHaveAPlace) {
    const support::SmallObservatory small;
    auto document = medians();
    auto& style = document.find(LayerKind::Indicator)->style;
    style.indicator = "caf-iris:AM";
    style.form = MapForm::Circles;
    const auto content = contentOf(small.open(), document);
    ASSERT_TRUE(content.circles);
    const auto layer = qgisLayer("A", content, plain);
    EXPECT_EQ(layer->shapes, geo::MapLayerContent::Shapes::Points);
    ASSERT_TRUE(layer->style.sizes);
    EXPECT_EQ(layer->style.sizes->largest, 300);
    EXPECT_EQ(layer->style.kind, geo::LayerStyle::Kind::Single);
    ASSERT_THAT(layer->rows, SizeIs(6));
    EXPECT_EQ(layer->rows[0].size, 300);
    ASSERT_TRUE(layer->rows[0].at);
    EXPECT_EQ(layer->style.entries[0].symbol.fill, content.circles->colours[0].hex());
}

TEST(QgisLayer, ColouredCirclesHaveTheClassesOfTheRate) {
    const support::SmallObservatory small;
    auto document = medians({16'000});
    auto& style = document.find(LayerKind::Indicator)->style;
    style.form = MapForm::ColouredCircles;
    style.sizedBy = "caf-iris:A";
    const auto content = contentOf(small.open(), document);
    ASSERT_TRUE(content.circles);
    const auto layer = qgisLayer("A", content, plain);
    EXPECT_EQ(layer->style.kind, geo::LayerStyle::Kind::Graduated);
    EXPECT_TRUE(layer->style.entries[0].symbol.marker);
    EXPECT_EQ(layer->rows[1].cell.value, 16'000);
    EXPECT_EQ(layer->rows[1].classNumber, 2);
    EXPECT_EQ(layer->rows[2].cell.state, geo::CellState::NotSignificant);
    EXPECT_EQ(layer->rows[2].size, 400) << "a size but no class";
    ASSERT_THAT(layer->style.states, SizeIs(1));
    EXPECT_TRUE(layer->style.states[0].symbol.marker);
}

TEST(QgisLayer, CategoriesAreThoseOfTheLegend) {
    const support::SmallObservatory small;
    auto document = medians();
    auto& style = document.find(LayerKind::Indicator)->style;
    style.indicator = "zone:TYPE";
    style.form = MapForm::Categories;
    const auto content = contentOf(small.open(), document);
    const auto layer = qgisLayer("A", content, plain);
    EXPECT_EQ(layer->style.kind, geo::LayerStyle::Kind::Categorised);
    EXPECT_EQ(layer->style.field, "class_label");
    ASSERT_EQ(layer->style.entries.size(), content.filled->categories.size());
    EXPECT_EQ(layer->rows[2].category, "A");
    EXPECT_TRUE(std::isnan(layer->rows[2].cell.value)) << "a text is no number";
    EXPECT_EQ(layer->rows[2].classLabel,
              layer->style.entries[static_cast<std::size_t>(*layer->rows[2].classNumber - 1)].value);
}

TEST(QgisStyle, CirclesMadeLargerInQgisAreLargerHere) {
    const support::SmallObservatory small;
    auto document = medians();
    auto& style = document.find(LayerKind::Indicator)->style;
    style.indicator = "caf-iris:AM";
    style.form = MapForm::Circles;
    const auto content = contentOf(small.open(), document);
    EXPECT_EQ(withQgisStyle(restyled(content, [](auto&) {}), content, plain).document, document);
    const auto styled =
        withQgisStyle(restyled(content, [](geo::LayerStyle& made) { made.sizes->diameter *= 1.5; }), content, plain);
    EXPECT_NEAR(styled.document.find(LayerKind::Indicator)->style.circleScale, 1.5, 1e-9);
    const auto recoloured = withQgisStyle(
        restyled(content, [](geo::LayerStyle& made) { made.entries[0].symbol.fill = "#FF0000"; }), content, plain);
    EXPECT_EQ(recoloured.document, document);
    EXPECT_THAT(recoloured.remarks, SizeIs(1));
}

TEST(QgisStyle, CirclesPutOnZonesInQgisMakeAMapOfCirclesOfACountOnly) {
    const support::SmallObservatory small;
    const auto circles = [](geo::LayerStyle& made) {
        made.kind = geo::LayerStyle::Kind::Single;
        made.states.clear();
        made.entries.resize(1);
        made.entries[0].symbol.marker = true;
        made.sizes = geo::StyleSizes{"value", 300, 12};
    };
    auto document = medians();
    document.find(LayerKind::Indicator)->style.indicator = "caf-iris:AM";
    const auto counts = contentOf(small.open(), document);
    const auto styled = withQgisStyle(restyled(counts, circles), counts, plain);
    EXPECT_EQ(styled.document.find(LayerKind::Indicator)->style.form, MapForm::Circles);
    const auto rates = contentOf(small.open(), medians());
    EXPECT_THROW(withQgisStyle(restyled(rates, circles), rates, plain), geo::Error);
}

TEST(QgisStyle, CategoriesOfTheClassesGiveTheirColours) {
    const support::SmallObservatory small;
    const auto content = contentOf(small.open(), medians({16'000}));
    const auto styled = withQgisStyle(restyled(content,
                                               [](geo::LayerStyle& made) {
                                                   made.kind = geo::LayerStyle::Kind::Categorised;
                                                   made.field = "class";
                                                   made.states.clear();
                                                   made.entries[0].value = "2";
                                                   made.entries[1].value = "1";
                                                   made.entries[0].symbol.fill = "#222222";
                                                   made.entries[1].symbol.fill = "#EEEEEE";
                                               }),
                                      content, plain);
    const auto drawn = contentOf(small.open(), styled.document).filled->colours;
    EXPECT_EQ(drawn[0].hex(), "#EEEEEE");
    EXPECT_EQ(drawn[1].hex(), "#222222");
}
