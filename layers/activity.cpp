#include "activity.hpp"

#include "audience.hpp"
#include "register_checks.hpp"
#include "register_points.hpp"
#include "register_words.hpp"
#include "territories.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <set>

namespace layers {
namespace {

using geo::NetworkRecord;

std::vector<NetworkRecord> recordsOf(const geo::Observatory& observatory, std::string_view kind) {
    auto records = observatory.network().records(geo::recordKind(kind));
    std::erase_if(records, [](const auto& record) { return record.flag("draft"); });
    return records;
}

std::optional<int> yearIn(const std::string& date) {
    int year = 0;
    return std::sscanf(date.c_str(), "%4d", &year) == 1 && year >= 1900 ? std::optional{year} : std::nullopt;
}

std::optional<int> monthIn(const std::string& date) {
    int year = 0, month = 0;
    return std::sscanf(date.c_str(), "%4d-%2d", &year, &month) == 2 && month >= 1 && month <= 12 ? std::optional{month}
                                                                                                 : std::nullopt;
}

bool isRemote(const geo::Event& event) { return event.format == "distanciel" || event.format == "remote"; }

/// Adds where there is something to add: nothing and nothing stay nothing.
void add(std::optional<std::int64_t>& sum, std::optional<std::int64_t> more) {
    if (more)
        sum = sum.value_or(0) + *more;
}

std::vector<AttendanceRow> groupedBy(const std::vector<const NetworkRecord*>& records, std::string_view field,
                                     bool persons) {
    std::map<std::string, AttendanceRow> rows;
    for (const auto* record : records) {
        auto& row = rows[record->at(field)];
        row.code = record->at(field);
        row.label = field == "department" && !row.code.empty() ? indicators::departmentName(row.code) : row.code;
        add(row.attendances, record->whole("attendances"));
        if (persons)
            add(row.persons, record->whole("persons"));
    }
    std::vector<AttendanceRow> out;
    for (auto& [code, row] : rows)
        out.push_back(std::move(row));
    std::ranges::stable_sort(out, std::greater{}, [](const auto& row) {
        return std::max(row.attendances.value_or(-1), row.persons.value_or(-1));
    });
    if (out.size() == 1 && out.front().code.empty())
        out.clear(); // nobody wrote it down
    return out;
}

std::vector<geo::Cell> masked(const std::vector<std::optional<std::int64_t>>& counts,
                              const std::vector<std::optional<std::int64_t>>& persons) {
    std::vector<geo::Cell> cells;
    std::size_t hidden = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto people = persons[i] ? persons[i] : counts[i];
        const bool few = people && *people > 0 && *people < fewestPersons;
        hidden += few ? 1 : 0;
        cells.push_back(!counts[i] ? geo::Cell::absent(geo::CellState::Missing)
                        : few      ? geo::Cell::absent(geo::CellState::Suppressed)
                                   : geo::Cell::of(static_cast<double>(*counts[i])));
    }
    if (hidden != 1)
        return cells;
    geo::Cell* smallest = nullptr; // the total less the others would tell the one that is hidden
    for (auto& cell : cells)
        if (cell.hasNumber() && cell.value > 0 && (!smallest || cell.value < smallest->value))
            smallest = &cell;
    if (smallest)
        *smallest = geo::Cell::absent(geo::CellState::Suppressed);
    return cells;
}

class ActivityCounter {
public:
    ActivityCounter(const geo::Observatory& observatory, std::optional<int> year)
        : m_events{recordsOf(observatory, "events")}, m_participations{recordsOf(observatory, "participations")},
          m_figures{recordsOf(observatory, "figures")}, m_publications{recordsOf(observatory, "publications")} {
        for (const auto& finding : registerFindings(observatory))
            for (const auto key : finding.keys)
                m_findings.emplace(key, finding.what);
        std::set<int> held;
        std::set<int> began;
        for (const auto& event : m_events)
            if (const auto its = yearOfEvent(event))
                began.insert(*its);
        held = began;
        for (const auto& row : m_participations)
            if (const auto its = yearIn(row.at("year")))
                held.insert(*its);
        for (const auto& figure : m_figures)
            if (const auto its = reportYear(figure))
                held.insert(*its);
        m_result.years.assign(began.begin(), began.end());
        if (held.empty())
            throw geo::Error{geo::Error::Code::Usage,
                             {GEO_TR("The register has no activity: import its tables first (events.csv, "
                                     "participants.csv, audience.csv).")}};
        m_result.year = year.value_or(*held.rbegin());
        if (!held.contains(m_result.year))
            throw geo::Error{geo::Error::Code::Usage,
                             {GEO_TR("The register has no activity in %1; it has some in: %2"),
                              {std::to_string(m_result.year), fmt::format("{}", fmt::join(held, ", "))}}};
    }

