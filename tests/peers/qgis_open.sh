#!/bin/sh
# Makes the demonstration and lets QGIS open it: qgis_open.sh LISIERE FOLDER
set -eu
rm -rf "$2/demonstration"
"$1" demo "$2/demonstration" >/dev/null
exec "${LISIERE_PEER_PYTHON:-/usr/bin/python3}" "$(dirname "$0")/qgis_open.py" "$1" "$2/demonstration/demonstration.sqlite"
