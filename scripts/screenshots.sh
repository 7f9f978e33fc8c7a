#!/bin/sh
# Makes the pictures of docs/images from the window itself, on the demonstration, under Xvfb with real clicks.
# Needs: apt-get install xvfb xdotool imagemagick
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
bin="$root/build/release/bin"
images="$root/docs/images"
work=$(mktemp -d)
trap 'kill $pids 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir -p "$images"

display=:93
export DISPLAY=$display HOME="$work" XDG_RUNTIME_DIR="$work"
Xvfb $display -screen 0 1600x1000x24 >/dev/null 2>&1 &
pids=$!
sleep 2
"$bin/lisiere" demo "$work/demo" >/dev/null 2>&1
"$bin/lisiere-viewer" "$work/demo/demonstration.sqlite" --lang fr --geometry 1600x1000 >/dev/null 2>&1 &
pids="$pids $!"
sleep 8

shot() { import -window root -strip "$images/$1"; }
click() { xdotool mousemove "$1" "$2" click 1; sleep "${3:-3}"; }

# The territory: typed in its field, first of the list.
xdotool mousemove 90 57 click --repeat 3 1
xdotool type Montpellier
sleep 1
xdotool key Down Return
sleep 5
shot window.png
click 1400 178           # Élargi (300 m)
shot ring.png
click 1310 178
click 1520 57 5          # Faire une page
shot page.png
