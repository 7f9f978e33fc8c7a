#include "activity_blocks.hpp"

#include "register_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace layers {
namespace {

Figure whole(double value, std::string unit = {}) { return {geo::Cell::of(value), std::move(unit), 0}; }
Figure tenths(double value) { return {geo::Cell::of(std::round(value * 10) / 10), "%", 1}; }

bool hasNumbers(const std::vector<geo::Cell>& cells) {
    return std::ranges::any_of(cells, [](const auto& cell) { return cell.hasNumber(); });
}

bool hasHidden(const std::vector<geo::Cell>& cells) {
    return std::ranges::any_of(cells, [](const auto& cell) { return cell.state == geo::CellState::Suppressed; });
}

/// Groups of several items, or shares that were printed: what matters is the share.
bool isOfShares(const AudienceSection& section) {
    return std::ranges::any_of(section.groups,
                               [](const auto& g) { return g.items.size() > 1 || g.printedShare.has_value(); });
}

/// Notes of the register on printed numbers, else what it finds against them; the same is said once.
TextBlock cautionsOn(const std::vector<const PrintedFigure*>& figures) {
    TextBlock text;
    text.heading = GEO_TR("To be quoted with care");
    text.look = TextBlock::Look::Caution;
    std::vector<std::string> notes;
    for (const auto* one : figures)
        addOnce(notes, one->note);
    for (const auto& note : notes) {
        std::vector<std::string> items;
        for (const auto* one : figures)
            if (one->note == note)
                items.push_back(one->item);
        const auto about = joinedWith(items, ", ");
        text.paragraphs.push_back({"activity-note-" + about, {GEO_TR("%1: %2."), {about, note}}});
    }
    for (const auto* one : figures)
        if (one->note.empty() && !one->findings.empty()) // it names the figure
            text.paragraphs.push_back({"activity-doubt-" + one->item, one->findings.front()});
    return text;
}

/// The number, and what the register says of it.
Fact reportFact(const PrintedFigure& one) {
    geo::Message value{GEO_TR("%1 %2"), {one.value, one.unit}};
    if (!one.note.empty())
        value = {GEO_TR("%1 %2 · %3"), {one.value, one.unit, one.note}};
    return {verbatim(one.item), std::move(value), {}, false};
}

} // namespace

std::string ActivityBlocks::notGiven() const {
    return m_language == indicators::Language::French ? "non renseigné" : "not given";
}

geo::Message ActivityBlocks::title() const {
    const auto events = static_cast<std::int64_t>(m_activity.events.size());
    const auto publications = static_cast<std::int64_t>(m_activity.publications.size());
    const auto year = std::to_string(m_activity.year);
    const auto& printed = m_activity.printedPersons;
    const auto& counted = m_activity.attendances.persons;
    if (counted || printed) {
        const double persons = counted ? static_cast<double>(*counted) : printed->value;
        const bool atLeast = printed && printed->atLeast() && printed->value >= persons;
        return {atLeast ? GEO_TR("%1: %2 dated events, at least %3 different persons")
                        : GEO_TR("%1: %2 dated events, %3 different persons"),
                {year, events, persons}};
    }
    if (publications > 0)
        return {GEO_TR("%1: %2 dated events, %3 publications"), {year, events, publications}};
    return {GEO_TR("%1: %2 dated events"), {year, events}};
}

geo::Message ActivityBlocks::mapCaption() const {
    const auto remote = static_cast<std::int64_t>(m_activity.remote);
    const auto without = static_cast<std::int64_t>(m_activity.withoutPlace);
    const auto placed = static_cast<std::int64_t>(m_activity.events.size()) - remote - without;
    if (remote > 0 && without > 0)
        return {
            GEO_TR("Placed on the map: %1. Without a point: %2 remote events, %3 whose place is not in the register."),
            {placed, remote, without}};
    if (remote > 0)
        return {GEO_TR("Placed on the map: %1. Without a point: %2 remote events."), {placed, remote}};
    if (without > 0)
        return {GEO_TR("Placed on the map: %1. Without a point: %2 events whose place is not in the register."),
                {placed, without}};
    return {};
}

