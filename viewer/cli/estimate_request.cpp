#include "estimate_request.hpp"

#include "commands.hpp"
#include "observatory/zones.hpp"
#include "readers/outlines.hpp"

#include <algorithm>
#include <numeric>

namespace cli {

namespace {

indicators::EstimateRequest figures(const FigureOptions& given) {
    indicators::EstimateRequest wanted;
    if (given.indicators != "all")
        wanted.indicators = list(given.indicators);
    wanted.year = integer(given.year, "--year", 1900, 2100);
    wanted.method = indicators::methodFromText(given.method);
    if (!wanted.method && given.method != "auto")
        throw UsageProblem{
            {GEO_TR("there is no method %1; there are auto, published, calibrated, population, grid, points and area"),
             {given.method}}};
    return wanted;
}

std::vector<double> buffers(const FigureOptions& given) {
    auto metres = numbers(given.buffers, "--buffer");
    for (const double m : metres)
        if (m < 0 || m > 100'000)
            throw UsageProblem{{GEO_TR("--buffer takes metres, from 0 to 100000, not %1"), {given.buffers}}};
    if (given.ring && std::none_of(metres.begin(), metres.end(), [](double m) { return m > 0; }))
        throw UsageProblem{{GEO_TR("--ring is the ring of a buffer: say how wide with --buffer METRES"), {}}};
    metres.insert(metres.begin(), 0);
    std::stable_sort(metres.begin(), metres.end());
    metres.erase(std::unique(metres.begin(), metres.end()), metres.end());
    return metres;
}

/// Exactly one of --targets and --outline; nullopt for an outline.
std::optional<indicators::TargetExpression> expression(const FigureOptions& given) {
    if (given.outline.empty() && !given.contract.empty() && given.targets.empty())
        return target("qpv");
    if (given.outline.empty())
        return target(required(given.targets, "--targets"));
    if (!given.targets.empty())
        throw UsageProblem{{GEO_TR("--targets and --outline exclude each other: give one of them"), {}}};
    return std::nullopt;
}

std::optional<indicators::Grouping> grouping(const FigureOptions& given) {
    const auto wanted = indicators::groupingFromText(given.per);
    if (!given.per.empty() && !wanted)
        throw UsageProblem{{GEO_TR("--per takes total, commune, contract, epci or departement, not %1"), {given.per}}};
    return wanted;
}

/// Of those targets the ones that belong to a contract of the register.
indicators::Targets ofContract(const geo::Observatory& observatory, const indicators::TargetExpression& expression,
                               const std::string& contract, geo::Progress& progress) {
    geo::ProgressPart resolving{progress, 0, 0.5}, taking{progress, 0.5, 1};
    const auto all = indicators::resolve(observatory, expression, 0, false, resolving);
    return indicators::targetsOfContract(observatory, all, contract, taking);
}

/// Without a generation named, the latest that has neighbourhoods of the contract: a first file of 2024 holds a few
/// departments.
indicators::Targets ofContract(const geo::Observatory& observatory, const FigureRequest& wanted,
                               geo::Progress& progress) {
    auto expression = *wanted.targets;
    std::vector<int> generations;
    for (const auto& geography : observatory.zones().all())
        if (geography.kind == expression.kind)
            generations.push_back(geography.vintage);
    std::ranges::sort(generations, std::greater{});
    if (expression.vintage || generations.size() < 2)
        return ofContract(observatory, expression, wanted.contract, progress);
    for (std::size_t i = 0; i + 1 < generations.size(); ++i) {
        expression.vintage = generations[i];
        try {
            return ofContract(observatory, expression, wanted.contract, progress);
        } catch (const geo::Error& error) {
            if (error.code() != geo::Error::Code::Usage)
                throw; // something else than that none is of this generation
            say({GEO_TR("%1: no neighbourhood in generation %2, generation %3 is taken"),
                 {wanted.contract, std::to_string(generations[i]), std::to_string(generations[i + 1])}});
        }
    }
    expression.vintage = generations.back();
    return ofContract(observatory, expression, wanted.contract, progress);
}

/// The strict zones that figures are asked for.
indicators::Targets strictTargets(const geo::Observatory& observatory, const FigureRequest& wanted,
                                  geo::Progress& progress) {
    if (wanted.targets && wanted.contract.empty())
        return indicators::resolve(observatory, *wanted.targets, 0, false, progress);
    if (wanted.targets)
        return ofContract(observatory, wanted, progress);
    const auto outlines = geo::readOutlines(wanted.outline, observatory.territory(), progress);
    for (const auto& anomaly : outlines.anomalies)
        say({GEO_TR("%1: %2"), {wanted.outline, sentence(anomaly).toStdString()}});
    std::vector<std::size_t> all(outlines.zones->size());
    std::iota(all.begin(), all.end(), 0);
    return indicators::targetsOf(outlines.zones, std::move(all), 0, false, progress);
}

/// Which targets are taken together, if any; what is odd about it is said.
std::optional<indicators::TargetGroups> groups(const geo::Observatory& observatory, const FigureRequest& wanted,
                                               const indicators::Targets& strict, geo::Progress& progress) {
    if (!wanted.per)
        return std::nullopt;
    auto found = indicators::groupsOf(observatory, indicators::Memberships{observatory}, strict, *wanted.per, progress);
    for (const auto& remark : found.remarks)
        say(remark);
    return found;
}

} // namespace

void addFigureOptions(Command& command, FigureOptions& given) {
    command
        .option("--targets", "KIND[@VINTAGE][:CODE,...]", given.targets,
                GEO_TR("What for: qpv@2015:QP034005, qpv, commune:34172"))
        .option("--outline", "FILE", given.outline,
                GEO_TR("Or for outlines of your own: a shapefile, GeoJSON or GeoPackage of polygons"))
        .option("--contract", "ID|NAME", given.contract,
                GEO_TR("Of one contract of the register alone: its SIREN, its name or a part of it"))
        .option("--buffer", "METRES[,...]", given.buffers,
                GEO_TR("Also with their surroundings within this distance, after the strict outlines"))
        .flag("--ring", given.ring, GEO_TR("The ring of the buffer alone, without the outline itself"))
        .option("--per", "total|commune|contract|epci|departement", given.per,
                GEO_TR("Taken together, what they share counted once"))
        .option("--indicators", "ID,...|all", given.indicators, GEO_TR("Which figures; all if left out"))
        .option("--method", "auto|published|calibrated|population|grid|points|area", given.method,
                GEO_TR("How they are made; auto if left out"))
        .option("--year", "YEAR", given.year, GEO_TR("Year of the data; the latest if left out"));
}

FigureRequest understood(const FigureOptions& given) {
    if (!given.contract.empty() && !given.outline.empty())
        throw UsageProblem{{GEO_TR("--contract and --outline exclude each other: give one of them"), {}}};
    return {expression(given), given.outline,   given.contract, buffers(given),
            given.ring,        grouping(given), figures(given)};
}

std::vector<layers::PerimeterFigures> makeFigures(const geo::Observatory& observatory, indicators::Estimator& estimator,
                                                  const FigureRequest& wanted, geo::Progress& progress) {
    geo::ProgressPart resolving{progress, 0, 0.1}, grouping{progress, 0.1, 0.2}, estimating{progress, 0.2, 1};
    const auto strict = strictTargets(observatory, wanted, resolving);
    const auto together = groups(observatory, wanted, strict, grouping);
    return layers::figuresByPerimeter(estimator, strict, {wanted.metres, wanted.ring, together}, wanted.figures,
                                      estimating);
}

} // namespace cli
