#include "portrait.hpp"
