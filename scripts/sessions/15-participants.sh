#!/bin/sh
# Job 15: where participants come from, as aggregates by department and profile.
. "$(dirname "$0")/common.sh"
begin 15-participants 15 "The origins of participants by department and profile, on the page of the year"
observatory
viewer "$observatory"
key ctrl+2
palette "participations"
wait_for "Participations (comptages)"
picture list
key ctrl+shift+p
choose "Modèle de page" "Activit"
wait_for "Activité"
picture page
key ctrl+e
save_as "$out/activity.pdf" "a name for the page"
written "$out/activity.pdf"
wait_for "Enregistré"
pdf_says "$out/activity.pdf" "Participants par département"
finish "the page shows them by department"
