#include "page_words.hpp"

#include "holdings.hpp"
#include "typed_numbers.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

namespace app {
namespace {

using layers::PageItem;
using layers::PageTemplate;

QString words(const char* text) { return QCoreApplication::translate("PageWords", text); }

constexpr double largestScale = 500, smallestScale = 50'000'000; // the n of 1:n
constexpr int longestFileName = 70;

} // namespace

QString templateName(PageTemplate kind) {
    switch (kind) {
    case PageTemplate::Map:
        return words(QT_TRANSLATE_NOOP("PageWords", "Map"));
    case PageTemplate::MapWithCharts:
        return words(QT_TRANSLATE_NOOP("PageWords", "Map with charts"));
    case PageTemplate::Comparison:
        return words(QT_TRANSLATE_NOOP("PageWords", "Maps side by side"));
    case PageTemplate::Neighbourhood:
        return words(QT_TRANSLATE_NOOP("PageWords", "Neighbourhood sheet"));
    case PageTemplate::Site:
        return words(QT_TRANSLATE_NOOP("PageWords", "Site sheet"));
    case PageTemplate::Coverage:
        return words(QT_TRANSLATE_NOOP("PageWords", "Adherents and coverage"));
    case PageTemplate::Renewal:
        return words(QT_TRANSLATE_NOOP("PageWords", "Urban renewal (NPNRU)"));
    case PageTemplate::Perimeters:
        return words(QT_TRANSLATE_NOOP("PageWords", "Perimeters, 2015 → 2024"));
    case PageTemplate::Activity:
        return words(QT_TRANSLATE_NOOP("PageWords", "Activity of the year"));
    case PageTemplate::Programmation:
        return words(QT_TRANSLATE_NOOP("PageWords", "Programming of the contracts"));
    case PageTemplate::Evaluation:
        return words(QT_TRANSLATE_NOOP("PageWords", "Evaluation: T0 and readings"));
    case PageTemplate::Voices:
        return words(QT_TRANSLATE_NOOP("PageWords", "Residents’ words"));
    case PageTemplate::Panorama:
        return words(QT_TRANSLATE_NOOP("PageWords", "Panorama of the social economy"));
    }
    return {};
}

QString itemName(PageItem item) {
    switch (item) {
    case PageItem::Subtitle:
        return words(QT_TRANSLATE_NOOP("PageWords", "Subtitle"));
    case PageItem::Legend:
        return words(QT_TRANSLATE_NOOP("PageWords", "Legend"));
    case PageItem::LegendMethod:
        return words(QT_TRANSLATE_NOOP("PageWords", "How classes are made"));
    case PageItem::Chart:
        return words(QT_TRANSLATE_NOOP("PageWords", "Charts"));
    case PageItem::Note:
        return words(QT_TRANSLATE_NOOP("PageWords", "Note"));
    case PageItem::ScaleBar:
        return words(QT_TRANSLATE_NOOP("PageWords", "Scale bar"));
    case PageItem::NorthArrow:
        return words(QT_TRANSLATE_NOOP("PageWords", "North arrow"));
    case PageItem::Labels:
        return words(QT_TRANSLATE_NOOP("PageWords", "Names on the map"));
    case PageItem::Logo:
        return words(QT_TRANSLATE_NOOP("PageWords", "Logo"));
    case PageItem::Credit:
        return words(QT_TRANSLATE_NOOP("PageWords", "Organisation"));
    }
    return {};
}

bool isOfMaps(PageTemplate kind) {
    return kind == PageTemplate::Map || kind == PageTemplate::MapWithCharts || kind == PageTemplate::Comparison;
}

bool hasSubject(PageTemplate kind) { return kind == PageTemplate::Neighbourhood || kind == PageTemplate::Site; }

bool isOfWork(PageTemplate kind) { return kind == PageTemplate::Programmation || kind == PageTemplate::Evaluation; }

std::vector<PageItem> itemsOf(PageTemplate kind) {
    if (hasSubject(kind) || isOfWork(kind) || kind == PageTemplate::Voices || kind == PageTemplate::Panorama)
        return {PageItem::Logo, PageItem::Credit};
    std::vector<PageItem> items{PageItem::Subtitle, PageItem::Legend,     PageItem::LegendMethod, PageItem::Note,
                                PageItem::ScaleBar, PageItem::NorthArrow, PageItem::Labels};
    if (kind == PageTemplate::Map || kind == PageTemplate::MapWithCharts)
        items.push_back(PageItem::Chart);
    items.insert(items.end(), {PageItem::Logo, PageItem::Credit});
    return items;
}

std::optional<double> typedScale(const QString& text) {
    static const QRegularExpression oneTo{QStringLiteral("^\\s*1\\s*[:/]\\s*")};
    auto rest = text;
    const auto numbers = typedNumbers(rest.remove(oneTo));
    const auto* found = std::get_if<std::vector<double>>(&numbers);
    if (!found || found->size() != 1 || found->front() < largestScale || found->front() > smallestScale)
        return std::nullopt;
    return found->front();
}

QString fileNameFrom(const QString& title) {
    const auto name = folded(title).replace(QLatin1Char{' '}, QLatin1Char{'-'}).left(longestFileName);
    return name.isEmpty() ? QStringLiteral("page") : name;
}

} // namespace app
