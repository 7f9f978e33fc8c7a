#include "reference_sources.hpp"

#include "loaded_tables.hpp"

#include <algorithm>

namespace indicators {

namespace {

bool gives(const OfficialSource& source, const Indicator& part, const Formula& formula, ReferenceKind kind) {
    if (formula.family != source.family)
        return false;
    if (source.level == "iris" || (source.level == "qpv" && kind == ReferenceKind::CommuneOutside))
        return addsUp(part, formula);
    const bool whole =
        kind == ReferenceKind::Commune || (kind == ReferenceKind::CommuneOutside && part.nature == Nature::Count);
    return whole && source.level == "commune";
}

} // namespace

std::vector<const OfficialSource*> sourcesBringing(const Catalogue& catalogue, const Indicator& indicator,
                                                   ReferenceKind kind) {
    auto parts = catalogue.partsOf(indicator);
    if (parts.empty())
        parts.push_back(indicator);
    std::vector<const OfficialSource*> found;
    for (const auto& source : SourceCatalogue::shipped().all()) {
        const auto givesPart = [&](const Indicator& part) {
            return std::any_of(part.formulas.begin(), part.formulas.end(),
                               [&](const Formula& formula) { return gives(source, part, formula, kind); });
        };
        if (std::any_of(parts.begin(), parts.end(), givesPart))
            found.push_back(&source);
    }
    const bool ofWhole = std::any_of(found.begin(), found.end(), [](const auto* file) { return file->level != "qpv"; });
    return ofWhole ? found : std::vector<const OfficialSource*>{}; // neighbourhoods with nothing to take them off
}

} // namespace indicators
