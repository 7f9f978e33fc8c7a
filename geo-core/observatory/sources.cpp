#include "observatory/sources.hpp"
