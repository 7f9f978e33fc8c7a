"""What QGIS needs for an atlas of bare maps: a page for each of 200 neighbourhoods with the IRIS around it coloured by
median income, no legend, chart or text. Used by peers.py."""
import os
import sqlite3
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (QgsApplication, QgsFillSymbol, QgsGraduatedSymbolRenderer, QgsLayoutExporter,  # noqa: E402
                       QgsLayoutItemMap, QgsLayoutPoint, QgsLayoutSize, QgsPrintLayout, QgsProject, QgsRendererRange,
                       QgsSingleSymbolRenderer, QgsUnitTypes, QgsVectorLayer, QgsVectorLayerJoinInfo)

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
    outlines.setSubsetString("zone_id <= 200")
    outlines.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "black", "outline_width": "0.5"})))
    project.addMapLayer(outlines)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(210, 297, QgsUnitTypes.LayoutMillimeters))
    shown = QgsLayoutItemMap(layout)
    shown.setRect(0, 0, 110, 96)  # a map without a size has no extent
    shown.setLayers([outlines, joined])
    shown.setCrs(joined.crs())
    layout.addLayoutItem(shown)
    shown.attemptMove(QgsLayoutPoint(14, 49, QgsUnitTypes.LayoutMillimeters))
    shown.attemptResize(QgsLayoutSize(110, 96, QgsUnitTypes.LayoutMillimeters))
    shown.zoomToExtent(joined.extent())
    shown.setAtlasDriven(True)
    shown.setAtlasScalingMode(QgsLayoutItemMap.Auto)
    shown.setAtlasMargin(0.6)
    pages = layout.atlas()
    pages.setCoverageLayer(outlines)
    pages.setEnabled(True)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300
    start = time.perf_counter()
    result, problem = QgsLayoutExporter.exportToPdf(pages, f"{folder}/qgis_atlas.pdf", settings)
    if result != QgsLayoutExporter.Success:
        raise SystemExit(f"QGIS did not write the atlas: {problem}")
    return time.perf_counter() - start, pages.count(), os.path.getsize(f"{folder}/qgis_atlas.pdf") / 1e6
