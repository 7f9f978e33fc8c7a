#include "loaded_tables.hpp"

#include "observatory/joining.hpp"
#include "observatory/official_codes.hpp"

#include <algorithm>
#include <cctype>

namespace indicators {

using geo::Cell;
using geo::CellState;
using geo::Column;

namespace {

bool equalWithoutCase(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::toupper(x) == std::toupper(y); });
}

bool fits(const Formula& formula, const geo::StatTable& table) {
    if (formula.family != table.family || table.dataYear < formula.fromYear.value_or(table.dataYear) ||
        table.dataYear > formula.toYear.value_or(table.dataYear))
        return false;
    const auto there = [&](const Term& term) { return hasColumn(table, term.columnOf(table.dataYear)); };
    return std::all_of(formula.numerator.begin(), formula.numerator.end(), there) &&
           std::all_of(formula.denominator.begin(), formula.denominator.end(), there);
}

std::vector<std::string> columnsOf(const Offer& offer) {
    std::vector<std::string> names;
    for (const auto* terms : {&offer.formula.numerator, &offer.formula.denominator})
        for (const auto& term : *terms)
            names.push_back(term.columnOf(offer.table->dataYear));
    return names;
}

} // namespace

bool hasColumn(const geo::StatTable& table, std::string_view column) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&](const auto& name) { return equalWithoutCase(name, column); });
}

LoadedTables::LoadedTables(const geo::Observatory& observatory)
    : m_observatory{observatory}, m_tables{observatory.columns().tables()} {}

std::vector<Offer> LoadedTables::offers(const Indicator& indicator, geo::GeographyKind level) const {
    std::vector<Offer> found;
    for (auto formula = indicator.formulas.rbegin(); formula != indicator.formulas.rend(); ++formula)
        for (const auto& table : m_tables)
            if (table.level == level && fits(*formula, table))
                found.push_back({&table, *formula});
    std::stable_sort(found.begin(), found.end(),
                     [](const Offer& a, const Offer& b) { return a.table->dataYear < b.table->dataYear; });
    return found;
}

LoadedTables::Content& LoadedTables::read(const geo::StatTable& table, const std::vector<std::string>& names) const {
    auto [at, isNew] = m_content.try_emplace(table.id);
    auto& content = at->second;
    std::vector<std::string> missing;
    for (const auto& name : names)
        if (!content.columns.contains(name) && std::find(missing.begin(), missing.end(), name) == missing.end())
            missing.push_back(name);
    if (missing.empty() && !isNew)
        return content;
    auto result = m_observatory.columns().read(table, missing);
    if (isNew) {
        content.codes = std::move(result.codes);
        for (std::size_t i = 0; i < content.codes.size(); ++i)
            content.rows.emplace(content.codes[i], i);
    }
    for (std::size_t k = 0; k < missing.size(); ++k)
        content.columns.emplace(missing[k], std::move(result.columns[k]));
    return content;
}

void LoadedTables::prepare(std::span<const Offer> offers) const {
    std::map<const geo::StatTable*, std::vector<std::string>> wanted;
    for (const auto& offer : offers)
        for (auto& name : columnsOf(offer))
            wanted[offer.table].push_back(std::move(name));
    for (const auto& [table, names] : wanted)
        read(*table, names);
}

const std::vector<std::string>& LoadedTables::codes(const geo::StatTable& table) const { return read(table, {}).codes; }

std::optional<std::size_t> LoadedTables::row(const geo::StatTable& table, const std::string& code) const {
    const auto& rows = read(table, {}).rows;
    const auto found = rows.find(code);
    return found == rows.end() ? std::nullopt : std::optional{found->second};
}

const Column& LoadedTables::column(const geo::StatTable& table, const std::string& name) const {
    if (const auto content = m_content.find(table.id); content != m_content.end())
        if (const auto known = content->second.columns.find(name); known != content->second.columns.end())
            return known->second;
    return read(table, {name}).columns.at(name);
}

