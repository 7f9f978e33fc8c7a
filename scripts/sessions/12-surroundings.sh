#!/bin/sh
# Job 12: what lies in a neighbourhood and what within 300 m of it, counted place by place.
. "$(dirname "$0")/common.sh"
begin 12-surroundings 12 "The public facilities of a neighbourhood, strictly and within 300 m, whole and by category"
observatory equipment/VilleMTP_MTP_EtabliPublic.geojson
viewer "$observatory"
choose "Niveau" "Quartiers"
palette mosson
palette "perimetre des zones choisies"
wait_for "Équipements publics de Montpellier" 60
idle
picture counts
click "Copier les chiffres"
row=$(xclip -selection clipboard -o | plain | grep '^Équipements publics de Montpellier' | cut -f2- | tr '\t' ' ')
same "in it, within 300 m, between" "$row" "$("$here/answers.py" inside "$observatory" public-facilities QP034005 300)"
finish "in it, within 300 m and between: $row, as SpatiaLite counts them"
