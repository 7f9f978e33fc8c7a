#include "addresses/address_line.hpp"

#include "addresses/street_words.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace geo {
namespace {

using Tokens = std::vector<std::string>;

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isSuffixWord(std::string_view word) { return isOneOf(word, {"bis", "ter", "quater", "quinquies"}); }

/// "12", "12bis", "12b": number and what hangs on to it.
std::optional<HouseNumber> numberWord(std::string_view word) {
    constexpr std::size_t mostDigits = 4;
    const auto digits = std::min(word.find_first_not_of("0123456789"), word.size());
    const auto rest = word.substr(digits);
    if (digits == 0 || digits > mostDigits || !(rest.size() <= 1 || isSuffixWord(rest)))
        return std::nullopt;
    return HouseNumber{std::stoi(std::string{word.substr(0, digits)}), std::string{rest}};
}

bool isSaidToBeANumber(std::string_view word) { return isOneOf(word, {"n", "no", "num", "numero"}); }

/// The number at the start of the words and how many of them it takes; 0: none is there.
struct NumberAtStart {
    HouseNumber number;
    std::size_t words = 0;
};

NumberAtStart numberAt(const Tokens& tokens, std::size_t from) {
    auto at = from;
    if (at + 1 < tokens.size() && isSaidToBeANumber(tokens[at]))
        ++at;
    auto number = at < tokens.size() ? numberWord(tokens[at]) : std::nullopt;
    if (!number)
        return {};
    ++at;
    const auto endsAt = [&](std::size_t i) { return i >= tokens.size() || isWay(tokens[i]); };
    // A letter may be the name's first initial, "r" is a street: it belongs to the number only before a way.
    const auto isSuffix = [&](std::size_t i) {
        return i < tokens.size() && (isSuffixWord(tokens[i]) ||
                                     (tokens[i].size() == 1 && tokens[i] != "r" && !isDigits(tokens[i]) &&
                                      tokens[i] != "a" && endsAt(i + 1)) ||
                                     (tokens[i] == "a" && i + 1 < tokens.size() && isWay(tokens[i + 1])));
    };
    if (number->suffix.empty() && isSuffix(at))
        number->suffix = tokens[at++];
    // "12-14 rue", "12 à 14 bis rue": up to there.
    auto second = at < tokens.size() && isOneOf(tokens[at], {"a", "et"}) ? at + 1 : at;
    if (second < tokens.size() && numberWord(tokens[second])) {
        ++second;
        if (isSuffix(second))
            ++second;
        if (endsAt(second))
            at = second;
    }
    return {*number, at - from};
}

/// Post boxes and what is inside a building: the word and what follows it.
bool isNoStreet(std::string_view word) {
    return isOneOf(word, {"bp", "cs", "tsa", "bat", "batiment", "bt", "apt", "appt", "appartement", "etage", "etg",
                          "hall", "boite"});
}

bool isCedex(std::string_view word) { return word == "cedex"; }

std::string joined(const Tokens& tokens, std::size_t from, std::size_t to) {
    std::string out;
    for (auto i = from; i < to; ++i)
        out += (out.empty() ? "" : " ") + tokens[i];
    return out;
}

/// Number and street out of the words before the commune.
void takeStreet(Tokens tokens, AddressLine& line) {
    for (std::size_t i = 0; i < tokens.size();) {
        const bool first = i == 0 && !isOneOf(tokens[i], {"bp", "cs", "tsa"});
        if (first || !isNoStreet(tokens[i])) {
            ++i;
            continue;
        }
        const auto from = tokens.begin() + static_cast<std::ptrdiff_t>(i);
        tokens.erase(from, from + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, tokens.size() - i)));
    }
    std::size_t at = 0;
    auto found = numberAt(tokens, 0);
    // "Résidence des Lilas 12 rue Pasteur": the number stands before the way.
    for (std::size_t i = 1; found.words == 0 && i + 1 < tokens.size(); ++i)
        if (const auto one = numberAt(tokens, i); one.words > 0 && i + one.words < tokens.size() &&
                                                  isWay(tokens[i + one.words]) && isDigits(tokens[i].substr(0, 1))) {
            found = one;
            at = i;
        }
    if (found.words > 0)
        line.number = found.number;
    line.street = joined(tokens, at + found.words, tokens.size());
}

