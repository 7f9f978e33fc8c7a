// The portrait of one place: published figures against the places around it, by theme, each with its source; estimates
// apart; what the register knows there.
#pragma once

#include "chart.hpp"
#include "estimate.hpp"
#include "figures.hpp"
#include "map_content.hpp"
#include "portrait_here.hpp"
#include "reference_zone.hpp"
#include "source_catalogue.hpp"

#include "observatory/observatory.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace layers {

/// Whose portrait: a zone by its level and code, or an outline that somebody drew.
struct PortraitSubject {
    geo::GeographyKind level = geo::GeographyKind::Qpv;
    std::string code;                                         ///< of an outline its name
    std::shared_ptr<const geo::MultiPolygon> shape = nullptr; ///< of an outline, home CRS
    friend bool operator==(const PortraitSubject&, const PortraitSubject&) = default;
};

struct PortraitRow {
    indicators::Indicator indicator;
    int year = 0, newest = 0; ///< of the figure; of the newest one, for which the places around may have none
    geo::Cell value;
    std::vector<std::optional<geo::Cell>> around; ///< one per place of Portrait::around; nullopt: it is not loaded
    std::vector<const indicators::OfficialSource*> bringing = {}; ///< files with what is not loaded of these places
};
struct PortraitTheme {
    std::string theme;
    std::string title; ///< in the language asked for
    std::vector<PortraitRow> rows;
    std::vector<geo::Message> sources; ///< "published (%1)", one per distinct source, how references were made
    std::vector<std::int64_t> used;    ///< ids of the data sets, in the order of the rows
};
struct Portrait {
    geo::GeographyKind level = geo::GeographyKind::Qpv;
    std::string code, name;
    std::string place;  ///< where it lies: its commune, the department of a commune; may be empty
    int generation = 0; ///< of a neighbourhood
    double areaHa = 0;  ///< 0 where no outline is loaded
    std::shared_ptr<const geo::ZoneSet> zones; ///< its outline is one of these; null where none is loaded
    std::size_t zone = 0;
    std::vector<indicators::ReferenceZone> around; ///< the places it is set against, those with a figure in some row
    std::vector<PortraitTheme> themes;
    std::vector<indicators::Estimate> estimates; ///< for the strict outline where nothing is published, or for the ring
    bool estimatesPending = false;               ///< they are still being made
    std::optional<Chart> chart; ///< the shown indicator over the neighbourhoods of the commune, or the places around
    PortraitHere here;

    /// The cell of a row for one of the places around; nullopt where it is not loaded.
    std::optional<geo::Cell> cell(const PortraitRow& row, indicators::ReferenceKind kind) const;
};

enum class Perimeter { Strict, Enlarged, RingOnly };

/// Neighbourhoods, IRIS, communes and departments by their outlines; communes, intercommunalities and departments also
/// by the lists and tables that know them; outlines that somebody drew, whose figures are all estimates.
/// @param perimeter  of a neighbourhood or an outline; other places have one only.
/// @param shown   id of the indicator on the map, for the chart.
/// @param loader  of the same observatory, for what it has read already; a portrait alone makes its own.
/// @param published  of a strict outline: gets the portrait before the estimates, which may take a while the first
/// time.
/// @throws geo::Error::Code::Usage for a place that nothing loaded knows.
Portrait portrait(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                  indicators::Language language, const PortraitSubject& subject, Perimeter perimeter,
                  double bufferMetres, const std::string& shown, geo::Progress& progress,
                  ContentLoader* loader = nullptr, const std::function<void(const Portrait&)>& published = {});

} // namespace layers
