#include "base/column.hpp"
