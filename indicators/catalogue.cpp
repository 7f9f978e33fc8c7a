#include "catalogue.hpp"
