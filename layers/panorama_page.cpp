#include "panorama_page.hpp"

#include "page_footer.hpp"
#include "panorama.hpp"
#include "panorama_map.hpp"
#include "register_words.hpp"
#include "sheet_layout.hpp"
#include "wording.hpp"

#include <algorithm>
#include <cctype>
#include <functional>
#include <set>

namespace layers {
namespace {

using indicators::Text;

/// More rows than these go to a side of their own.
constexpr std::size_t mostRowsBeside = 5;
constexpr std::size_t mostSectors = 6; ///< pairs of bars; the rest are one

/// The place that the page names, else the territory of the map.
std::string subjectOf(const PageDocument& document) {
    const auto& around = document.map.around;
    if (!document.subject.empty() || !around.kind || *around.kind == geo::GeographyKind::Iris)
        return document.subject;
    return std::string{geo::toText(*around.kind)} + ":" + around.code;
}

Figure count(const PlaceNumber& number) { return {geo::Cell::of(static_cast<double>(number.all)), "", 0}; }

TableFigure shareCell(const PlaceNumber& ess, const PlaceNumber& all) {
    if (const auto share = essShare(ess, all))
        return Figure{geo::Cell::of(*share), "%", 1};
    return geo::Message{GEO_TR("n < %1"), {fewestForShare}};
}

/// As inside a sentence.
std::string lowerFirst(std::string words) {
    words.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(words.front())));
    return words;
}

class PanoramaMaker {
public:
    PanoramaMaker(const PageMaking& making, geo::Progress& counting)
        : m_making{making}, m_found{panoramaOf(making.observatory, {subjectOf(making.document)}, counting)},
          m_once{m_found.once} {}

    SheetPages make(geo::Progress& progress) {
        m_map = panoramaMap(m_making, m_found, progress);
        SheetPages pages{"panorama-ess", subjectOf(m_making.document), {}};
        if (!m_making.document.format.isPaper()) // larger letters: fewer blocks a side
            pages.pages = {page(slideRegions()), page(chartRegions()), page(tableRegions(true))};
        else if (m_found.shown.size() <= mostRowsBeside)
            pages.pages = {page(regions(true))};
        else
            pages.pages = {page(regions(false)), page(tableRegions(false))};
        return pages;
    }

private:
    Box box(double x, double y, double width, double height) const {
        return sheet::onFormat(m_making.document.format, {x, y, width, height});
    }
    bool stands() const { return m_making.document.format.isPaper() && m_making.document.format.upright; }
    std::string in(const Text& text) const { return text.in(m_making.language); }
    PlaceNumber extended(const PerimeterCount& count) const { return count.extended(0); }
    BlockPage page(std::vector<Region> regions) const;
    geo::Message title() const;
    geo::Message subtitle() const;
    Footer footer() const;
    KeyFigures keyFigures() const;
    Chart pairs(geo::Message title, const std::vector<std::pair<std::string, PerimeterCount>>& rows) const;
    Chart byFamily() const;
    Chart bySector() const;
    TableRow row(geo::Message label, const PanoramaNumbers& numbers, bool isSum) const;
    FigureTable table(bool everyNeighbourhood) const;
    void addTotals(FigureTable& table) const;
    TextBlock placeCautions() const;
    TextBlock listCautions() const;
    std::vector<Region> regions(bool alone) const;
    std::vector<Region> slideRegions() const;
    std::vector<Region> chartRegions() const;
    std::vector<Region> tableRegions(bool withPlaceCautions) const;

    const PageMaking& m_making;
    Panorama m_found;
    const PanoramaNumbers& m_once;
    std::shared_ptr<const MapContent> m_map;
};

BlockPage PanoramaMaker::page(std::vector<Region> regions) const {
    BlockPage page;
    page.format = m_making.document.format;
    page.house = m_making.house;
    page.title = m_making.document.title.empty() ? title() : verbatim(m_making.document.title);
    page.subtitle = m_making.document.subtitle.empty() ? subtitle() : verbatim(m_making.document.subtitle);
    page.kind = GEO_TR("Panorama of the social economy");
    page.regions = std::move(regions);
    page.footer = footer();
    return page;
}

/// So worded that it is right of any number.
geo::Message PanoramaMaker::title() const {
    const auto strict = m_once.ess.strict.all, around = extended(m_once.ess).all;
    if (m_found.shown.size() > 1)
        return {GEO_TR("Establishments of the social economy: %1 in the neighbourhoods, %2 with %3 m around them"),
                {strict, around, m_found.metres}};
    return {GEO_TR("Establishments of the social economy in %1: %2, and %3 with %4 m around it"),
            {usualName(m_found.zones->name(m_found.shown.front())), strict, around, m_found.metres}};
}

