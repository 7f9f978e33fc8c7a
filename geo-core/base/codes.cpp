#include "base/codes.hpp"

#include <utility>

namespace geo {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool allDigits(std::string_view text) {
    for (char c : text)
        if (!isDigit(c))
            return false;
    return !text.empty();
}

std::string_view trimmed(std::string_view text) {
    const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && space(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string capital(std::string_view text) {
    std::string out{trimmed(text)};
    for (char& c : out)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return out;
}

/// 01 … 95 without 20, which Corsica left for 2A and 2B in 1976.
bool isMetropolitanDepartment(std::string_view two) {
    if (two == "2A" || two == "2B")
        return true;
    if (two.size() != 2 || !allDigits(two))
        return false;
    const int number = (two[0] - '0') * 10 + (two[1] - '0');
    return number >= 1 && number <= 95 && number != 20;
}

/// 971 … 978, and the Pacific territories 986 … 988, which have communes and neighbourhoods of their own.
bool isOverseasDepartment(std::string_view three) {
    if (three.size() != 3 || !allDigits(three))
        return false;
    const auto first = three.substr(0, 2);
    return (first == "97" && three[2] >= '1' && three[2] <= '8') ||
           (first == "98" && three[2] >= '6' && three[2] <= '8');
}

/// Characters of the department at the start of a commune code, 0 if there is none.
std::size_t departmentLength(std::string_view commune) {
    if (commune.size() >= 3 && isOverseasDepartment(commune.substr(0, 3)))
        return 3;
    return commune.size() >= 2 && isMetropolitanDepartment(commune.substr(0, 2)) ? 2 : 0;
}

/// A neighbourhood code names its department with three characters: 034, 02A, 974.
bool isPaddedDepartment(std::string_view three) {
    return isOverseasDepartment(three) ||
           (three.size() == 3 && three[0] == '0' && isMetropolitanDepartment(three.substr(1)));
}

/// The check of a SIREN (ISO/IEC 7812-1): every second digit from the right counts double, digits of the double summed.
bool luhnHolds(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int value = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1)
            value = value * 2 > 9 ? value * 2 - 9 : value * 2;
        sum += value;
    }
    return sum % 10 == 0;
}

} // namespace

std::optional<std::string> DepartmentKind::normalise(std::string_view text) {
    auto code = capital(text);
    if (isMetropolitanDepartment(code) || isOverseasDepartment(code))
        return code;
    return std::nullopt;
}

std::optional<std::string> CommuneKind::normalise(std::string_view text) {
    auto code = capital(text);
    const auto department = departmentLength(code);
    if (code.size() != 5 || department == 0)
        return std::nullopt;
    const auto number = std::string_view{code}.substr(department);
    if (!allDigits(number) || number.find_first_not_of('0') == std::string_view::npos)
        return std::nullopt;
    return code;
}

std::optional<std::string> IrisKind::normalise(std::string_view text) {
    auto code = capital(text);
    if (code.size() != 9 || !allDigits(std::string_view{code}.substr(5)) ||
        !CommuneKind::normalise(std::string_view{code}.substr(0, 5)))
        return std::nullopt;
    return code;
}

std::optional<std::string> QpvKind::normalise(std::string_view text) {
    auto code = capital(text);
    const std::string_view view{code};
    if (code.size() != 8 || !isPaddedDepartment(view.substr(2, 3)))
        return std::nullopt;
    if (view.starts_with("QP") && allDigits(view.substr(5)))
        return code;
    // N new, M modified, I identical to the neighbourhood of 2015; C stands in lists of late 2024.
    const bool known = std::string_view{"NMIC"}.find(view[7]) != std::string_view::npos;
    if (view.starts_with("QN") && allDigits(view.substr(5, 2)) && known)
        return code;
    return std::nullopt;
}

std::optional<std::string> EpciKind::normalise(std::string_view text) {
    const auto code = trimmed(text);
    if (code.size() != 9 || !allDigits(code) || code.find_first_not_of('0') == std::string_view::npos ||
        !luhnHolds(code))
        return std::nullopt;
    return std::string{code};
}

CommuneCode communeOf(const IrisCode& iris) { return *CommuneCode::parse(std::string_view{iris.text()}.substr(0, 5)); }

DepartmentCode departmentOf(const CommuneCode& commune) {
    const std::string_view text{commune.text()};
    return *DepartmentCode::parse(text.substr(0, departmentLength(text)));
}

std::string_view departmentStart(std::string_view communeOrIris) {
    return communeOrIris.substr(0, departmentLength(communeOrIris));
}

DepartmentCode departmentOf(const QpvCode& qpv) {
    const auto three = std::string_view{qpv.text()}.substr(2, 3);
    return *DepartmentCode::parse(three[0] == '0' ? three.substr(1) : three);
}

int generationOf(const QpvCode& qpv) { return qpv.text()[1] == 'P' ? 2015 : 2024; }

std::optional<CommuneCode> repairedCommune(std::string_view text) {
    const auto digits = trimmed(text);
    if (digits.size() != 4 || !allDigits(digits))
        return std::nullopt;
    return CommuneCode::parse("0" + std::string{digits});
}

std::string unwrapSpreadsheetText(std::string_view text) {
    const auto inner = [](std::string_view whole, std::string_view open, std::string_view close) {
        const bool fits =
            whole.size() >= open.size() + close.size() && whole.starts_with(open) && whole.ends_with(close);
        return fits ? std::optional{whole.substr(open.size(), whole.size() - open.size() - close.size())}
                    : std::nullopt;
    };
    const auto cell = trimmed(text);
    // The longest wrapping first: a cell still quoted by CSV, then doubled quotes, then the plain form.
    for (const auto& [open, close] :
         {std::pair{"\"=\"\"", "\"\"\""}, std::pair{"=\"\"", "\"\""}, std::pair{"=\"", "\""}})
        if (const auto found = inner(cell, open, close); found && found->find('"') == std::string_view::npos)
            return std::string{*found};
    return std::string{text};
}

} // namespace geo
