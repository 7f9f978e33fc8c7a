#include "targets.hpp"
