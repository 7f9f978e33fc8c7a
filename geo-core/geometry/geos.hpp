// The one wrapper around the GEOS C library. Geometries never cross threads: GEOS 3.11 caches envelopes on reading.
#pragma once

#include <geos_c.h>

#include <memory>
#include <string>

namespace geo {

/// This thread's GEOS handle. The handler only keeps the message: throwing would unwind through C frames.
struct GeosContext {
    GeosContext();
    ~GeosContext();
    GeosContext(const GeosContext&) = delete;
    GeosContext& operator=(const GeosContext&) = delete;
    GEOSContextHandle_t handle;
    std::string lastError;
};
GeosContext& geos();
std::string geosVersion(); ///< of the library that is loaded

struct GeosDestroy {
    void operator()(GEOSGeometry* g) const { GEOSGeom_destroy_r(geos().handle, g); }
};
using GeosGeometry = std::unique_ptr<GEOSGeometry, GeosDestroy>;

} // namespace geo