/// Where, how many neighbourhoods, how old the list is.
geo::Message PanoramaMaker::subtitle() const {
    constexpr std::size_t mostPlaces = 3;
    std::set<std::string> towns;
    for (const auto zone : m_found.shown)
        towns.insert(m_found.zones->place(zone));
    towns.erase("");
    std::string where;
    if (towns.size() <= mostPlaces)
        for (const auto& town : towns)
            where += (where.empty() ? "" : ", ") + town;
    std::string day = dateWords(m_found.asOf, m_making.language);
    if (day.empty() && m_found.set.dataYear > 0)
        day = std::to_string(m_found.set.dataYear);
    const auto n = static_cast<std::int64_t>(m_found.shown.size());
    const auto generation = std::to_string(m_found.zones->geography().vintage);
    const std::string list = day.empty() ? "Sirene" : "Sirene, " + day;
    if (where.empty())
        return {GEO_TR("Priority neighbourhoods (generation %1): %2 · %3"), {generation, n, list}};
    return {GEO_TR("%1 · priority neighbourhoods (generation %2): %3 · %4"), {where, generation, n, list}};
}

Footer PanoramaMaker::footer() const {
    Footer footer;
    addToFooter(footer, m_making.observatory, m_found.sources);
    addToFooter(footer, *m_map);
    return footer;
}

KeyFigures PanoramaMaker::keyFigures() const {
    KeyFigures key;
    key.figures.push_back({count(m_once.ess.strict), GEO_TR("establishments of the social economy, strict perimeter")});
    key.figures.push_back({count(extended(m_once.ess)),
                           {GEO_TR("in the enlarged perimeter: neighbourhoods and %1 m around"), {m_found.metres}}});
    const auto share = [&](const char* words, const PlaceNumber& ess, const PlaceNumber& all) {
        if (const auto percent = essShare(ess, all))
            key.figures.push_back({Figure{geo::Cell::of(*percent), "%", 1}, {words, {all.all}}});
    };
    share(GEO_TR("of the %1 establishments of the strict perimeter"), m_once.ess.strict, m_once.all.strict);
    share(GEO_TR("of the %1 of the enlarged perimeter"), extended(m_once.ess), extended(m_once.all));
    share(GEO_TR("of the %1 of the whole list"), m_found.listEss, m_found.listAll);
    return key;
}

Chart PanoramaMaker::pairs(geo::Message title, const std::vector<std::pair<std::string, PerimeterCount>>& rows) const {
    static const Text strict{"périmètre strict", "strict perimeter"}, around{"élargi", "enlarged"};
    std::vector<std::array<ChartItem, 2>> bars;
    for (const auto& [label, numbers] : rows)
        bars.push_back({ChartItem{label, {}, count(numbers.strict).cell, false},
                        ChartItem{label, {}, count(extended(numbers)).cell, false}});
    const auto metres = " (" + std::to_string(static_cast<int>(m_found.metres)) + " m)";
    auto chart = makeBarPairs(std::move(bars), {in(strict), in(around) + metres});
    chart.subtitle = {GEO_TR("Social economy, each once · n = %1 and %2"),
                      {m_once.ess.strict.all, extended(m_once.ess).all}};
    chart.title = std::move(title);
    return chart;
}

Chart PanoramaMaker::byFamily() const {
    std::vector<std::pair<std::string, PerimeterCount>> rows;
    std::string none;
    for (const auto family : essFamilies) {
        const auto& numbers = m_once.byFamily[static_cast<std::size_t>(family)];
        if (extended(numbers).all > 0)
            rows.emplace_back(in(wordsOf(family)), numbers);
        else if (family != EssFamily::Other && (family != EssFamily::Company || m_found.hasFlag))
            none += (none.empty() ? "" : ", ") + lowerFirst(in(wordsOf(family)));
    }
    auto chart = pairs(GEO_TR("Establishments by legal family"), rows);
    if (!none.empty())
        chart.remarks.push_back({GEO_TR("None: %1."), {none}});
    return chart;
}

