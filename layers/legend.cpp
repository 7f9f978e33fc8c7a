#include "legend.hpp"
