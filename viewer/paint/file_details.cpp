#include "file_details.hpp"

namespace paint {

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