geo::Message ActivityBlocks::counted(const char* what, std::size_t n) const {
    return {what, {joinedWith(m_activity.sources, "; "), static_cast<std::int64_t>(n)}};
}

std::string ActivityBlocks::monthName(int month) const {
    const auto dated = dateWords(fmt::format("{}-{:02}", m_activity.year, month), m_language);
    return dated.substr(0, dated.rfind(' '));
}

Chart ActivityBlocks::byKind() const {
    std::vector<ChartItem> items;
    for (const auto& one : m_activity.byKind)
        items.push_back({one.kind.empty() ? notGiven() : one.kind, {}, geo::Cell::of(static_cast<double>(one.events))});
    auto chart = makeBarGroups({std::move(items)});
    chart.title = GEO_TR("Events by kind");
    chart.subtitle = counted(GEO_TR("Number of events · %1 · n = %2"), m_activity.events.size());
    chart.ofOnePlace = true;
    return chart;
}

Chart ActivityBlocks::byMonth() const {
    std::vector<ChartItem> items;
    for (int month = 1; month <= 12; ++month)
        items.push_back({monthName(month),
                         {},
                         geo::Cell::of(static_cast<double>(m_activity.byMonth[static_cast<std::size_t>(month - 1)]))});
    if (m_activity.withoutMonth > 0)
        items.push_back({notGiven(), {}, geo::Cell::of(static_cast<double>(m_activity.withoutMonth))});
    auto chart = makeBarGroups({std::move(items)});
    chart.title = GEO_TR("Events by month");
    chart.subtitle = counted(GEO_TR("Number of events · %1 · n = %2"), m_activity.events.size());
    chart.ofOnePlace = true;
    if (m_activity.withoutDate > 0)
        chart.remarks.push_back(
            {GEO_TR("Counted: %1 dated events of %2. Events of the register without any date, in no year: %3."),
             {static_cast<std::int64_t>(m_activity.events.size()), std::to_string(m_activity.year),
              static_cast<std::int64_t>(m_activity.withoutDate)}});
    return chart;
}

std::string ActivityBlocks::dayOf(const ActivityEvent& one) const {
    auto when = one.month ? dateWords(one.event.start, m_language) : notGiven();
    const auto year = " " + std::to_string(m_activity.year);
    if (when.ends_with(year))
        when.resize(when.size() - year.size());
    return when;
}

/// "14 avril, réseau"
std::string ActivityBlocks::shortName(const ActivityEvent& one) const {
    return one.event.kind.empty() ? dayOf(one) : dayOf(one) + ", " + one.event.kind;
}

Fact ActivityBlocks::fact(const ActivityEvent& one) const {
    const auto& event = one.event;
    auto text = event.title;
    if (!event.place.name.empty())
        text += " · " + event.place.name;
    geo::Message value = verbatim(text);
    if (event.participants)
        value = {GEO_TR("%1 · participants: %2"), {text, *event.participants}};
    return {verbatim(dayOf(one)), std::move(value), symbolOf("events", one.family), false};
}

Facts ActivityBlocks::timeline(std::size_t first, std::size_t last) const {
    Facts facts;
    facts.heading = {GEO_TR("Events of %1"), {std::to_string(m_activity.year)}};
    for (std::size_t i = first; i < std::min(last, m_activity.events.size()); ++i)
        facts.facts.push_back(fact(m_activity.events[i]));
    return facts;
}

Facts ActivityBlocks::publications() const {
    Facts facts;
    facts.heading = {GEO_TR("Publications of %1"), {std::to_string(m_activity.year)}};
    for (const auto& record : m_activity.publications) {
        auto when = dateWords(record.at("date"), m_language);
        const auto year = " " + std::to_string(m_activity.year);
        if (when.ends_with(year))
            when.resize(when.size() - year.size());
        const auto& kind = record.at("kind");
        facts.facts.push_back({verbatim(when == std::to_string(m_activity.year) ? notGiven() : when),
                               verbatim(kind.empty() ? record.title() : record.title() + " · " + kind), std::nullopt,
                               false});
    }
    return facts;
}

