#!/bin/sh
# Checks the desktop's files with the tools that are here: check.sh FOLDER_OF_THE_FILES.
set -eu
cd "$1"
has() { command -v "$1" > /dev/null || { echo "no $1 here: passed over"; return 1; }; }
id=fr.lisiere.Lisiere
if has desktop-file-validate; then desktop-file-validate "$id.desktop"; fi
if has appstreamcli; then appstreamcli validate --no-net "$id.metainfo.xml"; fi
if has xmllint; then xmllint --noout "$id.mime.xml" "$id.metainfo.xml" "$id.svg"; fi
