#include "office/office_picture.hpp"

#include "painter.hpp"
#include "svg_writer.hpp"
#include "text.hpp"
#include "text_shape.hpp"

#include <QBuffer>
#include <QImage>

namespace paint {
namespace {

/// Outlines that the odd-even rule fills as the winding rule would.
QPainterPath lettersOf(const std::vector<QPolygonF>& outline, const TextItem& item, double advance) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QPolygonF& ring : outline)
        path.addPolygon(ring);
    const double scale = item.size / referenceEm;
    QTransform place;
    place.translate(item.baseline.x() - advance * scale * item.anchor, item.baseline.y());
    place.scale(scale, scale);
    return place.map(path.simplified());
}

/// Texts as the shapes of their letters: office programs take fonts out of a picture for others.
void shapeTexts(Plan& plan) {
    std::vector<Item> items;
    items.reserve(plan.items.size());
    for (Item& item : plan.items) {
        const auto* words = std::get_if<TextItem>(&item);
        if (!words) {
            items.push_back(std::move(item));
            continue;
        }
        const auto shape = shapeText(words->text, words->weight, words->italic, words->letterSpacing);
        if (words->haloWidth > 0)
            items.emplace_back(
                PathItem{lettersOf(*shapeHalo(*words), *words, shape->advance), true, words->haloColour, {}, 0});
        items.emplace_back(PathItem{lettersOf(shape->outline, *words, shape->advance), true, words->colour, {}, 0});
    }
    plan.items = std::move(items);
}

QByteArray toPng(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QString mapAlternative(const layers::MapContent& content) {
    QStringList parts{text(content.namedSubtitle.empty() ? content.title : content.namedSubtitle)};
    for (const auto& section : content.legend.sections)
        for (const auto& entry : section.entries)
            if (entry.count && !entry.label.empty())
                parts += typeset(QStringLiteral("%1: %2").arg(text(entry.label)).arg(*entry.count));
    return parts.join(QStringLiteral(" · "));
}

MapLook mapLookOf(const layers::MapPage& page, bool first) {
    using enum layers::PageItem;
    return {page.shows(Labels), first && page.shows(ScaleBar), first && page.shows(NorthArrow), page.scale};
}

OfficePicture addMap(OfficePackage& package, const QByteArray& folder, const layers::MapContent& content, QSizeF size,
                     const MapMedium& medium, const MapLook& look, geo::Progress& progress) {
    MapOptions options;
    options.sizes = medium.sizes;
    options.labels = look.labels;
    options.scaleBar = look.scaleBar;
    options.northArrow = look.northArrow;
    auto view = MapView::fitted(content.extent, size);
    if (look.scale)
        view.metresPerUnit = *look.scale * medium.millimetres / 1000;
    auto plan = planMap(content, view, options, 1 / medium.pixels, progress);
    plan.title = text(content.title);
    plan.description = mapAlternative(content);
    OfficePicture picture;
    picture.alternative = plan.description;
    picture.png = package.addMedia(folder, "png", toPng(render(plan, (size * medium.pixels).toSize(), progress)));
    shapeTexts(plan);
    picture.svg = package.addMedia(folder, "svg", toSvg(plan, {}));
    return picture;
}

std::optional<OfficeLogo> addLogo(OfficePackage& package, const QByteArray& folder, const std::string& bytes) {
    const auto data = QByteArray::fromStdString(bytes);
    const auto image = QImage::fromData(data);
    if (image.isNull())
        return std::nullopt;
    OfficeLogo logo;
    logo.size = image.size();
    const bool isPng = data.startsWith("\x89PNG");
    logo.picture.png = package.addMedia(folder, "png", isPng ? data : toPng(image));
    if (!isPng)
        logo.picture.svg = package.addMedia(folder, "svg", data);
    return logo;
}

void writeBlip(OfficeXml& xml, OfficePackage& package, const QByteArray& part, const OfficePicture& picture) {
    {
        const auto blip = xml.open("a:blip", {{"r:embed", package.relate(part, "image", picture.png)}});
        if (!picture.svg.isEmpty()) {
            const auto list = xml.open("a:extLst");
            const auto extension = xml.open("a:ext", {{"uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"}});
            xml.leaf("asvg:svgBlip",
                     {{"xmlns:asvg", svgSpace}, {"r:embed", package.relate(part, "image", picture.svg)}});
        }
    }
    const auto stretch = xml.open("a:stretch");
    xml.leaf("a:fillRect");
}

} // namespace paint
