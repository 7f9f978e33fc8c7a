#!/bin/sh
# Job 5: the change between two years far enough apart, and its lines.
. "$(dirname "$0")/common.sh"
begin 05-years 5 "The change of the population between two years, as a map, as a line of the neighbourhood and as a page"
observatory
viewer "$observatory"
choose "Niveau" "Quartiers"
palette "population municipale"
palette mosson
choose "Évolution depuis" "2013"
picture change
choose "Graphique" "Au fil"
picture lines
key ctrl+p
key ctrl+e
save_as "$out/years.pdf" "a name for the page"
written "$out/years.pdf"
wait_for "Enregistré"
pdf_says "$out/years.pdf" "2013"
pdf_says "$out/years.pdf" "2022"
finish "the page names both years"
