// Delimited text: what sniff() finds, every row, and the two ways of reading the same bytes.
#include "fuzz.hpp"

#include "readers/text_rows.hpp"

#include <cpl_error.h>
#include <cpl_vsi.h>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    fuzz::mayRefuse([&] {
        geo::ByteSource bytes{std::string{fuzz::text(data, size)}};
        geo::RowReader reader{bytes, ';'};
        std::int64_t line = 0;
        for (geo::TextRow row; reader.next(row); line = row.line) {
            fuzz::demand(row.line > line && !row.cells.empty());
        }
        fuzz::demand(bytes.next() < 0);
    });
    static const char* const path = "/vsimem/fuzz.csv";
    VSIFCloseL(VSIFileFromMemBuffer(path, const_cast<std::uint8_t*>(data), size, FALSE));
    fuzz::mayRefuse([&] {
        geo::SourceFile source;
        source.file = source.gdalPath = path;
        const geo::TextTable table{source};
        geo::NoProgress nobody;
        table.forEach([&](const geo::TextRow& row) { fuzz::demand(row.cells.size() <= table.header().size()); },
                      nobody);
    });
    VSIUnlink(path);
    return 0;
}
