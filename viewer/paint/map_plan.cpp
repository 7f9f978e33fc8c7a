#include "map_plan.hpp"
