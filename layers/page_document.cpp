#include "page_document.hpp"

#include "json_fields.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace layers {
namespace {

constexpr DocumentWords pageWords{GEO_TR("Saved page: %1 is not what it should be (%2). The page was not opened."),
                                  GEO_TR("Saved page: %1 is missing. The page was not opened."),
                                  GEO_TR("Saved page: not JSON from byte %1 on. The page was not opened.")};

constexpr std::array templateNames{std::pair{PageTemplate::Map, "map"},
                                   std::pair{PageTemplate::MapWithCharts, "map-with-charts"},
                                   std::pair{PageTemplate::Comparison, "comparison"},
                                   std::pair{PageTemplate::Neighbourhood, "neighbourhood"},
                                   std::pair{PageTemplate::Site, "site"},
                                   std::pair{PageTemplate::Coverage, "coverage"},
                                   std::pair{PageTemplate::Renewal, "renewal"},
                                   std::pair{PageTemplate::Perimeters, "perimeters"},
                                   std::pair{PageTemplate::Activity, "activity"},
                                   std::pair{PageTemplate::Programmation, "programmation"},
                                   std::pair{PageTemplate::Evaluation, "evaluation"},
                                   std::pair{PageTemplate::Voices, "voices"},
                                   std::pair{PageTemplate::Panorama, "panorama"}};
constexpr std::array itemNames{std::pair{PageItem::Subtitle, "subtitle"},
                               std::pair{PageItem::Legend, "legend"},
                               std::pair{PageItem::LegendMethod, "legend-method"},
                               std::pair{PageItem::Chart, "chart"},
                               std::pair{PageItem::Note, "note"},
                               std::pair{PageItem::ScaleBar, "scale-bar"},
                               std::pair{PageItem::NorthArrow, "north-arrow"},
                               std::pair{PageItem::Labels, "labels"},
                               std::pair{PageItem::Logo, "logo"},
                               std::pair{PageItem::Credit, "credit"}};

template <typename T, std::size_t N>
std::string_view nameIn(const std::array<std::pair<T, const char*>, N>& names, T value) {
    return std::ranges::find(names, value, &std::pair<T, const char*>::first)->second;
}

template <typename T, std::size_t N>
std::optional<T> valueIn(const std::array<std::pair<T, const char*>, N>& names, std::string_view text) {
    const auto found = std::ranges::find_if(names, [&](const auto& pair) { return pair.second == text; });
    return found == names.end() ? std::nullopt : std::optional{found->first};
}

template <typename T, std::size_t N> std::string listOf(const std::array<std::pair<T, const char*>, N>& names) {
    std::string all;
    for (const auto& [value, name] : names)
        all += (all.empty() ? "" : ", ") + std::string{name};
    return all;
}

Json legendToJson(const std::vector<LegendEdit>& edits) {
    Json list = Json::array();
    for (const auto& edit : edits)
        list.push_back({{"entry", edit.entry},
                        {"label", edit.label},
                        {"position", edit.position ? Json(*edit.position) : Json(nullptr)}});
    return list;
}

std::vector<LegendEdit> legendFromJson(const Fields& fields) {
    std::vector<LegendEdit> edits;
    for (std::size_t i = 0; i < fields.list("legend").size(); ++i) {
        const Fields one = fields.element("legend", i);
        LegendEdit edit{one.text("entry"), one.text("label"), std::nullopt};
        if (one.has("position"))
            edit.position = static_cast<int>(one.integer("position", 0, 1000));
        edits.push_back(std::move(edit));
    }
    return edits;
}

std::vector<PageItem> hiddenFromJson(const Fields& fields) {
    std::vector<PageItem> items;
    for (const auto& word : fields.texts("hidden")) {
        const auto item = pageItemFromText(word);
        if (!item)
            fields.refuse("hidden", listOf(itemNames));
        items.push_back(*item);
    }
    return items;
}

std::map<std::string, std::string> textsFromJson(const Fields& fields) {
    std::map<std::string, std::string> texts;
    const Json& object = fields.at("texts");
    if (!object.is_object())
        fields.refuse("texts", "{\"…\": \"…\"}");
    for (const auto& [id, words] : object.items()) {
        if (!words.is_string())
            fields.refuse("texts." + id, "\"…\"");
        texts[id] = words.get<std::string>();
    }
    return texts;
}

std::optional<double> scaleFromJson(const Fields& fields) {
    if (!fields.has("scale"))
        return std::nullopt;
    const double scale = fields.number("scale");
    if (!(scale >= 100 && scale <= 100'000'000))
        fields.refuse("scale", "100 … 100000000");
    return scale;
}

} // namespace

std::string_view toText(PageTemplate kind) { return nameIn(templateNames, kind); }
std::optional<PageTemplate> pageTemplateFromText(std::string_view text) { return valueIn(templateNames, text); }
std::string_view toText(PageItem item) { return nameIn(itemNames, item); }
std::optional<PageItem> pageItemFromText(std::string_view text) { return valueIn(itemNames, text); }

bool PageDocument::shows(PageItem item) const { return std::ranges::find(hidden, item) == hidden.end(); }

std::string toJson(const PageDocument& document) {
    Json json{{"version", PageDocument::version},
              {"template", toText(document.kind)},
              {"format", toText(document.format)},
              {"subject", document.subject},
              {"year", document.year ? Json(*document.year) : Json(nullptr)},
              {"map", Json::parse(toJson(document.map))},
              {"title", document.title},
              {"titleAccepted", document.titleAccepted},
              {"subtitle", document.subtitle},
              {"note", document.note}};
    json["hidden"] = Json::array();
    for (const auto item : document.hidden)
        json["hidden"].push_back(toText(item));
    json["legend"] = legendToJson(document.legend);
    json["scale"] = document.scale ? Json(*document.scale) : Json(nullptr);
    json["texts"] = Json::object();
    for (const auto& [id, words] : document.texts)
        json["texts"][id] = words;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

PageDocument pageDocumentFromJson(std::string_view text) {
    const Json json = parsedJson(text, pageWords);
    const Fields fields{json, pageWords};
    if (const auto version = fields.integer("version", 1, std::numeric_limits<int>::max());
        version > PageDocument::version)
        throw geo::Error{geo::Error::Code::TooNew,
                         {GEO_TR("This page was saved by a newer version of Lisière (page version %1, this program "
                                 "reads up to %2). Update the program to open it."),
                          {version, std::int64_t{PageDocument::version}}}};
    PageDocument document;
    const auto kind = pageTemplateFromText(fields.text("template"));
    if (!kind)
        fields.refuse("template", listOf(templateNames));
    document.kind = *kind;
    const auto format = pageFormatFromText(fields.text("format"));
    if (!format)
        fields.refuse("format", "a4, a4-portrait, a3, a3-portrait, slide, 1600x1000");
    document.format = *format;
    document.subject = fields.text("subject");
    if (fields.has("year"))
        document.year = static_cast<int>(fields.integer("year", 1900, 2200));
    document.map = mapDocumentFromJson(fields.at("map").dump());
    document.title = fields.text("title");
    document.titleAccepted = fields.flag("titleAccepted");
    document.subtitle = fields.text("subtitle");
    document.note = fields.text("note");
    document.hidden = hiddenFromJson(fields);
    document.legend = legendFromJson(fields);
    document.scale = scaleFromJson(fields);
    document.texts = textsFromJson(fields);
    return document;
}

} // namespace layers
