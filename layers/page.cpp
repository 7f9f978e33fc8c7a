#include "page.hpp"
