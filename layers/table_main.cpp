// The table itself: one row per target and perimeter, figures beside what they are compared with.
#include "table_subject.hpp"

#include "legend.hpp"
#include "level_words.hpp"
#include "place_gaps.hpp"

#include <fmt/ranges.h>

#include <functional>

namespace layers {
namespace {

using geo::CellState;
using indicators::Estimate;
using indicators::Indicator;
using indicators::Method;
using indicators::ReferenceKind;
using Row = std::vector<SheetCell>;

constexpr double valueWidth = 12, originWidth = 20, referenceWidth = 15;
constexpr std::size_t heldColumns = 2; ///< name and code

geo::Message comparisonHead(Comparison comparison) {
    switch (comparison) {
    case Comparison::Gap:
        return GEO_TR("Gap (points)");
    case Comparison::Share:
        return GEO_TR("Share of it");
    case Comparison::Ratio:
        return GEO_TR("Ratio");
    }
    return {};
}

const char* comparisonId(Comparison comparison) {
    return comparison == Comparison::Gap ? "_gap" : comparison == Comparison::Share ? "_share" : "_ratio";
}

/// Kinds of places whose names stand in a column of their own: the commune has one anyway.
bool isNamed(ReferenceKind kind) { return kind != ReferenceKind::Commune && kind != ReferenceKind::CommuneOutside; }

const geo::Geography& geographyOf(const TargetRow& row) {
    const auto& targets = row.figures->targets;
    return (targets.isGrouped() ? targets.base : targets.zones)->geography();
}

SheetCell wordOr(const std::string& text, CellState otherwise) {
    return text.empty() ? SheetCell{otherwise, CellLook::Absent, 1} : textCell(text);
}

SheetCell placeCell(const indicators::ReferenceZone& place) {
    return wordOr(place.code.empty() ? std::string{} : place.name, CellState::NotAvailable);
}

/// The communes as the perimeter names them, where it does.
SheetCell communeCell(const TargetRow& row) {
    const auto& targets = row.figures->targets;
    const auto& zones = *targets.zones;
    if (targets.isGrouped())
        return placeCell(row.commune);
    const auto zone = targets.indices[row.target];
    const auto& name = zones.geography().kind == geo::GeographyKind::Commune ? zones.name(zone) : zones.place(zone);
    return name.empty() ? placeCell(row.commune) : textCell(name);
}

SheetCell generationCell(const TargetRow& row) {
    const auto& geography = geographyOf(row);
    return geography.kind == geo::GeographyKind::Outline ? textCell(SheetText{GEO_TR("drawn outline")})
                                                         : textCell(std::to_string(geography.vintage));
}

/// What tells the targets apart, before their figures.
struct KeyColumn {
    const char* id;
    geo::Message head;
    SheetCell (*cell)(const TargetRow&);
    double least, most;       ///< of the width, characters
    bool onlyIfKnown = false; ///< no column where it is of no row
};

const std::vector<KeyColumn>& firstKeys() {
    static const std::vector<KeyColumn> keys{
        {"name", GEO_TR("Name"),
         [](const TargetRow& row) { return textCell(SheetText{targetName(row.figures->targets, row.target)}); }, 26,
         34},
        {"code", GEO_TR("Code"),
         [](const TargetRow& row) {
             const auto& targets = row.figures->targets;
             return wordOr(targets.zones->code(targets.indices[row.target]), CellState::NotApplicable);
         },
         10, 14},
        {"commune", GEO_TR("Commune"), communeCell, 12, 24}};
    return keys;
}

const std::vector<KeyColumn>& lastKeys() {
    static const std::vector<KeyColumn> keys{
        {"generation", GEO_TR("Generation"), generationCell, 12, 12},
        {"perimeter", GEO_TR("Perimeter"),
         [](const TargetRow& row) { return textCell(perimeterWords(row.figures->targets, row.target)); }, 18, 18},
        {"commune_code", GEO_TR("Code of the commune"),
         [](const TargetRow& row) { return wordOr(row.communeCodes, CellState::NotAvailable); }, 10, 16, true},
        {"epci_siren", GEO_TR("SIREN of the intercommunality"),
         [](const TargetRow& row) { return wordOr(row.epci, CellState::NotAvailable); }, 11, 16, true}};
    return keys;
}

std::size_t lengthOf(const SheetCell& cell) {
    const auto* text = std::get_if<SheetText>(&cell.content);
    std::size_t length = 0;
    for (const auto& message : text ? *text : SheetText{})
        length += static_cast<std::size_t>(
            std::ranges::count_if(geo::plainText(message), [](char c) { return (c & 0xC0) != 0x80; }));
    return length;
}

/// The table as it grows, column after column; every row has a cell for each.
class Builder {
public:
    explicit Builder(const TableSubject& subject) : m_subject{subject}, m_records(subject.rows.size()) {}

