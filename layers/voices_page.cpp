#include "voices_page.hpp"

#include "page_borders.hpp"
#include "provenance.hpp"
#include "register_points.hpp"
#include "register_words.hpp"
#include "sheet_layout.hpp"
#include "voices.hpp"

#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <algorithm>

namespace layers {
namespace {

/// A place that is known keeps the others around it in sight: this much ground on each side of the outermost points.
constexpr double leastMargin = 500, shareOfMargin = 0.15; // metres; of the width

geo::Extent around(const std::vector<geo::Point>& points) {
    geo::Extent extent;
    for (const auto point : points)
        extent.add(point);
    return extent.grown(std::max(leastMargin, shareOfMargin * std::max(extent.width(), extent.height())));
}

class VoicesMaker {
public:
    VoicesMaker(const PageMaking& making, geo::Progress& progress) : m_making{making} {
        geo::ProgressPart placing{progress, 0, 0.6}, mapping{progress, 0.6, 1};
        readRecords();
        readMap(placing, mapping);
        for (auto* voices : {&m_placed, &m_unplaced}) {
            m_withheld += std::erase_if(*voices, [](const Voice& voice) { return !voice.agreed; });
            std::ranges::sort(*voices, comesBefore);
        }
        if (m_placed.empty() && m_unplaced.empty())
            refuse();
    }

    SheetPages make() const {
        BlockPage page;
        page.format = m_making.document.format;
        page.house = m_making.house;
        page.title = title();
        page.subtitle = subtitle();
        page.kind = GEO_TR("Residents’ words");
        page.regions = regions();
        page.footer = footer();
        SheetPages pages;
        pages.name = geo::plainText(page.title);
        pages.pages.push_back(std::move(page));
        return pages;
    }

private:
    Box box(double x, double y, double width, double height) const {
        return sheet::onFormat(m_making.document.format, {x, y, width, height});
    }
    bool stands() const { return m_making.document.format.isPaper() && m_making.document.format.upright; }
    void readRecords();
    void readMap(geo::Progress& placing, geo::Progress& mapping);
    std::optional<int> generationIn(const geo::Extent& extent, geo::Progress& progress) const;
    MapDocument mapDocument(std::optional<int> generation) const;
    [[noreturn]] void refuse() const;
    geo::Message title() const;
    geo::Message subtitle() const;
    Fact fact(const Voice& voice, bool placed) const;
    std::vector<Region> regions() const;
    TextBlock cautions() const;
    Footer footer() const;

