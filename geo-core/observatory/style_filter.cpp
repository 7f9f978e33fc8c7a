#include "observatory/style_filter.hpp"

#include <fmt/format.h>

#include <charconv>
#include <string_view>
#include <vector>

namespace geo {
namespace {

std::string inQuotes(std::string_view text, char quote) {
    std::string out{quote};
    for (const char c : text) {
        out += c;
        if (c == quote)
            out += c;
    }
    return out + quote;
}

struct Token {
    enum class Kind { Field, Text, Number, Sign } kind;
    std::string text;
};

/// Fields and texts in their quotes, numbers, signs and words in upper case; nullopt where a quote stays open.
std::optional<std::vector<Token>> tokens(std::string_view filter) {
    std::vector<Token> out;
    for (std::size_t at = 0; at < filter.size();) {
        const char c = filter[at];
        if (c == ' ' || c == '\n' || c == '\t' || c == '(' || c == ')') {
            ++at;
            continue;
        }
        std::string text;
        if (c == '"' || c == '\'') {
            for (++at;; ++at) {
                if (at >= filter.size())
                    return std::nullopt;
                if (filter[at] == c && (at + 1 >= filter.size() || filter[++at] != c))
                    break;
                text += filter[at];
            }
            if (at < filter.size() && filter[at] == c)
                ++at;
            out.push_back({c == '"' ? Token::Kind::Field : Token::Kind::Text, text});
            continue;
        }
        const bool sign = c == '<' || c == '>' || c == '=';
        const auto end = sign ? filter.find_first_not_of("<>=", at) : filter.find_first_of("<>=\"' \n\t()", at);
        text = filter.substr(at, end == std::string_view::npos ? end : end - at);
        at += text.size();
        const bool number = !sign && std::string_view{"0123456789.+-"}.find(c) != std::string_view::npos;
        for (auto& letter : text)
            if (letter >= 'a' && letter <= 'z' && !number)
                letter = static_cast<char>(letter - 'a' + 'A');
        out.push_back({number ? Token::Kind::Number : Token::Kind::Sign, text});
    }
    return out;
}

std::optional<double> numberFrom(const Token& token) {
    double value = 0;
    const auto* end = token.text.data() + token.text.size();
    const auto [stop, failed] = std::from_chars(token.text.data(), end, value);
    return token.kind == Token::Kind::Number && failed == std::errc{} && stop == end ? std::optional{value}
                                                                                     : std::nullopt;
}

/// One test, field sign constant, added to what is known. false for any other.
bool add(ReadFilter& read, const Token& field, const Token& sign, const Token& constant) {
    if (field.kind != Token::Kind::Field || sign.kind != Token::Kind::Sign ||
        (!read.field.empty() && read.field != field.text))
        return false;
    read.field = field.text;
    if (constant.kind == Token::Kind::Text) {
        read.value = constant.text;
        return sign.text == "=";
    }
    const auto number = numberFrom(constant);
    if (!number)
        return false;
    if (sign.text == ">=" || sign.text == ">")
        read.low = number;
    else if (sign.text == "<" || sign.text == "<=")
        read.high = number;
    else
        return false;
    return true;
}

} // namespace

std::string quotedField(const std::string& field) { return inQuotes(field, '"'); }

std::string stateFilter(const LayerStyle& style, const StyleEntry& entry) {
    return quotedField(style.stateField) + " = " + inQuotes(entry.value, '\'');
}

std::string filterOf(const LayerStyle& style, const StyleEntry& entry) {
    const auto field = quotedField(style.field);
    if (style.kind == LayerStyle::Kind::Categorised)
        return field + " = " + inQuotes(entry.value, '\'');
    if (style.kind == LayerStyle::Kind::Single)
        return style.field.empty() ? std::string{} : field + " IS NOT NULL";
    if (!entry.low && !entry.high)
        return field + " IS NOT NULL";
    std::string filter;
    if (entry.low)
        filter = fmt::format("{} >= {}", field, *entry.low);
    if (entry.high)
        filter += fmt::format("{}{} < {}", filter.empty() ? "" : " AND ", field, *entry.high);
    return filter;
}

std::optional<ReadFilter> readFilter(const std::string& filter) {
    const auto parts = tokens(filter);
    if (!parts || (parts->size() != 3 && parts->size() != 7 && parts->size() != 4))
        return std::nullopt;
    const auto& p = *parts;
    ReadFilter read;
    if (p.size() == 4) {
        if (p[0].kind != Token::Kind::Field || p[1].text != "IS" || p[2].text != "NOT" || p[3].text != "NULL")
            return std::nullopt;
        read.field = p[0].text;
        return read;
    }
    if (!add(read, p[0], p[1], p[2]))
        return std::nullopt;
    if (p.size() == 7 && (p[3].text != "AND" || read.value || !add(read, p[4], p[5], p[6]) || read.value))
        return std::nullopt;
    return read;
}

} // namespace geo
