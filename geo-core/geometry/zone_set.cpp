#include "geometry/zone_set.hpp"