/// The parts between commas; a dash between spaces is one too, but not between two house numbers.
std::vector<Tokens> partsOf(std::string_view text) {
    std::vector<Tokens> parts;
    std::string part;
    const auto end = [&] {
        if (auto tokens = plainWords(part); !tokens.empty())
            parts.push_back(std::move(tokens));
        part.clear();
    };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto startsPostcode = [&](std::string_view rest) { return rest.size() >= 5 && isDigits(rest.substr(0, 5)); };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = text[i] == ' ' && text.substr(i, 3) == " - " &&
                          (part.empty() || !isDigit(part.back()) || startsPostcode(text.substr(i + 3)));
        if (text[i] == ',' || text[i] == ';' || text[i] == '\n' || text[i] == '|' || dash) {
            end();
            i += dash ? 2 : 0;
        } else {
            part += text[i];
        }
    }
    end();
    return parts;
}

struct Position {
    std::size_t part = 0, word = 0, words = 1;
};

/// The last word of five digits that is no post box; without one, "93 140".
std::optional<Position> postcodeIn(const std::vector<Tokens>& parts) {
    constexpr std::size_t length = 5, department = 2;
    std::optional<Position> found, apart;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const auto& words = parts[p];
        for (std::size_t w = 0; w < words.size(); ++w) {
            if (!isDigits(words[w]) || (w > 0 && isOneOf(words[w - 1], {"bp", "cs", "tsa", "cedex"})))
                continue;
            if (words[w].size() == length)
                found = Position{p, w, 1};
            else if (words[w].size() == department && p + w > 0 && w + 1 < words.size() && isDigits(words[w + 1]) &&
                     words[w + 1].size() == length - department)
                apart = Position{p, w, 2};
        }
    }
    return found ? found : apart;
}

/// A commune as it stands at the end of a line: no country after it, nothing from Cedex on.
std::string communeText(Tokens words) {
    words.erase(std::find_if(words.begin(), words.end(), isCedex), words.end());
    if (words.size() > 1 && words.back() == "france" && words[words.size() - 2] != "en")
        words.pop_back();
    return joined(words, 0, words.size());
}

/// Is the last part between commas a commune, and not a street or a building?
bool endsWithCommune(const std::vector<Tokens>& parts) {
    if (parts.size() < 2)
        return false;
    const auto& last = parts.back();
    const bool onlyNumberBefore = parts.size() == 2 && numberAt(parts.front(), 0).words == parts.front().size();
    return !isDigits(last.front().substr(0, 1)) && !isNoStreet(last.front()) &&
           !(onlyNumberBefore && isWay(last.front()));
}

Tokens together(const std::vector<Tokens>& parts) {
    Tokens all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::string_view cellAt(std::span<const std::string> cells, std::optional<std::size_t> column) {
    return column && *column < cells.size() ? std::string_view{cells[*column]} : std::string_view{};
}

std::string postcodeOf(std::string_view cell) {
    std::string digits;
    for (const char c : cell)
        if (c >= '0' && c <= '9')
            digits += c;
    if (digits.size() == 4) // a spreadsheet ate the zero
        digits.insert(0, "0");
    return digits.size() == 5 ? digits : std::string{};
}

} // namespace

std::optional<HouseNumber> houseNumber(std::string_view text) {
    const auto found = numberAt(plainWords(text), 0);
    return found.words > 0 ? std::optional{found.number} : std::nullopt;
}

std::string suffixKey(std::string_view suffix) {
    return std::string{isOneOf(suffix, {"bis", "ter", "quater"}) ? suffix.substr(0, 1) : suffix};
}

