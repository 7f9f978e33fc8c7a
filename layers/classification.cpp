#include "classification.hpp"
