#include "drawn_outlines.hpp"

#include "named_documents.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace layers {
namespace {

constexpr int formatVersion = 1;
constexpr NamedDocuments::Kind kind{
    "outline",
    GEO_TR("outline “%1” saved"),
    GEO_TR("outline “%1” renamed “%2”"),
    GEO_TR("outline “%1” duplicated as “%2”"),
    GEO_TR("outline “%1” deleted"),
    GEO_TR("There is no outline “%1”: none is kept in this observatory yet."),
    GEO_TR("There is no outline “%1” in this observatory; kept: %2"),
    GEO_TR("There is an outline “%1” already: choose another name, or delete that one first."),
};

std::optional<DrawnOutline> outlineFrom(const geo::Document& document) {
    const auto json = nlohmann::json::parse(document.body, nullptr, false);
    if (document.version > formatVersion || !json.is_object())
        return std::nullopt;
    try {
        DrawnOutline outline{document.name, geo::fromWkt(json.at("outline").get<std::string>()),
                             json.at("ring").get<double>(), json.at("zones").get<std::vector<std::string>>()};
        if (outline.shape.empty() || !std::isfinite(outline.ringMetres) || outline.ringMetres < 0)
            return std::nullopt;
        return outline;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    } catch (const geo::Error&) {
        return std::nullopt;
    }
}

NamedDocuments documents(const geo::Observatory& observatory) { return {observatory, kind}; }

} // namespace

std::vector<DrawnOutline> drawnOutlines(const geo::Observatory& observatory) {
    std::vector<DrawnOutline> outlines;
    for (const auto& document : documents(observatory).all())
        if (auto outline = outlineFrom(document))
            outlines.push_back(std::move(*outline));
    return outlines;
}

std::int64_t saveOutline(geo::Observatory& observatory, const DrawnOutline& outline, const std::string& author) {
    if (outline.shape.empty())
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("The outline is empty: draw it with three points at least, or pick zones first.")}};
    const nlohmann::ordered_json json{
        {"outline", geo::toWkt(outline.shape)}, {"ring", outline.ringMetres}, {"zones", outline.zones}};
    return documents(observatory).save(outline.name, formatVersion, json.dump(), author);
}

std::int64_t renameOutline(geo::Observatory& observatory, const std::string& from, const std::string& to,
                           const std::string& author) {
    return documents(observatory).rename(from, to, author);
}

std::int64_t removeOutline(geo::Observatory& observatory, const std::string& name, const std::string& author) {
    return documents(observatory).remove(name, author);
}

std::string freeOutlineName(const geo::Observatory& observatory, const std::string& wanted) {
    return documents(observatory).freeName(wanted);
}

} // namespace layers
