#include "base/codes.hpp"
