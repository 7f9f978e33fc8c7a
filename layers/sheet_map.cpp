// The small map of a neighbourhood's sheet: what lies in it and within some hundred metres around.
#include "sheet_subject.hpp"

#include "sheet_layout.hpp"

#include "geometry/polygons.hpp"

namespace layers {
namespace {

using geo::GeographyKind;

constexpr std::size_t fewestColoured =
    3; ///< IRIS of the commune; fewer would not show how it differs from place to place

/// The income of the IRIS, else the first rate that is loaded for them; empty where none is.
std::string colouredBy(const SheetSubject& subject) {
    if (subject.irisOfCommune.cut < fewestColoured)
        return {};
    const auto& tables = subject.shared.reader.tables();
    for (const char* id : {"med", "tp60", "p_caf_am", "tx_emp", "p_sansdip", "p_hlm", "p0014"})
        if (const auto* indicator = subject.shared.catalogue.find(id);
            indicator && !tables.offers(*indicator, GeographyKind::Iris).empty())
            return id;
    return {};
}

/// The ring with some land around it, in the proportions of the map's box.
geo::Extent extentOf(const SheetSubject& subject) {
    auto extent = subject.zones->extent(subject.index).grown(subject.request.ringMetres);
    extent = extent.grown(0.06 * std::max(extent.maxX - extent.minX, extent.maxY - extent.minY));
    return extent;
}

Layer boundaries(GeographyKind kind) {
    Layer layer;
    layer.kind = LayerKind::Boundaries;
    layer.geography = kind;
    return layer;
}

MapDocument documentOf(const SheetSubject& subject, const std::string& indicator) {
    MapDocument document;
    if (!indicator.empty()) {
        Layer coloured;
        coloured.kind = LayerKind::Indicator;
        coloured.geography = GeographyKind::Iris;
        coloured.style.indicator = indicator;
        coloured.style.method = ClassMethod::NaturalBreaks; // pockets of low income stand out
        document.add(coloured);
        document.around = {GeographyKind::Commune, subject.home.code};
    }
    if (subject.shared.communes)
        document.add(boundaries(GeographyKind::Commune));
    Layer ring;
    ring.kind = LayerKind::Ring;
    ring.bufferMetres = subject.request.ringMetres;
    if (subject.request.ringMetres > 0)
        document.add(ring);
    Layer neighbourhoods;
    neighbourhoods.kind = LayerKind::Neighbourhoods;
    neighbourhoods.geography = GeographyKind::Qpv;
    neighbourhoods.vintage = subject.generation();
    document.add(neighbourhoods);
    document.selected = {subject.code};
    document.extent = extentOf(subject);
    return document;
}

bool hasNumbers(const MapContent& content) {
    const auto& filled = *content.filled;
    return std::ranges::any_of(filled.fills, [](int fill) { return fill >= 0; });
}

} // namespace

std::shared_ptr<const MapContent> sheetMap(SheetSubject& subject, geo::Progress& progress) {
    geo::ProgressPart first{progress, 0, 0.8}, second{progress, 0.8, 1};
    const auto indicator = colouredBy(subject);
    auto content = subject.shared.loader.load(documentOf(subject, indicator), first);
    if (!indicator.empty() && !hasNumbers(content))
        content = subject.shared.loader.load(documentOf(subject, {}), second);
    // Beside the map there is room for the classes; the lines are named in one sentence, the caveat stands overleaf.
    auto& sections = content.legend.sections;
    sections.resize(std::min<std::size_t>(sections.size(), content.filled ? 1 : 0));
    for (LegendSection& section : sections)
        section.method.clear();
    content.legend.note = {};
    return std::make_shared<const MapContent>(std::move(content));
}

} // namespace layers
