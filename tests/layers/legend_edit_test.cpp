#include "legend_edit.hpp"

#include <gmock/gmock.h>

using namespace layers;
using testing::ElementsAre;

namespace {

LegendEntry entry(LegendEntry::Kind kind, const char* label, geo::CellState state = geo::CellState::Missing) {
    LegendEntry made;
    made.kind = kind;
    made.label = label;
    made.state = state;
    return made;
}

Legend sample() {
    using enum LegendEntry::Kind;
    LegendSection values, symbols;
    values.title = "Median";
    values.method = {"by hand"};
    values.entries = {entry(Class, "low"), entry(Class, "high"), entry(Absence, "secret", geo::CellState::Suppressed),
                      entry(Absence, "estimate", geo::CellState::Estimated)};
    symbols.entries = {entry(Symbol, "town"), entry(Symbol, "metropolis")};
    symbols.entries[0].symbol = {SymbolShape::Diamond, Colour::fromHex("#E69F00"), {}};
    symbols.entries[1].symbol = {SymbolShape::Hexagon, Colour::fromHex("#0072B2"), {}};
    return {{values, symbols}, "A caveat."};
}

std::vector<std::string> labels(const LegendSection& section) {
    std::vector<std::string> all;
    for (const auto& one : section.entries)
        all.push_back(geo::plainText(one.label));
    return all;
}

} // namespace

TEST(LegendEdit, NamesEveryEntryOnce) {
    const auto legend = sample();
    std::vector<std::string> keys;
    for (const auto& section : legend.sections)
        for (const auto& one : section.entries)
            keys.push_back(legendKey(section, one));
    EXPECT_THAT(keys,
                ElementsAre("class/class:0", "class/class:1", "class/absence:suppressed", "class/absence:estimated",
                            "symbol/symbol:diamond:#E69F00:", "symbol/symbol:hexagon:#0072B2:"));
}

TEST(LegendEdit, ChangesWordsAndOrder) {
    PageDocument document;
    document.legend = {{"class/class:1", "les plus hauts", 0},
                       {"symbol/symbol:hexagon:#0072B2:", {}, 0},
                       {"class/class:7", "not there", 2}};
    const auto legend = editedLegend(sample(), document);
    EXPECT_THAT(labels(legend.sections[0]), ElementsAre("les plus hauts", "low", "secret", "estimate"));
    EXPECT_THAT(labels(legend.sections[1]), ElementsAre("metropolis", "town"));
}

TEST(LegendEdit, HidesAllButTheWordOfEstimates) {
    PageDocument document;
    document.hidden = {PageItem::Legend, PageItem::Note};
    const auto legend = editedLegend(sample(), document);
    ASSERT_EQ(legend.sections.size(), 1U);
    EXPECT_THAT(labels(legend.sections[0]), ElementsAre("estimate"));
    EXPECT_TRUE(legend.note.empty());
    document.hidden = {PageItem::LegendMethod};
    EXPECT_TRUE(editedLegend(sample(), document).sections[0].method.empty());
    EXPECT_FALSE(editedLegend(sample(), document).note.empty());
}
