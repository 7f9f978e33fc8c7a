#include "commands.hpp"

#include "defined_indicators.hpp"
#include "observatory/zones.hpp"

#include <algorithm>

namespace cli {

geo::Observatory openForReading(const std::string& file) {
    auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
    for (const auto& remark : observatory.remarks())
        say(remark);
    return observatory;
}

geo::Observatory openForWriting(const std::string& file) {
    auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Write);
    for (const auto& remark : observatory.remarks())
        say(remark);
    if (observatory.mode() != geo::Observatory::Mode::Write)
        throw geo::Error{geo::Error::Code::CannotWrite, {GEO_TR("%1 can only be read, nothing was done"), {file}}};
    return observatory;
}

indicators::Catalogue catalogueOf(const geo::Observatory& observatory) {
    std::vector<geo::Error> problems;
    auto catalogue = indicators::catalogueOf(observatory, &problems);
    for (const auto& problem : problems)
        say(problem);
    return catalogue;
}

void sayVintageTaken(const geo::Observatory& observatory, const indicators::TargetExpression& expression) {
    if (expression.vintage)
        return;
    const auto taken = observatory.zones().find(expression.kind);
    if (!taken)
        return; // told by whoever needs it
    if (expression.kind == geo::GeographyKind::Qpv) {
        say({GEO_TR("%1: generation %2, the latest in the observatory"), {"qpv", std::to_string(taken->vintage)}});
        return;
    }
    const auto all = observatory.zones().all();
    if (std::count_if(all.begin(), all.end(), [&](const auto& g) { return g.kind == expression.kind; }) > 1)
        say({GEO_TR("%1: outlines of %2, the latest in the observatory"),
             {std::string{geo::toText(expression.kind)}, std::to_string(taken->vintage)}});
}

} // namespace cli
