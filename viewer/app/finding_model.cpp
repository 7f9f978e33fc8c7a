#include "import_dialog.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "network/record_words.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QFileInfo>
#include <QLocale>
#include <QTextDocumentFragment>

#include <algorithm>

namespace app {
namespace {

QString bold(const QString& text, const QColor& colour) {
    return QStringLiteral("<b style='font-weight:600;color:%1'>%2</b>").arg(colour.name(), text.toHtmlEscaped());
}

QString greyStyle() {
    return QStringLiteral("color:%1;font-size:%2px").arg(look().secondText.name(), QString::number(px(11)));
}

QString grey(const QString& text) {
    return text.isEmpty() ? QString{}
                          : QStringLiteral("<br><span style='%1'>%2</span>").arg(greyStyle(), text.toHtmlEscaped());
}

QString bullets(const QStringList& lines, const QString& style = {}) {
    QStringList html;
    for (const auto& line : lines)
        html << QStringLiteral(
                    "<p style='margin:0 0 0 %1px;text-indent:-%1px;%3'><span style='color:#A9771F'>•</span>  %2</p>")
                    .arg(QString::number(px(10)), line.toHtmlEscaped(), style);
    return html.join(QString{});
}

/// Where to look: the first places an anomaly was met.
QString examplesOf(const geo::Anomaly& anomaly) {
    constexpr std::size_t most = 2;
    QStringList list;
    for (std::size_t i = 0; i < std::min(most, anomaly.examples.size()); ++i)
        list << QString::fromStdString(anomaly.examples[i]);
    if (list.isEmpty())
        return {};
    const auto more = anomaly.count > static_cast<std::int64_t>(list.size()) ? QStringLiteral("…") : QString{};
    return QStringLiteral(" (%1%2)").arg(list.join(QStringLiteral(", ")), more);
}

QString sizeOf(const std::filesystem::path& file) {
    return QLocale{}.formattedDataSize(QFileInfo{QString::fromStdString(file.string())}.size(), 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString number(std::int64_t n) { return paint::number(static_cast<double>(n), 0); }

QString rowsWord(const geo::Inspection& i) {
    if (!i.kind)
        return FindingModel::tr("%1 rows").arg(number(i.rows));
    switch (*i.kind) {
    case geo::GeographyKind::Iris:
        return FindingModel::tr("%1 IRIS").arg(number(i.rows));
    case geo::GeographyKind::Qpv:
        return FindingModel::tr("%1 neighbourhoods").arg(number(i.rows));
    case geo::GeographyKind::Commune:
        return FindingModel::tr("%1 communes").arg(number(i.rows));
    case geo::GeographyKind::Department:
        return FindingModel::tr("%1 departments").arg(number(i.rows));
    case geo::GeographyKind::Epci:
        return FindingModel::tr("%1 EPCI").arg(number(i.rows));
    case geo::GeographyKind::Outline: // never imported
        break;
    case geo::GeographyKind::Grid:
        return FindingModel::tr("%1 squares").arg(number(i.rows));
    }
    return {};
}

QString crsWord(int epsg) {
    if (epsg == 2154)
        return QStringLiteral("Lambert-93");
    if (epsg == 4326)
        return FindingModel::tr("longitude and latitude");
    return epsg == 0 ? QString{} : QStringLiteral("EPSG:%1").arg(epsg);
}

QString factsOf(const geo::Inspection& i) {
    QStringList facts;
    const bool qpv = i.kind == geo::GeographyKind::Qpv;
    if (i.dataYear)
        facts << FindingModel::tr("data of %1").arg(*i.dataYear);
    if (i.geographyYear)
        facts << (qpv ? FindingModel::tr("generation %1").arg(*i.geographyYear)
                      : FindingModel::tr("geography of %1").arg(*i.geographyYear));
    facts << rowsWord(i);
    if (i.epsg != 0)
        facts << crsWord(i.epsg);
    else if (!i.columnsKnown.empty())
        facts << counted(static_cast<qint64>(i.columnsKnown.size()), FindingModel::tr("%1 column"),
                         FindingModel::tr("%1 columns"));
    return facts.join(QStringLiteral(" · "));
}

const geo::Plan* planOf(const geo::Inspection& i, const ImportSurvey& survey) {
    const auto at = std::find_if(survey.plans.begin(), survey.plans.end(), [&](const geo::Plan& p) {
        return p.inspection.source.displayName() == i.source.displayName() && p.inspection.source.file == i.source.file;
    });
    return at == survey.plans.end() ? nullptr : &*at;
}

QString words(Question question) {
    switch (question) {
    case Question::Reading:
        return FindingModel::tr("Say how it is read…");
    case Question::Year:
        return FindingModel::tr("Say the year of its figures…");
    case Question::None:
        break;
    }
    return {};
}

Question questionOf(const geo::Inspection& i, const geo::Plan* plan) {
    return plan ? app::questionOf(i, plan->vintage) : Question::None;
}

QString doing(const geo::Inspection& i, const geo::Plan* planned) {
    if (i.reader.empty())
        return FindingModel::tr("Nothing: it is left out");
    if (const auto question = questionOf(i, planned); question != Question::None)
        return bold(words(question), look().estimateText) + grey(FindingModel::tr("not loaded before this is said"));
    if (!planned)
        return FindingModel::tr("Nothing: another layer of the file is used");
    QStringList actions;
    for (const auto& anomaly : i.anomalies)
        if (!anomaly.action.empty())
            actions << firstUpper(paint::text(anomaly.action));
    actions.removeDuplicates();
    const auto first = i.isRecords   ? FindingModel::tr("Add the list as published")
                       : i.epsg != 0 ? FindingModel::tr("Add the outlines")
                       : i.kind      ? FindingModel::tr("Add the table as published")
                                     : FindingModel::tr("Add to the register");
    return first.toHtmlEscaped() + bullets(actions, greyStyle());
}

QIcon statusIcon(bool recognised, bool question) {
    return !recognised ? icon("dialog-warning", look().estimateText)
           : question  ? icon("help-hint", look().estimateText)
                       : icon("dialog-ok-apply", look().accent);
}

} // namespace

std::optional<geo::SourceFile> FindingModel::source(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].source : std::nullopt;
}

void FindingModel::setSurvey(const ImportSurvey& survey) {
    beginResetModel();
    m_rows.clear();
    for (const auto& finding : survey.findings) {
        if (finding.inspections.empty())
            addRow(finding, nullptr, survey);
        for (const auto& inspection : finding.inspections)
            addRow(finding, &inspection, survey);
    }
    endResetModel();
}

void FindingModel::addRow(const Finding& finding, const geo::Inspection* i, const ImportSurvey& survey) {
    Row row;
    const auto name = QString::fromStdString(i ? i->source.displayName() : finding.file.filename().string());
    row.cells[0] = bold(name, look().text) + grey(sizeOf(finding.file));
    if (!i) {
        row.cells[1] = bold(tr("Cannot be read"), look().estimateText);
        row.cells[2] = bullets({finding.error ? paint::text(*finding.error) : tr("The file is empty.")});
        row.cells[3] = tr("Nothing: it is left out");
    } else {
        const auto* plan = planOf(*i, survey);
        row.source = i->source;
        row.recognised = !i->reader.empty();
        row.question = row.recognised && questionOf(*i, plan) != Question::None;
        row.cells[1] = row.recognised ? bold(QString::fromStdString(i->title), look().heading) + grey(factsOf(*i))
                                      : bold(tr("Not recognised"), look().estimateText);
        QStringList anomalies;
        for (const auto& reason : i->blocking)
            anomalies << paint::text(reason);
        for (const auto& anomaly : i->anomalies)
            anomalies << paint::text(anomaly.what) + examplesOf(anomaly);
        anomalies.removeDuplicates();
        row.cells[2] = bullets(anomalies);
        row.cells[3] = doing(*i, plan);
    }
    m_rows.push_back(std::move(row));
}

int FindingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& html = row.cells[index.column()];
    switch (role) {
    // As written: HTML would make a plain space of the narrow one inside numbers.
    case HtmlRole:
        return QStringLiteral("<div style='white-space:pre-wrap'>%1</div>").arg(html);
    case RecognisedRole:
        return row.recognised;
    case Qt::DecorationRole:
        return index.column() == 0 ? QVariant{statusIcon(row.recognised, row.question)} : QVariant{};
    case Qt::DisplayRole:
        return QTextDocumentFragment::fromHtml(html).toPlainText();
    case Qt::BackgroundRole:
        return row.recognised && !row.question ? QVariant{} : QVariant{look().estimateGround};
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant{Qt::AlignLeft | Qt::AlignVCenter} : QVariant{};
    switch (section) {
    case 0:
        return tr("File");
    case 1:
        return tr("Recognised as");
    case 2:
        return tr("To know");
    default:
        return tr("What will be done");
    }
}

} // namespace app
