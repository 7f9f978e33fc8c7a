// What a PDF holds beside its pages, put into an open document. Shows qpdf: for the writers of PDF alone.
#pragma once

#include "pdf/pdf_book.hpp"
#include "pdf/qpdf.hpp"

namespace paint {

/// A bookmark of each page, from the outermost group in; empty for none.
struct PdfPlace {
    QPDFObjectHandle page;
    QStringList bookmark;
};

void addBookmarks(QPDF& document, const std::vector<PdfPlace>& places);
/// Title, description and date; language; XMP.
void addDetails(QPDF& document, const FileDetails& details);
/// The recipe first.
void attach(QPDF& document, const PdfOptions& options);

inline QPDFObjectHandle pdfText(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }
inline QPDFObjectHandle pdfName(const char* text) { return QPDFObjectHandle::newName(text); }

} // namespace paint
