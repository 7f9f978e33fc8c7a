#include "clipboard.hpp"

#include "file_details.hpp"
#include "painter.hpp"
#include "svg_writer.hpp"
#include "text.hpp"

#include <QRegularExpression>

namespace paint {
namespace {

/// Digits alone that are a code: they start with a zero, or are more than a number has without blanks between them.
/// @param given as it is shown, with the blanks of its thousands
bool isCode(const QString& given) {
    static const QRegularExpression code{QStringLiteral("^(0\\d+|\\d{5,}|2[AB]\\d+)$")};
    return code.match(given).hasMatch();
}

/// Tabs and line ends would begin another cell; what looks like a formula is marked as text.
QString plain(const std::string& given) {
    static const QRegularExpression between{QStringLiteral("(?<=\\d)[\\x{202F}\\x{00A0}](?=\\d{3})")};
    static const QRegularExpression formula{QStringLiteral("^([=@]|[+-](?!\\d))")};
    auto cell = QString::fromStdString(given)
                    .replace(between, QString{})
                    .replace(u'\t', u' ')
                    .replace(u'\n', QStringLiteral(", "));
    return formula.match(cell).hasMatch() ? cell.prepend(u'\'') : cell;
}

QString htmlRow(const std::vector<std::string>& cells, const QString& tag) {
    QString html = QStringLiteral("<tr>");
    for (const auto& given : cells) {
        const auto cell = plain(given);
        // The first is what Excel reads, the second what LibreOffice does.
        const auto asText = isCode(QString::fromStdString(given))
                                ? QStringLiteral(" style=\"mso-number-format:'\\@'\" sdnum=\"0;0;@\"")
                                : QString{};
        html += QStringLiteral("<%1%2>%3</%1>").arg(tag, asText, cell.toHtmlEscaped());
    }
    return html + QStringLiteral("</tr>\n");
}

QString sourceLines(const layers::Imprint& imprint) {
    const auto details = detailsOf(imprint);
    return details.sources.isEmpty() ? QString{}
                                     : text(GEO_TR("Sources:")) + u' ' + details.sources.join(QStringLiteral(" ; "));
}

} // namespace

std::unique_ptr<QMimeData> pictureForClipboard(const layers::Released<Plan>& plan, QSize pixels,
                                               geo::Progress& progress) {
    auto data = std::make_unique<QMimeData>();
    data->setImageData(render(plan.content(), pixels, progress));
    data->setData(QStringLiteral("image/svg+xml"), toSvg(plan.content(), detailsOf(plan.imprint())));
    QStringList words{plan.content().title, plan.content().description, sourceLines(plan.imprint())};
    words.removeAll(QString{});
    data->setText(words.join(u'\n'));
    return data;
}

std::unique_ptr<QMimeData> svgForClipboard(const layers::Released<Plan>& plan) {
    auto data = std::make_unique<QMimeData>();
    const auto svg = toSvg(plan.content(), detailsOf(plan.imprint()));
    data->setData(QStringLiteral("image/svg+xml"), svg);
    data->setText(QString::fromUtf8(svg));
    return data;
}

QString asTabbedText(const layers::ShownTable& table) {
    QStringList lines;
    const auto add = [&](const std::vector<std::string>& cells) {
        QStringList words;
        for (const auto& cell : cells)
            words << plain(cell);
        lines << words.join(u'\t');
    };
    if (!table.heads.empty())
        add(table.heads);
    for (const auto& row : table.rows)
        if (table.heads.empty() && row.size() == 1) // a sentence
            lines << QString::fromStdString(row.front());
        else
            add(row);
    return lines.join(u'\n');
}

QString asHtmlTable(const layers::ShownTable& table) {
    QString html = QStringLiteral("<table>\n") + htmlRow(table.heads, QStringLiteral("th"));
    for (const auto& cells : table.rows)
        html += htmlRow(cells, QStringLiteral("td"));
    return html + QStringLiteral("</table>\n");
}

std::unique_ptr<QMimeData> tableForClipboard(const layers::Released<layers::ShownTable>& released) {
    const auto& table = released.content();
    const auto sources = sourceLines(released.imprint());
    auto data = std::make_unique<QMimeData>();
    data->setText(asTabbedText(table) + (sources.isEmpty() ? QString{} : QStringLiteral("\n\n") + sources));
    if (!table.heads.empty()) { // else they are lines of text
        const auto below = sources.isEmpty() ? QString{} : QStringLiteral("<p>%1</p>\n").arg(sources.toHtmlEscaped());
        data->setHtml(QStringLiteral("<meta charset=\"utf-8\">\n") + asHtmlTable(table) + below);
    }
    return data;
}

} // namespace paint
