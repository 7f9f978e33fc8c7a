#include "file_details.hpp"

#include "text.hpp"

#include "gate.hpp"

namespace paint {

FileDetails detailsOf(const layers::Imprint& imprint) {
    FileDetails details;
    for (const auto& source : imprint.sources)
        details.sources << text(source);
    for (const auto& licence : imprint.licences)
        details.licences << QString::fromStdString(licence);
    details.recipe = QByteArray::fromStdString(toJson(imprint.recipe));
    details.program = QStringLiteral("Lisière ") + QString::fromStdString(imprint.recipe.program);
    return details;
}

QByteArray detailsText(const layers::Imprint& imprint) {
    const auto details = detailsOf(imprint);
    QString words;
    if (!details.sources.isEmpty())
        words = text(GEO_TR("Sources:")) + u'\n';
    for (const auto& source : details.sources)
        words += source + u'\n';
    words += text(GEO_TR("Recipe, from which Lisière can make this file again:")) + u'\n';
    return words.toUtf8() + details.recipe + '\n';
}

std::optional<qint64> dateOfMaking() {
    bool isNumber = false;
    const auto seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? std::optional{seconds} : std::nullopt;
}

QString xmlSafe(const QString& given) {
    QString out;
    out.reserve(given.size());
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QChar c = given[i];
        const bool pair = c.isHighSurrogate() && i + 1 < given.size() && given[i + 1].isLowSurrogate();
        if (pair)
            out += c;
        const QChar kept = pair ? given[++i] : c;
        const bool lone = !pair && kept.isSurrogate(), control = kept < u' ' && kept != u'\n' && kept != u'\t';
        if (!lone && !control && kept.unicode() < 0xFFFE)
            out += kept;
    }
    return out;
}

} // namespace paint
