// How a figure was obtained, in the reader's language.
#pragma once

#include "provenance.hpp"
#include "shown_table.hpp"

#include <QString>

namespace app {

/// "≈ 1 720" for an estimate, "1 720" for a published figure, or the word of its absence.
QString provenanceFigure(const indicators::Provenance& provenance);
/// "Margin", "Files" …
QString partName(indicators::Provenance::Part part);
/// The lines of a section, each a whole sentence.
QStringList sentencesOf(const indicators::Provenance::Section& section);
/// Everything as lines of text, the rows of the file in cells: for the clipboard.
layers::ShownTable provenanceAsText(const indicators::Provenance& provenance);

} // namespace app
