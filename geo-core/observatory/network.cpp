#include "observatory/network.hpp"
