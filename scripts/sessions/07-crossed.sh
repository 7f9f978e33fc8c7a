#!/bin/sh
# Job 7: two indicators crossed, with r and n, linked to map and table; the zones picked printed on one A4 page.
. "$(dirname "$0")/common.sh"
begin 07-crossed 7 "Two indicators as a cloud with r and n; zones framed in it are picked in the table and on the map"
observatory
viewer "$observatory"
palette "montpellier commune"
palette "niveau de vie median"
choose "Graphique" "Deux"
choose "Second indicateur" "Taux de pauv"
click "Droite des moindres carrés, avec r et n"
set -- $("$here/answers.py" correlation "$real/iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv" 34172 DISP_MED21 DISP_TP6021)
wait_for "Corrélation : r = $2, n = $1."
picture cloud
drag "Graphique :" 10 5 50 60 "a frame around the poorest"
picture picked
key ctrl+p
key ctrl+e
save_as "$out/crossed.pdf" "a name for the page"
written "$out/crossed.pdf"
finish "r = $2 and n = $1, as worked out again from the file of INSEE"
