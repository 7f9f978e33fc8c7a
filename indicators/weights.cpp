#include "weights.hpp"
