#include "office/office_words.hpp"

#include "change.hpp"
#include "map_content.hpp"
#include "text.hpp"

#include <QCoreApplication>

namespace paint {
namespace {

QString translated(const char* words) { return QCoreApplication::translate("paint", words); }

} // namespace

PageTitles titlesOf(const layers::MapPage& page) {
    const bool own = !page.title.empty() || page.untitled;
    const auto typed = [](const std::string& words) { return typeset(QString::fromStdString(words)); };
    auto subtitle = typed(page.subtitle);
    if (subtitle.isEmpty())
        subtitle = text(own && !page.map.namedSubtitle.empty() ? page.map.namedSubtitle : page.map.subtitle);
    if (page.untitled)
        return {subtitle, {}};
    return {page.title.empty() ? text(page.map.title) : typed(page.title),
            page.shows(layers::PageItem::Subtitle) ? subtitle : QString{}};
}

QString fictionalWords() {
    return typeset(translated(QT_TRANSLATE_NOOP("paint", "Fictional data: shapes and figures")));
}

QString figureWords(const layers::Figure& shown, bool estimate) {
    const auto words = figure(shown.cell, shown.unit, shown.decimals);
    return estimate && shown.cell.hasNumber() ? QStringLiteral("≈\u00A0") + words : words;
}

QString figureWords(const layers::TableFigure& shown, bool estimate) {
    if (const auto* word = std::get_if<geo::Message>(&shown))
        return text(*word);
    return figureWords(std::get<layers::Figure>(shown), estimate);
}

bool isAbsent(const layers::TableFigure& shown) {
    const auto* number = std::get_if<layers::Figure>(&shown);
    return !number || !number->cell.hasNumber();
}

std::size_t figureColumns(const layers::FigureTable& table) {
    auto most = table.columns.size();
    for (const auto& group : table.groups)
        for (const auto& row : group.rows)
            most = std::max(most, row.figures.size());
    return most;
}

bool hasOrigins(const layers::FigureTable& table) {
    return !table.originHead.empty() || std::ranges::any_of(table.groups, [](const auto& group) {
        return std::ranges::any_of(group.rows, [](const auto& row) { return !row.origin.empty(); });
    });
}

double originWidth(const layers::FigureTable& table, double usual, double letters) {
    constexpr double perLetter = 0.62, padding = 1; // of the size of the letters
    qsizetype longest = 0;
    for (const auto& group : table.groups)
        for (const auto& row : group.rows)
            for (const auto& word : text(row.origin).split(u' '))
                longest = std::max(longest, word.size());
    return std::clamp((perLetter * static_cast<double>(longest) + padding) * letters, usual, 1.5 * usual);
}

QString unitCount(std::size_t covered, std::size_t whole) {
    return text({GEO_TR("%1 of %2"), {static_cast<std::int64_t>(covered), static_cast<std::int64_t>(whole)}});
}

QString unitSquares(std::size_t covered, std::size_t whole) {
    return QString(static_cast<int>(std::min(covered, whole)), u'■') +
           QString(static_cast<int>(whole - std::min(covered, whole)), u'□');
}

QString shortTitle(const layers::MapContent& content) {
    if (!content.filled)
        return text(content.title);
    const auto& figures = *content.filled->figures;
    return typeset(QStringLiteral("%1, %2").arg(QString::fromStdString(figures.indicator.shortLabel.in(language())),
                                                QString::fromStdString(periodOf(figures, language()))));
}

} // namespace paint
