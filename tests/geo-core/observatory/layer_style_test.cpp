#include "observatory/layer_style.hpp"
#include "observatory/style_filter.hpp"

#include "fixture.hpp"

using geo::fromQml;
using geo::LayerStyle;
using geo::StyleEntry;
using geo::StyleSymbol;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

namespace {

StyleEntry classEntry(std::optional<double> low, std::optional<double> high, const std::string& colour,
                      const std::string& label) {
    StyleEntry entry;
    entry.label = label;
    entry.low = low;
    entry.high = high;
    entry.symbol.fill = colour;
    entry.symbol.line = "#FFFFFF";
    entry.symbol.lineWidth = 0.15;
    return entry;
}

LayerStyle threeClasses() {
    LayerStyle style;
    style.name = "Niveau de vie";
    style.kind = LayerStyle::Kind::Graduated;
    style.field = "value";
    style.lowest = 11'000.5;
    style.highest = 27'160;
    style.entries = {classEntry({}, 14'000, "#FFFFCC", "moins de 14 000 €"),
                     classEntry(14'000, 17'000.1, "#7FCDBB", "14 000 à 17 000 €"),
                     classEntry(17'000.1, {}, "#2C7FB8", "17 000 € et plus")};
    return style;
}

StyleEntry stateEntry(const std::string& state, const std::string& colour, StyleSymbol::Ground ground) {
    StyleEntry entry;
    entry.label = "« " + state + " » & <autres>";
    entry.value = state;
    entry.symbol.fill = colour;
    entry.symbol.ground = ground;
    entry.symbol.groundColour = "#8A8F8C";
    return entry;
}

LayerStyle withStates() {
    LayerStyle style = threeClasses();
    style.stateField = "state";
    style.states = {stateEntry("not_significant", "#FFFFFF", StyleSymbol::Ground::Hatch),
                    stateEntry("not_available", "#DEDEDE", StyleSymbol::Ground::Dots),
                    stateEntry("not_estimable", "#FFFFFF", StyleSymbol::Ground::CrossHatch)};
    return style;
}

std::vector<std::string> coloursOf(const std::vector<StyleEntry>& entries) {
    std::vector<std::string> colours;
    for (const auto& entry : entries)
        colours.push_back(entry.symbol.fill);
    return colours;
}

} // namespace

TEST(LayerStyle, AGraduatedOneIsWrittenHighestFirstSoThatABoundIsInTheUpperClass) {
    const auto qml = toQml(threeClasses());
    EXPECT_THAT(qml, HasSubstr("type=\"graduatedSymbol\" attr=\"value\""));
    const auto upper = qml.find("lower=\"17000.1\" upper=\"27160\"");
    const auto lower = qml.find("lower=\"11000.5\" upper=\"14000\"");
    ASSERT_NE(upper, std::string::npos);
    ASSERT_NE(lower, std::string::npos);
    EXPECT_LT(upper, lower);
}

TEST(LayerStyle, OneWithStatesIsWrittenAsRulesOfHalfOpenClasses) {
    const auto qml = toQml(withStates());
    EXPECT_THAT(qml, HasSubstr("type=\"RuleRenderer\""));
    EXPECT_THAT(qml, HasSubstr("&quot;value&quot; &lt; 14000\""));
    EXPECT_THAT(qml, HasSubstr("&quot;value&quot; &gt;= 14000 AND &quot;value&quot; &lt; 17000.1\""));
    EXPECT_THAT(qml, HasSubstr("&quot;value&quot; &gt;= 17000.1\""));
    EXPECT_THAT(qml, HasSubstr("&quot;state&quot; = &apos;not_significant&apos;"));
    EXPECT_THAT(qml, HasSubstr("« not_significant » &amp; &lt;autres&gt;"));
    EXPECT_THAT(qml, HasSubstr("LinePatternFill"));
    EXPECT_THAT(qml, HasSubstr("PointPatternFill"));
}

TEST(LayerStyle, WhatIsWrittenIsReadBackTheSame) {
    for (const auto& style : {threeClasses(), withStates()}) {
        const auto read = fromQml(toQml(style));
        EXPECT_THAT(read.remarks, SizeIs(0));
        EXPECT_EQ(read.style.kind, LayerStyle::Kind::Graduated);
        EXPECT_EQ(read.style.field, "value");
        EXPECT_EQ(coloursOf(read.style.entries), coloursOf(style.entries));
        ASSERT_THAT(read.style.entries, SizeIs(3));
        EXPECT_EQ(read.style.entries[1].low, 14'000);
        EXPECT_EQ(read.style.entries[1].high, 17'000.1);
        EXPECT_EQ(read.style.entries[2].low, 17'000.1);
        EXPECT_EQ(read.style.entries[2].label, "17 000 € et plus");
        EXPECT_EQ(read.style.entries[0].symbol, style.entries[0].symbol);
        ASSERT_THAT(read.style.states, SizeIs(style.states.size()));
        for (std::size_t i = 0; i < style.states.size(); ++i) {
            EXPECT_EQ(read.style.states[i].value, style.states[i].value);
            EXPECT_EQ(read.style.states[i].label, style.states[i].label);
            EXPECT_EQ(read.style.states[i].symbol.ground, style.states[i].symbol.ground);
        }
    }
}

TEST(LayerStyle, CategoriesAndCirclesAreReadBack) {
    LayerStyle style;
    style.kind = LayerStyle::Kind::Categorised;
    style.field = "category";
    style.entries = {classEntry({}, {}, "#0072B2", "modifié"), classEntry({}, {}, "", "sorti")};
    style.entries[0].value = "changed";
    style.entries[1].value = "it's \"out\"";
    style.entries[1].symbol.dashed = true;
    auto read = fromQml(toQml(style)).style;
    EXPECT_EQ(read.kind, LayerStyle::Kind::Categorised);
    EXPECT_EQ(read.entries, style.entries);

    style = threeClasses();
    for (auto& entry : style.entries)
        entry.symbol.marker = true;
    style.sizes = geo::StyleSizes{"size", 1234.5, 17.25};
    read = fromQml(toQml(style)).style;
    EXPECT_EQ(read.kind, LayerStyle::Kind::Graduated);
    EXPECT_EQ(read.sizes, style.sizes);
    EXPECT_TRUE(read.entries[0].symbol.marker);
    EXPECT_THAT(toQml(style), HasSubstr("<orderByClause asc=\"0\" nullsFirst=\"0\">abs(&quot;size&quot;)"));

    style.kind = LayerStyle::Kind::Single;
    style.entries.resize(1);
    read = fromQml(toQml(style)).style;
    EXPECT_EQ(read.kind, LayerStyle::Kind::Single);
    EXPECT_EQ(read.sizes, style.sizes);
}

/// As QGIS 3.34 saves it: options instead of props, numbers with 15 decimals, ranges in any order, its own expressions.
TEST(LayerStyle, QgisOwnWritingIsRead) {
    const auto read = fromQml(R"(<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.34.4-Prizren" styleCategories="Symbology" labelsEnabled="0"><flags><Private>0</Private></flags>
<renderer-v2 type="graduatedSymbol" attr="value" graduatedMethod="GraduatedColor" enableorderby="0">
<ranges><range symbol="1" render="true" lower="15.500000000000000" upper="40.000000000000000" label="15,5 - 40"/>
<range symbol="0" render="true" lower="2.000000000000000" upper="15.500000000000000" label="2 - 15,5"/></ranges>
<symbols><symbol name="0" type="fill"><data_defined_properties/><layer class="SimpleFill"><Option type="Map">
<Option name="color" type="QString" value="255,245,240,255,rgb:1,0.96,0.94,1"/>
<Option name="outline_color" type="QString" value="35,35,35,255"/><Option name="style" value="solid"/></Option></layer>
</symbol><symbol name="1" type="fill"><layer class="SimpleFill"><Option type="Map">
<Option name="color" type="QString" value="103,0,13,255"/></Option></layer></symbol></symbols>
</renderer-v2></qgis>)");
    EXPECT_EQ(coloursOf(read.style.entries), (std::vector<std::string>{"#FFF5F0", "#67000D"}));
    EXPECT_EQ(read.style.entries[1].low, 15.5);
    EXPECT_EQ(read.style.entries[0].symbol.line, "#232323");
}

TEST(LayerStyle, WhatCannotBeToldIsSaidOrRefused) {
    const auto rules = fromQml(R"(<qgis><renderer-v2 type="RuleRenderer"><rules key="r">
<rule symbol="0" filter="&quot;value&quot; &lt; 10" label="a"/><rule symbol="0" filter="random() > 0.5"/>
<rule symbol="0" filter="&quot;value&quot; >= 10 AND &quot;value&quot; &lt;= 20"/></rules>
<symbols><symbol name="0" type="fill"><layer class="GradientFill"><prop k="color" v="1,2,3,255"/></layer></symbol></symbols>
</renderer-v2></qgis>)");
    EXPECT_THAT(rules.style.entries, SizeIs(2));
    EXPECT_THAT(rules.remarks, SizeIs(2)) << "a rule of another kind, a fill of another kind";

    for (const std::string text :
         {"", "<qgis/>", "not xml", "<qgis><renderer-v2 type=\"heatmapRenderer\"/></qgis>", "<a><b></a>"})
        EXPECT_EQ(fixture::thrownBy([&] { fromQml(text); }).code, geo::Error::Code::Malformed) << text;
    EXPECT_THAT(fixture::thrownBy([] { fromQml("<qgis><renderer-v2 type=\"heatmapRenderer\"/></qgis>"); }).what,
                HasSubstr("heatmapRenderer"));
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<qgis>";
    EXPECT_EQ(fixture::thrownBy([&] { fromQml(deep); }).code, geo::Error::Code::Malformed);
}

TEST(StyleFilter, ReadsWhatItWritesAndNothingElse) {
    const auto both = geo::readFilter("(\"value\" >= -1.5e3) and (\"value\" < 2)");
    ASSERT_TRUE(both);
    EXPECT_EQ(both->field, "value");
    EXPECT_EQ(both->low, -1500);
    EXPECT_EQ(both->high, 2);
    const auto text = geo::readFilter("\"a \"\"b\"\"\" = 'l''île'");
    ASSERT_TRUE(text);
    EXPECT_EQ(text->field, "a \"b\"");
    EXPECT_EQ(text->value, "l'île");
    EXPECT_TRUE(geo::readFilter("\"value\" IS NOT NULL"));
    for (const std::string odd :
         {"", "ELSE", "\"value\" > ", "\"value", "'a' = \"b\"", "\"a\" > 1 AND \"b\" < 2", "\"a\" > 1 OR \"a\" < 0",
          "\"a\" <> 1", "\"a\" > 1 AND \"a\" = 'x'", "\"a\" = 1", "\"a\" > 1x", "abs(\"a\") > 1", "\"a\" != 'x'"})
        EXPECT_FALSE(geo::readFilter(odd)) << odd;
}

TEST(LayerStyle, SldHoldsARuleAClassAndEscapesItsLabels) {
    const auto sld = toSld(withStates());
    EXPECT_THAT(sld, HasSubstr("<ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>value</ogc:PropertyName>"
                               "<ogc:Literal>14000</ogc:Literal>"));
    EXPECT_THAT(sld, HasSubstr("&lt;autres&gt;"));
    EXPECT_THAT(sld, HasSubstr("<se:GraphicFill>"));
    auto circles = threeClasses();
    circles.sizes = geo::StyleSizes{"size", 100, 14};
    for (auto& entry : circles.entries)
        entry.symbol.marker = true;
    EXPECT_THAT(toSld(circles), HasSubstr("<ogc:Literal>50.00</ogc:Literal><ogc:Function name=\"sqrt\">"));
    EXPECT_THAT(toSld(circles), Not(HasSubstr("PolygonSymbolizer")));
}
