"""What GeoPandas or QGIS needs for the same work on the same files. Prints: seconds, pairs, sum. GeoPandas has its files
in memory before the clock starts; QGIS draws from the file, as it does for its users."""
import os
import sys
import time


def weights(folder):
    import geopandas
    zones = geopandas.read_file(f"{folder}/zones.shp")
    neighbourhoods = geopandas.read_file(f"{folder}/neighbourhoods.shp")
    zones["zone_area"] = zones.area
    start = time.perf_counter()
    pieces = geopandas.overlay(neighbourhoods, zones, how="intersection")
    areas = pieces.area
    shares = areas / pieces["zone_area"]
    seconds = time.perf_counter() - start
    return seconds, int((shares > 0).sum()), areas.sum()


def points(folder):
    import geopandas
    places = geopandas.read_file(f"{folder}/points.gpkg")
    neighbourhoods = geopandas.read_file(f"{folder}/neighbourhoods.shp")
    start = time.perf_counter()
    joined = geopandas.sjoin(places, neighbourhoods, predicate="intersects")
    seconds = time.perf_counter() - start
    return seconds, len(joined), 0


def observatory(folder):
    """Outlines of IRIS and neighbourhoods and the table of counts, as names of tables, and the count columns."""
    import sqlite3
    database = sqlite3.connect(f"{folder}/real.sqlite")
    tables = dict(database.execute("SELECT kind, table_name FROM geography WHERE kind IN ('iris', 'qpv')"))
    counts = database.execute(
        "SELECT table_name FROM stat_table WHERE family = 'caf-iris' AND data_year = 2017").fetchone()[0]
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{counts}")')]
    numeric = columns[columns.index("A"):]
    return database, tables["iris"], tables["qpv"], counts, [c for c in numeric if c not in ("row_id", "code")]


def figures(folder):
    import geopandas
    import pandas
    database, iris, neighbourhoods, counts, columns = observatory(folder)
    zones = geopandas.read_file(f"{folder}/real.sqlite", layer=iris)[["code", "geometry"]]
    targets = geopandas.read_file(f"{folder}/real.sqlite", layer=neighbourhoods)[["code", "geometry"]]
    table = pandas.read_sql(f'SELECT code, {", ".join(columns)} FROM "{counts}"', database)
    targets = targets.rename(columns={"code": "target"})
    zones["zone_area"] = zones.area
    start = time.perf_counter()
    pieces = geopandas.overlay(targets, zones, how="intersection")
    pieces["share"] = pieces.area / pieces["zone_area"]
    joined = pieces[["target", "code", "share"]].merge(table, on="code", how="left")
    for column in columns:
        joined[column] = joined[column] * joined["share"]
    sums = joined.groupby("target")[columns].sum()
    seconds = time.perf_counter() - start
    with open(f"{folder}/figures.txt", "w") as out:
        for code, row in sums.iterrows():
            print(code, *(repr(float(value)) for value in row), file=out)
    return seconds, len(pieces), float(sums["A"].sum())


def sql(folder):
    database, iris, neighbourhoods, counts, columns = observatory(folder)
    database.enable_load_extension(True)
    database.load_extension("mod_spatialite")
    sums = ", ".join(f"SUM(t.{column} * share)" for column in columns)
    start = time.perf_counter()
    rows = database.execute(f"""
        SELECT target, {sums} FROM (
            SELECT q.code AS target, i.code AS code, ST_Area(ST_Intersection(q.geom, i.geom)) / ST_Area(i.geom) AS share
            FROM "{neighbourhoods}" q JOIN "{iris}" i ON i.rowid IN (
                SELECT rowid FROM SpatialIndex WHERE f_table_name = '{iris}' AND search_frame = q.geom)
            WHERE ST_Intersects(q.geom, i.geom)) JOIN "{counts}" t USING (code) GROUP BY target""").fetchall()
    seconds = time.perf_counter() - start
    return seconds, len(rows), sum(row[1] or 0 for row in rows)


def asked():
    """An extent, and whether zones have borders, from the command line."""
    return [float(side) for side in sys.argv[3:7]], sys.argv[7] == "borders"


def qgis(folder):
    import qgis_drawing
    return qgis_drawing.draw(folder, *asked())


def mapnik(folder):
    import mapnik_drawing
    return mapnik_drawing.draw(folder, *asked())


def paper(folder):
    import qgis_paper
    return qgis_paper.paper(folder)


def atlas(folder):
    import qgis_atlas
    return qgis_atlas.atlas(folder)


def postgis(folder):
    import postgis as peer
    return peer.points(folder)


def postgis_agreement(folder):
    import postgis as peer
    return peer.agreement(folder, float(sys.argv[3]), float(sys.argv[4]))


works = {"weights": weights, "points": points, "qgis": qgis, "mapnik": mapnik, "paper": paper, "atlas": atlas,
         "figures": figures, "sql": sql, "postgis": postgis, "agreement": postgis_agreement}
print(*works[sys.argv[1]](sys.argv[2]), flush=True)
os._exit(0)  # QGIS 3.22 may crash in its own exit handlers
