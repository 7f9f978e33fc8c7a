#!/bin/sh
# Collects every sentence marked for translation into viewer/i18n/lisiere_fr.ts, keeping the translations there are.
#   scripts/update_translations.sh [OUT.ts]   with OUT.ts: writes there, leaves the project's file alone
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
project_ts=$root/viewer/i18n/lisiere_fr.ts
ts=${1:-$project_ts}
case $ts in /*) ;; *) ts=$(pwd)/$ts ;; esac
[ "$ts" = "$project_ts" ] || { [ ! -f "$project_ts" ] || cp "$project_ts" "$ts"; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# lupdate knows nothing of GEO_TR: in a copy of the sources it becomes Qt's own mark, with one context for all Messages.
cd "$root"
sources() {
    find geo-core indicators layers viewer data -name '*.cpp' -print0 -o -name '*.hpp' -print0
}
sources | xargs -0 cp --parents -t "$work"

cd "$work"
sources | xargs -0 sed -i -e '/#define GEO_TR/d' -e 's/\bGEO_TR(/QT_TRANSLATE_NOOP("Message", /g'
sources | tr '\0' '\n' | LC_ALL=C sort >files.lst
/usr/lib/qt6/bin/lupdate -silent -locations none -no-obsolete -no-ui-lines -source-language en -target-language fr_FR \
    -disable-heuristic similartext @files.lst -ts "$ts"
