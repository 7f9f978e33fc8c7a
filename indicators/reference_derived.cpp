// Places to compare with, of indicators that are made from others.
#include "reference.hpp"

#include "derived.hpp"
#include "observatory/zones.hpp"
#include "reference_place.hpp"

#include <algorithm>

namespace indicators {

using geo::Cell;
using geo::CellState;
using geo::GeographyKind;
using Kind = Derivation::Kind;

namespace {

void takeFrom(ReferenceFigure& whole, const ReferenceFigure& part) {
    whole.published = part.published;
    whole.parts = std::max(whole.parts, part.parts);
    whole.partsWithout = std::max(whole.partsWithout, part.partsWithout);
    whole.communes = std::max(whole.communes, part.communes);
    whole.communesWithout = std::max(whole.communesWithout, part.communesWithout);
    for (const auto source : part.sources)
        if (std::find(whole.sources.begin(), whole.sources.end(), source) == whole.sources.end())
            whole.sources.push_back(source);
    for (const auto& note : part.notes)
        if (std::find(whole.notes.begin(), whole.notes.end(), note) == whole.notes.end())
            whole.notes.push_back(note);
    if (whole.why.empty())
        whole.why = part.why;
    whole.notLoaded = whole.notLoaded || part.notLoaded;
}

} // namespace

void References::derive(ReferenceFigure& figure, const Place& place, std::optional<int> year) const {
    const auto& derivation = *figure.indicator.derivation;
    const auto list = m_reader.catalogue().partsOf(figure.indicator);
    const auto first = this->figure(place.kind, place.code, list.front(), year);
    figure.year = first.year;
    takeFrom(figure, first);
    if (derivation.kind == Kind::Density) {
        const auto area = areaOf(place);
        figure.value = area ? densityOf(first.value, *area) : Cell::absent(CellState::NotAvailable);
        if (!area && figure.why.empty())
            figure.why = GEO_TR("its area is not known: import the outlines of its communes");
        return;
    }
    std::optional<int> other = first.year ? std::optional{first.year} : year;
    if (derivation.kind == Kind::Growth) {
        const auto years = m_reader.availability(list.front()).years;
        const auto ofIris = years.find(GeographyKind::Iris);
        other = ofIris == years.end() ? std::nullopt : growthFrom(derivation, list.front(), ofIris->second, first.year);
        if (!other) {
            figure.value = Cell::absent(CellState::NotAvailable);
            if (figure.why.empty())
                figure.why = GEO_TR("no earlier table is loaded that compares with it");
            return;
        }
    }
    const auto second = this->figure(place.kind, place.code, list.back(), other);
    takeFrom(figure, second);
    figure.value = derivation.kind == Kind::Difference ? differenceOf(first.value, second.value)
                                                       : growthOf(first.value, second.value, first.year - second.year);
}

/// m², of the outlines of its communes, or else of its IRIS; nullopt where some are not loaded.
std::optional<double> References::areaOf(const Place& place) const {
    if (place.kind == ReferenceKind::CommuneOutside)
        return std::nullopt;
    for (const auto kind : {GeographyKind::Commune, GeographyKind::Iris}) {
        const auto geography = m_observatory.zones().find(kind);
        if (!geography)
            continue;
        geo::NoProgress quiet;
        auto& zones = m_cache->outlines[kind];
        if (!zones)
            zones = m_observatory.zones().load(*geography, quiet);
        double area = 0;
        std::set<std::string> found;
        for (std::size_t i = 0; i < zones->size(); ++i)
            if (const auto commune = zones->code(i).substr(0, 5); place.holds(commune)) {
                area += zones->area(i);
                found.insert(wholeCity(commune));
            }
        const bool whole = std::all_of(place.communes.begin(), place.communes.end(),
                                       [&](const auto& commune) { return found.contains(wholeCity(commune)); });
        if (whole && area > 0)
            return area;
    }
    return std::nullopt;
}

} // namespace indicators
