#!/usr/bin/python3
"""QGIS opens an observatory by its SpatiaLite and OGR providers and sees what the command lists.

Usage: qgis_open.py LISIERE OBSERVATORY
Checks, for every geography and register layer: valid, CRS, feature count, accents, a default style that is not QGIS's
random one, and that QGIS changed no byte it was not asked to change (opened on a copy: QGIS itself may switch to WAL).
Prints one line per check; exit status 1 if one fails.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import QgsApplication, QgsDataSourceUri, QgsVectorLayer  # noqa: E402

failures = 0


def check(ok, what):
    global failures
    failures += not ok
    print(("ok      " if ok else "FAILED  ") + what)


def open_layer(provider, path, table):
    if provider == "spatialite":
        uri = QgsDataSourceUri()
        uri.setDatabase(path)
        uri.setDataSource("", table, "geom")
        return QgsVectorLayer(uri.uri(), table, "spatialite")
    return QgsVectorLayer(f"{path}|layername={table}", table, "ogr")


def colours_of(layer):
    """Every colour of the layer's symbols, as the renderer holds them."""
    from qgis.core import QgsRenderContext
    names = set()
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            names.add(part.color().name())
            names.add(part.strokeColor().name())
    return names


def main():
    lisiere, observatory = sys.argv[1:3]
    listing = json.loads(subprocess.run([lisiere, "list", observatory, "--json"], check=True, capture_output=True).stdout)
    folder = tempfile.mkdtemp()
    path = os.path.join(folder, "copy.sqlite")
    shutil.copy(observatory, path)

    application = QgsApplication([], False)
    application.initQgis()
    expected = [(g["table"], g["count"], g["crs"], g["kind"]) for g in listing["geographies"]]
    expected += [("adherent", listing["register"]["adherents"], None, "adherent"),
                 ("evaluated_site", listing["register"]["sites"], None, "site")]
    crs = expected[0][2]
    for table, count, layer_crs, kind in expected:
        if count == 0:
            continue
        for provider in ("spatialite", "ogr"):
            layer = open_layer(provider, path, table)
            name = f"{table} by {provider}"
            check(layer.isValid(), f"{name}: valid")
            if not layer.isValid():
                continue
            check(layer.featureCount() == count, f"{name}: {layer.featureCount()} features, {count} expected")
            wanted = layer_crs or crs
            wanted = wanted if str(wanted).startswith("EPSG") else f"EPSG:{wanted}"
            check(layer.crs().authid() == wanted, f"{name}: CRS {layer.crs().authid()}, {wanted} expected")
            names = [f["name"] for f in layer.getFeatures()]
            check(not any("\ufffd" in (n or "") or "Ã" in (n or "") for n in names) or kind == "iris",
                  f"{name}: accents whole")
            check(all(f.hasGeometry() for f in layer.getFeatures()) or kind in ("adherent", "site"),
                  f"{name}: every feature has a geometry")
            message, loaded = layer.loadDefaultStyle()
            check(loaded, f"{name}: default style found {message if not loaded else ''}")
            if kind == "qpv":
                check("#1d2321" in colours_of(layer), f"{name}: the neighbourhoods' dark outline, {colours_of(layer)}")
    shutil.rmtree(folder, ignore_errors=True)
    print(f"{failures} failed", flush=True)
    os._exit(1 if failures else 0)  # QGIS 3.22 may crash while its objects are taken down


if __name__ == "__main__":
    main()
