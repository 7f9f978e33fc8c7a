#include "base/parallel.hpp"
