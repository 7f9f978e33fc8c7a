#include "pdf/pdf_objects.hpp"

#include "pdf/xmp.hpp"
#include "text.hpp"

#include <QDateTime>
#include <QTimeZone>

namespace paint {
namespace {

using Handle = QPDFObjectHandle;

/// A line of the tree of bookmarks.
struct Entry {
    QString title;
    Handle page;
    std::vector<Entry> inner;
};

void insert(std::vector<Entry>& entries, const PdfPlace& place, qsizetype level, bool sameSoFar) {
    if (level == place.bookmark.size())
        return;
    const auto& title = place.bookmark[level];
    const bool same = sameSoFar && !entries.empty() && entries.back().title == title;
    if (!same)
        entries.push_back({title, place.page, {}});
    insert(entries.back().inner, place, level + 1, same);
}

/// Fills in a level under its parent. @returns how many lines it has in all.
int write(QPDF& document, Handle parent, const std::vector<Entry>& entries) {
    int lines = 0;
    Handle before = Handle::newNull();
    for (const auto& entry : entries) {
        auto item = document.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", pdfText(entry.title));
        item.replaceKey("/Parent", parent);
        auto target = Handle::newArray();
        target.appendItem(entry.page);
        target.appendItem(pdfName("/Fit"));
        item.replaceKey("/Dest", target);
        if (before.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", before);
            before.replaceKey("/Next", item);
        }
        lines += 1 + write(document, item, entry.inner);
        before = item;
    }
    if (!entries.empty()) {
        parent.replaceKey("/Last", before);
        parent.replaceKey("/Count", Handle::newInteger(lines)); // positive: shown open
    }
    return lines;
}

Handle attached(QPDF& document, const Attachment& file) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(document, file.bytes.toStdString());
    stream.setSubtype(file.type.toStdString());
    auto spec = QPDFFileSpecObjectHelper::createFileSpec(document, file.name.toStdString(), stream);
    spec.setDescription(file.description.toStdString());
    auto handle = spec.getObjectHandle();
    handle.replaceKey("/AFRelationship", pdfName(file.kind == Attachment::Kind::Source ? "/Source" : "/Data"));
    QPDFEmbeddedFileDocumentHelper{document}.replaceEmbeddedFile(file.name.toStdString(), spec);
    return handle;
}

} // namespace

void addBookmarks(QPDF& document, const std::vector<PdfPlace>& places) {
    std::vector<Entry> tree;
    for (const auto& place : places)
        insert(tree, place, 0, true);
    if (tree.empty())
        return;
    auto outlines = document.makeIndirectObject(Handle::newDictionary());
    outlines.replaceKey("/Type", pdfName("/Outlines"));
    write(document, outlines, tree);
    document.getRoot().replaceKey("/Outlines", outlines);
    document.getRoot().replaceKey("/PageMode", pdfName("/UseOutlines"));
}

void addDetails(QPDF& document, const FileDetails& details) {
    auto info = Handle::newDictionary();
    info.replaceKey("/Title", pdfText(details.title));
    info.replaceKey("/Subject", pdfText(details.description));
    info.replaceKey("/Creator", pdfText(QStringLiteral("Lisière")));
    info.replaceKey("/Producer", pdfText(details.program));
    if (const auto date = dateOfMaking()) {
        const auto text = QDateTime::fromSecsSinceEpoch(*date, QTimeZone::utc()).toString("yyyyMMddHHmmss");
        info.replaceKey("/CreationDate", Handle::newString("D:" + text.toStdString() + "Z"));
    }
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));

    auto root = document.getRoot();
    root.replaceKey("/Lang", Handle::newString(language() == indicators::Language::French ? "fr-FR" : "en-GB"));
    auto viewer = Handle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
    auto metadata = Handle::newStream(&document, xmpPacket(details).toStdString()); // Qt's holds the time of writing
    metadata.getDict().replaceKey("/Type", pdfName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", pdfName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

void attach(QPDF& document, const PdfOptions& options) {
    auto files = options.attachments;
    if (!options.details.recipe.isEmpty())
        files.insert(files.begin(), {QStringLiteral("recipe.json"),
                                     text(GEO_TR("What this document was made from; Lisière can make it again")),
                                     "application/json", options.details.recipe, Attachment::Kind::Source});
    if (files.empty())
        return;
    auto all = Handle::newArray();
    for (const auto& file : files)
        all.appendItem(attached(document, file));
    document.getRoot().replaceKey("/AF", all);
}

} // namespace paint
