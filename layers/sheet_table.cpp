// Published figures of a neighbourhood against its commune and the larger places.
#include "sheet_subject.hpp"

#include "legend.hpp"
#include "place_gaps.hpp"
#include "wording.hpp"

#include <fmt/ranges.h>

#include <array>

namespace layers {
namespace {

using geo::CellState;
using geo::Message;
using indicators::Indicator;
using indicators::PublishedFigure;
using indicators::ReferenceFigure;
using indicators::ReferenceKind;

constexpr std::array kinds{ReferenceKind::Commune, ReferenceKind::CommuneOutside, ReferenceKind::Epci,
                           ReferenceKind::UrbanUnit, ReferenceKind::Department};
constexpr std::size_t mostRows = 14;

/// What a sheet tells first; what is not published is passed over, what comes after fills in.
constexpr std::array wanted{"pop",        "p0024",      "p60p",      "ind_jeune", "med",    "tp60",      "ppsoc",
                            "tx_emp",     "tx_emp_f",   "defm",      "p_caf_am",  "p_men1", "p_infbac",  "p_sup",
                            "sc1824",     "tx_vac",     "p_hlm",     "p_edlim",   "p_men6", "p_defm_25", "p_fem",
                            "p_caf_3enf", "p_defm_rsa", "p_fammono", "p_caf_rsa", "rd",     "p75p",      "p_caf_ai"};

/// A row before it is written: the figure, and those of the places of its year.
struct ComparedRow {
    PublishedFigure figure;
    std::array<const ReferenceFigure*, kinds.size()> references{};
};

class TableMaker {
public:
    explicit TableMaker(SheetSubject& subject) : m_subject{subject} {}

    FigureTable make() {
        for (const char* id : wanted)
            if (m_rows.size() < mostRows && m_subject.has(id))
                m_rows.push_back(compared(id));
        FigureTable table;
        table.heading = GEO_TR("Key figures");
        table.originHead = GEO_TR("published by");
        chooseColumns();
        table.columns.push_back(verbatim(m_subject.name));
        for (const std::size_t k : m_columns)
            table.columns.push_back(columnHead(kinds[k]));
        for (const auto& theme : m_subject.shared.catalogue.themes())
            addGroup(table, theme);
        addNotes(table);
        return table;
    }

private:
    std::string placeCode(ReferenceKind kind) const {
        const bool isCommune = kind == ReferenceKind::Commune || kind == ReferenceKind::CommuneOutside;
        return isCommune ? m_subject.home.code : indicators::referenceCode(kind, m_subject.commune);
    }

    const ReferenceFigure* reference(ReferenceKind kind, const Indicator& indicator, int year) {
        const auto code = placeCode(kind);
        return code.empty() ? nullptr : &m_subject.shared.reference(kind, code, indicator, year);
    }

    ComparedRow compared(const std::string& id) {
        ComparedRow row{m_subject.comparable(id), {}};
        for (std::size_t k = 0; k < kinds.size(); ++k)
            row.references[k] = reference(kinds[k], row.figure.indicator, row.figure.year);
        return row;
    }

    void chooseColumns() {
        for (std::size_t k = 0; k < kinds.size(); ++k)
            if (std::ranges::any_of(m_rows, [k](const ComparedRow& row) {
                    return row.references[k] && row.references[k]->value.hasNumber();
                }))
                m_columns.push_back(k);
    }

    Message columnHead(ReferenceKind kind) const {
        switch (kind) {
        case ReferenceKind::Commune:
            return verbatim(m_subject.home.name);
        case ReferenceKind::CommuneOutside:
            return {GEO_TR("%1 outside its neighbourhoods"), {m_subject.home.name}};
        case ReferenceKind::Epci:
            return GEO_TR("Inter-communality");
        case ReferenceKind::UrbanUnit:
            return GEO_TR("Urban unit");
        default:
            return verbatim(indicators::referenceName(kind, m_subject.commune).empty()
                                ? m_subject.commune.department
                                : indicators::referenceName(kind, m_subject.commune));
        }
    }

