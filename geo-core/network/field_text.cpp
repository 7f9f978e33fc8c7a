#include "network/field_text.hpp"

#include "base/codes.hpp"
#include "network/written_dates.hpp"
#include "network/written_numbers.hpp"
#include "readers/person_contacts.hpp"
#include "readers/person_names.hpp"
#include "readers/text_encoding.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace geo {
namespace {

/// A note is a note, not a file: longer ones are most often a document pasted whole.
constexpr std::size_t longestText = 100'000;

FieldText problem(Message what) { return {{}, std::move(what), 0}; }

FieldText textOf(const Field& field, std::string text) {
    if (text.size() > longestText)
        return problem(
            {GEO_TR("the text has %1 characters; %2 are kept at most: keep the document itself elsewhere and "
                    "name it here"),
             {static_cast<std::int64_t>(text.size()), static_cast<std::int64_t>(longestText)}});
    FieldText out;
    if (field.type == FieldType::Text)
        std::ranges::replace_if(
            text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
    out.value = withoutContacts(text, out.personsRemoved);
    if (field.speaksOfPeople)
        out.value = withoutPersons(out.value, out.personsRemoved);
    return out;
}

/// By id, by a label, or by the word offices use for it.
FieldText choiceOf(const Field& field, std::string_view written) {
    const auto plain = folded(written);
    std::string labels;
    for (const auto& choice : field.choices) {
        if (plain == choice.id || plain == folded(choice.label) ||
            std::ranges::any_of(choice.words, [&](auto word) { return plain == folded(word); }))
            return {std::string{choice.id}, {}, 0};
        labels += (labels.empty() ? "" : ", ") + std::string{choice.id};
    }
    return problem({GEO_TR("“%1” is none of: %2"), {std::string{written}, labels}});
}

FieldText flagOf(std::string_view written) {
    const auto plain = folded(written);
    for (const auto yes : {"1", "oui", "o", "x", "vrai", "true", "yes", "y"})
        if (plain == yes)
            return {"1", {}, 0};
    for (const auto no : {"0", "non", "n", "faux", "false", "no", "-"})
        if (plain == no)
            return {"0", {}, 0};
    return problem({GEO_TR("“%1” is neither yes nor no"), {std::string{written}}});
}

template <typename Code> FieldText codeOf(std::string_view written, const char* what) {
    if (const auto code = Code::parse(written))
        return {code->text(), {}, 0};
    return problem({std::string{what}, {std::string{written}}});
}

FieldText departmentText(std::string_view written) {
    if (written.size() == 1 && isDigits(written))
        return codeOf<DepartmentCode>("0" + std::string{written}, "");
    return codeOf<DepartmentCode>(written, GEO_TR("“%1” is no department code (two or three characters: 34, 2A, 974)"));
}

FieldText communeText(std::string_view written) {
    if (const auto repaired = repairedCommune(written); repaired && !CommuneCode::parse(written))
        return {repaired->text(), {}, 0};
    return codeOf<CommuneCode>(written, GEO_TR("“%1” is no commune code (five characters: 34172)"));
}

template <typename One> FieldText listOf(std::string_view written, One&& one) {
    FieldText out;
    for (const auto& entry : splitList(written, ";,|\n")) {
        const auto code = one(trimmed(entry));
        if (!code.problem.empty())
            return code;
        if (!code.value.empty())
            out.value += (out.value.empty() ? "" : ";") + code.value;
    }
    return out;
}

FieldText numberOf(const Field& field, std::string_view written) {
    const auto number = writtenNumber(written);
    if (!number)
        return problem({GEO_TR("“%1” is not a number"), {std::string{written}}});
    const bool percent =
        written.find('%') != std::string_view::npos || field.id == "printed_share" || field.id == "bounce";
    if (percent && std::abs(*number) > 100)
        return problem({GEO_TR("“%1” is more than 100 %"), {std::string{written}}});
    const bool count = field.type == FieldType::Whole;
    if (count && (*number < 0 || *number != std::floor(*number) || *number > 1e12))
        return problem({GEO_TR("“%1” is no whole number from 0 on"), {std::string{written}}});
    if (field.type == FieldType::Amount && *number < 0)
        return problem({GEO_TR("“%1” is less than nothing"), {std::string{written}}});
    return {fmt::format("{}", *number), {}, 0};
}

} // namespace

FieldText canonical(const Field& field, std::string_view written) {
    const auto unwrapped = unwrapSpreadsheetText(trimmed(written));
    const auto text = trimmed(unwrapped);
    if (text.empty())
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Reference:
        return textOf(field, std::string{text});
    case FieldType::Choice:
        return choiceOf(field, text);
    case FieldType::Flag:
        return flagOf(text);
    case FieldType::Date:
        return writtenDate(text);
    case FieldType::Year:
        return writtenYear(text);
    case FieldType::SchoolYear:
        return writtenSchoolYear(text);
    case FieldType::Whole:
    case FieldType::Number:
    case FieldType::Amount:
        return numberOf(field, text);
    case FieldType::Degrees:
        if (const auto degrees = writtenDegrees(text); degrees && std::abs(*degrees) <= 180)
            return {fmt::format("{}", *degrees), {}, 0};
        return problem(
            {GEO_TR("“%1” is no longitude or latitude in degrees (3,8767 or 3° 52′ 36″ E)"), {std::string{text}}});
    case FieldType::Department:
        return departmentText(text);
    case FieldType::Commune:
        return communeText(text);
    case FieldType::Epci:
        return codeOf<EpciCode>(text, GEO_TR("“%1” is no SIREN (nine digits, the last of which checks the others)"));
    case FieldType::Communes:
        return listOf(text, communeText);
    case FieldType::Neighbourhoods:
        return listOf(text, [](std::string_view one) {
            return codeOf<QpvCode>(one, GEO_TR("“%1” is no code of a priority neighbourhood (QP034005, QN03401M)"));
        });
    }
    return {};
}

