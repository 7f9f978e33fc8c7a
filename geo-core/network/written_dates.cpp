#include "network/written_dates.hpp"

#include "readers/text_encoding.hpp"

#include <fmt/format.h>

#include <array>
#include <chrono>

namespace geo {
namespace {

constexpr int earliest = 1900, latest = 2100;

FieldText notADate(std::string_view text) {
    return {{}, {GEO_TR("“%1” is no date (01/12/2022, 2022-12, 2022)"), {std::string{text}}}, 0};
}

/// By the first letters of its French name, or as a number.
int monthOf(std::string_view word) {
    constexpr std::array<std::string_view, 12> starts{"janv", "fev", "mars", "avr", "mai", "juin",
                                                      "juil", "aou", "sept", "oct", "nov", "dec"};
    for (std::size_t i = 0; i < starts.size(); ++i)
        if (word.starts_with(starts[i]))
            return static_cast<int>(i) + 1;
    return isDigits(word) && word.size() <= 2 ? std::stoi(std::string{word}) : 0;
}

FieldText dateOf(int year, int month, int day, std::string_view written) {
    if (year < 100)
        year += 2000;
    if (year < earliest || year > latest)
        return notADate(written);
    if (month == 0)
        return {fmt::format("{:04}", year), {}, 0};
    if (month < 1 || month > 12)
        return {{}, {GEO_TR("“%1” has no such month"), {std::string{written}}}, 0};
    if (day == 0)
        return {fmt::format("{:04}-{:02}", year, month), {}, 0};
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return {{}, {GEO_TR("“%1” does not exist: that month has no such day"), {std::string{written}}}, 0};
    return {fmt::format("{:04}-{:02}-{:02}", year, month, day), {}, 0};
}

/// The words and numbers of a date, without "le", "1er" as "1", a time behind it left out.
std::vector<std::string> partsOf(std::string_view text) {
    auto parts = splitList(folded(text), " /-.");
    if (!parts.empty() && (parts[0] == "le" || monthOf(parts[0]) == 0) && !isDigits(parts[0]) && parts[0] != "1er")
        parts.erase(parts.begin()); // "le", "jeudi"
    for (auto& part : parts)
        if (part == "1er")
            part = "1";
    if (!parts.empty()) // 2022-12-01T00:00:00
        if (auto& last = parts.back(); last.size() > 3 && last[2] == 't' && isDigits(last.substr(0, 2)))
            last.resize(2);
    while (!parts.empty() && parts.back().find(':') != std::string::npos) // 2022-12-01 00:00:00
        parts.pop_back();
    return parts;
}

} // namespace

FieldText writtenDate(std::string_view text) {
    const auto parts = partsOf(text);
    const auto number = [&](std::size_t i) {
        return isDigits(parts[i]) && parts[i].size() <= 4 ? std::stoi(parts[i]) : -1;
    };
    if (parts.empty() || parts.size() > 3)
        return notADate(text);
    const bool yearFirst = parts[0].size() == 4 && isDigits(parts[0]);
    const std::size_t year = yearFirst ? 0 : parts.size() - 1;
    if (number(year) < 0 || (!yearFirst && parts.size() < 3 && parts[year].size() != 4))
        return notADate(text);
    if (parts.size() == 1)
        return dateOf(number(0), 0, 0, text);
    const std::size_t month = parts.size() == 2 ? 1 - year : 1;
    const int monthNumber = monthOf(parts[month]);
    if (monthNumber == 0)
        return notADate(text);
    if (parts.size() == 2)
        return dateOf(number(year), monthNumber, 0, text);
    const std::size_t day = yearFirst ? 2 : 0;
    if (number(day) < 1)
        return notADate(text);
    return dateOf(number(year), monthNumber, number(day), text);
}

FieldText writtenYear(std::string_view text) {
    const auto plain = text.ends_with(".0") ? text.substr(0, text.size() - 2) : text; // a spreadsheet's number
    if (plain.size() == 4 && isDigits(plain))
        if (const int year = std::stoi(std::string{plain}); year >= earliest && year <= latest)
            return {std::string{plain}, {}, 0};
    return {{}, {GEO_TR("“%1” is no year (2022)"), {std::string{text}}}, 0};
}

FieldText writtenSchoolYear(std::string_view text) {
    const auto parts = splitList(text, "-/– ");
    if (parts.size() == 2 && parts[0].size() == 4 && isDigits(parts[0]) && isDigits(parts[1]) &&
        (parts[1].size() == 4 || parts[1].size() == 2)) {
        const int first = std::stoi(parts[0]);
        const int last = parts[1].size() == 4 ? std::stoi(parts[1]) : first / 100 * 100 + std::stoi(parts[1]);
        if (last == first + 1 && first >= earliest && last <= latest)
            return {fmt::format("{}-{}", first, last), {}, 0};
    }
    return {{}, {GEO_TR("“%1” is no school year (2022-2023)"), {std::string{text}}}, 0};
}

} // namespace geo
