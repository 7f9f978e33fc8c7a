#include "observatory/observatory.hpp"