bool ActivityBlocks::hasPeople() const {
    return m_activity.attendances.rows > 0 || m_activity.printedAttendances || m_activity.printedPersons ||
           !m_activity.audience.empty() || !m_activity.keyFigures.empty() || !byEvent().items.empty();
}

/// Both of one origin: two numbers that were counted together.
KeyFigures ActivityBlocks::keyPeople() const {
    const auto& all = m_activity.attendances;
    std::optional<double> attendances, persons;
    if (all.persons || !m_activity.printedPersons) {
        attendances = all.attendances;
        persons = all.persons;
    } else {
        persons = m_activity.printedPersons->value;
        if (m_activity.printedAttendances)
            attendances = m_activity.printedAttendances->value;
    }
    KeyFigures key;
    if (attendances)
        key.figures.push_back({whole(*attendances), GEO_TR("attendances, cumulative")});
    if (persons)
        key.figures.push_back({whole(*persons), GEO_TR("different persons")});
    return key;
}

TextBlock ActivityBlocks::aboutPeople() const {
    TextBlock text;
    text.look = TextBlock::Look::Note;
    text.paragraphs.push_back({"activity-attendances",
                               {GEO_TR("Who came to several events counts each time among the attendances, once among "
                                       "the persons.")}});
    const auto year = std::to_string(m_activity.year);
    for (const auto* printed : {&m_activity.printedAttendances, &m_activity.printedPersons})
        if (*printed && !(*printed)->printedYear.empty() && (*printed)->printedYear != year &&
            (*printed)->note.find((*printed)->printedYear) == std::string::npos) { // else the note says it
            text.paragraphs.push_back(
                {"activity-printed-year",
                 {GEO_TR("“%1” prints these numbers under %2."), {(*printed)->source, (*printed)->printedYear}}});
            break;
        }
    std::vector<std::string> apart;
    for (const auto& other : m_activity.otherPrinted)
        apart.push_back(fmt::format("{}, {}{}", other.item, other.value, other.note.empty() ? "" : ": " + other.note));
    if (!apart.empty())
        text.paragraphs.push_back({"activity-apart", {GEO_TR("Counted apart: %1."), {joinedWith(apart, "; ")}}});
    return text;
}

TextBlock ActivityBlocks::cautions() const {
    std::vector<const PrintedFigure*> printed;
    for (const auto* one : {&m_activity.printedAttendances, &m_activity.printedPersons})
        if (*one)
            printed.push_back(&**one);
    return cautionsOn(printed);
}

/// Attendances where there are some, else persons; few persons are not shown.
Chart ActivityBlocks::ofRows(geo::Message title, const std::vector<AttendanceRow>& rows) const {
    const bool attendances = std::ranges::any_of(rows, [](const auto& row) { return row.attendances.has_value(); });
    const auto cells = attendances ? maskedAttendances(rows) : maskedPersons(rows);
    std::vector<ChartItem> items;
    for (std::size_t i = 0; i < rows.size(); ++i)
        items.push_back({rows[i].label.empty() ? notGiven() : rows[i].label, rows[i].code, cells[i]});
    auto chart = makeBarGroups({std::move(items)});
    chart.title = std::move(title);
    chart.subtitle = counted(attendances ? GEO_TR("Attendances · %1 · n = %2 counts")
                                         : GEO_TR("Different persons · %1 · n = %2 counts"),
                             m_activity.attendances.rows);
    chart.ofOnePlace = true;
    if (hasHidden(cells))
        chart.remarks.push_back(
            {GEO_TR("Fewer than %1 persons: not shown, nor what would tell them."), {std::int64_t{fewestPersons}}});
    return chart;
}

