#include "readers/code_match.hpp"

#include "observatory/observatory.hpp"
#include "observatory/zones.hpp"

#include <set>
#include <unordered_set>

namespace geo {

namespace {

/// Codes of the outlines of one kind, and where they lie.
struct OutlineCodes {
    std::unordered_set<std::string> codes;
    std::set<std::string> departments;

    void add(GeographyKind kind, const std::string& code) {
        if (codes.insert(code).second)
            departments.insert(departmentOf(kind, code));
    }
};

OutlineCodes outlinesFor(const Inspection& table, std::span<const Plan> plans, const Observatory* there) {
    const auto kind = *table.kind;
    const auto generation = kind == GeographyKind::Qpv ? table.geographyYear : std::nullopt;
    OutlineCodes outlines;
    for (const auto& plan : plans)
        if (isOutlines(plan.inspection) && plan.inspection.kind == kind &&
            (!generation || plan.inspection.geographyYear == generation))
            for (const auto& code : plan.inspection.codes)
                outlines.add(kind, code);
    if (const auto geography = there ? there->zones().find(kind, generation) : std::nullopt) {
        const auto zones = there->zones().loadCodes(*geography);
        for (std::size_t z = 0; z < zones->size(); ++z)
            outlines.add(kind, zones->code(z));
    }
    return outlines;
}

} // namespace

std::vector<CodeMatch> codeMatches(std::span<const Plan> plans, const Observatory* there) {
    std::vector<CodeMatch> matches;
    for (const auto& plan : plans) {
        const auto& inspection = plan.inspection;
        if (!inspection.kind || inspection.epsg != 0 || inspection.isRecords || inspection.codes.empty())
            continue;
        const auto outlines = outlinesFor(inspection, plans, there);
        if (outlines.codes.empty())
            continue;
        CodeMatch match{inspection.title, plan.vintage.value_or(inspection.dataYear.value_or(0)), *inspection.kind, 0, 0};
        for (const auto& code : inspection.codes) {
            const bool found = outlines.codes.contains(code);
            match.matched += found;
            match.within += found || outlines.departments.contains(departmentOf(*inspection.kind, code));
        }
        if (match.within > 0)
            matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace geo
