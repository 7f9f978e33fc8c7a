// What every way of writing a table comes down to: rows of text, one after the other. Private to the readers.
#pragma once

#include "readers/text_table.hpp"

#include <string>
#include <vector>

namespace geo {

/// One pass over a table from its first row, in whatever file it is written. Cells are UTF-8 as written.
class RowCarrier {
public:
    virtual ~RowCarrier() = default;
    /// The next row that has something in it; `row` is reused. @returns false at the end.
    /// @throws Error::Code::Malformed naming the line, CannotOpen for an archive that turns out to be damaged.
    virtual bool next(TextRow& row) = 0;
    virtual double fraction() const = 0; ///< of the file read so far, 0 to 1
};

} // namespace geo