    TableFigure cellOf(const ComparedRow& row, std::size_t k) {
        const auto* reference = row.references[k];
        const auto& indicator = row.figure.indicator;
        if (reference && reference->value.hasNumber()) {
            for (const auto source : reference->sources)
                m_subject.use(source);
            // Made again from published parts: not an estimate, and the notes say what it lacks.
            return Figure{geo::Cell::of(reference->value.value), indicator.unit, indicator.decimals};
        }
        if (!reference) {
            m_dash = true;
            return GEO_TR("–");
        }
        if (reference->notLoaded) {
            m_notLoaded = true;
            return GEO_TR("not loaded");
        }
        if (indicator.nature == indicators::Nature::Quantile && reference->value.state == CellState::NotApplicable) {
            (indicator.unit == "%" ? m_rateAlone : m_median) = true;
            return GEO_TR("not applicable");
        }
        m_notAvailable = m_notAvailable || reference->value.state == CellState::NotAvailable;
        return Figure{reference->value, indicator.unit, indicator.decimals};
    }

    const std::string& labelOf(const Indicator& indicator) const {
        const auto& shortLabel = indicator.shortLabel.in(m_subject.shared.language);
        return shortLabel.empty() ? indicator.label.in(m_subject.shared.language) : shortLabel;
    }

    void addGroup(FigureTable& table, const std::string& theme) {
        TableGroup group;
        group.title = verbatim(indicators::themeLabel(theme).in(m_subject.shared.language));
        for (const ComparedRow& row : m_rows) {
            const auto& indicator = row.figure.indicator;
            if (indicator.theme != theme)
                continue;
            TableRow line;
            line.label = verbatim(labelOf(indicator));
            line.figures.emplace_back(Figure{row.figure.value, indicator.unit, indicator.decimals});
            for (const std::size_t k : m_columns)
                line.figures.push_back(cellOf(row, k));
            line.origin = verbatim(m_subject.shared.origin(row.figure));
            m_subject.use(row.figure.source);
            m_subject.shown.insert(indicator.id);
            group.rows.push_back(std::move(line));
        }
        if (!group.rows.empty())
            table.groups.push_back(std::move(group));
    }

    void addNotes(FigureTable& table) {
        if (m_rows.empty())
            return;
        if (m_columns.empty())
            table.notes.emplace_back(GEO_TR(
                "No place to compare with: this file holds none of these figures for the commune or around it."));
        if (m_notLoaded)
            table.notes.emplace_back(GEO_TR("not loaded: this file does not hold the table that has this figure."));
        if (m_notAvailable)
            table.notes.emplace_back(GEO_TR("not available: no table gives this figure for that place."));
        if (m_dash)
            table.notes.emplace_back(GEO_TR("–: not in this file, or cannot be worked out from it."));
        if (m_median)
            table.notes.emplace_back(
                GEO_TR("not applicable: medians are neither taken off each other nor put together."));
        if (m_rateAlone)
            table.notes.emplace_back(GEO_TR("not applicable: a rate published without its numerator is neither taken "
                                            "off another nor put together."));
        addOutsideNote(table);
        addPlacesNote(table);
        addCarriedNote(table);
    }

