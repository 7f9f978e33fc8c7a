#include "page_plan.hpp"
