// What a picture or page says of itself beside what is seen on it.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace layers {
struct Imprint;
}

namespace paint {

struct FileDetails {
    QString title, description;    ///< empty: those of the (first) plan
    QStringList sources, licences; ///< in order of use
    QByteArray recipe;             ///< JSON, what the file was made from; empty: none
    QString program;               ///< "Lisière 0.6.0"; empty: without its version
};

/// A file inside a PDF.
struct Attachment {
    enum class Kind { Source, Data }; ///< what the document was made from; the figures behind what it shows
    QString name, description;
    QByteArray type; ///< "application/json", "text/csv"
    QByteArray bytes;
    Kind kind = Kind::Data;
};

/// What the gate says of it, in the reader's language.
FileDetails detailsOf(const layers::Imprint& imprint);

/// The same as text: sources and licences in words, then the recipe, which starts on a line of its own with "{".
QByteArray detailsText(const layers::Imprint& imprint);

/// SOURCE_DATE_EPOCH; nothing where it is not set: a file then holds no date of its making.
std::optional<qint64> dateOfMaking();

/// Without the characters that XML 1.0 does not know (control characters, halves of pairs).
QString xmlSafe(const QString& given);

} // namespace paint
