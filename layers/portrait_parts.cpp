#include "portrait_parts.hpp"

#include "content_words.hpp"
#include "reference_sources.hpp"
#include "territory_area.hpp"

#include "observatory/zones.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace layers {
namespace {

geo::Message originLine(const RowOrigin& origin, const std::string& name) {
    return {origin.summed ? GEO_TR("summed over its IRIS (%1)") : GEO_TR("published (%1)"), {name}};
}

geo::Message originLine(const RowOrigin& origin, const std::string& name, const std::vector<std::string>& rows) {
    return {origin.summed ? GEO_TR("%1: summed over its IRIS (%2)") : GEO_TR("%1: published (%2)"),
            {fmt::format("{}", fmt::join(rows, ", ")), name}};
}

template <typename Is> void keepPlaces(Portrait& portrait, const Is& isThere) {
    for (std::size_t k = portrait.around.size(); k-- > 0;) {
        const auto inRow = [&](const PortraitRow& row) { return isThere(row.around[k]); };
        const auto inTheme = [&](const PortraitTheme& theme) { return std::ranges::any_of(theme.rows, inRow); };
        if (std::ranges::any_of(portrait.themes, inTheme))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(k);
        portrait.around.erase(portrait.around.begin() + at);
        for (auto& theme : portrait.themes)
            for (auto& row : theme.rows)
                row.around.erase(row.around.begin() + at);
    }
}

} // namespace

std::string SourceNames::of(std::int64_t id) const {
    const auto found = std::ranges::find(m_sources, id, &geo::Source::id);
    return found == m_sources.end() ? std::string{} : sourceLine(*found);
}

void addOnce(std::vector<geo::Message>& list, geo::Message message) {
    if (std::ranges::find(list, message) == list.end())
        list.push_back(std::move(message));
}

void explainOrigins(PortraitTheme& theme, const std::vector<RowOrigin>& origins, const SourceNames& names,
                    indicators::Language language) {
    std::map<RowOrigin, std::vector<std::string>> labels;
    for (std::size_t r = 0; r < origins.size(); ++r) {
        const auto& indicator = theme.rows[r].indicator;
        const std::string& shortLabel = indicator.shortLabel.in(language);
        labels[origins[r]].push_back(shortLabel.empty() ? indicator.label.in(language) : shortLabel);
    }
    const auto commonest = std::ranges::max_element(labels, {}, [](const auto& entry) { return entry.second.size(); });
    if (commonest == labels.end())
        return;
    theme.sources.push_back(originLine(commonest->first, names.of(commonest->first.source)));
    for (const auto& [origin, rows] : labels)
        if (origin != commonest->first)
            theme.sources.push_back(originLine(origin, names.of(origin.source), rows));
}

void keepPlacesWithCells(Portrait& portrait) {
    keepPlaces(portrait, [](const auto& cell) { return cell.has_value(); });
}

void keepPlacesWithNumbers(Portrait& portrait) {
    keepPlaces(portrait, [](const auto& cell) { return cell && cell->hasNumber(); });
}

void nameFiles(Portrait& portrait, const indicators::Catalogue& catalogue) {
    for (auto& theme : portrait.themes)
        for (auto& row : theme.rows) {
            std::vector<indicators::ReferenceKind> kinds;
            for (std::size_t k = 0; k < portrait.around.size(); ++k)
                if (!row.around[k])
                    kinds.push_back(portrait.around[k].kind);
            if (portrait.around.empty())
                kinds.push_back(indicators::ReferenceKind::Commune);
            for (const auto kind : kinds)
                for (const auto* source : sourcesBringing(catalogue, row.indicator, kind))
                    if (std::ranges::find(row.bringing, source) == row.bringing.end())
                        row.bringing.push_back(source);
        }
}

std::set<std::string> neighbourhoodsIn(const geo::Observatory& observatory, ContentLoader& loader,
                                       const geo::MultiPolygon& shape, geo::Progress& progress) {
    constexpr double mostOfIt = 0.5;
    std::set<std::string> codes;
    geo::NoProgress quiet;
    for (const auto& geography : observatory.zones().all())
        if (geography.kind == geo::GeographyKind::Qpv) {
            const auto zones = loader.zones(geography.kind, geography.vintage, quiet);
            for (const auto i : zonesMeeting(*zones, shape, mostOfIt, quiet))
                codes.insert(zones->code(i));
        }
    progress.report(1);
    return codes;
}

} // namespace layers
