// A GeoJSON as a layer of outlines: read whole, mended, and the ring of every outline closed.
#include "fuzz.hpp"

#include "readers/layer_file.hpp"

#include <cpl_error.h>
#include <cpl_vsi.h>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    static const char* const path = "/vsimem/fuzz.geojson";
    VSIFCloseL(VSIFileFromMemBuffer(path, const_cast<std::uint8_t*>(data), size, FALSE));
    fuzz::mayRefuse([&] {
        geo::SourceFile source;
        source.file = source.gdalPath = path;
        const geo::LayerFile layer{source};
        geo::NoProgress nobody;
        layer.forEach(
            [&](geo::LayerRow&& row) {
                fuzz::demand(row.fields.size() == layer.columns().size());
                for (const auto& part : row.shape.parts)
                    for (const auto& ring : part)
                        fuzz::demand(!ring.empty());
                geo::Repair repair;
                fuzz::mayRefuse([&] { geo::repaired(row.shape, repair); });
            },
            nobody);
    });
    VSIUnlink(path);
    return 0;
}
