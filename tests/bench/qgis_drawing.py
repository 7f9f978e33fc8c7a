"""What QGIS needs to draw a layer of zones at 1600 x 1000, antialiased, in five colours. Used by peers.py."""
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (QgsApplication, QgsFillSymbol, QgsGraduatedSymbolRenderer, QgsMapRendererParallelJob,  # noqa: E402
                       QgsMapRendererSequentialJob, QgsMapSettings, QgsRectangle, QgsRendererRange, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize  # noqa: E402

from median import median_seconds  # noqa: E402

COLOURS = ("#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8")


def five_classes(borders):
    """Flat fills, with a white hairline or without, dealt out by feature number as bench_draw deals them."""
    ranges = []
    for k, colour in enumerate(COLOURS):
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": "white", "outline_width": "0.15",
                                             "outline_style": "solid" if borders else "no"})
        ranges.append(QgsRendererRange(k - 0.5, k + 0.5, symbol, str(k)))
    return QgsGraduatedSymbolRenderer("($id * 7919) % 5", ranges)


def render(job_class, settings):
    job = job_class(settings)
    job.start()
    job.waitForFinished()


def draw(folder, extent, borders):
    """Seconds of the faster of QGIS's two ways to draw an extent, and how many zones the layer has."""
    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsVectorLayer(f"{folder}/zones.shp", "zones", "ogr")
    if not layer.isValid():
        raise SystemExit("QGIS cannot open zones.shp")
    layer.setRenderer(five_classes(borders))
    layer.dataProvider().createSpatialIndex()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(1600, 1000))
    settings.setExtent(QgsRectangle(*extent))
    settings.setFlag(QgsMapSettings.Antialiasing, True)
    seconds = min(median_seconds(lambda job=job: render(job, settings))
                  for job in (QgsMapRendererSequentialJob, QgsMapRendererParallelJob))
    return seconds, layer.featureCount(), 0
