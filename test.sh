#!/bin/sh
# Sets everything up, builds all, and runs the tests that need neither a display nor large peers.
# Arguments go to ctest: ./test.sh -R QuantileBreaks
set -eu

root=$(cd "$(dirname "$0")" && pwd)
"$root/scripts/build.sh" dev
cd "$root"
exec ctest --preset dev --label-regex '^(unit|db|gui)$' --parallel "$(nproc)" "$@"
