#!/bin/sh
# Compares with QGIS and GeoPandas: installs them, then runs the tests labelled peer and bench. CI does not run this.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
as_root="env"
[ "$(id -u)" -eq 0 ] || as_root="sudo env"
$as_root DEBIAN_FRONTEND=noninteractive apt-get update -qq
$as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    qgis python3-qgis qgis-providers python3-geopandas gdal-bin

"$root/scripts/build.sh" release
cd "$root"
exec ctest --test-dir build/release --output-on-failure --label-regex '^(peer|bench)$' "$@"
