#include "writers/layer_description.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace geo {

std::string geoPackageDescription(const std::filesystem::path& file) {
    GDALAllRegister();
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    const char* const drivers[] = {"GPKG", nullptr};
    const GDALDatasetUniquePtr dataset{
        GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr)};
    if (!dataset || dataset->GetLayerCount() == 0)
        return {};
    const char* text = dataset->GetLayer(0)->GetMetadataItem("DESCRIPTION");
    return text ? text : "";
}

} // namespace geo
