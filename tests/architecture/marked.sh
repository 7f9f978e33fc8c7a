#!/bin/sh
# Every sentence written into a Message is marked for translation: marked.sh SOURCE_ROOT. Lists those that are not.
set -eu
cd "$1"
# A Message or an Error made straight from a literal that holds a word.
if grep -rnE '(Message|Error::Code::[A-Za-z]+,|Code::[A-Za-z]+,) *\{+ *"[^"]*[A-Za-z]{3}' --include='*.hpp' --include='*.cpp' \
        geo-core indicators layers viewer; then
    echo 'Wrap these in GEO_TR("...").'
    exit 1
fi
