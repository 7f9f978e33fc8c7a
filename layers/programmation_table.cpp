#include "programmation_table.hpp"

#include "programmation_map.hpp"
#include "programmation_words.hpp"
#include "sheet_cells.hpp"
#include "source_sheet.hpp"

#include "observatory/sources.hpp"

#include <algorithm>

namespace layers {
namespace {

using Row = std::vector<SheetCell>;
using Kind = ProgrammationGroup::Kind;

constexpr std::size_t firstNumber = 3; ///< column

std::vector<SheetColumn> columns() {
    return {{{GEO_TR("Breakdown")}, 18, "breakdown"},
            {{GEO_TR("Code")}, 12, "code"},
            {{GEO_TR("Group")}, 40, "group"},
            {{GEO_TR("Granted"), GEO_TR("€")}, 14, "granted"},
            {{GEO_TR("Lines with an amount granted")}, 14, "granted_lines"},
            {{GEO_TR("Asked"), GEO_TR("€")}, 14, "asked"},
            {{GEO_TR("Lines with an amount asked for")}, 14, "asked_lines"},
            {{GEO_TR("Actions")}, 10, "actions"},
            {{GEO_TR("Lines")}, 10, "lines"},
            {{GEO_TR("Inhabitants as published")}, 14, "inhabitants"},
            {{GEO_TR("Year of the inhabitants")}, 12, "inhabitants_year"},
            {{GEO_TR("Granted for each inhabitant"), GEO_TR("€")}, 16, "granted_per_inhabitant"}};
}

SheetCell counted(std::size_t n, CellLook look) { return numberCell(static_cast<double>(n), "nb", 0, look); }

SheetCell amountCell(const AmountSum& sum, CellLook look) {
    return sum.given > 0 ? numberCell(sum.euros, "€", 0, look)
                         : SheetCell{geo::CellState::Missing, CellLook::Absent, 1};
}

SheetCell notApplicable() { return {geo::CellState::NotApplicable, CellLook::Absent, 1}; }

/// The sums of a line; who lives there follows.
void addSums(Row& row, const AmountSum& granted, const AmountSum& asked, std::size_t actions, std::size_t records,
             CellLook look = CellLook::Plain) {
    for (const auto* sum : {&granted, &asked}) {
        row.push_back(amountCell(*sum, look));
        row.push_back(counted(sum->given, look));
    }
    row.push_back(counted(actions, look));
    row.push_back(counted(records, look));
}

struct Breakdown {
    geo::Message name;
    const std::vector<ProgrammationGroup>* groups;
    bool places = false;
};

class BookMaker {
public:
    BookMaker(const geo::Observatory& observatory, ContentLoader& loader, const std::string& subject,
              indicators::Language language, geo::Progress& progress)
        : m_observatory{observatory}, m_language{language}, m_chosen{chosenActions(observatory.network(), subject)},
          m_done{programmation(m_chosen.records)}, m_places{
                                                       fundedNeighbourhoods(observatory, loader, m_done, progress)} {}

    Workbook make() {
        const std::vector<Breakdown> all{{GEO_TR("Year of the programmation"), &m_done.years},
                                         {GEO_TR("Pillar"), &m_done.pillars},
                                         {GEO_TR("Theme"), &m_done.themes},
                                         {GEO_TR("Neighbourhood"), &m_done.neighbourhoods, true},
                                         {GEO_TR("Financer"), &m_done.financers},
                                         {GEO_TR("Holder"), &m_done.holders}};
        Workbook book;
        book.title = title();
        book.sheets.push_back(sheetOf(GEO_TR("All breakdowns"), all));
        addKinds(book.sheets.back());
        for (const auto& one : all)
            book.sheets.push_back(sheetOf(one.name, {one}));
        addSources(book);
        return book;
    }

private:
    SheetText title() const {
        const auto& place = m_chosen.contract.empty() ? m_chosen.site : m_chosen.contract;
        SheetText words{GEO_TR("Programming of the city contracts")};
        if (!place.empty())
            words = SheetText{geo::Message{GEO_TR("Programming: %1"), {place}}};
        if (const auto years = yearsOf(m_done); !years.empty())
            words.push_back({"%1", {years}});
        return words;
    }
    Sheet sheetOf(geo::Message name, const std::vector<Breakdown>& breakdowns) const;
    Row rowOf(const Breakdown& breakdown, const ProgrammationGroup& group) const;
    void addKinds(Sheet& sheet) const;
    void addTotal(Sheet& sheet) const;
    void addSources(Workbook& book) const;

