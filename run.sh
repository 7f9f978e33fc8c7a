#!/bin/sh
# Sets everything up, builds, and shows the demonstration.
#   ./run.sh                     with a display: the window on the demonstration; without: a map, a page, a table in out/
#   ./run.sh FILE.sqlite         the window on that observatory
#   ./run.sh COMMAND ...         the command, as `lisiere COMMAND ...`
set -eu

root=$(cd "$(dirname "$0")" && pwd)
from=$(pwd)
"$root/scripts/build.sh" release lisiere lisiere-viewer
bin="$root/build/release/bin"

display=${DISPLAY:-}${WAYLAND_DISPLAY:-}
if [ $# -gt 0 ]; then
    cd "$from"
    case $1 in
        *.sqlite)
            [ -z "$display" ] || exec "$bin/lisiere-viewer" "$@"
            echo "There is no display for the window. ./run.sh --help lists what works without one." >&2
            exit 1
            ;;
    esac
    exec "$bin/lisiere" "$@"
fi

cd "$root"
demo=out/demonstration/demonstration.sqlite
if [ -n "$display" ]; then
    # Kept from one run to the next: it may hold the user's own changes.
    [ -f "$demo" ] || "$bin/lisiere" demo out/demonstration
    exec "$bin/lisiere-viewer" "$demo"
fi

rm -rf out/demonstration
"$bin/lisiere" demo out/demonstration
"$bin/lisiere" map "$demo" --indicator med --level iris --around commune:34172 --with qpv,adherents,sites \
    --size 1600x1000 out/carte.png
"$bin/lisiere" map "$demo" --indicator med --level iris --around commune:34172 --with qpv,adherents,sites \
    --select QP034005 --buffer 300 --size a4 out/page.pdf
"$bin/lisiere" estimate "$demo" --targets qpv@2015:QP034005 --buffer 300 --indicators all --csv out/tableau.csv
cat <<EOT

No display: the demonstration was made without the window.
  out/demonstration/demonstration.sqlite   the observatory (opens in QGIS as it is)
  out/carte.png                            a map
  out/page.pdf                             the same as an A4 page, with the 300 m ring of La Mosson
  out/tableau.csv                          the figures of La Mosson, for a spreadsheet
EOT
