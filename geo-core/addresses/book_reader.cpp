#include "addresses/book_reader.hpp"

#include <algorithm>
#include <cmath>

namespace geo {
namespace {

constexpr std::size_t mostKept = 300'000; ///< streets, some 50 MB

std::vector<KnownPlace> placesIn(Database& db) {
    std::vector<KnownPlace> places;
    auto query = db.prepare("SELECT p.id, p.commune, p.name, p.postcode, p.old_commune FROM address_place AS p JOIN "
                            "source_table AS t ON t.id = p.source_id WHERE t.registered = 1 ORDER BY p.id");
    while (query.step())
        places.push_back({query.integer(0), query.text(1), query.text(2), query.text(3), query.text(4)});
    return places;
}

/// Words as they are kept, the kind of way first.
StreetWords keptWords(std::string_view text) {
    StreetWords street;
    street.words = plainWords(text);
    if (street.words.size() > 1 && isWay(street.words.front())) {
        street.way = std::move(street.words.front());
        street.words.erase(street.words.begin());
    }
    return street;
}

} // namespace

BookReader::BookReader(Database& db)
    : m_places{placesIn(db)}, m_matching{db.prepare(
                                  "SELECT id, place_id, name, words FROM address_street WHERE id IN (SELECT rowid FROM "
                                  "address_words WHERE address_words MATCH ? LIMIT 300)")},
      m_bestFirst{db.prepare("SELECT id, place_id, name, words FROM address_street WHERE id IN (SELECT rowid FROM "
                             "address_words WHERE address_words MATCH ? ORDER BY rank LIMIT 300)")},
      m_ofPlace{db.prepare("SELECT id, place_id, name, words FROM address_street WHERE place_id = ?")},
      m_numbers{db.prepare("SELECT number, suffix, x, y FROM address_number WHERE street_id = ? ORDER BY number, "
                           "suffix")},
      m_number{db.prepare("SELECT number, suffix, x, y FROM address_number WHERE street_id = ? AND number = ? ORDER "
                          "BY suffix")},
      m_middle{db.prepare("SELECT avg(n.x), avg(n.y), max(n.x) - min(n.x), max(n.y) - min(n.y) FROM address_street AS "
                          "s JOIN address_number AS n ON n.street_id = s.id WHERE s.place_id = ?")} {}

std::vector<BookStreet> BookReader::read(Statement& query) {
    std::vector<BookStreet> streets;
    while (query.step())
        if (const auto place = m_places.withId(query.integer(1))) // else of a data set that was taken out
            streets.push_back({query.integer(0), *place, query.text(2), keptWords(query.textView(3))});
    query.reset();
    return streets;
}

std::vector<BookStreet> BookReader::matching(const std::string& question, bool bestFirst) {
    auto& query = bestFirst ? m_bestFirst : m_matching;
    query.bind(0, question);
    return read(query);
}

const std::vector<BookStreet>& BookReader::streetsOf(std::size_t place) {
    if (const auto known = m_streets.find(place); known != m_streets.end())
        return known->second;
    if (m_kept > mostKept) {
        m_streets.clear();
        m_kept = 0;
    }
    m_ofPlace.bind(0, m_places[place].id);
    auto& streets = m_streets[place] = read(m_ofPlace);
    m_kept += streets.size();
    return streets;
}

namespace {

std::vector<BookNumber> readNumbers(Statement& query) {
    std::vector<BookNumber> numbers;
    while (query.step())
        numbers.push_back({{static_cast<int>(query.integer(0)), query.text(1)}, {query.number(2), query.number(3)}});
    query.reset();
    return numbers;
}

} // namespace

std::vector<BookNumber> BookReader::numbers(std::int64_t street) {
    m_numbers.bind(0, street);
    return readNumbers(m_numbers);
}

std::vector<BookNumber> BookReader::numbers(std::int64_t street, int number) {
    m_number.bind(0, street).bind(1, number);
    return readNumbers(m_number);
}

const BookMiddle& BookReader::middleOf(std::size_t place) {
    const auto [at, isNew] = m_middles.try_emplace(place);
    if (isNew) {
        m_middle.bind(0, m_places[place].id);
        if (m_middle.step() && !m_middle.isNull(0))
            at->second = {{m_middle.number(0), m_middle.number(1)},
                          std::hypot(m_middle.number(2), m_middle.number(3)) / 2};
        m_middle.reset();
    }
    return at->second;
}

} // namespace geo
