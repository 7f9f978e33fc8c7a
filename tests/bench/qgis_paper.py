"""What QGIS needs to print the zones on an A3 page from its layout, as PNG at 300 dpi and as PDF. Used by peers.py."""
import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (QgsApplication, QgsLayout, QgsLayoutExporter, QgsLayoutItemMap, QgsLayoutPoint,  # noqa: E402
                       QgsLayoutSize, QgsProject, QgsUnitTypes, QgsVectorLayer)

from qgis_drawing import five_classes  # noqa: E402


def a3_layout(project, layer):
    """A page with the map in the place that ours has."""
    layout = QgsLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(420, 297, QgsUnitTypes.LayoutMillimeters))
    shown = QgsLayoutItemMap(layout)
    shown.setRect(0, 0, 290, 220)  # a map without a size has no extent
    shown.setLayers([layer])
    shown.setCrs(layer.crs())
    layout.addLayoutItem(shown)
    shown.attemptMove(QgsLayoutPoint(14, 45, QgsUnitTypes.LayoutMillimeters))
    shown.attemptResize(QgsLayoutSize(290, 220, QgsUnitTypes.LayoutMillimeters))
    shown.zoomToExtent(layer.extent())
    return layout


def paper(folder):
    """Seconds of the PNG and of the PDF, and megabytes of the PDF."""
    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsVectorLayer(f"{folder}/zones.shp", "zones", "ogr")
    if not layer.isValid():
        raise SystemExit("QGIS cannot open zones.shp")
    layer.setRenderer(five_classes(True))
    project = QgsProject.instance()
    project.addMapLayer(layer)
    layout = a3_layout(project, layer)  # the exporter does not keep it
    exporter = QgsLayoutExporter(layout)
    image = QgsLayoutExporter.ImageExportSettings()
    image.dpi = 300
    start = time.perf_counter()
    if exporter.exportToImage(f"{folder}/qgis_paper.png", image) != QgsLayoutExporter.Success:
        raise SystemExit("QGIS did not write the PNG")
    png = time.perf_counter() - start
    vector = QgsLayoutExporter.PdfExportSettings()
    vector.dpi = 300
    start = time.perf_counter()
    if exporter.exportToPdf(f"{folder}/qgis_paper.pdf", vector) != QgsLayoutExporter.Success:
        raise SystemExit("QGIS did not write the PDF")
    return png, time.perf_counter() - start, os.path.getsize(f"{folder}/qgis_paper.pdf") / 1e6
