#include "commands.hpp"

#include "backtest.hpp"
#include "text.hpp"

#include <cmath>
#include <memory>

namespace cli {

namespace {

using indicators::BacktestRow;
using indicators::Method;
using indicators::Miss;

struct Arguments {
    std::string observatory, indicators, year;
    bool json = false, markdown = false;
};

using Json = nlohmann::ordered_json;
Json number(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

/// "calibrated", "calibrated:2020" with weights of another year.
std::string wayWord(const BacktestRow& row) {
    std::string word{indicators::toText(row.method)};
    if (row.method == Method::Calibrated && row.control && row.control->irisDate != row.year)
        word += ":" + std::to_string(row.control->irisDate);
    return word;
}

/// Errors of counts are fractions of the published value, of rates fractions of 1 too (0.025 is 2.5 points).
Json toJson(const BacktestRow& row) {
    const double unit = row.miss == Miss::Points ? 0.01 : 1;
    const auto summary = [&](const indicators::MissSummary& s) {
        return Json{{"bias", unit * s.bias}, {"median_abs_error", unit * s.median}, {"p90_abs_error", unit * s.p90}};
    };
    Json made{{"variable", row.indicator.id},
              {"year", row.year},
              {"method", wayWord(row)},
              {"n", row.n},
              {"bias", unit * row.plain.bias},
              {"median_abs_error", unit * row.plain.median},
              {"p90_abs_error", unit * row.plain.p90},
              {"inside_bounds", number(row.insideBounds)},
              {"margin90_coverage", number(row.inMargin)},
              {"unit", row.miss == Miss::Points ? "points" : "relative"},
              {"published_year", row.publishedYear},
              {"gap_slope", number(row.gapSlope)},
              {"corrected", row.correction.kept ? summary(row.corrected) : Json(nullptr)},
              {"corrected_gap_slope", row.correction.kept ? number(row.correctedGapSlope) : Json(nullptr)}};
    auto features = Json::array();
    for (const auto& [feature, name] : {std::pair{indicators::Share, "share"}, std::pair{indicators::Size, "size"},
                                        std::pair{indicators::Companion, "companion"}})
        if (row.correction.uses(feature))
            features.push_back(name);
    made["correction_features"] = std::move(features);
    return made;
}

QString wayText(const BacktestRow& row) {
    switch (row.method) {
    case Method::Calibrated:
        if (row.control && row.control->irisDate != row.year)
            return paint::text({GEO_TR("weights of %1"), {std::to_string(row.control->irisDate)}});
        return paint::text(GEO_TR("allowance recipients"));
    case Method::Population:
        return paint::text(GEO_TR("population"));
    case Method::Grid:
        return paint::text(GEO_TR("grid"));
    case Method::Points:
        return paint::text(GEO_TR("points"));
    case Method::Area:
    case Method::Published:
        break;
    }
    return paint::text(GEO_TR("area"));
}

QString miss(double value, Miss unit) {
    return unit == Miss::Points ? paint::number(value, 1) : paint::number(100 * value, 1) + QStringLiteral("\u202F%");
}

std::vector<QString> cells(const BacktestRow& row) {
    const auto optional = [](const std::optional<double>& v, double scale, int decimals, const QString& unit) {
        return v ? paint::number(scale * *v, decimals) + unit : QStringLiteral("–");
    };
    return {QString::fromStdString(row.indicator.label.in(paint::language())),
            QString::number(row.year),
            wayText(row),
            paint::number(static_cast<double>(row.n), 0),
            miss(row.plain.bias, row.miss),
            miss(row.plain.median, row.miss),
            miss(row.plain.p90, row.miss),
            row.correction.kept ? miss(row.corrected.median, row.miss) : QStringLiteral("–"),
            optional(row.gapSlope, 1, 2, {}),
            optional(row.inMargin, 100, 0, QStringLiteral("\u202F%")),
            optional(row.insideBounds, 100, 1, QStringLiteral("\u202F%"))};
}

std::vector<QString> heads() {
    std::vector<QString> words;
    for (const geo::Message& word : {geo::Message{GEO_TR("Figure")},
                                     {GEO_TR("Year")},
                                     {GEO_TR("Shared by")},
                                     {GEO_TR("n")},
                                     {GEO_TR("Bias")},
                                     {GEO_TR("Median error")},
                                     {GEO_TR("9 times in 10")},
                                     {GEO_TR("Corrected")},
                                     {GEO_TR("Slope of gaps")},
                                     {GEO_TR("In the margin")},
                                     {GEO_TR("In the bounds")}})
        words.push_back(paint::text(word));
    return words;
}

void print(const std::vector<BacktestRow>& rows) {
    TextTable table;
    for (std::size_t c = 3; c < 11; ++c)
        table.alignRight(c);
    table.add(heads());
    for (const auto& row : rows)
        table.add(cells(row));
    table.print(output());
    output().line(paint::text(GEO_TR("Errors of counts in % of the published value, of rates in points. Corrected: "
                                     "median error in departments the correction has not seen.")));
}

void printMarkdown(const std::vector<BacktestRow>& rows) {
    const auto line = [](const std::vector<QString>& words) {
        QString text = QStringLiteral("|");
        for (const auto& word : words)
            text += QStringLiteral(" ") + word + QStringLiteral(" |");
        output().line(text);
    };
    line(heads());
    line({QStringLiteral("---"), QStringLiteral("---"), QStringLiteral("---"), QStringLiteral("---:"),
          QStringLiteral("---:"), QStringLiteral("---:"), QStringLiteral("---:"), QStringLiteral("---:"),
          QStringLiteral("---:"), QStringLiteral("---:"), QStringLiteral("---:")});
    for (const auto& row : rows)
        line(cells(row));
}

ExitStatus run(const Arguments& given) {
    indicators::BacktestRequest wanted;
    if (given.indicators != "all")
        wanted.indicators = list(given.indicators);
    wanted.year = integer(given.year, "--year", 1900, 2100);
    const auto observatory = openForReading(given.observatory);
    TerminalProgress progress;
    const auto rows = indicators::backtest(observatory, catalogueOf(observatory), wanted, progress);
    if (given.json) {
        auto all = Json::array();
        for (const auto& row : rows)
            all.push_back(toJson(row));
        output().json(all);
    } else if (given.markdown) {
        printMarkdown(rows);
    } else {
        print(rows);
    }
    return Done;
}

} // namespace

void addBacktest(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "backtest", GEO_TR("How wrong estimates are where the same figure is published")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .option("--indicators", "ID,...|all", given->indicators, GEO_TR("Which figures; all if left out"))
        .option("--year", "YEAR", given->year, GEO_TR("Year of the data; all years if left out"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .flag("--markdown", given->markdown, GEO_TR("The table as Markdown, for a page of documentation"))
        .example("lisiere backtest herault.sqlite --indicators caf_a,p_caf_am")
        .run([given] { return run(*given); });
}

} // namespace cli
