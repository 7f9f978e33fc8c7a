#include "indicator_page.hpp"

#include "availability_text.hpp"
#include "defined_indicators.hpp"
#include "figures.hpp"
#include "look.hpp"
#include "provenance.hpp"
#include "source_catalogue.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace app {
namespace {

using indicators::Derivation;
using indicators::Formula;
using indicators::Indicator;

QString said(const char* words) { return QCoreApplication::translate("app", words); }
QString inLanguage(const indicators::Text& text) { return QString::fromStdString(text.in(paint::language())); }

QString section(const QString& head, const QString& html) {
    if (html.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:12px 0 2px 0; color:%1; font-weight:600'>%2</p>%3")
        .arg(look().heading.name(), head.toHtmlEscaped(), html);
}

QString paragraph(const QString& text) {
    return text.isEmpty() ? QString{} : QStringLiteral("<p style='margin:0 0 4px 0'>%1</p>").arg(text.toHtmlEscaped());
}

QString grey(const QString& text) {
    return text.isEmpty() ? QString{}
                          : QStringLiteral("<p style='margin:0 0 4px 0; color:%1'>%2</p>")
                                .arg(look().secondText.name(), text.toHtmlEscaped());
}

/// Sources of the catalogue that publish a family of tables: "Activité des résidents (INSEE)".
QStringList publishedIn(const std::string& family) {
    QStringList titles;
    for (const auto& source : indicators::SourceCatalogue::shipped().all())
        if (source.family == family)
            titles << QStringLiteral("%1 (%2)").arg(inLanguage(source.title), QString::fromStdString(source.producer));
    return titles;
}

QString familyName(const std::string& family) {
    const auto titles = publishedIn(family);
    return titles.isEmpty() ? QString::fromStdString(family) : titles.join(QStringLiteral(", "));
}

/// "AM: lone parents": what columns count, where the catalogue says so.
QStringList columnWords(const Formula& formula, const indicators::Catalogue& catalogue) {
    QStringList words;
    std::set<std::string> seen;
    for (const auto* terms : {&formula.numerator, &formula.denominator})
        for (const auto& term : *terms)
            if (const auto* label = catalogue.columnLabel(formula.family, term.column);
                label && seen.insert(term.column).second)
                words << said(QT_TRANSLATE_NOOP("app", "%1: %2"))
                             .arg(QString::fromStdString(term.column), inLanguage(*label));
    return words;
}

QString yearsOf(const Formula& formula) {
    if (formula.fromYear && formula.toYear)
        return said(QT_TRANSLATE_NOOP("app", "from %1 to %2")).arg(*formula.fromYear).arg(*formula.toYear);
    if (formula.fromYear)
        return said(QT_TRANSLATE_NOOP("app", "from %1 on")).arg(*formula.fromYear);
    if (formula.toYear)
        return said(QT_TRANSLATE_NOOP("app", "until %1")).arg(*formula.toYear);
    return {};
}

QString formulas(const Indicator& indicator, const indicators::Catalogue& catalogue) {
    QString html;
    for (const auto& formula : indicator.formulas) {
        html += paragraph(QString::fromStdString(formulaText(formula)));
        for (const auto& words : columnWords(formula, catalogue))
            html += grey(words);
        QStringList where{familyName(formula.family)};
        if (const auto years = yearsOf(formula); !years.isEmpty())
            where << years;
        html += grey(where.join(QStringLiteral(", ")));
    }
    if (html.contains(QLatin1String{"{yy}"}))
        html += grey(said(QT_TRANSLATE_NOOP("app", "{yy} stands for the last two digits of the year.")));
    return html;
}

QString derivation(const Indicator& indicator, const indicators::Catalogue& catalogue) {
    const auto& from = *indicator.derivation;
    const auto named = [&](std::size_t i) {
        const auto* part = catalogue.find(from.of[i]);
        return part ? indicatorName(*part) : QString::fromStdString(from.of[i]);
    };
    switch (from.kind) {
    case Derivation::Kind::Difference:
        return paragraph(said(QT_TRANSLATE_NOOP("app", "“%1” less “%2”, in points")).arg(named(0), named(1)));
    case Derivation::Kind::Growth:
        return paragraph(said(QT_TRANSLATE_NOOP("app", "Average annual change of “%1” between two tables that are %2 "
                                                       "years apart at least"))
                             .arg(named(0))
                             .arg(from.years)) +
               grey(familyName(from.family));
    case Derivation::Kind::Density:
        return paragraph(
            said(QT_TRANSLATE_NOOP("app", "“%1” over the area of the outline, in square kilometres")).arg(named(0)));
    }
    return {};
}

QString toKnow(const Indicator& indicator) {
    auto html = paragraph(inLanguage(indicator.caveat));
    for (const auto& change : indicator.breaks)
        html +=
            paragraph(said(QT_TRANSLATE_NOOP("app", "Break in %1: %2.")).arg(change.year).arg(inLanguage(change.what)));
    if (indicator.direction == indicators::Direction::MoreIsHarder)
        html += grey(said(QT_TRANSLATE_NOOP("app", "The higher it is, the harder the situation.")));
    if (indicator.direction == indicators::Direction::LessIsHarder)
        html += grey(said(QT_TRANSLATE_NOOP("app", "The lower it is, the harder the situation.")));
    if (indicator.nature == indicators::Nature::Quantile && !indicator.universe.empty()) // else of places, as said
        html += grey(said(QT_TRANSLATE_NOOP(
            "app", "A median or a share of incomes: it cannot be added up or averaged over several zones.")));
    return html;
}

/// "IRIS: 2021, 2020", then the data sets it comes from.
QString here(const Indicator& indicator, const IndicatorFacts& facts) {
    std::map<geo::GeographyKind, QStringList> years;
    std::set<std::int64_t> sources;
    for (const auto& row : facts.rows)
        if (row.indicator == indicator.id && row.published > 0) {
            if (const auto year = QString::number(row.dataYear); !years[row.level].contains(year))
                years[row.level] << year;
            sources.insert(row.source);
        }
    QString html;
    for (const auto& [level, list] : years)
        html +=
            paragraph(said(QT_TRANSLATE_NOOP("app", "%1: %2")).arg(levelName(level), list.join(QStringLiteral(", "))));
    for (const auto& source : facts.sources)
        if (sources.contains(source.id))
            html += grey(QString::fromStdString(indicators::sourceLine(source)));
    return html;
}

/// The data sets that would bring it.
QString elsewhere(const Indicator& indicator, const indicators::Catalogue& catalogue) {
    std::set<std::string> families;
    for (const auto& formula : indicator.formulas)
        families.insert(formula.family);
    for (const auto& part : catalogue.partsOf(indicator))
        for (const auto& formula : part.formulas)
            families.insert(formula.family);
    auto html = paragraph(said(QT_TRANSLATE_NOOP("app", "Not in this file. It comes with one of these data sets:")));
    for (const auto& family : families)
        for (const auto& title : publishedIn(family))
            html += grey(title);
    return html;
}

} // namespace

QString universeName(const std::string& universe) {
    static const std::map<std::string, const char*> words{
        {"persons_rp", QT_TRANSLATE_NOOP("app", "Residents, as the census counts them")},
        {"households_rp", QT_TRANSLATE_NOOP("app", "Households of the census")},
        {"families_rp", QT_TRANSLATE_NOOP("app", "Families of the census")},
        {"main_residences", QT_TRANSLATE_NOOP("app", "Main residences of the census")},
        {"dwellings", QT_TRANSLATE_NOOP("app", "All dwellings of the census")},
        {"persons_fisc", QT_TRANSLATE_NOOP("app", "People in tax households (Filosofi)")},
        {"households_fisc", QT_TRANSLATE_NOOP("app", "Tax households (Filosofi)")},
        {"households_caf", QT_TRANSLATE_NOOP("app", "Households that receive an allowance of the CAF")},
        {"persons_caf", QT_TRANSLATE_NOOP("app", "People covered by an allowance of the CAF")},
        {"registered_ft", QT_TRANSLATE_NOOP("app", "People registered with France Travail")},
        {"persons_moves", QT_TRANSLATE_NOOP("app", "People counted by a table of moves")}};
    const auto found = words.find(universe);
    return found == words.end() ? QString::fromStdString(universe) : said(found->second);
}

IndicatorFacts indicatorFacts(const geo::Observatory& observatory, geo::Progress& progress) {
    IndicatorFacts facts;
    const auto known = indicators::catalogueOf(observatory);
    facts.catalogue = known;
    for (auto& indicator : indicators::FigureReader{observatory, known}.countedPlaces())
        facts.catalogue.add(std::move(indicator));
    facts.sources = observatory.sources().all();
    facts.rows =
        indicators::availabilitySheet(observatory, facts.catalogue, indicators::SourceCatalogue::shipped(), progress);
    facts.fromFile = true;
    return facts;
}

QString indicatorPage(const Indicator& indicator, const IndicatorFacts& facts) {
    auto html = QStringLiteral("<p style='margin:0; font-size:%1px; font-weight:700'>%2</p>")
                    .arg(px(19))
                    .arg(listedName(indicator).toHtmlEscaped());
    QStringList about{inLanguage(indicators::themeLabel(indicator.theme))};
    if (const auto unit = inLanguage(indicator.unitName); !unit.isEmpty())
        about << unit;
    about << QString::fromStdString(indicator.id);
    html += grey(about.join(QStringLiteral(" · ")));
    html += section(said(QT_TRANSLATE_NOOP("app", "Definition")), paragraph(inLanguage(indicator.definition)));
    html += section(said(QT_TRANSLATE_NOOP("app", "To know")), toKnow(indicator));
    html += section(said(QT_TRANSLATE_NOOP("app", "Whom it counts")), paragraph(universeName(indicator.universe)));
    html +=
        section(said(QT_TRANSLATE_NOOP("app", "Formula")),
                indicator.derivation ? derivation(indicator, facts.catalogue) : formulas(indicator, facts.catalogue));
    if (!facts.fromFile)
        return html;
    const auto found = here(indicator, facts);
    return html + section(said(QT_TRANSLATE_NOOP("app", "In this file")),
                          found.isEmpty() ? elsewhere(indicator, facts.catalogue) : found);
}

} // namespace app
