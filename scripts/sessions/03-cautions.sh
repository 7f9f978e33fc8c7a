#!/bin/sh
# Job 3: what an indicator does not say is told when it is picked, and printed on its map.
. "$(dirname "$0")/common.sh"
begin 03-cautions 3 "Two indicators picked; the caution of each is on show and on the printed map"
observatory
viewer "$observatory"
# caution ID WORDS_OF_THE_INDICATOR FILE: of the catalogue, in the library, under the map and on the page.
caution() {
    palette "$2"
    wait_for "$4" 60
    picture "$1"
    key ctrl+p
    key ctrl+e
    save_as "$out/$1.pdf" "a name for the page"
    written "$out/$1.pdf"
    wait_for "Enregistré" 60
    pdf_says "$out/$1.pdf" "$4"
    key Escape
}
caution med "niveau de vie median" income "une médiane ne se calcule pas à partir d’autres médianes"
caution monoparents "foyers allocataires monoparentaux" allowances "Allocataires"
finish "each of two pages prints the caution of its own indicator"
