#include "sample_content.hpp"

#include "form_legend.hpp"
#include "text.hpp"

#include "support.hpp"

#include <fmt/format.h>

namespace support {
namespace {

using geo::CellState;
using layers::Colour;
using layers::LegendEntry;

constexpr double west = 770000, south = 6278000; // near Montpellier, metres

std::string box(double x, double y, double width, double height) {
    return fmt::format("POLYGON(({0} {1},{0} {3},{2} {3},{2} {1},{0} {1}))", west + x, south + y, west + x + width,
                       south + y + height);
}

constexpr CellState states[16] = {
    CellState::Value,          CellState::Value,        CellState::Value,         CellState::Value,
    CellState::Value,          CellState::Value,        CellState::Value,         CellState::Value,
    CellState::Value,          CellState::Estimated,    CellState::Missing,       CellState::Suppressed,
    CellState::NotSignificant, CellState::NotAvailable, CellState::NotApplicable, CellState::NotEstimable};

layers::FilledZones filledZones() {
    std::vector<std::pair<std::string, std::string>> shapes;
    for (int i = 0; i < 16; ++i)
        shapes.emplace_back(fmt::format("34172{:04}", i), box(1000.0 * (i % 4), 1000.0 * (i / 4), 1000, 1000));
    layers::FilledZones filled;
    filled.zones = std::make_shared<const geo::ZoneSet>(zones(geo::GeographyKind::Iris, 2020, shapes));
    for (const char* hex : {"#FFFFCC", "#C7E9B4", "#7FCDBB", "#41B6C4", "#2C7FB8"})
        filled.colours.push_back(Colour::fromHex(hex));
    auto figures = std::make_shared<indicators::Figures>();
    figures->values = geo::Column(16);
    for (std::size_t i = 0; i < 16; ++i) {
        const bool has = geo::hasNumber(states[i]);
        figures->values.set(i, has ? geo::Cell{static_cast<double>(10000 + i * 1000), states[i]}
                                   : geo::Cell::absent(states[i]));
        filled.fills.push_back(i == 0 ? -2 : has ? static_cast<int>(i % 5) : -1);
    }
    filled.figures = std::move(figures);
    return filled;
}

LegendEntry classEntry(const char* label, Colour colour, std::size_t count) {
    LegendEntry entry;
    entry.label = label;
    entry.colour = colour;
    entry.count = count;
    return entry;
}

LegendEntry lineEntry(LegendEntry::Kind kind, const char* label) {
    LegendEntry entry;
    entry.kind = kind;
    entry.label = label;
    return entry;
}

layers::Legend legend(const layers::FilledZones& filled) {
    layers::LegendSection section;
    section.title = "Niveau de vie médian";
    section.subtitle = "À droite, nombre d’IRIS";
    const char* bounds[] = {"moins de 14 000 €", "14 000 à 17 000 €", "17 000 à 20 000 €", "20 000 à 23 000 €",
                            "23 000 € et plus"};
    for (std::size_t k = 0; k < 5; ++k)
        section.entries.push_back(classEntry(bounds[k], filled.colours[k], 10 + k));
    for (const auto state : {CellState::NotSignificant, CellState::Suppressed, CellState::NotAvailable,
                             CellState::NotApplicable, CellState::NotEstimable, CellState::Missing}) {
        auto entry = lineEntry(LegendEntry::Kind::Absence, "");
        entry.label = geo::Message{std::string{geo::toText(state)}, {}};
        entry.state = state;
        entry.count = 1;
        section.entries.push_back(entry);
    }
    section.entries.push_back(lineEntry(LegendEntry::Kind::Neighbourhood, "quartier prioritaire (2015)"));
    section.entries.push_back(lineEntry(LegendEntry::Kind::Ring, "périmètre élargi (300 m)"));
    return {{section}, "Une valeur d'IRIS n'est pas celle du quartier qu'il touche."};
}

layers::SymbolLayer symbols() {
    layers::SymbolLayer layer;
    using enum layers::SymbolShape;
    for (const auto shape : {Circle, Square, Diamond, Triangle, Hexagon, Star, Ring, HalfRing, FullRing, Letter}) {
        const auto i = static_cast<double>(layer.symbols.size());
        layer.points.points.push_back({west + 300 + 350 * i, south + 3500});
        layer.points.names.emplace_back("Ville de Lunel");
        layer.points.categories.emplace_back();
        layer.symbols.push_back({shape, Colour::fromHex("#54278F"), "C"});
    }
    layer.points.points[1] = layer.points.points[0]; // two at one place
    return layer;
}

} // namespace

layers::MapContent sampleContent() {
    layers::MapContent content;
    content.filled = filledZones();
    content.extent = content.filled->zones->extent();
    content.territory = std::make_shared<const geo::MultiPolygon>(geo::fromWkt(box(0, 0, 4000, 4000)));

    layers::OutlinedZones communes;
    communes.zones = std::make_shared<const geo::ZoneSet>(zones(
        geo::GeographyKind::Commune, 2020, {{"34172", box(0, 0, 4000, 4000)}, {"34129", box(4000, 0, 2000, 4000)}}));
    communes.shown = {0, 1};
    content.outlines.push_back(communes);

    std::vector<geo::ZoneSet::Zone> quarters;
    quarters.push_back({"QP034005", "La Mosson", "Montpellier", "", geo::fromWkt(box(1200, 1300, 500, 400))});
    quarters.push_back(
        {"QP034007", "Pas du Loup – Val de Croze", "Montpellier", "", geo::fromWkt(box(2600, 900, 300, 300))});
    quarters.push_back({"QP034011", "Près d'Arènes", "Montpellier", "", geo::fromWkt(box(2500, 2400, 250, 350))});
    layers::OutlinedZones outlined;
    outlined.kind = layers::LayerKind::Neighbourhoods;
    geo::Geography geography;
    geography.kind = geo::GeographyKind::Qpv;
    geography.vintage = 2015;
    outlined.zones = std::make_shared<const geo::ZoneSet>(geography, std::move(quarters));
    outlined.shown = {0, 1, 2};
    outlined.selected = {0};
    outlined.labelled = true;
    content.rings.push_back(geo::buffered(outlined.zones->shape(0), 300));
    content.ringMetres = 300;
    content.outlines.push_back(outlined);
    content.symbols.push_back(symbols());
    content.legend = legend(*content.filled);
    content.title = "Niveau de vie médian";
    content.subtitle = "par IRIS, en euros par an, 2021 · Montpellier";
    content.namedSubtitle = "Niveau de vie médian par IRIS, en euros par an, 2021 · Montpellier";
    content.sources = {"INSEE, Filosofi 2021 (IRIS)", "IGN – INSEE, Contours…IRIS",
                       "ANCT, quartiers prioritaires, génération 2015"};
    content.licences = {"Licence Ouverte 2.0"};
    return content;
}

layers::MapContent sampleCircles(bool coloured) {
    auto content = sampleContent();
    auto& filled = *content.filled;
    auto counts = std::make_shared<indicators::Figures>(*filled.figures);
    counts->indicator.label = {"Allocataires", "Recipients"};
    counts->indicator.unit = "nb";
    counts->year = 2021;
    std::vector<std::uint32_t> inside;
    for (std::uint32_t i = 1; i < 16; ++i) {
        inside.push_back(i);
        if (geo::hasNumber(states[i]))
            counts->values.values[i] = 40.0 * i * i;
    }
    if (!coloured)
        counts->values.values[5] = -counts->values.values[5];
    auto classes = filled.fills;
    classes[7] = -1;
    auto rates = std::make_shared<indicators::Figures>(*filled.figures);
    rates->values.set(7, geo::Cell::absent(CellState::NotSignificant));
    filled.figures = rates;
    content.circles = layers::circleLayer({*filled.zones, inside, layers::middlesOf(*filled.zones), counts,
                                           coloured ? &rates->values : nullptr, classes, 16e6, content.extent, 1});
    content.circles->colours =
        coloured ? filled.colours : std::vector{Colour::fromHex("#2C7FB8"), Colour::fromHex("#E69F00")};
    filled.ground = counts;
    filled.colours = {Colour::fromHex("#FBFBF9")};
    for (const auto i : inside)
        filled.fills[i] = geo::hasNumber(counts->values.states[i]) ? 0 : -1;
    if (!coloured)
        content.legend.sections.clear();
    content.legend.sections.push_back(layers::circleSection(*content.circles, geo::GeographyKind::Iris, counts->values,
                                                            indicators::Language::French));
    return content;
}

layers::MapContent sampleCategories() {
    auto content = sampleContent();
    auto& filled = *content.filled;
    filled.categories = {{{"H"}, "habitat", Colour::fromHex("#E69F00"), false, 5},
                         {{"A"}, "activité", Colour::fromHex("#56B4E9"), false, 5},
                         {{"out"}, "sorti", Colour::fromHex("#FFFFFF"), true, 5}};
    filled.colours.clear();
    for (const auto& category : filled.categories)
        filled.colours.push_back(category.colour);
    for (std::size_t i = 1; i < 16; ++i)
        filled.fills[i] = static_cast<int>(i % 3);
    auto figures = std::make_shared<indicators::Figures>(*filled.figures);
    figures->indicator.label = {"Type d'IRIS", "Type of IRIS"};
    filled.figures = figures;
    content.legend.sections = {layers::categorySection(filled, figures->values, indicators::Language::French)};
    return content;
}

layers::MapPage samplePage() {
    layers::MapPage page;
    page.map = sampleContent();
    page.title = "À Montpellier, les neuf IRIS aux niveaux de vie les plus bas sont tous à l'ouest de la ville";
    page.house.credit = "Villes et Territoires Occitanie";
    layers::Chart chart;
    chart.title = "Niveau de vie médian des quartiers de Montpellier";
    chart.subtitle = "Euros par an · publié (INSEE, fichier REVN 2022) · n = 3";
    chart.unit = "€";
    chart.items = {{"La Mosson", "QP034005", geo::Cell::of(11960), true},
                   {"Pas du Loup – Val de Croze", "QP034007", geo::Cell::of(13010), false},
                   {"Près d'Arènes", "QP034011", geo::Cell::of(14100), false}};
    chart.axisMin = 11000;
    chart.axisMax = 15000;
    chart.ticks = {11000, 13000, 15000};
    page.chart = chart;
    return page;
}

layers::Released<paint::Plan> released(const paint::Plan& plan) {
    auto page = samplePage();
    geo::Source income;
    income.id = 1;
    income.family = "filosofi-iris-disp";
    income.title = "Filosofi 2021, \"revenu\" <disponible> & IRIS";
    income.producer = "INSEE";
    income.licence = "Licence Ouverte 2.0";
    income.dataYear = 2021;
    income.fileName = "filo.zip!filo.csv";
    income.sha256 = std::string(64, 'a');
    income.importedAt = "2026-11-01T10:00:00Z";
    auto zones = income;
    zones.id = 2;
    zones.family = "iris-contours";
    zones.title = "Contours des IRIS 2022";
    zones.sha256 = std::string(64, 'b');
    page.map.used = {income, zones};
    return layers::Gate{}
        .release(layers::PageContent{page}, {layers::RecipeKind::Page, indicators::Language::French, {{"page", 1}}})
        .made([&](const layers::PageContent&) { return plan; });
}

InLanguage::InLanguage(indicators::Language language) { paint::setLanguage(language); }
InLanguage::~InLanguage() { paint::setLanguage(indicators::Language::English); }

} // namespace support
