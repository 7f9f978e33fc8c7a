#include "atlas_request.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace layers {
namespace {

using geo::Error;

constexpr std::size_t longestName = 150; // bytes; with its folder and extension within what every system takes

constexpr std::array perNames{std::pair{AtlasPer::Neighbourhood, "qpv"}, std::pair{AtlasPer::Commune, "commune"},
                              std::pair{AtlasPer::Contract, "contract"}, std::pair{AtlasPer::Site, "site"}};

/// A piece of a pattern: words, or what stands in braces.
struct Piece {
    std::string text;
    bool field = false;
};

constexpr std::string_view fields[] = {"name", "code", "commune", "n"};

std::vector<Piece> piecesOf(std::string_view pattern) {
    std::vector<Piece> pieces;
    while (!pattern.empty()) {
        const auto open = pattern.find_first_of("{}");
        if (open > 0)
            pieces.push_back({std::string{pattern.substr(0, open)}});
        if (open == pattern.npos)
            break;
        const auto close = pattern.find('}', open);
        const auto name =
            pattern[open] == '{' && close != pattern.npos ? pattern.substr(open + 1, close - open - 1) : "";
        if (std::ranges::find(fields, name) == std::end(fields))
            throw Error{Error::Code::Usage,
                        {GEO_TR("“%1” is no pattern of names: between braces stands {name}, {code}, {commune} or {n}"),
                         {std::string{pattern}}}};
        pieces.push_back({std::string{name}, true});
        pattern.remove_prefix(close + 1);
    }
    return pieces;
}

std::string valueOf(const std::string& field, const AtlasSubject& subject, std::size_t number, std::size_t digits) {
    if (field == "n")
        return fmt::format("{:0{}}", number, digits);
    return field == "name" ? subject.name : field == "code" ? subject.code : subject.commune;
}

/// Cut before the character that would be too much, never within one.
void shorten(std::string& name) {
    if (name.size() <= longestName)
        return;
    std::size_t end = longestName;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    name.resize(end);
}

/// What Windows, macOS and Linux all take as the name of a file.
std::string fileName(std::string name) {
    for (auto& c : name)
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f' ||
            std::string_view{"/\\:*?\"<>|"}.find(c) != std::string_view::npos)
            c = '-';
    shorten(name);
    const auto first = name.find_first_not_of(" .");
    if (first == name.npos)
        return {};
    return name.substr(first, name.find_last_not_of(" .") - first + 1);
}

/// Most systems do not tell capitals apart in the names of files.
std::string folded(std::string name) {
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

} // namespace

std::string_view toText(AtlasPer per) {
    return std::ranges::find(perNames, per, &std::pair<AtlasPer, const char*>::first)->second;
}

std::optional<AtlasPer> atlasPerFromText(std::string_view text) {
    for (const auto& [per, name] : perNames)
        if (text == name)
            return per;
    return std::nullopt;
}

std::vector<std::string> atlasFileNames(std::string_view pattern, std::span<const AtlasSubject> subjects) {
    const auto pieces = piecesOf(pattern);
    const auto digits = std::to_string(subjects.size()).size();
    std::vector<std::string> names;
    std::map<std::string, std::string> taken;
    for (const auto& subject : subjects) {
        std::string name;
        for (const auto& piece : pieces)
            name += piece.field ? valueOf(piece.text, subject, names.size() + 1, digits) : piece.text;
        name = fileName(name);
        if (name.empty())
            throw Error{Error::Code::Usage,
                        {GEO_TR("“%1” gives a page no name. Put {name} or {code} into it."), {std::string{pattern}}}};
        if (const auto [other, isNew] = taken.emplace(folded(name), subject.code); !isNew)
            throw Error{Error::Code::Usage,
                        {GEO_TR("“%1” gives %2 and %3 the same name, %4. Put {code} or {n} into it."),
                         {std::string{pattern}, other->second, subject.code, name}}};
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace layers
