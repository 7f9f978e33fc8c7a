#include "office_words.hpp"

#include "map_content.hpp"
#include "text.hpp"

#include <QCoreApplication>

namespace paint {
namespace {

QString translated(const char* words) { return QCoreApplication::translate("paint", words); }

QString projection(int epsg) {
    switch (epsg) {
    case 2154:
        return QStringLiteral("Lambert-93");
    case 5490:
        return QStringLiteral("RGAF09 UTM 20N");
    case 2972:
        return QStringLiteral("RGFG95 UTM 22N");
    case 2975:
        return QStringLiteral("RGR92 UTM 40S");
    case 4471:
        return QStringLiteral("RGM04 UTM 38S");
    case 4467:
        return QStringLiteral("RGSPM06 UTM 21N");
    default:
        return QStringLiteral("EPSG:%1").arg(epsg);
    }
}

QString joined(const std::vector<std::string>& parts, const QString& by) {
    QStringList list;
    for (const auto& part : parts)
        list += QString::fromStdString(part);
    return list.join(by);
}

} // namespace

PageTitles titlesOf(const layers::MapPage& page) {
    const bool own = !page.title.empty();
    PageTitles titles{own ? typeset(QString::fromStdString(page.title)) : text(page.map.title),
                      typeset(QString::fromStdString(page.subtitle))};
    if (titles.subtitle.isEmpty())
        titles.subtitle = text(own && !page.map.namedSubtitle.empty() ? page.map.namedSubtitle : page.map.subtitle);
    return titles;
}

layers::Footer officeFooterOf(const layers::MapContent& content) {
    layers::Footer footer{content.sources, content.licences, {}, content.epsg, content.fictional};
    if (!content.fictional)
        footer.remarks.push_back(layers::verbatim(
            translated(QT_TRANSLATE_NOOP("paint", "Outlines simplified for display, without legal value."))
                .toStdString()));
    return footer;
}

QString officeFooter(const layers::Footer& footer, const layers::HouseStyle& house) {
    const bool french = language() == indicators::Language::French;
    QStringList sentences;
    if (!footer.sources.empty())
        sentences += translated(QT_TRANSLATE_NOOP("paint", "Sources: %1."))
                         .arg(joined(footer.sources, french ? QStringLiteral(" ; ") : QStringLiteral("; ")));
    if (!footer.licences.empty())
        sentences += joined(footer.licences, QStringLiteral(", ")) + u'.';
    if (!house.credit.empty())
        sentences += translated(QT_TRANSLATE_NOOP("paint", "Made by %1.")).arg(QString::fromStdString(house.credit));
    if (footer.epsg != 0)
        sentences += translated(QT_TRANSLATE_NOOP("paint", "Projection %1.")).arg(projection(footer.epsg));
    if (footer.fictional)
        sentences += translated(QT_TRANSLATE_NOOP("paint", "Shapes and figures are fictional."));
    for (const auto& remark : footer.remarks)
        sentences += text(remark);
    for (auto& sentence : sentences)
        sentence = typeset(sentence);
    return sentences.join(u' ');
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
    return typeset(QStringLiteral("%1, %2")
                       .arg(QString::fromStdString(figures.indicator.shortLabel.in(language())))
                       .arg(figures.year));
}

layers::Colour darkAccent(layers::Colour accent) {
    const auto dark = [](std::uint8_t c) { return static_cast<std::uint8_t>(c * 4 / 5); };
    return {dark(accent.r), dark(accent.g), dark(accent.b), 255};
}

} // namespace paint
