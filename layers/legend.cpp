#include "legend.hpp"

#include "class_words.hpp"
#include "level_words.hpp"
#include "wording.hpp"

#include <array>

namespace layers {
namespace {

using geo::CellState;

/// The words around bounds, by unit. Whole phrases, so that each language sets unit and number its own way.
struct BoundWords {
    std::string_view unit;
    const char *under, *between, *from, *exactly;
};
constexpr std::array boundWords{
    BoundWords{"€", GEO_TR("under €%1"), GEO_TR("€%1 to €%2"), GEO_TR("€%1 and more"), GEO_TR("€%1")},
    BoundWords{"%", GEO_TR("under %1%"), GEO_TR("%1 to %2%"), GEO_TR("%1% and more"), GEO_TR("%1%")},
    // Other units stand in the line under the title: repeated at each bound they would only be noise.
    BoundWords{"", GEO_TR("under %1"), GEO_TR("%1 to %2"), GEO_TR("%1 and more"), GEO_TR("%1")}};

const BoundWords& boundWordsOf(std::string_view unit) {
    const auto found = std::ranges::find(boundWords, unit, &BoundWords::unit);
    return found == boundWords.end() ? boundWords.back() : *found;
}

/// The same for a change, where numbers above zero have their sign too; below it the words above will do.
struct SignedWords {
    std::string_view unit;
    const char *under, *across, *between, *from, *exactly;
};
constexpr std::array signedWords{SignedWords{"€", GEO_TR("under +€%1"), GEO_TR("€%1 to +€%2"), GEO_TR("+€%1 to +€%2"),
                                             GEO_TR("+€%1 and more"), GEO_TR("+€%1")},
                                 SignedWords{"%", GEO_TR("under +%1%"), GEO_TR("%1 to +%2%"), GEO_TR("+%1 to +%2%"),
                                             GEO_TR("+%1% and more"), GEO_TR("+%1%")},
                                 SignedWords{"", GEO_TR("under +%1"), GEO_TR("%1 to +%2"), GEO_TR("+%1 to +%2"),
                                             GEO_TR("+%1 and more"), GEO_TR("+%1")}};

/// @param breaks rounded for reading.
geo::Message signedLabel(const std::vector<double>& breaks, std::size_t k, const indicators::Indicator& indicator) {
    const BoundWords& below = boundWordsOf(indicator.unit);
    const auto found = std::ranges::find(signedWords, indicator.unit, &SignedWords::unit);
    const SignedWords& above = found == signedWords.end() ? signedWords.back() : *found;
    const bool alone = breaks.size() == 2;
    const double low = alone ? rounded(breaks[0], indicator.decimals) : breaks[k],
                 high = alone ? rounded(breaks[1], indicator.decimals) : breaks[k + 1];
    if (alone && low == high)
        return {low > 0 ? above.exactly : below.exactly, {low}};
    if (!alone && k == 0)
        return {high > 0 ? above.under : below.under, {high}};
    if (!alone && k + 2 == breaks.size())
        return {low > 0 ? above.from : below.from, {low}};
    return {low > 0 ? above.between : high > 0 ? above.across : below.between, {low, high}};
}

/// @param breaks rounded for reading.
geo::Message boundsLabel(const std::vector<double>& breaks, std::size_t k, const indicators::Indicator& indicator) {
    const BoundWords& words = boundWordsOf(indicator.unit);
    if (breaks.size() == 2) { // one class: its ends are values, not bounds somebody chose
        const double low = rounded(breaks[0], indicator.decimals), high = rounded(breaks[1], indicator.decimals);
        return low == high ? geo::Message{words.exactly, {low}} : geo::Message{words.between, {low, high}};
    }
    if (k == 0)
        return {words.under, {breaks[1]}};
    if (k + 2 == breaks.size())
        return {words.from, {breaks[k]}};
    return {words.between, {breaks[k], breaks[k + 1]}};
}

struct AbsenceWords {
    CellState state;
    const char* label;
};
constexpr std::array absences{
    AbsenceWords{CellState::Estimated, GEO_TR("of which estimated")}, // in a class too, but drawn with a dashed border
    AbsenceWords{CellState::NotSignificant, GEO_TR("not significant (ns)")},
    AbsenceWords{CellState::Suppressed, GEO_TR("statistical secrecy (s)")},
    AbsenceWords{CellState::NotAvailable, GEO_TR("not available (nd)")},
    AbsenceWords{CellState::NotApplicable, GEO_TR("not applicable")},
    AbsenceWords{CellState::Missing, GEO_TR("not filled in")},
    AbsenceWords{CellState::NotEstimable, GEO_TR("not estimable")},
};

/// Rings that fill with the level of support; visual code of the register's categories.
struct Category {
    std::string_view pointSet, id;
    SymbolShape shape;
    std::string_view colour;
    const char* label;
};
constexpr std::array categories{
    Category{"contracts", "uncovered", SymbolShape::DashedCircle, "#56605B", GEO_TR("city contract not covered")},
    Category{"adherents", "metropole", SymbolShape::Hexagon, "#0072B2", GEO_TR("metropolitan authority")},
    Category{"adherents", "ca", SymbolShape::Circle, "#56B4E9", GEO_TR("agglomeration community")},
    Category{"adherents", "cc", SymbolShape::Square, "#009E73", GEO_TR("community of communes")},
    Category{"adherents", "ville", SymbolShape::Diamond, "#E69F00", GEO_TR("town")},
    Category{"adherents", "gip", SymbolShape::Triangle, "#CC79A7", GEO_TR("public interest group (GIP)")},
    Category{"adherents", "association", SymbolShape::Star, "#5B5B5B", GEO_TR("association")},
    Category{"adherents", "autre", SymbolShape::Circle, "#7D8781", GEO_TR("other adherent")},
    Category{"sites", "appui", SymbolShape::Ring, "#54278F", GEO_TR("support")},
    Category{"sites", "appui_renforce", SymbolShape::HalfRing, "#54278F", GEO_TR("reinforced support")},
    Category{"sites", "realisation_complete", SymbolShape::FullRing, "#54278F", GEO_TR("complete work")},
    Category{"councils", "", SymbolShape::Pentagon, "#2B6B52", GEO_TR("citizens’ council")},
    Category{"cites", "", SymbolShape::Letter, "#54278F", GEO_TR("cité éducative")},
    Category{"events", "seminar", SymbolShape::Square, "#0072B2", GEO_TR("seminar")},
    Category{"events", "day", SymbolShape::Diamond, "#009E73", GEO_TR("study day")},
    Category{"events", "training", SymbolShape::Triangle, "#E69F00", GEO_TR("training")},
    Category{"events", "network", SymbolShape::Hexagon, "#56B4E9", GEO_TR("meeting of a network")},
    Category{"events", "meeting", SymbolShape::Pentagon, "#F0E442", GEO_TR("meeting of councils")},
    Category{"events", "support", SymbolShape::Star, "#CC79A7", GEO_TR("support of a site")},
    Category{"events", "steering", SymbolShape::Circle, "#54278F", GEO_TR("steering committee")},
    Category{"events", "webinar", SymbolShape::Circle, "#56B4E9", GEO_TR("webinar")},
    Category{"voices", "agreed", SymbolShape::Speech, "#1D2321", GEO_TR("what a resident said")},
    Category{"voices", "withheld", SymbolShape::Speech, "#FFFFFF", GEO_TR("without agreement: on no page")},
    Category{"events", "other", SymbolShape::Circle, "#7D8781", GEO_TR("other event")},
};
constexpr std::string_view otherCategoryColour = "#5B5B5B";

LegendEntry pointEntry(const geo::PointSet& points, std::string_view category, geo::Message label) {
    LegendEntry entry;
    entry.kind = LegendEntry::Kind::Symbol;
    entry.label = std::move(label);
    entry.symbol = symbolOf(points.id, category);
    entry.count = static_cast<std::size_t>(std::ranges::count(points.categories, category));
    return entry;
}

} // namespace

void addAbsences(LegendSection& section, const geo::Column& values, bool ofCircles) {
    for (const auto& [state, label] : absences) {
        const auto count = static_cast<std::size_t>(std::ranges::count(values.states, state));
        if (count == 0)
            continue;
        LegendEntry entry;
        entry.kind = LegendEntry::Kind::Absence;
        entry.label = label;
        entry.state = state;
        entry.ofCircles = ofCircles;
        entry.count = count;
        section.entries.push_back(std::move(entry));
    }
}

geo::Message verbatim(std::string text) { return {"%1", {std::move(text)}}; }

LegendSection classSection(const ClassLegend& about) {
    LegendSection section;
    section.title = verbatim(about.indicator.label.in(about.language));
    const bool isChange = !about.period.empty();
    section.subtitle = {levelWords(about.level).legend,
                        {isChange ? about.period : std::to_string(about.year),
                         unitWords(about.indicator, about.language), static_cast<std::int64_t>(about.values.size())}};
    section.method = methodWords(about.classification, about.centre, about.indicator);

    std::vector<std::size_t> counts(about.classification.classes(), 0);
    for (std::size_t i = 0; i < about.values.size(); ++i)
        if (const auto k = about.classification.classOf(about.values.values[i]);
            k && geo::hasNumber(about.values.states[i]) && !(i < about.unsure.size() && about.unsure[i]))
            ++counts[*k];
    const std::vector<double> breaks = readableBreaks(about.classification, about.values.values);
    for (std::size_t k = 0; k < counts.size(); ++k) {
        LegendEntry entry;
        entry.label = isChange ? signedLabel(breaks, k, about.indicator) : boundsLabel(breaks, k, about.indicator);
        entry.colour = about.colours.at(k);
        entry.count = counts[k];
        section.entries.push_back(std::move(entry));
    }
    if (const auto n = std::count(about.unsure.begin(), about.unsure.end(), true); n > 0) {
        LegendEntry entry;
        entry.label = GEO_TR("no sure change (within the margin of the census)");
        entry.colour = about.unsureColour;
        entry.count = static_cast<std::size_t>(n);
        section.entries.push_back(std::move(entry));
    }
    addAbsences(section, about.values);
    return section;
}

LegendSection outlineSection(const OutlineLegend& about) {
    LegendSection section;
    const auto add = [&section](LegendEntry::Kind kind, geo::Message label) {
        LegendEntry entry;
        entry.kind = kind;
        entry.label = std::move(label);
        section.entries.push_back(std::move(entry));
    };
    if (about.generation != 0)
        add(LegendEntry::Kind::Neighbourhood,
            {GEO_TR("priority neighbourhood (%1)"), {std::to_string(about.generation)}});
    if (about.selectedNames.size() == 1)
        add(LegendEntry::Kind::SelectedNeighbourhood, {GEO_TR("%1, selected"), {about.selectedNames.front()}});
    else if (about.selectedNames.size() > 1)
        add(LegendEntry::Kind::SelectedNeighbourhood,
            {GEO_TR("%1 selected neighbourhoods"), {static_cast<std::int64_t>(about.selectedNames.size())}});
    if (about.ringMetres)
        add(LegendEntry::Kind::Ring, {GEO_TR("enlarged perimeter (%1 m)"), {*about.ringMetres}});
    return section;
}

LegendSection pointSection(const geo::PointSet& points) {
    LegendSection section;
    if (points.id == "adherents")
        section.title = GEO_TR("Adherents");
    else if (points.id == "sites")
        section.title = GEO_TR("Supported sites");
    else if (points.id == "councils")
        section.title = GEO_TR("Citizens’ councils");
    else if (points.id == "events")
        section.title = GEO_TR("Events");
    else if (points.id == "cites")
        section.title = GEO_TR("Cités éducatives");
    else
        section.title = verbatim(points.id);

    std::vector<std::string> others = points.categories;
    std::ranges::sort(others);
    const auto repeated = std::ranges::unique(others);
    others.erase(repeated.begin(), repeated.end());
    for (const Category& category : categories)
        if (category.pointSet == points.id && std::erase(others, category.id) > 0)
            section.entries.push_back(pointEntry(points, category.id, category.label));
    for (const std::string& category : others)
        section.entries.push_back(
            pointEntry(points, category, category.empty() ? geo::Message{GEO_TR("other")} : verbatim(category)));
    return section;
}

LegendEntry areaEntry(AreaLook look, geo::Message label, std::ptrdiff_t count, Colour colour) {
    LegendEntry entry;
    entry.kind = LegendEntry::Kind::Area;
    entry.area = look;
    entry.colour = colour;
    entry.label = std::move(label);
    entry.count = static_cast<std::size_t>(count);
    return entry;
}

Symbol symbolOf(std::string_view pointSet, std::string_view category) {
    for (const Category& known : categories)
        if (known.pointSet == pointSet && known.id == category)
            return {known.shape, Colour::fromHex(known.colour), known.shape == SymbolShape::Letter ? "C" : ""};
    return {SymbolShape::Circle, Colour::fromHex(otherCategoryColour), {}};
}

geo::Message noteOf(const indicators::Indicator& indicator, indicators::Language language, bool irisUnderNeighbourhoods,
                    bool colouredByArea) {
    const std::string& caveat = indicator.caveat.in(language);
    const bool count = colouredByArea && indicator.nature == indicators::Nature::Count;
    if (caveat.empty()) {
        const char* text =
            count && irisUnderNeighbourhoods
                ? GEO_TR("Large zones stand out in a count coloured by area: prefer the rate. The value of "
                         "an IRIS is not that of the neighbourhood it touches.")
            : count                   ? GEO_TR("Large zones stand out in a count coloured by area: prefer the rate.")
            : irisUnderNeighbourhoods ? GEO_TR("The value of an IRIS is not that of the neighbourhood it touches.")
                                      : "";
        return text;
    }
    const char* text =
        count && irisUnderNeighbourhoods
            ? GEO_TR("%1 Large zones stand out in a count coloured by area: prefer the rate. The value of "
                     "an IRIS is not that of the neighbourhood it touches.")
        : count                   ? GEO_TR("%1 Large zones stand out in a count coloured by area: prefer the rate.")
        : irisUnderNeighbourhoods ? GEO_TR("%1 The value of an IRIS is not that of the neighbourhood it touches.")
                                  : "%1";
    return {text, {caveat}};
}

} // namespace layers
