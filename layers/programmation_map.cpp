#include "programmation_map.hpp"

#include "form_legend.hpp"
#include "page_borders.hpp"
#include "programmation_words.hpp"

#include "base/codes.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <set>

namespace layers {
namespace {

using Kind = ProgrammationGroup::Kind;

constexpr Colour groundColour{0xFB, 0xFB, 0xF9, 255}, circleColour{0x2C, 0x7F, 0xB8, 255};
constexpr std::size_t fewestForClasses = 6;
constexpr int classCount = 4;

indicators::Indicator grantedIndicator() {
    indicators::Indicator made;
    made.id = "granted";
    made.label = made.shortLabel = {"Montants accordés", "Amounts granted"};
    made.unit = "€";
    made.unitName = {"en euros", "in euros"};
    made.nature = indicators::Nature::Count;
    return made;
}

indicators::Indicator perInhabitantIndicator() {
    indicators::Indicator made;
    made.id = "granted_per_inhabitant";
    made.label = made.shortLabel = {"Euros accordés par habitant", "Euros granted for each inhabitant"};
    made.unit = "€";
    made.unitName = {"en euros par habitant", "in euros for each inhabitant"};
    made.nature = indicators::Nature::Ratio;
    return made;
}

class ProgrammationMapper {
public:
    ProgrammationMapper(const PageMaking& making, const Programmation& done, const FundedNeighbourhoods& places)
        : m_making{making}, m_done{done}, m_places{places} {}

    std::shared_ptr<const MapContent> make(geo::Progress& progress) {
        if (!m_places.zones)
            return nullptr;
        setFigures();
        if (m_inside.empty())
            return nullptr;
        geo::ProgressPart loading{progress, 0, 0.8}, placing{progress, 0.8, 1};
        auto map = std::make_shared<MapContent>(m_making.loader.load(document(), loading));
        draw(*map);
        words(*map);
        placing.report(1);
        return map;
    }

private:
    void setFigures();
    MapDocument document() const;
    void draw(MapContent& map) const;
    void words(MapContent& map) const;
    bool coloured() const { return m_classes.classes() > 1; }
    int year() const { return m_done.years.empty() ? 0 : std::atoi(m_done.years.back().id.c_str()); }
    /// The cells of the zones the map is about.
    geo::Column shown(const geo::Column& all) const {
        geo::Column some;
        for (const auto zone : m_inside)
            some.push(all[zone]);
        return some;
    }

