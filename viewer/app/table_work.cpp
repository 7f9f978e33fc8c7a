#include "table_work.hpp"

#include "gate.hpp"
#include "table.hpp"
#include "target_groups.hpp"
#include "text.hpp"
#include "workbook_export.hpp"

#include <cmath>
#include <numeric>

namespace app {
namespace {

using geo::GeographyKind;

indicators::Targets strictTargets(Reading::Desk& desk, const TableChoice& choice, geo::Progress& progress) {
    geo::ProgressPart reading{progress, 0, 0.4}, placing{progress, 0.4, 1};
    const auto zones = desk.loader.zones(GeographyKind::Qpv, choice.generation, reading);
    std::vector<std::size_t> indices;
    if (choice.contract.empty()) {
        for (const auto& code : choice.codes)
            if (const auto found = zones->find(code))
                indices.push_back(*found);
        return indicators::targetsOf(zones, std::move(indices), 0, false, placing);
    }
    indices.resize(zones->size());
    std::iota(indices.begin(), indices.end(), 0);
    const auto all = indicators::targetsOf(zones, std::move(indices), 0, false, placing);
    return indicators::targetsOfContract(desk.observatory, all, choice.contract, placing);
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words)
        all += (all.empty() ? "" : ",") + word;
    return all;
}

/// The words of `lisiere table`, so that the command makes the table again.
layers::Json askedFor(const TableChoice& choice) {
    layers::TableAsked asked;
    asked.targets = "qpv@" + std::to_string(choice.generation);
    if (choice.contract.empty())
        asked.targets += ":" + joined(choice.codes);
    asked.contract = choice.contract;
    if (choice.ringMetres > 0)
        asked.buffers = std::to_string(std::lround(choice.ringMetres));
    asked.indicators = choice.figures.empty() ? "all" : joined(choice.figures);
    std::vector<std::string> kinds;
    for (const auto kind : choice.references)
        kinds.emplace_back(toText(kind));
    asked.beside = joined(kinds);
    return toJson(asked);
}

} // namespace

int makeTable(Reading::Desk& desk, const TableChoice& choice, const QString& path, geo::Progress& progress) {
    geo::ProgressPart resolving{progress, 0, 0.1}, estimating{progress, 0.1, 0.7}, dating{progress, 0.7, 0.8},
        comparing{progress, 0.8, 0.95}, writing{progress, 0.95, 1};
    const auto strict = strictTargets(desk, choice, resolving);
    layers::PerimetersAsked perimeters;
    if (choice.ringMetres > 0)
        perimeters.metres.push_back(std::round(choice.ringMetres));
    auto& estimator = desk.loader.estimator();
    auto figures = layers::figuresByPerimeter(estimator, strict, perimeters, {choice.figures, {}, {}}, estimating);
    layers::takeComparableYears(figures, desk.observatory, estimator, choice.references, dating);
    auto book = layers::comparisonTable(desk.observatory, estimator.reader(), figures,
                                        {choice.references, paint::language(), {}, choice.figures.empty()}, comparing);
    const auto released = layers::Gate{desk.observatory}.release(
        std::move(book), {layers::RecipeKind::Table, paint::language(), askedFor(choice)});
    const std::filesystem::path file = path.toStdString();
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        paint::exportRecords(released, file);
    else
        paint::exportWorkbook(released, file, writing);
    return static_cast<int>(strict.indices.size());
}

} // namespace app
