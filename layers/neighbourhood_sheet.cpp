#include "neighbourhood_sheet.hpp"

#include "content_words.hpp"
#include "legend.hpp"
#include "sheet_layout.hpp"
#include "sheet_subject.hpp"

#include "geometry/polygons.hpp"

namespace layers {
namespace {

using geo::Message;

/// Key figures in the order in which they are wanted; what is not there is passed over.
struct KeyWords {
    const char* id;
    const char* caption;
};
constexpr std::array keyWords{KeyWords{"med", GEO_TR("median standard of living, a year (%1)")},
                              KeyWords{"tp60", GEO_TR("poverty rate, 60% threshold (%1)")},
                              KeyWords{"p0024", GEO_TR("under 25 (%1)")},
                              KeyWords{"tx_emp", GEO_TR("employment rate, 15 to 64 (%1)")},
                              KeyWords{"p_caf_am", GEO_TR("lone parents among households with allowances (%1)")},
                              KeyWords{"defm", GEO_TR("jobseekers, categories A, B, C (%1)")},
                              KeyWords{"p60p", GEO_TR("aged 60 and over (%1)")},
                              KeyWords{"p_men1", GEO_TR("one-person households (%1)")}};
constexpr std::size_t mostKeyFigures = 4;

Message titleOf(const SheetSubject& subject) {
    return verbatim(subject.request.title.empty() ? subject.name : subject.request.title);
}

Message subtitleOf(const SheetSubject& subject) {
    if (!subject.request.subtitle.empty())
        return verbatim(subject.request.subtitle);
    const double hectares = std::round(subject.zones->area(subject.index) / 10'000);
    const auto generation = std::to_string(subject.generation());
    const auto department = indicators::referenceName(indicators::ReferenceKind::Department, subject.commune);
    const auto place =
        subject.zones->place(subject.index).empty() ? subject.home.name : subject.zones->place(subject.index);
    if (place.empty())
        return {GEO_TR("%1 · %2 ha · QPV generation %3"), {subject.code, hectares, generation}};
    return {GEO_TR("%1 (%2) · %3 · %4 ha · QPV generation %5"),
            {place, department.empty() ? subject.code.substr(2, 3) : department, subject.code, hectares, generation}};
}

KeyFigure keyFigure(SheetSubject& subject, const std::string& id, Message caption) {
    const auto& figure = subject.figures.at(id);
    subject.use(figure.source);
    subject.shown.insert(id);
    return {{figure.value, figure.indicator.unit, figure.indicator.decimals}, std::move(caption)};
}

KeyFigures keyFigures(SheetSubject& subject) {
    KeyFigures key;
    if (subject.has("pop")) {
        const auto& people = subject.figures.at("pop");
        const int census = subject.shared.catalogue.censusOf(people.family, people.year);
        key.figures.push_back(
            keyFigure(subject, "pop", {GEO_TR("inhabitants (census of %1)"), {std::to_string(census)}}));
        const auto& facts = subject.facts;
        if (const auto whole = facts.whole.find("pop"); whole != facts.whole.end() && whole->second.value.value > 0) {
            const double share = 100 * people.value.value / whole->second.value.value;
            key.figures.push_back(
                {{geo::Cell::of(share), "%", 1}, {GEO_TR("of the inhabitants of %1"), {facts.commune}}});
        }
    }
    for (const auto& [id, caption] : keyWords)
        if (key.figures.size() < mostKeyFigures && subject.has(id))
            key.figures.push_back(keyFigure(subject, id, {caption, {std::to_string(subject.figures.at(id).year)}}));
    return key;
}

/// What is said where nothing is published, which generation it is about included.
Notice nothingPublished(const SheetSubject& subject) {
    Notice notice;
    notice.heading = GEO_TR("No published figure");
    if (subject.generation() == 2024)
        notice.text =
            GEO_TR("No loaded table gives figures for this neighbourhood of the 2024 generation. Figures of the "
                   "perimeters of 2015 are not taken over, because the outline is another one.");
    else
        notice.text = {GEO_TR("No loaded table gives figures for this neighbourhood (%1)."), {subject.code}};
    return notice;
}

/// Why the map has no colours, and there are no estimates; empty if it has.
Message whyPlain(const SheetSubject& subject, bool coloured) {
    if (coloured)
        return {};
    if (!subject.shared.iris)
        return GEO_TR("The map has no colours: no outlines of IRIS are in this file.");
    if (subject.irisOfCommune.uncut)
        return {GEO_TR("%1 is not cut into IRIS: the map has no colours, and nothing can be estimated for the "
                       "neighbourhood."),
                {subject.home.name}};
    if (subject.irisOfCommune.cut == 0)
        return GEO_TR("The map has no colours: the IRIS of this commune are not in this file.");
    return GEO_TR("The map has no colours: too few IRIS of this commune have a figure in this file.");
}

Message legendRemark(const SheetSubject& subject) {
    return {GEO_TR("Solid line: neighbourhood. Dashes: %1 m around."), {subject.request.ringMetres}};
}

class SheetMaker {
public:
    SheetMaker(SheetSubject& subject, geo::Progress& progress) : m_subject{subject}, m_progress{progress} {}

    SheetPages make() {
        geo::ProgressPart mapping{m_progress, 0, 0.4}, estimating{m_progress, 0.4, 1};
        m_map = sheetMap(m_subject, mapping);
        m_said = sentencesAbout(m_subject.facts);
        SheetPages sheet;
        sheet.name = m_subject.request.title.empty() ? m_subject.name : m_subject.request.title;
        sheet.code = m_subject.code;
        sheet.pages.push_back(firstPage());
        if (auto second = secondPage(estimating))
            sheet.pages.push_back(std::move(*second));
        for (BlockPage& page : sheet.pages)
            page.footer = footer();
        sheet.pages.front().footer.epsg = m_map->epsg;
        return sheet;
    }

private:
    BlockPage page() const {
        BlockPage page;
        page.title = titleOf(m_subject);
        page.subtitle = subtitleOf(m_subject);
        page.kind = GEO_TR("Neighbourhood sheet");
        page.house = m_subject.request.house;
        return page;
    }

    BlockPage firstPage() {
        BlockPage first = page();
        double top = sheet::firstTop;
        if (auto key = keyFigures(m_subject); !key.figures.empty()) {
            first.regions.push_back({{sheet::left, top, sheet::width, sheet::keyHeight}, {std::move(key)}});
            top += sheet::keyHeight + sheet::smallGap;
        }
        first.regions.push_back({{sheet::left, top, sheet::mapWidth, sheet::mapHeight}, {MapBlock{m_map, {}}}});
        first.regions.push_back({{sheet::textLeft, top, sheet::textWidth, sheet::mapHeight}, besideMap()});
        top += sheet::mapHeight + sheet::gap;
        std::vector<Block> below;
        if (auto table = sheetTable(m_subject); !table.groups.empty())
            below.emplace_back(std::move(table));
        else
            below.emplace_back(nothingPublished(m_subject));
        first.regions.push_back({{sheet::left, top, sheet::width, sheet::bottom - top}, std::move(below)});
        return first;
    }

    /// Text and legend beside the map. Without classes there is room for more sentences.
    std::vector<Block> besideMap() {
        std::vector<Block> blocks;
        const bool coloured = m_map->filled.has_value();
        std::vector<std::string> ids{"population", "income"};
        if (!coloured)
            ids.insert(ids.end(), {"income-commune", "poverty", "families", "age", "jobs"});
        m_saidFirst = ids;
        TextBlock text;
        text.heading = GEO_TR("The neighbourhood and its surroundings");
        text.paragraphs = said(m_subject, m_said, ids);
        if (!text.paragraphs.empty())
            blocks.emplace_back(std::move(text));
        if (const auto why = whyPlain(m_subject, coloured); !why.empty()) {
            TextBlock note;
            note.look = TextBlock::Look::Note;
            note.paragraphs.push_back(paragraph(m_subject, "plain-map", why));
            blocks.emplace_back(std::move(note));
        }
        if (!blocks.empty())
            blocks.emplace_back(Rule{});
        blocks.emplace_back(LegendBlock{m_map, legendRemark(m_subject)});
        return blocks;
    }

    std::optional<BlockPage> secondPage(geo::Progress& progress) {
        auto charts = sheetCharts(m_subject);
        auto others = otherSentences();
        const std::size_t half = charts.neighbourhoods.has_value() + charts.distribution.has_value() +
                                 charts.children.has_value() + charts.jobseekers.has_value();
        auto estimates = sheetEstimates(m_subject, half > 2 ? 1 : 3, progress);
        if (half == 0 && !charts.income && estimates.empty() && others.paragraphs.empty())
            return std::nullopt; // one side says it all
        BlockPage second = page();
        sheet::Flow flow{second};
        // The words stand under the lower of the two charts, so that neither column has to shrink for the other.
        const bool wordsAtLeft = charts.neighbourhoods && charts.distribution &&
                                 sheet::expectedHeight(ChartBlock{*charts.neighbourhoods}, sheet::columnWidth) <
                                     sheet::expectedHeight(ChartBlock{*charts.distribution}, sheet::columnWidth);
        flow.pair(columnOf(std::move(charts.neighbourhoods), wordsAtLeft ? others : TextBlock{}),
                  columnOf(std::move(charts.distribution), wordsAtLeft ? TextBlock{} : others));
        if (charts.income)
            flow.across({ChartBlock{std::move(*charts.income)}});
        flow.pair(columnOf(std::move(charts.children), {}), columnOf(std::move(charts.jobseekers), {}));
        if (!estimates.empty()) {
            std::vector<Block> boxes;
            std::ranges::move(estimates, std::back_inserter(boxes));
            flow.across(std::move(boxes));
        }
        if (auto caution = cautions(); !caution.paragraphs.empty())
            flow.across({std::move(caution)});
        flow.fit();
        return second;
    }

    static std::vector<Block> columnOf(std::optional<Chart> chart, TextBlock text) {
        std::vector<Block> column;
        if (chart)
            column.emplace_back(ChartBlock{std::move(*chart)});
        if (!text.paragraphs.empty())
            column.emplace_back(std::move(text));
        return column;
    }

    /// What the first page had no room for, and no chart says.
    TextBlock otherSentences() {
        TextBlock text;
        text.heading = GEO_TR("In words");
        std::vector<std::string> ids;
        for (const char* id : {"income-commune", "families", "age"})
            if (std::ranges::find(m_saidFirst, id) == m_saidFirst.end())
                ids.emplace_back(id);
        text.paragraphs = said(m_subject, m_said, ids);
        return text;
    }

    /// "Demandeurs d’emploi : inscrits à France Travail …": a caveat of the catalogue tells not what it is about.
    std::string namedCaveat(const indicators::Indicator& indicator) const {
        const auto language = m_subject.shared.language;
        std::string caveat = indicator.caveat.in(language);
        if (caveat.size() < 2)
            return {};
        const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
        if (caveat[0] >= 'A' && caveat[0] <= 'Z' && (isSmall(caveat[1]) || caveat[1] == ' '))
            caveat[0] = static_cast<char>(caveat[0] - 'A' + 'a');
        return indicator.shortLabel.in(language) + (language == indicators::Language::French ? " : " : ": ") + caveat;
    }

    TextBlock cautions() const {
        TextBlock text;
        text.look = TextBlock::Look::Caution;
        text.heading = GEO_TR("Read with care.");
        std::string caveats;
        std::size_t taken = 0;
        for (const char* id : {"defm", "med", "tp60", "p_caf_am", "tx_emp", "pop"}) {
            const auto* indicator = m_subject.shared.catalogue.find(id);
            if (taken == 2 || !indicator || !m_subject.shown.contains(id))
                continue;
            const auto caveat = namedCaveat(*indicator);
            if (caveat.empty())
                continue;
            caveats += (caveats.empty() ? "" : " ") + caveat;
            ++taken;
        }
        Message words{
            GEO_TR("A priority neighbourhood is delimited by the income of its inhabitants: its standard of "
                   "living is low by construction and tells nothing of the effect of an action. A stable rate "
                   "does not mean that the inhabitants are the same.")};
        if (!caveats.empty())
            words = {GEO_TR("A priority neighbourhood is delimited by the income of its inhabitants: its standard of "
                            "living is low by construction and tells nothing of the effect of an action. A stable rate "
                            "does not mean that the inhabitants are the same. %1"),
                     {caveats}};
        text.paragraphs.push_back(paragraph(m_subject, "cautions", std::move(words)));
        return text;
    }

    Footer footer() const {
        Footer footer;
        const auto addOnce = [](std::vector<std::string>& list, const std::string& line) {
            if (!line.empty() && std::ranges::find(list, line) == list.end())
                list.push_back(line);
        };
        for (const auto id : m_subject.used)
            if (const auto* source = m_subject.shared.source(id)) {
                addOnce(footer.sources, sourceLine(*source));
                addOnce(footer.licences, source->licence);
                footer.fictional = footer.fictional || source->fictional;
            }
        for (const auto& line : m_map->sources)
            addOnce(footer.sources, line);
        for (const auto& licence : m_map->licences)
            addOnce(footer.licences, licence);
        footer.fictional = footer.fictional || m_map->fictional;
        footer.remarks.emplace_back(GEO_TR("Outlines for display, without legal value."));
        return footer;
    }

    SheetSubject& m_subject;
    geo::Progress& m_progress;
    std::shared_ptr<const MapContent> m_map;
    std::vector<SaidParagraph> m_said;
    std::vector<std::string> m_saidFirst; ///< ids on the first page
};

} // namespace

NeighbourhoodSheets::NeighbourhoodSheets(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                                         indicators::Language language, ContentLoader& loader)
    : m_shared{std::make_unique<SheetShared>(observatory, catalogue, language, loader)} {}

NeighbourhoodSheets::~NeighbourhoodSheets() = default;

SheetPages NeighbourhoodSheets::make(const NeighbourhoodSheetRequest& request, geo::Progress& progress) {
    geo::ProgressPart reading{progress, 0, 0.4}, making{progress, 0.4, 1};
    SheetSubject subject{*m_shared, request, reading};
    auto sheet = SheetMaker{subject, making}.make();
    progress.report(1);
    return sheet;
}

std::vector<Chart> NeighbourhoodSheets::charts(const NeighbourhoodSheetRequest& request, geo::Progress& progress) {
    SheetSubject subject{*m_shared, request, progress};
    auto all = sheetCharts(subject);
    std::vector<Chart> charts;
    for (auto* chart : {&all.distribution, &all.jobseekers, &all.children})
        if (*chart)
            charts.push_back(std::move(**chart));
    return charts;
}

SheetPages neighbourhoodSheet(const NeighbourhoodSheetRequest& request, const geo::Observatory& observatory,
                              const indicators::Catalogue& catalogue, indicators::Language language,
                              ContentLoader& loader, geo::Progress& progress) {
    return NeighbourhoodSheets{observatory, catalogue, language, loader}.make(request, progress);
}

} // namespace layers
