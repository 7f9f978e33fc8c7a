#include "backtest.hpp"

#include "base/error.hpp"
#include "logical_bounds.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <set>

namespace indicators {

using geo::Error;
using geo::GeographyKind;

namespace {

/// Generations of perimeters that some published table belongs to, of those whose outlines are loaded.
std::vector<geo::Geography> generations(const geo::Observatory& observatory, const FigureReader& reader) {
    std::vector<geo::Geography> found;
    for (const auto& geography : observatory.zones().all())
        if (geography.kind == GeographyKind::Qpv &&
            std::any_of(reader.tables().all().begin(), reader.tables().all().end(), [&](const auto& table) {
                return table.level == GeographyKind::Qpv && table.geographyYear == geography.vintage;
            }))
            found.push_back(geography);
    return found;
}

/// Counts that an IRIS table and a neighbourhood table of the same year both have and that the catalogue does not name.
std::vector<std::string> commonColumns(const FigureReader& reader) {
    std::set<std::string> ids;
    for (const auto& iris : reader.tables().all())
        for (const auto& other : reader.tables().all())
            if (iris.level == GeographyKind::Iris && other.level == GeographyKind::Qpv &&
                iris.dataYear == other.dataYear && iris.family == "caf-iris" && other.family == "qpv-demo")
                for (const auto& column : iris.columns)
                    if (hasColumn(other, column))
                        ids.insert(iris.family + ":" + column);
    return {ids.begin(), ids.end()};
}

std::vector<Indicator> wanted(const FigureReader& reader, const Catalogue& catalogue, const BacktestRequest& request) {
    std::vector<Indicator> list;
    for (const auto& id : request.indicators)
        list.push_back(reader.indicator(id));
    if (!list.empty())
        return list;
    const auto isNamed = [&](const std::string& id) {
        const auto colon = id.find(':');
        return std::any_of(catalogue.all().begin(), catalogue.all().end(), [&](const Indicator& indicator) {
            return std::any_of(indicator.formulas.begin(), indicator.formulas.end(), [&](const Formula& formula) {
                return formula.family == id.substr(0, colon) && formula.denominator.empty() &&
                       formula.numerator.size() == 1 && formula.numerator.front().column == id.substr(colon + 1);
            });
        });
    };
    list = catalogue.all();
    for (const auto& id : commonColumns(reader))
        if (!isNamed(id))
            list.push_back(reader.indicator(id));
    return list;
}

/// Share of the compared neighbourhoods whose published count lies within its logical bounds.
std::optional<double> shareInBounds(const Indicator& indicator, const Offer& offer, const Sharing& sharing,
                                    Sharings& sharings, const MeasuredError& error) {
    if (indicator.nature != Nature::Count || !sharing.control || !sharing.control->sameUniverse ||
        sharing.control->otherYearThan(offer) || offer.formula.numerator.size() != 1)
        return std::nullopt;
    const auto& table = *offer.table;
    const auto& counts = sharings.onIris(table, offer.formula.numerator.front().columnOf(table.dataYear));
    const auto& controlTable = *sharing.control->iris.table;
    const auto& control =
        sharings.onIris(controlTable, sharing.control->iris.formula.numerator.front().columnOf(controlTable.dataYear));
    std::size_t inside = 0, all = 0;
    for (std::size_t row = 0; row < error.residuals.count(); ++row) {
        const auto t = error.residuals.targets[row];
        const auto bounds = logicalBounds(sharings.base().matrix, t, counts, &control, sharing.published[t]);
        if (!bounds)
            continue;
        ++all;
        inside += error.residuals.published[row] >= bounds->first && error.residuals.published[row] <= bounds->second;
    }
    return all == 0 ? std::nullopt : std::optional{static_cast<double>(inside) / static_cast<double>(all)};
}

void addRows(std::vector<BacktestRow>& rows, const Indicator& indicator, const Offer& offer, EstimationModel& model,
             geo::Progress& progress) {
    auto* sharings = model.sharings(offer.table->geographyYear, progress);
    if (!sharings)
        return;
    for (const auto* sharing : model.ways(indicator, offer, *sharings, false, progress)) {
        const auto* error = model.error(indicator, offer, *sharing, *sharings);
        if (!error)
            continue;
        rows.push_back({indicator, offer.table->dataYear, error->publishedYear, sharing->method, sharing->control,
                        error->residuals.count(), error->residuals.miss, error->plain, error->corrected,
                        error->correction, error->gapSlope, error->correctedGapSlope, error->inMargin,
                        shareInBounds(indicator, offer, *sharing, *sharings, *error), error->margin});
    }
}

/// The columns of everything that will be compared, one pass over each table.
void prepare(const FigureReader& reader, const std::vector<Indicator>& indicators) {
    std::vector<Offer> offers;
    for (const auto& indicator : indicators)
        for (const auto level : {GeographyKind::Iris, GeographyKind::Qpv})
            for (auto& offer : reader.tables().offers(indicator, level))
                offers.push_back(std::move(offer));
    reader.tables().prepare(offers);
}

} // namespace

std::vector<BacktestRow> backtest(const geo::Observatory& observatory, const Catalogue& catalogue,
                                  const BacktestRequest& request, geo::Progress& progress) {
    const FigureReader reader{observatory, catalogue};
    const auto list = wanted(reader, catalogue, request);
    const auto geographies = generations(observatory, reader);
    if (geographies.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("there is nothing to compare with: import the outlines of the neighbourhoods and a table "
                            "of figures published for them (DEMO, IPRO, REVN)")}};
    prepare(reader, list);
    std::vector<BacktestRow> rows;
    for (std::size_t g = 0; g < geographies.size(); ++g) {
        geo::NoProgress quiet;
        EstimationModel model{observatory, catalogue, reader, observatory.zones().load(geographies[g], quiet)};
        const double all = static_cast<double>(geographies.size() * list.size());
        for (std::size_t k = 0; k < list.size(); ++k) {
            const auto done = static_cast<double>(g * list.size() + k);
            geo::ProgressPart part{progress, done / all, (done + 1) / all};
            for (const auto& offer : reader.tables().offers(list[k], GeographyKind::Iris))
                if (addsUp(list[k], offer.formula) && (!request.year || offer.table->dataYear == *request.year))
                    addRows(rows, list[k], offer, model, part);
            part.report(1);
        }
    }
    if (rows.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("there is nothing to compare with: no figure is loaded both by IRIS and for the same year "
                            "for at least %1 neighbourhoods whose IRIS outlines are there"),
                     {static_cast<std::int64_t>(fewestMeasured)}}};
    return rows;
}

} // namespace indicators
