#include "table_subject.hpp"

#include "content_words.hpp"
#include "legend.hpp"

#include <fmt/ranges.h>

namespace layers {
namespace {

using indicators::Indicator;
using indicators::ReferenceKind;

SheetText titleOf(const TableSubject& subject) {
    if (!subject.request.title.empty())
        return {verbatim(subject.request.title)};
    std::set<std::string> targets;
    for (const TargetRow& row : subject.rows)
        targets.insert(row.figures->targets.name(row.target));
    if (targets.size() == 1)
        return {{GEO_TR("Figures of one territory")}, targetName(subject.rows[0].figures->targets, 0)};
    return {{GEO_TR("Comparison table of %1 territories"), {static_cast<std::int64_t>(targets.size())}}};
}

/// Of every commune that its perimeter names; of a group the one that all its members lie in.
std::string communeCodes(const indicators::Memberships& memberships, const TargetRow& row) {
    const auto& targets = row.figures->targets;
    const auto listed = targets.isGrouped() ? std::vector<std::string>{}
                                            : memberships.listedCommunes(*targets.zones, targets.indices[row.target]);
    return listed.size() > 1 ? fmt::format("{}", fmt::join(listed, ", ")) : row.commune.code;
}

} // namespace

TableSubject::TableSubject(const geo::Observatory& observatory, const indicators::FigureReader& reader,
                           std::span<const PerimeterFigures> figures, const TableRequest& wanted,
                           geo::Progress& progress)
    : request{wanted} {
    const indicators::References references{observatory, reader};
    for (const PerimeterFigures& each : figures)
        addRows(each, reader.memberships());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        compare(rows[r], references);
        progress.report(static_cast<double>(r + 1) / static_cast<double>(rows.size()));
    }
    collectSources(observatory);
}

void TableSubject::addRows(const PerimeterFigures& figures, const indicators::Memberships& memberships) {
    const std::size_t first = rows.size();
    std::map<std::string, std::size_t> byTarget;
    const auto& targets = figures.targets;
    for (std::size_t t = 0; t < targets.indices.size(); ++t) {
        TargetRow row;
        row.figures = &figures;
        row.target = t;
        row.commune = placeAround(memberships, targets, t, ReferenceKind::Commune);
        row.communeCodes = communeCodes(memberships, row);
        row.epci = placeAround(memberships, targets, t, ReferenceKind::Epci).code;
        for (const ReferenceKind kind : request.references)
            row.places.push_back(placeAround(memberships, targets, t, kind));
        byTarget[targets.name(t)] = first + t;
        rows.push_back(std::move(row));
    }
    for (const indicators::Estimate& estimate : figures.estimates) {
        rows[byTarget.at(estimate.target)].of[estimate.indicator.id] = &estimate;
        if (std::ranges::find(indicators, estimate.indicator.id, &Indicator::id) == indicators.end())
            indicators.push_back(estimate.indicator);
    }
}

void TableSubject::compare(const TargetRow& row, const indicators::References& references) {
    for (const auto& [id, estimate] : row.of)
        for (std::size_t k = 0; k < row.places.size(); ++k) {
            const auto& place = row.places[k];
            const Asked asked{request.references[k], place.code, id, estimate->year};
            if (place.code.empty() || m_references.contains(asked))
                continue;
            m_references[asked] = references.figure(request.references[k], place.code, estimate->indicator,
                                                    estimate->year > 0 ? std::optional{estimate->year} : std::nullopt);
        }
}

const indicators::Estimate* TableSubject::estimate(const TargetRow& row, const Indicator& indicator) const {
    const auto found = row.of.find(indicator.id);
    return found == row.of.end() ? nullptr : found->second;
}

const indicators::ReferenceFigure* TableSubject::reference(const TargetRow& row, const Indicator& indicator,
                                                           std::size_t kind) const {
    const auto* figure = estimate(row, indicator);
    if (!figure)
        return nullptr;
    const auto found = m_references.find({request.references[kind], row.places[kind].code, indicator.id, figure->year});
    return found == m_references.end() ? nullptr : &found->second;
}