    const PageMaking& m_making;
    const Programmation& m_done;
    const FundedNeighbourhoods& m_places;
    std::shared_ptr<indicators::Figures> m_granted, m_rates;
    std::vector<std::uint32_t> m_inside;
    Classification m_classes;
};

void ProgrammationMapper::setFigures() {
    const auto& zones = *m_places.zones;
    m_granted = std::make_shared<indicators::Figures>();
    m_granted->indicator = grantedIndicator();
    m_rates = std::make_shared<indicators::Figures>();
    m_rates->indicator = perInhabitantIndicator();
    m_granted->year = m_rates->year = year();
    m_granted->values = m_rates->values = geo::Column{zones.size()};
    m_rates->sources = m_places.sources;
    std::vector<double> rates;
    for (const auto& group : m_done.neighbourhoods) {
        const auto at = group.kind == Kind::Named ? zones.find(group.id) : std::nullopt;
        if (!at)
            continue;
        m_inside.push_back(static_cast<std::uint32_t>(*at));
        m_granted->values.set(*at, group.granted.cell());
        if (const auto rate = grantedPerInhabitant(group, m_places.inhabitants)) {
            m_rates->values.set(*at, geo::Cell::of(*rate));
            rates.push_back(*rate);
        }
    }
    if (rates.size() >= fewestForClasses)
        m_classes = printable(classify(rates, ClassMethod::Quantile, classCount), rates, 0);
}

MapDocument ProgrammationMapper::document() const {
    MapDocument document; // the template's own: what another page showed does not matter
    geo::Extent extent;
    for (const auto zone : m_inside)
        extent.add(m_places.zones->extent(zone));
    document.extent = extent.grown(std::max(1'500.0, 0.08 * std::max(extent.width(), extent.height())));
    addBordersAndNeighbourhoods(document, m_making.observatory, m_places.zones->geography().vintage);
    return document;
}

void ProgrammationMapper::draw(MapContent& map) const {
    FilledZones filled;
    filled.zones = m_places.zones;
    filled.figures = coloured() ? m_rates : m_granted;
    filled.ground = m_granted;
    filled.classification = m_classes;
    filled.colours = {groundColour};
    filled.fills.assign(m_places.zones->size(), -2);
    std::vector<int> classes(m_places.zones->size(), -1);
    for (const auto zone : m_inside) {
        filled.fills[zone] = geo::hasNumber(m_granted->values.states[zone]) ? 0 : -1;
        if (const auto k = m_classes.classOf(m_rates->values.values[zone]); k && coloured())
            classes[zone] = static_cast<int>(*k);
    }
    const double ground = map.extent.width() * map.extent.height() / 2;
    constexpr double among = 0.6; // of the size proposed: neighbourhoods of one town lie close together
    map.circles = circleLayer({*m_places.zones, m_inside, middlesOf(*m_places.zones), m_granted,
                               coloured() ? &m_rates->values : nullptr, classes, ground, map.extent, among});
    map.circles->colours = coloured() ? palette("YlGnBu").colours(static_cast<int>(m_classes.classes()))
                                      : std::vector{circleColour, circleColour};
    map.filled = std::move(filled);
    for (auto& outlined : map.outlines) // names of those that are funded alone
        if (outlined.kind == LayerKind::Neighbourhoods) {
            std::erase_if(outlined.shown,
                          [&](auto zone) { return std::ranges::find(m_inside, zone) == m_inside.end(); });
            outlined.labelled = true;
        }
}

void ProgrammationMapper::words(MapContent& map) const {
    const auto language = m_making.language;
    const auto level = geo::GeographyKind::Qpv;
    map.legend = {};
    map.legend.sections.push_back(circleSection(*map.circles, level, shown(m_granted->values), language));
    if (coloured()) {
        const auto values = shown(m_rates->values);
        auto section = classSection({m_rates->indicator, language, m_rates->year, level, values, m_classes,
                                     map.circles->colours, std::nullopt});
        section.subtitle = {GEO_TR("granted: %1 · inhabitants as published: %2"),
                            {yearsOf(m_done), [&] {
                                 std::string years;
                                 for (const int one : m_places.years())
                                     years += (years.empty() ? "" : ", ") + std::to_string(one);
                                 return years;
                             }()}};
        map.legend.sections.push_back(std::move(section));
    }
    map.legend.sections.front().subtitle = {GEO_TR("in euros, %1 · neighbourhoods that actions name alone: %2"),
                                            {yearsOf(m_done), static_cast<std::int64_t>(m_inside.size())}};
    map.legend.sections.push_back(outlineSection({m_places.zones->geography().vintage, {}, std::nullopt}));
    map.title = GEO_TR("Euros granted by neighbourhood");
    map.subtitle = map.namedSubtitle =
        coloured() ? GEO_TR("Area of the circle: euros granted; colour: euros for each inhabitant")
                   : GEO_TR("Area of the circle: euros granted");
}

} // namespace

std::vector<int> FundedNeighbourhoods::years() const {
    std::set<int> all;
    for (const auto& [code, found] : inhabitants)
        all.insert(found.year);
    return {all.begin(), all.end()};
}

FundedNeighbourhoods fundedNeighbourhoods(const geo::Observatory& observatory, ContentLoader& loader,
                                          const Programmation& done, geo::Progress& progress) {
    FundedNeighbourhoods places;
    const auto& reader = loader.reader();
    const auto population = reader.indicator("pop");
    std::size_t most = 0;
    for (const auto& geography : observatory.zones().all()) {
        if (geography.kind != geo::GeographyKind::Qpv)
            continue;
        const auto zones = loader.zones(geo::GeographyKind::Qpv, geography.vintage, progress);
        std::size_t known = 0;
        for (const auto& group : done.neighbourhoods)
            if (const auto at = group.kind == Kind::Named ? zones->find(group.id) : std::nullopt) {
                places.names.emplace(group.id, zones->name(*at));
                ++known;
            }
        if (known > most) {
            most = known;
            places.zones = zones;
        }
    }
    for (const auto& group : done.neighbourhoods)
        if (const auto found = group.kind == Kind::Named ? reader.published(population, group.id) : std::nullopt;
            found && found->value.hasNumber()) {
            places.inhabitants[group.id] = {found->value.value, found->year};
            if (std::ranges::find(places.sources, found->source) == places.sources.end())
                places.sources.push_back(found->source);
        }
    return places;
}

std::shared_ptr<const MapContent> programmationMap(const PageMaking& making, const Programmation& done,
                                                   const FundedNeighbourhoods& places, geo::Progress& progress) {
    return ProgrammationMapper{making, done, places}.make(progress);
}

} // namespace layers
