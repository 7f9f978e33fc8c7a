#include "addresses/address_book.hpp"

#include "addresses/book_answers.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace geo {
namespace {

constexpr double addressDoubt = 15;   ///< metres: an address stands at its door, on its plot or at its building
constexpr double doubtOfANumber = 10; ///< metres more for each number between: houses of 20 m, numbered by twos
constexpr double sureOfStreet = 0.9, leastStreet = 0.7, leastWithoutPlace = 0.85, sureOfAddress = 0.9;
constexpr double anywhere = 0.95, numberLeftOut = 0.7, streetLeftOut = 0.3;
constexpr std::size_t fewPlaces = 60; ///< that a question names

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

std::string labelOf(const std::string& number, const std::string& street, const KnownPlace& place) {
    auto label = number + (number.empty() || street.empty() ? "" : " ") + street;
    if (!label.empty())
        label += ", ";
    return label + place.postcode + (place.postcode.empty() ? "" : " ") + place.name;
}

std::string written(const HouseNumber& number) {
    if (number.number == 0)
        return {};
    return std::to_string(number.number) + (number.suffix.empty() ? "" : " ") + number.suffix;
}

AddressFound answerAt(const BookStreet& street, const KnownPlace& place, const BookNumber& number) {
    AddressFound found;
    found.label = labelOf(written(number.number), street.name, place);
    found.street = street.name;
    found.postcode = place.postcode;
    found.commune = place.name;
    found.communeCode = place.commune;
    found.number = number.number;
    found.place = number.place;
    found.doubt = addressDoubt;
    return found;
}

/// Words for FTS5: letters and digits only, quoted so that none is an operator.
std::string quotedWords(const std::vector<std::string>& words, std::string_view between) {
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : std::string{between}) + '"' + word + '"';
    return out;
}

std::vector<std::string> tellingWords(const StreetWords& street) {
    std::vector<std::string> telling;
    for (const auto& word : street.words)
        if (word.size() > 1 || isDigits(word))
            telling.push_back(word);
    return telling.empty() ? street.words : telling;
}

std::string inOne(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

struct Ranked {
    BookStreet street;
    double likeness = 0, score = 0;
};

using PlaceScores = std::unordered_map<std::size_t, double>;

} // namespace

AddressFound numberAnswer(const BookStreet& street, const KnownPlace& place, const BookNumber& number, double score) {
    auto found = answerAt(street, place, number);
    found.score = score;
    return found;
}

AddressFound nearestAnswer(const BookStreet& street, const KnownPlace& place, const BookNumber& number, int apart,
                           double score) {
    constexpr double onlyTheSuffix = 0.95, next = 0.9, step = 0.01, least = 0.6;
    auto found = answerAt(street, place, number);
    found.exactness = AddressFound::Exactness::NearestNumber;
    found.score = score * (apart == 0 ? onlyTheSuffix : std::max(least, next - step * apart));
    found.doubt += doubtOfANumber * std::max(apart, 1);
    return found;
}

AddressFound streetAnswer(const BookStreet& street, const KnownPlace& place, const std::vector<BookNumber>& numbers,
                          bool numberAsked, double score) {
    Point middle;
    for (const auto& one : numbers) {
        middle.x += one.place.x / static_cast<double>(numbers.size());
        middle.y += one.place.y / static_cast<double>(numbers.size());
    }
    const auto& nearest =
        *std::ranges::min_element(numbers, {}, [&](const BookNumber& one) { return distance(one.place, middle); });
    auto found = answerAt(street, place, {{}, nearest.place});
    found.exactness = AddressFound::Exactness::Street;
    found.number.reset();
    found.score = numberAsked ? score * numberLeftOut : score;
    for (const auto& one : numbers)
        found.doubt = std::max(found.doubt, distance(one.place, nearest.place) + addressDoubt);
    return found;
}

std::optional<BookNumber> nearestNumber(const std::vector<BookNumber>& numbers, int asked) {
    constexpr double otherSide = 1.5; // as far as one number and a half
    std::optional<BookNumber> nearest;
    double least = std::numeric_limits<double>::infinity();
    for (const auto& one : numbers) {
        const int apart = std::abs(one.number.number - asked);
        const double far = apart + (apart % 2 != 0 ? otherSide : 0);
        if (one.number.number > 0 && far < least) {
            least = far;
            nearest = one;
        }
    }
    return nearest;
}

