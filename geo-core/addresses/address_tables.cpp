#include "addresses/address_tables.hpp"

#include "addresses/street_words.hpp"
#include "observatory/database.hpp"
#include "observatory/observatory.hpp"

#include <unordered_map>

namespace geo {
namespace {

// A place is what streets have in common: commune, postcode, former commune. Words of streets are searched through
// FTS5, which keeps no copy of them; `place` holds the codes and words of the place, so that one question asks for
// both.
constexpr std::string_view tables = R"(
CREATE TABLE IF NOT EXISTS address_place (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source_table (id), commune TEXT NOT NULL,
    name TEXT NOT NULL, postcode TEXT NOT NULL, old_commune TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS address_street (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source_table (id),
    place_id INTEGER NOT NULL REFERENCES address_place (id), name TEXT NOT NULL, words TEXT NOT NULL,
    place TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS address_street_by_place ON address_street (place_id);
CREATE TABLE IF NOT EXISTS address_number (
    street_id INTEGER NOT NULL REFERENCES address_street (id), number INTEGER NOT NULL, suffix TEXT NOT NULL,
    x REAL NOT NULL, y REAL NOT NULL, source_id INTEGER NOT NULL REFERENCES source_table (id),
    PRIMARY KEY (street_id, number, suffix)) WITHOUT ROWID;
CREATE VIRTUAL TABLE IF NOT EXISTS address_words USING fts5(
    words, place, content='address_street', content_rowid='id', tokenize='ascii', prefix='3', detail='column');
)";

constexpr std::string_view outOfSight = "source_id IN (SELECT id FROM source_table WHERE registered = 0)";

/// Codes and words of a place, each once.
std::string placeWords(const PublishedStreet& street) {
    std::string text = street.communeCode + ' ' + street.postcode;
    for (const auto& name : {street.commune, street.oldCommune})
        for (const auto& word : communeWords(name))
            text += ' ' + word;
    return text;
}

} // namespace

namespace addressTables {

void create(Database& db) { db.execute(tables); }

void forgetUnregistered(Database& db) {
    const std::string where{outOfSight};
    db.execute("INSERT INTO address_words (address_words, rowid, words, place) SELECT 'delete', id, words, place FROM "
               "address_street WHERE " +
               where);
    for (const std::string table : {"address_number", "address_street", "address_place"})
        db.execute("DELETE FROM " + table + " WHERE " + where);
}

const char* const contentQuery =
    "SELECT p.commune, p.name AS commune_name, p.postcode, p.old_commune, s.name, s.words, n.number, n.suffix, n.x, "
    "n.y "
    "FROM address_number AS n JOIN address_street AS s ON s.id = n.street_id JOIN address_place AS p ON p.id = "
    "s.place_id JOIN source_table AS t ON t.id = n.source_id WHERE t.registered = 1";

} // namespace addressTables

struct AddressWriter::Impl {
    Database& db;
    std::int64_t source;
    std::unordered_map<std::string, std::int64_t> places, streets;
    Statement addPlace{db.prepare("INSERT INTO address_place (source_id, commune, name, postcode, old_commune) "
                                  "VALUES (?, ?, ?, ?, ?)")};
    Statement addStreet{db.prepare("INSERT INTO address_street (source_id, place_id, name, words, place) "
                                   "VALUES (?, ?, ?, ?, ?)")};
    Statement addWords{db.prepare("INSERT INTO address_words (rowid, words, place) VALUES (?, ?, ?)")};
    Statement addNumber{db.prepare("INSERT OR IGNORE INTO address_number (street_id, number, suffix, x, y, source_id) "
                                   "VALUES (?, ?, ?, ?, ?, ?)")};

    std::int64_t place(const PublishedStreet& street);
};

std::int64_t AddressWriter::Impl::place(const PublishedStreet& street) {
    const auto key = street.communeCode + '\n' + street.commune + '\n' + street.postcode + '\n' + street.oldCommune;
    const auto [at, isNew] = places.try_emplace(key, 0);
    if (isNew) {
        addPlace.bind(0, source).bind(1, street.communeCode).bind(2, street.commune).bind(3, street.postcode);
        addPlace.bind(4, street.oldCommune).run();
        at->second = db.lastInsertId();
    }
    return at->second;
}

AddressWriter::AddressWriter(Transaction& t, std::int64_t sourceId)
    : m_impl{new Impl{t.database(), sourceId, {}, {}}} {}

AddressWriter::~AddressWriter() = default;

std::int64_t AddressWriter::street(const PublishedStreet& street) {
    auto& own = *m_impl;
    const auto place = own.place(street);
    const auto words = streetWords(street.name).text();
    const auto [at, isNew] = own.streets.try_emplace(std::to_string(place) + ' ' + words, 0);
    if (isNew) {
        const auto where = placeWords(street);
        own.addStreet.bind(0, own.source).bind(1, place).bind(2, street.name).bind(3, words).bind(4, where).run();
        at->second = own.db.lastInsertId();
        own.addWords.bind(0, at->second).bind(1, words).bind(2, where).run();
    }
    return at->second;
}

bool AddressWriter::add(std::int64_t street, const HouseNumber& number, Point place) {
    auto& own = *m_impl;
    own.addNumber.bind(0, street).bind(1, number.number).bindKept(2, number.suffix).bind(3, place.x).bind(4, place.y);
    own.addNumber.bind(5, own.source).run();
    return own.db.changes() > 0;
}

} // namespace geo
