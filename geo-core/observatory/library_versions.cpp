#include "library_versions.hpp"

#include "geometry/geos.hpp"

#include <archive.h>
#include <curl/curl.h>
#include <gdal.h>
#include <proj.h>
#include <sqlite3.h>
// after sqlite3.h, whose types it uses
#include <spatialite.h>

#include <memory>
#include <string_view>

namespace geo {

std::vector<std::pair<std::string, std::string>> libraryVersions() {
    constexpr std::string_view before = "libarchive "; // it names itself
    return {{"GDAL", GDALVersionInfo("RELEASE_NAME")},
            {"GEOS", geosVersion()},
            {"PROJ", proj_info().version},
            {"SQLite", sqlite3_libversion()},
            {"SpatiaLite", spatialite_version()},
            {"libarchive", std::string{archive_version_string()}.substr(before.size())},
            {"libcurl", curl_version_info(CURLVERSION_NOW)->version}};
}

std::string projDatabase() {
    const std::unique_ptr<PJ_CONTEXT, decltype(&proj_context_destroy)> context{proj_context_create(),
                                                                               &proj_context_destroy};
    const char* path = proj_context_get_database_path(context.get());
    return path ? path : std::string{};
}

} // namespace geo
