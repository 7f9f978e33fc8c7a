#include "pdf_writer.hpp"

#include "painter.hpp"
#include "pdf_content.hpp"
#include "text.hpp"

#include "base/parallel.hpp"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr, as qpdf asks to be told
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace paint {
namespace {

constexpr double millimetresPerInch = 25.4;
/// A slide of 1920 pixels is 33.87 cm wide, the width presentation programs use.
constexpr double pixelsPerInch = 144;

using Handle = QPDFObjectHandle;

Handle unicode(const QString& text) { return Handle::newUnicodeString(text.toStdString()); }
Handle name(const char* text) { return Handle::newName(text); }

/// Items that follow each other and are all texts or pictures, which Qt writes, or all something else.
struct Run {
    bool texts = false;
    std::span<const Item> items;
};

std::vector<Run> runsOf(const Plan& plan) {
    const auto isText = [](const Item& item) {
        return std::holds_alternative<TextItem>(item) || std::holds_alternative<ImageItem>(item);
    };
    std::vector<Run> runs;
    for (std::size_t from = 0, to = 0; from < plan.items.size(); from = to) {
        while (to < plan.items.size() && isText(plan.items[to]) == isText(plan.items[from]))
            ++to;
        runs.push_back({isText(plan.items[from]), std::span{plan.items}.subspan(from, to - from)});
    }
    return runs;
}

/// A document with one page for each run of texts, one at least.
QByteArray textPages(const Plan& plan, const std::vector<Run>& runs, double millimetres) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    constexpr int resolution = 1200;
    QPdfWriter writer{&buffer};
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize{plan.size * millimetres, QPageSize::Millimeter, QString{}, QPageSize::ExactMatch});
    writer.setPageMargins({});
    QPainter painter{&writer};
    const double scale = millimetres * resolution / millimetresPerInch;
    painter.scale(scale, scale);
    bool first = true;
    for (const auto& run : runs) {
        if (!run.texts)
            continue;
        if (!first)
            writer.newPage();
        first = false;
        drawItems(run.items, painter);
    }
    painter.end();
    return bytes;
}

/// Rows with the Up predictor: a byte that says so, then each byte less the one above it.
QByteArray predicted(const QByteArray& rows, int length) {
    QByteArray out;
    out.resize(rows.size() / length * (length + 1));
    const char* in = rows.constData();
    char* to = out.data();
    for (qsizetype row = 0; row * length < rows.size(); ++row) {
        *to++ = 2;
        for (int i = 0; i < length; ++i, ++in)
            *to++ = row == 0 ? *in : static_cast<char>(*in - *(in - length));
    }
    return out;
}

/// qCompress puts four bytes of length before the stream.
std::string deflated(const QByteArray& bytes) {
    constexpr int level = 6;
    return qCompress(bytes, level).mid(4).toStdString();
}

/// Puts the one page together: our content and Qt's pages of text, in drawing order.
class PageMaker {
public:
    PageMaker(QPDF& document, const Plan& plan, const PdfGrid& grid)
        : m_document{document}, m_pages{document.getAllPages()}, m_plan{plan}, m_grid{grid},
          m_resources{m_pages.front().getKey("/Resources")} {}

