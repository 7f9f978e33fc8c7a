#include "home_commune.hpp"

#include "base/codes.hpp"
#include "base/error.hpp"
#include "geometry/overlay.hpp"
#include "observatory/zones.hpp"

#include <array>
#include <cctype>
#include <string_view>

namespace layers {
namespace {

using geo::Cell;
using geo::CellState;
using geo::GeographyKind;

/// "Nîmes, Saint-Gilles" and "13055;13070": the parts without spaces around them.
std::vector<std::string> listed(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(",;"), text.size());
        std::string_view part = text.substr(0, end);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        if (!part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// The commune codes that the perimeter file itself gives.
std::vector<std::string> officialCommunes(const geo::Observatory& observatory, const geo::ZoneSet& zones,
                                          std::size_t index) {
    constexpr std::array<std::string_view, 3> columns{"insee_com", "code_commune", "code_insee"};
    for (const auto& [column, text] : observatory.zones().officialFields(zones.geography(), zones.code(index))) {
        std::string name = column;
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
        if (std::ranges::find(columns, name) == columns.end())
            continue;
        std::vector<std::string> codes;
        for (const std::string& part : listed(text))
            if (const auto code = geo::CommuneCode::parse(part))
                codes.push_back(code->text());
        if (!codes.empty())
            return codes;
    }
    return {};
}

struct Commune {
    std::string code, name;
    double share = 0; ///< m² in common with the shape
};

/// The commune that shares most area with the shape, from the outlines of communes or of IRIS; empty if none does.
Commune largestShare(const geo::ZoneSet& zones, const geo::MultiPolygon& shape, int epsg) {
    const bool communes = zones.geography().kind == GeographyKind::Commune;
    std::map<std::string, Commune> shares;
    const std::array targets{shape};
    geo::NoProgress quick;
    for (const geo::Overlap& piece : geo::overlay(zones, targets, epsg, quick)) {
        const std::string& code = zones.code(piece.source);
        Commune& commune = shares[communes ? code : code.substr(0, 5)];
        commune.code = communes ? code : code.substr(0, 5);
        commune.name = communes ? zones.name(piece.source) : zones.place(piece.source);
        commune.share += piece.area;
    }
    const auto largest = std::ranges::max_element(shares, {}, [](const auto& entry) { return entry.second.share; });
    return largest == shares.end() ? Commune{} : largest->second;
}

/// From the communes, or from the IRIS where the communes loaded leave the neighbourhood (mostly) out.
Commune communeAround(const geo::Observatory& observatory, ContentLoader& loader, const geo::MultiPolygon& shape,
                      int epsg, geo::Progress& progress) {
    geo::ProgressPart first{progress, 0, 0.3}, second{progress, 0.3, 1};
    Commune best;
    if (observatory.zones().find(GeographyKind::Commune))
        best = largestShare(*loader.zones(GeographyKind::Commune, std::nullopt, first), shape, epsg);
    if (best.share > geo::area(shape) / 3 || !observatory.zones().find(GeographyKind::Iris))
        return best;
    const Commune byIris = largestShare(*loader.zones(GeographyKind::Iris, std::nullopt, second), shape, epsg);
    return byIris.share > best.share ? byIris : best;
}

std::string_view departmentPart(const std::string& qpvCode) { return std::string_view{qpvCode}.substr(2, 3); }

/// One part of a ratio as a count of its own.
indicators::Indicator partOf(const indicators::Indicator& ratio, bool denominator) {
    indicators::Indicator part = ratio;
    part.id += denominator ? "/denominator" : "/numerator";
    part.nature = indicators::Nature::Count;
    std::erase_if(part.formulas, [](const indicators::Formula& formula) { return formula.denominator.empty(); });
    for (indicators::Formula& formula : part.formulas) {
        if (denominator)
            formula.numerator = formula.denominator;
        formula.denominator.clear();
        formula.scale = 1;
    }
    return part;
}

double scaleOf(const indicators::Indicator& ratio, const std::string& family) {
    const auto found = std::ranges::find(ratio.formulas, family, &indicators::Formula::family);
    return found == ratio.formulas.end() ? 1 : found->scale;
}

Outside countOutside(const indicators::FigureReader& reader, const indicators::Indicator& count, int year,
                     const HomeCommune& home, const geo::ZoneSet& zones) {
    const auto commune = reader.communeFigure(count, home.code, year);
    const auto all = figuresOf(reader, count, zones, year);
    if (!commune || !all)
        return {Cell::absent(CellState::NotAvailable), std::nullopt};
    double sum = 0;
    CellState state = commune->value.state;
    for (const std::uint32_t i : home.neighbours) {
        state = geo::combined(state, all->values.states[i]);
        sum += all->values.values[i];
    }
    if (!geo::hasNumber(state)) // one suppressed neighbourhood must not come out by subtraction either
        return {Cell::absent(CellState::NotAvailable), std::nullopt};
    const double rest = commune->value.value - sum;
    return {rest < 0 ? Cell::absent(CellState::NotEstimable) : Cell::of(rest), Cell::of(sum)};
}

Outside ratioOutside(const indicators::FigureReader& reader, const indicators::Indicator& ratio, int year,
                     const HomeCommune& home, const geo::ZoneSet& zones) {
    const indicators::Indicator above = partOf(ratio, false), below = partOf(ratio, true);
    const Outside numerator = countOutside(reader, above, year, home, zones);
    const Outside denominator = countOutside(reader, below, year, home, zones);
    if (!numerator.value.hasNumber())
        return {numerator.value, std::nullopt};
    if (!denominator.value.hasNumber())
        return {denominator.value, std::nullopt};
    if (denominator.value.value <= 0)
        return {Cell::absent(CellState::NotEstimable), std::nullopt};
    const auto commune = reader.communeFigure(below, home.code, year);
    const double scale = commune ? scaleOf(ratio, commune->family) : 1;
    return {Cell::of(scale * numerator.value.value / denominator.value.value), std::nullopt};
}

} // namespace

HomeCommune homeCommune(const geo::Observatory& observatory, ContentLoader& loader, const geo::ZoneSet& neighbourhoods,
                        std::size_t index, geo::Progress& progress) {
    HomeCommune home;
    const auto places = listed(neighbourhoods.place(index));
    const auto codes = officialCommunes(observatory, neighbourhoods, index);
    if (codes.size() == 1) {
        home.code = codes.front();
    } else {
        const int epsg = neighbourhoods.geography().epsg;
        const Commune commune = communeAround(observatory, loader, neighbourhoods.shape(index), epsg, progress);
        home.code = commune.code;
        home.name = commune.name;
    }
    // The perimeter file's own spelling of the name, so that neighbours are found by it.
    if (places.size() == 1 || (home.name.empty() && !places.empty()))
        home.name = places.front();
    for (std::uint32_t i = 0; i < neighbourhoods.size(); ++i) {
        if (departmentPart(neighbourhoods.code(i)) != departmentPart(neighbourhoods.code(index)))
            continue;
        const auto theirs = listed(neighbourhoods.place(i));
        if (i != index && std::ranges::find(theirs, home.name) == theirs.end())
            continue;
        home.neighbours.push_back(i);
        home.straddled = home.straddled || theirs.size() > 1;
    }
    return home;
}

std::optional<indicators::Figures> figuresOf(const indicators::FigureReader& reader,
                                             const indicators::Indicator& indicator, const geo::ZoneSet& zones,
                                             int year) {
    try {
        return reader.at(indicator, zones, year);
    } catch (const geo::Error& error) {
        if (error.code() != geo::Error::Code::Usage)
            throw;
        return std::nullopt; // not published at this level or for this year
    }
}

Outside outsideNeighbourhoods(const indicators::FigureReader& reader, const indicators::Indicator& indicator, int year,
                              const HomeCommune& home, const geo::ZoneSet& neighbourhoods) {
    if (indicator.nature == indicators::Nature::Quantile)
        return {Cell::absent(CellState::NotApplicable), std::nullopt};
    if (home.straddled)
        return {Cell::absent(CellState::NotEstimable), std::nullopt};
    return indicator.nature == indicators::Nature::Count ? countOutside(reader, indicator, year, home, neighbourhoods)
                                                         : ratioOutside(reader, indicator, year, home, neighbourhoods);
}

} // namespace layers
