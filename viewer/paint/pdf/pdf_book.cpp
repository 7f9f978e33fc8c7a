#include "pdf/pdf_book.hpp"

#include "painter.hpp"
#include "pdf/pdf_objects.hpp"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace paint {
namespace {

constexpr double millimetresPerInch = 25.4, pointsPerInch = 72;

using Handle = QPDFObjectHandle;

/// Qt's document of texts: a page for each layer of each page. One document, so that each font is embedded once.
class TextPages {
public:
    TextPages() : m_writer{&m_bytes} { m_writer.setResolution(resolution); }

    void add(const PdfPage& page, const std::vector<Item>& texts) {
        m_writer.setPageSize(QPageSize{page.millimetres, QPageSize::Millimeter, QString{}, QPageSize::ExactMatch});
        m_writer.setPageMargins({});
        if (m_painter.isActive())
            m_writer.newPage();
        else
            m_painter.begin(&m_writer);
        const double scale = page.millimetresPerUnit * resolution / millimetresPerInch;
        m_painter.resetTransform();
        m_painter.scale(scale, scale);
        drawItems(texts, m_painter);
    }
    QByteArray finish() {
        m_painter.end();
        return std::move(m_bytes.buffer());
    }

private:
    /// Opened before the writer takes it.
    struct OpenBuffer : QBuffer {
        OpenBuffer() { open(QIODevice::WriteOnly); }
    };
    static constexpr int resolution = 1200;
    OpenBuffer m_bytes;
    QPdfWriter m_writer;
    QPainter m_painter;
};

/// Puts a page together in the first of its pages of Qt's: our content and Qt's texts, in drawing order.
class PageMaker {
public:
    /// What pages of one document share.
    struct Shared {
        std::map<int, Handle> alphas;
        std::map<std::string, Handle> contents; ///< short ones, by what they are
    };
    PageMaker(QPDF& document, Shared& shared, std::span<Handle> pages)
        : m_document{document}, m_shared{shared}, m_pages{pages}, m_contents{Handle::newArray()},
          m_resources{Handle::newDictionary()} {}

    void make(const PdfPage& page) {
        const QSizeF points = page.millimetres * pointsPerInch / millimetresPerInch;
        for (std::size_t l = 0; l < page.layers.size(); ++l) {
            for (const auto& part : page.layers[l].drawings)
                add(part);
            addTexts(m_pages[l], points.height());
        }
        addAlphas(page);
        auto whole = m_pages.front();
        whole.replaceKey("/Contents", m_contents);
        whole.replaceKey("/Resources", m_resources);
        auto box = Handle::newArray();
        for (const double side : {0.0, 0.0, points.width(), points.height()})
            box.appendItem(Handle::newReal(side, 3));
        whole.replaceKey("/MediaBox", box);
    }

private:
    void add(const PdfPage::Part& part) {
        auto parameters = Handle::newNull();
        if (part.rowLength > 0) {
            parameters = Handle::newDictionary();
            parameters.replaceKey("/Predictor", Handle::newInteger(12));
            parameters.replaceKey("/Columns", Handle::newInteger(part.rowLength));
        }
        auto stream = Handle::newStream(&m_document);
        stream.replaceStreamData(part.packed, pdfName("/FlateDecode"), parameters);
        m_contents.appendItem(stream);
    }
    void addShort(const std::string& content) {
        auto [known, isNew] = m_shared.contents.try_emplace(content);
        if (isNew)
            known->second = Handle::newStream(&m_document, content);
        m_contents.appendItem(known->second);
    }
    /// A page of Qt's changes the state it leaves behind, and is rounded to whole points from its top left corner.
    void addTexts(Handle page, double height) {
        auto box = QPDFPageObjectHelper{page}.getAttribute("/MediaBox", false);
        const double top = box.getArrayItem(3).getNumericValue();
        addShort("q 1 0 0 1 0 " + QByteArray::number(height - top, 'f', 4).toStdString() + " cm\n");
        m_contents.appendItem(page.getKey("/Contents"));
        addShort("\nQ\n");
        auto resources = page.getKey("/Resources");
        for (const auto& category : resources.getKeys()) {
            auto from = resources.getKey(category);
            if (!from.isDictionary())
                continue;
            auto into = categoryOf(category);
            for (const auto& key : from.getKeys()) // named by the number of the object: the same on every page
                into.replaceKey(key, from.getKey(key));
        }
    }
    Handle categoryOf(const std::string& category) {
        if (!m_resources.hasKey(category))
            m_resources.replaceKey(category, Handle::newDictionary());
        return m_resources.getKey(category);
    }
    void addAlphas(const PdfPage& page) {
        auto states = categoryOf("/ExtGState");
        for (const int alpha : page.alphas) {
            auto [known, isNew] = m_shared.alphas.try_emplace(alpha);
            if (isNew) {
                auto state = Handle::newDictionary();
                for (const char* key : {"/CA", "/ca"})
                    state.replaceKey(key, Handle::newReal(alpha / 255.0, 4));
                known->second = m_document.makeIndirectObject(state);
            }
            states.replaceKey(alphaState(alpha).toStdString(), known->second);
        }
    }

    QPDF& m_document;
    Shared& m_shared;
    std::span<Handle> m_pages;
    Handle m_contents, m_resources;
};

QByteArray written(QPDF& document) {
    QPDFWriter writer{document};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(out->getBuffer()), static_cast<qsizetype>(out->getSize())};
}

} // namespace

struct PdfBook::Impl {
    struct Kept {
        PdfPage page; ///< its texts are gone: Qt has them
        QStringList bookmark;
    };
    TextPages texts;
    std::vector<Kept> pages;

    std::vector<PdfPlace> assemble(QPDF& document, geo::Progress& progress) {
        auto all = document.getAllPages(); // a copy: pages are removed from the document's own
        PageMaker::Shared shared;
        std::vector<PdfPlace> places;
        std::size_t at = 0;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            auto& [page, bookmark] = pages[i];
            const std::span own{all.begin() + static_cast<std::ptrdiff_t>(at), page.layers.size()};
            PageMaker{document, shared, own}.make(page);
            for (auto& rest : own.subspan(1))
                document.removePage(rest);
            places.push_back({own.front(), bookmark});
            at += own.size();
            page = {}; // the document has it now
            progress.report(static_cast<double>(i + 1) / static_cast<double>(pages.size()));
        }
        return places;
    }
};

PdfBook::PdfBook() : m_impl{std::make_unique<Impl>()} {}
PdfBook::~PdfBook() = default;

void PdfBook::add(PdfPage page, const QStringList& bookmark) {
    for (auto& layer : page.layers) {
        m_impl->texts.add(page, layer.texts);
        layer.texts = {};
    }
    m_impl->pages.push_back({std::move(page), bookmark});
}

std::size_t PdfBook::pages() const { return m_impl->pages.size(); }

QByteArray PdfBook::finish(const PdfOptions& options, geo::Progress& progress) {
    auto details = options.details;
    const auto& first = m_impl->pages.front().page;
    if (details.title.isEmpty())
        details.title = first.title;
    if (details.description.isEmpty())
        details.description = first.description;
    if (details.program.isEmpty())
        details.program = QStringLiteral("Lisière");
    const QByteArray texts = m_impl->texts.finish();
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("pages.pdf", texts.constData(), static_cast<std::size_t>(texts.size()));
    const auto places = m_impl->assemble(document, progress);
    addBookmarks(document, places);
    addDetails(document, details);
    attach(document, {details, options.attachments});
    return written(document);
}

} // namespace paint
