#include "commands.hpp"

#include "credits.hpp"
#include "csv.hpp"
#include "estimate_request.hpp"
#include "text.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <span>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, csv;
    FigureOptions figures;
    bool json = false;
};

using layers::PerimeterFigures;

/// Published figures before estimates in each target.
void publishedFirst(std::vector<indicators::Estimate>& estimates) {
    const auto isPublished = [](const auto& e) { return e.method == indicators::Method::Published; };
    for (auto from = estimates.begin(); from != estimates.end();) {
        const auto to = std::find_if(from, estimates.end(), [&](const auto& e) { return e.target != from->target; });
        std::stable_partition(from, to, isPublished);
        from = to;
    }
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

/// Which target an estimate is of.
std::size_t placeOf(const indicators::Targets& targets, const std::string& target) {
    std::size_t i = 0;
    while (i + 1 < targets.indices.size() && targets.name(i) != target)
        ++i;
    return i;
}

QString zoneName(const indicators::Targets& targets, const std::string& target) {
    return paint::text(layers::targetName(targets, placeOf(targets, target)));
}

QString perimeterWords(const indicators::Targets& targets, const indicators::Estimate& e) {
    QStringList words;
    for (const auto& each : layers::perimeterWords(targets, placeOf(targets, e.target)))
        words += paint::text(each);
    return words.join(QStringLiteral(" · "));
}

QString words(const indicators::Estimate& e) {
    // The figure itself already says that there is none.
    QString text = e.value.state == geo::CellState::NotEstimable && !e.why.empty() ? QString{} : paint::text(e.label);
    const auto add = [&](const geo::Message& more) {
        text += (text.isEmpty() ? QString{} : QStringLiteral(" · ")) + paint::text(more);
    };
    if (!e.correctionLabel.empty())
        text += QStringLiteral(", ") + paint::text(e.correctionLabel);
    if (e.method == indicators::Method::Published)
        for (const auto& note : e.notes)
            add(note);
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

void print(const std::vector<PerimeterFigures>& perimeters, Credits& credits) {
    for (const auto& [targets, estimates] : perimeters) {
        for (const auto& estimate : estimates)
            credits.use(estimate.sources);
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
    credits.print();
}

void header(paint::CsvTable& csv) {
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
                                     {GEO_TR("Denominator")},
                                     {GEO_TR("Sources")}})
        csv.cell(paint::text(name));
    csv.endRow();
}

std::optional<double> numberOf(const geo::Cell& cell) {
    return cell.hasNumber() ? std::optional{cell.value} : std::nullopt;
}

void saveCsv(const std::vector<PerimeterFigures>& perimeters, const Credits& credits, const std::string& file) {
    paint::CsvTable csv;
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
            csv.cell(credits.line(e.sources));
            csv.endRow();
        }
    csv.save(file);
    say({GEO_TR("Written: %1"), {file}});
}

std::vector<PerimeterFigures> sortedFigures(const geo::Observatory& observatory, indicators::Estimator& estimator,
                                            const FigureRequest& wanted) {
    TerminalProgress progress;
    auto perimeters = makeFigures(observatory, estimator, wanted, progress);
    for (auto& perimeter : perimeters)
        publishedFirst(perimeter.estimates);
    return perimeters;
}

ExitStatus run(const Arguments& given) {
    const auto wanted = understood(given.figures); // what was typed is checked before the file is opened
    const auto observatory = openForReading(given.observatory);
    if (wanted.targets)
        sayVintageTaken(observatory, *wanted.targets);
    const auto catalogue = catalogueOf(observatory);
    indicators::Estimator estimator{observatory, catalogue};
    const auto perimeters = sortedFigures(observatory, estimator, wanted);
    Credits credits{observatory};
    if (!given.csv.empty())
        saveCsv(perimeters, credits, given.csv);
    if (given.json) {
        auto all = Json::array();
        for (const auto& perimeter : perimeters)
            for (const auto& e : perimeter.estimates) {
                all.push_back(toJson(e));
                all.back()["sources"] = credits.json(e.sources);
                if (perimeter.targets.isGrouped())
                    addGroup(all.back(), perimeter.targets, placeOf(perimeter.targets, e.target));
            }
        output().json(all);
    } else if (given.csv.empty()) {
        print(perimeters, credits);
    }
    return Done;
}

} // namespace

void addEstimate(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command command{app, "estimate",
                    GEO_TR("Figures of any area: published ones first, estimates where there is none")};
    command.positional("OBS", given->observatory, GEO_TR("The observatory"));
    addFigureOptions(command, given->figures);
    command.option("--csv", "FILE", given->csv, GEO_TR("Writes a table for a spreadsheet"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere estimate herault.sqlite --targets qpv@2015:QP034005 --buffer 300 --indicators all --json")
        .run([given] { return run(*given); });
}

} // namespace cli