    void addKeys() {
        for (const auto& key : firstKeys())
            addKey(key);
        for (std::size_t k = 0; k < m_subject.request.references.size(); ++k)
            if (isNamed(m_subject.request.references[k]))
                addPlace(k);
        for (const auto& key : lastKeys())
            if (!key.onlyIfKnown || isKnown(key))
                addKey(key);
        m_labels.front() = textCell(SheetText{GEO_TR("Indicator")}, CellLook::Detail);
        m_units.front() = textCell(SheetText{GEO_TR("Unit")}, CellLook::Detail);
        m_years.front() = textCell(SheetText{GEO_TR("Year of the data")}, CellLook::Detail);
        m_sources.front() = textCell(SheetText{GEO_TR("Source")}, CellLook::Detail);
    }

    void addIndicator(const Indicator& indicator) {
        const std::size_t before = m_columns.size();
        m_groups.push_back(before);
        addFigures(indicator);
        for (std::size_t k = 0; k < m_subject.request.references.size(); ++k)
            addReference(indicator, k);
        const std::size_t columns = m_columns.size() - before;
        put(m_labels, textCell(indicator.label.in(language()), CellLook::Heading, columns));
        put(m_units, textCell(unitWords(indicator, language()), CellLook::Detail, columns));
    }

    Sheet finish(std::vector<SheetText>& leftOut) {
        leftOut = leftOutWords();
        Sheet sheet;
        sheet.name = GEO_TR("Table");
        sheet.columns = std::move(m_columns);
        sheet.rows = {acrossHeld({}, CellLook::Title),
                      acrossHeld(about(), CellLook::Remark),
                      std::move(m_labels),
                      std::move(m_units),
                      std::move(m_years),
                      std::move(m_sources),
                      std::move(m_heads)};
        sheet.headings = sheet.rows.size();
        sheet.records = m_records.size();
        sheet.heldColumns = heldColumns;
        sheet.groups = std::move(m_groups);
        std::ranges::move(m_records, std::back_inserter(sheet.rows));
        addNotes(sheet, leftOut);
        return sheet;
    }

private:
    indicators::Language language() const { return m_subject.request.language; }

    void addColumn(std::string id, SheetText name, double width, geo::Message head,
                   CellLook look = CellLook::ColumnHead) {
        m_columns.push_back({std::move(name), width, std::move(id)});
        m_heads.push_back(textCell(SheetText{std::move(head)}, look));
    }

    void addKeyCells(double least, double most, const std::function<SheetCell(const TargetRow&)>& cell) {
        double width = least;
        for (std::size_t r = 0; r < m_records.size(); ++r) {
            m_records[r].push_back(cell(m_subject.rows[r]));
            width = std::max(width, static_cast<double>(lengthOf(m_records[r].back())) + 2);
        }
        m_columns.back().width = std::min(width, most);
        for (Row* row : {&m_labels, &m_units, &m_years, &m_sources})
            row->push_back(textCell(SheetText{}, CellLook::Detail));
    }

    bool isKnown(const KeyColumn& key) const {
        return std::ranges::any_of(m_subject.rows, [&](const TargetRow& row) {
            return !std::holds_alternative<CellState>(key.cell(row).content);
        });
    }

    void addKey(const KeyColumn& key) {
        addColumn(key.id, {key.head}, key.least, key.head);
        addKeyCells(key.least, key.most, key.cell);
    }

    void addPlace(std::size_t k) {
        const auto head = referenceWords(m_subject.request.references[k]);
        addColumn(std::string{indicators::toText(m_subject.request.references[k])}, {head}, 16, head);
        addKeyCells(16, 30, [k](const TargetRow& row) { return placeCell(row.places[k]); });
    }

