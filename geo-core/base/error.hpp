// What every module says to the user with: a Message, and an Error made of them.
#pragma once

#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Marks a template for translation. scripts/update_translations.sh collects what is marked; only viewer/ translates
/// it.
#define GEO_TR(text) text

namespace geo {

/// A sentence for the user: an English template with %1, %2 … and its values. Only viewer/ translates it and formats
/// the numbers the way the language wants; a std::string value is shown as it is (file names, codes, quoted text). A
/// year is passed as text, so that it gets no thousands separator. A double is passed already rounded to the decimals
/// it should have and is printed with as many decimals as it then needs, six at most: 12.5 is "12,5", 12.0 is "12".
struct Message {
    using Value = std::variant<std::string, double, std::int64_t>;
    std::string text;
    std::vector<Value> values;

    Message() = default;
    Message(const char* text_) : text{text_} {}
    Message(std::string text_, std::vector<Value> values_) : text{std::move(text_)}, values{std::move(values_)} {}
    bool empty() const { return text.empty(); }
    friend bool operator==(const Message&, const Message&) = default;
};

/// The template with its values put in, untranslated: for logs and tests, never for a user.
std::string plainText(const Message& message);

/// A Message as one JSON line and back, for what the observatory keeps (history, anomalies).
std::string toJson(const Message& message);
Message messageFromJson(std::string_view json);

/// A failure the user can act on. Reads from the outside in: "Importing base-ic.csv: row 12: 1001 is not a commune
/// code".
class Error : public std::exception {
public:
    enum class Code {
        CannotOpen,      ///< a file is absent, unreadable or not what it should be
        CannotWrite,     ///< disk full, read-only folder, read-only observatory
        Malformed,       ///< a file of a known kind whose content is wrong
        Unrecognised,    ///< no reader knows this file
        MissingCrs,      ///< coordinates without a coordinate reference system
        InvalidGeometry, ///< a geometry that cannot be repaired
        Usage,           ///< what was asked for does not exist (unknown indicator, target, level …)
        NotComparable,   ///< figures that should not be set side by side, and nobody said why they are all the same
        Refused,         ///< what was asked for would tell of persons or break a secret; nothing was done
        Busy,            ///< another program holds the observatory
        TooNew,          ///< the observatory was written by a newer version
        Database         ///< anything else the database refused
    };
    Error(Code code, Message message);
    Error within(Message context) const; ///< The same failure, told one level further out.

    Code code() const { return m_code; }
    const std::vector<Message>& messages() const { return m_messages; }   ///< outermost first, at least one
    const char* what() const noexcept override { return m_what.c_str(); } ///< plainText of all, joined by ": "

private:
    Code m_code;
    std::vector<Message> m_messages;
    std::string m_what;
};

} // namespace geo
