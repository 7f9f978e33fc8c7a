# What the sessions share; each begins with: . "$(dirname "$0")/common.sh"
#
# A session uses the real window under Xvfb with mouse and keyboard only. It finds controls by the names that a screen
# reader is told, counts its gestures and checks what came out of them. A gesture is a click, a drag, a shortcut or menu
# key, or what is typed with the Enter after it.
#
# Settings: REAL_DATA (../shared/real-data), BIN (build/dev/bin), SESSIONS (a folder for counts and pictures),
# OBSERVATORY (instead of the one that is made), SESSION_DISPLAY (:96).
# Needs: apt-get install xvfb xdotool openbox imagemagick poppler-utils dbus at-spi2-core python3-gi gir1.2-atspi-2.0
set -eu

[ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] || exec dbus-run-session -- sh "$0" "$@"

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
bin=${BIN:-$root/build/dev/bin}
real=${REAL_DATA:-$root/../shared/real-data}
sessions=${SESSIONS:-$root/build/sessions}
mkdir -p "$sessions"

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$session: $*"
    picture failed
    "$here/tree.py" dump >"$sessions/$session-failed.txt" 2>/dev/null || true
    exit 1
}

stop_all() {
    kill $pids 2>/dev/null || true
    wait $pids 2>/dev/null || true
    rm -rf "$work"
}

# begin NAME JOB TITLE: a home of its own, a screen, a desktop, the bus of the screen readers.
begin() {
    session=$1
    work=$(mktemp -d)
    pids=
    pictures=0
    trap stop_all EXIT
    trap 'exit 1' INT TERM
    export DISPLAY="${SESSION_DISPLAY:-:96}" HOME="$work/home" XDG_RUNTIME_DIR="$work/run"
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
    mkdir -p "$HOME" "$XDG_RUNTIME_DIR" "$work/out"
    chmod 700 "$XDG_RUNTIME_DIR"
    out=$work/out
    steps=$sessions/$session.steps
    rm -f "$sessions/$session.done"
    printf '%s\t%s\n' "$2" "$3" >"$sessions/$session.title"
    : >"$steps"
    Xvfb "$DISPLAY" -screen 0 1600x1000x24 >/dev/null 2>&1 &
    pids=$!
    until xdotool getmouselocation >/dev/null 2>&1; do sleep 0.2; done
    openbox >/dev/null 2>&1 &
    pids="$pids $!"
    until xdotool get_desktop >/dev/null 2>&1; do sleep 0.2; done # without a desktop no window gets the keys
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    pids="$pids $!"
    gdbus wait --session --timeout 10 org.a11y.Bus
}

# needs FILE...: of the real data; without them the session is left out, which is said.
needs() {
    for file; do
        [ -e "$real/$file" ] || {
            say "$session: left out, $file is not there"
            printf 'left out: no %s\n' "$file" >"$sessions/$session.left"
            exit 77
        }
    done
    rm -f "$sessions/$session.left"
}

# What the sessions look at, but for those whose subject is the import.
used="boundaries/communes-11-aude.geojson boundaries/communes-30-gard.geojson boundaries/communes-34-herault.geojson
    boundaries/communes-66-pyrenees-orientales.geojson boundaries/departements-regions-france-2018.zip
    iris-contours/iris_11.geojson.gz iris-contours/iris_30.geojson.gz iris-contours/iris_34.geojson.gz
    iris-contours/iris_66.geojson.gz qpv/qp-politiquedelaville-shp.zip qpv/qpv2024_herault_extrait_simplifie.geojson
    iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv iris-tables/data_CAF_2017_IRIS.csv iris-tables/data_CAF_2020_IRIS.csv
    qpv-tables/REVN_2022.zip qpv-tables/DEMO_2017.csv qpv-tables/DEMO_2022.csv qpv-tables/IPRO_2022.csv
    qpv-tables/pop_qp_2013.csv geo-reference/EPCI_2020.csv"

