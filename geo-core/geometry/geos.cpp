#include "geometry/geos.hpp"

namespace geo {

GeosContext::GeosContext() : handle{GEOS_init_r()} {
    const auto keep = [](const char* text, void* self) { static_cast<GeosContext*>(self)->lastError = text; };
    GEOSContext_setErrorMessageHandler_r(handle, keep, this);
}

GeosContext::~GeosContext() { GEOS_finish_r(handle); }

GeosContext& geos() {
    thread_local GeosContext context;
    return context;
}

std::string geosVersion() { return GEOSversion(); }

} // namespace geo
