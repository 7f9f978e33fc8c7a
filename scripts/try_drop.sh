#!/bin/sh
# Drags files onto the real window under Xvfb and pictures the import dialog, at two sizes of text:
# scripts/try_drop.sh FOLDER_FOR_PICTURES FILE...
# Needs: apt-get install xvfb xdotool imagemagick openbox; the dev build.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
bin="$root/build/dev/bin"
pictures=$1
shift
work=$(mktemp -d)
trap 'kill $pids 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir -p "$pictures"

export DISPLAY=:94 HOME="$work" XDG_RUNTIME_DIR="$work"
chmod 700 "$work"
Xvfb $DISPLAY -screen 0 1600x1000x24 >/dev/null 2>&1 &
pids=$!
sleep 1
openbox >/dev/null 2>&1 &
pids="$pids $!"
sleep 1
for size in 100 200; do
    "$bin/lisiere" init "$work/est-occitanie-$size.sqlite" --lang fr
    "$bin/lisiere-viewer" "$work/est-occitanie-$size.sqlite" --lang fr --geometry 1500x900 --text-size $size >/dev/null 2>&1 &
    viewer=$!
    sleep 4
    "$bin/drag_source" "$@" >/dev/null 2>&1 &
    source=$!
    pids="$pids $viewer $source"
    sleep 2
    xdotool mousemove 20 15 mousedown 1
    for step in 1 2 3 4 5 6 7 8; do
        xdotool mousemove $((20 + step * 95)) $((15 + step * 55))
        sleep 0.1
    done
    sleep 1
    xdotool mouseup 1
    sleep "${WAIT:-15}"
    import -window root -strip "$pictures/import-$size.png"
    kill $source $viewer
    sleep 1
done
