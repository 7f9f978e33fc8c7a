#include "palette.hpp"
