#include "observatory/database.hpp"
