#include "clipboard.hpp"

#include "file_details.hpp"
#include "painter.hpp"
#include "svg_writer.hpp"
#include "text.hpp"
#include "workbook_look.hpp"

#include <QLocale>

namespace paint {
namespace {

/// Tabs and line ends would begin another cell; what looks like a formula is marked as text.
QString cellForTabs(const QString& given) {
    auto text = given.simplified();
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
        text.prepend(u'\'');
    return text;
}

QString numberForTabs(double value) {
    auto digits = QString::number(value, 'g', 15);
    return language() == indicators::Language::French ? digits.replace(u'.', u',') : digits;
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

std::unique_ptr<QMimeData> tableForClipboard(const layers::Released<layers::Workbook>& book) {
    const auto& sheet = book.content().sheets.front();
    QString out;
    QStringList heads;
    for (const auto& column : sheet.columns)
        heads << cellForTabs(sheetText(column.name));
    out = heads.join(u'\t') + u'\n';
    for (std::size_t r = sheet.headings; r < sheet.headings + sheet.records; ++r) {
        QStringList cells;
        for (const auto& cell : sheet.rows[r])
            if (const auto* number = std::get_if<layers::SheetNumber>(&cell.content))
                cells << numberForTabs(number->value);
            else
                cells << cellForTabs(cellText(cell));
        out += cells.join(u'\t') + u'\n';
    }
    if (const auto sources = sourceLines(book.imprint()); !sources.isEmpty())
        out += u'\n' + sources + u'\n';
    auto data = std::make_unique<QMimeData>();
    data->setText(out);
    return data;
}

} // namespace paint
