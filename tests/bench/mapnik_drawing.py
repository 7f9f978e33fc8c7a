"""What Mapnik needs to draw a layer of zones at 1600 x 1000, antialiased, in five colours. Used by peers.py."""
import shutil
import statistics
import subprocess
import time

import mapnik

COLOURS = ("#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8")


def five_classes(borders):
    """Flat fills; with borders a white hairline as wide as QGIS's, 0.15 mm at 96 dpi."""
    line = '<LineSymbolizer stroke="#ffffff" stroke-width="0.57"/>' if borders else ""
    rules = "".join(f"""<Rule><Filter>[CLASS] = '{k}'</Filter><PolygonSymbolizer fill="{colour}"/>
        {line}</Rule>""" for k, colour in enumerate(COLOURS))
    return f'<Style name="zones">{rules}</Style>'


def draw(folder, extent, borders, runs=5):
    """Median seconds of `runs` drawings of an extent after one that fills the caches, and the number of classes."""
    if shutil.which("shapeindex"):
        subprocess.run(["shapeindex", f"{folder}/classes.shp"], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
    image_map = mapnik.Map(1600, 1000)
    mapnik.load_map_from_string(image_map, f"""<Map background-color="#ffffff">{five_classes(borders)}
        <Layer name="zones"><StyleName>zones</StyleName><Datasource>
        <Parameter name="type">shape</Parameter><Parameter name="file">{folder}/classes.shp</Parameter>
        </Datasource></Layer></Map>""")
    image_map.zoom_to_box(mapnik.Box2d(*extent))
    times = []
    for _ in range(runs + 1):
        image = mapnik.Image(1600, 1000)
        start = time.perf_counter()
        mapnik.render(image_map, image)
        times.append(time.perf_counter() - start)
    image.save(f"{folder}/mapnik.png")
    return statistics.median(times[1:]), len(COLOURS), 0