/// The largest, then the rest as one, then those whose activity is not given.
Chart PanoramaMaker::bySector() const {
    static const Text others{"Autres activités", "Other activities"},
        unknown{"Activité non renseignée", "Activity not given"};
    std::vector<std::pair<std::string, PerimeterCount>> rows;
    PerimeterCount rest = m_once.bySector[static_cast<std::size_t>(ActivitySector::Rest)];
    for (const auto sector : activitySectors)
        if (const auto& numbers = m_once.bySector[static_cast<std::size_t>(sector)];
            sector != ActivitySector::Rest && extended(numbers).all > 0)
            rows.emplace_back(in(wordsOf(sector)), numbers);
    std::ranges::stable_sort(rows, std::greater{}, [&](const auto& row) { return extended(row.second).all; });
    for (; rows.size() > mostSectors; rows.pop_back())
        addCounts(rest, rows.back().second);
    if (extended(rest).all > 0)
        rows.emplace_back(in(others), rest);
    if (extended(m_once.withoutSector).all > 0)
        rows.emplace_back(in(unknown), m_once.withoutSector);
    return pairs(GEO_TR("Establishments by sector"), rows);
}

TableRow PanoramaMaker::row(geo::Message label, const PanoramaNumbers& numbers, bool isSum) const {
    const auto &all = numbers.all, &ess = numbers.ess;
    TableRow row;
    row.label = std::move(label);
    row.figures = {count(ess.strict), count(extended(ess)), count(all.strict), count(extended(all))};
    if (isSum) // a share of establishments that count twice would be of nothing
        row.figures.insert(row.figures.end(), {geo::Message{}, geo::Message{}});
    else
        row.figures.insert(row.figures.end(),
                           {shareCell(ess.strict, all.strict), shareCell(extended(ess), extended(all))});
    row.figures.emplace_back(Figure{geo::Cell::of(static_cast<double>(extended(ess).poor)), "", 0});
    return row;
}

void PanoramaMaker::addTotals(FigureTable& table) const {
    if (m_found.shown.size() < 2)
        return;
    TableGroup totals;
    totals.rows = {row(GEO_TR("Together, each establishment once"), m_once, false),
                   row(GEO_TR("Sum of the neighbourhoods"), m_found.sum, true)};
    table.groups.push_back(std::move(totals));
    const auto twice = extended(m_found.sum.ess).all - extended(m_once.ess).all;
    if (twice > 0)
        table.notes.push_back({GEO_TR("Surroundings overlap: the sum of the enlarged perimeters counts establishments "
                                      "of the social economy %1 times too often."),
                               {twice}});
    else
        table.notes.emplace_back(GEO_TR("No establishment of the social economy is near two neighbourhoods: the sum "
                                        "counts each once."));
}

FigureTable PanoramaMaker::table(bool everyNeighbourhood) const {
    FigureTable table;
    table.heading = GEO_TR("Neighbourhood");
    table.columns = {GEO_TR("ESS, strict"),       {GEO_TR("ESS, with %1 m"), {m_found.metres}},
                     GEO_TR("all, strict"),       {GEO_TR("all, with %1 m"), {m_found.metres}},
                     GEO_TR("ESS share, strict"), {GEO_TR("ESS share, with %1 m"), {m_found.metres}},
                     GEO_TR("ESS poorly placed")};
    if (everyNeighbourhood) {
        TableGroup group;
        for (std::size_t i = 0; i < m_found.shown.size(); ++i)
            group.rows.push_back(row(verbatim(usualName(m_found.zones->name(m_found.shown[i]))), m_found.of[i], false));
        table.groups.push_back(std::move(group));
    }
    addTotals(table);
    return table;
}

/// How well they are placed, and what an address tells.
TextBlock PanoramaMaker::placeCautions() const {
    TextBlock text;
    text.heading = GEO_TR("Read with care.");
    text.look = TextBlock::Look::Caution;
    const auto ess = extended(m_once.ess);
    text.paragraphs.push_back(
        {"panorama-places",
         {GEO_TR(
              "Poorly placed (street or town only): %1 of the %2; without them, %3 in the strict perimeter and %4 in "
              "the enlarged one."),
          {ess.poor, ess.all, m_once.ess.strict.wellPlaced(), ess.wellPlaced()}}});
    const auto& shared = m_found.shared;
    if (shared.addresses > 0)
        text.paragraphs.push_back(
            {"panorama-addresses",
             {GEO_TR("An address is not always an activity: some offices are only domiciled. %1 addresses of the "
                     "enlarged perimeter have %2 establishments or more each, %3 in all."),
              {shared.addresses, static_cast<std::int64_t>(SharedAddresses::fewest), shared.establishments}}});
    else
        text.paragraphs.push_back(
            {"panorama-addresses",
             GEO_TR("An address is not always an activity: some offices are only domiciled there.")});
    return text;
}