    /// How the commune without its neighbourhoods was come by: in numbers for its people.
    void addOutsideNote(FigureTable& table) {
        const auto outside = std::ranges::find(m_columns, 1u);
        if (outside == m_columns.end())
            return;
        const auto people = std::ranges::find(m_rows, "pop", [](const auto& row) { return row.figure.indicator.id; });
        const auto& home = m_subject.home;
        const auto count = numberWord(home.neighbours.size(), m_subject.shared.language);
        const bool one = home.neighbours.size() == 1;
        if (people != m_rows.end() && people->references[0]->value.hasNumber() && people->references[1] &&
            people->references[1]->value.hasNumber()) {
            const double whole = std::round(people->references[0]->value.value);
            const double rest = std::round(people->references[1]->value.value);
            table.notes.push_back(
                one ? Message{GEO_TR("%1 outside its neighbourhoods: inhabitants, %2 − %3 (its one neighbourhood)."),
                              {home.name, whole, whole - rest}}
                    : Message{GEO_TR("%1 outside its neighbourhoods: inhabitants, %2 − %3 (%4 neighbourhoods)."),
                              {home.name, whole, whole - rest, count}});
        } else {
            table.notes.push_back(
                one ? Message{GEO_TR("%1 outside its neighbourhoods: the commune less its one neighbourhood."),
                              {home.name}}
                    : Message{GEO_TR("%1 outside its neighbourhoods: the commune less its %2 neighbourhoods."),
                              {home.name, count}});
        }
    }

    void addPlacesNote(FigureTable& table) {
        const auto holds = [&](ReferenceKind kind) {
            return std::ranges::any_of(m_columns, [&](std::size_t k) { return kinds[k] == kind; });
        };
        const auto& commune = m_subject.commune;
        if (holds(ReferenceKind::Epci) && !commune.epciName.empty())
            table.notes.push_back({GEO_TR("Inter-communality: %1."), {commune.epciName}});
        if (holds(ReferenceKind::UrbanUnit) && !commune.urbanUnitName.empty())
            table.notes.push_back({GEO_TR("Urban unit: %1."), {commune.urbanUnitName}});
        addGapsNotes(table);
        addSumsNote(table);
    }

    /// Which rows of a larger place lack communes of it.
    void addGapsNotes(FigureTable& table) {
        for (const std::size_t k : m_columns) {
            std::vector<std::pair<Message, std::vector<std::string>>> found; ///< whatever the row; its labels
            for (const ComparedRow& row : m_rows) {
                auto lacking = row.references[k] ? communesLacking(*row.references[k]) : std::nullopt;
                if (!lacking)
                    continue;
                auto same = std::ranges::find(found, *lacking, &decltype(found)::value_type::first);
                if (same == found.end())
                    same = found.insert(found.end(), {std::move(*lacking), {}});
                same->second.push_back(labelOf(row.figure.indicator));
            }
            for (const auto& [lacking, labels] : found)
                table.notes.push_back(ofIndicators(lacking, fmt::format("{}", fmt::join(labels, ", "))));
        }
    }

    /// Figures of larger places are sums over IRIS; some lack a few.
    void addSumsNote(FigureTable& table) {
        std::size_t partial = 0;
        bool summed = false;
        for (const ComparedRow& row : m_rows)
            for (const std::size_t k : m_columns)
                if (const auto* reference = row.references[k]; reference && reference->value.hasNumber()) {
                    summed = summed || reference->parts > 0;
                    partial += reference->partsWithout > 0;
                }
        if (partial > 0)
            table.notes.emplace_back(GEO_TR("Rates of larger places are made again from the IRIS that publish both "
                                            "parts; some publish none."));
        else if (summed)
            table.notes.emplace_back(GEO_TR("Rates of larger places are made again from their IRIS."));
    }

    void addCarriedNote(FigureTable& table) {
        for (const ComparedRow& row : m_rows)
            if (!row.figure.carriedFrom.empty()) {
                table.notes.push_back({GEO_TR("Published for the perimeter of 2015 (%1), whose outline is the same."),
                                       {row.figure.carriedFrom}});
                return;
            }
    }

    SheetSubject& m_subject;
    std::vector<ComparedRow> m_rows;
    std::vector<std::size_t> m_columns; ///< positions in kinds
    bool m_notLoaded = false, m_notAvailable = false, m_dash = false, m_median = false, m_rateAlone = false;
};

} // namespace

FigureTable sheetTable(SheetSubject& subject) { return TableMaker{subject}.make(); }

} // namespace layers
