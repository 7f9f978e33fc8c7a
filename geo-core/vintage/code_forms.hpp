// Codes that are nearly right: what was written, what was meant, and how sure that is.
#pragma once

#include "geometry/zone_set.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace geo {

/// How a written code differs from the official form.
enum class CodeForm {
    Exact,
    Spaces,         ///< spaces, quotes or small letters
    Separator,      ///< "94033_0110", "94033-0110", "94033 0110"
    LostZero,       ///< "1001", "10040101"
    LetterForDigit, ///< "O1001": a letter O or l for a digit. Not safe: somebody typed it
    OtherLevel      ///< the code of a commune for an IRIS, or of an IRIS for a commune
};

struct ReadCode {
    std::string code; ///< official form
    CodeForm form = CodeForm::Exact;
};

/// May the code be put right without asking? Nothing but its writing differs.
constexpr bool isSafe(CodeForm form) { return form <= CodeForm::LostZero; }

/// The code that was meant, of a commune, department, IRIS or neighbourhood; nullopt for anything else (a name, a
/// total).
std::optional<ReadCode> readCode(GeographyKind kind, std::string_view written);

} // namespace geo
