// The addresses of Bondy as people write them. How they are rewritten here is decided here: none of it is taken from
// the program's own list of abbreviations.
#include "ban_file.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

using Exactness = geo::AddressFound::Exactness;

namespace {

struct Published {
    std::string number, suffix, street; ///< capitals without accents
    geo::Point place;
};

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.emplace_back();
        else if (c != '\r')
            cells.back() += c;
    }
    return cells;
}

std::vector<std::string> linesOf(const std::filesystem::path& file) {
    std::ifstream in{file};
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// Every tenth address after the titles, and the file without them.
struct Tenth {
    std::vector<Published> addresses;
    std::string rest;
};

Tenth tenthOf(const std::filesystem::path& file) {
    const auto lines = linesOf(file);
    const auto titles = cellsOf(lines.front());
    const auto column = [&](const char* title) {
        return static_cast<std::size_t>(std::ranges::find(titles, title) - titles.begin());
    };
    Tenth tenth;
    tenth.rest = lines.front() + '\n';
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (i % 10 != 0) {
            tenth.rest += lines[i] + '\n';
            continue;
        }
        const auto cells = cellsOf(lines[i]);
        tenth.addresses.push_back({cells[column("numero")],
                                   cells[column("rep")],
                                   cells[column("nom_afnor")],
                                   {std::stod(cells[column("x")]), std::stod(cells[column("y")])}});
    }
    return tenth;
}

using Words = std::vector<std::string>;

Words split(const std::string& text) {
    std::istringstream in{text};
    Words words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

std::string inOne(const Words& words, const char* between = " ") {
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : between) + word;
    return out;
}

void replace(Words& words, const std::map<std::string, std::string>& by, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < std::min(to, words.size()); ++i)
        if (const auto found = by.find(words[i]); found != by.end())
            words[i] = found->second;
}

