#include "place_count_people.hpp"

#include "legend.hpp"
#include "perimeter_figures.hpp"
#include "sheet_cells.hpp"

#include "target_groups.hpp"
#include "targets.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <span>
#include <string>

namespace layers {
namespace {

using geo::Message;
using indicators::NearFigure;
using indicators::PeopleNear;
using Row = std::vector<SheetCell>;

constexpr double usualDistance = 300; ///< metres

std::vector<geo::Point> placesOf(const geo::Observatory& observatory, const CountReport& report,
                                 geo::Progress& progress) {
    auto list = countedList(observatory, report.asked.places, progress).places;
    if (!report.asked.withoutPoor)
        return std::move(list.points);
    std::vector<geo::Point> kept;
    for (std::size_t i = 0; i < list.points.size(); ++i)
        if (!list.poor[i])
            kept.push_back(list.points[i]);
    return kept;
}

indicators::TargetExpression neighbourhoodsOf(const CountReport& report) {
    indicators::TargetExpression expression;
    expression.kind = geo::GeographyKind::Qpv;
    expression.vintage = report.generation;
    for (const auto& one : report.of)
        expression.codes.push_back(one.code);
    return expression;
}

/// The groups, then all together.
indicators::TargetGroups groupsOf(const CountReport& report) {
    indicators::TargetGroups groups;
    for (const auto& group : report.groups)
        groups.groups.push_back({group.code, group.name, group.members});
    groups.groups.push_back({{}, {}, report.together.members});
    return groups;
}

PeopleAround peopleAround(const geo::Observatory& observatory, const CountReport& report, double metres,
                          std::span<const geo::Point> places, std::span<const double> within, geo::Progress& progress) {
    geo::ProgressPart shaping{progress, 0, 0.3}, uniting{progress, 0.3, 0.5}, counting{progress, 0.5, 1};
    const auto own = indicators::resolve(observatory, neighbourhoodsOf(report), metres, false, shaping);
    const auto united = indicators::grouped(own, groupsOf(report), uniting);
    auto shapes = own.shapes;
    shapes.insert(shapes.end(), united.shapes.begin(), united.shapes.end());
    auto near = indicators::peopleNear(observatory, shapes, own.zones->geography().epsg, places, within, counting);
    const auto groupsFrom = near.begin() + static_cast<std::ptrdiff_t>(own.shapes.size());
    return {metres, {near.begin(), groupsFrom}, {groupsFrom, std::prev(near.end())}, near.back()};
}

void takeSources(CountedPeople& people) {
    std::set<std::int64_t> known;
    const auto add = [&](const PeopleNear& near) {
        if (near.persons > 0 && known.insert(near.source).second)
            people.sources.push_back(near.source);
    };
    for (const auto& perimeter : people.perimeters) {
        std::ranges::for_each(perimeter.of, add);
        std::ranges::for_each(perimeter.groups, add);
        add(perimeter.together);
    }
}

/// A line of the sheet.
struct Line {
    const char* level; ///< for programs
    std::string code;
    Message name;
    double metres;
    const PeopleNear* near;
};

/// Each in all its perimeters. @param own the neighbourhoods, else the groups and all together
std::vector<Line> linesOf(const CountReport& report, const CountedPeople& people, bool own) {
    std::vector<Line> lines;
    const auto add = [&](const char* level, const std::string& code, const Message& name, auto near) {
        for (const auto& perimeter : people.perimeters)
            lines.push_back({level, code, name, perimeter.metres, near(perimeter)});
    };
    if (own) {
        for (std::size_t i = 0; i < report.of.size(); ++i)
            add("neighbourhood", report.of[i].code, verbatim(report.of[i].name),
                [i](const PeopleAround& perimeter) { return &perimeter.of[i]; });
        return lines;
    }
    for (std::size_t g = 0; g < report.groups.size(); ++g)
        add("group", report.groups[g].code, verbatim(report.groups[g].name),
            [g](const PeopleAround& perimeter) { return &perimeter.groups[g]; });
    add("together", {}, GEO_TR("All together"), [](const PeopleAround& perimeter) { return &perimeter.together; });
    return lines;
}

/// What squares it is out of, and what limits its figures.
SheetText howKnown(const PeopleNear& near) {
    SheetText words;
    if (near.persons > 0)
        words.push_back({GEO_TR("estimate by the squares of %1 m (%2)"),
                         {static_cast<std::int64_t>(near.size), std::to_string(near.year)}});
    const auto add = [&](const NearFigure& figure) {
        for (const auto& why : figure.why)
            if (std::ranges::find(words, why) == words.end())
                words.push_back(why);
    };
    std::ranges::for_each(near.within, add);
    add(near.distance);
    return words;
}

constexpr std::size_t firstFigure = 3, columnsOfFigure = 3;

std::vector<SheetColumn> columnsOf(const CountedPeople& people) {
    std::vector<SheetColumn> columns{{{GEO_TR("Code")}, 12, "code"},
                                     {{GEO_TR("Neighbourhood")}, 34, "name"},
                                     {{GEO_TR("Perimeter")}, 22, "perimeter"}};
    const auto add = [&](const Message& what, const std::string& id) {
        columns.push_back({{what}, 13, id});
        columns.push_back({{what, GEO_TR("at least")}, 11, id + "_least"});
        columns.push_back({{what, GEO_TR("at most")}, 11, id + "_most"});
    };
    for (const double metres : people.within)
        add({GEO_TR("Share of the inhabitants within %1 m of a place"), {metres}},
            "within_" + std::to_string(std::lround(metres)));
    add({GEO_TR("Mean distance of the inhabitants to the nearest place (m)")}, "distance_m");
    columns.push_back({{GEO_TR("Inhabitants, by the squares")}, 13, "people"});
    columns.push_back({{GEO_TR("Squares (m)")}, 10, "square_m"});
    columns.push_back({{GEO_TR("Year of the squares")}, 10, "year"});
    columns.push_back({{GEO_TR("How it is known")}, 50, "origin"});
    return columns;
}

void addFigure(Row& row, const NearFigure& figure, double scale, const std::string& unit) {
    const auto cell = [&](double value) { return numberCell(scale * value, unit, 0, CellLook::Estimate); };
    const SheetCell absent{figure.value.state, CellLook::Absent, 1};
    row.push_back(figure.value.hasNumber() ? cell(figure.value.value) : absent);
    row.push_back(figure.bounds ? cell(figure.bounds->first) : absent);
    row.push_back(figure.bounds ? cell(figure.bounds->second) : absent);
}

Row rowOf(const Line& line) {
    const auto& near = *line.near;
    Row row{textCell(line.code), textCell(SheetText{line.name}),
            textCell(SheetText{perimeterWords(line.metres, false)})};
    for (const auto& figure : near.within)
        addFigure(row, figure, 100, "%");
    addFigure(row, near.distance, 1, "nb");
    if (near.persons > 0) {
        row.push_back(numberCell(std::round(near.persons), "nb", 0, CellLook::Estimate));
        row.push_back(numberCell(near.size, "nb", 0));
        row.push_back(numberCell(near.year, "year", 0));
    } else {
        row.insert(row.end(), 3, {geo::CellState::NotEstimable, CellLook::Absent, 1});
    }
    row.push_back(textCell(howKnown(near), CellLook::EstimateOrigin));
    return row;
}

bool isFigure(const std::vector<SheetColumn>& columns, std::size_t c) {
    return c >= firstFigure && c + 1 < columns.size();
}

/// What the figures of a column are of over three columns; under it which of the three.
void addHeads(Sheet& sheet, std::size_t figures) {
    Row over, under;
    const auto end = firstFigure + columnsOfFigure * figures;
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
        const auto& name = sheet.columns[c].name;
        const bool isFirst = c >= firstFigure && c < end && (c - firstFigure) % columnsOfFigure == 0;
        if (isFirst)
            put(over, textCell(SheetText{name.front()}, CellLook::Heading, columnsOfFigure));
        else if (over.size() <= c)
            over.push_back(textCell(SheetText{}, CellLook::Heading));
        const auto head = isFirst ? SheetText{GEO_TR("estimate")} : SheetText{name.back()};
        under.push_back(textCell(head, isFigure(sheet.columns, c)      ? CellLook::NumberHead
                                       : c + 1 == sheet.columns.size() ? CellLook::OriginHead
                                                                       : CellLook::ColumnHead));
        if (isFirst || c == end)
            sheet.groups.push_back(c);
    }
    sheet.rows.push_back(std::move(over));
    sheet.rows.push_back(std::move(under));
}

/// Words for sentences in which a part may be absent.
void sayShare(const CountedPeople& people, std::size_t r, std::vector<Message>& words) {
    const auto& strict = people.perimeters.front().together;
    const auto& figure = strict.within[r];
    const auto percent = [](double share) { return std::round(100 * share); };
    if (!figure.value.hasNumber()) {
        words.push_back({GEO_TR("How many of the inhabitants live within %1 m of a place cannot be estimated"),
                         {people.within[r]}});
        for (const auto& why : figure.why)
            if (std::ranges::find(words, why) == words.end())
                words.push_back(why);
        return;
    }
    if (percent(figure.bounds->first) == percent(figure.bounds->second))
        words.push_back({GEO_TR("Of the inhabitants of the strict perimeters %1 % live within %2 m of a place "
                                "(estimate)"),
                         {percent(figure.value.value), people.within[r]}});
    else
        words.push_back({GEO_TR("Of the inhabitants of the strict perimeters %1 % live within %2 m of a place "
                                "(estimate; at least %3 %, at most %4 %)"),
                         {percent(figure.value.value), people.within[r], percent(figure.bounds->first),
                          percent(figure.bounds->second)}});
}

Json inJson(const NearFigure& figure) {
    Json json{{"value", nullptr}, {"state", geo::toText(figure.value.state)}, {"least", nullptr}, {"most", nullptr}};
    if (figure.value.hasNumber())
        json["value"] = figure.value.value;
    if (figure.bounds) {
        json["least"] = figure.bounds->first;
        json["most"] = figure.bounds->second;
    }
    json["indicative"] = figure.indicative;
    json["why"] = Json::array();
    for (const auto& why : figure.why)
        json["why"].push_back(geo::plainText(why));
    return json;
}

Json inJson(const Line& line, std::span<const double> within) {
    const auto& near = *line.near;
    Json json{{"level", line.level},
              {"code", line.code.empty() ? Json(nullptr) : Json(line.code)},
              {"buffer_m", line.metres}};
    json["people"] = near.persons > 0 ? Json(near.persons) : Json(nullptr);
    json["people_in_imputed_squares"] = near.persons > 0 ? Json(near.imputed) : Json(nullptr);
    json["square_m"] = near.persons > 0 ? Json(near.size) : Json(nullptr);
    json["year"] = near.persons > 0 ? Json(near.year) : Json(nullptr);
    json["coverage"] = near.coverage ? Json(*near.coverage) : Json(nullptr);
    json["within"] = Json::array();
    for (std::size_t r = 0; r < within.size(); ++r) {
        auto figure = inJson(near.within[r]);
        figure["distance_m"] = within[r];
        json["within"].push_back(std::move(figure));
    }
    json["mean_distance_m"] = inJson(near.distance);
    return json;
}

} // namespace