    const PageMaking& m_making;
    std::vector<Voice> m_placed, m_unplaced;
    std::vector<std::string> m_sources; ///< that the records name
    std::size_t m_withheld = 0;
    std::shared_ptr<const MapContent> m_map; ///< null where no place is known
};

/// Those without a point belong to no territory: they stand on pages of all.
void VoicesMaker::readRecords() {
    const auto network = m_making.observatory.network();
    const auto all = voicesIn(network);
    const auto& year = m_making.document.year;
    for (const auto& record : network.records(geo::recordKind("voices"))) {
        if (record.flag("draft") || (year && !record.at("date").starts_with(std::to_string(*year))))
            continue;
        addSources(m_sources, record.at("source"));
        if (!record.lonLat() && !m_making.document.map.around.kind)
            m_unplaced.push_back(all.at(record.key));
    }
}

/// The generation that the map asks for; else the newest with an outline there. None: no neighbourhood is drawn.
std::optional<int> VoicesMaker::generationIn(const geo::Extent& extent, geo::Progress& progress) const {
    const auto* asked = m_making.document.map.find(LayerKind::Neighbourhoods);
    if (asked && asked->vintage)
        return asked->vintage;
    std::vector<int> generations;
    for (const auto& geography : m_making.observatory.zones().all())
        if (geography.kind == geo::GeographyKind::Qpv)
            generations.push_back(geography.vintage);
    std::ranges::sort(generations, std::greater{});
    for (const int generation : generations)
        if (!m_making.loader.zones(geo::GeographyKind::Qpv, generation, progress)->within(extent).empty())
            return generation;
    return std::nullopt;
}

/// Communes, departments, neighbourhoods, and what was said: no indicator, and nothing of the register else.
MapDocument VoicesMaker::mapDocument(std::optional<int> generation) const {
    MapDocument document;
    document.around = m_making.document.map.around;
    addBordersAndNeighbourhoods(document, m_making.observatory, generation.value_or(0));
    if (!generation)
        std::erase_if(document.layers, [](const Layer& layer) { return layer.kind == LayerKind::Neighbourhoods; });
    Layer voices;
    voices.kind = LayerKind::Voices;
    voices.vintage = m_making.document.year;
    document.add(voices);
    return document;
}

/// First which points lie in the territory, then the map around those that may be shown; the list is of that map.
void VoicesMaker::readMap(geo::Progress& placing, geo::Progress& mapping) {
    auto document = mapDocument({});
    if (!document.around.kind) {
        const auto all = registerPoints(m_making.observatory, document.layers.front());
        if (all.size() == 0)
            return;
        document.extent = around(all.points);
    }
    const auto whole = m_making.loader.load(document, placing);
    const auto& layer = whole.symbols.front();
    std::vector<geo::Point> shown;
    for (std::size_t i = 0; i < layer.points.size(); ++i)
        if (layer.voices[i].agreed && (!whole.territory || geo::contains(*whole.territory, layer.points.points[i])))
            shown.push_back(layer.points.points[i]);
    m_placed = layer.voices;
    if (shown.empty()) { // those around it may be shown, but they are not of this territory
        std::erase_if(m_placed, [](const Voice& voice) { return voice.agreed; });
        return;
    }
    const auto extent = around(shown);
    document = mapDocument(generationIn(extent, placing));
    document.extent = extent;
    m_map = std::make_shared<const MapContent>(m_making.loader.load(document, mapping));
    m_placed = m_map->symbols.front().voices;
}

void VoicesMaker::refuse() const {
    using geo::Error;
    if (m_withheld > 0)
        throw Error{Error::Code::Usage,
                    {GEO_TR("Residents’ words: none of %1 may be shown, for the register does not say that this was "
                            "agreed. Where it was, say so there (Agreed to be shown: yes)."),
                     {static_cast<std::int64_t>(m_withheld)}}};
    throw Error{Error::Code::Usage,
                {GEO_TR("There are no residents’ words here yet: pin them on the map of the window, or import a table "
                        "with the columns parole, date, theme, accord, lon and lat.")}};
}

geo::Message VoicesMaker::title() const {
    if (!m_making.document.title.empty())
        return verbatim(m_making.document.title);
    const auto place = m_map ? geo::plainText(m_map->subtitle) : std::string{};
    return place.empty() ? geo::Message{GEO_TR("Residents’ words")}
                         : geo::Message{GEO_TR("Residents’ words: %1"), {place}};
}

geo::Message VoicesMaker::subtitle() const {
    if (!m_making.document.subtitle.empty())
        return verbatim(m_making.document.subtitle);
    auto all = m_placed;
    all.insert(all.end(), m_unplaced.begin(), m_unplaced.end());
    return collectedWords(all, m_making.language);
}

Fact VoicesMaker::fact(const Voice& voice, bool placed) const {
    std::vector<std::string> about{voice.number}, where;
    for (const auto& part : {dateWords(voice.date, m_making.language), firstUpper(voice.theme)})
        addOnce(about, part);
    for (const auto& part : {voice.meeting, voice.town})
        addOnce(where, part);
    Fact made;
    made.label = verbatim(joinedWith(about, " · "));
    made.value = where.empty() ? geo::Message{GEO_TR("“%1”"), {voice.words}}
                               : geo::Message{GEO_TR("“%1” – %2"), {voice.words, joinedWith(where, ", ")}};
    if (placed)
        made.symbol = symbolOf(voice);
    return made;
}

std::vector<Region> VoicesMaker::regions() const {
    std::vector<Block> said;
    const auto add = [&](const char* heading, const std::vector<Voice>& voices, bool placed) {
        Facts facts;
        facts.heading = heading;
        for (const auto& voice : voices)
            facts.facts.push_back(fact(voice, placed));
        if (!facts.facts.empty())
            said.emplace_back(std::move(facts));
    };
    add(GEO_TR("What was said, by the number on the map"), m_placed, true);
    add(GEO_TR("What was said without a place on the map"), m_unplaced, false);
    said.emplace_back(cautions());
    if (!m_map)
        return {{stands() ? box(14, 32, 182, 242) : box(10, 32, 277, 157), std::move(said)}};
    const Block map = MapBlock{m_map, {}}, legend = LegendBlock{m_map, {}};
    if (stands())
        return {{box(14, 32, 130, 112), {map}},
                {box(149, 32, 47, 112), {legend}},
                {box(14, 149, 182, 125), std::move(said)}};
    return {
        {box(10, 32, 140, 122), {map}}, {box(10, 158, 140, 32), {legend}}, {box(157, 32, 130, 157), std::move(said)}};
}

TextBlock VoicesMaker::cautions() const {
    TextBlock text;
    text.look = TextBlock::Look::Note;
    text.paragraphs.push_back(
        {"words", GEO_TR("Words as they were said and noted: no statistic, and nobody is named.")});
    if (m_withheld > 0)
        text.paragraphs.push_back({"withheld",
                                   {GEO_TR("Without agreement to be shown, and so not on this page: %1"),
                                    {static_cast<std::int64_t>(m_withheld)}}});
    if (const auto& note = m_making.document.note; !note.empty())
        text.paragraphs.push_back({"note", verbatim(note)});
    return text;
}

Footer VoicesMaker::footer() const {
    static const indicators::Text ownRegister{"Registre de la structure, paroles d’habitants",
                                              "Register of the office, residents’ words"};
    Footer footer;
    footer.sources = m_sources;
    if (footer.sources.empty())
        footer.sources.push_back(ownRegister.in(m_making.language));
    if (!m_map)
        return footer;
    std::vector<std::string> own; // the register's own tables: each record says where it comes from
    for (const auto& source : m_making.observatory.sources().all())
        if (source.producer.empty())
            own.push_back(indicators::sourceLine(source));
    for (const auto& source : m_map->sources)
        if (std::ranges::find(own, source) == own.end())
            addOnce(footer.sources, source);
    footer.licences = m_map->licences;
    footer.fictional = m_map->fictional;
    footer.epsg = m_map->epsg;
    if (!footer.fictional)
        footer.remarks.emplace_back(GEO_TR("Outlines simplified for display, without legal value."));
    return footer;
}

} // namespace

SheetPages voicesPage(const PageMaking& making, geo::Progress& progress) {
    return VoicesMaker{making, progress}.make();
}

} // namespace layers
