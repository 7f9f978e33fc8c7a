// A made-up programmation of city contracts, as offices keep it: a workbook with an amount column for each financer.
#pragma once

#include <filesystem>

namespace demo {

/// About 150 actions over the contracts of the demonstration, three years. Titles, holders and amounts are invented;
/// each line says so. The same bytes each time. @throws geo::Error::Code::CannotWrite naming the file.
void writeProgrammation(const std::filesystem::path& file);

} // namespace demo
