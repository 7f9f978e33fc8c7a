// What the register can hold, as data: one declaration of each kind of record serves the tables of the file, the forms,
// the lists, the imports and the exports.
#pragma once

#include "base/error.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

enum class FieldType {
    Text,           ///< one line
    LongText,       ///< several lines
    Choice,         ///< the id of one of `choices`
    Flag,           ///< "1" or "0"
    Date,           ///< ISO 8601: "2022-12-01", also "2022-12" or "2022" where no more is known
    Year,           ///< "2022"
    SchoolYear,     ///< "2022-2023"
    Whole,          ///< whole number, not negative
    Number,         ///< any number
    Amount,         ///< euros
    Degrees,        ///< longitude or latitude (WGS 84)
    Department,     ///< one official code
    Commune,        ///< one official code
    Epci,           ///< one SIREN
    Communes,       ///< official codes, separated by ";"
    Neighbourhoods, ///< official codes of either generation, separated by ";"
    Reference       ///< the office's id of a record of the kind `refersTo`
};

struct Choice {
    std::string_view id;
    const char* label;
    std::vector<std::string_view> words{}; ///< of offices for it, besides id and label; the usual one first
};

struct Field {
    std::string_view id; ///< also the column of the table
    const char* label;   ///< for forms and heads of lists
    FieldType type = FieldType::Text;
    bool required = false;
    std::vector<std::string_view> heads{}; ///< folded words that spreadsheets write over such a column, besides the id
    std::vector<Choice> choices{};         ///< of a Text: words it may hold among others, which have a label
    std::string_view refersTo{};           ///< id of a kind
    const char* none = "";                 ///< what it says where it is empty and that is an answer: "not covered"
    bool speaksOfPeople = false;           ///< free words, where a person may be named: names are taken out
};

struct RecordKind {
    std::string_view id;       ///< "adherents": the word of `list` and of layers
    std::string_view table;    ///< "adherent"
    const char* one;           ///< "adherent"
    const char* many;          ///< "adherents"
    std::string_view title;    ///< the field a record is named by
    std::string_view category; ///< the field that groups lists and colours maps; may be empty
    bool placed = false;       ///< has a point: fields commune, town, lon, lat, precision
    /// Fields that together tell one record from another. The first is the office's own id where the kind has one.
    std::vector<std::string_view> identity;
    /// The fields that a line of a list says, in this order; the last may be long.
    std::vector<std::string_view> shown;
    const char* counted = ""; ///< "%1 adherents"; of a single one "1" and `one`
    std::vector<Field> fields;

    std::optional<std::size_t> find(std::string_view field) const;
    const Field& field(std::string_view id) const; ///< @throws Error::Code::Usage naming the kind's fields
};

/// In the order in which lists show them.
const std::vector<RecordKind>& recordKinds();
/// By id or table. @throws Error::Code::Usage naming the kinds there are.
const RecordKind& recordKind(std::string_view idOrTable);

/// What a note, a statement or a survey is about: its word in `subject_kind`, and the kind of record that is.
struct SubjectKind {
    std::string_view word, kind;
};
/// Those that are records; neighbourhoods, communes and schools are not.
std::span<const SubjectKind> subjectKinds();

} // namespace geo
