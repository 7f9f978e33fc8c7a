// Tables whose rows lie somewhere, read in batches with their places brought home. Nothing of them is kept.
#pragma once

#include "geometry/crs.hpp"
#include "readers/text_table.hpp"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace geo {

/// Where a row lies, or why nobody can say.
struct RowPlace {
    enum class Why {
        Placed,
        Empty,
        NotANumber,
        Elsewhere,     ///< outside the territory …
        Swapped,       ///< … unless its two coordinates change places
        Degrees,       ///< … unless what is said to be metres is degrees
        Metres,        ///< … or the reverse
        UnknownSystem, ///< the row names none that is known
        NotFound       ///< of an address
    };
    static constexpr std::size_t whys = 9;
    Why why = Why::Empty;
    Point point;      ///< in the home system; of those that are placed
    double doubt = 0; ///< metres by which the file itself says that the place may be wrong; 0: it does not say
};

struct PlacedRow {
    TextRow row;
    RowPlace place;
};

/// Finds the place of a row by other means than coordinates. Each is used in one thread at a time.
using RowFinder = std::function<RowPlace(const std::vector<std::string>& cells)>;

/// What is said of the places of a table; the system of its coordinates is in SourceFile::choices.
struct PlaceChoices {
    std::string x, y; ///< columns, easting or longitude first; empty: they are found
    /// For rows without coordinates, as those with an address: one for each thread, for a table of these columns. An
    /// empty one: the columns do not tell.
    std::function<RowFinder(const std::vector<std::string>& columns)> otherwise;
};

/// One table, open for reading.
class PlacedRows {
public:
    /// @throws Error::Code::Usage naming the columns there are, for a table without coordinates or the columns that
    /// were named; as TextTable for what cannot be read.
    PlacedRows(const SourceFile& source, const Territory& home, const PlaceChoices& choices = {});
    ~PlacedRows();
    PlacedRows(PlacedRows&&) noexcept;
    const std::vector<std::string>& columns() const; ///< as published; a row has as many cells at most
    std::vector<Message> how() const;                ///< where the places come from, in words
    /// In the order of the file; places are worked out on all processors. The rows are there until the call ends.
    void forEachBatch(const std::function<void(std::span<const PlacedRow>)>& batch, Progress& progress) const;
    std::vector<Anomaly> remarks() const; ///< of how the table is written, see TextTable

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace geo
