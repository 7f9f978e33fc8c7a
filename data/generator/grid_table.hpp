// A grid of squares in the format of INSEE, row by row: the whole of France need not fit in memory.
#pragma once

#include <cstdint>
#include <string>

namespace demo {

/// One square and the people in it. Everything else in its row is made from these.
struct Square {
    std::int32_t north = 0, east = 0; ///< south-west corner, metres
    double persons = 0, households = 0;
    bool imputed = false;
    std::string communes; ///< glued codes, by decreasing overlap: "3006830147"
};

/// Filosofi's grid of 200 m or 1 km as CSV: commas, decimal point, the columns and capitals of its year.
class GridTable {
public:
    /// @param size metres, 200 or 1000.  @param year 2015, 2017, 2019 or 2021.
    GridTable(int size, int year, int epsg = 3035) : m_size{size}, m_year{year}, m_epsg{epsg} {}
    std::string header() const; ///< with its line end
    std::string row(const Square& square) const;

private:
    std::string name(int size, const Square& square) const;
    std::string codes(const Square& square) const; ///< what stands before the figures
    int m_size, m_year, m_epsg;
};

} // namespace demo