    void make(const std::vector<Run>& runs, geo::Progress& progress) {
        const auto frame = background();
        add(pdfContent({&frame, 1}, m_grid, m_alphas));
        std::size_t page = 0;
        for (const auto& run : runs) {
            if (!run.texts) {
                add(pdfContent(run.items, m_grid, m_alphas));
                continue;
            }
            addPage(m_pages[page++]);
        }
        compress(progress);
        auto contents = Handle::newArray();
        for (auto& part : m_parts)
            contents.appendItem(part);
        m_pages.front().replaceKey("/Contents", contents);
        addAlphas();
        for (std::size_t i = 1; i < m_pages.size(); ++i)
            m_document.removePage(m_pages[i]);
    }

private:
    Item background() const {
        QPainterPath page;
        page.addRect({{0, 0}, m_plan.size});
        return PathItem{page, true, m_plan.background, {}, 0};
    }
    void add(std::vector<PdfChunk> chunks) {
        for (auto& chunk : chunks) {
            m_parts.push_back(Handle::newStream(&m_document));
            m_ours.emplace_back(m_parts.size() - 1, std::move(chunk));
        }
    }
    /// A page of Qt's changes the state it leaves behind.
    void addPage(Handle page) {
        add({{"q\n", 0}});
        m_parts.push_back(page.getKey("/Contents"));
        add({{"\nQ\n", 0}});
        auto resources = page.getKey("/Resources");
        for (const auto& category : resources.getKeys()) {
            auto from = resources.getKey(category);
            if (!from.isDictionary())
                continue;
            if (!m_resources.hasKey(category))
                m_resources.replaceKey(category, Handle::newDictionary());
            auto into = m_resources.getKey(category);
            for (const auto& key : from.getKeys()) // named by the number of the object: the same on every page
                into.replaceKey(key, from.getKey(key));
        }
    }
    void compress(geo::Progress& progress) {
        std::vector<std::string> packed(m_ours.size());
        geo::parallelFor(
            m_ours.size(),
            [&](std::size_t i) {
                const auto& chunk = m_ours[i].second;
                packed[i] = deflated(chunk.rowLength > 0 ? predicted(chunk.bytes, chunk.rowLength) : chunk.bytes);
            },
            progress);
        for (std::size_t i = 0; i < m_ours.size(); ++i) {
            const int length = m_ours[i].second.rowLength;
            auto parameters = Handle::newNull();
            if (length > 0) {
                parameters = Handle::newDictionary();
                parameters.replaceKey("/Predictor", Handle::newInteger(12));
                parameters.replaceKey("/Columns", Handle::newInteger(length));
            }
            m_parts[m_ours[i].first].replaceStreamData(packed[i], name("/FlateDecode"), parameters);
        }
    }
    void addAlphas() {
        if (!m_resources.hasKey("/ExtGState"))
            m_resources.replaceKey("/ExtGState", Handle::newDictionary());
        auto states = m_resources.getKey("/ExtGState");
        for (const int alpha : m_alphas) {
            auto state = Handle::newDictionary();
            for (const char* key : {"/CA", "/ca"})
                state.replaceKey(key, Handle::newReal(alpha / 255.0, 4));
            states.replaceKey(alphaState(alpha).toStdString(), m_document.makeIndirectObject(state));
        }
    }

    QPDF& m_document;
    std::vector<Handle> m_pages;
    const Plan& m_plan;
    PdfGrid m_grid;
    Handle m_resources;
    std::vector<Handle> m_parts;
    std::vector<std::pair<std::size_t, PdfChunk>> m_ours; ///< by place in m_parts
    std::set<int> m_alphas;
};

/// Qt rounds a page to whole points from its top left corner: gives it its true size. @returns where its top is.
double fitPage(Handle page, QSizeF millimetres) {
    const double top = QPDFPageObjectHelper{page}.getAttribute("/MediaBox", false).getArrayItem(3).getNumericValue();
    const QSizeF points = millimetres * 72 / millimetresPerInch;
    auto box = Handle::newArray();
    for (const double side : {0.0, top - points.height(), points.width(), top})
        box.appendItem(Handle::newReal(side, 3));
    page.replaceKey("/MediaBox", box);
    return top;
}

void addWords(QPDF& document, const Plan& plan) {
    auto info = Handle::newDictionary();
    info.replaceKey("/Title", unicode(plan.title));
    info.replaceKey("/Subject", unicode(plan.description));
    info.replaceKey("/Creator", unicode(QStringLiteral("Lisière")));
    bool isNumber = false;
    const auto seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber) {
        const auto date = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString("yyyyMMddHHmmss");
        info.replaceKey("/CreationDate", Handle::newString("D:" + date.toStdString() + "Z"));
    }
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));

    auto root = document.getRoot();
    root.replaceKey("/Lang", Handle::newString(language() == indicators::Language::French ? "fr-FR" : "en-GB"));
    auto viewer = Handle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
    root.removeKey("/Metadata"); // holds the time of writing
}

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

QByteArray toPdf(const Plan& plan, geo::Progress& progress) {
    const double millimetres = plan.paper ? 1 : millimetresPerInch / pixelsPerInch;
    const auto runs = runsOf(plan);
    const QByteArray texts = textPages(plan, runs, millimetres);
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("page.pdf", texts.constData(), static_cast<std::size_t>(texts.size()));
    auto grid = pdfGrid(plan.size * millimetres, millimetres);
    grid.pageHeight = fitPage(document.getAllPages().front(), plan.size * millimetres);
    PageMaker{document, plan, grid}.make(runs, progress);
    addWords(document, plan);
    return written(document);
}

} // namespace paint
