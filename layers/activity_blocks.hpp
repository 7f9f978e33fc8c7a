// The activity of a year as blocks of a page. Private to layers/.
#pragma once

#include "activity.hpp"
#include "blocks.hpp"
#include "catalogue.hpp"

#include <string>
#include <utility>
#include <vector>

namespace layers {

/// Of one activity, which must outlive it.
class ActivityBlocks {
public:
    ActivityBlocks(const Activity& activity, indicators::Language language)
        : m_activity{activity}, m_language{language} {}

    geo::Message title() const;
    geo::Message mapCaption() const; ///< how many of the events are on the map, and why the others are not
    Chart byKind() const;
    Chart byMonth() const;
    Facts timeline(std::size_t first, std::size_t last) const; ///< the events from one to before the other
    Facts publications() const;
    std::vector<Facts> reportFigures() const; ///< what a report counts beside its audience and its money
    TextBlock reportCautions() const;         ///< what the register says against them
    bool hasPeople() const;
    std::vector<Block> people() const;
    std::vector<Block> audience() const;

private:
    geo::Message counted(const char* what, std::size_t n) const; ///< "Events · Rapport … · n = 16"
    std::string monthName(int month) const;
    std::string dayOf(const ActivityEvent& one) const; ///< "14 avril"
    std::string shortName(const ActivityEvent& one) const;
    Fact fact(const ActivityEvent& one) const;
    KeyFigures keyPeople() const;
    TextBlock aboutPeople() const;
    TextBlock cautions() const; ///< on the printed numbers of participants
    Chart ofRows(geo::Message title, const std::vector<AttendanceRow>& rows) const;
    Chart byMode() const;
    Chart byEvent() const;
    bool isOfAudience(const std::string& section) const;
    std::vector<const PrintedFigure*> keyAudience() const; ///< the figures that stand large over the audience
    Chart shares(const AudienceSection& section) const;
    FigureTable sharesTable(const AudienceSection& section) const;
    TextBlock findings() const;
    std::string notGiven() const;

    const Activity& m_activity;
    indicators::Language m_language;
};

} // namespace layers
