#include "pdf_finish.hpp"

#include <QDateTime>
#include <QTimeZone>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr, as qpdf asks to be told
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace paint {
namespace {

QPDFObjectHandle unicode(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

} // namespace

QByteArray finishedPdf(const QByteArray& pdf, const PdfWords& words) {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("page.pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));

    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(words.title));
    info.replaceKey("/Subject", unicode(words.subject));
    info.replaceKey("/Creator", unicode(QStringLiteral("Lisière")));
    bool isNumber = false;
    const auto seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber) {
        const auto date = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString("yyyyMMddHHmmss");
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString("D:" + date.toStdString() + "Z"));
    }
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));

    auto root = document.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(words.language.toStdString()));
    auto viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
    root.removeKey("/Metadata"); // holds the time of writing

    QPDFWriter writer{document};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(out->getBuffer()), static_cast<qsizetype>(out->getSize())};
}

} // namespace paint
