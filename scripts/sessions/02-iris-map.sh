#!/bin/sh
# Job 2: contours of IRIS and a table of their figures become a map and a table; no code is lost unseen.
. "$(dirname "$0")/common.sh"
begin 02-iris-map 2 "Contours and a table by IRIS made a map, its table copied, its page printed, codes matched"
needs iris-contours/iris_34.geojson.gz iris-tables/BASE_TD_FILO_DISP_IRIS_2019.csv \
    boundaries/departements-regions-france-2018.zip
files=
for file in iris-contours/iris_34.geojson.gz iris-tables/BASE_TD_FILO_DISP_IRIS_2019.csv \
    boundaries/departements-regions-france-2018.zip; do
    files="$files\"$(cd "$real" && pwd)/$file\" "
done

viewer
click "J’ai ces fichiers…"
save_as "$files" "the names of three files"
wait_for "Ajouter les 3 fichiers reconnus" 120
picture found
key Return "Enter: add what was recognised"
save_as "$out/iris.sqlite" "a name for the new file"
wait_for "iris.sqlite — Lisière" 240
idle
palette "taux de pauvrete"
wait_for "Le seuil est national" 60
picture map
click "IRIS"
click "Copier le tableau"
xclip -selection clipboard -o -t UTF8_STRING >"$out/table.txt"
palette "rapprochement des codes"
wait_for "183 lignes sur" 60
picture codes
key Escape
key ctrl+p
key ctrl+e
save_as "$out/map.pdf" "a name for the page"
written "$out/map.pdf"

pdf_says "$out/map.pdf" "Taux de pauvreté"
pdf_says "$out/map.pdf" "non renseigné"
# Saint-Jacques in Béziers: as in the file, its code whole.
same "poverty rate of 340320103 in the copied table" \
    "$(plain <"$out/table.txt" | tr '\t' '\n' | grep -A9 -x 340320103 | grep -c -x '70,1 %')" 1
same "IRIS of the copied table" "$(grep -c -E '(^|[^0-9])34[0-9]{7}([^0-9]|$)' "$out/table.txt")" 579
finish "579 IRIS copied with their codes whole, 183 of them with figures; every code without a contour is listed with its reason"
