#!/bin/sh
# Job 4: a neighbourhood beside the commune it lies in, and the IRIS beside the value of the commune.
. "$(dirname "$0")/common.sh"
begin 04-reference 4 "A neighbourhood beside its commune; a map in classes centred on the value of the commune"
observatory
viewer "$observatory"
palette mosson
wait_for "QP034005"
palette "foyers allocataires monoparentaux"
idle
answer compare "$observatory" --zone qpv@2015:QP034005 --indicators p_caf_am --json >"$work/compare.json"
commune=$("$here/answers.py" value commune <"$work/compare.json")
neighbourhood=$("$here/answers.py" value target <"$work/compare.json")
wait_for "Part des foyers allocataires monoparentaux, 2017, Quartier : $neighbourhood %"
wait_for "Part des foyers allocataires monoparentaux, 2017, Commune : $commune %"
picture portrait
key ctrl+g
click "Classes" "combo box"
key "End Up Return" "End, up, Enter: around a territory"
wait_for "Montpellier (commune)" 30
picture centred
key ctrl+p
key ctrl+e
save_as "$out/centred.pdf" "a name for the page"
written "$out/centred.pdf"
wait_for "Enregistré"
pdf_says "$out/centred.pdf" "Classes centrées sur"
finish "$neighbourhood % beside $commune % in the commune, as lisiere compare; the page names the value the classes are centred on"
