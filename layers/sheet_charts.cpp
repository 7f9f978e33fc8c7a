// The charts of a neighbourhood's sheet.
#include "sheet_subject.hpp"

#include "legend.hpp"
#include "level_words.hpp"
#include "wording.hpp"

#include <fmt/ranges.h>

#include <array>

namespace layers {
namespace {

using geo::Message;
using indicators::PublishedFigure;
using indicators::Text;

/// A column of the tables by neighbourhood that is one bar.
struct BarColumn {
    const char* id; ///< "FAMILY:COLUMN"
    Text label;
};
const std::vector<BarColumn>& childrenByAge() {
    static const std::vector<BarColumn> columns{
        {"qpv-demo:ENF_2", {"moins de 3 ans", "under 3"}},   {"qpv-demo:ENF_3_5", {"3 à 5 ans", "3 to 5"}},
        {"qpv-demo:ENF_6_10", {"6 à 10 ans", "6 to 10"}},    {"qpv-demo:ENF_11_14", {"11 à 14 ans", "11 to 14"}},
        {"qpv-demo:ENF_15_17", {"15 à 17 ans", "15 to 17"}}, {"qpv-demo:ENF_18_24", {"18 à 24 ans", "18 to 24"}}};
    return columns;
}
const std::vector<BarColumn>& jobseekersByAge() {
    static const std::vector<BarColumn> columns{{"qpv-ipro:ABC_25", {"moins de 26 ans", "under 26"}},
                                                {"qpv-ipro:ABC_2649", {"26 à 49 ans", "26 to 49"}},
                                                {"qpv-ipro:ABC_50", {"50 ans et plus", "50 and over"}}};
    return columns;
}
const std::vector<BarColumn>& jobseekersByDiploma() {
    static const std::vector<BarColumn> columns{
        {"qpv-ipro:ABC_INFCAPBEP", {"inférieur au CAP ou BEP", "below CAP or BEP"}},
        {"qpv-ipro:ABC_CAPBEP", {"CAP ou BEP", "CAP or BEP"}},
        {"qpv-ipro:ABC_BAC", {"baccalauréat", "baccalauréat"}},
        {"qpv-ipro:ABC_SUPBAC", {"supérieur au bac", "above baccalauréat"}}};
    return columns;
}

/// Parts of disposable income, in the order in which they are stacked.
struct IncomePart {
    const char* id;
    Text label;
};
const std::vector<IncomePart>& incomeParts() {
    static const std::vector<IncomePart> parts{{"pact", {"revenus d’activité", "earnings"}},
                                               {"ppsoc", {"prestations sociales", "social benefits"}},
                                               {"ppen", {"pensions, retraites", "pensions"}},
                                               {"ppat", {"patrimoine", "property income"}}};
    return parts;
}

class ChartMaker {
public:
    explicit ChartMaker(SheetSubject& subject) : m_subject{subject}, m_shared{subject.shared} {}
    std::optional<Chart> neighbourhoods();
    std::optional<Chart> distribution();
    std::optional<Chart> income();
    std::optional<Chart> children();
    std::optional<Chart> jobseekers();

private:
    /// Neighbourhoods to be set beside it: those of the commune, else of the intercommunality, else of the department.
    struct Company {
        std::vector<std::uint32_t> zones;
        std::string place; ///< of a commune as after "neighbourhoods": "de Montpellier"
        indicators::ReferenceKind kind = indicators::ReferenceKind::Commune;
    };
    Company company(const indicators::Figures& figures) const;
    void label(Chart& chart, const PublishedFigure& figure, const Company& company) const;
    std::string nameIn(const Company& company, std::uint32_t zone) const;
    const PublishedFigure* mainFigure() const;
    std::string originOfYears(const PublishedFigure& last, const std::vector<std::string>& years) const;
    std::vector<ChartItem> bars(const std::vector<BarColumn>& columns, int year);
    std::string in(const Text& text) const { return text.in(m_shared.language); }
    void use(const PublishedFigure& figure) {
        m_subject.use(figure.source);
        m_subject.shown.insert(figure.indicator.id);
    }

