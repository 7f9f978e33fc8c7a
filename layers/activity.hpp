// What an office did in a year, counted in its register: events, participants, publications, audience.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "network/network.hpp"
#include "observatory/observatory.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace layers {

/// Persons below which a count is not shown on a page.
constexpr std::int64_t fewestPersons = 5;

struct ActivityEvent {
    geo::Event event;
    std::string family;       ///< see eventFamily()
    std::optional<int> month; ///< 1 to 12; none where the date says the year alone
    std::string department;   ///< of its place; may be empty
};

struct KindCount {
    std::string kind; ///< as the register writes it; empty: not given
    std::size_t events = 0;
};

/// Attendances add up over events; different persons do not, since one may come to several.
struct AttendanceRow {
    std::string code, label; ///< "34", "Hérault"; a profile has the same for both; empty: not given
    std::optional<std::int64_t> attendances, persons;
};

struct Attendances {
    std::optional<std::int64_t> attendances, persons; ///< of the whole year
    bool ofTheYear = false;                           ///< rows that name no event: persons are different over the year
    std::vector<AttendanceRow> byDepartment, byProfile, byMode; ///< most attendances first
    std::size_t rows = 0;                                       ///< records they were counted in; 0: none
};

/// A number that a report prints, beside the records.
struct PrintedFigure {
    double value = 0;
    std::string section, item, unit, note, source, printedYear;
    std::vector<geo::Message> findings; ///< what the register says against it
    bool atLeast() const;               ///< its note says that there were more
};

/// Items of one group of a section and what share of the section they are.
struct AudienceGroup {
    std::string name;
    double sum = 0;
    std::vector<std::pair<std::string, double>> items; ///< without subtotals, the largest first
    std::optional<double> share;                       ///< percent of the items of all groups
    std::optional<double> printedSum, printedShare;    ///< of the subtotal, or of the only item
};

/// One section of what a report counts: accesses by source, views by page …
struct AudienceSection {
    std::string name, unit, source;
    std::vector<AudienceGroup> groups; ///< the largest first; items without a group are one each
    double sum = 0;                    ///< of the items, totals and subtotals left out
    std::optional<double> printedTotal, printedTotalShare;
    std::optional<double> meanBounce, weightedBounce; ///< percent: of the items alike, and by their value
    std::size_t items = 0;
};

struct Activity {
    int year = 0;
    std::vector<ActivityEvent> events; ///< of the year, by date; those that span years count where they begin
    std::vector<KindCount> byKind;     ///< most events first
    std::array<std::size_t, 12> byMonth{};
    std::size_t withoutMonth = 0, withoutDate = 0; ///< of the year; of the whole register
    std::size_t remote = 0, withoutPlace = 0;      ///< of `events`; the second are on site, and on no map
    std::vector<int> years;                        ///< in which an event began, first to last
    Attendances attendances;
    std::optional<PrintedFigure> printedAttendances, printedPersons;
    std::vector<PrintedFigure> otherPrinted;      ///< participants counted apart, such as people helped on site
    std::vector<AudienceSection> audience;        ///< sections that have parts
    std::vector<PrintedFigure> keyFigures;        ///< single figures of sections without parts: visitors, issues …
    std::vector<geo::NetworkRecord> publications; ///< of the year, by date
    std::vector<geo::Message> findings;           ///< printed totals and shares that are not those counted here
    std::vector<std::string> sources;             ///< of the records, distinct
};

/// The year of the report a figure stands in: that of its source ("Rapport d'activité 2022"), which a misprint in the
/// text does not change; else the year printed with it.
std::optional<int> reportYear(const geo::NetworkRecord& figure);

/// @param year the latest with an event or a figure if not given.
/// @throws geo::Error::Code::Usage where the register has nothing of that year, naming the years there are.
Activity activityOf(const geo::Observatory& observatory, std::optional<int> year);

/// The same numbers as they may leave: none under fewestPersons, nor the next smallest where a single one would follow
/// from the others.
std::vector<geo::Cell> maskedPersons(const std::vector<AttendanceRow>& rows);
std::vector<geo::Cell> maskedAttendances(const std::vector<AttendanceRow>& rows);

} // namespace layers
