#include "class_words.hpp"
#include "wording.hpp"

#include <array>

namespace layers {
namespace {

const char* words(ClassMethod method) {
    switch (method) {
    case ClassMethod::Quantile:
        return GEO_TR("As many zones in each class (quantiles)");
    case ClassMethod::EqualInterval:
        return GEO_TR("Classes of equal width");
    case ClassMethod::NaturalBreaks:
        return GEO_TR("Near values together (natural breaks)");
    case ClassMethod::StandardDeviation:
        return GEO_TR("Classes of one standard deviation about the mean");
    case ClassMethod::Q6:
        return GEO_TR("The lowest and the highest 5% apart (Q6)");
    case ClassMethod::NestedMeans:
        return GEO_TR("Cut at the mean, then each half at its own (nested means)");
    case ClassMethod::Geometric:
        return GEO_TR("Geometric progression");
    case ClassMethod::Arithmetic:
        return GEO_TR("Arithmetic progression");
    case ClassMethod::HeadTail:
        return GEO_TR("Means of the highest values (head/tail)");
    case ClassMethod::Centred:
    case ClassMethod::Manual:
        break;
    }
    return GEO_TR("Bounds chosen by hand");
}

struct CentredWords {
    std::string_view unit;
    const char* text;
};
constexpr std::array centredWords{CentredWords{"€", GEO_TR("Classes centred on %1 (€%2)")},
                                  CentredWords{"%", GEO_TR("Classes centred on %1 (%2%)")},
                                  CentredWords{"", GEO_TR("Classes centred on %1 (%2)")}};

const char* centredTemplate(std::string_view unit) {
    const auto found = std::ranges::find(centredWords, unit, &CentredWords::unit);
    return (found == centredWords.end() ? centredWords.back() : *found).text;
}

} // namespace

std::vector<geo::Message> methodWords(const Classification& classification, const std::optional<CentreFigure>& centre,
                                      const indicators::Indicator& indicator) {
    if (classification.classes() < 2)
        return {};
    if (classification.locked && classification.method == ClassMethod::Manual)
        return {GEO_TR("The classes of another map")};
    if (classification.method == ClassMethod::Centred && !centre)
        return {GEO_TR("Classes centred on 0, no change")};
    if (classification.method == ClassMethod::Centred) {
        std::vector<geo::Message> lines{
            {centredTemplate(indicator.unit), {centre->name, rounded(centre->value.value, indicator.decimals)}}};
        lines.insert(lines.end(), centre->notes.begin(), centre->notes.end());
        return lines;
    }
    if (centre && !centre->why.empty() && !centre->name.empty())
        return {{GEO_TR("Quantiles: there is no value of %1 to centre the classes on"), {centre->name}}, centre->why};
    if (!classification.why.empty())
        return {classification.why};
    return {words(classification.method)};
}

} // namespace layers