    SheetSubject& m_subject;
    SheetShared& m_shared;
};

/// The median, else the first figure that a sheet is about.
const PublishedFigure* ChartMaker::mainFigure() const {
    for (const char* id : {"med", "tp60", "p_caf_am", "p0024", "tx_emp", "defm", "pop"})
        if (m_subject.has(id) && m_subject.figures.at(id).carriedFrom.empty())
            return &m_subject.figures.at(id);
    return nullptr;
}

ChartMaker::Company ChartMaker::company(const indicators::Figures& figures) const {
    const auto& zones = *m_subject.zones;
    const auto withNumber = [&](const std::vector<std::uint32_t>& all) {
        return std::ranges::count_if(all, [&](std::uint32_t i) { return geo::hasNumber(figures.values.states[i]); });
    };
    Company found{m_subject.home.neighbours, ofPlace(m_subject.home.name, m_shared.language)};
    if (withNumber(found.zones) > 1)
        return found;
    const auto& epcis = m_shared.epcis(zones);
    if (const auto& own = m_subject.commune.epci; !own.empty()) {
        found = {
            {}, m_subject.commune.epciName.empty() ? own : m_subject.commune.epciName, indicators::ReferenceKind::Epci};
        for (std::uint32_t i = 0; i < zones.size(); ++i)
            if (epcis[i] == own)
                found.zones.push_back(i);
        if (withNumber(found.zones) > 1)
            return found;
    }
    found = {{},
             indicators::referenceName(indicators::ReferenceKind::Department, m_subject.commune),
             indicators::ReferenceKind::Department};
    const auto department = m_subject.code.substr(2, 3);
    for (std::uint32_t i = 0; i < zones.size(); ++i)
        if (zones.code(i).substr(2, 3) == department)
            found.zones.push_back(i);
    return found;
}

void ChartMaker::label(Chart& chart, const PublishedFigure& figure, const Company& company) const {
    const auto& indicator = figure.indicator;
    const std::string label = in(indicator.label);
    const auto drawn = chart.items.size();
    if (company.kind == indicators::ReferenceKind::Commune)
        chart.title = {GEO_TR("%1: the %2 neighbourhoods of %3"),
                       {label, numberWord(company.zones.size(), m_shared.language), company.place}};
    else if (company.kind == indicators::ReferenceKind::Epci)
        chart.title = {GEO_TR("%1: the neighbourhoods of the inter-communality (%2)"), {label, company.place}};
    else
        chart.title = {GEO_TR("%1: the neighbourhoods of the department (%2)"), {label, company.place}};
    chart.subtitle = {
        GEO_TR("%1 · published (%2) · n = %3"),
        {unitWords(indicator, m_shared.language), m_shared.origin(figure), static_cast<std::int64_t>(drawn)}};
    chart.unit = indicator.unit;
    chart.decimals = indicator.decimals;
}

/// Beyond one commune names repeat ("Centre Ville"): the commune stands with them.
std::string ChartMaker::nameIn(const Company& company, std::uint32_t zone) const {
    const auto name = usualName(m_subject.zones->name(zone));
    const auto& place = m_subject.zones->place(zone);
    return company.kind == indicators::ReferenceKind::Commune || place.empty() ? name : name + " (" + place + ")";
}

std::optional<Chart> ChartMaker::neighbourhoods() {
    const auto* figure = mainFigure();
    const auto* all = figure ? m_shared.figures(figure->indicator.id, *m_subject.zones, figure->year) : nullptr;
    if (!all)
        return std::nullopt;
    const auto around = company(*all);
    std::vector<ChartItem> items;
    for (const std::uint32_t i : around.zones)
        items.push_back({nameIn(around, i), m_subject.zones->code(i), all->values[i], i == m_subject.index});
    const bool count = figure->indicator.nature == indicators::Nature::Count;
    Chart chart = makeChart(count ? Chart::Kind::Bars : Chart::Kind::Dots, std::move(items));
    if (chart.items.size() < 2)
        return std::nullopt;
    label(chart, *figure, around);
    use(*figure);
    return chart;
}

/// "INSEE, REVN 2019, 2022".
std::string ChartMaker::originOfYears(const PublishedFigure& last, const std::vector<std::string>& years) const {
    const auto origin = m_shared.origin(last);
    return fmt::format("{}{}", origin.substr(0, origin.size() - years.back().size()), fmt::join(years, ", "));
}

std::optional<Chart> ChartMaker::distribution() {
    std::vector<ChartSpread> spreads;
    std::vector<std::string> years;
    std::optional<PublishedFigure> last;
    for (const int year : m_shared.years("med")) {
        const auto median = m_shared.published("med", m_subject.code, year);
        if (!median || !median->value.hasNumber() || !median->carriedFrom.empty())
            continue;
        const auto cell = [&](const char* id) {
            const auto figure = m_shared.published(id, m_subject.code, year);
            return figure ? figure->value : geo::Cell{};
        };
        const ChartSpread spread{std::to_string(year), cell("d1"), cell("q1"), median->value, cell("q3"), cell("d9")};
        if (!spread.d1.hasNumber() && !spread.q1.hasNumber())
            continue; // a median alone is no distribution
        spreads.push_back(spread);
        years.push_back(spread.label);
        use(*median);
        last = median;
    }
    Chart chart = makeDistribution(std::move(spreads));
    if (chart.spreads.empty())
        return std::nullopt;
    chart.title = {GEO_TR("Spread of standards of living in %1"), {m_subject.name}};
    chart.subtitle = {GEO_TR("%1 · published (%2)"),
                      {unitWords(last->indicator, m_shared.language), originOfYears(*last, years)}};
    chart.unit = last->indicator.unit;
    chart.source = last->source;
    chart.remarks.emplace_back(
        GEO_TR("Thick line: median. Band: the middle half of the inhabitants. Thin line: from the "
               "first to the ninth decile."));
    if (years.size() > 1)
        chart.remarks.emplace_back(
            GEO_TR("The files of these years are read side by side; rising prices are not taken off."));
    return chart;
}

std::optional<Chart> ChartMaker::income() {
    std::vector<ChartItem> items;
    const PublishedFigure* first = nullptr;
    for (const auto& [id, label] : incomeParts()) {
        if (!m_subject.has(id) || !m_subject.figures.at(id).carriedFrom.empty())
            continue;
        const auto& figure = m_subject.figures.at(id);
        if (first && figure.year != first->year)
            return std::nullopt; // parts of two years do not add up
        first = first ? first : &figure;
        items.push_back({in(label), "", figure.value});
        use(figure);
    }
    if (items.size() < 2)
        return std::nullopt;
    Chart chart = makeParts(std::move(items));
    chart.title = GEO_TR("What disposable income is made of");
    chart.subtitle = {GEO_TR("Share of disposable income · published (%1)"), {m_shared.origin(*first)}};
    chart.unit = first->indicator.unit;
    chart.decimals = first->indicator.decimals;
    if (m_subject.has("pimpot") && m_subject.figures.at("pimpot").year == first->year)
        chart.remarks.push_back({GEO_TR("They add up to more than 100%: direct taxes (%1%) are taken off."),
                                 {m_subject.figures.at("pimpot").value.value}});
    return chart;
}

std::vector<ChartItem> ChartMaker::bars(const std::vector<BarColumn>& columns, int year) {
    std::vector<ChartItem> items;
    for (const auto& [id, label] : columns)
        if (const auto figure = m_shared.published(id, m_subject.code, year); figure && figure->carriedFrom.empty())
            items.push_back({in(label), "", figure->value});
    return items;
}

std::optional<Chart> ChartMaker::children() {
    const auto total = m_shared.published("qpv-demo:ENF", m_subject.code);
    if (!total || !total->value.hasNumber() || !total->carriedFrom.empty())
        return std::nullopt;
    Chart chart = makeBarGroups({bars(childrenByAge(), total->year)});
    if (chart.items.size() < 2)
        return std::nullopt;
    chart.title = GEO_TR("Children of households with allowances, by age");
    chart.source = total->source;
    chart.subtitle = {GEO_TR("%1 children · published (%2)"), {total->value.value, m_shared.origin(*total)}};
    use(*total);
    return chart;
}

std::optional<Chart> ChartMaker::jobseekers() {
    if (!m_subject.has("defm") || !m_subject.figures.at("defm").carriedFrom.empty())
        return std::nullopt;
    const auto& total = m_subject.figures.at("defm");
    auto diplomas = bars(jobseekersByDiploma(), total.year);
    double known = 0;
    for (const auto& item : diplomas)
        known += item.value.hasNumber() ? item.value.value : 0;
    Chart chart = makeBarGroups({bars(jobseekersByAge(), total.year), diplomas});
    if (chart.items.size() < 2)
        return std::nullopt;
    chart.title = GEO_TR("Jobseekers (categories A, B, C)");
    chart.source = total.source;
    const auto women = m_subject.figures.find("qpv-ipro:ABC_F");
    if (women != m_subject.figures.end() && women->second.value.hasNumber() && women->second.year == total.year)
        chart.subtitle = {GEO_TR("%1 people, of whom %2 are women · published (%3)"),
                          {total.value.value, women->second.value.value, m_shared.origin(total)}};
    else
        chart.subtitle = {GEO_TR("%1 people · published (%2)"), {total.value.value, m_shared.origin(total)}};
    const bool all = std::ranges::all_of(diplomas, [](const auto& item) { return item.value.hasNumber(); });
    if (all && !diplomas.empty() && known < total.value.value)
        chart.remarks.push_back({GEO_TR("Diploma known for %1 people."), {known}});
    use(total);
    return chart;
}

} // namespace

SheetCharts sheetCharts(SheetSubject& subject) {
    ChartMaker maker{subject};
    return {maker.neighbourhoods(), maker.distribution(), maker.income(), maker.children(), maker.jobseekers()};
}

} // namespace layers
