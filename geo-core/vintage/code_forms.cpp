#include "vintage/code_forms.hpp"

#include "base/codes.hpp"
#include "readers/family.hpp"

#include <algorithm>
#include <vector>

namespace geo {
namespace {

bool isSpace(std::string_view text, std::size_t at, std::size_t& length) {
    for (const std::string_view space : {" ", "\t", "\r", "\n", "'", "\"", "\xC2\xA0", "\xE2\x80\xAF", "\xEF\xBB\xBF"})
        if (text.substr(at).starts_with(space)) {
            length = space.size();
            return true;
        }
    return false;
}

/// Without spaces and quotes anywhere, letters made capital.
std::string plainForm(std::string_view written) {
    std::string plain;
    for (std::size_t i = 0; i < written.size();) {
        std::size_t length = 1;
        if (!isSpace(written, i, length)) {
            const char c = written[i];
            plain += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
        i += length;
    }
    return plain;
}

std::string withoutSeparators(const std::string& plain) {
    std::string out;
    std::copy_if(plain.begin(), plain.end(), std::back_inserter(out),
                 [](char c) { return c != '_' && c != '-' && c != '.' && c != '/'; });
    return out;
}

std::string withDigits(std::string text) {
    for (char& c : text)
        if (c == 'O')
            c = '0';
        else if (c == 'I' || c == 'L')
            c = '1';
    return text;
}

std::optional<std::string> otherLevel(GeographyKind kind, const std::string& code) {
    if (kind == GeographyKind::Iris && parseCode(GeographyKind::Commune, code))
        return code + "0000";
    if (kind == GeographyKind::Commune)
        if (const auto iris = parseCode(GeographyKind::Iris, code))
            return iris->substr(0, 5);
    return std::nullopt;
}

} // namespace

std::optional<ReadCode> readCode(GeographyKind kind, std::string_view written) {
    if (const auto code = parseCode(kind, written); code && *code == written)
        return ReadCode{*code, CodeForm::Exact};
    const auto plain = plainForm(unwrapSpreadsheetText(written));
    if (const auto code = parseCode(kind, plain))
        return ReadCode{*code, CodeForm::Spaces};
    const auto joined = withoutSeparators(plain);
    if (const auto code = parseCode(kind, joined))
        return ReadCode{*code, CodeForm::Separator};
    if (const auto code = withLostZero(kind, joined))
        return ReadCode{*code, CodeForm::LostZero};
    if (const auto code = parseCode(kind, withDigits(joined)))
        return ReadCode{*code, CodeForm::LetterForDigit};
    if (auto code = otherLevel(kind, joined))
        return ReadCode{*code, CodeForm::OtherLevel};
    return std::nullopt;
}

} // namespace geo
