#include "map_view.hpp"