CountedPeople countedPeople(const geo::Observatory& observatory, const CountReport& report, geo::Progress& progress) {
    geo::ProgressPart reading{progress, 0, 0.3}, estimating{progress, 0.3, 1};
    const auto places = placesOf(observatory, report, reading);
    CountedPeople people;
    people.within = report.radii;
    if (people.within.empty())
        people.within.push_back(usualDistance);
    std::vector<double> around{0};
    around.insert(around.end(), report.radii.begin(), report.radii.end());
    for (std::size_t i = 0; i < around.size(); ++i) {
        const auto part = [&](std::size_t done) {
            return static_cast<double>(done) / static_cast<double>(around.size());
        };
        geo::ProgressPart one{estimating, part(i), part(i + 1)};
        people.perimeters.push_back(peopleAround(observatory, report, around[i], places, people.within, one));
    }
    takeSources(people);
    return people;
}

Sheet peopleSheet(const CountReport& report, const CountedPeople& people) {
    Sheet sheet;
    sheet.name = GEO_TR("Inhabitants near a place");
    sheet.columns = columnsOf(people);
    const auto across = [&](SheetText words, CellLook look) {
        sheet.rows.emplace_back();
        put(sheet.rows.back(), textCell(std::move(words), look, sheet.columns.size()));
    };
    across({GEO_TR("Inhabitants near a place"), report.title}, CellLook::Title);
    for (auto& words : inWords(report, people))
        across({std::move(words)}, CellLook::Remark);
    addHeads(sheet, people.within.size() + 1);
    sheet.headings = sheet.rows.size();
    sheet.heldColumns = 2;
    for (const auto& line : linesOf(report, people, true))
        sheet.rows.push_back(rowOf(line));
    sheet.records = sheet.rows.size() - sheet.headings;
    for (const auto& line : linesOf(report, people, false))
        sheet.rows.push_back(rowOf(line));
    return sheet;
}

