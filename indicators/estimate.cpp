#include "estimate.hpp"
