#include "observatory/zones.hpp"
