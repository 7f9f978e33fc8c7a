#include "readers/source_file.hpp"
