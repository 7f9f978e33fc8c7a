#!/usr/bin/python3
"""QGIS shows the saved maps of an observatory with the same classes, counts, colours and shapes as Lisière.

Usage: qgis_maps.py LISIERE DRAW_MAPS DEMONSTRATION
Saves maps of each form in a copy of the demonstration, opens their layers by QGIS's SpatiaLite and OGR providers, and
compares, feature by feature, the symbol each zone gets with what Lisière's own legend counts; then the pictures: pixels
away from borders that have the same colour in both. The single and categorised layers of the file itself are compared
with what `lisiere list` counts. Last, each style is changed through QGIS and taken back. Prints one line per check;
exit status 1 if one fails.
"""
import collections
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import numpy  # noqa: E402
from qgis.core import (QgsApplication, QgsDataSourceUri, QgsMapRendererSequentialJob,  # noqa: E402
                       QgsMapSettings, QgsProject, QgsRectangle, QgsRenderContext, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor, QImage  # noqa: E402

SAME_PIXELS = 0.99

# Name of the map, what it is for, and the options of `lisiere map`.
MAPS = [
    ("Niveau de vie", ["--indicator", "med", "--level", "iris", "--around", "commune:34172"]),
    ("Bornes à la main", ["--indicator", "pop", "--level", "commune", "--around", "departement:34",
                          "--breaks", "500,1000,5000"]),
    ("Une classe", ["--indicator", "p0014", "--level", "commune", "--around", "departement:34", "--breaks", "500"]),
    ("Cercles", ["--indicator", "caf-iris:A", "--level", "iris", "--around", "commune:34172", "--form", "circles"]),
    ("Cercles colorés", ["--indicator", "p_caf_am", "--level", "iris", "--around", "commune:34172",
                         "--form", "coloured-circles", "--sized-by", "caf-iris:A"]),
    ("Types d’IRIS", ["--indicator", "zone:TYPE", "--level", "iris", "--around", "departement:34",
                      "--form", "categories"]),
    ("Périmètres", ["--indicator", "zone:PERIMETER", "--level", "qpv", "--around", "commune:34172",
                    "--form", "categories"]),
]
# Maps made once more with bounds that are figures of zones: a figure on a bound is in the upper class in both programs.
ON_BOUNDS = {"Niveau de vie": "Bornes sur des valeurs, avec absences", "Bornes à la main": "Bornes sur des valeurs"}

failures = 0


def check(ok, what):
    global failures
    failures += not ok
    print(("ok      " if ok else "FAILED  ") + what, flush=True)


def open_layer(provider, path, table):
    if provider == "spatialite":
        uri = QgsDataSourceUri()
        uri.setDatabase(path)
        uri.setDataSource("", table, "geom")
        return QgsVectorLayer(uri.uri(), table, "spatialite")
    return QgsVectorLayer(f"{path}|layername={table}", table, "ogr")


def pixels_of(image):
    image = image.convertToFormat(QImage.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return numpy.frombuffer(bits, numpy.uint32).reshape(image.height(), image.width()).copy() & 0xFFFFFF


def draw(layer, drawn):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(*drawn["size"]))
    settings.setOutputDpi(drawn["dpi"])
    settings.setExtent(QgsRectangle(*drawn["extent"]))
    settings.setBackgroundColor(QColor("#123456"))
    settings.setFlag(QgsMapSettings.Antialiasing, True)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return pixels_of(job.renderedImage())


def flat(pixels, reach=2):
    """Where all pixels around have one colour: away from borders and from the smoothing of edges."""
    same = numpy.ones(pixels.shape, bool)
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            same &= numpy.roll(pixels, (dy, dx), (0, 1)) == pixels
    return same


def symbols_by_label(layer):
    """Colour and number of features by label of the legend."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    renderer.startRender(context, layer.fields())
    labels = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    found = collections.Counter()
    colours = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        for key in renderer.legendKeysForFeature(feature, context):
            found[labels.get(key, key)] += 1
        for symbol in renderer.symbolsForFeature(feature, context):
            for key in renderer.legendKeysForFeature(feature, context):
                colours.setdefault(labels.get(key, key), set()).add(symbol.color().name())
    renderer.stopRender(context)
    return found, colours


def compare_legend(layer, drawn, name):
    found, colours = symbols_by_label(layer)
    for entry in drawn["legend"]:
        expected = entry["count"]
        if entry["kind"] in ("missing", "circles"):  # nothing is drawn; compared one by one
            continue
        check(found[entry["label"]] == expected,
              f"{name}: “{entry['label']}” {found[entry['label']]} zones, {expected} on Lisière's map")
        if entry["kind"] == "class":
            check(colours.get(entry["label"], set()) <= {entry["colour"].lower()},
                  f"{name}: “{entry['label']}” {colours.get(entry['label'])}, {entry['colour']} on Lisière's map")


def compare_pictures(ours, theirs, drawn, name):
    colours = [int(entry["colour"][1:], 16) for entry in drawn["legend"] if entry["kind"] in ("class", "circles")]
    looked_at = flat(ours) & numpy.isin(ours, colours)
    share = (ours[looked_at] == theirs[looked_at]).mean() if looked_at.any() else 0
    check(looked_at.sum() > 1000 and share >= SAME_PIXELS,
          f"{name}: {share:.4%} of {looked_at.sum()} pixels away from borders have the same colour")
    shown = flat(theirs) & numpy.isin(theirs, colours)
    share = (ours[shown] == theirs[shown]).mean() if shown.any() else 0
    check(share >= SAME_PIXELS, f"{name}: {share:.4%} the other way round")


def compare_circles(layer, drawn, ours, theirs, name):
    """Each circle's diameter as QGIS works it out, its place, and the ground that all of them cover."""
    expected = {code: (x, y, radius) for code, x, y, radius in drawn["circles"]}
    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    context.setScaleFactor(drawn["dpi"] / 25.4)
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    scale = drawn["size"][0] / (drawn["extent"][2] - drawn["extent"][0])
    worst_area = worst_place = seen = 0
    for feature in layer.getFeatures():
        if feature["code"] not in expected:
            continue
        context.expressionContext().setFeature(feature)
        symbols = renderer.symbolsForFeature(feature, context)
        size, known = symbols[0].symbolLayer(0).dataDefinedProperties().property(0).valueAsDouble(
            context.expressionContext(), 0)
        x, y, radius = expected[feature["code"]]
        diameter = size * drawn["dpi"] / 25.4
        point = feature.geometry().asPoint()
        worst_area = max(worst_area, abs(diameter ** 2 / (2 * radius) ** 2 - 1))
        worst_place = max(worst_place, abs((point.x() - drawn["extent"][0]) * scale - x),
                          abs((drawn["extent"][3] - point.y()) * scale - y))
        seen += 1
    renderer.stopRender(context)
    check(seen == len(expected), f"{name}: {seen} circles, {len(expected)} on Lisière's map")
    check(worst_area < 1e-6, f"{name}: areas of circles differ by {worst_area:.1e} at most")
    check(worst_place < 0.01, f"{name}: circles stand {worst_place:.4f} pixels apart at most")
    colours = [int(entry["colour"][1:], 16) for entry in drawn["legend"] if entry["kind"] in ("class", "circles")]
    covered = [int(numpy.isin(picture, colours).sum()) for picture in (ours, theirs)]
    check(covered[0] > 1000 and abs(covered[1] / covered[0] - 1) < 0.03,
          f"{name}: circles cover {covered[0]} pixels, in QGIS {covered[1]}")


def check_map(path, folder, drawn):
    ours = pixels_of(QImage(os.path.join(folder, drawn["table"] + ".png")))
    for provider in ("spatialite", "ogr"):
        layer = open_layer(provider, path, drawn["table"])
        name = f"{drawn['map']} by {provider}"
        check(layer.isValid(), f"{name}: valid")
        if not layer.isValid():
            continue
        check(layer.featureCount() == drawn["rows"], f"{name}: {layer.featureCount()} zones, {drawn['rows']} expected")
        message, loaded = layer.loadDefaultStyle()
        check(loaded, f"{name}: default style found, {layer.renderer().type()} {'' if loaded else message}")
        compare_legend(layer, drawn, name)
        theirs = draw(layer, drawn)
        if drawn["circles"]:
            compare_circles(layer, drawn, ours, theirs, name)
        compare_pictures(ours, theirs, drawn, name)


def check_project(lisiere, path, folder, maps):
    """A project, moved with its observatory, has every layer with the classes and colours of the maps."""
    project_file = os.path.join(folder, "copy.qgs")
    subprocess.run([lisiere, "--lang", "fr", "project", path, project_file, "--title", "Cartes & réseau"], check=True,
                   capture_output=True)
    moved = os.path.join(folder, "moved")
    os.mkdir(moved)
    for file in (path, project_file):
        shutil.copy(file, moved)
    project = QgsProject.instance()
    check(project.read(os.path.join(moved, "copy.qgs")), "project: read")
    check(project.title() == "Cartes & réseau" and project.crs().authid() == "EPSG:2154",
          f"project: {project.title()}, {project.crs().authid()}")
    layers = {layer.id(): layer for layer in project.mapLayers().values()}
    bad = [layer.name() for layer in layers.values() if not layer.isValid() or moved not in layer.source()]
    check(layers and not bad, f"project: {len(layers)} layers beside it, not valid: {bad}")
    groups = [group.name() for group in project.layerTreeRoot().findGroups()]
    check(len(project.layerTreeRoot().findLayers()) == len(layers), f"project: groups {groups} hold them all")
    for drawn in maps:
        layer, name = layers.get("lisiere_" + drawn["table"]), f"{drawn['map']} in the project"
        check(layer is not None and layer.featureCount() == drawn["rows"], f"{name}: there, with its zones")
        if layer is None:
            continue
        compare_legend(layer, drawn, name)
        compare_pictures(pixels_of(QImage(os.path.join(folder, drawn["table"] + ".png"))), draw(layer, drawn), drawn,
                         name)
    project.clear()


def check_packages(lisiere, path, folder, maps):
    """A saved map written as a GeoPackage keeps its zones, classes and colours."""
    for drawn in maps:
        package, name = os.path.join(folder, drawn["table"] + ".gpkg"), f"{drawn['map']} as a GeoPackage"
        subprocess.run([lisiere, "export", path, "map:" + drawn["map"], package], check=True, capture_output=True)
        layer = QgsVectorLayer(f"{package}|layername=map_{drawn['map'].replace('-', '_')}", name, "ogr")
        message, is_default = layer.loadDefaultStyle()
        check(layer.isValid() and is_default and layer.featureCount() == drawn["rows"], f"{name}: there, with its style")
        compare_legend(layer, drawn, name)


def check_register(path, listing):
    """The layers of the file itself: one symbol, and one by category."""
    for provider in ("spatialite", "ogr"):
        layer = open_layer(provider, path, "adherent")
        layer.loadDefaultStyle()
        found, colours = symbols_by_label(layer)
        check(layer.renderer().type() == "categorizedSymbol" and
              sum(found.values()) == listing["register"]["adherents"],
              f"adherents by {provider}: {dict(found)}")
        check(colours.get("Métropole") == {"#0072b2"} and colours.get("Ville", {"#e69f00"}) == {"#e69f00"},
              f"adherents by {provider}: the colours of Lisière's symbols")
        table = next(g["table"] for g in listing["geographies"] if g["kind"] == "commune")
        layer = open_layer(provider, path, table)
        layer.loadDefaultStyle()
        check(layer.renderer().type() == "singleSymbol", f"communes by {provider}: one symbol")


def check_taking_back(lisiere, path, drawn):
    """A colour changed in QGIS and saved as its default style comes back into the map."""
    from qgis.PyQt.QtGui import QColor as Colour
    for provider, colour in (("spatialite", "#AB1234"), ("ogr", "#34AB12")):
        layer = open_layer(provider, path, drawn["table"])
        layer.loadDefaultStyle()
        renderer = layer.renderer().clone()
        label = drawn["legend"][0]["label"]
        if renderer.type() == "graduatedSymbol":
            for i, part in enumerate(renderer.ranges()):
                if part.label() == label:
                    symbol = part.symbol().clone()
                    symbol.setColor(Colour(colour))
                    renderer.updateRangeSymbol(i, symbol)
        else:
            for rule in renderer.rootRule().children():
                if rule.label() == label:
                    rule.symbol().setColor(Colour(colour))
        layer.setRenderer(renderer)
        extra = []
        if provider == "spatialite" and renderer.type() == "graduatedSymbol":
            # QGIS 3.22's provider puts values into its SQL by %1, %2 and trips over the "%1 - %2" of such a style.
            file = os.path.join(os.path.dirname(path), "style.qml")
            layer.saveNamedStyle(file)
            extra = ["--qml", file]
        else:
            error = layer.saveStyleToDatabase("essai " + provider, "", True, "")
            check(not error, f"{drawn['map']} by {provider}: style saved {error}")
        del layer
        said = subprocess.run([lisiere, "--lang", "fr", "maps", path, "--take-style", drawn["map"], *extra],
                              capture_output=True, text=True)
        check(said.returncode == 0, f"{drawn['map']} by {provider}: {said.stderr.strip()}")
        layer = open_layer(provider, path, drawn["table"])
        layer.loadDefaultStyle()
        _, colours = symbols_by_label(layer)
        check(colours.get(label) == {colour.lower()}, f"{drawn['map']} by {provider}: {colours.get(label)} after taking")


def save_maps(lisiere, path):
    def save(name, options):
        subprocess.run([lisiere, "--lang", "fr", "map", path, "--save", name, *options], check=True, capture_output=True)

    for name, options in MAPS:
        save(name, options)
    tables = {m["name"]: m["layer"]["table"] for m in json.loads(subprocess.run(
        [lisiere, "maps", path, "--json"], check=True, capture_output=True).stdout)}
    for name, other in ON_BOUNDS.items():
        with sqlite3.connect(path) as database:
            values = [row[0] for row in database.execute(
                f"SELECT DISTINCT value FROM {tables[name]}_values WHERE value IS NOT NULL ORDER BY value")]
        database.close()
        bounds = [repr(values[len(values) * k // 5]) for k in (1, 2, 3, 4)]
        options = list(dict(MAPS)[name])
        if "--breaks" in options:
            del options[options.index("--breaks"):options.index("--breaks") + 2]
        save(other, [*options, "--breaks", ",".join(bounds)])


def main():
    lisiere, draw_maps, observatory = sys.argv[1:4]
    folder = tempfile.mkdtemp()
    path = os.path.join(folder, "copy.sqlite")
    shutil.copy(observatory, path)
    save_maps(lisiere, path)
    subprocess.run([draw_maps, path, folder], check=True)
    with open(os.path.join(folder, "maps.json"), encoding="utf-8") as file:
        maps = json.load(file)
    listing = json.loads(subprocess.run([lisiere, "list", path, "--json"], check=True, capture_output=True).stdout)
    check(len(maps) == len(MAPS) + len(ON_BOUNDS), f"{len(maps)} maps have a layer")

    application = QgsApplication([], False)
    application.initQgis()
    for drawn in maps:
        check_map(path, folder, drawn)
    check_project(lisiere, path, folder, maps)
    check_packages(lisiere, path, folder, maps)
    check_register(path, listing)
    for drawn in maps[:2]:
        check_taking_back(lisiere, path, drawn)
    shutil.rmtree(folder, ignore_errors=True)
    print(f"{failures} failed", flush=True)
    os._exit(1 if failures else 0)  # QGIS 3.22 may crash while its objects are taken down


if __name__ == "__main__":
    main()