Chart ActivityBlocks::byMode() const {
    const auto& rows = m_activity.attendances.byMode;
    const auto cells = maskedAttendances(rows);
    std::vector<ChartItem> items;
    const bool french = m_language == indicators::Language::French;
    for (std::size_t i = 0; i < rows.size(); ++i)
        items.push_back({rows[i].code == "onsite"   ? (french ? "sur place" : "on site")
                         : rows[i].code == "remote" ? (french ? "à distance" : "remote")
                                                    : notGiven(),
                         {},
                         cells[i]});
    auto chart = makeParts(std::move(items));
    chart.title = GEO_TR("On site and remote");
    chart.subtitle = counted(GEO_TR("Attendances · %1 · n = %2 counts"), m_activity.attendances.rows);
    return chart;
}

/// Participants as the events themselves tell them.
Chart ActivityBlocks::byEvent() const {
    std::vector<ChartItem> items;
    for (const auto& one : m_activity.events)
        if (one.event.participants) // titles are too long for the side of a chart
            items.push_back({shortName(one), {}, geo::Cell::of(static_cast<double>(*one.event.participants))});
    const auto known = items.size();
    auto chart = makeChart(Chart::Kind::Bars, std::move(items));
    chart.title = GEO_TR("Participants by event");
    chart.subtitle = counted(GEO_TR("Persons · %1 · n = %2 events"), known);
    chart.ofOnePlace = true;
    const auto unknown = m_activity.events.size() - known;
    if (unknown > 0)
        chart.remarks.push_back(
            {GEO_TR("Events without a number of participants: %1."), {static_cast<std::int64_t>(unknown)}});
    return chart;
}

std::vector<Block> ActivityBlocks::people() const {
    std::vector<Block> blocks;
    if (auto key = keyPeople(); key.figures.size() > 1)
        blocks.emplace_back(std::move(key));
    const auto& all = m_activity.attendances;
    if (!blocks.empty() || !m_activity.otherPrinted.empty())
        blocks.emplace_back(aboutPeople());
    if (auto text = cautions(); !text.paragraphs.empty())
        blocks.emplace_back(std::move(text));
    if (hasNumbers(maskedAttendances(all.byDepartment)) || hasNumbers(maskedPersons(all.byDepartment)))
        blocks.emplace_back(ChartBlock{ofRows(GEO_TR("Participants by department"), all.byDepartment)});
    if (hasNumbers(maskedAttendances(all.byProfile)) || hasNumbers(maskedPersons(all.byProfile)))
        blocks.emplace_back(ChartBlock{ofRows(GEO_TR("Participants by profile"), all.byProfile)});
    if (hasNumbers(maskedAttendances(all.byMode)))
        blocks.emplace_back(ChartBlock{byMode()});
    if (auto chart = byEvent(); !chart.items.empty())
        blocks.emplace_back(ChartBlock{std::move(chart)});
    return blocks;
}

/// A section that counts in the unit of one with parts: visitors beside sessions.
bool ActivityBlocks::isOfAudience(const std::string& section) const {
    return std::ranges::any_of(m_activity.keyFigures, [&](const auto& one) {
        return one.section == section &&
               std::ranges::find(m_activity.audience, one.unit, &AudienceSection::unit) != m_activity.audience.end();
    });
}

std::vector<const PrintedFigure*> ActivityBlocks::keyAudience() const {
    std::vector<const PrintedFigure*> figures;
    constexpr std::size_t most = 5;
    for (const auto& one : m_activity.keyFigures)
        if (figures.size() < most && isOfAudience(one.section))
            figures.push_back(&one);
    return figures;
}

TextBlock ActivityBlocks::reportCautions() const {
    TextBlock text;
    text.heading = GEO_TR("To be quoted with care");
    text.look = TextBlock::Look::Caution;
    for (const auto& one : m_activity.keyFigures)
        if (!one.findings.empty() && !isOfAudience(one.section))
            text.paragraphs.push_back({"activity-doubt-" + one.item, one.findings.front()});
    return text;
}

