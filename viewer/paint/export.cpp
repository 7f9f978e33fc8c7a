#include "painter.hpp"

#include "pdf_writer.hpp"
#include "save_file.hpp"
#include "seen_as.hpp"
#include "svg_writer.hpp"

#include "base/error.hpp"

#include <QBuffer>
#include <QImageWriter>

namespace paint {
namespace {

constexpr double millimetresPerInch = 25.4;

using geo::Error;

[[noreturn]] void fail(const std::filesystem::path& file, const char* reason) {
    throw Error{Error::Code::CannotWrite, {reason, {file.filename().string()}}};
}

QByteArray toPng(const Plan& plan, int dpi, layers::Vision vision, geo::Progress& progress) {
    const double scale = plan.paper ? dpi / millimetresPerInch : 1;
    const QSize pixels{static_cast<int>(std::lround(plan.size.width() * scale)),
                       static_cast<int>(std::lround(plan.size.height() * scale))};
    auto image = render(plan, pixels, progress);
    seeAs(vision, image);
    const int dotsPerMetre = static_cast<int>(std::lround(dpi / millimetresPerInch * 1000));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer{&buffer, "png"};
    writer.setText("Title", plan.title);
    writer.setText("Description", plan.description);
    if (vision != layers::Vision::Normal)
        writer.setText("Comment", "Preview: " + QString::fromUtf8(layers::toText(vision)));
    writer.setText("Software", QStringLiteral("Lisière"));
    writer.write(image);
    return bytes;
}

} // namespace

void exportPlan(const Plan& plan, const std::filesystem::path& file, int dpi, geo::Progress& progress,
                layers::Vision vision) {
    const auto extension = QString::fromStdString(file.extension().string()).toLower();
    QByteArray bytes;
    if (extension == u".png")
        bytes = toPng(plan, dpi, vision, progress);
    else if (extension == u".pdf")
        bytes = toPdf({&plan, 1}, {}, progress);
    else if (extension == u".svg")
        bytes = toSvg(plan);
    else
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1: a map is written as .png, .pdf or .svg."), {file.filename().string()}}};
    if (bytes.isEmpty())
        fail(file, GEO_TR("%1 cannot be made: the image is too large for the memory of this machine."));
    saveFile(file, bytes);
    progress.report(1);
}

} // namespace paint