    Activity count() {
        events();
        participations();
        figures();
        for (const auto& record : m_publications)
            if (yearIn(record.at("date")) == m_result.year) {
                m_result.publications.push_back(record);
                addOnce(m_result.sources, record.at("source"));
            }
        std::ranges::stable_sort(m_result.publications, {}, [](const auto& r) { return r.at("date"); });
        return std::move(m_result);
    }

private:
    void events() {
        std::map<std::string, std::size_t> kinds;
        for (const auto& record : m_events) {
            const auto its = yearOfEvent(record);
            m_result.withoutDate += its ? 0 : 1;
            if (its != m_result.year)
                continue;
            ActivityEvent one{geo::eventOf(record), eventFamily(record.at("kind")), monthIn(record.at("start_date")),
                              record.at("department")};
            if (one.department.empty())
                one.department = indicators::departmentOfCode(one.event.place.commune);
            ++kinds[one.event.kind];
            if (one.month)
                ++m_result.byMonth[static_cast<std::size_t>(*one.month - 1)];
            else
                ++m_result.withoutMonth;
            if (isRemote(one.event))
                ++m_result.remote;
            else if (!one.event.place.lonLat)
                ++m_result.withoutPlace;
            addOnce(m_result.sources, one.event.source);
            m_result.events.push_back(std::move(one));
        }
        // Those of which the year alone is known come last.
        std::ranges::stable_sort(m_result.events, {}, [](const ActivityEvent& one) {
            return std::pair{one.month.value_or(13), one.event.start};
        });
        for (const auto& [kind, n] : kinds)
            m_result.byKind.push_back({kind, n});
        std::ranges::stable_sort(m_result.byKind, std::greater{}, &KindCount::events);
    }
    void participations() {
        std::vector<const NetworkRecord*> ofYear, ofEvents;
        for (const auto& record : m_participations)
            if (yearIn(record.at("year")) == m_result.year)
                (record.at("event").empty() ? ofYear : ofEvents).push_back(&record);
        auto& all = m_result.attendances;
        all.ofTheYear = !ofYear.empty(); // what was counted over the year holds the events already
        const auto& rows = all.ofTheYear ? ofYear : ofEvents;
        all.rows = rows.size();
        for (const auto* record : rows) {
            add(all.attendances, record->whole("attendances"));
            if (all.ofTheYear)
                add(all.persons, record->whole("persons"));
            addOnce(m_result.sources, record->at("source"));
        }
        all.byDepartment = groupedBy(rows, "department", all.ofTheYear);
        all.byProfile = groupedBy(rows, "profile", all.ofTheYear);
        all.byMode = groupedBy(rows, "mode", all.ofTheYear);
    }
    void figures() {
        std::vector<const NetworkRecord*> figures;
        for (const auto& record : m_figures)
            if (reportYear(record) == m_result.year) {
                figures.push_back(&record);
                addOnce(m_result.sources, record.at("source"));
            }
        readFigures(figures, m_findings, m_result);
        compare(m_result.printedAttendances, m_result.attendances.attendances);
        compare(m_result.printedPersons, m_result.attendances.persons);
    }
    void compare(const std::optional<PrintedFigure>& printed, std::optional<std::int64_t> counted) {
        if (printed && counted && printed->value != static_cast<double>(*counted))
            m_result.findings.push_back({GEO_TR("%1: %2 printed, %3 by the records."),
                                         {printed->item, printed->value, static_cast<double>(*counted)}});
    }

    std::vector<NetworkRecord> m_events, m_participations, m_figures, m_publications;
    std::multimap<std::int64_t, geo::Message> m_findings; ///< by record
    Activity m_result;
};

} // namespace

Activity activityOf(const geo::Observatory& observatory, std::optional<int> year) {
    return ActivityCounter{observatory, year}.count();
}

std::vector<geo::Cell> maskedPersons(const std::vector<AttendanceRow>& rows) {
    std::vector<std::optional<std::int64_t>> persons;
    for (const auto& row : rows)
        persons.push_back(row.persons);
    return masked(persons, persons);
}

std::vector<geo::Cell> maskedAttendances(const std::vector<AttendanceRow>& rows) {
    std::vector<std::optional<std::int64_t>> attendances, persons;
    for (const auto& row : rows) {
        attendances.push_back(row.attendances);
        persons.push_back(row.persons);
    }
    return masked(attendances, persons);
}

} // namespace layers
