#include "addresses/street_words.hpp"

#include <algorithm>
#include <array>

namespace geo {
namespace {

constexpr std::size_t longest = 32; ///< letters that are compared
constexpr double initial = 0.9, beginning = 0.9, otherWay = 0.88, wayLeftOut = 0.98;

/// Letters put in, left out, changed or swapped with their neighbour; `most` + 1 where there are more than `most`.
std::size_t differences(std::string_view a, std::string_view b, std::size_t most) {
    a = a.substr(0, longest);
    b = b.substr(0, longest);
    if ((a.size() > b.size() ? a.size() - b.size() : b.size() - a.size()) > most)
        return most + 1;
    std::array<std::array<std::size_t, longest + 1>, 3> rows{}; // the row before the last, the last, this one
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[1][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const auto &before = rows[(i + 2) % 3], &last = rows[i % 3];
        auto& now = rows[(i + 1) % 3];
        now[0] = i;
        auto least = now[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most)
            return most + 1;
    }
    return rows[(a.size() + 1) % 3][b.size()];
}

bool hasDigit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

/// A word counts as its letters: "de la Mare" is told by Mare.
double weight(std::string_view word) { return static_cast<double>(word.size()); }

} // namespace

double likeness(std::string_view typed, std::string_view published) {
    if (typed == published)
        return 1;
    if (typed.empty() || hasDigit(typed) || hasDigit(published))
        return 0;
    if (typed.size() == 1 || published.size() == 1)
        return typed.front() == published.front() ? initial : 0;
    if (typed.size() >= 3 && published.starts_with(typed))
        return beginning;
    const auto length = std::min(typed.size(), published.size());
    const std::size_t most = length >= 8 ? 2 : length >= 4 ? 1 : 0;
    if (most == 0)
        return 0;
    const auto wrong = differences(typed, published, most);
    return wrong > most ? 0 : 1 - static_cast<double>(wrong) / static_cast<double>(length);
}

double streetLikeness(const StreetWords& asked, const StreetWords& published) {
    if (asked.words.empty() || published.words.empty())
        return 0;
    double askedAll = 0, askedFound = 0, publishedAll = 0, publishedFound = 0;
    std::vector<bool> taken(published.words.size());
    for (const auto& word : published.words)
        publishedAll += weight(word);
    for (const auto& word : asked.words) {
        askedAll += weight(word);
        double best = 0;
        std::size_t which = 0;
        for (std::size_t i = 0; i < published.words.size(); ++i) {
            const double one = taken[i] ? 0 : likeness(word, published.words[i]);
            if (one > best) {
                best = one;
                which = i;
            }
        }
        if (best > 0) {
            taken[which] = true;
            askedFound += best * weight(word);
            publishedFound += best * weight(published.words[which]);
        }
    }
    const double both = 0.6 * askedFound / askedAll + 0.4 * publishedFound / publishedAll;
    if (asked.way == published.way)
        return both;
    return both * (asked.way.empty() || published.way.empty() ? wayLeftOut : otherWay);
}

} // namespace geo
