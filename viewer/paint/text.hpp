// Messages and numbers in the reader's language, set the way its typography wants.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "catalogue.hpp"
#include "provenance.hpp"

#include <QLocale>
#include <QString>

namespace indicators {
struct Figures;
}

namespace paint {

/// Installs the language for every text of the program: translators (ours and Qt's) and number formats. Call once at
/// start, after QCoreApplication exists.
void setLanguage(indicators::Language language);
indicators::Language language();

/// A Message translated, its numbers formatted; French typography applied (U+202F before : ; ! ? % € », after «).
QString text(const geo::Message& message);
QString sentence(const indicators::Sentence& sentence); ///< the catalogue's words in it in the language too
QString text(const geo::Error& error); ///< all levels, outermost first, joined by " : " as the language wants

/// "1 234,5" with narrow no-break spaces and a true minus in French, "1,234.5" in English.
QString number(double value, int decimals);
/// "2,1 Mo", "2.1 MB": powers of 1,000, as file managers do.
QString fileSize(std::int64_t bytes);
/// With its unit: "11 960 €", "44,3 %", "5 points"; the word of the state where there is no number ("secret
/// statistique").
QString figure(const geo::Cell& cell, const std::string& unit, int decimals);
QString figure(const indicators::Figures& figures, std::size_t zone); ///< of a change with its sign: "+1,2 point"
QString stateWord(geo::CellState state);
/// Narrow no-break spaces where French wants them, apostrophes ’; left as it is in English.
QString typeset(QString text);

} // namespace paint
