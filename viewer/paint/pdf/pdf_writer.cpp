#include "pdf/pdf_writer.hpp"

namespace paint {

QByteArray toPdf(std::span<const Plan> plans, const PdfOptions& options, geo::Progress& progress) {
    PdfBook book;
    geo::ProgressPart drawing{progress, 0, 0.8}, finishing{progress, 0.8, 1};
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto n = static_cast<double>(plans.size());
        geo::ProgressPart one{drawing, static_cast<double>(i) / n, static_cast<double>(i + 1) / n};
        book.add(preparePdfPage(plans[i], one), plans.size() > 1 ? QStringList{plans[i].title} : QStringList{});
    }
    return book.finish(options, finishing);
}

} // namespace paint
