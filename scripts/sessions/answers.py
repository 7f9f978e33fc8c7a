#!/usr/bin/python3
"""The same answers worked out again from the files themselves, by other means than the program's.

answers.py correlation TABLE PREFIX X Y       n and Pearson's r of two columns, for the codes that begin so
answers.py inside OBSERVATORY LIST CODE METRES how many points of a list lie in a neighbourhood of 2015, and how many in
                                               it or within so many metres, by SpatiaLite
answers.py near OBSERVATORY LIST ZONES METRES  how many points of a list lie in any of the zones, and how many within so
                                               many metres of one, by SpatiaLite
answers.py value METHOD < JSON                 the value of a place in what lisiere compare --json says
"""
import csv
import json
import math
import sqlite3
import sys


def number(text):
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def correlation(table, prefix, x, y):
    with open(table, encoding="utf-8-sig") as file:
        rows = [r for r in csv.DictReader(file, delimiter=";") if r["IRIS"].startswith(prefix)]
    pairs = [(number(r[x]), number(r[y])) for r in rows]
    pairs = [p for p in pairs if None not in p]
    n = len(pairs)
    middle_x, middle_y = (sum(p[i] for p in pairs) / n for i in (0, 1))
    both = sum((a - middle_x) * (b - middle_y) for a, b in pairs)
    spread_x, spread_y = sum((a - middle_x) ** 2 for a, _ in pairs), sum((b - middle_y) ** 2 for _, b in pairs)
    return f"{n} {both / math.sqrt(spread_x * spread_y):.2f}".replace(".", ",").replace("-", "−")


def opened(observatory, family):
    db = sqlite3.connect(f"file:{observatory}?mode=ro", uri=True)
    db.enable_load_extension(True)
    db.load_extension("mod_spatialite")
    (table,) = db.execute("SELECT table_name FROM record_table WHERE family = ?", (family,)).fetchone()
    return db, table


def inside(observatory, family, code, metres):
    db, table = opened(observatory, family)
    query = f"""SELECT count(*) FROM "{table}" p, qpv_2015 z
                WHERE z.code = ? AND p.geom IS NOT NULL AND ST_Distance(p.geom, z.geom) <= ?"""
    strict, all_of_them = (db.execute(query, (code, d)).fetchone()[0] for d in (0, float(metres)))
    return f"{strict} {all_of_them} {all_of_them - strict}"


def near(observatory, family, zones, metres):
    db, table = opened(observatory, family)
    query = f"""SELECT count(DISTINCT p.rowid) FROM "{table}" p, "{zones}" z WHERE p.geom IS NOT NULL
                AND MbrMinX(z.geom) - ?1 <= ST_X(p.geom) AND MbrMaxX(z.geom) + ?1 >= ST_X(p.geom)
                AND MbrMinY(z.geom) - ?1 <= ST_Y(p.geom) AND MbrMaxY(z.geom) + ?1 >= ST_Y(p.geom)
                AND ST_Distance(p.geom, z.geom) <= ?1"""
    return " ".join(str(db.execute(query, (d,)).fetchone()[0]) for d in (0, float(metres)))


def value(kind):
    found = json.load(sys.stdin)[0]
    place = found if kind == "target" else next(r for r in found["references"] if r["kind"] == kind)
    return f"{place['value']:.1f}".replace(".", ",")


if __name__ == "__main__":
    print({"correlation": correlation, "inside": inside, "near": near, "value": value}[sys.argv[1]](*sys.argv[2:]))