Sheet peopleRecords(const CountReport& report, const CountedPeople& people) {
    Sheet sheet;
    sheet.name = GEO_TR("Inhabitants near a place");
    sheet.columns = columnsOf(people);
    Row heads;
    for (std::size_t c = 0; c < sheet.columns.size(); ++c)
        heads.push_back(
            textCell(sheet.columns[c].name, isFigure(sheet.columns, c) ? CellLook::NumberHead : CellLook::ColumnHead));
    sheet.rows.push_back(std::move(heads));
    sheet.headings = 1;
    for (const bool own : {true, false})
        for (const auto& line : linesOf(report, people, own))
            sheet.rows.push_back(rowOf(line));
    sheet.records = sheet.rows.size() - 1;
    return sheet;
}

Json toJson(const CountReport& report, const CountedPeople& people) {
    auto json = Json::array();
    for (const bool own : {true, false})
        for (const auto& line : linesOf(report, people, own))
            json.push_back(inJson(line, people.within));
    return json;
}

std::vector<Message> inWords(const CountReport& report, const CountedPeople& people) {
    std::vector<Message> words;
    for (std::size_t r = 0; r < people.within.size(); ++r)
        sayShare(people, r, words);
    const auto& strict = people.perimeters.front().together;
    if (strict.distance.value.hasNumber())
        words.push_back({GEO_TR("On average they live %1 m from the nearest place, in a straight line (estimate)"),
                         {std::round(strict.distance.value.value / 10) * 10}});
    const auto without =
        std::ranges::count_if(people.perimeters.front().of, [](const PeopleNear& near) { return !(near.persons > 0); });
    if (without > 0)
        words.push_back({GEO_TR("Neighbourhoods without a square with inhabitants: %1 of %2. They count nowhere here"),
                         {static_cast<std::int64_t>(without), static_cast<std::int64_t>(report.of.size())}});
    words.emplace_back(
        GEO_TR("The people of a square are taken to live at its centre. At least: those of the squares that "
               "lie wholly within the distance. At most: those of all squares that it reaches."));
    if (const double percent = std::round(100 * strict.imputed / strict.persons); percent > 0)
        words.push_back({GEO_TR("%1 % of them live in imputed squares, for which the number of inhabitants is "
                                "published all the same"),
                         {percent}});
    return words;
}

} // namespace layers
