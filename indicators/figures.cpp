#include "figures.hpp"
