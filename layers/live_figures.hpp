// Figures of one outline while a hand draws it: few, and quickly.
#pragma once

#include "estimate.hpp"
#include "map_content.hpp"

#include "observatory/points.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace layers {

/// The three perimeters that stand side by side: strict, with its surroundings, the ring alone.
constexpr std::size_t perimeterCount = 3;
template <typename T> using ByPerimeter = std::array<T, perimeterCount>;

struct LiveFigures {
    struct Row {
        indicators::Indicator indicator;
        int year = 0;
        ByPerimeter<std::optional<indicators::Estimate>> values; ///< none: the ring is 0 m wide
    };
    struct Count {
        std::string family; ///< of weighted points ("addresses", "dwellings", "buildings") or of a list of places
        std::string title;  ///< of a list, or of one of its categories, as published; empty for weighted points
        bool part = false;  ///< a category of the list that stands before it
        std::int64_t source = 0;
        ByPerimeter<std::int64_t> points{};
    };
    double ringMetres = 0;
    ByPerimeter<double> hectares{};
    std::vector<Row> rows; ///< what the map shows first, then people, then rates
    std::vector<Count> counts;
};

/// What is read once stays at hand: the second outline is a matter of milliseconds. One thread, like the observatory.
class LiveOutline {
public:
    /// @param loader of the same observatory
    LiveOutline(const geo::Observatory& observatory, const indicators::Catalogue& catalogue, ContentLoader& loader);
    /// @param shape valid, in the home system; parts that overlap count once.
    /// @param onMap an indicator that a loaded table gives at some level, shown before the others; may be empty.
    /// @throws geo::Error::Code::Usage for a negative ring.
    LiveFigures figures(const geo::MultiPolygon& shape, double ringMetres, geo::Progress& progress,
                        const std::string& onMap = {});
    /// The indicators always shown: people, then five rates that the loaded tables give by IRIS.
    const std::vector<std::string>& indicators() const { return m_indicators; }

private:
    const geo::Observatory& m_observatory;
    ContentLoader& m_loader;
    std::vector<std::string> m_indicators;
    void readPoints(geo::Progress& progress);
    std::vector<std::pair<LiveFigures::Count, geo::PointSet>> m_points; ///< those that are counted, not counted yet
    bool m_pointsRead = false;
};

} // namespace layers
