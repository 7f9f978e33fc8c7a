#include "geometry/geos.hpp"
