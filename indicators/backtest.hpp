// The comparison with published values (comparaison avec les valeurs publiées): every way of estimating every figure
// that neighbourhoods have published, and what it missed by.
#pragma once

#include "estimation_model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace indicators {

/// One figure of one year by one way.
struct BacktestRow {
    Indicator indicator;
    int year = 0, publishedYear = 0;
    Method method = Method::Area;
    std::optional<Control> control;
    std::size_t n = 0; ///< neighbourhoods with both
    Miss miss = Miss::Relative;
    MissSummary plain, corrected;
    Correction correction;
    std::optional<double> gapSlope, correctedGapSlope, inMargin;
    std::optional<double> insideBounds; ///< share of published counts within the logical bounds
    std::optional<Margin> margin;
};

struct BacktestRequest {
    std::vector<std::string> indicators; ///< empty: every figure of the catalogue, and every count both tables have
    std::optional<int> year;             ///< of the data; all years if left out
};

/// Rows by figure, year, then way in order of preference.
/// @throws geo::Error::Code::Usage where outlines or tables to compare are not loaded, saying which to import.
std::vector<BacktestRow> backtest(const geo::Observatory& observatory, const Catalogue& catalogue,
                                  const BacktestRequest& request, geo::Progress& progress);

} // namespace indicators
