#!/bin/sh
# Greps the includes: arrows.sh SOURCE_ROOT. Prints what breaks a rule; exit status 1 if anything does.
set -eu
cd "$1"
broken=0

# rule WHAT PATTERN FOLDER... : no source in the folders may include what matches PATTERN.
rule() {
    what=$1 pattern=$2
    shift 2
    for folder in "$@"; do
        [ -d "$folder" ] || continue
        if found=$(grep -rnE "^[[:space:]]*#[[:space:]]*include[[:space:]]*[<\"]($pattern)" \
                --include='*.hpp' --include='*.cpp' --include='*.h' "$folder"); then
            printf '%s:\n%s\n' "$what" "$found"
            broken=1
        fi
    done
}

qt='Q[A-Z][A-Za-z]*[>"]|Qt[A-Z][A-Za-z]*/|qcustomplot|q[a-z]+\.h[>"]'
rule "Qt outside viewer/" "$qt" geo-core indicators layers data
rule "Widgets outside viewer/app" 'QWidget|QtWidgets|QApplication|qcustomplot' viewer/paint viewer/cli

sql='sqlite3|sqlite3ext|spatialite|observatory/database\.hpp|database\.hpp'
rule "SQL outside geo-core" "$sql" indicators layers viewer data
rule "SQL outside geo-core/observatory" 'sqlite3|sqlite3ext|spatialite' geo-core/addresses geo-core/base geo-core/geometry \
    geo-core/readers
rule "GEOS outside geo-core/geometry" 'geos_c\.h|geos/' geo-core/addresses geo-core/base geo-core/readers \
    geo-core/observatory     indicators layers viewer data
rule "PROJ outside geo-core" 'proj\.h|proj_' indicators layers viewer data

# headers FOLDER: the names of its headers.
headers() { find "$1" -name '*.hpp' | sed 's|.*/||' | sort -u; }

# No folder includes one above it. Headers are found by their file name, as the build finds them; a name that both
# folders use is the folder's own.
above() {
    lower=$1
    shift
    for folder in "$@"; do
        [ -d "$folder" ] && [ -d "$lower" ] || continue
        found=$({ headers "$lower" | sed 's/^/own /'; headers "$folder" | sed 's/^/above /'
            grep -rnE '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]' \
                --include='*.hpp' --include='*.cpp' --include='*.h' "$lower" | sed 's/^/line /'; } |
            awk '$1 == "own" { own[$2] = 1; next }
                 $1 == "above" { if (!($2 in own)) above[$2] = 1; next }
                 { name = $0; sub(/^[^<"]*[<"]/, "", name); sub(/[>"].*/, "", name); sub(/.*\//, "", name)
                   if (name in above) { sub(/^line /, ""); print } }')
        if [ -n "$found" ]; then
            printf '%s/ includes headers of %s/:\n%s\n' "$lower" "$folder" "$found"
            broken=1
        fi
    done
}
above geo-core indicators layers viewer
above indicators layers viewer
above layers viewer
above viewer/paint viewer/app viewer/cli
above viewer/cli viewer/app
above viewer/app viewer/cli

exit $broken
