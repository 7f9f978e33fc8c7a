#!/usr/bin/env python3
"""Compiles the files that changed since COMMIT as users build them, each with its own includes alone:

    scripts/check_includes.py [COMMIT]      (HEAD~20 if left out)

CI precompiles the project's own headers, which hides a header that a file forgot. What is compiled is thrown away.
"""
import json
import os
import pathlib
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "includes"


def configure():
    subprocess.run(["cmake", "-S", ROOT, "-B", BUILD, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=None",
                    "-DCMAKE_CXX_COMPILER=clang++-16", "-DCMAKE_CXX_FLAGS=-O0", "-DLISIERE_PRECOMPILE_OWN=OFF"],
                   check=True, stdout=subprocess.DEVNULL)
    return json.loads((BUILD / "compile_commands.json").read_text())


def changed(since):
    names = subprocess.run(["git", "diff", "--name-only", "--diff-filter=AMR", since, "--", "*.cpp"], cwd=ROOT, check=True,
                           capture_output=True, text=True).stdout.split()
    return {str(ROOT / name) for name in names}


def compiled(entry):
    """What the compiler says against one file; empty if nothing."""
    words = shlex.split(entry["command"])
    (pathlib.Path(entry["directory"]) / words[words.index("-o") + 1]).parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(words, cwd=entry["directory"], capture_output=True, text=True)
    return done.stderr if done.returncode else ""


def main():
    entries = configure()
    wanted = changed(sys.argv[1] if len(sys.argv) > 1 else "HEAD~20")
    files = [entry for entry in entries if entry["file"] in wanted]
    commands = " ".join(entry["command"] for entry in files)
    headers = [entry for entry in entries  # of others, precompiled for a whole target
               if entry["file"].endswith("cmake_pch.hxx.cxx") and entry["file"].removesuffix(".cxx") in commands]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        failures = [said for part in (headers, files) for said in pool.map(compiled, part) if said]
    for said in failures:
        print(said, file=sys.stderr)
    print(f"{len(files)} files compiled with their own includes, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
