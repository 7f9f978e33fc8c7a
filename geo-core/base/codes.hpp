// Codes of French official geography, kept as the text they are: leading zeros and Corsica's letters survive.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace geo {

/// A code of one kind. Made only by parse(), so an object always holds a well-formed code. Surrounding spaces are
/// dropped and letters made capital; nothing else is changed: "1001" is not a commune code, see repairedCommune().
template <typename Kind> class Code {
public:
    static std::optional<Code> parse(std::string_view text) {
        auto normal = Kind::normalise(text);
        if (!normal)
            return std::nullopt;
        return Code{std::move(*normal)};
    }
    const std::string& text() const { return m_text; }
    friend auto operator<=>(const Code&, const Code&) = default;

protected:
    explicit Code(std::string text) : m_text{std::move(text)} {}
    std::string m_text;
};

struct DepartmentKind { static std::optional<std::string> normalise(std::string_view text); };
struct CommuneKind { static std::optional<std::string> normalise(std::string_view text); };
struct IrisKind { static std::optional<std::string> normalise(std::string_view text); };
struct QpvKind { static std::optional<std::string> normalise(std::string_view text); };
struct EpciKind { static std::optional<std::string> normalise(std::string_view text); };

using DepartmentCode = Code<DepartmentKind>; ///< "01" … "95", "2A", "2B", "971" … "978"
using CommuneCode = Code<CommuneKind>;       ///< 5 characters: "01001", "2A004", "97105"
using IrisCode = Code<IrisKind>;             ///< 9 characters: commune + 4 digits; "…0000" where the commune is not cut
using QpvCode = Code<QpvKind>;               ///< "QP034005" (2015) or "QN03401M" (2024)
using EpciCode = Code<EpciKind>;             ///< SIREN, 9 digits with its check digit

CommuneCode communeOf(const IrisCode& iris);
DepartmentCode departmentOf(const CommuneCode& commune);
DepartmentCode departmentOf(const QpvCode& qpv);
/// The department a code of a commune or an IRIS starts with, two or three characters; checks nothing.
std::string_view departmentStart(std::string_view communeOrIris);
int generationOf(const QpvCode& qpv); ///< 2015 or 2024

/// A spreadsheet ate the first zero: "1001" gives 01001. Only for 4 digits; anything else gives nothing.
std::optional<CommuneCode> repairedCommune(std::string_view text);

/// Unwraps the spreadsheet protection ="00123" and its doubled-quote form; other text comes back as it was.
std::string unwrapSpreadsheetText(std::string_view text);

} // namespace geo
