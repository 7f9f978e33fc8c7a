// A PDF made page by page: fonts embedded once, bookmarks, files attached, the same bytes each time.
#pragma once

#include "file_details.hpp"
#include "pdf/pdf_page.hpp"

#include <QStringList>

#include <memory>

namespace paint {

/// What a document holds beside its pages.
struct PdfOptions {
    FileDetails details;
    std::vector<Attachment> attachments; ///< beside the recipe, which is attached as recipe.json
};

/// Pages are added in order, from one thread; preparePdfPage() may run in others meanwhile. What is kept of a page is
/// its packed content, a few tens of kilobytes for a sheet.
class PdfBook {
public:
    PdfBook();
    ~PdfBook();
    PdfBook(const PdfBook&) = delete;
    PdfBook& operator=(const PdfBook&) = delete;

    /// Texts are set here, by Qt.
    /// @param bookmark  from the outermost group in; empty for none. Pages of the same bookmark follow each other and
    /// have one; a group is opened where it differs from that of the page before.
    void add(PdfPage page, const QStringList& bookmark = {});
    std::size_t pages() const;

    /// The whole file; once, with a page at least. The date is SOURCE_DATE_EPOCH or left out, the identifier is made
    /// from the content.
    QByteArray finish(const PdfOptions& options, geo::Progress& progress);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace paint
