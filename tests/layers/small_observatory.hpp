// An observatory of two communes and a half in squares of one kilometre, with figures whose results are plain to see.
#pragma once

#include "observatory/observatory.hpp"
#include "support.hpp"

#include <string>
#include <vector>

namespace support {

/// Corner of the squares, Lambert-93 metres.
constexpr double left = 765'000, bottom = 6'280'000;

/// A square as WKT, in kilometres from the corner.
std::string square(double x, double y, double side);

/// Montpellier (34172): IRIS 341720101 … 0104 in a block of 2 × 2 km; 340570000 and 300070101 to its east.
/// Neighbourhoods of 2015: QP034005 and QP034006 in Montpellier, QP034099 in 34057, QP030001 in the Gard.
/// med 2021 by IRIS: 11 000, 16 000, ns, 22 000; 30 000; 90 000. Allowances of 2017 by IRIS and by neighbourhood.
struct SmallObservatory {
    SmallObservatory();
    TemporaryFolder folder;
    std::filesystem::path file;
    geo::Observatory open() const { return geo::Observatory::open(file, geo::Observatory::Mode::Read); }
};

} // namespace support
