#!/bin/sh
# Runs every session, or those named, one after the other, and writes what all did that ended well to docs/sessions.md:
# scripts/sessions/run_all.sh [NAME...]
# See common.sh for the settings and what it needs.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
sessions=${SESSIONS:-$root/build/sessions}
mkdir -p "$sessions"

all=
for script in "$here"/[0-9]*.sh; do all="$all $(basename "$script" .sh)"; done
failed=
for name in ${*:-$all}; do
    sh "$here/$name.sh" 2>>"$sessions/$name.log" || case $? in
    77) echo "$name: left out, data are missing" ;;
    *) failed="$failed $name" ;;
    esac
    [ ! -e "$sessions/$name.done" ] || echo "$name: $(wc -l <"$sessions/$name.steps") gestures"
done

row() { printf '| %s | %s | %s | %s |\n' "$1" "$2" "$3" "$4"; }

{
    cat <<'END'
# Scripted sessions

The window used as somebody would, with mouse and keyboard alone, on official files: `scripts/sessions/run_all.sh` runs
the sessions under Xvfb and writes this page. Controls are found by the names that a screen reader is told. A gesture is
a click, a drag, a scroll, a shortcut, or what is typed with the Enter after it. What came out is checked against the
command or against another program.

END
    row Job "What was done" Gestures "What was checked"
    echo '|---|---|--:|---|'
    for name in $all; do
        [ -e "$sessions/$name.done" ] || continue
        IFS='	' read -r job title <"$sessions/$name.title"
        row "$job" "$title" "$(wc -l <"$sessions/$name.steps")" "$(cat "$sessions/$name.done")"
    done
    for name in $all; do
        [ -e "$sessions/$name.done" ] || continue
        IFS='	' read -r job title <"$sessions/$name.title"
        printf '\n## %s\n\n' "$title"
        sed 's/^/1. /' "$sessions/$name.steps"
    done
} >"$root/docs/sessions.md"

[ -z "$failed" ] || {
    echo "failed:$failed" >&2
    exit 1
}
