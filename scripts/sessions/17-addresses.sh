#!/bin/sh
# Job 17: each address of a list told its neighbourhood, in both generations, as a table.
. "$(dirname "$0")/common.sh"
begin 17-addresses 17 "Addresses added, each told which neighbourhood it lies in or how far from one, saved as a table"
observatory
viewer "$observatory"
key ctrl+i
save_as "$(cd "$real" && pwd)/equipment/VilleMTP_MTP_EtabliPublic.geojson" "the name of the file"
wait_for "Ajouter le fichier reconnu" 60
key Return "Enter: add what was recognised"
gone "Ajouter le fichier reconnu" 120
idle
palette "adresses et quartiers"
choose "Liste de lieux" "quipements publics"
picture before
click "Enregistrer le tableau…"
save_as "$out/places.csv" "a name for the table"
written "$out/places.csv"
wait_for "Enregistré :" 60
picture counted

says=$(texts | sed -n 's/^Génération 2015 : \([0-9]*\) dedans, .*/\1/p' | head -1)
set -- $("$here/answers.py" near "$observatory" public-facilities qpv_2015 500)
same "inside, by SpatiaLite" "$says" "$1"
same "rows of the table" "$(($(wc -l <"$out/places.csv") - 1))" 1024
finish "$says of 1024 lie in a neighbourhood of 2015, as SpatiaLite counts them; the table has code, name, situation, distance and what is to be checked for both generations"
