#!/bin/sh
# Builds the fuzzers and runs each for SECONDS (60), all at once: scripts/fuzz.sh [SECONDS [FUZZER...]]
# Starts from tests/fuzz/corpus/NAME; what is found goes to build/asan/fuzz/findings/NAME and makes this fail.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
seconds=${1:-60}
[ $# -eq 0 ] || shift
cd "$root"
scripts/build.sh asan fuzzers
[ $# -gt 0 ] || set -- archives cells codes layers tables

# fuzz NAME: one fuzzer; its last lines on failure.
fuzz() {
    work=build/asan/fuzz/corpus/$1 findings=build/asan/fuzz/findings/$1
    rm -rf "$findings"
    mkdir -p "$work" "$findings"
    # Leaks: GDAL and PROJ keep caches. A case that takes 10 s is a hang.
    if ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1 "build/asan/bin/fuzz_$1" \
        -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$findings/" "$work" "tests/fuzz/corpus/$1" >"$findings/log" 2>&1; then
        echo "fuzz_$1: nothing found, $(sed -n 's/^stat::number_of_executed_units: *//p' "$findings/log") inputs"
    else
        echo "fuzz_$1: a finding in $findings" >&2
        tail -n 40 "$findings/log" >&2
        return 1
    fi
}

running=
for name in "$@"; do
    fuzz "$name" &
    running="$running $!"
done
found=0
for each in $running; do
    wait "$each" || found=1
done
exit "$found"
