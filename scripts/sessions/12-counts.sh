#!/bin/sh
# Job 12: places of a list counted in all neighbourhoods and around them, each place once and as a sum, by category.
. "$(dirname "$0")/common.sh"
begin 12-counts 12 "The public facilities in and around all neighbourhoods, each counted once, as a sum and by category, as a workbook"
observatory equipment/VilleMTP_MTP_EtabliPublic.geojson
viewer "$observatory"
palette "compter dans et autour"
choose "Dans et autour des quartiers" "tous"
click "Périmètres de: 2015"
wait_for "Ensemble, somme des quartiers" 60
idle
picture neighbourhoods

# column NAME COLUMN: of a line of what was copied
column() { plain <"$work/copied.txt" | grep "^$1" | cut -f"$2"; }
copied() { xclip -selection clipboard -o >"$work/copied.txt"; }

click "Copier ce tableau"
copied
once="$(column 'Ensemble, chaque lieu une fois' 3) $(column 'Ensemble, chaque lieu une fois' 6)"
sum=$(column 'Ensemble, somme des quartiers' 6)
same "inside, and within 300 m, each place once" "$once" \
    "$("$here/answers.py" near "$observatory" public-facilities qpv_2015 300)"
same "sum of the neighbourhoods" "$(plain <"$work/copied.txt" | grep -v '^Ensemble' | awk -F '\t' 'NR > 1 { n += $6 } END { print n }')" "$sum"

click "Lignes du tableau: Catégories"
wait_for "DELTA_CAT"
picture categories
click "Copier ce tableau"
copied
same "sum of the categories" "$(plain <"$work/copied.txt" | grep -v '^Ensemble' | awk -F '\t' 'NR > 1 { n += $5 } END { print n }')" "${once#* }"
click "Enregistrer le tableau…"
save_as "$out/counts.xlsx" "a name for the table"
written "$out/counts.xlsx"
wait_for "Enregistré :" 60
finish "inside and within 300 m, each place once: $once, as SpatiaLite counts them; the sum of the neighbourhoods is $sum; the categories add up to the same"
