#!/usr/bin/python3
"""Draws a layer with QGIS at 1600x1000, antialiased, filled by five classes, and prints the median time in milliseconds.

Usage: draw_qgis.py LAYER_FILE [RUNS]
The layer needs a numeric field `value`. Symbols as Lisière draws them: flat fill, white 0.15 mm border.
"""
import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (QgsApplication, QgsFillSymbol, QgsGraduatedSymbolRenderer, QgsMapRendererParallelJob,  # noqa: E402
                       QgsMapRendererSequentialJob, QgsMapSettings, QgsRendererRange, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize  # noqa: E402


def main():
    path = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsVectorLayer(path, "zones", "ogr")
    if not layer.isValid():
        print("QGIS cannot open " + path, file=sys.stderr)
        return 1
    ranges = []
    for k, colour in enumerate(("#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8")):
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": "white", "outline_width": "0.15"})
        ranges.append(QgsRendererRange(k * 20.0, (k + 1) * 20.0, symbol, str(k)))
    layer.setRenderer(QgsGraduatedSymbolRenderer("value", ranges))
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(1600, 1000))
    settings.setExtent(layer.extent())
    settings.setFlag(QgsMapSettings.Antialiasing, True)
    best = {}
    for name, job_class in (("sequential", QgsMapRendererSequentialJob), ("parallel", QgsMapRendererParallelJob)):
        times = []
        for _ in range(runs + 1):
            start = time.perf_counter()
            job = job_class(settings)
            job.start()
            job.waitForFinished()
            times.append((time.perf_counter() - start) * 1000)
        best[name] = statistics.median(times[1:])  # the first fills the caches
    if len(sys.argv) > 3:
        job.renderedImage().save(sys.argv[3])
    print(f"{min(best.values()):.1f}")
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
