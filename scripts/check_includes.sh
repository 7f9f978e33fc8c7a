#!/bin/sh
# Compiles the files that changed since COMMIT (the last twenty) as users build them, each with its own includes alone:
# scripts/check_includes.sh [COMMIT]
# CI precompiles the project's own headers, which hides a header that a file forgot.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
since=${1:-HEAD~20}
cd "$root"
cmake -S . -B build/includes -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_COMPILER=clang++-16 -DCMAKE_CXX_FLAGS=-O0 \
    -DLISIERE_PRECOMPILE_OWN=OFF >&2
objects=$(git diff --name-only --diff-filter=AMR "$since" -- '*.cpp' | python3 -c '
import json, os, shlex, sys
wanted = {os.path.abspath(line.strip()) for line in sys.stdin}
for entry in json.load(open("build/includes/compile_commands.json")):
    if entry["file"] in wanted:
        command = shlex.split(entry["command"])
        print(command[command.index("-o") + 1])')
[ -n "$objects" ] || { echo "no file that is compiled has changed since $since" >&2; exit 0; }
# shellcheck disable=SC2086 # one word for each object
ninja -C build/includes -k 0 $objects
