#include "home_commune.hpp"

#include "base/codes.hpp"
#include "base/error.hpp"
#include "geometry/overlay.hpp"
#include "observatory/columns.hpp"
#include "observatory/zones.hpp"
#include "territory_area.hpp"

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

/// Σ over the neighbourhoods of the commune; no number as soon as one has none.
Cell sumOf(const indicators::FigureReader& reader, const indicators::Indicator& count, int year,
           const HomeCommune& home, const geo::ZoneSet& zones) {
    const auto all = figuresOf(reader, count, zones, year);
    if (!all)
        return Cell::absent(CellState::NotAvailable);
    Cell sum = Cell::of(0);
    for (const std::uint32_t i : home.neighbours) {
        sum.state = geo::combined(sum.state, all->values.states[i]);
        sum.value += all->values.values[i];
    }
    // One suppressed neighbourhood must not come out by subtraction.
    return sum.hasNumber() ? sum : Cell::absent(CellState::NotAvailable);
}

/// What is left of a whole, or why nothing can be said.
Cell rest(const Cell& whole, const Cell& taken) {
    if (!whole.hasNumber() || !taken.hasNumber())
        return Cell::absent(CellState::NotAvailable);
    const double left = whole.value - taken.value;
    return left < 0 ? Cell::absent(CellState::NotEstimable) : Cell{left, geo::combined(whole.state, taken.state)};
}

/// Numerator and denominator of a ratio over the IRIS of a commune that publish both.
struct CommuneParts {
    double numerator = 0, denominator = 0, scale = 1;
    std::size_t iris = 0, without = 0;
};

Cell summedTerms(const std::vector<indicators::Term>& terms, const geo::CodedColumns& rows, std::size_t firstColumn,
                 std::size_t row) {
    Cell sum = Cell::of(0);
    for (std::size_t t = 0; t < terms.size(); ++t) {
        const Cell cell = rows.columns[firstColumn + t][row];
        sum.state = geo::combined(sum.state, cell.state);
        sum.value += terms[t].sign * cell.value;
    }
    return sum;
}

CommuneParts communeParts(const geo::Observatory& observatory, const indicators::PublishedFigure& commune,
                          const std::string& code) {
    const auto& formulas = commune.indicator.formulas;
    const auto formula = std::ranges::find_if(formulas, [&](const indicators::Formula& each) {
        return each.family == commune.family && !each.denominator.empty() &&
               commune.year >= each.fromYear.value_or(commune.year) &&
               commune.year <= each.toYear.value_or(commune.year);
    });
    const auto table = observatory.columns().find(commune.family, commune.year);
    if (formula == formulas.end() || !table || table->level != GeographyKind::Iris)
        return {};
    std::vector<std::string> columns;
    for (const auto* terms : {&formula->numerator, &formula->denominator})
        for (const indicators::Term& term : *terms)
            columns.push_back(term.columnOf(commune.year));
    const geo::CodedColumns rows = observatory.columns().read(*table, columns);
    const auto prefixes = codePrefixes(GeographyKind::Commune, code);
    CommuneParts parts;
    parts.scale = formula->scale;
    for (std::size_t row = 0; row < rows.codes.size(); ++row) {
        if (std::ranges::none_of(prefixes, [&](const auto& prefix) { return rows.codes[row].starts_with(prefix); }))
            continue;
        ++parts.iris;
        const Cell above = summedTerms(formula->numerator, rows, 0, row);
        const Cell below = summedTerms(formula->denominator, rows, formula->numerator.size(), row);
        if (above.hasNumber() && below.hasNumber()) {
            parts.numerator += above.value;
            parts.denominator += below.value;
        } else {
            ++parts.without;
        }
    }
    return parts;
}

Outside ratioOutside(const geo::Observatory& observatory, const indicators::FigureReader& reader,
                     const indicators::PublishedFigure& commune, const HomeCommune& home, const geo::ZoneSet& zones) {
    const CommuneParts parts = communeParts(observatory, commune, home.code);
    Outside outside;
    outside.iris = parts.iris;
    outside.irisWithout = parts.without;
    outside.value = Cell::absent(CellState::NotAvailable);
    if (parts.iris == parts.without)
        return outside;
    const CellState state = parts.without > 0 ? CellState::Estimated : CellState::Value;
    const indicators::Indicator above = partOf(commune.indicator, false), below = partOf(commune.indicator, true);
    const Cell numerator = rest({parts.numerator, state}, sumOf(reader, above, commune.year, home, zones));
    const Cell denominator = rest({parts.denominator, state}, sumOf(reader, below, commune.year, home, zones));
    if (!numerator.hasNumber() || !denominator.hasNumber())
        outside.value = Cell::absent(geo::combined(numerator.state, denominator.state));
    else if (denominator.value <= 0)
        outside.value = Cell::absent(CellState::NotEstimable);
    else
        outside.value = {parts.scale * numerator.value / denominator.value, state};
    return outside;
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

Outside outsideNeighbourhoods(const geo::Observatory& observatory, const indicators::FigureReader& reader,
                              const indicators::PublishedFigure& commune, const HomeCommune& home,
                              const geo::ZoneSet& neighbourhoods) {
    Outside outside;
    if (commune.indicator.nature == indicators::Nature::Quantile)
        outside.value = Cell::absent(CellState::NotApplicable);
    else if (home.straddled)
        outside.value = Cell::absent(CellState::NotEstimable);
    else if (commune.indicator.nature == indicators::Nature::Ratio)
        outside = ratioOutside(observatory, reader, commune, home, neighbourhoods);
    else {
        const Cell taken = sumOf(reader, commune.indicator, commune.year, home, neighbourhoods);
        outside.value = rest(commune.value, taken);
        if (taken.hasNumber())
            outside.taken = taken;
    }
    return outside;
}

} // namespace layers