void TableSubject::collectSources(const geo::Observatory& observatory) {
    std::vector<std::int64_t> ids;
    const auto use = [&](std::int64_t id) {
        if (id != 0 && std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    for (const Indicator& indicator : indicators)
        for (const TargetRow& row : rows)
            if (const auto* figure = estimate(row, indicator))
                std::ranges::for_each(figure->sources, use);
    for (const TargetRow& row : rows) {
        const auto& targets = row.figures->targets;
        use((targets.isGrouped() ? targets.base : targets.zones)->geography().sourceId);
    }
    for (const Indicator& indicator : indicators)
        for (const TargetRow& row : rows)
            for (std::size_t k = 0; k < row.places.size(); ++k)
                if (const auto* figure = reference(row, indicator, k))
                    std::ranges::for_each(figure->sources, use);
    const auto all = observatory.sources().all();
    for (const std::int64_t id : ids)
        if (const auto found = std::ranges::find(all, id, &geo::Source::id); found != all.end()) {
            sources.push_back(*found);
            fictional = fictional || found->fictional;
        }
}

std::string TableSubject::sourceName(std::int64_t id) const {
    const auto found = std::ranges::find(sources, id, &geo::Source::id);
    return found == sources.end() ? std::string{} : sourceLine(*found);
}

Json toJson(const TableAsked& asked) {
    return {{"targets", asked.targets},       {"contract", asked.contract},    {"outlines", asked.outlines},
            {"buffers", asked.buffers},       {"ring alone", asked.ringAlone}, {"together per", asked.per},
            {"indicators", asked.indicators}, {"method", asked.method},        {"year", asked.year},
            {"beside", asked.beside},         {"title", asked.title}};
}

geo::Message referenceWords(ReferenceKind kind) {
    switch (kind) {
    case ReferenceKind::Commune:
        return GEO_TR("Commune");
    case ReferenceKind::CommuneOutside:
        return GEO_TR("Commune outside its neighbourhoods");
    case ReferenceKind::Epci:
        return GEO_TR("Intercommunality");
    case ReferenceKind::UrbanUnit:
        return GEO_TR("Urban unit");
    case ReferenceKind::Department:
        return GEO_TR("Department");
    case ReferenceKind::Region:
        return GEO_TR("Region");
    }
    return {};
}

std::optional<Comparison> comparisonOf(const Indicator& indicator, ReferenceKind kind) {
    if (indicator.unit == "%" || indicator.unit == "points")
        return Comparison::Gap;
    if (indicator.nature != indicators::Nature::Count)
        return Comparison::Ratio;
    return kind == ReferenceKind::CommuneOutside ? std::nullopt : std::optional{Comparison::Share};
}

SheetCell figureCell(const geo::Cell& cell, const Indicator& indicator, CellLook look) {
    if (!cell.hasNumber())
        return {cell.state, CellLook::Absent, 1};
    return numberCell(cell.value, indicator.unit, indicator.decimals, look);
}

SheetCell referenceCell(const indicators::ReferenceFigure* figure, const Indicator& indicator) {
    if (figure && figure->notLoaded)
        return textCell(SheetText{GEO_TR("not loaded")}, CellLook::Absent);
    return figureCell(figure ? figure->value : geo::Cell::absent(geo::CellState::NotAvailable), indicator,
                      CellLook::Reference);
}

geo::Message publishedWords(const indicators::Estimate& estimate) {
    const auto& indicator = estimate.indicator;
    const bool ofParts = std::ranges::any_of(indicator.formulas, [&](const indicators::Formula& formula) {
        return !formula.numerator.empty() && formula.numerator.front().columnOf(estimate.year) == estimate.column &&
               (formula.numerator.size() > 1 || !formula.denominator.empty());
    });
    return ofParts || indicator.derivation ? GEO_TR("worked out from published counts") : GEO_TR("published");
}

Workbook comparisonTable(const geo::Observatory& observatory, const indicators::FigureReader& reader,
                         std::span<const PerimeterFigures> figures, const TableRequest& request,
                         geo::Progress& progress) {
    const TableSubject subject{observatory, reader, figures, request, progress};
    Workbook book;
    book.title = titleOf(subject);
    for (const geo::Source& source : subject.sources)
        book.date = std::max(book.date, source.importedAt);
    book.sheets.push_back(mainSheet(subject, book.leftOut));
    book.sheets.front().rows.front().front().content = book.title;
    if (auto page = pageSheet(subject)) {
        page->rows.front().front().content = book.title;
        book.sheets.push_back(std::move(*page));
    }
    book.sheets.push_back(detailSheet(subject));
    book.sheets.push_back(sourceSheet(subject));
    book.sources = subject.sources;
    return book;
}

} // namespace layers
