"""What Mapnik needs to draw a layer of zones at 1600 x 1000, antialiased, in five colours. Used by peers.py."""
import shutil
import subprocess

import mapnik

from median import median_seconds

COLOURS = ("#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8")


def five_classes(borders):
    """Flat fills; with borders a white hairline as wide as QGIS's, 0.15 mm at 96 dpi."""
    line = '<LineSymbolizer stroke="#ffffff" stroke-width="0.57"/>' if borders else ""
    rules = "".join(f"""<Rule><Filter>[CLASS] = '{k}'</Filter><PolygonSymbolizer fill="{colour}"/>
        {line}</Rule>""" for k, colour in enumerate(COLOURS))
    return f'<Style name="zones">{rules}</Style>'


def draw(folder, extent, borders):
    """Median seconds of an extent after a drawing that fills the caches, and the number of classes."""
    if shutil.which("shapeindex"):
        subprocess.run(["shapeindex", f"{folder}/classes.shp"], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
    image_map = mapnik.Map(1600, 1000)
    mapnik.load_map_from_string(image_map, f"""<Map background-color="#ffffff">{five_classes(borders)}
        <Layer name="zones"><StyleName>zones</StyleName><Datasource>
        <Parameter name="type">shape</Parameter><Parameter name="file">{folder}/classes.shp</Parameter>
        </Datasource></Layer></Map>""")
    image_map.zoom_to_box(mapnik.Box2d(*extent))
    image = mapnik.Image(1600, 1000)

    def render():
        nonlocal image
        image = mapnik.Image(1600, 1000)
        mapnik.render(image_map, image)

    seconds = median_seconds(render)
    image.save(f"{folder}/mapnik.png")
    return seconds, len(COLOURS), 0
