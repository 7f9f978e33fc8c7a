// Coordinates written in cells, brought home row by row. Private to the readers.
#pragma once

#include "geometry/crs.hpp"
#include "readers/record_rows.hpp"

namespace geo {

/// One row's place, or why it has none.
struct CellPlace {
    enum class Why { Placed, Empty, NotANumber, Elsewhere, UnknownSystem };
    Why why = Why::Empty;
    Point point; ///< in the home system where there is a home, else as written
};

/// Knows the systems of one file and one home.
class CellPlaces {
public:
    CellPlaces(const RecordLayout& layout, const RecordHome* home);
    /// @param department of the row; empty where the file does not say.
    CellPlace of(const std::vector<std::string>& cells, std::string_view department);
    /// Is a point in the home system in the territory? Everything is, without a home.
    bool within(Point home) const { return !m_home || m_box.contains(home); }
    int epsgMet() const { return m_epsgMet; } ///< of the coordinates read last

private:
    int systemOf(const std::vector<std::string>& cells, std::string_view department) const;
    CellPlace home(Point written, int epsg);
    const RecordLayout& m_layout;
    const RecordHome* m_home;
    Extent m_box;
    int m_epsgMet = 0;
    std::map<int, std::optional<Transformer>> m_transformers; ///< none for a system PROJ does not know
};

/// The box of a territory in its own system.
Extent boxOf(const Territory& territory);
/// The territory a department lies in; nothing for what is not one.
std::optional<Territory> territoryOfDepartment(std::string_view department);

} // namespace geo
