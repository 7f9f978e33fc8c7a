#include "addresses/book_answers.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>

namespace geo {
namespace {

/// A word that is being typed and what it may stand for: "gal" begins Galilée, and is short for général.
struct TypedWord {
    std::string typed;
    std::vector<std::string> means; ///< written out; the word itself where it is no abbreviation
    std::string question() const {
        auto begins = '"' + typed + "\" *";
        if (means == std::vector{typed})
            return begins;
        std::string all;
        for (const auto& word : means)
            all += (all.empty() ? "\"" : " AND \"") + word + '"';
        return '(' + begins + " OR (" + all + "))";
    }
};

std::vector<TypedWord> typedWords(std::string_view text) {
    std::vector<TypedWord> words;
    for (const auto& word : plainWords(text))
        if (!isArticle(word) && !isWay(word) && (word.size() > 1 || isDigits(word)))
            words.push_back({word, streetWords("rue " + word).words});
    return words;
}

bool begins(const TypedWord& word, const std::vector<std::string>& any) {
    return std::ranges::any_of(any, [&](const std::string& one) {
        return one.starts_with(word.typed) || (!word.means.empty() && one == word.means.front());
    });
}

std::vector<std::string> placeWords(const KnownPlace& place) {
    auto words = communeWords(place.name + ' ' + place.oldCommune);
    words.push_back(place.postcode);
    return words;
}

struct Candidate {
    BookStreet street;
    double score = 0;
};

/// The streets that hold all of the words in their own name or their commune's.
class UnfinishedStreets {
public:
    UnfinishedStreets(BookReader& book, const AddressLine& line)
        : m_book{book}, m_line{line}, m_words{typedWords(line.street)}, m_placeWords{typedWords(line.commune + ' ' +
                                                                                                line.postcode)} {}

    std::vector<Candidate> find() {
        constexpr std::size_t fewestLetters = 3;
        std::vector<Candidate> found;
        if (std::ranges::none_of(m_words, [](const TypedWord& one) { return one.typed.size() >= fewestLetters; }))
            return found;
        std::string question;
        for (const auto* words : {&m_words, &m_placeWords})
            for (const auto& word : *words)
                question += (question.empty() ? "" : " AND ") + word.question();
        for (auto& street : m_book.matching(question))
            if (const auto score = scoreOf(street))
                found.push_back({std::move(street), *score});
        std::ranges::sort(found, [](const Candidate& a, const Candidate& b) {
            return a.score != b.score ? a.score > b.score : a.street.name < b.street.name;
        });
        return found;
    }

private:
    /// Nothing where neither a number nor a commune was typed.
    std::optional<double> scoreOf(const BookStreet& street) const {
        const auto place = placeWords(m_book.places()[street.place]);
        bool communeTyped = !m_placeWords.empty();
        std::string own;
        for (const auto& word : m_words) {
            if (begins(word, street.words.words))
                own += ' ' + word.typed;
            else if (begins(word, place))
                communeTyped = true;
        }
        if (own.empty() || (!m_line.number && !communeTyped))
            return std::nullopt;
        auto asked = streetWords("rue" + own);
        asked.way = street.words.way;
        const auto first = plainWords(m_line.street);
        if (!first.empty() && isWay(first.front()))
            asked.way = streetWords(first.front() + " x").way;
        return streetLikeness(asked, street.words);
    }

    BookReader& m_book;
    const AddressLine& m_line;
    std::vector<TypedWord> m_words, m_placeWords;
};

/// Numbers of the street that the typed one is or begins, a few; without any the nearest.
std::vector<AddressFound> numbersOf(const Candidate& one, const KnownPlace& place, const HouseNumber& typed,
                                    const std::vector<BookNumber>& numbers) {
    constexpr std::size_t most = 3;
    std::vector<AddressFound> found;
    for (const auto& number : numbers)
        if (found.size() < most && number.number.number == typed.number &&
            suffixKey(number.number.suffix).starts_with(suffixKey(typed.suffix)))
            found.push_back(numberAnswer(one.street, place, number, one.score));
    const auto digits = std::to_string(typed.number);
    if (found.empty() && typed.suffix.empty())
        for (const auto& number : numbers)
            if (found.size() < most && std::to_string(number.number.number).starts_with(digits))
                found.push_back(nearestAnswer(one.street, place, number, 1, one.score));
    if (const auto nearest = nearestNumber(numbers, typed.number); found.empty() && nearest)
        found.push_back(
            nearestAnswer(one.street, place, *nearest, std::abs(nearest->number.number - typed.number), one.score));
    return found;
}

} // namespace

std::vector<AddressFound> unfinishedAnswers(BookReader& book, std::string_view typed, std::size_t limit) {
    const auto line = addressLine(typed);
    std::vector<AddressFound> found;
    auto streets = UnfinishedStreets{book, line}.find();
    streets.resize(std::min(streets.size(), 2 * limit)); // the number may be missing in the first of them
    for (const auto& one : streets) {
        const auto& place = book.places()[one.street.place];
        const auto numbers = book.numbers(one.street.id);
        if (numbers.empty())
            continue;
        if (!line.number)
            found.push_back(streetAnswer(one.street, place, numbers, false, one.score));
        else
            for (auto& answer : numbersOf(one, place, *line.number, numbers))
                found.push_back(std::move(answer));
    }
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.score > b.score; });
    found.resize(std::min(found.size(), limit));
    return found;
}

} // namespace geo
