#!/bin/sh
# Uses the register in the real window under Xvfb: pictures of the perspective, of its form and of its history, then a
# map of the adherents by type, of the evaluated sites by support, the coverage and the programmation of the contracts,
# each as PNG, PDF and slide:
# scripts/try_network.sh FOLDER_FOR_RESULTS REALDATA|OBSERVATORY.sqlite
# REALDATA is a folder with the files named below, as their producers publish them; the register is the demonstration's,
# and so is the spreadsheet of actions, which is made up.
# Needs: apt-get install xvfb xdotool imagemagick openbox; the dev build.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
bin="$root/build/dev/bin"
results=$(mkdir -p "$1" && cd "$1" && pwd)
work=$(mktemp -d)
pids=
trap 'kill $pids 2>/dev/null || true; rm -rf "$work"' EXIT

export DISPLAY=:95 HOME="$work" XDG_RUNTIME_DIR="$work"
chmod 700 "$work"
Xvfb $DISPLAY -screen 0 1600x1000x24 >/dev/null 2>&1 &
pids=$!
sleep 1
openbox >/dev/null 2>&1 &
pids="$pids $!"
sleep 1

observatory=$work/est-occitanie.sqlite
if [ -d "$2" ]; then
    "$bin/lisiere" init "$observatory" --lang fr
    "$bin/lisiere" import "$observatory" --lang fr "$2"/boundaries/communes-par-departement-france-2018.zip \
        "$2"/boundaries/departements-regions-france-2018.zip "$2"/qpv/QP_METROPOLE_LB93.shp \
        "$root"/data/demo/register/*.csv
    "$bin/lisiere" demo "$work/demo" --lang fr
    "$bin/lisiere" import "$observatory" --lang fr "$work"/demo/fichiers/programmation_*.xlsx
else
    cp "$2" "$observatory"
fi

# settings FORMAT EXTENSION: what the page editor opens with.
settings() {
    mkdir -p "$work/.config/Lisiere"
    printf '[page]\nformat=%s\ntype=%s\n' "$1" "$2" >"$work/.config/Lisiere/lisiere.ini"
}

open_window() {
    "$bin/lisiere-viewer" "$observatory" --lang "${WINDOW_LANG:-fr}" --geometry 1600x1000 --text-size 100 >/dev/null 2>&1 &
    viewer=$!
    pids="$pids $viewer"
    sleep "${OPENING:-8}"
}

close_window() {
    kill $viewer
    wait $viewer 2>/dev/null || true
}

keys() {
    xdotool key --delay 80 "$@"
    sleep "${PAUSE:-2}"
}

picture() {
    import -window root -strip "$results/$1.png"
}

settings a4 .pdf
open_window
keys ctrl+2
sleep 3
picture 1-adherents
keys ctrl+f
xdotool type --delay 60 beziers
sleep 2
keys Down Down
picture 2-selected
keys Return
picture 3-form
keys Escape
keys alt+2
picture 4-sites
keys alt+3
picture 5-councils
keys alt+4
picture 6-events
keys ctrl+h
picture 7-history
keys Escape
close_window

# another_kind WORD: makes the page in the editor one of the kind that begins so.
another_kind() {
    xdotool mousemove 1371 93 click 1
    sleep 1
    xdotool type --delay 60 "$1"
    sleep 1
    keys Return
    sleep 5
}

# page NAME OPENING_KEYS: opens a page of what is shown and exports it as the settings say.
page() {
    for output in "png a4 .png" "pdf a4 .pdf" "slide slide .png" "slide slide .pptx"; do
        set -- "$1" "$2" $output
        settings "$4" "$5"
        open_window
        keys ctrl+2
        keys "$2"
        sleep 3
        case $1 in
        coverage | programmation) keys ctrl+shift+p ;;
        *) keys ctrl+p ;;
        esac
        sleep 5
        [ "$1" != programmation ] || another_kind Prog
        [ "$3$5" != png.png ] || picture "8-editor-$1"
        keys ctrl+e
        xdotool key ctrl+a
        xdotool type --delay 20 "$results/$1-$3$5"
        keys Return
        sleep 4
        close_window
        [ -s "$results/$1-$3$5" ] || { echo "$1-$3$5 was not written" >&2; exit 1; }
    done
}

page adherents alt+1
page sites alt+2
page coverage alt+1
page programmation alt+1
