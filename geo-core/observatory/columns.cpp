#include "observatory/columns.hpp"
