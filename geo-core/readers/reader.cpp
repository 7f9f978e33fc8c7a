#include "readers/reader.hpp"
