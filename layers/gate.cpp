#include "gate.hpp"

#include "base/version.hpp"
#include "change.hpp"
#include "content_words.hpp"
#include "personal_data.hpp"
#include "voices.hpp"

#include "readers/person_contacts.hpp"

#include <algorithm>
#include <cmath>

namespace layers {
namespace {

using geo::Error;
using geo::Message;
using geo::Source;

Message sourceWords(const Source& source) {
    auto line = sourceLine(source);
    if (line.empty())
        line = source.fileName;
    const auto date = source.importedAt.substr(0, 10);
    if (source.licence.empty())
        return {GEO_TR("%1, file obtained on %2"), {line, date}};
    return {GEO_TR("%1, %2, file obtained on %3"), {line, source.licence, date}};
}

template <typename T> void addOnce(std::vector<T>& list, const T& item) {
    if (std::ranges::find(list, item) == list.end())
        list.push_back(item);
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words)
        all += (all.empty() ? "" : ", ") + word;
    return all;
}

[[noreturn]] void refuseSmall(const Source& source, std::size_t count, int threshold) {
    throw Error{
        Error::Code::Refused,
        {GEO_TR("Nothing was written: %1 came under a convention, and %2 of its counts are under %3. Take larger "
                "places (communes, several neighbourhoods together with --per) or leave this figure out."),
         {sourceLine(source), static_cast<std::int64_t>(count), static_cast<std::int64_t>(threshold)}}};
}

bool isSmall(double value, int threshold) { return value > 0 && value < threshold && value == std::floor(value); }

/// Counts of a column under the threshold.
std::size_t smallIn(const geo::Column& column, const std::vector<int>& fills, int threshold) {
    constexpr int outside = -2;
    std::size_t n = 0;
    for (std::size_t zone = 0; zone < column.size(); ++zone)
        if ((zone >= fills.size() || fills[zone] != outside) && geo::hasNumber(column.states[zone]))
            n += isSmall(column.values[zone], threshold);
    return n;
}

/// A map shows counts, or rates of counts.
void checkSmall(const MapContent& map) {
    const auto check = [&](const indicators::Figures& figures, const std::vector<int>& fills) {
        for (const auto id : figures.sources) {
            const auto source = std::ranges::find(map.used, id, &Source::id);
            const auto threshold = source == map.used.end() ? std::nullopt : geo::conventionThreshold(*source);
            if (!threshold)
                continue;
            std::size_t n =
                smallIn(figures.numerator, fills, *threshold) + smallIn(figures.denominator, fills, *threshold);
            if (figures.indicator.nature == indicators::Nature::Count)
                n = std::max(n, smallIn(figures.values, fills, *threshold));
            if (n > 0)
                refuseSmall(*source, n, *threshold);
        }
    };
    if (map.filled && map.filled->figures && map.filled->categories.empty()) {
        const auto& shown = *map.filled->figures;
        check(shown.change ? *shown.change->later : shown, map.filled->fills);
        if (shown.change)
            check(*shown.change->earlier, map.filled->fills);
    }
    if (map.circles && map.circles->sizes && map.filled)
        check(*map.circles->sizes, map.filled->fills);
    for (const auto& other : map.beside)
        checkSmall(*other);
}

void checkSmall(const Workbook& book) {
    for (const auto& source : book.sources) {
        const auto threshold = geo::conventionThreshold(source);
        if (!threshold)
            continue;
        std::size_t n = 0;
        for (const auto& sheet : book.sheets)
            for (const auto& row : sheet.rows)
                for (const auto& cell : row)
                    if (const auto* number = std::get_if<SheetNumber>(&cell.content))
                        n += number->unit != "%" && number->unit != "points" && number->unit != "year" &&
                             isSmall(number->value, *threshold);
        if (n > 0)
            refuseSmall(source, n, *threshold);
    }
}

void checkSmall(const geo::LayerContent& layer) {
    for (const auto& source : layer.sources) {
        const auto threshold = geo::conventionThreshold(source);
        if (!threshold)
            continue;
        std::size_t n = 0;
        for (const auto& row : layer.rows)
            for (const auto& cell : row)
                if (const auto* number = std::get_if<geo::Cell>(&cell); number && number->hasNumber())
                    n += isSmall(number->value, *threshold);
        if (n > 0)
            refuseSmall(source, n, *threshold);
    }
}

void checkSmall(const std::vector<double>& counts, const std::vector<Source>& sources) {
    for (const auto& source : sources)
        if (const auto threshold = geo::conventionThreshold(source))
            if (const auto n = std::ranges::count_if(counts, [&](double count) { return isSmall(count, *threshold); });
                n > 0)
                refuseSmall(source, static_cast<std::size_t>(n), *threshold);
}

/// Addresses and telephone numbers of persons are cut out of the cells. @returns of how many
std::size_t takeOutContacts(ShownTable& table) {
    std::size_t cells = 0;
    for (auto& row : table.rows)
        for (auto& cell : row) {
            int found = 0;
            auto kept = geo::withoutContacts(cell, found);
            if (found > 0) {
                cell = std::move(kept);
                ++cells;
            }
        }
    return cells;
}

/// The lines of sources that a sheet prints.
std::vector<std::string> sourceLines(const SheetPages& sheet) {
    std::vector<std::string> lines;
    for (const auto& side : sheet.pages)
        for (const auto& line : side.footer.sources)
            addOnce(lines, line);
    return lines;
}

/// Of charts that name their data set, which the page may not use otherwise.
std::vector<std::int64_t> chartSources(const PageContent& page) {
    std::vector<std::int64_t> ids;
    if (const auto* map = std::get_if<MapPage>(&page)) {
        if (map->chart)
            ids.push_back(map->chart->source);
        for (const auto& chart : map->more)
            ids.push_back(chart.source);
        return ids;
    }
    for (const auto& side : std::get<SheetPages>(page).pages)
        for (const auto& region : side.regions)
            for (const auto& block : region.blocks)
                if (const auto* chart = std::get_if<ChartBlock>(&block))
                    ids.push_back(chart->chart.source);
    return ids;
}

/// Facts of the register that are contacts; sentences that somebody typed are theirs.
std::size_t takeOutContacts(PageContent& page) {
    std::size_t removed = 0;
    auto* sheet = std::get_if<SheetPages>(&page);
    if (!sheet)
        return removed;
    for (auto& side : sheet->pages)
        for (auto& region : side.regions)
            for (auto& block : region.blocks)
                if (auto* facts = std::get_if<Facts>(&block))
                    removed += std::erase_if(facts->facts, [](const Fact& fact) {
                        int found = 0;
                        geo::withoutContacts(geo::plainText(fact.value), found);
                        return found > 0;
                    });
    return removed;
}

Message withheldWords(std::size_t count) {
    return {GEO_TR("Residents’ words without agreement to be shown, left out: %1"), {static_cast<std::int64_t>(count)}};
}

std::vector<Message> wordsFor(const PersonalData& found) {
    std::vector<Message> words;
    if (!found.columns.empty())
        words.push_back({GEO_TR("Left out, for it concerns persons: %1"), {joined(found.columns)}});
    if (found.places)
        words.push_back(GEO_TR("Left out, for each row is a person: the points on the map"));
    if (found.cells > 0)
        words.push_back({GEO_TR("Names, addresses or telephone numbers cut out of %1 cells"),
                         {static_cast<std::int64_t>(found.cells)}});
    return words;
}

Recipe recipeOf(const std::vector<Source>& sources, const Making& making, std::vector<std::string> leftOut) {
    Recipe recipe;
    recipe.program = geo::programVersion();
    recipe.kind = making.kind;
    recipe.language = making.language == indicators::Language::French ? "fr" : "en";
    recipe.request = making.request;
    recipe.data = recipeData(sources);
    recipe.leftOut = std::move(leftOut);
    return recipe;
}

} // namespace

