#include "painter.hpp"
