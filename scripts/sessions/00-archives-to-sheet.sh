#!/bin/sh
# Archives in, sheet of a neighbourhood out, from an empty home.
. "$(dirname "$0")/common.sh"
begin 00-archives-to-sheet "2, 20" "Archives in, sheet of the neighbourhood out, from nothing"
archives="qpv/qp-politiquedelaville-shp.zip iris-contours/iris_34.geojson.gz boundaries/departements-regions-france-2018.zip
    iris-tables/BASE_TD_FILO_DISP_IRIS_2018.zip qpv-tables/REVN_2022.zip"
needs $archives
files=
for archive in $archives; do files="$files\"$(cd "$real" && pwd)/$archive\" "; done

viewer
picture empty
key ctrl+i
save_as "$files" "the names of five archives"
wait_for "Ajouter les" 120
picture found
key Return "Enter: add what was recognised"
save_as "$out/herault.sqlite" "a name for the new file"
wait_for "herault.sqlite — Lisière" 300
wait_for "Faire une page" 60
idle
picture map
palette "mosson"
wait_for "QP034005"
picture neighbourhood
key ctrl+shift+f
wait_for "Exporter la page dans un fichier"
picture sheet
key ctrl+e
save_as "$out/mosson.pdf" "a name for the sheet"
written "$out/mosson.pdf"
wait_for "Enregistré" 30
picture written

same "pages of the sheet" "$(pages_of "$out/mosson.pdf")" 2
pdf_says "$out/mosson.pdf" "QP034005"
same "neighbourhoods of the file" \
    "$(answer list "$out/herault.sqlite" geographies | sed -n 's/^ *qpv@2015  *\([0-9]*\).*/\1/p')" 1
gestures=$(wc -l <"$steps")
[ "$gestures" -le 12 ] || fail "$gestures gestures, more than 12"
finish "two pages about QP034005; $gestures gestures of the 12 allowed"
