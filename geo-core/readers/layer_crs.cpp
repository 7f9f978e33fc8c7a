#include "readers/layer_crs.hpp"

#include "base/error.hpp"

#include <cpl_conv.h>
#include <ogr_spatialref.h>

#include <cstdlib>
#include <cstring>

namespace geo {

namespace {

/// The systems French producers deliver in: tried when a file names its system without an EPSG code.
constexpr int usual[] = {2154, 4326, 5490, 2972, 2975, 4471, 4467, 32620, 32622, 32738, 32740, 4171,
                         3857, 3035, 3942, 3943, 3944, 3945, 3946, 3947,  3948,  3949,  3950,  27572};

int authorityEpsg(const OGRSpatialReference& reference) {
    const char* authority = reference.GetAuthorityName(nullptr);
    const char* code = reference.GetAuthorityCode(nullptr);
    if (!authority || !code)
        return 0;
    if (std::strcmp(authority, "EPSG") == 0)
        return std::atoi(code);
    const bool lonLat = std::strcmp(authority, "OGC") == 0 && std::strncmp(code, "CRS84", 5) == 0;
    return lonLat ? 4326 : 0; // x is longitude here anyway
}

int matchedEpsg(const OGRSpatialReference& reference) {
    int count = 0;
    int* confidence = nullptr;
    OGRSpatialReferenceH* matches = reference.FindMatches(nullptr, &count, &confidence);
    int found = 0;
    for (int m = 0; m < count && !found; ++m)
        if (confidence[m] >= 90)
            found = authorityEpsg(*OGRSpatialReference::FromHandle(matches[m]));
    OSRFreeSRSArray(matches);
    CPLFree(confidence);
    return found;
}

/// The .prj of ESRI and IGN word the same system differently (datum and parameter names): compared by meaning.
int equivalentEpsg(const OGRSpatialReference& reference) {
    const char* const loosely[] = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES",
                                   "CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS", nullptr};
    for (const int epsg : usual) {
        OGRSpatialReference candidate;
        if (candidate.importFromEPSG(epsg) == OGRERR_NONE && reference.IsSame(&candidate, loosely))
            return epsg;
    }
    return 0;
}

/// GeoPackage has a word for a layer without a system: "Undefined geographic SRS", "Undefined Cartesian SRS".
bool isUndefined(const OGRSpatialReference& reference) {
    const char* name = reference.GetName();
    return name && std::strncmp(name, "Undefined ", 10) == 0;
}

/// Two realisations of RGF93 share ellipsoid and parameters; what is left to compare is the projection's own numbers.
bool isLambert93(const OGRSpatialReference& reference) {
    const char* method = reference.GetAttrValue("PROJECTION");
    return method && std::strstr(method, "Lambert_Conformal_Conic") && reference.GetSemiMajor() == 6378137.0 &&
           reference.GetProjParm(SRS_PP_FALSE_EASTING) == 700000.0 &&
           reference.GetProjParm(SRS_PP_FALSE_NORTHING) == 6600000.0 &&
           reference.GetProjParm(SRS_PP_CENTRAL_MERIDIAN) == 3.0 &&
           reference.GetProjParm(SRS_PP_LATITUDE_OF_ORIGIN) == 46.5;
}

} // namespace

LayerCrs crsOf(const OGRSpatialReference* reference, const SourceFile& source) {
    if (!reference || reference->IsLocal() || isUndefined(*reference))
        throw Error{
            Error::Code::MissingCrs,
            {GEO_TR("%1 does not say in which system its coordinates are. Ask the producer for the file with its "
                    "coordinate reference system (.prj for a shapefile)."),
             {source.displayName()}}};
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    LayerCrs crs;
    crs.epsg = authorityEpsg(*reference);
    if (!crs.epsg && isLambert93(*reference))
        crs.epsg = 2154;
    if (!crs.epsg)
        crs.epsg = equivalentEpsg(*reference);
    if (!crs.epsg)
        crs.epsg = matchedEpsg(*reference);
    if (!crs.epsg) {
        char* wkt = nullptr;
        const char* const options[] = {"FORMAT=WKT2_2019", nullptr};
        reference->exportToWkt(&wkt, options);
        crs.wkt = wkt ? wkt : "";
        CPLFree(wkt);
    }
    return crs;
}

bool isGeographic(const LayerCrs& crs) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    OGRSpatialReference reference;
    const auto known = crs.epsg ? reference.importFromEPSG(crs.epsg) : reference.importFromWkt(crs.wkt.c_str());
    return known == OGRERR_NONE && reference.IsGeographic();
}

} // namespace geo
