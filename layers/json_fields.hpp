// Typed values out of a saved document, which may have been changed by hand: says by its path what is wrong.
#pragma once

#include "base/error.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

using Json = nlohmann::ordered_json;

/// Sentences of a kind of document. %1 is the path of a field, of `notJson` the byte; %2 what is expected there.
struct DocumentWords {
    const char *wrong, *missing, *notJson;
};

/// @throws geo::Error::Code::Malformed
Json parsedJson(std::string_view text, const DocumentWords& words);

/// One object of a document. Every reader throws geo::Error::Code::Malformed.
class Fields {
public:
    Fields(const Json& object, const DocumentWords& words, std::string path = {});
    bool has(const char* name) const { return m_object.contains(name) && !m_object[name].is_null(); }
    const Json& at(const char* name) const;
    std::string text(const char* name) const;
    bool flag(const char* name) const;
    std::int64_t integer(const char* name, std::int64_t low, std::int64_t high) const;
    double number(const char* name) const;
    std::vector<double> numbers(const char* name) const;
    std::vector<std::string> texts(const char* name) const;
    const Json& list(const char* name) const;
    Fields object(const char* name) const;
    Fields element(const char* name, std::size_t index) const; ///< an object of a list
    /// @param expected in JSON's own words or as the list of what is possible.
    [[noreturn]] void refuse(const std::string& name, const std::string& expected) const;

private:
    std::string pathOf(const std::string& name) const { return m_path.empty() ? name : m_path + "." + name; }

    const Json& m_object;
    const DocumentWords& m_words;
    std::string m_path;
};

} // namespace layers
