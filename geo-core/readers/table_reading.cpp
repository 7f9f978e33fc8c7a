#include "readers/table_reading.hpp"

#include "readers/text_encoding.hpp"

#include <nlohmann/json.hpp>

namespace geo {

namespace {

struct EncodingName {
    std::string_view name;
    TextEncoding encoding;
};
/// Without spaces, dashes and underscores.
constexpr EncodingName encodingNames[] = {{"utf8", TextEncoding::Utf8},
                                          {"utf16", TextEncoding::Utf16LittleEndian},
                                          {"utf16le", TextEncoding::Utf16LittleEndian},
                                          {"utf16be", TextEncoding::Utf16BigEndian},
                                          {"windows1252", TextEncoding::Windows1252},
                                          {"cp1252", TextEncoding::Windows1252},
                                          {"latin1", TextEncoding::Windows1252},
                                          {"iso88591", TextEncoding::Windows1252},
                                          {"iso885915", TextEncoding::Iso8859_15},
                                          {"latin9", TextEncoding::Iso8859_15},
                                          {"macroman", TextEncoding::MacRoman},
                                          {"macintosh", TextEncoding::MacRoman}};

} // namespace

std::string_view toText(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16LittleEndian:
        return "UTF-16LE";
    case TextEncoding::Utf16BigEndian:
        return "UTF-16BE";
    case TextEncoding::Windows1252:
        return "Windows-1252";
    case TextEncoding::Iso8859_15:
        return "ISO-8859-15";
    case TextEncoding::MacRoman:
        return "Mac Roman";
    }
    return {};
}

std::optional<TextEncoding> encodingNamed(std::string_view name) {
    auto plain = lowered(name);
    std::erase_if(plain, [](char c) { return c == ' ' || c == '-' || c == '_'; });
    for (const auto& known : encodingNames)
        if (plain == known.name)
            return known.encoding;
    return std::nullopt;
}

std::optional<char> separatorNamed(std::string_view name) {
    if (lowered(name) == "tab" || name == "\\t")
        return '\t';
    if (name.size() == 1 && std::string_view{";,|\t"}.find(name[0]) != std::string_view::npos)
        return name[0];
    return std::nullopt;
}

std::optional<char> decimalNamed(std::string_view name) {
    if (name == "," || name == ".")
        return name[0];
    return std::nullopt;
}

std::string toJson(const TableReading& reading) {
    auto json = nlohmann::ordered_json::object();
    if (reading.encoding)
        json["encoding"] = toText(*reading.encoding);
    if (reading.separator)
        json["separator"] = std::string(1, *reading.separator);
    if (reading.decimal)
        json["decimal"] = std::string(1, *reading.decimal);
    if (reading.headerRow)
        json["header_row"] = *reading.headerRow;
    if (!reading.recordKind.empty())
        json["record_kind"] = reading.recordKind;
    for (const auto& choice : reading.columns)
        json["columns"].push_back({choice.column, choice.field});
    return json.dump();
}

TableReading readingFromJson(std::string_view text) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    TableReading reading;
    if (!json.is_object())
        return reading;
    const auto word = [&](const char* key) {
        const auto at = json.find(key);
        return at != json.end() && at->is_string() ? at->get<std::string>() : std::string{};
    };
    reading.encoding = encodingNamed(word("encoding"));
    reading.separator = separatorNamed(word("separator"));
    reading.decimal = decimalNamed(word("decimal"));
    if (const auto row = json.find("header_row"); row != json.end() && row->is_number_integer())
        reading.headerRow = row->get<int>();
    reading.recordKind = word("record_kind");
    if (const auto columns = json.find("columns"); columns != json.end() && columns->is_array())
        for (const auto& pair : *columns)
            if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string())
                reading.columns.push_back({pair[0], pair[1]});
    return reading;
}

} // namespace geo
