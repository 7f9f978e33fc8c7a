// By how much the coordinates of a row may be wrong, as the file itself says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// The columns of one table that tell it: metres, or words of a producer or a geocoder (docs/formats/placed-rows.md).
/// Constant once made.
class PlaceDoubts {
public:
    PlaceDoubts(const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& sample);
    /// What the first of the columns says that says something: metres before words. 0 where none does.
    double of(const std::vector<std::string>& cells) const;
    std::vector<std::string> columns() const; ///< that tell it

private:
    using Metres = std::optional<double> (*)(const std::string& cell);
    struct Teller {
        std::size_t column = 0;
        std::string name;
        Metres metres = nullptr;
    };
    void add(const std::vector<std::string>& columns, const std::vector<std::string_view>& patterns, Metres metres);
    std::vector<Teller> m_tellers;
};

} // namespace geo
