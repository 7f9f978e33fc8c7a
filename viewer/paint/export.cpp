#include "painter.hpp"

#include "csv.hpp"
#include "file_details.hpp"
#include "pdf/pdf_writer.hpp"
#include "save_file.hpp"
#include "seen_as.hpp"
#include "svg_writer.hpp"
#include "text.hpp"

#include "base/error.hpp"
#include "page_data.hpp"

#include <QBuffer>
#include <QImageWriter>

namespace paint {
namespace {

constexpr double millimetresPerInch = 25.4;

using geo::Error;
using File = std::pair<std::filesystem::path, QByteArray>;

/// How pictures are written.
struct Picture {
    int dpi = 300;
    layers::Vision vision = layers::Vision::Normal;
};

/// Keys of the PNG standard; "Recipe" is ours.
void addTexts(QImage& image, const Plan& plan, const FileDetails& details, layers::Vision vision) {
    const auto set = [&](const char* key, const QString& words) {
        if (!words.isEmpty())
            image.setText(QLatin1String{key}, words);
    };
    set("Title", plan.title);
    set("Description", plan.description);
    set("Source", details.sources.join(QStringLiteral(" ; ")));
    set("Copyright", details.licences.join(QStringLiteral(" ; ")));
    set("Software", details.program);
    set("Recipe", QString::fromUtf8(details.recipe));
    if (vision != layers::Vision::Normal)
        set("Comment", "Preview: " + QString::fromUtf8(layers::toText(vision)));
}

QByteArray toPng(const Plan& plan, const FileDetails& details, const Picture& how, geo::Progress& progress) {
    const double scale = plan.paper ? how.dpi / millimetresPerInch : 1;
    const QSize pixels{static_cast<int>(std::lround(plan.size.width() * scale)),
                       static_cast<int>(std::lround(plan.size.height() * scale))};
    auto image = render(plan, pixels, progress);
    seeAs(how.vision, image);
    const int dotsPerMetre = static_cast<int>(std::lround(how.dpi / millimetresPerInch * 1000));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    addTexts(image, plan, details, how.vision);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QImageWriter{&buffer, "png"}.write(image);
    return bytes;
}

/// "sheet.png" as it was asked for, then "sheet-2.png".
std::filesystem::path numbered(const std::filesystem::path& file, std::size_t i) {
    if (i == 0)
        return file;
    auto name = file.stem();
    name += "-" + std::to_string(i + 1);
    name += file.extension();
    return file.parent_path() / name;
}

std::vector<File> filesOf(std::span<const Plan> plans, const layers::Imprint& imprint,
                          const std::filesystem::path& file, const Picture& how, geo::Progress& progress) {
    const auto extension = QString::fromStdString(file.extension().string()).toLower();
    std::vector<File> files;
    if (extension == u".pdf") {
        files.emplace_back(file, toPdf(plans, pdfOptions(imprint), progress));
    } else if (extension == u".png" || extension == u".svg") {
        const auto details = detailsOf(imprint);
        const auto n = static_cast<double>(plans.size());
        for (std::size_t i = 0; i < plans.size(); ++i) {
            geo::ProgressPart one{progress, static_cast<double>(i) / n, static_cast<double>(i + 1) / n};
            files.emplace_back(numbered(file, i),
                               extension == u".png" ? toPng(plans[i], details, how, one) : toSvg(plans[i], details));
        }
    } else {
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1: a map is written as .png, .pdf or .svg."), {file.filename().string()}}};
    }
    for (const auto& [path, bytes] : files)
        if (bytes.isEmpty())
            throw Error{Error::Code::CannotWrite,
                        {GEO_TR("%1 cannot be made: the image is too large for the memory of this machine."),
                         {path.filename().string()}}};
    return files;
}

std::vector<std::filesystem::path> save(std::span<const Plan> plans, const layers::Imprint& imprint,
                                        const std::filesystem::path& file, const Picture& how,
                                        geo::Progress& progress) {
    const auto files = filesOf(plans, imprint, file, how, progress);
    saveFiles(files);
    std::vector<std::filesystem::path> names;
    for (const auto& [name, bytes] : files)
        names.push_back(name);
    progress.report(1);
    return names;
}

} // namespace

void exportPlan(const layers::Released<Plan>& plan, const std::filesystem::path& file, int dpi, geo::Progress& progress,
                layers::Vision vision) {
    save({&plan.content(), 1}, plan.imprint(), file, {dpi, vision}, progress);
}

std::vector<std::filesystem::path> exportPlans(const layers::Released<std::vector<Plan>>& plans,
                                               const std::filesystem::path& file, int dpi, geo::Progress& progress,
                                               layers::Vision vision) {
    return save(plans.content(), plans.imprint(), file, {dpi, vision}, progress);
}

PdfOptions pdfOptions(const layers::Imprint& imprint) {
    PdfOptions options{detailsOf(imprint), {}};
    if (auto figures = figuresBehind(imprint, QStringLiteral("figures.csv")))
        options.attachments.push_back(std::move(*figures));
    return options;
}

std::optional<Attachment> figuresBehind(const layers::Imprint& imprint, const QString& name) {
    const auto sheet = imprint.page ? layers::pageData(*imprint.page, language()) : std::nullopt;
    if (!sheet)
        return std::nullopt;
    return Attachment{name, text(GEO_TR("The figures that the page shows, for a spreadsheet")), "text/csv",
                      recordsAsCsv(*sheet), Attachment::Kind::Data};
}

} // namespace paint
