#include "observatory/documents.hpp"
