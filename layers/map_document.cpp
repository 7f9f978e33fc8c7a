#include "map_document.hpp"