Column LoadedTables::sum(const geo::StatTable& table, const std::vector<Term>& terms) const {
    Column total;
    for (const auto& term : terms) {
        const auto& column = this->column(table, term.columnOf(table.dataYear));
        if (total.size() == 0 && term.sign == 1) {
            total = column;
            continue;
        }
        if (total.size() == 0) {
            total.values.assign(column.size(), 0);
            total.states.assign(column.size(), CellState::Value);
        }
        for (std::size_t i = 0; i < column.size(); ++i) {
            total.values[i] += term.sign * column.values[i]; // NaN where either is
            total.states[i] = geo::combined(total.states[i], column.states[i]);
        }
    }
    return total;
}

Cell LoadedTables::sumAt(const geo::StatTable& table, const std::vector<Term>& terms, std::size_t row) const {
    if (terms.empty())
        return {};
    Cell total = Cell::of(0);
    for (const auto& term : terms) {
        const auto cell = column(table, term.columnOf(table.dataYear))[row];
        total = {total.value + term.sign * cell.value, geo::combined(total.state, cell.state)};
    }
    return total;
}

std::pair<Cell, Cell> LoadedTables::partsAt(const Offer& offer, std::size_t row) const {
    return {sumAt(*offer.table, offer.formula.numerator, row), sumAt(*offer.table, offer.formula.denominator, row)};
}

Parts LoadedTables::parts(const Offer& offer) const {
    prepare({&offer, 1});
    return {sum(*offer.table, offer.formula.numerator), sum(*offer.table, offer.formula.denominator)};
}

std::shared_ptr<const geo::Correspondence> LoadedTables::reaching(const geo::StatTable& table,
                                                                  const geo::ZoneSet& zones) const {
    const auto& geography = zones.geography();
    const auto key = std::pair{table.id, geography.id};
    if (const auto known = m_reaching.find(key); known != m_reaching.end() && geography.id != 0)
        return known->second;
    const auto help = geo::carryingHelp(m_observatory, table.level, table.geographyYear, geography);
    const auto level = table.level == geography.kind ? table.level : geo::GeographyKind::Outline; // codes alone
    auto way = std::make_shared<const geo::Correspondence>(geo::correspondence(level, codes(table), zones, help));
    if (geography.id != 0) // else drawn by someone: nothing tells two of them apart
        m_reaching[key] = way;
    return way;
}

const geo::CommunePassage& LoadedTables::passage(const geo::StatTable& table, const geo::Geography& geography) const {
    const auto [at, isNew] = m_passages.try_emplace({table.geographyYear, geography.vintage});
    if (isNew)
        at->second = m_observatory.officialCodes().passage(table.geographyYear, geography.vintage);
    return at->second;
}

bool countsSomething(std::string_view family, std::string_view column) {
    const auto isDigit = [&](std::size_t at) {
        return at < column.size() && std::isdigit(static_cast<unsigned char>(column[at]));
    };
    const bool censusCount = (column.starts_with('P') || column.starts_with('C')) && isDigit(1) && isDigit(2) &&
                             column.size() > 4 && column[3] == '_';
    return censusCount || family.starts_with("caf-");
}

Cell valueOf(const Formula& formula, Cell numerator, Cell denominator) {
    if (formula.denominator.empty())
        return numerator;
    const auto state = geo::combined(numerator.state, denominator.state);
    if (!geo::hasNumber(state))
        return Cell::absent(state);
    if (denominator.value == 0)
        return Cell::absent(CellState::NotApplicable);
    return {formula.scale * numerator.value / denominator.value, state};
}

Column valuesOf(const Formula& formula, const Parts& parts) {
    if (formula.denominator.empty())
        return parts.numerator;
    Column values{parts.numerator.size()};
    for (std::size_t i = 0; i < values.size(); ++i)
        values.set(i, valueOf(formula, parts.numerator[i], parts.denominator[i]));
    return values;
}

bool addsUp(const Indicator& indicator, const Formula& formula) {
    return indicator.nature == Nature::Count || (indicator.nature == Nature::Ratio && !formula.denominator.empty());
}

} // namespace indicators