# observatory [FILE...]: $observatory is a copy of one that holds what is used and the register, made once; and the files.
observatory() {
    needs $used "$@"
    made=${OBSERVATORY:-$sessions/observatoire.sqlite}
    if [ ! -e "$made" ]; then
        "$bin/lisiere" init "$made.part" --lang fr >/dev/null
        (cd "$real" && "$bin/lisiere" import "$made.part" --lang fr $used "$root"/data/demo/register/*.csv) >/dev/null
        mv "$made.part" "$made"
    fi
    observatory=$work/observatoire.sqlite
    cp "$made" "$observatory"
    for file; do
        "$bin/lisiere" import "$observatory" --lang fr "$real/$file" >/dev/null
    done
}

# answer ARGUMENTS: of the command, on the same file.
answer() { "$bin/lisiere" "$@" --lang fr; }

# viewer [OBSERVATORY]
viewer() {
    "$bin/lisiere-viewer" "$@" --lang fr --geometry 1600x960 --text-size 100 >"$work/viewer.log" 2>&1 &
    viewer=$!
    pids="$pids $viewer"
    wait_for "Fichier" 60
    until xdotool getactivewindow >/dev/null 2>&1; do sleep 0.2; done
    idle
}

alive() { kill -0 "$viewer" 2>/dev/null || fail "the program has ended: $(tail -3 "$work/viewer.log")"; }

# idle: no work under way and a picture that stays.
idle() {
    late=$(($(date +%s) + 300))
    still=0
    while [ "$still" -lt 2 ]; do
        alive
        [ "$(date +%s)" -lt "$late" ] || fail "still at work after five minutes"
        if "$here/tree.py" busy; then
            still=0
        elif import -window root "$work/now.mpc" && [ -e "$work/before.mpc" ] &&
            [ "$(compare -metric AE "$work/before.mpc" "$work/now.mpc" null: 2>&1 | cut -d' ' -f1 | cut -d. -f1)" -lt 200 ]; then
            still=$((still + 1))
        else
            still=0
        fi
        for end in mpc cache; do
            [ ! -e "$work/now.$end" ] || cp "$work/now.$end" "$work/before.$end"
        done
        sleep 0.4
    done
}

# place NAME [ROLE]: $x $y $width $height, waited for; scrolled to if it is out of sight.
place() {
    late=$(($(date +%s) + 30))
    scrolled=
    while :; do
        at=$("$here/tree.py" find "$@") || at=
        case $at in
        *here) break ;;
        *up* | *down*) roll $at ;;
        *) sleep 0.5 ;;
        esac
        alive
        [ "$(date +%s)" -lt "$late" ] || fail "nothing on show is named “$1”${2:+ ($2)}"
    done
    [ -z "$scrolled" ] || gesture "scroll to « $1 »"
    set -- $at
    x=$1 y=$2 width=$3 height=$4
}

# roll X Y WIDTH HEIGHT up|down POINT_X POINT_Y
roll() {
    scrolled=yes
    wheel=4
    [ "$5" = up ] || wheel=5
    xdotool mousemove "$6" "$7" click "$wheel"
    sleep 0.2
}

gesture() { printf '%s\n' "$*" >>"$steps"; }

# click NAME [ROLE]
click() {
    place "$@"
    xdotool mousemove $((x + width / 2)) $((y + height / 2)) click 1
    gesture "click « $1 »"
    idle
}

# drag NAME FROM_X FROM_Y TO_X TO_Y WORDS: inside a control, in hundredths of its sides.
drag() {
    place "$1"
    x1=$((x + width * $2 / 100)) y1=$((y + height * $3 / 100))
    x2=$((x + width * $4 / 100)) y2=$((y + height * $5 / 100))
    xdotool mousemove $x1 $y1 mousedown 1
    for part in 1 2 3 4 5 6; do
        xdotool mousemove $(((x1 * (6 - part) + x2 * part) / 6)) $(((y1 * (6 - part) + y2 * part) / 6))
        sleep 0.05
    done
    xdotool mouseup 1
    gesture "drag $6"
    idle
}

# key KEYS [WORDS]
key() {
    xdotool key --delay 80 $1
    gesture "${2:-$1}"
    idle
}

# enter TEXT [WORDS]: typed, with Enter.
enter() {
    xdotool type --delay 30 "$1"
    sleep 0.6
    xdotool key Return
    gesture "type “${2:-$1}”, Enter"
    idle
}

# palette WORDS: what is found by them and taken.
palette() {
    key ctrl+k "Ctrl+K"
    enter "$1"
}

# choose LIST WORDS: of a list of choices, by its first letters.
choose() {
    click "$1" "combo box"
    enter "$2"
}

# save_as FILE WORDS: into the file dialog that is open, over the name it proposes.
save_as() {
    wait_for "Nom" 20
    xdotool key ctrl+a
    enter "$1" "$2"
}

picture() {
    pictures=$((pictures + 1))
    import -window root -strip "$sessions/$session-$pictures-$1.png" 2>/dev/null || true
}

texts() { "$here/tree.py" texts; }

# plain: narrow and no-break spaces become spaces, as in the names of controls.
plain() { LC_ALL=C sed 's/\xc2\xa0/ /g; s/\xe2\x80\xaf/ /g'; }

# wait_for TEXT [SECONDS]: somewhere in the names and texts of the window.
wait_for() {
    late=$(($(date +%s) + ${2:-30}))
    until texts | grep -F -- "$1" >/dev/null; do
        alive
        [ "$(date +%s)" -lt "$late" ] || fail "“$1” is not on show"
        sleep 0.3
    done
}

# gone TEXT [SECONDS]
gone() {
    late=$(($(date +%s) + ${2:-30}))
    while texts | grep -F -- "$1" >/dev/null; do
        alive
        [ "$(date +%s)" -lt "$late" ] || fail "“$1” is still on show"
        sleep 0.3
    done
}

# same WORDS GOT WANTED
same() { [ "$2" = "$3" ] || fail "$1: “$2” instead of “$3”"; }

# written FILE: is there and not empty.
written() {
    late=$(($(date +%s) + 120))
    until [ -s "$1" ]; do
        alive
        [ "$(date +%s)" -lt "$late" ] || fail "$(basename "$1") was not written"
        sleep 0.3
    done
}

# pdf_says FILE TEXT: words of a page, however its lines are broken.
pdf_says() {
    pdftotext "$1" - | plain | tr '\n' ' ' | sed 's/  */ /g' >"$work/page.txt"
    grep -qF -- "$2" "$work/page.txt" || fail "$(basename "$1") does not say “$2”"
}

pages_of() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }

# finish OUTCOME: what was checked, and how many gestures it took.
finish() {
    alive
    printf '%s\n' "$*" >"$sessions/$session.done"
    say "$session: $(wc -l <"$steps") gestures: $*"
}
