#include "pdf/pdf_page.hpp"

#include "pdf/pdf_layers.hpp"

#include "base/parallel.hpp"

namespace paint {
namespace {

constexpr double millimetresPerInch = 25.4;
/// A slide of 1920 pixels is 33.87 cm wide, the width presentation programs use.
constexpr double pixelsPerInch = 144;

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

/// Content on its way into the page.
struct Unpacked {
    std::size_t layer;
    PdfChunk chunk;
};

void pack(std::vector<Unpacked>& content, PdfPage& page, geo::Progress& progress) {
    std::vector<std::string> packed(content.size());
    geo::parallelFor(
        content.size(),
        [&](std::size_t i) {
            auto& chunk = content[i].chunk;
            packed[i] = deflated(chunk.rowLength > 0 ? predicted(chunk.bytes, chunk.rowLength) : chunk.bytes);
            chunk.bytes = {};
        },
        progress);
    for (std::size_t i = 0; i < content.size(); ++i)
        page.layers[content[i].layer].drawings.push_back({std::move(packed[i]), content[i].chunk.rowLength});
}

Item background(const Plan& plan) {
    QPainterPath page;
    page.addRect({{0, 0}, plan.size});
    return PathItem{page, true, plan.background, {}, 0};
}

} // namespace

double pdfMillimetres(const Plan& plan) { return plan.paper ? 1 : millimetresPerInch / pixelsPerInch; }

PdfPage preparePdfPage(const Plan& plan, geo::Progress& progress) {
    PdfPage page;
    page.millimetresPerUnit = pdfMillimetres(plan);
    page.millimetres = plan.size * page.millimetresPerUnit;
    page.title = plan.title;
    page.description = plan.description;
    const auto grid = pdfGrid(page.millimetres, page.millimetresPerUnit);
    std::vector<Unpacked> content;
    const auto frame = background(plan);
    const auto draw = [&](std::span<const Item> items) {
        for (auto& chunk : pdfContent(items, grid, page.alphas))
            content.push_back({page.layers.size() - 1, std::move(chunk)});
    };
    for (auto& layer : layersOf(plan)) {
        page.layers.emplace_back();
        if (page.layers.size() == 1)
            draw({&frame, 1});
        for (const auto& items : layer.drawings)
            draw(items);
        page.layers.back().texts = std::move(layer.texts);
    }
    pack(content, page, progress);
    return page;
}

} // namespace paint