template <typename Content>
Released<Content> Gate::released(Content content, std::vector<Source> sources, const Making& making,
                                 std::vector<Message> leftOut, std::vector<std::string> leftOutColumns) const {
    auto imprint = std::make_shared<Imprint>();
    for (const auto& source : sources) {
        addOnce(imprint->sources, sourceWords(source));
        if (!source.licence.empty())
            addOnce(imprint->licences, source.licence);
    }
    imprint->recipe = recipeOf(sources, making, std::move(leftOutColumns));
    imprint->leftOut = std::move(leftOut);
    if constexpr (std::is_same_v<Content, PageContent>)
        imprint->page = std::make_shared<const PageContent>(content);
    return {std::move(content), std::move(imprint)};
}

/// Sheets print the line of each source; files of one data set have the same.
std::vector<Source> Gate::named(std::span<const std::string> lines) const {
    std::vector<Source> found;
    for (const auto& line : lines)
        for (const auto& source : m_sources)
            if (sourceLine(source) == line)
                found.push_back(source);
    return found;
}

void Gate::addNew(std::span<const std::int64_t> ids, std::vector<Source>& sources) const {
    for (const auto id : ids) {
        const auto source = std::ranges::find(m_sources, id, &Source::id);
        if (source != m_sources.end() && std::ranges::find(sources, id, &Source::id) == sources.end())
            sources.push_back(*source);
    }
}

