#include "geometry/crs.hpp"
