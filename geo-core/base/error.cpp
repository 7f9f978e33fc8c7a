#include "base/error.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace geo {
namespace {

std::string shown(const Message::Value& value) {
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* number = std::get_if<double>(&value))
        return fmt::format("{}", *number);
    return fmt::format("{}", std::get<std::int64_t>(value));
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string joined(const std::vector<Message>& messages) {
    std::string out;
    for (const auto& message : messages) {
        if (!out.empty())
            out += ": ";
        out += plainText(message);
    }
    return out;
}

} // namespace

std::string plainText(const Message& message) {
    const auto& text = message.text;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%' || i + 1 >= text.size() || !isDigit(text[i + 1])) {
            out += text[i];
            continue;
        }
        auto place = static_cast<std::size_t>(text[++i] - '0');
        if (i + 1 < text.size() && isDigit(text[i + 1]) &&
            place * 10 + static_cast<std::size_t>(text[i + 1] - '0') <= message.values.size())
            place = place * 10 + static_cast<std::size_t>(text[++i] - '0');
        if (place >= 1 && place <= message.values.size())
            out += shown(message.values[place - 1]);
        else
            out += '%' + std::to_string(place);
    }
    return out;
}

std::string toJson(const Message& message) {
    auto values = nlohmann::json::array();
    for (const auto& value : message.values)
        std::visit([&](const auto& v) { values.push_back(v); }, value);
    const nlohmann::json whole{{"text", message.text}, {"values", values}};
    return whole.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Message messageFromJson(std::string_view json) {
    const auto whole = nlohmann::json::parse(json, nullptr, false);
    if (!whole.is_object() || !whole.contains("text") || !whole["text"].is_string())
        return Message{std::string{json}, {}};
    Message message{whole["text"].get<std::string>(), {}};
    if (!whole.contains("values"))
        return message;
    for (const auto& value : whole["values"]) {
        if (value.is_string())
            message.values.emplace_back(value.get<std::string>());
        else if (value.is_number_integer())
            message.values.emplace_back(value.get<std::int64_t>());
        else if (value.is_number())
            message.values.emplace_back(value.get<double>());
        else
            message.values.emplace_back(std::numeric_limits<double>::quiet_NaN()); // JSON has no word for NaN
    }
    return message;
}

Error::Error(Code code, Message message) : m_code{code}, m_messages{std::move(message)}, m_what{joined(m_messages)} {}

Error Error::within(Message context) const {
    Error outer{*this};
    outer.m_messages.insert(outer.m_messages.begin(), std::move(context));
    outer.m_what = joined(outer.m_messages);
    return outer;
}

} // namespace geo
