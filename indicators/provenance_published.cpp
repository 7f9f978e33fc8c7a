// Where published figures come from: of neighbourhoods, of communes, and of larger places made of their IRIS.
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "provenance_parts.hpp"
#include "territories.hpp"

#include <algorithm>
#include <cmath>

namespace indicators {

using geo::Cell;
using geo::GeographyKind;
using Part = Provenance::Part;

namespace {

std::string placeText(const std::string& name, const std::string& code) {
    return name.empty() || name == code ? code : name + " (" + code + ")";
}

Provenance begun(const PublishedFigure& figure, std::string place) {
    Provenance provenance;
    provenance.indicator = figure.indicator;
    provenance.year = figure.year;
    provenance.value = figure.value;
    provenance.place = std::move(place);
    return provenance;
}

/// The table of a level that a figure was read from, with its formula.
std::optional<Offer> offerOf(const FigureReader& reader, const PublishedFigure& figure, GeographyKind level) {
    for (auto& offer : reader.tables().offers(figure.indicator, level))
        if (offer.table->family == figure.family && offer.table->dataYear == figure.year &&
            offer.formula.numerator.front().columnOf(figure.year) == figure.column)
            return offer;
    return std::nullopt;
}

std::string producerOf(const geo::Observatory& observatory, std::int64_t id) {
    const auto source = observatory.sources().find(id);
    return source ? sourceLine(*source) : std::string{};
}

/// The rows of an IRIS table that lie in a commune.
SourceRows irisRows(const LoadedTables& tables, const Offer& offer, const std::string& commune) {
    SourceRows source;
    source.columns = columnsOf(offer.formula, offer.table->dataYear);
    const auto& codes = tables.codes(*offer.table);
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const auto of = codes[row].substr(0, 5);
        if (of == commune || wholeCity(of) == commune)
            source.rows.push_back({codes[row], {}, cellsOf(tables, *offer.table, source.columns, row), {}, {}});
    }
    std::sort(source.rows.begin(), source.rows.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    return source;
}

void addSum(Provenance& provenance, const Offer& offer, const SummedZone& sum) {
    const bool isRatio = !offer.formula.denominator.empty();
    const auto n = static_cast<std::int64_t>(sum.parts());
    const auto without = static_cast<std::int64_t>(sum.numerator.without);
    if (provenance.value.hasNumber())
        add(provenance, Part::Result,
            resultSentence(provenance.indicator, offer.formula, provenance.year,
                           SummedZone::cell(sum.numerator, isRatio), SummedZone::cell(sum.denominator, isRatio),
                           provenance.value.value));
    add(provenance, Part::Way, {GEO_TR("Summed over the %1 IRIS of the commune that the file lists."), {n}});
    if (isRatio)
        add(provenance, Part::Way, GEO_TR("The rate is made again from the two sums; it is no mean of rates."));
    if (without > 0)
        add(provenance, Part::Limits,
            {isRatio ? GEO_TR("%1 of these IRIS give no number and are left out of both sums.")
                     : GEO_TR("%1 of these IRIS give no number: a count needs them all."),
             {without}});
}

} // namespace

Provenance provenanceOf(const geo::Observatory& observatory, const FigureReader& reader, const PublishedFigure& figure,
                        const std::string& code, const std::string& name) {
    auto provenance = begun(figure, placeText(name, code));
    const auto& tables = reader.tables();
    const auto producer = producerOf(observatory, figure.source);
    provenance.label = {GEO_TR("published (%1)"), {producer.empty() ? std::to_string(figure.year) : producer}};
    provenance.source.ofIris = false;
    const auto offer = offerOf(reader, figure, GeographyKind::Qpv);
    const auto& published = figure.carriedFrom.empty() ? code : figure.carriedFrom;
    const auto row = offer ? tables.row(*offer->table, published) : std::nullopt;
    if (!offer || !row) {
        addFile(provenance, observatory, figure.source, {figure.column});
        addCaveat(provenance);
        return provenance;
    }
    const auto& formula = offer->formula;
    const auto [above, below] = tables.partsAt(*offer, *row);
    if (figure.value.hasNumber())
        add(provenance, Part::Result,
            resultSentence(figure.indicator, formula, figure.year, above, below, figure.value.value));
    else
        add(provenance, Part::Way, GEO_TR("The file gives no number there, and nothing stands in for it."));
    if (figure.value.hasNumber())
        add(provenance, Part::Way, GEO_TR("Published for the neighbourhood itself: nothing was estimated."));
    add(provenance, Part::Way,
        {GEO_TR("Perimeters of the %1 generation."),
         {std::to_string(figure.generation ? figure.generation : offer->table->geographyYear)}});
    provenance.source.columns = columnsOf(formula, figure.year);
    provenance.source.rows.push_back(
        {published, name, cellsOf(tables, *offer->table, provenance.source.columns, *row), {}, {}});
    addFile(provenance, observatory, figure.source, provenance.source.columns);
    addCaveat(provenance);
    return provenance;
}

Provenance zoneProvenance(const geo::Observatory& observatory, const FigureReader& reader, GeographyKind level,
                          const ReferenceFigure& figure) {
    Provenance provenance;
    provenance.indicator = figure.indicator;
    provenance.year = figure.year;
    provenance.value = figure.value;
    provenance.place = placeText(figure.zone.name, figure.zone.code);
    provenance.label = {GEO_TR("published (%1)"),
                        {figure.sources.empty() ? std::string{} : producerOf(observatory, figure.sources.front())}};
    provenance.source.ofIris = level == GeographyKind::Iris;
    const auto& tables = reader.tables();
    auto& source = provenance.source;
    for (const auto& offer : tables.offers(figure.indicator, level)) { // the best last
        const auto row = tables.row(*offer.table, figure.zone.code);
        if (!row || offer.table->dataYear != figure.year)
            continue;
        const auto [above, below] = tables.partsAt(offer, *row);
        source.columns = columnsOf(offer.formula, figure.year);
        source.rows = {
            {figure.zone.code, figure.zone.name, cellsOf(tables, *offer.table, source.columns, *row), {}, {}}};
        if (figure.value.hasNumber())
            provenance.sections = {
                {Part::Result,
                 {resultSentence(figure.indicator, offer.formula, figure.year, above, below, figure.value.value)}}};
    }
    if (!figure.value.hasNumber())
        add(provenance, Part::Way, GEO_TR("The file gives no number there, and nothing stands in for it."));
    else if (!source.rows.empty())
        add(provenance, Part::Way, GEO_TR("Published for the zone itself: nothing was estimated."));
    else if (!figure.indicator.derivation)
        add(provenance, Part::Way, GEO_TR("Carried from the codes of the table’s year to those of the map."));
    for (const auto each : figure.sources)
        addFile(provenance, observatory, each, source.columns);
    addCaveat(provenance);
    return provenance;
}

Provenance communeProvenance(const geo::Observatory& observatory, const FigureReader& reader,
                             const PublishedFigure& figure, const std::string& code, const std::string& name) {
    auto provenance = begun(figure, placeText(name, code));
    const auto producer = producerOf(observatory, figure.source);
    const auto offer = offerOf(reader, figure, GeographyKind::Iris);
    if (!offer) {
        provenance.label = {GEO_TR("published (%1)"), {producer}};
        if (figure.value.hasNumber())
            add(provenance, Part::Result,
                {GEO_TR("%1 = %2"), {figure.column, amountOf(figure.indicator, figure.value.value)}});
        add(provenance, Part::Way, GEO_TR("The table of the neighbourhoods carries it beside their own figures."));
        addFile(provenance, observatory, figure.source, {figure.column});
        addCaveat(provenance);
        return provenance;
    }
    provenance.label = {GEO_TR("summed from published IRIS (%1)"), {producer}};
    const auto sum = sumOver(reader.tables(), *offer,
                             [&](const auto& commune) { return commune == code || wholeCity(commune) == code; });
    addSum(provenance, *offer, sum);
    provenance.source = irisRows(reader.tables(), *offer, code);
    addFile(provenance, observatory, figure.source, provenance.source.columns);
    addCaveat(provenance);
    return provenance;
}

Provenance outsideProvenance(const geo::Observatory& observatory, const FigureReader& reader,
                             const PublishedFigure& commune, const CommuneNeighbourhoods& home,
                             const geo::ZoneSet& neighbourhoods, const std::string& name) {
    auto provenance = begun(commune, placeText(name, home.code));
    const auto outside = outsideNeighbourhoods(reader, commune, home, neighbourhoods);
    provenance.value = outside.value;
    provenance.label = GEO_TR("commune outside its neighbourhoods");
    const auto n = static_cast<std::int64_t>(home.neighbours.size());
    if (!outside.value.hasNumber())
        add(provenance, Part::Way,
            outside.why.empty() ? Sentence{GEO_TR("such a figure cannot be combined over several zones")}
                                : Sentence{outside.why});
    else if (outside.taken)
        add(provenance, Part::Result,
            {GEO_TR("%1 − %2 = %3"),
             {rounded(commune.value.value), rounded(outside.taken->value),
              amountOf(commune.indicator, outside.value.value)}});
    else
        add(provenance, Part::Result,
            {GEO_TR("%1 / %2, once the neighbourhoods are taken off, gives %3"),
             {rounded(outside.numerator.value), rounded(outside.denominator.value),
              amountOf(commune.indicator, outside.value.value)}});
    add(provenance, Part::Way,
        n == 1 ? Sentence{GEO_TR("The commune less its one neighbourhood, as published.")}
               : Sentence{GEO_TR("The commune less its %1 neighbourhoods, as published."), {n}});
    provenance.source.ofIris = false;
    const auto& tables = reader.tables();
    for (const auto& offer : tables.offers(commune.indicator, GeographyKind::Qpv)) {
        if (offer.table->dataYear != commune.year || offer.table->geographyYear != neighbourhoods.geography().vintage)
            continue;
        provenance.source.columns = columnsOf(offer.formula, commune.year);
        provenance.source.rows.clear();
        for (const auto i : home.neighbours)
            if (const auto row = tables.row(*offer.table, neighbourhoods.code(i)))
                provenance.source.rows.push_back({neighbourhoods.code(i),
                                                  neighbourhoods.name(i),
                                                  cellsOf(tables, *offer.table, provenance.source.columns, *row),
                                                  {},
                                                  {}});
        addFile(provenance, observatory, offer.table->sourceId, provenance.source.columns);
    }
    if (const auto whole = offerOf(reader, commune, GeographyKind::Iris))
        addFile(provenance, observatory, commune.source, columnsOf(whole->formula, commune.year));
    else
        addFile(provenance, observatory, commune.source, {commune.column});
    addCaveat(provenance);
    return provenance;
}

Provenance referenceProvenance(const geo::Observatory& observatory, const FigureReader& reader,
                               const ReferenceFigure& figure) {
    if (figure.zone.kind == ReferenceKind::Commune)
        if (const auto commune = reader.communeFigure(figure.indicator, figure.zone.code, figure.year))
            return communeProvenance(observatory, reader, *commune, figure.zone.code, figure.zone.name);
    Provenance provenance;
    provenance.indicator = figure.indicator;
    provenance.year = figure.year;
    provenance.value = figure.value;
    provenance.place = placeText(figure.zone.name, figure.zone.code);
    const auto producer = figure.sources.empty() ? std::string{} : producerOf(observatory, figure.sources.front());
    provenance.label = {figure.published ? GEO_TR("published (%1)") : GEO_TR("summed from published IRIS (%1)"),
                        {producer}};
    std::vector<std::string> columns;
    for (const auto& offer : reader.tables().offers(figure.indicator, GeographyKind::Iris))
        if (!figure.published && offer.table->dataYear == figure.year) {
            columns = columnsOf(offer.formula, figure.year);
            if (figure.value.hasNumber())
                provenance.sections = {{Part::Result,
                                        {resultSentence(figure.indicator, offer.formula, figure.year, figure.numerator,
                                                        figure.denominator, figure.value.value)}}};
        }
    if (!figure.why.empty())
        add(provenance, Part::Way, figure.why);
    if (figure.parts > 0 && figure.value.hasNumber())
        add(provenance, Part::Way,
            {GEO_TR("Summed over the %1 IRIS of the place that the file lists."),
             {static_cast<std::int64_t>(figure.parts)}});
    if (figure.partsWithout > 0)
        add(provenance, Part::Limits,
            {GEO_TR("%1 of these IRIS give no number."), {static_cast<std::int64_t>(figure.partsWithout)}});
    for (const auto& note : figure.notes)
        add(provenance, Part::Limits, note);
    for (std::size_t k = 0; k < figure.sources.size(); ++k)
        addFile(provenance, observatory, figure.sources[k], k == 0 ? columns : std::vector<std::string>{});
    addCaveat(provenance);
    return provenance;
}

} // namespace indicators