namespace {

void checkPlace(const NetworkRecord& record, std::vector<RecordProblem>& problems) {
    const auto lon = record.number("lon"), lat = record.number("lat");
    if (lon.has_value() != lat.has_value())
        problems.push_back({lon ? "lat" : "lon", GEO_TR("longitude and latitude go together")});
    if (!lon || !lat)
        return;
    if (std::abs(*lat) > 90)
        problems.push_back({"lat", {GEO_TR("a latitude lies between −90 and 90, not at %1"), {*lat}}});
    // In mainland France latitudes are over 41 and longitudes under 10: the other way round is a slip.
    else if (*lon > 41 && *lon < 52 && *lat > -6 && *lat < 10)
        problems.push_back({"lon",
                            {GEO_TR("longitude %1 and latitude %2 are off France; the other way round they are in it: "
                                    "exchange them"),
                             {*lon, *lat}}});
}

void checkOrder(const NetworkRecord& record, std::string_view from, std::string_view to,
                std::vector<RecordProblem>& problems) {
    if (!record.kind->find(from) || !record.kind->find(to))
        return;
    const auto &first = record.at(from), &last = record.at(to);
    const auto common = std::min(first.size(), last.size()); // "2022" and "2022-09" say as much as the shorter one does
    if (common > 0 && last.substr(0, common) < first.substr(0, common))
        problems.push_back({to, {GEO_TR("%1 is before %2"), {last, first}}});
}

void checkPeople(const NetworkRecord& record, std::vector<RecordProblem>& problems) {
    const auto all = record.whole("attendances"), different = record.whole("persons");
    if (all && different && *different > *all)
        problems.push_back(
            {"persons", {GEO_TR("%1 different persons cannot make %2 attendances"), {*different, *all}}});
}

} // namespace

std::vector<RecordProblem> problemsOf(const NetworkRecord& record) {
    std::vector<RecordProblem> problems;
    for (const auto& field : record.kind->fields)
        if (field.required && record.at(field.id).empty())
            problems.push_back({field.id, GEO_TR("this field must be filled in")});
    if (record.kind->placed)
        checkPlace(record, problems);
    checkOrder(record, "start_date", "end_date", problems);
    checkOrder(record, "start", "end", problems);
    checkOrder(record, "joined", "left_after", problems);
    if (record.kind->id == "participations")
        checkPeople(record, problems);
    if (record.kind->find("state") && record.at("state").empty() &&
        record.at(record.kind->id == "surveys" ? "number" : "value").empty())
        problems.push_back({"state", GEO_TR("without a figure, say why there is none")});
    return problems;
}

} // namespace geo
