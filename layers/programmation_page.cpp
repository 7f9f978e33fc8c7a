#include "programmation_page.hpp"

#include "page_footer.hpp"
#include "programmation_map.hpp"
#include "programmation_words.hpp"
#include "register_words.hpp"
#include "sheet_layout.hpp"

#include <algorithm>

namespace layers {
namespace {

using indicators::Text;
using Kind = ProgrammationGroup::Kind;

constexpr std::size_t mostBars = 12, mostHolders = 12;

std::int64_t whole(std::size_t n) { return static_cast<std::int64_t>(n); }

Figure euros(const AmountSum& sum) { return {sum.cell(), "€", 0}; }
Figure count(std::size_t n) { return {geo::Cell::of(static_cast<double>(n)), "", 0}; }
Figure share(std::optional<double> percent) {
    return {percent ? geo::Cell::of(*percent) : geo::Cell::absent(geo::CellState::Missing), "%", 1};
}

/// The groups beyond the first `most` as one, so that the sum stays what it is.
struct Shortened {
    std::vector<ProgrammationGroup> shown;
    ProgrammationGroup others;
    std::size_t left = 0; ///< groups in `others`
};
Shortened shortened(const std::vector<ProgrammationGroup>& groups, std::size_t most) {
    Shortened made;
    for (const auto& group : groups) {
        if (groups.size() <= most || made.shown.size() + 1 < most) {
            made.shown.push_back(group);
            continue;
        }
        ++made.left;
        for (const auto& [sum, part] :
             {std::pair{&made.others.asked, &group.asked}, {&made.others.granted, &group.granted}}) {
            sum->euros += part->euros;
            sum->given += part->given;
            sum->absent += part->absent;
        }
        made.others.records += group.records;
    }
    return made;
}

geo::Message grantedSubtitle(const Programmation& done) {
    return {GEO_TR("Euros granted · n = %1 lines of %2"), {whole(done.granted.given), whole(done.records)}};
}

std::string subjectOf(const PageDocument& document) {
    return document.subject + (document.year ? "@" + std::to_string(*document.year) : std::string{});
}

class ProgrammationMaker {
public:
    explicit ProgrammationMaker(const PageMaking& making)
        : m_making{making}, m_chosen{chosenActions(making.observatory.network(), subjectOf(making.document))},
          m_done{programmation(m_chosen.records)} {}

    SheetPages make(geo::Progress& progress) {
        geo::ProgressPart naming{progress, 0, 0.4}, mapping{progress, 0.4, 1};
        m_places = fundedNeighbourhoods(m_making.observatory, m_making.loader, m_done, naming);
        m_map = programmationMap(m_making, m_done, m_places, mapping);
        SheetPages pages{"programmation", m_making.document.subject, {}};
        pages.pages = {page(chartRegions()), page(placeRegions()), page(tableRegions())};
        return pages;
    }

private:
    Box box(double x, double y, double width, double height) const {
        return sheet::onFormat(m_making.document.format, {x, y, width, height});
    }
    bool stands() const { return m_making.document.format.isPaper() && m_making.document.format.upright; }
    BlockPage page(std::vector<Region> regions) const;
    geo::Message title() const;
    geo::Message subtitle() const;
    Footer footer() const;
    KeyFigures keyFigures() const;
    Chart byFinancer() const;
    TextBlock howCounted() const;
    TextBlock people() const;
    FigureTable neighbourhoodTable() const;
    FigureTable groupTable(geo::Message heading, const std::vector<ProgrammationGroup>& groups, std::size_t most) const;
    TableRow rowOf(geo::Message label, const ProgrammationGroup& group) const;
    TableRow totalRow() const;
    std::vector<Region> chartRegions() const;
    std::vector<Region> placeRegions() const;
    std::vector<Region> tableRegions() const;

