#include "commands.hpp"

#include "csv.hpp"
#include "estimate.hpp"
#include "readers/outlines.hpp"
#include "target_groups.hpp"
#include "text.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <span>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, targets, outline, buffers, per, indicators, method = "auto", year, csv;
    bool ring = false, json = false;
};

/// Estimates for one perimeter of the targets, published figures before estimates in each target.
struct Perimeter {
    indicators::Targets targets;
    std::vector<indicators::Estimate> estimates;
};

indicators::EstimateRequest request(const Arguments& given) {
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

/// The strict outlines come first, where published figures are; then each buffer asked for.
std::vector<double> buffers(const Arguments& given) {
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

void publishedFirst(std::vector<indicators::Estimate>& estimates) {
    const auto isPublished = [](const auto& e) { return e.method == indicators::Method::Published; };
    for (auto from = estimates.begin(); from != estimates.end();) {
        const auto to = std::find_if(from, estimates.end(), [&](const auto& e) { return e.target != from->target; });
        std::stable_partition(from, to, isPublished);
        from = to;
    }
}

/// Exactly one of --targets and --outline; nullopt for an outline.
std::optional<indicators::TargetExpression> expression(const Arguments& given) {
    if (given.outline.empty())
        return target(required(given.targets, "--targets"));
    if (!given.targets.empty())
        throw UsageProblem{{GEO_TR("--targets and --outline exclude each other: give one of them"), {}}};
    return std::nullopt;
}

std::optional<indicators::Grouping> grouping(const Arguments& given) {
    const auto wanted = indicators::groupingFromText(given.per);
    if (!given.per.empty() && !wanted)
        throw UsageProblem{{GEO_TR("--per takes total, commune, contract, epci or departement, not %1"), {given.per}}};
    return wanted;
}

/// The strict zones that figures are asked for.
indicators::Targets strictTargets(const geo::Observatory& observatory, const Arguments& given,
                                  geo::Progress& progress) {
    if (const auto wanted = expression(given))
        return indicators::resolve(observatory, *wanted, 0, false, progress);
    geo::ProgressPart reading{progress, 0, 0.9}, shaping{progress, 0.9, 1};
    const auto outlines = geo::readOutlines(given.outline, observatory.territory(), reading);
    for (const auto& anomaly : outlines.anomalies)
        say({GEO_TR("%1: %2"), {given.outline, sentence(anomaly).toStdString()}});
    std::vector<std::size_t> all(outlines.zones->size());
    std::iota(all.begin(), all.end(), 0);
    return indicators::targetsOf(outlines.zones, std::move(all), 0, false, shaping);
}

/// Which targets are taken together, if any; what is odd about it is said.
std::optional<indicators::TargetGroups> groups(const geo::Observatory& observatory, const Arguments& given,
                                               const indicators::Targets& strict, geo::Progress& progress) {
    const auto wanted = grouping(given);
    if (!wanted)
        return std::nullopt;
    auto found = indicators::groupsOf(observatory, indicators::Memberships{observatory}, strict, *wanted, progress);
    for (const auto& remark : found.remarks)
        say(remark);
    return found;
}

std::vector<Perimeter> compute(const geo::Observatory& observatory, const Arguments& given) {
    const auto wanted = request(given);
    const auto metres = buffers(given);
    TerminalProgress progress;
    geo::ProgressPart resolving{progress, 0, 0.1}, grouping{progress, 0.1, 0.2}, estimating{progress, 0.2, 1};
    const auto strict = strictTargets(observatory, given, resolving);
    const auto together = groups(observatory, given, strict, grouping);
    indicators::Estimator estimator{observatory, indicators::Catalogue::shipped()};
    std::vector<Perimeter> all;
    for (std::size_t i = 0; i < metres.size(); ++i) {
        const auto share = 1.0 / static_cast<double>(metres.size());
        geo::ProgressPart part{estimating, share * static_cast<double>(i), share * static_cast<double>(i + 1)};
        geo::ProgressPart shapes{part, 0, 0.1}, unions{part, 0.1, 0.2}, figures{part, 0.2, 1};
        auto targets =
            indicators::targetsOf(strict.zones, strict.indices, metres[i], given.ring && metres[i] > 0, shapes);
        if (together)
            targets = indicators::grouped(targets, *together, unions);
        auto estimates = estimator.estimate(targets, wanted, figures);
        publishedFirst(estimates);
        all.push_back({std::move(targets), std::move(estimates)});
    }
    return all;
}

using Json = nlohmann::ordered_json;
Json number(const geo::Cell& cell) { return cell.hasNumber() ? Json(cell.value) : Json(nullptr); }
Json whole(double metres) {
    return metres == std::floor(metres) ? Json(static_cast<std::int64_t>(metres)) : Json(metres);
}
Json interval(const std::optional<std::pair<double, double>>& limits) {
    return limits ? Json::array({limits->first, limits->second}) : Json(nullptr);
}

/// What a group is made of, beside its figure.
void addGroup(Json& json, const indicators::Targets& targets, std::size_t i) {
    json["members"] = Json::array();
    for (const auto member : targets.members[i])
        json["members"].push_back(targets.base->code(member));
    json["counted_once_ha"] = targets.countedOnce[i] / 1e4;
}

Json toJson(const indicators::Estimate& e) {
    return {{"target", e.target},
            {"buffer", whole(e.buffer)},
            {"ring", e.ring},
            {"indicator", e.indicator.id},
            {"year", e.year ? Json(e.year) : Json(nullptr)},
            {"value", number(e.value)},
            {"state", geo::toText(e.value.state)},
            {"unit", e.indicator.unit},
            {"method", indicators::toText(e.method)},
            {"coverage", e.coverage},
            {"margin90", interval(e.margin90)},
            {"bounds", interval(e.bounds)},
            {"published", e.published ? Json(*e.published) : Json(nullptr)},
            {"numerator", number(e.numerator)},
            {"denominator", number(e.denominator)}};
}

QString perimeterWords(double buffer, bool ring) {
    if (buffer == 0)
        return paint::text(GEO_TR("strict outline"));
    const auto metres = paint::number(buffer, 0).toStdString();
    return ring ? paint::text({GEO_TR("ring (0 to %1 m)"), {metres}})
                : paint::text({GEO_TR("with its surroundings (%1 m)"), {metres}});
}

/// Which target an estimate is of.
std::size_t placeOf(const indicators::Targets& targets, const std::string& target) {
    std::size_t i = 0;
    while (i + 1 < targets.indices.size() && targets.name(i) != target)
        ++i;
    return i;
}

/// "La Mosson"; a group has the name of its commune, contract …, all of them together have none.
QString zoneName(const indicators::Targets& targets, const std::string& target) {
    const auto& name = targets.zones->name(targets.indices[placeOf(targets, target)]);
    return name.empty() ? paint::text(GEO_TR("All together")) : QString::fromStdString(name);
}

/// The perimeter, and for a group how many members it has and what they share.
QString perimeterWords(const indicators::Targets& targets, const indicators::Estimate& e) {
    auto words = perimeterWords(e.buffer, e.ring);
    if (!targets.isGrouped())
        return words;
    const auto i = placeOf(targets, e.target);
    words += QStringLiteral(" · ") +
             paint::text({GEO_TR("members: %1"), {static_cast<std::int64_t>(targets.members[i].size())}});
    if (const double hectares = std::round(targets.countedOnce[i] / 1000) / 10; hectares > 0)
        words += QStringLiteral(" · ") + paint::text({GEO_TR("%1 ha that they share counted once"), {hectares}});
    return words;
}

QString words(const indicators::Estimate& e) {
    // The figure itself already says that there is none.
    QString text = e.value.state == geo::CellState::NotEstimable && !e.why.empty() ? QString{} : paint::text(e.label);
    const auto add = [&](const geo::Message& more) {
        text += (text.isEmpty() ? QString{} : QStringLiteral(" · ")) + paint::text(more);
    };
    if (!e.correctionLabel.empty())
        text += QStringLiteral(", ") + paint::text(e.correctionLabel);
    if (!e.why.empty())
        add(e.why);
    if (e.coverage < 0.995)
        add({GEO_TR("data covering %1 % of it"), {paint::number(std::floor(e.coverage * 100), 0).toStdString()}});
    if (e.memberRange) {
        const auto figure = [&](double v) {
            return paint::figure(geo::Cell::of(v), e.indicator.unit, e.indicator.decimals).toStdString();
        };
        const auto low = figure(e.memberRange->first), high = figure(e.memberRange->second);
        if (low == high)
            add({GEO_TR("%1 in the zone it lies in"), {low}});
        else
            add({GEO_TR("from %1 to %2 in the zones it meets"), {low, high}});
    }
    return text;
}

/// The figures of one target, and under them the one reservation that holds for all its estimated rates.
void printTarget(std::span<const indicators::Estimate> estimates) {
    TextTable table{QStringLiteral("  ")};
    table.alignRight(1);
    for (const auto& e : estimates) {
        const bool estimated = e.method != indicators::Method::Published && e.value.hasNumber();
        table.add({QString::fromStdString(e.indicator.label.in(paint::language())),
                   (estimated ? QStringLiteral("≈ ") : QString{}) +
                       paint::figure(e.value, e.indicator.unit, e.indicator.decimals),
                   e.year ? QString::number(e.year) : QString{}, words(e)});
    }
    table.print(output());
    if (std::any_of(estimates.begin(), estimates.end(), [](const auto& e) { return e.probablyUnderstated; }))
        output().line(QStringLiteral("  ") + paint::text(GEO_TR("Estimated rates are drawn to the mean of their IRIS: "
                                                                "gaps are probably understated.")));
}

void print(const std::vector<Perimeter>& perimeters) {
    for (const auto& [targets, estimates] : perimeters)
        for (auto from = estimates.begin(); from != estimates.end();) {
            const auto to =
                std::find_if(from, estimates.end(), [&](const auto& e) { return e.target != from->target; });
            output().line(zoneName(targets, from->target) + QStringLiteral(" · ") +
                          QString::fromStdString(from->target) + QStringLiteral(" · ") +
                          perimeterWords(targets, *from));
            printTarget({from, to});
            from = to;
        }
}

void header(CsvTable& csv) {
    for (const geo::Message& name : {geo::Message{GEO_TR("Target")},
                                     {GEO_TR("Name")},
                                     {GEO_TR("Perimeter")},
                                     {GEO_TR("Indicator")},
                                     {GEO_TR("Label")},
                                     {GEO_TR("Year")},
                                     {GEO_TR("Value")},
                                     {GEO_TR("Unit")},
                                     {GEO_TR("State")},
                                     {GEO_TR("Origin")},
                                     {GEO_TR("Coverage (%)")},
                                     {GEO_TR("Low margin")},
                                     {GEO_TR("High margin")},
                                     {GEO_TR("Smallest possible")},
                                     {GEO_TR("Largest possible")},
                                     {GEO_TR("Published value")},
                                     {GEO_TR("Numerator")},
                                     {GEO_TR("Denominator")}})
        csv.cell(paint::text(name));
    csv.endRow();
}

std::optional<double> numberOf(const geo::Cell& cell) {
    return cell.hasNumber() ? std::optional{cell.value} : std::nullopt;
}

void saveCsv(const std::vector<Perimeter>& perimeters, const std::string& file) {
    CsvTable csv;
    header(csv);
    for (const auto& [targets, estimates] : perimeters)
        for (const auto& e : estimates) {
            csv.cell(QString::fromStdString(e.target));
            csv.cell(zoneName(targets, e.target));
            csv.cell(perimeterWords(targets, e));
            csv.cell(QString::fromStdString(e.indicator.id));
            csv.cell(QString::fromStdString(e.indicator.label.in(paint::language())));
            csv.cell(e.year ? QString::number(e.year) : QString{});
            csv.cell(numberOf(e.value));
            csv.cell(QString::fromStdString(e.indicator.unit));
            csv.cell(e.value.hasNumber() ? QString{} : paint::stateWord(e.value.state));
            csv.cell(words(e) + (e.probablyUnderstated
                                     ? QStringLiteral(" · ") + paint::text(GEO_TR("gaps probably understated"))
                                     : QString{}));
            csv.cell(e.coverage * 100);
            for (const auto& limits : {e.margin90, e.bounds}) {
                csv.cell(limits ? std::optional{limits->first} : std::nullopt);
                csv.cell(limits ? std::optional{limits->second} : std::nullopt);
            }
            csv.cell(e.published);
            csv.cell(numberOf(e.numerator));
            csv.cell(numberOf(e.denominator));
            csv.endRow();
        }
    csv.save(file);
    say({GEO_TR("Written: %1"), {file}});
}

ExitStatus run(const Arguments& given) {
    const auto wanted = expression(given);
    request(given); // what was typed is checked before the file is opened
    buffers(given);
    grouping(given);
    const auto observatory = openForReading(given.observatory);
    if (wanted)
        sayVintageTaken(observatory, *wanted);
    const auto perimeters = compute(observatory, given);
    if (!given.csv.empty())
        saveCsv(perimeters, given.csv);
    if (given.json) {
        auto all = Json::array();
        for (const auto& perimeter : perimeters)
            for (const auto& e : perimeter.estimates) {
                all.push_back(toJson(e));
                if (perimeter.targets.isGrouped())
                    addGroup(all.back(), perimeter.targets, placeOf(perimeter.targets, e.target));
            }
        output().json(all);
    } else if (given.csv.empty()) {
        print(perimeters);
    }
    return Done;
}

} // namespace

void addEstimate(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "estimate", GEO_TR("Figures of any area: published ones first, estimates where there is none")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .option("--targets", "KIND[@VINTAGE][:CODE,...]", given->targets,
                GEO_TR("What for: qpv@2015:QP034005, qpv, commune:34172"))
        .option("--outline", "FILE", given->outline,
                GEO_TR("Or for outlines of your own: a shapefile, GeoJSON or GeoPackage of polygons"))
        .option("--buffer", "METRES[,...]", given->buffers,
                GEO_TR("Also with their surroundings within this distance, after the strict outlines"))
        .flag("--ring", given->ring, GEO_TR("The ring of the buffer alone, without the outline itself"))
        .option("--per", "total|commune|contract|epci|departement", given->per,
                GEO_TR("Taken together, what they share counted once"))
        .option("--indicators", "ID,...|all", given->indicators, GEO_TR("Which figures; all if left out"))
        .option("--method", "auto|published|calibrated|population|grid|points|area", given->method,
                GEO_TR("How they are made; auto if left out"))
        .option("--year", "YEAR", given->year, GEO_TR("Year of the data; the latest if left out"))
        .option("--csv", "FILE", given->csv, GEO_TR("Writes a table for a spreadsheet"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere estimate herault.sqlite --targets qpv@2015:QP034005 --buffer 300 --indicators all --json")
        .run([given] { return run(*given); });
}

} // namespace cli