    const geo::Observatory& m_observatory;
    indicators::Language m_language;
    ChosenActions m_chosen;
    Programmation m_done;
    FundedNeighbourhoods m_places;
};

Sheet BookMaker::sheetOf(geo::Message name, const std::vector<Breakdown>& breakdowns) const {
    Sheet sheet;
    sheet.name = std::move(name);
    sheet.columns = columns();
    sheet.rows.emplace_back();
    put(sheet.rows.back(), textCell(title(), CellLook::Title, sheet.columns.size()));
    Row heads;
    for (const auto& column : sheet.columns)
        heads.push_back(
            textCell(column.name, heads.size() < firstNumber ? CellLook::ColumnHead : CellLook::NumberHead));
    sheet.rows.push_back(std::move(heads));
    sheet.headings = sheet.rows.size();
    sheet.heldColumns = firstNumber;
    sheet.groups = {3, 5, 7, 9};
    for (const auto& breakdown : breakdowns)
        for (const auto& group : *breakdown.groups)
            sheet.rows.push_back(rowOf(breakdown, group));
    sheet.records = sheet.rows.size() - sheet.headings;
    if (breakdowns.size() == 1)
        addTotal(sheet);
    return sheet;
}

Row BookMaker::rowOf(const Breakdown& breakdown, const ProgrammationGroup& group) const {
    const bool coded = breakdown.places && group.kind == Kind::Named;
    Row row{textCell(SheetText{breakdown.name}), textCell(coded ? group.id : std::string{}),
            textCell(groupLabel(group, m_places.names, m_language))};
    addSums(row, group.granted, group.asked, group.actions, group.records);
    if (!coded) {
        row.insert(row.end(), {notApplicable(), notApplicable(), notApplicable()});
        return row;
    }
    const auto people = m_places.inhabitants.find(group.id);
    const auto rate = grantedPerInhabitant(group, m_places.inhabitants);
    const SheetCell absent{geo::CellState::Missing, CellLook::Absent, 1};
    const bool known = people != m_places.inhabitants.end();
    row.push_back(known ? numberCell(people->second.number, "hab", 0) : absent);
    row.push_back(known ? numberCell(people->second.year, "year", 0) : absent);
    row.push_back(rate ? numberCell(*rate, "€", 2) : absent);
    return row;
}

/// What is droit commun, and what is not said to be.
void BookMaker::addKinds(Sheet& sheet) const {
    const auto add = [&](geo::Message label, const AmountSum& granted) {
        Row row{textCell(SheetText{GEO_TR("Droit commun")}), textCell(SheetText{}),
                textCell(SheetText{std::move(label)}), amountCell(granted, CellLook::Plain),
                counted(granted.given, CellLook::Plain)};
        for (int i = 0; i < 3; ++i)
            row.push_back(notApplicable());
        row.push_back(counted(granted.given + granted.absent, CellLook::Plain));
        for (int i = 0; i < 3; ++i)
            row.push_back(notApplicable());
        sheet.rows.push_back(std::move(row));
    };
    add(GEO_TR("droit commun"), m_done.common);
    add(GEO_TR("not droit commun"), m_done.specific);
    add(GEO_TR("not said"), m_done.unflagged);
    sheet.records = sheet.rows.size() - sheet.headings;
    addTotal(sheet);
}

void BookMaker::addTotal(Sheet& sheet) const {
    Row row{textCell(SheetText{GEO_TR("All together")}, CellLook::Heading), textCell(SheetText{}),
            textCell(SheetText{})};
    addSums(row, m_done.granted, m_done.asked, m_done.actions, m_done.records, CellLook::Reference);
    while (row.size() < sheet.columns.size())
        row.push_back(textCell(SheetText{}));
    sheet.rows.push_back(std::move(row));
}

/// Files, then what the lines themselves name as their source, then how it is counted.
void BookMaker::addSources(Workbook& book) const {
    std::vector<geo::Source> sources;
    auto ids = m_places.sources;
    if (m_places.zones)
        ids.push_back(m_places.zones->geography().sourceId);
    for (const auto id : ids)
        if (auto source = m_observatory.sources().find(id)) {
            book.date = std::max(book.date, source->importedAt);
            sources.push_back(std::move(*source));
        }
    auto sheet = sourceSheet(sources);
    const auto across = [&](SheetText words, CellLook look) {
        sheet.rows.emplace_back();
        put(sheet.rows.back(), textCell(std::move(words), look, sheet.columns.size()));
    };
    sheet.rows.emplace_back();
    across({GEO_TR("Lines of the programmation")}, CellLook::Title);
    if (m_done.sources.empty())
        across({GEO_TR("The register of the office; its lines name no source.")}, CellLook::Sentence);
    for (const auto& source : m_done.sources)
        across({verbatim(source)}, CellLook::Sentence);
    sheet.rows.emplace_back();
    across({GEO_TR("How it is counted")}, CellLook::Title);
    for (auto& sentence : countedSentences(m_done, m_chosen))
        across({std::move(sentence.text)}, CellLook::Sentence);
    book.sheets.push_back(std::move(sheet));
    book.sources = std::move(sources);
}

} // namespace

Workbook programmationWorkbook(const geo::Observatory& observatory, ContentLoader& loader, const std::string& subject,
                               indicators::Language language, geo::Progress& progress) {
    return BookMaker{observatory, loader, subject, language, progress}.make();
}

} // namespace layers
