#!/bin/sh
# Job 11: a table of moves added, the balance of arrivals and departures as a map, as a table and on a page. No official
# table is among the data: the figures are made up, the communes are real.
. "$(dirname "$0")/common.sh"
begin 11-moves 11 "A table of moves added (made-up figures, real communes); the balance as a map, as a table and as a page"
observatory

# Each commune of the Hérault: who stayed, who came from four others, who came from abroad.
moves=$out/base-flux-mobilite-residentielle-2022.csv
python3 -c 'import json, sys
for commune in json.load(open(sys.argv[1]))["features"]:
    print(commune["properties"]["code"], commune["properties"]["nom"], sep="\t")
' "$real/boundaries/communes-34-herault.geojson" | sort | awk -F '\t' '
    { code[NR] = $1; name[NR] = $2 }
    function row(to, from, fromName, people) { printf "%s;%s;%s;%s;%.6f\n", code[to], name[to], from, fromName, people }
    END {
        print "CODGEO;LIBGEO;DCRAN;L_DCRAN;NBFLUX_C22_POP01P"
        for (to = 1; to <= NR; ++to) {
            row(to, code[to], name[to], 500 + to * 13.25)
            for (step = 1; step <= 4; ++step) {
                from = (to + step * 37) % NR + 1
                if (from != to) row(to, code[from], name[from], 20 + (to * 31 + step * 57) % 160 + 0.375)
            }
            row(to, "99999", "Étranger", 4.5)
        }
    }' >"$moves"
# of Montpellier, in persons
balance=$(awk -F ';' '$1 == "34172" && $3 != "34172" && $3 !~ /^99/ { n += $5 }
    $3 == "34172" && $1 != "34172" { n -= $5 } END { printf "%.0f", n }' "$moves")

# In an archive that says so: pages of it are marked as fiction.
echo "Chiffres inventés." >"$out/FICTIF.txt"
(cd "$out" && python3 -m zipfile -c moves.zip "$(basename "$moves")" FICTIF.txt)

viewer "$observatory"
key ctrl+i
save_as "$out/moves.zip" "the name of the archive"
wait_for "Ajouter le fichier reconnu" 60
picture found
key Return "Enter: add what was recognised"
gone "Ajouter le fichier reconnu" 120
idle
palette "herault departement"
palette "solde des arrivees et des departs de l"
click "Passer aux cercles"
click "Communes" "check box"
picture map
click "Copier le tableau"
xclip -selection clipboard -o -t UTF8_STRING >"$out/table.txt"
key ctrl+p
key ctrl+e
save_as "$out/moves.pdf" "a name for the page"
written "$out/moves.pdf"
wait_for "Enregistré"

pdf_says "$out/moves.pdf" "Solde des arrivées et des départs"
pdf_says "$out/moves.pdf" "au-dessous de zéro"
pdf_says "$out/moves.pdf" "à lire avec précaution sous 200 arrivées ou départs"
pdf_says "$out/moves.pdf" "fictives"
same "balance of Montpellier in the copied table" \
    "$(plain <"$out/table.txt" | tr '\t' '\n' | grep -A1 -x 34172 | grep -c -x -- "−${balance#-}")" 1
finish "the balance of Montpellier, $balance, as awk adds it up from the table; the page says what the balance hides and that the figures are made up"
