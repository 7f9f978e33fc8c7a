#!/bin/sh
# Job 16: the sheet of a site for who goes there.
. "$(dirname "$0")/common.sh"
begin 16-site 16 "A town found by its name, its sheet opened and printed"
observatory
viewer "$observatory"
palette "lodeve site"
click "Ouvrir la fiche du site"
wait_for "Fiche site"
picture sheet
key ctrl+e
save_as "$out/lodeve.pdf" "a name for the sheet"
written "$out/lodeve.pdf"
wait_for "Enregistré"
same "pages of the sheet" "$(pages_of "$out/lodeve.pdf")" 1
pdf_says "$out/lodeve.pdf" "Lodève"
pdf_says "$out/lodeve.pdf" "Contrat de ville"
finish "one page: contract, stage, neighbourhood with its figures, events"
