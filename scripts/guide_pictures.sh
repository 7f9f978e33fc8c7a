#!/bin/sh
# Makes the pictures of docs/guide from the window itself, on the demonstration, in both languages, under Xvfb with real
# clicks and keys. Few colours: they are compiled into the program.
#   scripts/guide_pictures.sh [BIN]     BIN: folder of the programs, build/release/bin without it
# Needs: apt-get install xvfb xdotool imagemagick openbox
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
bin=$(cd "${1:-$root/build/release/bin}" && pwd)
work=$(mktemp -d)
pids=
viewer=
trap 'kill $pids $viewer 2>/dev/null || true; rm -rf "$work"' EXIT

export DISPLAY=:94 HOME="$work" XDG_RUNTIME_DIR="$work"
chmod 700 "$work"
Xvfb $DISPLAY -screen 0 1440x900x24 >/dev/null 2>&1 &
pids=$!
sleep 2
openbox >/dev/null 2>&1 &
pids="$pids $!"
sleep 1

active() { xdotool getactivewindow 2>/dev/null || true; }
# opens KEY SECONDS: presses it and waits for the window it opens, then for what that shows.
opens() {
    before=$(active)
    xdotool key "$1"
    changes "$before" "$2"
}
# changes WINDOW SECONDS: waits until another one has the keys, a minute at most.
changes() {
    for _ in $(seq 60); do
        now=$(active)
        [ -n "$now" ] && [ "$now" != "$1" ] && break
        sleep 1
    done
    sleep "$2"
}

# window SIZE [FILE]: a new one in the language, on a copy of its own.
window() {
    if [ -n "$viewer" ]; then
        kill "$viewer"
        wait "$viewer" 2>/dev/null || true
    fi
    size=$1
    shift
    rm -rf "$work/file" "$work/.config"
    mkdir "$work/file"
    [ $# = 0 ] || { cp "$1" "$work/file/demonstration.sqlite"; set -- "$work/file/demonstration.sqlite"; }
    "$bin/lisiere-viewer" "$@" --lang "$lang" --geometry "$size" >/dev/null 2>&1 &
    viewer=$!
    changes "" 14
}

# picture NAME [PART]: of the window that has the keys, or of a part of it, WIDTHxHEIGHT+X+Y.
picture() {
    timeout 30 import -window "$(active)" -strip "$work/picture.png"
    convert "$work/picture.png" ${2:+-crop "$2"} +repage +dither -colors 48 -define png:compression-level=9 \
        -define png:exclude-chunks=date,time PNG8:"$root/docs/guide/$lang/$1.png"
}

# click X Y [SECONDS]: in the pixels of the window that has the keys.
click() {
    xdotool mousemove --window "$(active)" "$1" "$2" click 1
    sleep "${3:-2}"
}

pictures() {
    files=$work/demo/fichiers
    window 900x560
    picture start
    opens ctrl+i 2
    dialog=$(active)
    xdotool type --delay 20 "\"$files/QP_METROPOLE_LB93.zip\" \"$files/DEMO_2022.zip\" \"$files/CONTOURS-IRIS_2-1__SHP_LAMB93_FXX_2022-01-01.zip\""
    xdotool key Return
    changes "$dialog" 8
    picture import

    window 1280x800 "$work/demo/demonstration.sqlite"
    picture map
    picture portrait 399x403+881+80
    click 1080 182 6   # the enlarged perimeter
    click 1218 431 4   # its first estimate
    picture certainty 399x403+881+80
    click "$iris" 505 3
    picture table 612x286+269+490
    xdotool key ctrl+shift+g
    sleep 4
    picture charts 612x286+269+490
    opens ctrl+shift+i 4
    picture library
    opens Escape 1
    opens ctrl+p 10
    picture pages
    opens Escape 1
    xdotool key ctrl+d
    sleep 1
    for corner in "520 240" "600 228" "640 268"; do
        click $corner 1
    done
    xdotool mousemove --window "$(active)" 610 318 click --repeat 2 --delay 60 1
    sleep 6
    picture outline 1012x403+269+80
    xdotool key ctrl+2
    sleep 8
    picture network
}

"$bin/lisiere" demo "$work/demo" >/dev/null 2>&1
for lang in fr en; do
    iris=419 # where the rows are chosen above the table
    [ $lang = fr ] || iris=468
    pictures
done
