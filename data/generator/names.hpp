// Invented names that sound like the region's. None is the name of a real commune.
#pragma once

#include <string>

namespace demo {

/// The n-th invented commune name; all different.
std::string inventedCommune(std::size_t n);

/// The n-th IRIS of a town: "Centre-ville 1", "Les Micocouliers", …
std::string inventedIris(std::size_t n, char type);

/// A code no real commune of the department has: the last hundred numbers (901 to 999) are not used by the INSEE.
std::string inventedCode(const std::string& department, std::size_t n);

} // namespace demo
