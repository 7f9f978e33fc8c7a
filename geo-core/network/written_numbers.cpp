#include "network/written_numbers.hpp"

#include "readers/text_encoding.hpp"

#include <charconv>
#include <cmath>
#include <string>
#include <vector>

namespace geo {
namespace {

void eraseAll(std::string& text, std::string_view what) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at))
        text.erase(at, what.size());
}

std::optional<double> plainNumber(std::string_view text) {
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// One decimal point and no mark between thousands. Of two different marks the last is the decimal one; one that comes
/// twice stands between thousands.
std::string withDecimalPoint(std::string text) {
    const auto comma = text.rfind(','), point = text.rfind('.');
    const bool both = comma != std::string::npos && point != std::string::npos;
    const auto several = [&](char mark) { return text.find(mark) != text.rfind(mark); };
    if (both)
        eraseAll(text, comma > point ? "." : ",");
    else if (several(','))
        eraseAll(text, ",");
    else if (several('.'))
        eraseAll(text, ".");
    if (const auto at = text.find(','); at != std::string::npos)
        text[at] = '.';
    return text;
}

/// The text cut at everything that is not part of a number.
std::vector<double> numbersIn(const std::string& text, bool& sound) {
    std::vector<double> numbers;
    std::string one;
    for (const char c : text + " ") {
        if ((c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-') {
            one += c == ',' ? '.' : c;
        } else if (!one.empty()) {
            const auto number = plainNumber(one);
            sound = sound && number;
            numbers.push_back(number.value_or(0));
            one.clear();
        }
    }
    return numbers;
}

} // namespace

std::optional<double> writtenNumber(std::string_view written) {
    auto text = folded(written);
    for (const auto space : {" ", "\t", "\u00A0", "\u202F", "\u2009", "'", "’"})
        eraseAll(text, space);
    double factor = 1;
    for (const auto& [ending, times] : {std::pair{"k€", 1e3},
                                        {"keuros", 1e3},
                                        {"m€", 1e6},
                                        {"€", 1.0},
                                        {"euros", 1.0},
                                        {"euro", 1.0},
                                        {"eur", 1.0},
                                        {"%", 1.0}})
        if (text.ends_with(ending)) {
            text.erase(text.size() - std::string_view{ending}.size());
            factor = times;
            break;
        }
    if (text.starts_with("−")) // the sign, not the hyphen
        text.replace(0, std::string_view{"−"}.size(), "-");
    if (text.starts_with('+'))
        text.erase(0, 1);
    const auto number = plainNumber(withDecimalPoint(text));
    return number ? std::optional{*number * factor} : std::nullopt;
}

std::optional<double> writtenDegrees(std::string_view written) {
    auto text = folded(written);
    if (const auto plain = writtenNumber(text))
        return plain;
    int sign = 1;
    std::string marks;
    for (char& c : text)
        if (c >= 'a' && c <= 'z') {
            sign = c == 's' || c == 'w' || c == 'o' ? -1 : sign; // ouest
            marks += c;
            c = ' ';
        }
    if (marks.size() > 1 && marks != "ouest" && marks != "est" && marks != "nord" && marks != "sud")
        return std::nullopt;
    bool sound = true;
    const auto parts = numbersIn(text, sound);
    if (!sound || parts.empty() || parts.size() > 3)
        return std::nullopt;
    double degrees = 0, unit = 1;
    for (std::size_t i = 0; i < parts.size(); ++i, unit /= 60) {
        if (i > 0 && (parts[i] < 0 || parts[i] >= 60))
            return std::nullopt;
        degrees += (i == 0 ? std::abs(parts[i]) : parts[i]) * unit;
    }
    return parts[0] < 0 ? -degrees : sign * degrees;
}

} // namespace geo