AddressLine addressLine(std::string_view text) {
    AddressLine line;
    auto parts = partsOf(text);
    if (parts.size() > 1 && parts.back() == Tokens{"france"})
        parts.pop_back();
    if (const auto code = postcodeIn(parts)) {
        auto& words = parts[code->part];
        const auto from = words.begin() + static_cast<std::ptrdiff_t>(code->word);
        const auto to = from + static_cast<std::ptrdiff_t>(code->words);
        for (auto word = from; word != to; ++word)
            line.postcode += *word;
        Tokens after{to, words.end()};
        words.erase(from, words.end());
        if (after.empty() && code->part + 1 < parts.size()) // "93140, Bondy"
            after = parts[code->part + 1];
        parts.resize(code->part + 1);
        if (words.empty())
            parts.pop_back();
        line.commune = communeText(std::move(after));
    } else if (const auto cedex =
                   parts.empty() ? Tokens::iterator{} : std::find_if(parts.back().begin(), parts.back().end(), isCedex);
               !parts.empty() && cedex != parts.back().end()) {
        parts.back().erase(cedex, parts.back().end());
        if (parts.back().empty())
            parts.pop_back();
    }
    if (line.commune.empty() && endsWithCommune(parts)) {
        line.commune = communeText(std::move(parts.back()));
        parts.pop_back();
    }
    takeStreet(together(parts), line);
    return line;
}

std::optional<AddressColumns> addressColumns(std::span<const std::string> titles) {
    using Names = std::vector<std::string_view>;
    const auto column = [&](const Names& names) -> std::optional<std::size_t> {
        for (const auto name : names)
            for (std::size_t i = 0; i < titles.size(); ++i) {
                const auto words = plainWords(titles[i]);
                std::string title;
                for (const auto& word : words)
                    title += word;
                if (title == name)
                    return i;
            }
        return std::nullopt;
    };
    AddressColumns columns;
    columns.line = column({"adresse", "adressecomplete", "adressepostale", "libelleadresse", "adr", "address"});
    columns.number = column({"numero", "num", "no", "n", "numerovoie", "numvoie", "numerovoieetablissement"});
    columns.suffix = column({"rep", "indicerepetition", "indrep", "indicerepetitionetablissement"});
    columns.way = column({"typevoie", "typedevoie", "typevoieetablissement"});
    columns.street = column({"voie", "nomvoie", "nomdevoie", "libellevoie", "libellevoieetablissement", "rue"});
    columns.postcode = column({"codepostal", "cp", "codepostaletablissement"});
    columns.commune = column({"codeinsee", "codecommune", "codecommuneetablissement", "insee", "depcom", "commune",
                              "nomcommune", "ville", "localite", "libellecommuneetablissement", "libelleacheminement"});
    if (!columns.line && !columns.street)
        return std::nullopt;
    return columns;
}

AddressLine addressLine(const AddressColumns& columns, std::span<const std::string> cells) {
    AddressLine line;
    const auto street = cellAt(cells, columns.street);
    if (columns.line && (!columns.street || street.empty())) {
        line = addressLine(cellAt(cells, columns.line));
    } else {
        auto words = plainWords(cellAt(cells, columns.way));
        for (auto& word : plainWords(street))
            words.push_back(std::move(word));
        takeStreet(std::move(words), line);
    }
    if (const auto number = houseNumber(cellAt(cells, columns.number))) {
        line.number = number;
        if (const auto suffix = plainWords(cellAt(cells, columns.suffix)); !suffix.empty())
            line.number->suffix = suffix.front();
    }
    if (auto postcode = postcodeOf(cellAt(cells, columns.postcode)); !postcode.empty())
        line.postcode = std::move(postcode);
    if (const auto commune = plainWords(cellAt(cells, columns.commune)); !commune.empty())
        line.commune = communeText(commune);
    return line;
}

} // namespace geo