std::vector<Facts> ActivityBlocks::reportFigures() const {
    std::vector<Facts> all;
    std::vector<std::string> sections;
    for (const auto& one : m_activity.keyFigures)
        addOnce(sections, one.section);
    for (const auto& section : sections) {
        const bool money = std::ranges::any_of(m_activity.keyFigures, [&](const auto& one) {
            return one.section == section && (one.unit == "%" || one.unit == "EUR" || one.unit == "€");
        });
        if (money || isOfAudience(section))
            continue;
        Facts facts;
        facts.heading = verbatim(firstUpper(section));
        for (const auto& one : m_activity.keyFigures)
            if (one.section == section)
                facts.facts.push_back(reportFact(one));
        all.push_back(std::move(facts));
    }
    return all;
}

Chart ActivityBlocks::shares(const AudienceSection& section) const {
    const bool ofShares = isOfShares(section);
    std::vector<ChartItem> items;
    for (const auto& group : section.groups)
        items.push_back({group.name, {}, geo::Cell::of(ofShares ? group.share.value_or(0) : group.sum)});
    auto chart = makeBarGroups({std::move(items)});
    chart.title = {GEO_TR("Audience: %1"), {section.name}};
    chart.unit = ofShares ? "%" : "";
    chart.decimals = ofShares ? 1 : 0;
    chart.ofOnePlace = true;
    chart.subtitle = {ofShares ? GEO_TR("Share of %1, counted again from the parts · %2 · n = %3")
                               : GEO_TR("Number of %1 · %2 · n = %3"),
                      {section.unit, section.source, section.sum}};
    if (section.meanBounce && section.weightedBounce)
        chart.remarks.push_back(
            {GEO_TR("Bounce rate: %1 % on average over the pages, %2 % of all %3; a mean of rates "
                    "is not the rate of the whole."),
             {std::round(*section.meanBounce * 10) / 10, std::round(*section.weightedBounce * 10) / 10, section.unit}});
    return chart;
}

FigureTable ActivityBlocks::sharesTable(const AudienceSection& section) const {
    FigureTable table;
    table.heading = verbatim(firstUpper(section.name));
    table.columns = {verbatim(section.unit), GEO_TR("share"), GEO_TR("share as printed")};
    TableGroup rows;
    const auto printed = [](std::optional<double> share) { return share ? tenths(*share) : Figure{}; };
    for (const auto& group : section.groups)
        rows.rows.push_back({verbatim(group.name),
                             {whole(group.sum), tenths(group.share.value_or(0)), printed(group.printedShare)},
                             {},
                             false});
    rows.rows.push_back(
        {GEO_TR("All together"), {whole(section.sum), tenths(100), printed(section.printedTotalShare)}, {}, false});
    table.groups = {std::move(rows)};
    return table;
}

TextBlock ActivityBlocks::findings() const {
    TextBlock text;
    text.heading = GEO_TR("What does not add up in print");
    text.look = TextBlock::Look::Caution;
    for (std::size_t i = 0; i < m_activity.findings.size(); ++i)
        text.paragraphs.push_back({"activity-finding-" + std::to_string(i), m_activity.findings[i]});
    return text;
}

std::vector<Block> ActivityBlocks::audience() const {
    std::vector<Block> blocks;
    if (const auto figures = keyAudience(); figures.size() > 1) {
        KeyFigures key;
        for (const auto* one : figures)
            key.figures.push_back({whole(one->value), verbatim(one->item)});
        blocks.emplace_back(std::move(key));
        if (auto text = cautionsOn(figures); !text.paragraphs.empty())
            blocks.emplace_back(std::move(text));
    }
    for (const auto& section : m_activity.audience) {
        blocks.emplace_back(ChartBlock{shares(section)});
        if (isOfShares(section))
            blocks.emplace_back(sharesTable(section));
    }
    if (!m_activity.findings.empty())
        blocks.emplace_back(findings());
    return blocks;
}

} // namespace layers