    const PageMaking& m_making;
    ChosenActions m_chosen;
    Programmation m_done;
    FundedNeighbourhoods m_places;
    std::shared_ptr<const MapContent> m_map;
};

BlockPage ProgrammationMaker::page(std::vector<Region> regions) const {
    BlockPage page;
    page.format = m_making.document.format;
    page.house = m_making.house;
    page.title = m_making.document.title.empty() ? title() : verbatim(m_making.document.title);
    page.subtitle = m_making.document.subtitle.empty() ? subtitle() : verbatim(m_making.document.subtitle);
    page.kind = GEO_TR("Programming");
    page.regions = std::move(regions);
    page.footer = footer();
    return page;
}

geo::Message ProgrammationMaker::title() const {
    const auto& place = m_chosen.contract.empty() ? m_chosen.site : m_chosen.contract;
    if (place.empty())
        return GEO_TR("Programming of the city contracts");
    return {GEO_TR("Programming: %1"), {place}};
}

geo::Message ProgrammationMaker::subtitle() const {
    if (m_done.granted.given == 0)
        return {GEO_TR("%1 · actions: %2"), {yearsOf(m_done), whole(m_done.actions)}};
    return {GEO_TR("%1 · actions: %2 · granted: €%3"),
            {yearsOf(m_done), whole(m_done.actions), std::round(m_done.granted.euros)}};
}

Footer ProgrammationMaker::footer() const {
    static const Text ownRegister{"Registre de la structure, programmation des contrats",
                                  "Register of the office, programming of the contracts"};
    Footer footer;
    footer.sources = m_done.sources;
    if (footer.sources.empty())
        footer.sources.push_back(ownRegister.in(m_making.language));
    addToFooter(footer, m_making.observatory, m_places.sources);
    if (m_map)
        addToFooter(footer, *m_map);
    return footer;
}

KeyFigures ProgrammationMaker::keyFigures() const {
    KeyFigures key;
    const auto lines = whole(m_done.records);
    key.figures.push_back({count(m_done.actions), {GEO_TR("actions (%1 lines)"), {lines}}});
    key.figures.push_back(
        {euros(m_done.asked), {GEO_TR("asked for (on %1 lines of %2)"), {whole(m_done.asked.given), lines}}});
    key.figures.push_back(
        {euros(m_done.granted), {GEO_TR("granted (on %1 lines of %2)"), {whole(m_done.granted.given), lines}}});
    const auto unsaid = m_done.unflagged.given + m_done.unflagged.absent;
    if (const auto common = m_done.commonShare())
        key.figures.push_back({share(common), {GEO_TR("droit commun (%1 lines do not say)"), {whole(unsaid)}}});
    else if (m_done.common.given > 0)
        key.figures.push_back(
            {euros(m_done.common), {GEO_TR("droit commun, as far as lines say it (%1 do not)"), {whole(unsaid)}}});
    const double both = m_done.women.persons + m_done.men.persons;
    if (m_done.women.given > 0 && m_done.men.given > 0 && both > 0)
        key.figures.push_back({share(100 * m_done.women.persons / both),
                               {GEO_TR("women among the people reached (%1 actions of %2)"),
                                {whole(std::min(m_done.women.given, m_done.men.given)), whole(m_done.actions)}}});
    return key;
}

/// Financers, then what of all of them is droit commun.
Chart ProgrammationMaker::byFinancer() const {
    static const Text common{"dont droit commun", "of which droit commun"},
        specific{"dont hors droit commun", "of which not droit commun"},
        unsaid{"droit commun non précisé", "droit commun not said"};
    auto chart = grantedChart({}, m_done.financers, mostBars, m_done, {}, m_making.language);
    std::vector<ChartItem> kinds;
    for (const auto& [sum, label] :
         {std::pair{&m_done.common, &common}, {&m_done.specific, &specific}, {&m_done.unflagged, &unsaid}})
        if (sum->given > 0)
            kinds.push_back({label->in(m_making.language), {}, sum->cell(), false});
    auto made = makeBarGroups({chart.items, std::move(kinds)});
    made.withoutValue = chart.withoutValue;
    made.title = GEO_TR("By financer");
    made.subtitle = grantedSubtitle(m_done);
    made.unit = "€";
    return made;
}

TextBlock ProgrammationMaker::howCounted() const {
    TextBlock text;
    text.heading = GEO_TR("How it is counted");
    text.look = TextBlock::Look::Note;
    for (auto& sentence : countedSentences(m_done, m_chosen))
        text.paragraphs.push_back({sentence.id, std::move(sentence.text)});
    if (const auto& note = m_making.document.note; !note.empty())
        text.paragraphs.push_back({"note", verbatim(note)});
    return text;
}

/// Women and men, what is renewed, whose report came in.
TextBlock ProgrammationMaker::people() const {
    TextBlock text;
    text.heading = GEO_TR("People and follow-up");
    const auto add = [&](const char* id, geo::Message words) { text.paragraphs.push_back({id, std::move(words)}); };
    if (m_done.women.given + m_done.men.given == 0)
        add("people", GEO_TR("No action gives the number of women and men."));
    else
        add("people", {GEO_TR("Women: %1 (%2 actions give it); men: %3 (%4 actions give it). A person in two actions "
                              "counts twice."),
                       {m_done.women.persons, whole(m_done.women.given), m_done.men.persons, whole(m_done.men.given)}});
    const auto said = [&](const char* id, const SaidOf& of, const char* some, const char* none) {
        if (const auto percent = of.share())
            add(id, {some, {std::round(*percent * 10) / 10, whole(of.yes), whole(of.yes + of.no), whole(of.unsaid)}});
        else
            add(id, none);
    };
    said("renewed", m_done.renewed, GEO_TR("Renewed: %1% (%2 actions of the %3 that say it; %4 do not say)."),
         GEO_TR("No action says whether it is renewed."));
    said("reports", m_done.reports, GEO_TR("Report received: %1% (%2 actions of the %3 that say it; %4 do not say)."),
         GEO_TR("No action says whether its report was received."));
    return text;
}

TableRow ProgrammationMaker::rowOf(geo::Message label, const ProgrammationGroup& group) const {
    TableRow row;
    row.label = std::move(label);
    row.figures = {euros(group.granted), euros(group.asked), count(group.actions), count(group.records)};
    return row;
}

TableRow ProgrammationMaker::totalRow() const {
    TableRow row;
    row.label = GEO_TR("All together");
    row.figures = {euros(m_done.granted), euros(m_done.asked), count(m_done.actions), count(m_done.records)};
    return row;
}

FigureTable ProgrammationMaker::groupTable(geo::Message heading, const std::vector<ProgrammationGroup>& groups,
                                           std::size_t most) const {
    FigureTable table;
    table.heading = std::move(heading);
    table.columns = {GEO_TR("granted"), GEO_TR("asked for"), GEO_TR("actions"), GEO_TR("register lines")};
    TableGroup rows;
    const auto made = shortened(groups, most);
    for (const auto& group : made.shown)
        rows.rows.push_back(rowOf(verbatim(groupLabel(group, m_places.names, m_making.language)), group));
    if (made.left > 0) {
        auto row = rowOf({GEO_TR("%1 others"), {whole(made.left)}}, made.others);
        row.figures[2] = geo::Message{}; // one action may be of several of them
        rows.rows.push_back(std::move(row));
    }
    table.groups.push_back(std::move(rows));
    return table;
}

FigureTable ProgrammationMaker::neighbourhoodTable() const {
    auto table = groupTable(GEO_TR("Neighbourhood"), m_done.neighbourhoods, m_done.neighbourhoods.size());
    std::vector<std::string> years;
    for (const int year : m_places.years())
        years.push_back(std::to_string(year));
    const bool known = !m_places.inhabitants.empty();
    if (known) {
        table.columns.push_back({GEO_TR("inhabitants (%1)"), {joinedWith(years, ", ")}});
        table.columns.emplace_back(GEO_TR("granted for each inhabitant"));
    }
    for (std::size_t i = 0; known && i < m_done.neighbourhoods.size(); ++i) {
        const auto& group = m_done.neighbourhoods[i];
        auto& figures = table.groups.front().rows[i].figures;
        const auto people = m_places.inhabitants.find(group.id);
        const auto rate = grantedPerInhabitant(group, m_places.inhabitants);
        if (group.kind != Kind::Named) {
            figures.insert(figures.end(), {geo::Message{GEO_TR("not applicable")}, geo::Message{}});
            continue;
        }
        if (people == m_places.inhabitants.end())
            figures.emplace_back(geo::Message{GEO_TR("not loaded")});
        else
            figures.emplace_back(Figure{geo::Cell::of(people->second.number), "hab", 0});
        figures.emplace_back(rate ? TableFigure{Figure{geo::Cell::of(*rate), "€", 1}} : TableFigure{geo::Message{}});
    }
    table.groups.push_back({{}, {totalRow()}});
    if (known && yearsOf(m_done).find("–") != std::string::npos)
        table.notes.push_back(
            {GEO_TR("Euros for each inhabitant: what was granted from %1 together."), {yearsOf(m_done)}});
    return table;
}

std::vector<Region> ProgrammationMaker::chartRegions() const {
    std::vector<Block> themes{
        ChartBlock{grantedChart(GEO_TR("By theme"), m_done.themes, mostBars, m_done, {}, m_making.language)}};
    std::vector<Block> others{ChartBlock{askedAndGrantedByYear(m_done, m_making.language)}, ChartBlock{byFinancer()}};
    themes.emplace_back(people());
    if (stands())
        return {{box(14, 32, 182, 22), {keyFigures()}},
                {box(14, 58, 86, 215), std::move(themes)},
                {box(110, 58, 86, 215), std::move(others)}};
    return {{box(10, 32, 277, 22), {keyFigures()}},
            {box(10, 59, 132, 130), std::move(themes)},
            {box(155, 59, 132, 130), std::move(others)}};
}

std::vector<Region> ProgrammationMaker::placeRegions() const {
    std::vector<Block> table{neighbourhoodTable()};
    if (!m_map)
        return {{stands() ? box(14, 32, 182, 240) : box(10, 32, 277, 157), std::move(table)}};
    if (stands())
        return {{box(14, 32, 112, 100), {MapBlock{m_map, {}}}},
                {box(132, 32, 64, 100), {LegendBlock{m_map, {}}}},
                {box(14, 138, 182, 136), std::move(table)}};
    return {{box(10, 32, 112, 76), {MapBlock{m_map, {}}}},
            {box(10, 111, 112, 78), {LegendBlock{m_map, {}}}},
            {box(130, 32, 157, 157), std::move(table)}};
}

std::vector<Region> ProgrammationMaker::tableRegions() const {
    const auto all = [&](const auto& groups) { return groups.size(); };
    std::vector<Block> left{groupTable(GEO_TR("Pillar"), m_done.pillars, all(m_done.pillars)),
                            groupTable(GEO_TR("Theme"), m_done.themes, all(m_done.themes)),
                            groupTable(GEO_TR("Year of the programmation"), m_done.years, all(m_done.years))};
    std::vector<Block> right{groupTable(GEO_TR("Financer"), m_done.financers, all(m_done.financers)),
                             groupTable(GEO_TR("Holder"), m_done.holders, mostHolders)};
    const auto noPillars = std::ranges::none_of(m_done.pillars, [](const auto& g) { return g.kind == Kind::Named; });
    if (noPillars)
        left.erase(left.begin());
    left.emplace_back(howCounted());
    if (stands()) { // half the width would leave the names too little room
        std::ranges::move(right, std::back_inserter(left));
        return {{box(14, 32, 182, 242), std::move(left)}};
    }
    return {{box(10, 32, 133, 157), std::move(left)}, {box(154, 32, 133, 157), std::move(right)}};
}

} // namespace

Chart grantedChart(geo::Message title, const std::vector<ProgrammationGroup>& groups, std::size_t most,
                   const Programmation& done, const std::map<std::string, std::string>& names,
                   indicators::Language language) {
    static const Text others{"autres", "others"};
    const auto made = shortened(groups, most);
    std::vector<ChartItem> items;
    for (const auto& group : made.shown)
        items.push_back({groupLabel(group, names, language), group.id, group.granted.cell(), false});
    if (made.left > 0)
        items.push_back(
            {others.in(language) + " (" + std::to_string(made.left) + ")", {}, made.others.granted.cell(), false});
    auto chart = makeBarGroups({std::move(items)});
    chart.title = std::move(title);
    chart.subtitle = grantedSubtitle(done);
    chart.unit = "€";
    return chart;
}

Chart askedAndGrantedByYear(const Programmation& done, indicators::Language language) {
    static const Text asked{"demandé", "asked for"}, granted{"accordé", "granted"};
    std::vector<std::vector<ChartItem>> years;
    for (const auto& year : done.years) {
        const auto label = groupLabel(year, {}, language) + " ";
        years.push_back({{label + asked.in(language), year.id, year.asked.cell(), false},
                         {label + granted.in(language), year.id, year.granted.cell(), true}});
    }
    auto chart = makeBarGroups(std::move(years));
    chart.ofOnePlace = false; // granted is brought out
    chart.title = GEO_TR("By year, asked for and granted");
    chart.subtitle = {GEO_TR("Euros · n = %1 lines with an amount asked for, %2 with one granted, of %3"),
                      {whole(done.asked.given), whole(done.granted.given), whole(done.records)}};
    chart.unit = "€";
    return chart;
}

SheetPages programmationPage(const PageMaking& making, geo::Progress& progress) {
    return ProgrammationMaker{making}.make(progress);
}

} // namespace layers
