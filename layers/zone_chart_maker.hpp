// What makes charts over zones; one request each. Private to layers/.
#pragma once

#include "wording.hpp"
#include "zone_chart.hpp"

#include "reference.hpp"

#include <map>
#include <set>

namespace layers {

bool isCount(const indicators::Indicator& indicator);

class ZoneChartMaker {
public:
    ZoneChartMaker(const MapContent& content, const geo::Observatory& observatory, ContentLoader& loader,
                   indicators::Language language, geo::Progress& progress);

    void operator()(const HistogramRequest&);
    void operator()(const ScatterRequest& request);
    void operator()(const BoxesRequest& request);
    void operator()(const YearsRequest& request);
    void operator()(const ReferencesRequest& request);
    void operator()(const PyramidRequest& request);
    void operator()(const SlopesRequest& request);
    void operator()(const DistancesRequest&);
    ZoneChart finish();

private:
    std::string in(const indicators::Text& text) const { return text.in(m_language); }
    ChartScale scale(const indicators::Figures& figures) const;
    geo::Message territory() const;
    void use(const indicators::Figures& figures);
    std::string sourceWords() const;
    void setReferences(const indicators::Figures& other, ScatterReference& reference);
    std::vector<ZoneGroup> groups(ChartGroups by);
    std::vector<ZoneGroup> insideAndOutside();
    std::string communeOf(std::uint32_t zone) const;
    std::string nameOf(geo::GeographyKind kind, const std::string& code);
    std::string rowLabel(std::uint32_t zone) const;
    void forgetFigures();
    void useSource(std::int64_t source);
    void note(const char* text, std::vector<geo::Message::Value> values = {});
    std::span<const std::uint32_t> withRoom(const std::vector<std::uint32_t>& asked, std::size_t most);
    std::vector<std::uint32_t> rankedZones(const std::vector<std::uint32_t>& asked);
    void addNeighbourhoods(std::vector<RankedRow>& rows);
    std::optional<RankedRow> estimated(const OutlinedZones& outlines, std::uint32_t index);
    void addReferences(std::vector<RankedRow>& rows, std::span<const std::uint32_t> zones);
    std::string communeCodeOf(std::uint32_t zone) const;
    std::vector<indicators::ReferenceZone> placesAround(std::span<const std::uint32_t> zones) const;
    const indicators::Indicator& ofYears() const;
    std::vector<int> yearsLoaded() const;
    using TwoYears = std::pair<std::shared_ptr<const indicators::Figures>, std::shared_ptr<const indicators::Figures>>;
    TwoYears beforeAndAfter();
    const geo::StatTable& tableByAge() const;
    void setAgainst(AgePyramid& pyramid, const geo::StatTable& table, std::span<const AgeBand> bands,
                    const std::vector<std::uint32_t>& asked);

    const MapContent& m_content;
    const FilledZones& m_filled;
    const indicators::Figures& m_figures;
    const geo::ZoneSet& m_zones;
    const geo::Observatory& m_observatory;
    ContentLoader& m_loader;
    const indicators::FigureReader& m_reader;
    indicators::Language m_language;
    geo::Progress& m_progress;
    std::vector<std::uint32_t> m_shown; ///< of the territory
    std::map<geo::GeographyKind, std::shared_ptr<const geo::ZoneSet>> m_named;
    bool m_summed = false; ///< not as published
    ZoneChart m_chart;
};

} // namespace layers
