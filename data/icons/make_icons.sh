#!/bin/sh
# Copies the icons of the window from Debian's breeze-icon-theme (16 px, one colour: the fill follows the text colour).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
theme=${1:-/usr/share/icons/breeze}
for icon in $(sed -n 's/.*<file>\(.*\)\.svg<\/file>.*/\1/p' "$here/icons.qrc"); do
    found=$(find "$theme" -path "*/16/$icon.svg" -o -path "*/22/$icon.svg" | sort | head -n 1) # some exist at 22 px only
    cp -L "$found" "$here/$icon.svg"
done