    void addFigures(const Indicator& indicator);
    void addReference(const Indicator& indicator, std::size_t k);
    void addCommunesCovered(const Indicator& indicator, std::size_t k, const std::string& id);
    void addOrigins(const std::vector<int>& years, const std::vector<std::int64_t>& sources, std::size_t columns);
    /// Within the columns that every page repeats, so that it is whole on each.
    static Row acrossHeld(SheetText text, CellLook look) {
        Row row;
        put(row, textCell(std::move(text), look, heldColumns));
        return row;
    }
    SheetText about() const;
    bool isEmpty(const Indicator& indicator, std::size_t k) const;
    std::vector<SheetText> leftOutWords() const;
    void addNotes(Sheet& sheet, const std::vector<SheetText>& leftOut) const;

    const TableSubject& m_subject;
    std::vector<SheetColumn> m_columns;
    std::vector<std::size_t> m_groups;
    Row m_labels, m_units, m_years, m_sources, m_heads;
    std::vector<Row> m_records;
    std::map<std::size_t, std::vector<std::string>> m_leftOut; ///< by kind of place: what has no figure of any
};

template <typename T> void addOnce(std::vector<T>& list, const T& value) {
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

/// The word in place of a volume that is not fit for print.
SheetCell notPrinted() { return textCell(SheetText{GEO_TR("not printed: by area")}, CellLook::Absent); }

bool isPrinted(const Estimate& estimate) { return estimate.forPrint || !estimate.value.hasNumber(); }

CellLook lookOf(const Estimate& estimate) {
    return estimate.method == Method::Published ? CellLook::Plain : CellLook::Estimate;
}

SheetCell valueCell(const Estimate* estimate) {
    if (!estimate)
        return {CellState::Missing, CellLook::Absent, 1};
    return isPrinted(*estimate) ? figureCell(estimate->value, estimate->indicator, lookOf(*estimate)) : notPrinted();
}

/// @param mixed  the column holds figures of several years or sources: each says its own.
SheetCell originCell(const Estimate* estimate, bool mixed, bool ofNeighbourhood) {
    if (!estimate)
        return {CellState::Missing, CellLook::Absent, 1};
    if (estimate->method == Method::Published)
        return textCell(SheetText{estimate->value.state != CellState::Missing && ofNeighbourhood && !mixed
                                      ? publishedWords(*estimate)
                                      : estimate->label},
                        CellLook::Origin);
    if (!estimate->value.hasNumber())
        return textCell(SheetText{GEO_TR("reason: see the details of the estimates")}, CellLook::Origin);
    SheetText words{estimate->forPrint ? estimate->label : geo::Message{GEO_TR("estimate by area, indicative")}};
    if (estimate->coverage < 0.995)
        words.push_back({GEO_TR("data covering %1 % of it"), {std::floor(estimate->coverage * 100)}});
    return textCell(std::move(words), isPrinted(*estimate) ? CellLook::EstimateOrigin : CellLook::Origin);
}

SheetCell comparisonCell(const Estimate& estimate, const geo::Cell& reference, Comparison comparison) {
    const geo::Cell& value = estimate.value;
    if (!isPrinted(estimate))
        return notPrinted();
    if (!value.hasNumber() || !reference.hasNumber())
        return {geo::combined(value.state, reference.state), CellLook::Absent, 1};
    if (comparison == Comparison::Gap)
        return numberCell(value.value - reference.value, "points", std::max(1, estimate.indicator.decimals),
                          lookOf(estimate));
    if (reference.value == 0)
        return {CellState::NotApplicable, CellLook::Absent, 1};
    const double ratio = value.value / reference.value;
    return comparison == Comparison::Share ? numberCell(100 * ratio, "%", 1, lookOf(estimate))
                                           : numberCell(ratio, "ratio", 2, lookOf(estimate));
}

void Builder::addFigures(const Indicator& indicator) {
    std::vector<int> years;
    std::vector<std::int64_t> sources;
    std::size_t published = 0;
    for (const TargetRow& row : m_subject.rows)
        if (const auto* estimate = m_subject.estimate(row, indicator)) {
            if (estimate->year > 0)
                addOnce(years, estimate->year);
            if (!estimate->sources.empty())
                addOnce(sources, estimate->sources.front());
            if (estimate->method == Method::Published && !estimate->sources.empty())
                ++published;
        }
    const bool mixed = published > 0 && (years.size() > 1 || sources.size() > 1);
    const std::string& label = indicator.label.in(language());
    addColumn(indicator.id, {verbatim(label)}, valueWidth, GEO_TR("Value"), CellLook::NumberHead);
    addColumn(indicator.id + "_origin", {verbatim(label), GEO_TR("Origin")}, originWidth, GEO_TR("Origin"),
              CellLook::OriginHead);
    for (std::size_t r = 0; r < m_records.size(); ++r) {
        const auto* estimate = m_subject.estimate(m_subject.rows[r], indicator);
        const auto& targets = m_subject.rows[r].figures->targets;
        const bool ofNeighbourhood = !targets.isGrouped() && targets.zones->geography().kind == geo::GeographyKind::Qpv;
        m_records[r].push_back(valueCell(estimate));
        m_records[r].push_back(originCell(estimate, mixed, ofNeighbourhood));
    }
    addOrigins(years, sources, 2);
}

/// Is there nothing to read of it, a file, a meaning or most communes of the place being missing? What is under secrecy
/// is read.
bool Builder::isEmpty(const Indicator& indicator, std::size_t k) const {
    return std::ranges::all_of(m_subject.rows, [&](const TargetRow& row) {
        const auto* figure = m_subject.reference(row, indicator, k);
        return !figure || figure->notLoaded || figure->value.state == CellState::NotAvailable ||
               figure->value.state == CellState::NotApplicable ||
               (figure->value.state == CellState::NotEstimable && communesLacking(*figure));
    });
}

std::vector<SheetText> Builder::leftOutWords() const {
    std::vector<SheetText> words;
    constexpr std::size_t mostNamed = 3; // the sheet of the sources names them all, with the reason of each
    for (const auto& [k, labels] : m_leftOut)
        words.push_back({GEO_TR("Columns left out, with no figure in any row"),
                         referenceWords(m_subject.request.references[k]),
                         labels.size() > mostNamed
                             ? geo::Message{GEO_TR("%1 indicators"), {static_cast<std::int64_t>(labels.size())}}
                             : verbatim(fmt::format("{}", fmt::join(labels, "; ")))});
    return words;
}

void Builder::addReference(const Indicator& indicator, std::size_t k) {
    if (m_subject.request.leaveOutEmpty && isEmpty(indicator, k))
        return m_leftOut[k].push_back(indicator.label.in(language()));
    const auto kind = m_subject.request.references[k];
    const auto comparison = comparisonOf(indicator, kind);
    const std::string& label = indicator.label.in(language());
    const auto id = indicator.id + '_' + std::string{indicators::toText(kind)};
    addColumn(id, {verbatim(label), referenceWords(kind)}, referenceWidth, referenceWords(kind), CellLook::NumberHead);
    if (comparison)
        addColumn(id + comparisonId(*comparison), {verbatim(label), referenceWords(kind), comparisonHead(*comparison)},
                  referenceWidth, comparisonHead(*comparison), CellLook::NumberHead);
    std::vector<int> years;
    std::vector<std::int64_t> sources;
    for (std::size_t r = 0; r < m_records.size(); ++r) {
        const auto* estimate = m_subject.estimate(m_subject.rows[r], indicator);
        const auto* figure = m_subject.reference(m_subject.rows[r], indicator, k);
        const geo::Cell reference = figure ? figure->value : geo::Cell::absent(CellState::NotAvailable);
        m_records[r].push_back(referenceCell(figure, indicator));
        if (comparison)
            m_records[r].push_back(estimate ? comparisonCell(*estimate, reference, *comparison)
                                            : SheetCell{CellState::Missing, CellLook::Absent, 1});
        if (!reference.hasNumber())
            continue;
        addOnce(years, figure->year);
        for (const auto source : figure->sources)
            addOnce(sources, source);
    }
    addOrigins(years, sources, comparison ? 2 : 1);
    addCommunesCovered(indicator, k, id);
}

/// Beside figures of a part of a place: of how many of its communes. No column where all are of the whole.
void Builder::addCommunesCovered(const Indicator& indicator, std::size_t k, const std::string& id) {
    const auto figure = [&](std::size_t r) { return m_subject.reference(m_subject.rows[r], indicator, k); };
    std::size_t partial = 0;
    for (std::size_t r = 0; r < m_records.size(); ++r)
        partial += figure(r) && communesLacking(*figure(r));
    if (partial == 0)
        return;
    const auto kind = referenceWords(m_subject.request.references[k]);
    const geo::Message head = GEO_TR("Communes with figures");
    addColumn(id + "_communes", {verbatim(indicator.label.in(language())), kind, head}, referenceWidth, head,
              CellLook::OriginHead);
    for (std::size_t r = 0; r < m_records.size(); ++r) {
        const auto covered = figure(r) ? communesCovered(*figure(r)) : std::nullopt;
        m_records[r].push_back(covered ? textCell(SheetText{*covered}, CellLook::Origin)
                                       : SheetCell{CellState::NotApplicable, CellLook::Absent, 1});
    }
    put(m_years, textCell(SheetText{}, CellLook::Detail));
    put(m_sources, textCell(SheetText{}, CellLook::Detail));
}

/// The year and the source over the last columns; a word where nothing is in them.
void Builder::addOrigins(const std::vector<int>& years, const std::vector<std::int64_t>& sources, std::size_t columns) {
    std::string yearText, sourceText;
    for (const int year : years)
        yearText += (yearText.empty() ? "" : ", ") + std::to_string(year);
    for (const auto source : sources)
        if (const auto name = m_subject.sourceName(source); !name.empty())
            sourceText += (sourceText.empty() ? "" : "; ") + name;
    const auto cell = [columns](const std::string& text) {
        return text.empty() ? SheetCell{CellState::NotAvailable, CellLook::Detail, columns}
                            : textCell(text, CellLook::Detail, columns);
    };
    for (std::size_t c = m_columns.size() - columns; c < m_columns.size() && !yearText.empty(); ++c) {
        m_columns[c].name.push_back(verbatim(yearText));
        if (years.size() == 1)
            m_columns[c].id += '@' + yearText;
    }
    put(m_years, cell(yearText));
    put(m_sources, cell(sourceText));
}

SheetText Builder::about() const {
    SheetText about;
    if (m_subject.fictional)
        about.emplace_back(GEO_TR("Fictional data, made for demonstration"));
    std::vector<int> generations;
    for (const TargetRow& row : m_subject.rows)
        if (geographyOf(row).kind == geo::GeographyKind::Qpv)
            addOnce(generations, geographyOf(row).vintage);
    for (const int generation : generations)
        about.push_back({GEO_TR("Priority neighbourhoods of the %1 generation"), {std::to_string(generation)}});
    return about;
}

void Builder::addNotes(Sheet& sheet, const std::vector<SheetText>& leftOut) const {
    std::vector<geo::Message> notes{GEO_TR("Upright: published figures. Italic on amber: estimates by Lisière.")};
    for (const TargetRow& row : m_subject.rows)
        for (const auto& [id, estimate] : row.of) {
            if (estimate->probablyUnderstated)
                addOnce(notes, {GEO_TR("Estimated rates are drawn to the mean of their IRIS: gaps are probably "
                                       "understated.")});
            if (!isPrinted(*estimate))
                addOnce(notes, {GEO_TR("Volumes estimated by area alone are not printed: in neighbourhoods they were "
                                       "measured to be about half too low.")});
        }
    notes.emplace_back(
        GEO_TR("The caveat of each indicator, its sources and what a place of comparison lacks are in the "
               "sheet “Sources”; margins and ways of estimating in “Details of the estimates”."));
    sheet.rows.emplace_back();
    for (auto& note : notes)
        sheet.rows.push_back(acrossHeld({std::move(note)}, CellLook::Remark));
    for (const auto& words : leftOut)
        sheet.rows.push_back(acrossHeld(words, CellLook::Remark));
}

} // namespace

Sheet mainSheet(const TableSubject& subject, std::vector<SheetText>& leftOut) {
    Builder builder{subject};
    builder.addKeys();
    for (const Indicator& indicator : subject.indicators)
        builder.addIndicator(indicator);
    return builder.finish(leftOut);
}

} // namespace layers