/// What the list holds and what it does not.
TextBlock PanoramaMaker::listCautions() const {
    TextBlock text;
    text.look = TextBlock::Look::Note;
    const auto add = [&](const char* id, geo::Message words) { text.paragraphs.push_back({id, std::move(words)}); };
    add("panorama-field", GEO_TR("Social economy: by the legal form (law of 31 July 2014) or as Sirene says. INSEE "
                                 "leaves out some activities besides: its numbers are lower."));
    if (!m_found.hasFlag)
        add("panorama-flag",
            GEO_TR("The list does not say which commercial companies belong to it: they are left out."));
    if (!m_found.hasIndividuals)
        add("panorama-individuals",
            GEO_TR("The list holds no firms of individuals: shares are among legal persons, and higher for that."));
    if (!m_found.hasState)
        add("panorama-state", GEO_TR("The list does not say which establishments are closed: all are counted."));
    if (m_found.withoutForm > 0)
        add("panorama-forms", {GEO_TR("Without a legal form, counted as not of the social economy: %1 establishments."),
                               {m_found.withoutForm}});
    if (m_found.withoutPlace > 0)
        add("panorama-unplaced",
            {GEO_TR("Without a place, counted nowhere: %1 establishments of the list."), {m_found.withoutPlace}});
    if (m_found.withoutAny > 0)
        add("panorama-none", {GEO_TR("Neighbourhoods without any establishment of the list, left out: %1."),
                              {static_cast<std::int64_t>(m_found.withoutAny)}});
    add("panorama-public", {GEO_TR("Sirene is a public register: small numbers are shown; shares are not under %1 "
                                   "establishments."),
                            {fewestForShare}});
    if (const auto& note = m_making.document.note; !note.empty())
        add("note", verbatim(note));
    return text;
}

/// All of it on one side, or without the table by neighbourhood, which then has the other.
std::vector<Region> PanoramaMaker::regions(bool alone) const {
    const LegendBlock families{legendOf(*m_map, 0), {}}, lines{legendOf(*m_map, 1), {}};
    std::vector<Block> numbers{table(alone)};
    if (alone)
        numbers.emplace_back(listCautions());
    if (stands()) // where the title takes three lines
        return {{box(14, 32, 182, 28), {keyFigures()}},
                {box(14, 61, 118, 82), {MapBlock{m_map, {}}}},
                {box(138, 61, 58, 82), {families, lines, placeCautions()}},
                {box(14, 147, 86, 62), {ChartBlock{byFamily()}}},
                {box(110, 147, 86, 62), {ChartBlock{bySector()}}},
                {box(14, 213, 182, 64), std::move(numbers)}};
    const double upper = alone ? 66 : 76, y = 55 + upper; // the table is higher with a row for each neighbourhood
    return {{box(10, 32, 277, 16), {keyFigures()}},
            {box(10, 52, 118, upper), {MapBlock{m_map, {}}}},
            {box(138, 52, 70, upper), {ChartBlock{byFamily()}}},
            {box(217, 52, 70, upper), {ChartBlock{bySector()}}},
            {box(10, y, 58, 33), {families}},
            {box(74, y, 54, 33), {lines}},
            {box(10, y + 35, 118, 154 - y), {placeCautions()}},
            {box(138, y, 149, 189 - y), std::move(numbers)}};
}

std::vector<Region> PanoramaMaker::slideRegions() const {
    return {{box(10, 32, 277, 22), {keyFigures()}},
            {box(10, 57, 180, 132), {MapBlock{m_map, {}}}},
            {box(198, 57, 89, 132), {LegendBlock{m_map, {}}}}};
}

std::vector<Region> PanoramaMaker::chartRegions() const {
    return {{box(10, 32, 132, 157), {ChartBlock{byFamily()}}}, {box(155, 32, 132, 157), {ChartBlock{bySector()}}}};
}

std::vector<Region> PanoramaMaker::tableRegions(bool withPlaceCautions) const {
    std::vector<Block> blocks{table(true), listCautions()};
    if (withPlaceCautions) // they stand on no other side
        blocks.insert(blocks.begin() + 1, placeCautions());
    return {{stands() ? box(14, 32, 182, 242) : box(10, 32, 277, 157), std::move(blocks)}};
}

} // namespace

SheetPages panoramaPage(const PageMaking& making, geo::Progress& progress) {
    geo::ProgressPart counting{progress, 0, 0.7}, mapping{progress, 0.7, 1};
    return PanoramaMaker{making, counting}.make(mapping);
}

} // namespace layers
