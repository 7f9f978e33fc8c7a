#!/bin/sh
# Installs the Debian packages listed in scripts/packages.txt that are not there yet. Does nothing when all are.
set -eu

here=$(cd "$(dirname "$0")" && pwd)

missing=
# shellcheck disable=SC2013  # package names hold no space
for package in $(grep -v '^#' "$here/packages.txt"); do
    # The second word of the status is the one that matters: "install ok installed".
    case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true) in
        *" installed") ;;
        *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root="env"
elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo env"
else
    echo "These Debian packages are missing:$missing" >&2
    echo "Installing them takes root or sudo. As root, run: $here/setup.sh" >&2
    exit 1
fi

echo "Installing Debian packages:$missing" >&2
$as_root DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086  # one word per package
$as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
