#!/bin/sh
# Plants one broken arrow at a time in a small tree and sees that arrows.sh ($1) finds it.
set -eu
arrows=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failed=0

mkdir -p "$tree"/geo-core/addresses "$tree"/geo-core/geometry "$tree"/geo-core/readers "$tree"/geo-core/observatory "$tree"/indicators "$tree"/layers \
    "$tree"/viewer/paint "$tree"/viewer/app "$tree"/viewer/cli
touch "$tree"/layers/legend.hpp "$tree"/indicators/estimate.hpp "$tree"/viewer/paint/plan.hpp
echo '#include <geos_c.h>' >"$tree/geo-core/geometry/geos.hpp"
echo '#include <sqlite3.h>' >"$tree/geo-core/observatory/database.cpp"
echo '#include <QString>' >"$tree/viewer/paint/text.hpp"
echo '#include "legend.hpp"' >"$tree/viewer/paint/painter.cpp"

if ! "$arrows" "$tree"; then
    echo "A sound tree was refused."
    failed=1
fi

planted() {
    printf '%s\n' "$2" >"$tree/$1/planted.cpp"
    if "$arrows" "$tree" >/dev/null; then
        echo "Not seen: $2 in $1/"
        failed=1
    fi
    rm "$tree/$1/planted.cpp"
}
planted geo-core/readers '#include <QString>'
planted layers '#  include <QtCore/QString>'
planted indicators '#include <sqlite3.h>'
planted viewer/cli '#include "observatory/database.hpp"'
planted geo-core/readers '#include <geos_c.h>'
planted geo-core/addresses '#include <sqlite3.h>'
planted layers '#include <spatialite.h>'
planted geo-core/geometry '#include "estimate.hpp"'
planted geo-core/geometry '#include "indicators/estimate.hpp"'
planted indicators '#include "legend.hpp"'
planted layers '#include "plan.hpp"'
planted viewer/paint '#include <QWidget>'
planted viewer/cli '#include <qcustomplot.h>'
exit $failed