std::string lower(std::string text) {
    for (auto& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

const std::map<std::string, std::string> shortWays{
    {"ALLEE", "ALL"},   {"AVENUE", "AV"},  {"BOULEVARD", "BD"}, {"RUE", "R"},     {"PLACE", "PL"},
    {"IMPASSE", "IMP"}, {"CHEMIN", "CHE"}, {"ROUTE", "RTE"},    {"SQUARE", "SQ"}, {"PASSAGE", "PAS"},
    {"VILLA", "VLA"},   {"COURS", "CRS"},  {"RUELLE", "RLE"}};
const std::map<std::string, std::string> otherShortWays{{"ALLEE", "All."},   {"AVENUE", "Ave"}, {"RUE", "r."},
                                                        {"PLACE", "pl."},    {"CHEMIN", "ch."}, {"IMPASSE", "imp."},
                                                        {"PASSAGE", "pass."}};
const std::map<std::string, std::string> titles{{"SAINT", "ST"},     {"SAINTE", "STE"},    {"GENERAL", "GAL"},
                                                {"MARECHAL", "MAL"}, {"SERGENT", "SGT"},   {"PROFESSEUR", "PR"},
                                                {"DOCTEUR", "DR"},   {"PRESIDENT", "PDT"}, {"VIEUX", "VX"}};
const std::map<std::string, std::string> inWords{{"2", "DEUX"},  {"4", "QUATRE"},    {"5", "CINQ"}, {"8", "HUIT"},
                                                 {"11", "ONZE"}, {"14", "QUATORZE"}, {"ONZE", "11"}};
const std::map<std::string, std::string> articles{{"DE", ""}, {"DU", ""}, {"DES", ""}, {"LA", ""},
                                                  {"LE", ""}, {"L", ""},  {"D", ""}};

/// One of six ways to write an address, in turn.
std::string rewritten(const Published& address, std::size_t turn) {
    auto street = split(address.street);
    const auto suffix = address.suffix;
    switch (turn % 6) {
    case 0: // as an envelope is printed
        replace(street, shortWays, 0, 1);
        replace(street, titles, 1, street.size());
        return inOne({address.number, lower(suffix), inOne(street), "93140 BONDY"});
    case 1: // as it is typed
        replace(street, otherShortWays, 0, 1);
        return address.number + suffix + ", " + lower(inOne(street)) + ", 93140 Bondy";
    case 2: { // an apostrophe, a Cedex
        replace(street, shortWays, 0, 1);
        auto text = inOne(street);
        for (const auto* elided : {" L ", " D "})
            if (const auto at = text.find(elided); at != std::string::npos)
                text.replace(at + 2, 1, "'");
        return "n° " + address.number + ' ' + suffix + ' ' + text + " - 93140 BONDY CEDEX";
    }
    case 3: { // no articles, the letter of the number alone
        replace(street, shortWays, 0, 1);
        replace(street, articles, 1, street.size());
        const auto letter = suffix.substr(0, 1);
        return inOne({address.number + (letter.empty() ? "" : std::string{static_cast<char>(letter[0] - 32)}),
                      inOne(street), "BONDY"});
    }
    case 4: // numbers in words, hyphens between names
        replace(street, inWords, 1, street.size());
        return address.number + ' ' + suffix + ' ' + street.front() + ' ' +
               inOne({street.begin() + 1, street.end()}, "-") + ", Bondy";
    default: // the initial of a first name, a range of numbers
        replace(street, shortWays, 0, 1);
        if (street.size() == 3 && !articles.contains(street[1]))
            street[1] = street[1].substr(0, 1) + '.';
        if (!suffix.empty())
            return inOne({address.number + suffix, inOne(street), "93140 Bondy"});
        return address.number + '-' + std::to_string(std::stoi(address.number) + 2) + ' ' + inOne(street) +
               " 93140 Bondy";
    }
}

double apart(geo::Point a, geo::Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

} // namespace

TEST(RealAddresses, OfBondyAreFoundAtTheirNumberHoweverTheyAreWritten) {
    NEEDS_REAL_DATA(real);
    const auto file = real / "addresses/ban_93010_bondy.csv";
    const support::TemporaryFolder folder;
    auto o = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
    ban::load(o, file);
    const auto tenth = tenthOf(file).addresses;
    ASSERT_GT(tenth.size(), 800u);
    auto book = o.addresses();
    std::size_t right = 0, surelyWrong = 0;
    std::string missed;
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < tenth.size(); ++i) {
        const auto line = rewritten(tenth[i], i);
        const auto found = book.find(line, 1);
        const bool there =
            !found.empty() && found[0].exactness == Exactness::Number && apart(found[0].place, tenth[i].place) < 0.01;
        right += there ? 1 : 0;
        surelyWrong += !there && !found.empty() && found[0].exactness == Exactness::Number && found[0].score > 0.9;
        if (!there)
            missed += line + "  →  " + (found.empty() ? "nothing" : found[0].label) + '\n';
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    const double share = static_cast<double>(right) / static_cast<double>(tenth.size());
    std::cout << right << " of " << tenth.size() << " addresses (" << 100 * share << " %) found at their number, "
              << static_cast<double>(tenth.size()) / seconds.count() << " a second\n";
    EXPECT_GE(share, 0.95) << missed;
    EXPECT_LE(static_cast<double>(surelyWrong) / static_cast<double>(tenth.size()), 0.01) << missed;
}

TEST(RealAddresses, ThatAreNotInTheFileAreAnsweredWithTheNearestNumber) {
    NEEDS_REAL_DATA(real);
    const auto tenth = tenthOf(real / "addresses/ban_93010_bondy.csv");
    const support::TemporaryFolder folder;
    auto o = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
    ban::load(o, folder.write("ban_93010_bondy.csv", tenth.rest));
    auto book = o.addresses();
    std::size_t nearest = 0, within = 0, claimed = 0;
    std::vector<double> metres;
    for (std::size_t i = 0; i < tenth.addresses.size(); ++i) {
        const auto found = book.find(rewritten(tenth.addresses[i], i), 1);
        if (found.empty())
            continue;
        claimed += found[0].exactness == Exactness::Number ? 1 : 0;
        if (found[0].exactness != Exactness::NearestNumber)
            continue;
        ++nearest;
        metres.push_back(apart(found[0].place, tenth.addresses[i].place));
        within += metres.back() <= found[0].doubt ? 1 : 0;
    }
    const auto share = [&](std::size_t n) {
        return static_cast<double>(n) / static_cast<double>(tenth.addresses.size());
    };
    ASSERT_FALSE(metres.empty());
    std::ranges::sort(metres);
    std::cout << 100 * share(nearest) << " % answered with the nearest number, half of them within "
              << metres[metres.size() / 2] << " m; "
              << 100.0 * static_cast<double>(within) / static_cast<double>(nearest)
              << " % within the doubt they are given; " << claimed << " taken for another address\n";
    EXPECT_GE(share(nearest), 0.95);
    EXPECT_LE(share(claimed), 0.02) << "“b” and “bis” of one number";
    EXPECT_GE(static_cast<double>(within), 0.8 * static_cast<double>(nearest));
}
