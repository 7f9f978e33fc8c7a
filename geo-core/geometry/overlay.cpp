#include "geometry/overlay.hpp"
