// What Qt's PDF writer cannot do: fixed dates and identifier, language, words for readers.
#pragma once

#include <QByteArray>
#include <QString>

namespace paint {

struct PdfWords {
    QString title, subject, language;
};

/// The same document with its date taken from SOURCE_DATE_EPOCH or left out, an identifier made from its content, its
/// title shown by viewers, and the language of its text. The same input gives the same bytes.
QByteArray finishedPdf(const QByteArray& pdf, const PdfWords& words);

} // namespace paint
