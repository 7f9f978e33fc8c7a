#include "generator.hpp"
