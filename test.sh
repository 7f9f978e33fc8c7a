#!/bin/sh
# Sets everything up, builds all, and runs the tests that need neither a display nor large peers.
# Arguments go to ctest: ./test.sh -R QuantileBreaks. LISIERE_PRESET=asan tests under the sanitizers.
set -eu

root=$(cd "$(dirname "$0")" && pwd)
preset=${LISIERE_PRESET:-dev}
"$root/scripts/build.sh" "$preset"
cd "$root"
exec ctest --preset "$preset" --label-regex '^(unit|db|gui)$' --parallel "$(nproc)" "$@"
