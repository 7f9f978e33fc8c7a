#include "observatory/history.hpp"
