#include "readers/text_table.hpp"
