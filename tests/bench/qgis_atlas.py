"""What QGIS needs for bare maps of 200 neighbourhoods, each printed from one layout with the IRIS around it coloured by
median income: no legend, chart or text. Its own atlas of these layers prints blank pages, so the layout is moved from
place to place here, as its atlas does. Used by peers.py."""
import os
import sqlite3
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (QgsApplication, QgsFeatureRequest, QgsFillSymbol, QgsGraduatedSymbolRenderer,  # noqa: E402
                       QgsLayout, QgsLayoutExporter, QgsLayoutItemMap, QgsLayoutPoint, QgsLayoutSize, QgsProject,
                       QgsRendererRange, QgsSingleSymbolRenderer, QgsUnitTypes, QgsVectorLayer, QgsVectorLayerJoinInfo)

from qgis_drawing import COLOURS  # noqa: E402

BOUNDS = (0, 17000, 19500, 21500, 24000, 1e9)


def iris_layer(path, table, incomes, project):
    """IRIS joined with the published table, as QGIS's users do."""
    layer = QgsVectorLayer(f"{path}|layername={table}", "iris", "ogr")
    figures = QgsVectorLayer(f"{path}|layername={incomes}", "incomes", "ogr")
    if not (layer.isValid() and figures.isValid()):
        raise SystemExit("QGIS cannot open the layers of the observatory")
    project.addMapLayers([figures, layer])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(figures)
    join.setJoinFieldName("code")
    join.setTargetFieldName("code")
    join.setUsingMemoryCache(True)
    join.setPrefix("t_")
    layer.addJoin(join)
    ranges = []
    for low, high, colour in zip(BOUNDS, BOUNDS[1:], COLOURS):
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": "white", "outline_width": "0.15"})
        ranges.append(QgsRendererRange(low, high, symbol, ""))
    layer.setRenderer(QgsGraduatedSymbolRenderer("t_DISP_MED21", ranges))
    return layer


def atlas(folder):
    """Seconds and pages."""
    path = f"{folder}/real.sqlite"
    database = sqlite3.connect(path)
    tables = dict(database.execute("SELECT kind, table_name FROM geography WHERE kind IN ('iris', 'qpv') "
                                   "AND vintage <= 2016"))
    incomes = database.execute("SELECT table_name FROM stat_table WHERE family = 'filosofi-iris-disp' "
                               "AND data_year = 2021").fetchone()[0]
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    joined = iris_layer(path, tables["iris"], incomes, project)
    outlines = QgsVectorLayer(f"{path}|layername={tables['qpv']}", "qpv", "ogr")
    outlines.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "black", "outline_width": "0.5"})))
    project.addMapLayer(outlines)
    layout = QgsLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(210, 297, QgsUnitTypes.LayoutMillimeters))
    shown = QgsLayoutItemMap(layout)
    shown.setRect(0, 0, 110, 96)  # a map without a size has no extent
    shown.setLayers([outlines, joined])
    shown.setKeepLayerSet(True)
    shown.setCrs(joined.crs())
    layout.addLayoutItem(shown)
    shown.attemptMove(QgsLayoutPoint(14, 49, QgsUnitTypes.LayoutMillimeters))
    shown.attemptResize(QgsLayoutSize(110, 96, QgsUnitTypes.LayoutMillimeters))
    exporter = QgsLayoutExporter(layout)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300
    page = f"{folder}/qgis_atlas.pdf"
    places = list(outlines.getFeatures(QgsFeatureRequest().setLimit(200)))
    start = time.perf_counter()
    for place in places:
        shown.zoomToExtent(place.geometry().boundingBox().buffered(500))
        if exporter.exportToPdf(page, settings) != QgsLayoutExporter.Success:
            raise SystemExit("QGIS did not write a page")
    return time.perf_counter() - start, len(places), os.path.getsize(page) / 1e6