Released<PageContent> Gate::release(PageContent page, const Making& making) const {
    std::vector<Message> leftOut;
    if (const auto withheld = takeOutWithheld(page); withheld > 0)
        leftOut.push_back(withheldWords(withheld));
    const auto* map = std::get_if<MapPage>(&page);
    if (map)
        checkSmall(map->map);
    if (const auto n = takeOutContacts(page); n > 0)
        leftOut.push_back({GEO_TR("Left out, for they are contacts of persons: %1 lines of the sheet"),
                           {static_cast<std::int64_t>(n)}});
    auto sources = map ? map->map.used : named(sourceLines(std::get<SheetPages>(page)));
    addNew(chartSources(page), sources);
    return released(std::move(page), std::move(sources), making, std::move(leftOut), {});
}

Released<Workbook> Gate::release(Workbook book, const Making& making) const {
    checkSmall(book);
    auto sources = book.sources;
    return released(std::move(book), std::move(sources), making, {}, {});
}

Released<geo::LayerContent> Gate::release(geo::LayerContent layer, const Making& making) const {
    const auto withheld = takeOutWithheld(layer);
    const auto found = takeOutPersons(layer);
    if (!found.columns.empty() && !hasSubstance(layer))
        throw Error{
            Error::Code::Refused,
            {GEO_TR("Nothing was written: %1 is a list of persons (%2), and nothing of it may leave. Count them "
                    "by commune or neighbourhood, and export the counts."),
             {layer.name, joined(found.columns)}}};
    checkSmall(layer);
    auto sources = layer.sources;
    auto leftOut = wordsFor(found);
    if (withheld > 0)
        leftOut.push_back(withheldWords(withheld));
    return released(std::move(layer), std::move(sources), making, std::move(leftOut), found.columns);
}

Released<ShownTable> Gate::release(ShownTable table, const Making& making) const {
    std::vector<Source> sources;
    addNew(table.sources, sources);
    checkSmall(table.counts, sources);
    PersonalData found;
    found.cells = takeOutContacts(table);
    return released(std::move(table), std::move(sources), making, wordsFor(found), {});
}

Released<ZoneChart> Gate::release(ZoneChart chart, const Making& making) const {
    std::vector<Source> sources;
    addNew(chart.sources, sources);
    checkSmall(chart.counts, sources);
    return released(std::move(chart), std::move(sources), making, {}, {});
}

Imprint Gate::together(std::span<const Imprint* const> parts, const Making& making) {
    Imprint whole;
    whole.recipe = recipeOf({}, making, {});
    for (const auto* part : parts) {
        for (const auto& source : part->sources)
            addOnce(whole.sources, source);
        for (const auto& licence : part->licences)
            addOnce(whole.licences, licence);
        for (const auto& data : part->recipe.data)
            addOnce(whole.recipe.data, data);
        for (const auto& words : part->leftOut)
            addOnce(whole.leftOut, words);
    }
    return whole;
}

} // namespace layers
