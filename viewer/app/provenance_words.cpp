#include "provenance_words.hpp"

#include "copying.hpp"
#include "source_rows_model.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QCoreApplication>

namespace app {
namespace {

using Part = indicators::Provenance::Part;

/// Some messages are fragments: "not calibrated on …".
QString whole(QString line) {
    line = line.trimmed();
    if (!line.isEmpty())
        line[0] = line[0].toUpper();
    static const QString ends = QStringLiteral(".!?:…");
    return line.isEmpty() || ends.contains(line.back()) ? line : line + u'.';
}

} // namespace

QString provenanceFigure(const indicators::Provenance& provenance) {
    const auto& indicator = provenance.indicator;
    const auto figure = paint::figure(provenance.value, indicator.unit, indicator.decimals);
    return provenance.isEstimate && provenance.value.hasNumber() ? QStringLiteral("≈\u202F") + figure : figure;
}

QString partName(Part part) {
    switch (part) {
    case Part::Way:
        return QCoreApplication::translate("app", "How");
    case Part::Result:
        return QCoreApplication::translate("app", "Calculation");
    case Part::Correction:
        return QCoreApplication::translate("app", "Correction");
    case Part::Margin:
        return QCoreApplication::translate("app", "Margin");
    case Part::Limits:
        return QCoreApplication::translate("app", "Limits");
    case Part::Files:
        return QCoreApplication::translate("app", "Files");
    case Part::Caveat:
        return QCoreApplication::translate("app", "To know");
    }
    return {};
}

QStringList sentencesOf(const indicators::Provenance::Section& section) {
    QStringList lines;
    for (const auto& given : section.lines) {
        const auto line = paint::sentence(given);
        lines << (section.part == Part::Result || section.part == Part::Files ? line : whole(line));
    }
    return lines;
}

layers::ShownTable provenanceAsText(const indicators::Provenance& provenance) {
    QStringList lines;
    lines << QCoreApplication::translate("app", "%1, %2: %3")
                 .arg(indicatorName(provenance.indicator), QString::number(provenance.year),
                      provenanceFigure(provenance));
    lines << QString::fromStdString(provenance.place);
    if (!provenance.label.empty())
        lines << paint::text(provenance.label);
    for (const auto& section : provenance.sections) {
        lines << QString{} << partName(section.part);
        lines << sentencesOf(section);
    }
    if (provenance.source.rows.empty())
        return shownText(paint::typeset(lines.join(u'\n')), provenance.sources);
    lines << QString{} << QCoreApplication::translate("app", "Rows of the file");
    auto text = shownText(paint::typeset(lines.join(u'\n')), provenance.sources);
    SourceRowsModel model;
    model.setSource(provenance.source);
    auto rows = shownTable(model, {});
    text.rows.push_back(std::move(rows.heads));
    text.rows.insert(text.rows.end(), rows.rows.begin(), rows.rows.end());
    text.counts = std::move(rows.counts);
    return text;
}

} // namespace app
