#!/bin/sh
# Job 14: adherents and the contracts they cover, counted and printed.
. "$(dirname "$0")/common.sh"
begin 14-adherents 14 "The adherents on the map with what they cover, and the page of the coverage"
observatory
viewer "$observatory"
key ctrl+2
wait_for "Contrats de ville couverts par un adhérent"
adherents=$(answer register "$observatory" list adherents | sed -n 's/^\([0-9]*\) adhérents.*/\1/p')
contracts=$(answer register "$observatory" list contracts | sed -n 's/^\([0-9]*\) contrats.*/\1/p')
covered=$(texts | sed -n 's/^Contrats de ville couverts par un adhérent: \([0-9]*\) sur .*/\1/p' | head -1)
wait_for "$covered sur $contracts"
picture network
key ctrl+shift+p
key ctrl+e
save_as "$out/coverage.pdf" "a name for the page"
written "$out/coverage.pdf"
wait_for "Enregistré"
pdf_says "$out/coverage.pdf" "$adherents"
pdf_says "$out/coverage.pdf" "$covered"
finish "$adherents adherents, $covered contracts of $contracts covered, on screen, on the page and by lisiere register"
