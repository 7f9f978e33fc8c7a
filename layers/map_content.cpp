#include "map_content.hpp"
