#!/bin/sh
# Writes docs/indicators.md and docs/indicateurs.md again from data/catalogue/.
set -eu
cd "$(dirname "$0")/.."
cmake --build --preset "${PRESET:-dev}" --target catalogue_test
LISIERE_WRITE_PAGES=1 "build/${PRESET:-dev}/bin/catalogue_test" --gtest_filter='IndicatorPages.*'