void settle(std::vector<AddressFound>& found, std::size_t most) {
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.score > b.score; });
    std::vector<AddressFound> kept;
    for (auto& one : found)
        if (std::ranges::none_of(kept, [&](const AddressFound& other) {
                return other.label == one.label && distance(other.place, one.place) <= 2 * addressDoubt;
            }))
            kept.push_back(std::move(one));
    found = std::move(kept);
    constexpr double equal = 1e-9;
    std::size_t shares = 1; // what comes after equals is no surer than they are
    for (std::size_t i = 0; i < found.size();) {
        auto end = i + 1;
        while (end < found.size() && found[i].score - found[end].score < equal)
            ++end;
        shares = std::max(shares, end - i);
        for (; i < end; ++i)
            found[i].score /= static_cast<double>(shares);
    }
    found.resize(std::min(found.size(), most));
}

struct AddressBook::Impl {
    BookReader book;

    std::vector<AddressFound> answers(const AddressLine& address, std::size_t most);
    std::vector<AddressLine> readings(const AddressLine& address);
    std::vector<Ranked> streets(const StreetWords& asked, const std::vector<KnownPlaces::Match>& matches);
    void rank(const StreetWords& asked, const std::vector<BookStreet>& streets, const PlaceScores& places,
              std::vector<Ranked>& ranked);
    std::optional<AddressFound> place(const Ranked& street, const std::optional<HouseNumber>& number);
    std::vector<AddressFound> communes(const std::vector<KnownPlaces::Match>& matches, bool streetAsked);
};

void AddressBook::Impl::rank(const StreetWords& asked, const std::vector<BookStreet>& streets,
                             const PlaceScores& places, std::vector<Ranked>& ranked) {
    const double least = places.empty() ? leastWithoutPlace : leastStreet;
    for (const auto& street : streets) {
        const auto place = places.find(street.place);
        if (!places.empty() && place == places.end())
            continue;
        const double like = streetLikeness(asked, street.words);
        if (like >= least)
            ranked.push_back({street, like, like * (places.empty() ? anywhere : place->second)});
    }
}

/// First those that hold every word; where none is like what was asked, whatever resembles it.
std::vector<Ranked> AddressBook::Impl::streets(const StreetWords& asked,
                                               const std::vector<KnownPlaces::Match>& matches) {
    PlaceScores places;
    std::vector<std::string> codes;
    for (const auto& [place, score] : matches) {
        places.emplace(place, score);
        if (std::ranges::find(codes, book.places()[place].commune) == codes.end())
            codes.push_back(book.places()[place].commune);
    }
    const auto telling = tellingWords(asked);
    const auto inPlaces = [&](std::string question) {
        if (!codes.empty() && codes.size() <= fewPlaces)
            question += " AND place : (" + quotedWords(codes, " OR ") + ")";
        return question;
    };
    std::vector<Ranked> ranked;
    rank(asked, book.matching(inPlaces("words : (" + quotedWords(telling, " AND ") + ")")), places, ranked);
    const auto byScore = [](const Ranked& a, const Ranked& b) { return a.score > b.score; };
    if (std::ranges::none_of(ranked, [](const Ranked& one) { return one.likeness >= sureOfStreet; })) {
        ranked.clear();
        if (!matches.empty() && matches.size() <= fewPlaces) {
            for (const auto& [place, score] : matches)
                rank(asked, book.streetsOf(place), places, ranked);
        } else {
            constexpr std::size_t start = 3;
            std::string any;
            for (const auto& word : telling)
                any += (any.empty() ? "\"" : " OR \"") + word.substr(0, start) + "\" *";
            rank(asked, book.matching(inPlaces("words : (" + any + ")"), true), places, ranked);
        }
    }
    std::ranges::stable_sort(ranked, byScore);
    return ranked;
}

/// Nothing for a street without any address, which no import leaves.
std::optional<AddressFound> AddressBook::Impl::place(const Ranked& ranked, const std::optional<HouseNumber>& asked) {
    const auto& street = ranked.street;
    const auto& where = book.places()[street.place];
    if (!asked || asked->number == 0) {
        const auto all = book.numbers(street.id);
        return all.empty() ? std::nullopt : std::optional{streetAnswer(street, where, all, false, ranked.score)};
    }
    const auto same = book.numbers(street.id, asked->number);
    const auto with = [&](auto fits) { return std::ranges::find_if(same, fits); };
    auto found = with([&](const BookNumber& one) { return one.number.suffix == asked->suffix; });
    if (found == same.end())
        found = with([&](const BookNumber& one) { return suffixKey(one.number.suffix) == suffixKey(asked->suffix); });
    if (found != same.end())
        return numberAnswer(street, where, *found, ranked.score);
    if (!same.empty())
        return nearestAnswer(street, where, same.front(), 0, ranked.score);
    const auto all = book.numbers(street.id);
    if (const auto nearest = nearestNumber(all, asked->number))
        return nearestAnswer(street, where, *nearest, std::abs(nearest->number.number - asked->number), ranked.score);
    return all.empty() ? std::nullopt : std::optional{streetAnswer(street, where, all, true, ranked.score)};
}

