// A chart over the zones of a map with its words and its sources: what the window draws and what is copied.
#pragma once

#include "age_pyramid.hpp"
#include "map_content.hpp"
#include "palette.hpp"
#include "zone_charts.hpp"
#include "zone_comparisons.hpp"
#include "zone_distances.hpp"

#include "base/error.hpp"
#include "base/progress.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace layers {

/// By what boxes are set apart. Neighbourhoods: zones that a priority neighbourhood covers a tenth of, and the others.
enum class ChartGroups { Commune, Department, Neighbourhoods };

struct HistogramRequest {
    friend bool operator==(const HistogramRequest&, const HistogramRequest&) = default;
};
struct ScatterRequest {
    std::string other; ///< the indicator that goes up; the map's goes to the right
    bool line = false;
    friend bool operator==(const ScatterRequest&, const ScatterRequest&) = default;
};
struct BoxesRequest {
    ChartGroups groups = ChartGroups::Commune;
    friend bool operator==(const BoxesRequest&, const BoxesRequest&) = default;
};
struct YearsRequest {
    std::vector<std::uint32_t> zones; ///< of the set that the map fills
    friend bool operator==(const YearsRequest&, const YearsRequest&) = default;
};
/// The zones that are asked for beside the places around them; of none those that matter most.
struct ReferencesRequest {
    std::vector<std::uint32_t> zones;
    friend bool operator==(const ReferencesRequest&, const ReferencesRequest&) = default;
};
/// Everybody in these zones together; of none in all of them.
struct PyramidRequest {
    std::vector<std::uint32_t> zones;
    friend bool operator==(const PyramidRequest&, const PyramidRequest&) = default;
};
/// The zones in two years; of none those that changed most.
struct SlopesRequest {
    std::vector<std::uint32_t> zones;
    friend bool operator==(const SlopesRequest&, const SlopesRequest&) = default;
};
struct DistancesRequest {
    friend bool operator==(const DistancesRequest&, const DistancesRequest&) = default;
};
using ZoneChartRequest = std::variant<HistogramRequest, ScatterRequest, BoxesRequest, YearsRequest, ReferencesRequest,
                                      PyramidRequest, SlopesRequest, DistancesRequest>;

/// What an axis measures.
struct ChartScale {
    std::string label; ///< empty: groups or years
    std::string unit;
    int decimals = 0;
};

/// One zone over the years.
struct ZoneYears {
    std::uint32_t zone = 0;
    std::string label;
    std::vector<YearPoint> points;
};
struct ZoneLines {
    std::vector<int> years;
    std::vector<ZoneYears> lines;
    std::size_t leftOut = 0; ///< zones that have no room
};

/// Values only: may be shared between threads.
struct ZoneChart {
    geo::Message title, subtitle; ///< "Poverty rate" / "by IRIS, in %, 2021 · Montpellier"
    geo::Message origin;          ///< "published (INSEE, Filosofi 2021) · n = 84"
    ChartScale x, y;              ///< of all but scatters and distances `x` is the one with the values
    std::variant<ZoneHistogram, ZoneScatter, ZoneBoxes, ZoneLines, ZoneRanking, AgePyramid, ZoneSlopes, ZoneDistances>
        marks;
    bool ofAsked = false;        ///< of the zones that were asked for, rather than of those that matter most
    std::vector<Colour> colours; ///< of the classes of a histogram
    std::shared_ptr<const geo::ZoneSet> zones;
    Absences absences;                 ///< of the map's figure
    std::vector<geo::Message> remarks; ///< how to read it
    std::vector<std::int64_t> sources; ///< ids of its data sets, in order of use
    std::vector<double> counts;        ///< of persons or households among what is drawn, for the gate
};
std::size_t zonesDrawn(const ZoneChart& chart);                       ///< n
std::string zoneLabel(const geo::ZoneSet& zones, std::uint32_t zone); ///< "Les Cévennes (Montpellier)"

/// Most boxes, most lines that are told apart; most rows and slopes, and rows where none is asked for.
constexpr std::size_t mostBoxes = 40, mostLines = 8, mostRows = 12, mostUnasked = 10;

/// @throws geo::Error::Code::Usage where the map has no figures to draw: it fills no zones, or by categories; where a
/// chart needs what is not loaded, with what to import.
ZoneChart zoneChart(const ZoneChartRequest& request, const MapContent& content, const geo::Observatory& observatory,
                    ContentLoader& loader, indicators::Language language, geo::Progress& progress);

} // namespace layers
