#include "geometry/polygons.hpp"
