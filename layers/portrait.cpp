#include "portrait.hpp"

#include "comparability.hpp"
#include "content_words.hpp"
#include "home_commune.hpp"
#include "level_words.hpp"
#include "perimeter_targets.hpp"

#include "observatory/columns.hpp"
#include "observatory/zones.hpp"

#include <fmt/ranges.h>

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
    std::vector<geo::Source> sources;

    std::string sourceName(std::int64_t id) const {
        const auto found = std::ranges::find(sources, id, &geo::Source::id);
        return found == sources.end() ? std::string{} : sourceLine(*found);
    }
};

void addOnce(std::vector<geo::Message>& list, geo::Message message) {
    if (std::ranges::find(list, message) == list.end())
        list.push_back(std::move(message));
}

double roundedFor(const Indicator& indicator, double value) {
    const double scale = std::pow(10, indicator.decimals);
    return std::round(value * scale) / scale;
}

/// A figure of the neighbourhood and the same of its commune, if that is loaded.
struct Compared {
    PublishedFigure figure;
    std::optional<PublishedFigure> commune;
};

/// How the reference of the commune was come by, unless it stands in the same file as the neighbourhood's figure.
void explainCommune(PortraitTheme& theme, const Subject& subject, const Compared& row,
                    const indicators::Outside& outside) {
    const PublishedFigure& commune = *row.commune;
    const std::string source = subject.sourceName(commune.source);
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
                                 {roundedFor(only->indicator, only->commune->value),
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
        return {newest, std::nullopt};
    Compared found{newest, std::nullopt};
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

/// One line per source, the commonest first; the rows of each other one are named.
void explainSources(PortraitTheme& theme, const Subject& subject, const std::vector<std::int64_t>& sources) {
    std::map<std::int64_t, std::vector<std::string>> labels;
    for (std::size_t r = 0; r < sources.size(); ++r) {
        const Indicator& indicator = theme.rows[r].indicator;
        const std::string& shortLabel = indicator.shortLabel.in(subject.language);
        labels[sources[r]].push_back(shortLabel.empty() ? indicator.label.in(subject.language) : shortLabel);
    }
    const auto commonest = std::ranges::max_element(labels, {}, [](const auto& entry) { return entry.second.size(); });
    if (commonest == labels.end())
        return;
    theme.sources.push_back({GEO_TR("published (%1)"), {subject.sourceName(commonest->first)}});
    for (const auto& [source, rows] : labels)
        if (source != commonest->first)
            theme.sources.push_back(
                {GEO_TR("%1: published (%2)"), {fmt::format("{}", fmt::join(rows, ", ")), subject.sourceName(source)}});
}

PortraitTheme themeOf(const Subject& subject, const std::string& id, const std::vector<PublishedFigure>& figures) {
    PortraitTheme theme;
    theme.theme = id;
    theme.title = indicators::themeLabel(id).in(subject.language);
    std::vector<indicators::Outside> outsides;
    std::vector<std::int64_t> sources;
    std::vector<Compared> rows;
    for (const PublishedFigure& newest : figures)
        if (newest.indicator.theme == id)
            rows.push_back(compared(subject, newest));
    for (const auto& [figure, commune] : rows) {
        PortraitRow row{figure.indicator, figure.year, figure.value, std::nullopt, std::nullopt};
        outsides.emplace_back();
        if (commune) {
            outsides.back() = outsideNeighbourhoods(subject.reader, *commune, subject.home, subject.neighbourhoods);
            row.commune = commune->value;
            row.communeOutside = outsides.back().value;
        }
        theme.rows.push_back(std::move(row));
        sources.push_back(figure.source);
    }
    explainSources(theme, subject, sources);
    theme.used = std::move(sources);
    for (const auto& row : rows)
        if (row.commune)
            theme.used.push_back(row.commune->source);
    for (const auto& [figure, commune] : rows)
        if (!figure.carriedFrom.empty())
            addOnce(theme.sources,
                    {GEO_TR("published for %1 of 2015, whose outline is the same"), {figure.carriedFrom}});
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
        items.push_back(
            {subject.neighbourhoods.name(i), subject.neighbourhoods.code(i), all->values[i], i == subject.index});
    const bool count = figure->indicator.nature == indicators::Nature::Count;
    Chart chart = makeChart(count ? Chart::Kind::Bars : Chart::Kind::Dots, std::move(items));
    const std::string label = figure->indicator.label.in(subject.language);
    chart.title = {GEO_TR("%1 by neighbourhood, %2"), {label, subject.home.name}};
    chart.subtitle = {GEO_TR("%1 · published (%2) · n = %3"),
                      {unitWords(figure->indicator, subject.language), subject.sourceName(figure->source),
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

} // namespace

Portrait portrait(const geo::Observatory& observatory, const indicators::Catalogue& catalogue, Language language,
                  const std::string& qpvCode, Perimeter perimeter, double bufferMetres, const std::string& shown,
                  geo::Progress& progress, ContentLoader* loader,
                  const std::function<void(const Portrait&)>& published) {
    geo::ProgressPart resolving{progress, 0, 0.2}, placing{progress, 0.2, 0.5}, estimating{progress, 0.5, 1};
    ContentLoader own{observatory, catalogue, language};
    ContentLoader& reading = loader ? *loader : own;
    const auto targets = perimeterTargets(observatory, reading, qpvCode, perimeter, bufferMetres, resolving);
    const geo::ZoneSet& neighbourhoods = *targets.zones;
    const std::size_t index = targets.indices.front();
    const HomeCommune home = homeCommune(observatory, reading, neighbourhoods, index, placing);
    const Subject subject{observatory, reading.reader(),           language, neighbourhoods, index,
                          home,        observatory.sources().all()};
    const auto figures = reading.reader().published(neighbourhoods.code(index));

    Portrait result;
    result.code = neighbourhoods.code(index);
    result.name = neighbourhoods.name(index);
    result.communeName = home.name;
    result.communeCode = home.code;
    result.generation = neighbourhoods.geography().vintage;
    result.areaHa = geo::area(targets.shapes.front()) / 10'000;
    if (perimeter == Perimeter::Strict)
        result.themes = themesOf(subject, figures);
    result.chart = chartOf(subject, chartFigure(figures, shown));
    if (observatory.zones().find(geo::GeographyKind::Iris)) {
        result.estimatesPending = true;
        if (published && perimeter == Perimeter::Strict)
            published(result);
        result.estimates = estimatesOf(catalogue, reading, targets, estimating);
        result.estimatesPending = false;
    }
    progress.report(1);
    return result;
}

} // namespace layers