std::vector<AddressFound> AddressBook::Impl::communes(const std::vector<KnownPlaces::Match>& matches,
                                                      bool streetAsked) {
    std::vector<AddressFound> found;
    for (const auto& [place, score] : matches) {
        const auto& known = book.places()[place];
        const auto& middle = book.middleOf(place);
        AddressFound one;
        one.exactness = AddressFound::Exactness::Commune;
        one.label = labelOf({}, {}, known);
        one.postcode = known.postcode;
        one.commune = known.name;
        one.communeCode = known.commune;
        one.place = middle.place;
        one.doubt = middle.reach + addressDoubt;
        one.score = score * (streetAsked ? streetLeftOut : 1);
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<AddressFound> AddressBook::Impl::answers(const AddressLine& address, std::size_t most) {
    const auto& matches = book.places().match(address.commune, address.postcode);
    const bool placeAsked = !address.commune.empty() || !address.postcode.empty();
    if (placeAsked && matches.empty())
        return {}; // elsewhere: a street of the same name here is another one
    const auto asked = streetWords(address.street);
    std::vector<AddressFound> found;
    if (!asked.words.empty()) {
        constexpr std::size_t others = 5; // the very number may stand in one that is a little less alike
        auto ranked = streets(asked, matches);
        ranked.resize(std::min(ranked.size(), most + others));
        for (const auto& one : ranked)
            if (auto answer = place(one, address.number))
                found.push_back(std::move(*answer));
    }
    if (found.empty())
        found = communes(matches, !asked.words.empty());
    settle(found, most);
    return found;
}

/// Where it names no commune, with each end of the street that is the name of one, the longest first; then as it
/// stands. "8 mai 1945" is a street before it is a number.
std::vector<AddressLine> AddressBook::Impl::readings(const AddressLine& address) {
    const auto words = plainWords(address.street);
    std::vector<AddressLine> all;
    if (address.number && address.number->suffix.empty() && !words.empty() && isMonth(words.front())) {
        auto whole = address;
        whole.street = std::to_string(address.number->number) + ' ' + address.street;
        whole.number.reset();
        all = readings(whole);
    }
    constexpr std::size_t longestName = 6;
    const auto most = address.commune.empty() && !words.empty() ? std::min(longestName, words.size() - 1) : 0;
    for (auto n = most; n > 0; --n) {
        const auto from = words.end() - static_cast<std::ptrdiff_t>(n);
        const std::vector<std::string> tail(from, words.end());
        if (!book.places().isName(tail))
            continue;
        auto one = address;
        one.street = inOne({words.begin(), from});
        one.commune = inOne(tail);
        all.push_back(std::move(one));
    }
    all.push_back(address);
    return all;
}

AddressBook::AddressBook(Database& db) : m_impl{new Impl{BookReader{db}}} {}
AddressBook::~AddressBook() = default;
AddressBook::AddressBook(AddressBook&&) noexcept = default;

bool AddressBook::empty() const { return m_impl->book.places().size() == 0; }

std::vector<AddressFound> AddressBook::find(std::string_view line, std::size_t most) {
    return find(addressLine(line), most);
}

std::vector<AddressFound> AddressBook::find(const AddressLine& address, std::size_t most) {
    std::vector<AddressFound> best;
    if (address.empty() || empty())
        return best;
    for (const auto& reading : m_impl->readings(address)) {
        auto found = m_impl->answers(reading, most);
        if (!found.empty() && (best.empty() || found.front().score > best.front().score))
            best = std::move(found);
        if (!best.empty() && best.front().score >= sureOfAddress)
            break;
    }
    return best;
}

std::vector<AddressFound> AddressBook::findPrefix(std::string_view typed, std::size_t limit) {
    return unfinishedAnswers(m_impl->book, typed, limit);
}

} // namespace geo
