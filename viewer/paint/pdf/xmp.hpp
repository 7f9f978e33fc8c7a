// What a document says of itself in XMP (ISO 16684-1).
#pragma once

#include "file_details.hpp"

namespace paint {

/// A packet: title, description, language, sources, licences, program and recipe; a date only if SOURCE_DATE_EPOCH
/// gives one.
QByteArray xmpPacket(const FileDetails& details);

/// The namespace of what no other has a word for: the sources one by one, the recipe.
extern const char* const lisiereNamespace;

} // namespace paint
