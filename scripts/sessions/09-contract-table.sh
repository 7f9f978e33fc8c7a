#!/bin/sh
# Job 9: the neighbourhoods of a contract beside their communes, as a workbook for the steering committee.
. "$(dirname "$0")/common.sh"
begin 09-contract-table "4, 9" "The neighbourhoods of a contract compared with their communes, as a workbook"
observatory
viewer "$observatory"
palette "tableau comparatif"
wait_for "Faire le tableau"
click "Quartiers: Contrat de ville"
choose "Contrat de ville" "CA Al"
picture choice
click "Faire le tableau…"
save_as "$out/ales.xlsx" "a name for the workbook"
written "$out/ales.xlsx"
wait_for "quartiers dans" 120
picture made
answer table "$observatory" --targets qpv@2015 --contract "CA Alès Agglomération" --with commune,epci \
    "$out/command.xlsx" >/dev/null 2>&1
for book in ales command; do
    unzip -p "$out/$book.xlsx" 'xl/worksheets/*' xl/sharedStrings.xml | plain | cksum >"$work/$book.sum"
done
cmp -s "$work/ales.sum" "$work/command.sum" || fail "the workbook is not that of lisiere table"
neighbourhoods=$(unzip -p "$out/ales.xlsx" xl/sharedStrings.xml | grep -o 'QP0[0-9]*' | sort -u | wc -l)
finish "$neighbourhoods neighbourhoods; the workbook is that of lisiere table, cell by cell"
