#include "class_options.hpp"

#include "palette.hpp"

#include <algorithm>
#include <cctype>

namespace cli {

namespace {

constexpr int latestYear = 2100;

void chooseMethod(layers::IndicatorStyle& style, const ClassOptions& given) {
    using layers::ClassMethod;
    style.innerBounds = numbers(given.breaks, "--breaks");
    if (!style.innerBounds.empty())
        style.method = ClassMethod::Manual;
    else if (!given.centre.empty())
        style.method = ClassMethod::Centred;
    if (!given.method.empty()) {
        const auto method = layers::classMethodFromText(given.method);
        if (!method)
            throw UsageProblem{
                {GEO_TR("there is no class method %1; there are %2"), {given.method, layers::classMethodNames()}}};
        style.method = *method;
    }
    if ((style.method == ClassMethod::Manual) == style.innerBounds.empty())
        throw UsageProblem{{GEO_TR("--breaks goes with --method manual, and the other way round"), {}}};
    if (style.method != ClassMethod::Centred && !(given.centre.empty() && given.margin.empty()))
        throw UsageProblem{{GEO_TR("--centre and --margin go with --method centred, not with %1"),
                            {std::string{layers::toText(style.method)}}}};
}

void choosePalette(layers::IndicatorStyle& style, const ClassOptions& given) {
    const auto& known = layers::palettes();
    if (!given.palette.empty() &&
        std::none_of(known.begin(), known.end(), [&](const auto& p) { return p.id == given.palette; })) {
        std::string ids;
        for (const auto& palette : known)
            ids += (ids.empty() ? "" : ", ") + palette.id;
        throw UsageProblem{{GEO_TR("there is no palette %1; there are %2"), {given.palette, ids}}};
    }
    style.palette = given.palette;
}

} // namespace

layers::IndicatorStyle styleNamed(layers::IndicatorStyle style, const std::string& text, const char* option) {
    const auto at = text.rfind('@');
    const auto isDigit = [](unsigned char c) { return std::isdigit(c) != 0; };
    const bool onlyYear = at == std::string::npos && std::all_of(text.begin(), text.end(), isDigit);
    const std::string year = onlyYear ? text : at == std::string::npos ? std::string{} : text.substr(at + 1);
    if (!onlyYear)
        style.indicator = text.substr(0, at);
    style.year = integer(year, option, 1900, latestYear);
    return style;
}

void addClassOptions(Command& command, ClassOptions& given) {
    command
        .option(
            "--method", "NAME", given.method,
            GEO_TR("Classes: quantile, equal, natural, stddev, q6, nested, geometric, arithmetic, headtail, centred "
                   "or manual"))
        .option("--classes", "N", given.classes, GEO_TR("How many classes, 2 to 9; 5 if left out"))
        .option("--breaks", "A,B,...", given.breaks, GEO_TR("Bounds between the classes, typed by hand"))
        .option("--centre", "KIND:CODE", given.centre,
                GEO_TR("Place whose value the middle class holds, such as commune:34172; --around if left out"))
        .option("--margin", "N", given.margin, GEO_TR("How far the middle class reaches on both sides of that value"))
        .option("--classes-of", "YEAR|ID@YEAR", given.classesOf,
                GEO_TR("The classes of the same map of another year or indicator"))
        .option("--palette", "ID", given.palette, GEO_TR("Colours: YlGnBu, Purples …"));
}

void applyTo(layers::IndicatorStyle& style, const ClassOptions& given) {
    style.classes = integer(given.classes, "--classes", 2, 9).value_or(style.classes);
    chooseMethod(style, given);
    choosePalette(style, given);
    if (!given.centre.empty())
        style.centre = territory(given.centre, "--centre");
    if (const auto margin = numbers(given.margin, "--margin"); !margin.empty()) {
        if (margin.size() != 1 || margin[0] <= 0)
            throw UsageProblem{{GEO_TR("--margin takes one number above zero, not %1"), {given.margin}}};
        style.centreMargin = margin[0];
    }
    if (given.classesOf.empty())
        return;
    if (!given.breaks.empty())
        throw UsageProblem{{GEO_TR("--breaks and --classes-of exclude each other"), {}}};
    styleNamed(style, given.classesOf, "--classes-of"); // a year that is none is said before anything is opened
}

layers::Territory territory(const std::string& text, const char* option) {
    const auto expression = target(text);
    if (expression.codes.size() != 1)
        throw UsageProblem{{GEO_TR("%1 takes one zone, such as commune:34172, not %2"), {std::string{option}, text}}};
    return {expression.kind, expression.codes.front()};
}

void takeClassesOf(layers::MapDocument& document, const ClassOptions& given, layers::ContentLoader& loader,
                   geo::Progress& progress) {
    if (given.classesOf.empty())
        return;
    layers::MapDocument other = document;
    layers::Layer& indicator = *other.find(layers::LayerKind::Indicator);
    indicator.style = styleNamed(indicator.style, given.classesOf, "--classes-of");
    other.layers = {indicator};
    const auto content = loader.load(other, progress);
    auto breaks = layers::sharedBreaks(content.filled.value());
    if (breaks.size() < 3)
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("%1 has no two classes to share on this map"), {given.classesOf}}};
    document.find(layers::LayerKind::Indicator)->style.lockedBreaks = std::move(breaks);
}

void sayWhyOtherClasses(const layers::MapContent& content) {
    if (!content.filled)
        return;
    const auto& filled = *content.filled;
    if (filled.centre && !filled.centre->name.empty() && !filled.centre->why.empty()) {
        say({GEO_TR("Quantiles: there is no value of %1 to centre the classes on"), {filled.centre->name}});
        say(filled.centre->why);
    } else if (!filled.classification.why.empty()) {
        say(filled.classification.why);
    }
}

} // namespace cli
