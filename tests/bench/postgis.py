"""What PostGIS needs to find points in neighbourhoods, and what it says of each of them. Used by peers.py."""
import contextlib
import os
import shutil
import subprocess
import tempfile
import time

PROGRAMS = "/usr/lib/postgresql/15/bin"
# One process, as ours is; all in memory, nothing waits for the disk.
SETTINGS = ("-c listen_addresses='' -c max_parallel_workers_per_gather=0 -c shared_buffers=1GB -c work_mem=256MB "
            "-c fsync=off -c jit=off")


def run(*command):
    """PostgreSQL does not run as root: then as the user that its package makes."""
    before = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*before, *command], check=True, stdout=subprocess.DEVNULL)


@contextlib.contextmanager
def database():
    """A connection to a cluster of its own, which is gone afterwards."""
    import psycopg2
    folder = tempfile.mkdtemp()
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data = f"{folder}/data"
    try:
        run(f"{PROGRAMS}/initdb", "-D", data, "-A", "trust", "-U", "postgres")
        run(f"{PROGRAMS}/pg_ctl", "-D", data, "-w", "-l", f"{folder}/log", "-o", f"-k {folder} {SETTINGS}", "start")
        connection = psycopg2.connect(host=folder, user="postgres")
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("CREATE EXTENSION postgis")
            yield cursor
        connection.close()
    finally:
        run(f"{PROGRAMS}/pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def load(cursor, folder, points):
    """The table quarter of neighbourhoods with a GiST index, numbered from 0 in the order of the file, and place of a
    file of points (id, x, y, tabs between) without one."""
    import geopandas
    quarters = geopandas.read_file(f"{folder}/neighbourhoods.shp")
    cursor.execute("CREATE TABLE quarter (id int PRIMARY KEY, geom geometry)")
    for number, shape in enumerate(quarters.geometry):
        cursor.execute("INSERT INTO quarter VALUES (%s, ST_GeomFromWKB(%s))", (number, shape.wkb))
    cursor.execute("CREATE TABLE given (id int, x float8, y float8)")
    with open(points) as rows:
        cursor.copy_expert("COPY given FROM STDIN", rows)
    cursor.execute("CREATE TABLE place AS SELECT id, ST_MakePoint(x, y) AS geom FROM given")
    index(cursor, "quarter")
    cursor.execute("VACUUM ANALYZE place")


def index(cursor, table):
    cursor.execute(f"CREATE INDEX ON {table} USING gist (geom)")
    cursor.execute(f"VACUUM ANALYZE {table}")


def covered(cursor):
    """Seconds, the best of three, and how many pairs there are."""
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        cursor.execute("SELECT count(*) FROM place p JOIN quarter q ON ST_Covers(q.geom, p.geom)")
        pairs = cursor.fetchone()[0]
        seconds.append(time.perf_counter() - start)
    return min(seconds), pairs


def points(folder):
    """Which neighbourhood covers which of the points of places.tsv: seconds where the points are new, as they are to
    us; pairs; seconds once the points have an index too, which takes longer to make."""
    with database() as cursor:
        load(cursor, folder, f"{folder}/places.tsv")
        seconds, pairs = covered(cursor)
        index(cursor, "place")
        again, _ = covered(cursor)
    return seconds, pairs, again


def agreement(folder, reach, tolerance):
    """Compares near.tsv (point, neighbourhood, signed metres; tabs between) with ST_Covers and ST_Distance. @returns
    seconds, how many pairs differ by more than the tolerance or are missing on one side, the largest difference."""
    with database() as cursor:
        load(cursor, folder, f"{folder}/places.tsv")
        index(cursor, "place")
        cursor.execute("CREATE TABLE near (place int, quarter int, metres float8)")
        with open(f"{folder}/near.tsv") as rows:
            cursor.copy_expert("COPY near FROM STDIN", rows)
        start = time.perf_counter()
        # Beyond the reach by less than the tolerance, either may tell of a pair that the other leaves out.
        cursor.execute("""
            WITH theirs AS (
                SELECT p.id AS place, q.id AS quarter, ST_Covers(q.geom, p.geom) AS covers,
                       ST_Distance(ST_Boundary(q.geom), p.geom) AS metres
                FROM place p JOIN quarter q ON ST_DWithin(q.geom, p.geom, %(reach)s))
            SELECT count(*) FILTER (WHERE coalesce(n.metres, t.metres) < %(reach)s - %(tolerance)s AND
                                          (n.metres IS NULL OR t.metres IS NULL OR
                                           abs(abs(n.metres) - t.metres) > %(tolerance)s OR
                                           ((n.metres <= 0) <> t.covers AND t.metres > %(tolerance)s))),
                   max(abs(abs(n.metres) - t.metres)), count(*)
            FROM near n FULL JOIN theirs t USING (place, quarter)""", {"reach": reach, "tolerance": tolerance})
        differing, largest, pairs = cursor.fetchone()
        seconds = time.perf_counter() - start
    if pairs == 0:
        raise SystemExit("PostGIS found no pair to compare")
    return seconds, differing, largest
