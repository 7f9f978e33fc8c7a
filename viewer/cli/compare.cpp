#include "commands.hpp"

#include "comparability.hpp"
#include "compare.hpp"
#include "credits.hpp"
#include "text.hpp"

#include <cmath>
#include <memory>

namespace cli {

namespace {

using indicators::GapStanding;

struct Arguments {
    std::string observatory, zone, with = "commune,commune-hors-qpv,epci,uu,departement,region", indicators, year;
    bool json = false;
};

indicators::ComparisonRequest request(const Arguments& given) {
    indicators::ComparisonRequest wanted;
    if (given.indicators != "all")
        wanted.indicators = list(given.indicators);
    wanted.year = integer(given.year, "--year", 1900, 2100);
    for (const auto& word : list(given.with)) {
        const auto kind = indicators::referenceKindFromText(word);
        if (!kind)
            throw UsageProblem{
                {GEO_TR("--with takes commune, commune-hors-qpv, epci, uu, departement and region, not %1"), {word}}};
        wanted.with.push_back(*kind);
    }
    return wanted;
}

QString standingWord(GapStanding standing) {
    switch (standing) {
    case GapStanding::Established:
        return paint::text(GEO_TR("gap established"));
    case GapStanding::WithinMargin:
        return paint::text(GEO_TR("within the margin"));
    case GapStanding::NotMeasured:
        return paint::text(GEO_TR("margin not measured"));
    case GapStanding::Published:
    case GapStanding::NoGap:
        break;
    }
    return {};
}

QString signedNumber(double value, int decimals) {
    const double scale = std::pow(10, decimals);
    const double rounded = std::round(value * scale) / scale;
    return (rounded > 0 ? QStringLiteral("+") : QString{}) + paint::number(rounded, decimals);
}

QString gapWords(const indicators::Estimate& figure, const indicators::Gap& gap) {
    QString text;
    if (const auto& unit = figure.indicator.unit; gap.difference && (unit == "%" || unit == "points"))
        text = paint::text({GEO_TR("%1 points"), {signedNumber(*gap.difference, 1).toStdString()}});
    else if (gap.difference)
        text = signedNumber(*gap.difference, figure.indicator.decimals);
    else if (gap.ratio)
        text = paint::text({GEO_TR("%1 % of it"), {std::round(1000 * *gap.ratio) / 10}});
    if (const auto word = standingWord(gap.standing); !word.isEmpty())
        text += (text.isEmpty() ? QString{} : QStringLiteral(" · ")) + word;
    if (!gap.reference.why.empty())
        text += (text.isEmpty() ? QString{} : QStringLiteral(" · ")) + paint::text(gap.reference.why);
    else
        for (const auto& note : gap.reference.notes)
            text += (text.isEmpty() ? QString{} : QStringLiteral(" · ")) + paint::text(note);
    return text;
}

QString referenceName(const indicators::ReferenceFigure& reference) {
    const auto& zone = reference.zone;
    const auto name = QString::fromStdString(zone.name.empty() ? zone.code : zone.name);
    if (zone.kind == indicators::ReferenceKind::CommuneOutside)
        return paint::text({GEO_TR("%1 outside its neighbourhoods"), {name.toStdString()}});
    return name.isEmpty() ? QString::fromStdString(std::string{indicators::toText(zone.kind)}) : name;
}

QString figureText(const indicators::Estimate& figure) {
    const bool estimated = figure.method != indicators::Method::Published && figure.value.hasNumber();
    return (estimated ? QStringLiteral("≈ ") : QString{}) +
           paint::figure(figure.value, figure.indicator.unit, figure.indicator.decimals);
}

QString referenceText(const indicators::ReferenceFigure& reference, const indicators::Indicator& indicator) {
    return reference.notLoaded ? paint::text(GEO_TR("not loaded"))
                               : paint::figure(reference.value, indicator.unit, indicator.decimals);
}

QString howMade(const indicators::Estimate& figure) {
    QString text = paint::text(figure.why.empty() ? figure.label : figure.why);
    if (!figure.correctionLabel.empty())
        text += QStringLiteral(", ") + paint::text(figure.correctionLabel);
    if (figure.probablyUnderstated && figure.value.hasNumber())
        text += QStringLiteral(" · ") + paint::text(GEO_TR("gaps probably understated"));
    return text;
}

void print(const std::vector<indicators::Comparison>& all, const indicators::Targets& targets) {
    std::string target;
    for (const auto& comparison : all) {
        const auto& figure = comparison.figure;
        if (figure.target != target) {
            target = figure.target;
            for (std::size_t t = 0; t < targets.indices.size(); ++t)
                if (targets.name(t) == target)
                    output().line(QString::fromStdString(targets.zones->name(targets.indices[t]) + " · " + target));
        }
        TextTable table{QStringLiteral("    ")};
        table.alignRight(1);
        output().line(QStringLiteral("  %1, %2 : %3 · %4")
                          .arg(QString::fromStdString(figure.indicator.label.in(paint::language())))
                          .arg(figure.year)
                          .arg(figureText(figure), howMade(figure)));
        if (const auto years = indicators::comparable(figure.indicator, comparison.newest, figure.year);
            years.reason == indicators::Comparability::Reason::Break)
            output().line(QStringLiteral("    ") + paint::text(years.why(paint::language())));
        for (const auto& gap : comparison.gaps)
            table.add(
                {referenceName(gap.reference), referenceText(gap.reference, figure.indicator), gapWords(figure, gap)});
        table.print(output());
    }
}

using Json = nlohmann::ordered_json;
Json number(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }
Json number(const geo::Cell& cell) { return cell.hasNumber() ? Json(cell.value) : Json(nullptr); }

/// The communes count where it is known which the place has.
Json toJson(const indicators::Gap& gap, const Credits& credits) {
    const auto& reference = gap.reference;
    auto notes = Json::array();
    for (const auto& note : reference.notes)
        notes.push_back(geo::plainText(note));
    const bool counted = reference.communes > 0;
    return {{"kind", indicators::toText(reference.zone.kind)},
            {"code", reference.zone.code},
            {"name", reference.zone.name},
            {"year", reference.year ? Json(reference.year) : Json(nullptr)},
            {"value", number(reference.value)},
            {"state", geo::toText(reference.value.state)},
            {"not_loaded", reference.notLoaded},
            {"communes", counted ? Json(reference.communes) : Json(nullptr)},
            {"communes_with_figures", counted ? Json(reference.communes - reference.communesWithout) : Json(nullptr)},
            {"why", reference.why.empty() ? Json(nullptr) : Json(geo::plainText(reference.why))},
            {"notes", std::move(notes)},
            {"gap", number(gap.difference)},
            {"ratio", number(gap.ratio)},
            {"standing", indicators::toText(gap.standing)},
            {"sources", credits.json(reference.sources)}};
}

Json toJson(const indicators::Comparison& comparison, const Credits& credits) {
    const auto& figure = comparison.figure;
    auto references = Json::array();
    for (const auto& gap : comparison.gaps)
        references.push_back(toJson(gap, credits));
    return {
        {"target", figure.target},
        {"indicator", figure.indicator.id},
        {"year", figure.year ? Json(figure.year) : Json(nullptr)},
        {"value", number(figure.value)},
        {"state", geo::toText(figure.value.state)},
        {"unit", figure.indicator.unit},
        {"method", indicators::toText(figure.method)},
        {"probably_understated", figure.probablyUnderstated},
        {"margin90", figure.margin90 ? Json::array({figure.margin90->first, figure.margin90->second}) : Json(nullptr)},
        {"references", std::move(references)},
        {"sources", credits.json(figure.sources)}};
}

ExitStatus run(const Arguments& given) {
    const auto zone = target(required(given.zone, "--zone"));
    const auto wanted = request(given);
    const auto observatory = openForReading(given.observatory);
    sayVintageTaken(observatory, zone);
    TerminalProgress progress;
    geo::ProgressPart resolving{progress, 0, 0.2}, comparing{progress, 0.2, 1};
    const auto targets = indicators::resolve(observatory, zone, 0, false, resolving);
    const auto catalogue = catalogueOf(observatory);
    indicators::Estimator estimator{observatory, catalogue};
    const auto all = indicators::compare(observatory, estimator, targets, wanted, comparing);
    Credits credits{observatory};
    if (given.json) {
        auto list = Json::array();
        for (const auto& comparison : all)
            list.push_back(toJson(comparison, credits));
        output().json(list);
    } else {
        print(all, targets);
        for (const auto& comparison : all) {
            credits.use(comparison.figure.sources);
            for (const auto& gap : comparison.gaps)
                credits.use(gap.reference.sources);
        }
        credits.print();
    }
    return Done;
}

} // namespace

void addCompare(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "compare", GEO_TR("Figures of a neighbourhood beside its commune and larger places, with the gaps")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .option("--zone", "KIND[@VINTAGE][:CODE,...]", given->zone, GEO_TR("What to compare: qpv@2015:QP034005"))
        .option("--with", "PLACE,...", given->with,
                GEO_TR("With what: commune, commune-hors-qpv, epci, uu, departement, region; all if left out"))
        .option("--indicators", "ID,...|all", given->indicators, GEO_TR("Which figures; all if left out"))
        .option("--year", "YEAR", given->year,
                GEO_TR("Year of the data; if left out, the latest for which there is something to compare with"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere compare herault.sqlite --zone qpv@2015:QP034005 --indicators p_caf_am,tx_emp")
        .run([given] { return run(*given); });
}

} // namespace cli
