#!/bin/sh
# Job 18: what became of the neighbourhoods of 2015 in 2024.
. "$(dirname "$0")/common.sh"
begin 18-generations 18 "The perimeters of 2015 laid over those of 2024, with areas and people, as a workbook"
observatory
viewer "$observatory"
palette "perimetres de 2015"
wait_for "conservé :" 120
picture changes
click "Exporter tous les tableaux…"
save_as "$out/perimeters.xlsx" "a name for the workbook"
written "$out/perimeters.xlsx"
answer perimeters "$observatory" --xlsx "$out/command.xlsx" >/dev/null
for book in perimeters command; do
    unzip -p "$out/$book.xlsx" 'xl/worksheets/*' xl/sharedStrings.xml | plain | cksum >"$work/$book.sum"
done
cmp -s "$work/perimeters.sum" "$work/command.sum" || fail "the workbook is not that of lisiere perimeters"
finish "the workbook is that of lisiere perimeters, cell by cell"
