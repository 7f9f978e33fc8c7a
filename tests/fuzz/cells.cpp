// One cell of a table: a number, a marker, or nothing that can be read.
#include "fuzz.hpp"

#include "base/codes.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <cmath>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::text(data, size);
    if (const auto cell = geo::parseCell(text, ',')) {
        fuzz::demand(cell->hasNumber() == std::isfinite(cell->value));
        fuzz::demand(cell->hasNumber() || std::isnan(cell->value));
        fuzz::demand(!cell->hasNumber() || text.find_first_of("0123456789") != std::string_view::npos);
    }
    fuzz::demand(geo::unwrapSpreadsheetText(text).size() <= size);
    const auto recoded = geo::fromWindows1252(text);
    fuzz::demand(geo::isUtf8(recoded));
    geo::Utf8Check piecewise;
    for (const char c : text)
        piecewise.add(std::string_view{&c, 1});
    piecewise.add(" "); // a character cut at the end is wrong in a cell
    fuzz::demand(piecewise.valid() == geo::isUtf8(text));
    return 0;
}
