#include "copying.hpp"

#include "clipboard.hpp"
#include "text.hpp"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QRegularExpression>

namespace app {
namespace {

constexpr double copiedDpi = 150, millimetresPerInch = 25.4;

QSize pixelsOf(const paint::Plan& plan) {
    return (plan.size * (plan.paper ? copiedDpi / millimetresPerInch : 1)).toSize();
}

/// Digits alone that are a code: they start with a zero, or have more of them than a number without blanks.
bool isCode(const QString& cell) {
    static const QRegularExpression code{QStringLiteral("^(0\\d+|\\d{5,}|2[AB]\\d+)$")};
    return code.match(cell).hasMatch();
}

QString plain(QString cell) {
    static const QRegularExpression between{QStringLiteral("(?<=\\d)[\\x{202F}\\x{00A0}](?=\\d{3})")};
    return cell.replace(between, QString{})
        .replace(QLatin1Char{'\t'}, QLatin1Char{' '})
        .replace(QLatin1Char{'\n'}, QLatin1String{", "});
}

} // namespace

void copyPicture(Jobs& jobs, QObject* owner, std::function<ReleasedPlan(geo::Progress&)> make,
                 std::function<void(const QString& problem)> done) {
    using Data = std::shared_ptr<std::unique_ptr<QMimeData>>; // a result of a job is copied
    auto future = startJob<Data>(*QThreadPool::globalInstance(), [make = std::move(make)](geo::Progress& progress) {
        geo::ProgressPart first{progress, 0, 0.5}, second{progress, 0.5, 1};
        const auto plan = make(first);
        auto data = paint::pictureForClipboard(plan, pixelsOf(plan.content()), second);
        data->moveToThread(QCoreApplication::instance()->thread());
        return std::make_shared<std::unique_ptr<QMimeData>>(std::move(data));
    });
    jobs.follow<Data>(
        owner, QCoreApplication::translate("Clipboard", "Copying"), future,
        [done](const Data& data) {
            QApplication::clipboard()->setMimeData(data->release()); // the clipboard's own
            done({});
        },
        [done](const geo::Error& error) { done(paint::text(error)); });
}

TableCells cellsOf(const QAbstractItemModel& model) {
    TableCells table;
    for (int c = 0; c < model.columnCount(); ++c)
        table.heads << model.headerData(c, Qt::Horizontal).toString().trimmed();
    for (int r = 0; r < model.rowCount(); ++r) {
        QStringList cells;
        for (int c = 0; c < model.columnCount(); ++c)
            cells << model.index(r, c).data().toString();
        table.rows.push_back(cells);
    }
    return table;
}

QString tabbed(const TableCells& table) {
    const auto line = [](const QStringList& cells) {
        QStringList words;
        for (const auto& cell : cells)
            words << plain(cell);
        return words.join(QLatin1Char{'\t'});
    };
    QStringList lines{line(table.heads)};
    for (const auto& row : table.rows)
        lines << line(row);
    return lines.join(QLatin1Char{'\n'});
}

QString asHtml(const TableCells& table) {
    const auto row = [](const QStringList& cells, const QString& tag) {
        QString html = QStringLiteral("<tr>");
        for (const auto& cell : cells) {
            // The first is what Excel reads, the second what LibreOffice does.
            const auto asText =
                isCode(cell) ? QStringLiteral(" style=\"mso-number-format:'\\@'\" sdnum=\"0;0;@\"") : QString{};
            html += QStringLiteral("<%1%2>%3</%1>").arg(tag, asText, plain(cell).toHtmlEscaped());
        }
        return html + QStringLiteral("</tr>\n");
    };
    QString html = QStringLiteral("<meta charset=\"utf-8\">\n<table>\n") + row(table.heads, QStringLiteral("th"));
    for (const auto& cells : table.rows)
        html += row(cells, QStringLiteral("td"));
    return html + QStringLiteral("</table>\n");
}

void copyTable(const TableCells& table) {
    auto* data = new QMimeData;
    data->setText(tabbed(table));
    data->setHtml(asHtml(table));
    QApplication::clipboard()->setMimeData(data);
}

} // namespace app
