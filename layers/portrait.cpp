#include "portrait.hpp"

#include "comparability.hpp"
#include "home_commune.hpp"
#include "level_words.hpp"
#include "perimeter_targets.hpp"
#include "portrait_parts.hpp"
#include "portrait_territory.hpp"
#include "reference_sources.hpp"
#include "wording.hpp"

#include "observatory/columns.hpp"
#include "observatory/zones.hpp"

namespace layers {
namespace {

using indicators::Indicator;
using indicators::Language;
using indicators::PublishedFigure;

/// Everything the parts of one portrait are made from.
struct Subject {
    const geo::Observatory& observatory;
    const indicators::FigureReader& reader;
    Language language;
    const geo::ZoneSet& neighbourhoods;
    std::size_t index;
    const HomeCommune& home;
    SourceNames sources;
};

double roundedFor(const Indicator& indicator, double value) {
    const double scale = std::pow(10, indicator.decimals);
    return std::round(value * scale) / scale;
}

/// A figure of the neighbourhood and the same of its commune, if that is loaded.
struct Compared {
    PublishedFigure figure;
    int newest = 0;
    std::optional<PublishedFigure> commune;
};

/// How the reference of the commune was come by, unless it stands in the same file as the neighbourhood's figure.
void explainCommune(PortraitTheme& theme, const Subject& subject, const Compared& row,
                    const indicators::Outside& outside) {
    const PublishedFigure& commune = *row.commune;
    const std::string source = subject.sources.of(commune.source);
    const auto table = subject.observatory.columns().find(commune.family, commune.year);
    if (table && table->level == geo::GeographyKind::Iris && outside.irisWithout > 0)
        addOnce(theme.sources, {GEO_TR("commune: summed over %1 of its %2 IRIS (%3)"),
                                {static_cast<std::int64_t>(outside.iris - outside.irisWithout),
                                 static_cast<std::int64_t>(outside.iris), source}});
    else if (table && table->level == geo::GeographyKind::Iris)
        addOnce(theme.sources, {GEO_TR("commune: summed over its IRIS (%1)"), {source}});
    else if (commune.source != row.figure.source)
        addOnce(theme.sources, {GEO_TR("commune: %1"), {source}});
}

/// How the commune without its neighbourhoods was come by: the subtraction itself where a theme has just one.
void explainOutside(PortraitTheme& theme, const Subject& subject, const std::vector<indicators::Outside>& outsides) {
    const PortraitRow* only = nullptr;
    std::size_t computed = 0;
    for (std::size_t r = 0; r < theme.rows.size(); ++r) {
        if (!outsides[r].value.hasNumber())
            continue;
        ++computed;
        only = outsides[r].taken ? &theme.rows[r] : nullptr;
    }
    if (computed == 1 && only) {
        const auto r = static_cast<std::size_t>(only - theme.rows.data());
        theme.sources.push_back({GEO_TR("outside the neighbourhoods: %1 − %2"),
                                 {roundedFor(only->indicator, only->around.front()->value),
                                  roundedFor(only->indicator, outsides[r].taken->value)}});
    } else if (computed > 0 && subject.home.neighbours.size() == 1) {
        theme.sources.emplace_back(GEO_TR("outside the neighbourhoods: the commune less its one neighbourhood"));
    } else if (computed > 0) {
        theme.sources.push_back({GEO_TR("outside the neighbourhoods: the commune less its %1 neighbourhoods"),
                                 {static_cast<std::int64_t>(subject.home.neighbours.size())}});
    }
}

/// The newest year for which the commune is known too; without one, the newest.
Compared compared(const Subject& subject, const PublishedFigure& newest) {
    const indicators::FigureReader& reader = subject.reader;
    const std::string& commune = subject.home.code;
    if (commune.empty())
        return {newest, newest.year, std::nullopt};
    Compared found{newest, newest.year, std::nullopt};
    indicators::comparisonYear(newest.indicator, newest.year, [&](int year) {
        auto whole = reader.communeFigure(newest.indicator, commune, year);
        if (!whole || (year != newest.year && !whole->value.hasNumber()))
            return false;
        if (year != newest.year) {
            auto figure = reader.published(newest.indicator, subject.neighbourhoods.code(subject.index), year);
            if (!figure || !figure->value.hasNumber())
                return false;
            found.figure = std::move(*figure);
        }
        found.commune = std::move(whole);
        return true;
    });
    return found;
}

/// Tables of neighbourhoods carry the population of an older census than their own year.
void explainCensus(PortraitTheme& theme, const Subject& subject, const std::vector<Compared>& rows) {
    for (const auto& [figure, newest, commune] : rows)
        if (const int census = subject.reader.catalogue().censusOf(figure.family, figure.year);
            figure.indicator.id == "pop" && census != figure.year)
            addOnce(theme.sources, {GEO_TR("municipal population: census of %1"), {std::to_string(census)}});
}

PortraitTheme themeOf(const Subject& subject, const std::string& id, const std::vector<PublishedFigure>& figures) {
    PortraitTheme theme;
    theme.theme = id;
    theme.title = indicators::themeLabel(id).in(subject.language);
    std::vector<indicators::Outside> outsides;
    std::vector<RowOrigin> origins;
    std::vector<Compared> rows;
    for (const PublishedFigure& newest : figures)
        if (newest.indicator.theme == id)
            rows.push_back(compared(subject, newest));
    for (const auto& [figure, newest, commune] : rows) {
        PortraitRow row{figure.indicator, figure.year, newest, figure.value, {std::nullopt, std::nullopt}};
        outsides.emplace_back();
        if (commune) {
            outsides.back() = outsideNeighbourhoods(subject.reader, *commune, subject.home, subject.neighbourhoods);
            row.around = {commune->value, outsides.back().value};
        }
        theme.rows.push_back(std::move(row));
        origins.push_back({false, figure.source});
        theme.used.push_back(figure.source);
    }
    explainOrigins(theme, origins, subject.sources, subject.language);
    explainCensus(theme, subject, rows);
    for (const auto& row : rows)
        if (row.commune)
            theme.used.push_back(row.commune->source);
    for (const auto& row : rows)
        if (!row.figure.carriedFrom.empty())
            addOnce(theme.sources,
                    {GEO_TR("published for %1 of 2015, whose outline is the same"), {row.figure.carriedFrom}});
    for (std::size_t r = 0; r < rows.size(); ++r)
        if (rows[r].commune && rows[r].commune->value.hasNumber())
            explainCommune(theme, subject, rows[r], outsides[r]);
    explainOutside(theme, subject, outsides);
    return theme;
}

std::vector<PortraitTheme> themesOf(const Subject& subject, const std::vector<PublishedFigure>& figures) {
    std::vector<PortraitTheme> themes;
    for (const PublishedFigure& figure : figures)
        if (std::ranges::find(themes, figure.indicator.theme, &PortraitTheme::theme) == themes.end())
            themes.push_back(themeOf(subject, figure.indicator.theme, figures));
    return themes;
}

/// Where no table of the commune is loaded: what no official file gives is not available rather than not loaded, and a
/// median of the rest of a commune has no meaning, whatever is loaded.
void nameGaps(Portrait& portrait, const indicators::Catalogue& catalogue) {
    for (auto& theme : portrait.themes)
        for (auto& row : theme.rows)
            for (std::size_t k = 0; k < portrait.around.size(); ++k) {
                const auto kind = portrait.around[k].kind;
                if (row.around[k])
                    continue;
                if (kind == indicators::ReferenceKind::CommuneOutside &&
                    row.indicator.nature == indicators::Nature::Quantile)
                    row.around[k] = geo::Cell::absent(geo::CellState::NotApplicable);
                else if (sourcesBringing(catalogue, row.indicator, kind).empty())
                    row.around[k] = geo::Cell::absent(geo::CellState::NotAvailable);
            }
}

/// The shown indicator if it is published for neighbourhoods, else the first about income, else the first.
const PublishedFigure* chartFigure(const std::vector<PublishedFigure>& figures, const std::string& shown) {
    const auto byId = std::ranges::find_if(figures, [&](const auto& figure) { return figure.indicator.id == shown; });
    if (byId != figures.end())
        return &*byId;
    const auto income =
        std::ranges::find_if(figures, [](const auto& figure) { return figure.indicator.theme == "income"; });
    if (income != figures.end())
        return &*income;
    return figures.empty() ? nullptr : &figures.front();
}

std::optional<Chart> chartOf(const Subject& subject, const PublishedFigure* figure) {
    if (!figure)
        return std::nullopt;
    const auto all = figuresOf(subject.reader, figure->indicator, subject.neighbourhoods, figure->year);
    if (!all)
        return std::nullopt;
    std::vector<ChartItem> items;
    for (const std::uint32_t i : subject.home.neighbours)
        items.push_back({usualName(subject.neighbourhoods.name(i)), subject.neighbourhoods.code(i), all->values[i],
                         i == subject.index});
    const bool count = figure->indicator.nature == indicators::Nature::Count;
    Chart chart = makeChart(count ? Chart::Kind::Bars : Chart::Kind::Dots, std::move(items));
    const std::string label = figure->indicator.label.in(subject.language);
    chart.title = {GEO_TR("%1 by neighbourhood, %2"), {label, subject.home.name}};
    chart.subtitle = {GEO_TR("%1 · published (%2) · n = %3"),
                      {unitWords(figure->indicator, subject.language), subject.sources.of(figure->source),
                       static_cast<std::int64_t>(chart.items.size())}};
    chart.source = figure->source;
    chart.unit = figure->indicator.unit;
    chart.decimals = figure->indicator.decimals;
    return chart;
}

/// What can only be estimated for the perimeter: everything by IRIS without a published figure. Those that cannot be
/// had stay, with the reason.
std::vector<indicators::Estimate> estimatesOf(const indicators::Catalogue& catalogue, ContentLoader& loader,
                                              const indicators::Targets& targets, geo::Progress& progress) {
    indicators::EstimateRequest request;
    const auto& tables = loader.reader().tables();
    for (const Indicator& indicator : catalogue.all()) {
        auto parts = catalogue.partsOf(indicator);
        if (parts.empty())
            parts.push_back(indicator);
        if (std::ranges::none_of(
                parts, [&](const Indicator& part) { return tables.offers(part, geo::GeographyKind::Iris).empty(); }))
            request.indicators.push_back(indicator.id);
    }
    if (request.indicators.empty())
        return {};
    auto estimates = loader.estimator().estimate(targets, request, progress);
    std::erase_if(estimates, [](const indicators::Estimate& estimate) {
        return !estimate.indicator.derivation &&
               (estimate.published || estimate.method == indicators::Method::Published);
    });
    return estimates;
}

struct PortraitMaking {
    const geo::Observatory& observatory;
    const indicators::Catalogue& catalogue;
    Language language;
    ContentLoader& loader;
    const std::string& shown;
    const std::function<void(const Portrait&)>& published;
};

/// Adds the estimates; where they take a while, the portrait is shown before.
void addEstimates(Portrait& result, const PortraitMaking& making, const indicators::Targets& targets,
                  Perimeter perimeter, geo::Progress& progress) {
    if (!making.observatory.zones().find(geo::GeographyKind::Iris))
        return;
    result.estimatesPending = true;
    if (making.published && perimeter == Perimeter::Strict)
        making.published(result);
    result.estimates = estimatesOf(making.catalogue, making.loader, targets, progress);
    result.estimatesPending = false;
}

Portrait ofNeighbourhood(const PortraitMaking& making, const PortraitSubject& asked, Perimeter perimeter, double metres,
                         geo::Progress& progress) {
    geo::ProgressPart resolving{progress, 0, 0.2}, placing{progress, 0.2, 0.5}, estimating{progress, 0.5, 1};
    const auto targets = perimeterTargets(making.observatory, making.loader, asked, perimeter, metres, resolving);
    const geo::ZoneSet& neighbourhoods = *targets.zones;
    const std::size_t index = targets.indices.front();
    const HomeCommune home = homeCommune(making.observatory, making.loader, neighbourhoods, index, placing);
    const auto& reader = making.loader.reader();
    const Subject subject{
        making.observatory, reader, making.language, neighbourhoods, index, home, SourceNames{making.observatory}};
    const auto figures = reader.published(neighbourhoods.code(index));

    Portrait result;
    result.code = neighbourhoods.code(index);
    result.name = neighbourhoods.name(index);
    result.place = home.name;
    result.generation = neighbourhoods.geography().vintage;
    result.zones = targets.zones;
    result.zone = index;
    result.areaHa = geo::area(targets.shapes.front()) / 10'000;
    for (const auto kind : {indicators::ReferenceKind::Commune, indicators::ReferenceKind::CommuneOutside})
        result.around.push_back({kind, home.code, home.name, {}});
    if (perimeter == Perimeter::Strict)
        result.themes = themesOf(subject, figures);
    keepPlacesWithCells(result);
    nameGaps(result, making.catalogue);
    nameFiles(result, making.catalogue);
    result.chart = chartOf(subject, chartFigure(figures, making.shown));
    RecordsPlace place;
    place.holds = [](const std::string&) { return false; };
    if (!home.code.empty())
        place.around = {home.code};
    place.neighbourhoods = {result.code};
    place.shape = neighbourhoods.shape(index);
    result.here = happeningIn(making.observatory.network(), reader.memberships(), place);
    addEstimates(result, making, targets, perimeter, estimating);
    return result;
}

Portrait ofOutline(const PortraitMaking& making, const PortraitSubject& asked, Perimeter perimeter, double metres,
                   geo::Progress& progress) {
    geo::ProgressPart resolving{progress, 0, 0.2}, placing{progress, 0.2, 0.4}, estimating{progress, 0.4, 1};
    const auto targets = perimeterTargets(making.observatory, making.loader, asked, perimeter, metres, resolving);
    Portrait result;
    result.level = asked.level;
    result.code = result.name = asked.code;
    result.zones = targets.zones;
    result.areaHa = geo::area(targets.shapes.front()) / 10'000;
    const auto& memberships = making.loader.reader().memberships();
    RecordsPlace place;
    place.holds = [](const std::string&) { return false; };
    for (const auto& commune : memberships.communesOf(*targets.zones, 0)) {
        place.around.insert(commune.commune);
        if (result.place.empty())
            result.place = memberships.of(commune.commune).name;
    }
    place.neighbourhoods = neighbourhoodsIn(making.observatory, making.loader, targets.shapes.front(), placing);
    place.shape = targets.shapes.front();
    result.here = happeningIn(making.observatory.network(), memberships, place);
    addEstimates(result, making, targets, perimeter, estimating);
    return result;
}

} // namespace

std::optional<geo::Cell> Portrait::cell(const PortraitRow& row, indicators::ReferenceKind kind) const {
    const auto found = std::ranges::find(around, kind, &indicators::ReferenceZone::kind);
    return found == around.end() ? std::nullopt : row.around[static_cast<std::size_t>(found - around.begin())];
}

Portrait portrait(const geo::Observatory& observatory, const indicators::Catalogue& catalogue, Language language,
                  const PortraitSubject& subject, Perimeter perimeter, double bufferMetres, const std::string& shown,
                  geo::Progress& progress, ContentLoader* loader,
                  const std::function<void(const Portrait&)>& published) {
    ContentLoader own{observatory, catalogue, language};
    const PortraitMaking making{observatory, catalogue, language, loader ? *loader : own, shown, published};
    Portrait result;
    if (subject.level == geo::GeographyKind::Qpv)
        result = ofNeighbourhood(making, subject, perimeter, bufferMetres, progress);
    else if (subject.level == geo::GeographyKind::Outline)
        result = ofOutline(making, subject, perimeter, bufferMetres, progress);
    else
        result = PortraitTerritory{observatory, making.loader, subject}.portrait(language, shown, progress);
    progress.report(1);
    return result;
}

} // namespace layers
