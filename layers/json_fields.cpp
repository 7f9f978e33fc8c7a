#include "json_fields.hpp"

#include <fmt/format.h>

namespace layers {

using geo::Error;

Json parsedJson(std::string_view text, const DocumentWords& words) {
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& failure) {
        throw Error{Error::Code::Malformed, {words.notJson, {static_cast<std::int64_t>(failure.byte)}}};
    }
}

Fields::Fields(const Json& object, const DocumentWords& words, std::string path)
    : m_object{object}, m_words{words}, m_path{std::move(path)} {
    if (!object.is_object())
        throw Error{Error::Code::Malformed,
                    {words.wrong, {m_path.empty() ? std::string{"document"} : m_path, std::string{"{…}"}}}};
}

void Fields::refuse(const std::string& name, const std::string& expected) const {
    throw Error{Error::Code::Malformed, {m_words.wrong, {pathOf(name), expected}}};
}

const Json& Fields::at(const char* name) const {
    if (!has(name))
        throw Error{Error::Code::Malformed, {m_words.missing, {pathOf(name)}}};
    return m_object[name];
}

std::string Fields::text(const char* name) const {
    if (!at(name).is_string())
        refuse(name, "\"…\"");
    return at(name).get<std::string>();
}

bool Fields::flag(const char* name) const {
    if (!at(name).is_boolean())
        refuse(name, "true, false");
    return at(name).get<bool>();
}

std::int64_t Fields::integer(const char* name, std::int64_t low, std::int64_t high) const {
    const Json& value = at(name);
    const std::string range = fmt::format("{} … {}", low, high);
    if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX))
        refuse(name, range);
    const auto number = value.get<std::int64_t>();
    if (number < low || number > high)
        refuse(name, range);
    return number;
}

double Fields::number(const char* name) const {
    if (!at(name).is_number())
        refuse(name, "0.0");
    return at(name).get<double>();
}

std::vector<double> Fields::numbers(const char* name) const {
    std::vector<double> result;
    for (const Json& value : list(name)) {
        if (!value.is_number())
            refuse(name, "[0.0, …]");
        result.push_back(value.get<double>());
    }
    return result;
}

std::vector<std::string> Fields::texts(const char* name) const {
    std::vector<std::string> result;
    for (const Json& value : list(name)) {
        if (!value.is_string())
            refuse(name, "[\"…\", …]");
        result.push_back(value.get<std::string>());
    }
    return result;
}

const Json& Fields::list(const char* name) const {
    if (!at(name).is_array())
        refuse(name, "[…]");
    return at(name);
}

Fields Fields::object(const char* name) const { return {at(name), m_words, pathOf(name)}; }

Fields Fields::element(const char* name, std::size_t index) const {
    return {list(name)[index], m_words, fmt::format("{}[{}]", pathOf(name), index)};
}

} // namespace layers
