#!/bin/sh
# Everything from a fresh clone to built programs: scripts/build.sh PRESET [TARGET...]
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
preset=$1
shift
"$root/scripts/setup.sh"

cd "$root"
# Two jobs where memory is short: a compiler with Qt's and GDAL's headers takes up to 1 GB.
jobs=$(nproc)
memory=$(awk '/^MemAvailable/ {print int($2 / 1048576)}' /proc/meminfo)
[ "$memory" -ge "$jobs" ] || jobs=$((memory > 1 ? memory : 1))

if ! [ -f "build/$preset/build.ninja" ]; then
    cmake --preset "$preset" >&2
fi
if [ $# -gt 0 ]; then
    set -- --target "$@"
fi
# Large pages for what compilers allocate: a fifth of their time went into asking for small ones.
export GLIBC_TUNABLES=glibc.malloc.hugetlb=1
cmake --build --preset "$preset" --parallel "$jobs" "$@" >&2
