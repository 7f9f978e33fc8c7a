#!/bin/sh
# Makes the maps of docs/gallery.md from real official files, each also in grey and as a deuteranope sees it.
#   scripts/make_gallery.sh REALDATA|OBSERVATORY.sqlite [FOLDER]
# REALDATA is a folder with the files named below, as their producers publish them; they are loaded into an observatory of
# their own. Pictures go to docs/images/gallery unless a folder is named. LISIERE=… names another command.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
lisiere=${LISIERE:-$root/build/release/bin/lisiere}
[ $# -ge 1 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
out=${2:-$root/docs/images/gallery}
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

observatory=$work/gallery.sqlite
if [ -d "$1" ]; then
    "$lisiere" init "$observatory"
    cd "$1"
    "$lisiere" import "$observatory" iris-contours/CONTOURS-IRIS_72deps_LAMB93.tar.xz qpv/QP_METROPOLE_LB93.shp \
        qpv/qpv2024_herault_extrait_simplifie.geojson boundaries/communes-par-departement-france-2018.zip \
        boundaries/departements-regions-france-2018.zip iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv \
        iris-tables/BASE_TD_FILO_DISP_IRIS_2019.csv iris-tables/data_CAF_2017_IRIS.csv \
        iris-tables/data_CAF_2020_IRIS.csv iris-tables/base-ic-activite-residents-2016_grand-paris.csv.gz \
        qpv-tables/DEMO_2017.csv qpv-tables/DEMO_2022.csv qpv-tables/REVN_2022.zip geo-reference/EPCI_2020.csv ||
        echo "Some files were left out: maps that need them fail below." >&2
    cd - >/dev/null
else
    cp "$1" "$observatory"
fi

# map NAME OPTIONS...: the picture, in colour, in grey, and as a deuteranope sees it.
map() {
    name=$1
    shift
    "$lisiere" --lang fr map "$observatory" "$@" --size a4 --dpi 96 --credit Lisière "$out/$name.png"
    "$lisiere" --lang fr map "$observatory" "$@" --size a4 --dpi 96 --credit Lisière --preview grey "$out/$name-gris.png"
    "$lisiere" --lang fr map "$observatory" "$@" --size a4 --dpi 96 --credit Lisière --preview deuteranopia \
        "$out/$name-deuteranope.png"
}

montpellier="--level iris --around commune:34172 --with qpv@2015"

map 01-quantiles --indicator med --year 2021 $montpellier --method quantile \
    --title "À Montpellier, le niveau de vie médian va du simple au triple"
map 02-seuils-naturels --indicator tp60 --year 2021 --level iris --around commune:30189 --with qpv@2015 \
    --method natural --title "À Nîmes, la pauvreté se concentre dans quelques IRIS"
map 03-centree --indicator p_caf_am --year 2020 --level iris --around commune:34172 --with qpv@2015 --method centred \
    --centre commune:34172 --title "Familles monoparentales allocataires : autour de la valeur de Montpellier"
map 04-cercles --indicator caf_a --year 2020 --level iris --around commune:34172 --with qpv@2015 --form circles \
    --title "Où vivent les foyers allocataires de Montpellier"
map 05-cercles-colores --indicator p_caf_rsa --year 2020 --level iris --around commune:13055 --form coloured-circles \
    --sized-by caf_a --title "À Marseille, la part du RSA et le nombre de foyers allocataires"
map 06-categories --indicator zone:PERIMETER --level qpv@2024 --around commune:34172 --form categories \
    --title "De la géographie prioritaire de 2015 à celle de 2024"
map 07-secret --indicator tp60 --year 2021 --level iris --around commune:13055 \
    --title "À Marseille, ce que l’on ne sait pas de la pauvreté se voit aussi"
map 08-quartier --indicator med --year 2021 $montpellier --select QP034005 --buffer 300 \
    --title "La Mosson et ses 300 mètres"
map 09-paris --indicator tx_cho --year 2016 --level iris --around departement:75 --with qpv@2015 --method nested \
    --title "À Paris, le chômage suit le nord-est"
map 10-france --indicator pop --year 2022 --level qpv@2015 --form circles --with departements \
    --title "Les habitants des quartiers prioritaires de métropole"
map 11-cote-a-cote --indicator p_caf_rsa --year 2020 --level iris --around commune:34172 --with qpv@2015 \
    --beside 2017 --title "La part du RSA à Montpellier, 2020 et 2017"
map 12-quartiers --indicator tp60 --year 2022 --level qpv@2015 --around departement:34 --form coloured-circles \
    --sized-by pop --with departements --title "Pauvreté et population des quartiers de l’Hérault"
