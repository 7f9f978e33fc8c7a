#!/bin/sh
# Compares with QGIS, Mapnik, GeoPandas, PostGIS and ogr2ogr: installs them, then runs the tests labelled peer and bench. CI does not run this.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
as_root="env"
[ "$(id -u)" -eq 0 ] || as_root="sudo env"
$as_root DEBIAN_FRONTEND=noninteractive apt-get update -qq
$as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    python3-qgis qgis-providers python3-mapnik mapnik-utils gdal-bin python3-geopandas python3-numpy python3-rtree \
    libsqlite3-mod-spatialite postgresql-15-postgis-3 python3-psycopg2

"$root/scripts/setup.sh"
cd "$root"
cmake --preset release -D LISIERE_PEERS=ON
cmake --build --preset release --target lisiere lisiere-viewer draw_maps bench_atlas bench_book bench_charts \
    bench_classes bench_data bench_draw bench_figures bench_grid bench_import bench_load bench_locate bench_near \
    bench_palette bench_paper bench_points bench_records bench_register bench_register_import bench_table \
    bench_watchdog bench_weights bench_window bench_zone_table
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" # listing the tests starts those of the window that are built
# -V: the figures are what is wanted, not only whether they pass.
exec ctest --test-dir build/release -V --label-regex '^(peer|bench)$' "$@"
