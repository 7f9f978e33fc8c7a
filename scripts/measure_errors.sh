#!/bin/sh
# Measures how wrong estimates are on the real official files and writes the tables of docs/comparison.md and
# docs/comparaison.md. The files are looked for in $LISIERE_REAL_DATA or beside the checkout in ../shared/real-data.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
real=${LISIERE_REAL_DATA:-$root/../shared/real-data}
if ! [ -d "$real/iris-tables" ]; then
    echo "The real official files are neither in \$LISIERE_REAL_DATA nor in ../shared/real-data." >&2
    exit 1
fi
"$root/scripts/build.sh" release lisiere
lisiere="$root/build/release/bin/lisiere"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$lisiere" init "$work/real.sqlite" 2>/dev/null
"$lisiere" import "$work/real.sqlite" "$real/iris-contours/CONTOURS-IRIS_72deps_LAMB93.tar.xz" \
    "$real/qpv/QP_METROPOLE_LB93.shp" "$real/iris-tables/data_CAF_2017_IRIS.csv" \
    "$real/iris-tables/data_CAF_2020_IRIS.csv" \
    "$real/iris-tables/base-ic-activite-residents-2016_grand-paris.csv.gz" "$real/qpv-tables/DEMO_2017.csv" \
    "$real/qpv-tables/data_DEMO_2020_V1_QP.csv" "$real/qpv-tables/IPRO_2017.csv" "$real/qpv-tables/pop_qp_2013.csv" \
    >/dev/null 2>&1
"$lisiere" import "$work/real.sqlite" --vintage 2014 "$real/iris-tables/iris_POP15P.csv" >/dev/null 2>&1

figures=caf_a,caf_enf,caf:ACAVENF,caf:AM,caf:AI,p_caf_am,p_caf_ai,p_caf_acenf,tx_emp,tx_emp_f
for page in fr:comparaison en:comparison; do
    "$lisiere" backtest "$work/real.sqlite" --indicators $figures --markdown --lang "${page%%:*}" >"$work/table.md"
    file="$root/docs/${page#*:}.md"
    # What stands between the two marks is replaced.
    awk -v table="$work/table.md" '
        /^<!-- table -->$/ { print; print ""; while ((getline line < table) > 0) print line; print ""; inside = 1; next }
        /^<!-- end -->$/ { inside = 0 }
        !inside { print }' "$file" >"$work/page.md"
    cp "$work/page.md" "$file"
    echo "Written: $file"
done
