#!/bin/sh
# Job 1: what data there are, at which level and of which year, and how much of them is missing.
. "$(dirname "$0")/common.sh"
begin 01-availability 1 "The sheet of what can be had, as a table for a spreadsheet"
observatory
viewer "$observatory"
palette "donnees du fichier"
click "Disponibilité"
wait_for "Parts des zones" 60
idle
picture sheet
click "Enregistrer cette fiche…"
save_as "$out/sheet.csv" "a name for the sheet"
written "$out/sheet.csv"

answer list "$observatory" availability --csv "$out/command.csv" >/dev/null
cmp "$out/sheet.csv" "$out/command.csv" || fail "the sheet is not that of the command"
finish "$(($(wc -l <"$out/sheet.csv") - 1)) rows with level, year, geography, shares missing by reason and licence, as lisiere list availability"
