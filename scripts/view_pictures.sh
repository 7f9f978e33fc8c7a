#!/bin/sh
# A picture of every view of the window, in both languages and with text of 100 % and 200 %, to look at.
#   scripts/view_pictures.sh FOLDER [BIN]     BIN: folder of the programs, build/dev/bin without it
# The tests walk through the views; what they find cut or untranslated is said here too.
set -eu

[ $# -ge 1 ] || { sed -n '2,4s/^# *//p' "$0"; exit 2; }
bin=${2:-$(dirname "$0")/../build/dev/bin}
mkdir -p "$1"
folder=$(cd "$1" && pwd)
QT_QPA_PLATFORM=offscreen LISIERE_VIEW_PICTURES=$folder "$bin/app_test" --gtest_brief=1 --gtest_filter='*EveryView*'
echo "$(ls "$folder" | wc -l) pictures in $folder"
