#include "readers/layer_remarks.hpp"

#include "readers/shapefile_parts.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_rows.hpp"

#include <cpl_vsi.h>

#include <memory>

namespace geo {

namespace {

struct CloseFile {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};

/// The last bytes of a file; empty where it is too long to be unpacked for them.
std::string endOf(const SourceFile& source) {
    constexpr vsi_l_offset most = 64u << 20, wanted = 1024;
    const std::unique_ptr<VSILFILE, CloseFile> file{VSIFOpenL(source.gdalPath.c_str(), "rb")};
    VSIStatBufL stat;
    const bool packed = source.gdalPath.starts_with("/vsi");
    if (!file ||
        (packed && (VSIStatL(source.gdalPath.c_str(), &stat) != 0 || static_cast<vsi_l_offset>(stat.st_size) > most)))
        return {};
    if (VSIFSeekL(file.get(), 0, SEEK_END) != 0)
        return {};
    const auto size = VSIFTellL(file.get());
    std::string text(std::min(size, wanted), '\0');
    if (VSIFSeekL(file.get(), size - text.size(), SEEK_SET) != 0)
        return {};
    text.resize(VSIFReadL(text.data(), 1, text.size(), file.get()));
    return text;
}

/// The most decimals of a number in the text; one cut off at its end does not count.
std::size_t decimalsIn(std::string_view text) {
    std::size_t most = 0;
    for (auto point = text.find('.'); point != std::string_view::npos; point = text.find('.', point + 1)) {
        const auto end = text.find_first_not_of("0123456789", point + 1);
        if (end != std::string_view::npos && point > 0 && text[point - 1] >= '0' && text[point - 1] <= '9')
            most = std::max(most, end - point - 1);
    }
    return most;
}

/// A line of nothing but spaces among the first.
bool holdsBlankLine(std::string_view text) {
    for (auto end = text.find('\n'); end != std::string_view::npos;) {
        const auto next = text.find('\n', end + 1);
        if (next != std::string_view::npos && trimmed(text.substr(end + 1, next - end - 1)).empty())
            return true;
        end = next;
    }
    return false;
}

Anomaly once(Message what, Message action) { return {std::move(what), 1, {}, std::move(action)}; }

} // namespace

std::vector<Anomaly> remarksOnGeoJson(const SourceFile& source) {
    constexpr std::size_t start = 16384, finest = 10; // ten decimals of a degree are a hundredth of a millimetre
    const auto head = ByteSource{source}.take(start);
    const auto features = head.find("\"features\"");
    std::vector<Anomaly> remarks;
    if (!source.choices.epsg && features != std::string::npos &&
        head.substr(0, features).find("\"crs\"") == head.npos) {
        const auto end = endOf(source);
        if (end.find("\"crs\"") != std::string::npos)
            remarks.push_back(
                once({GEO_TR("the coordinate system is named at the end of the file, after the features")},
                     {GEO_TR("read all the same")}));
        else if (!end.empty())
            remarks.push_back(once({GEO_TR("the file names no coordinate system, as GeoJSON allows")},
                                   {GEO_TR("read as longitude and latitude (EPSG:4326)")}));
    }
    if (features != std::string::npos && holdsBlankLine(head.substr(0, features)))
        remarks.push_back(
            once({GEO_TR("a line before the features holds nothing but spaces")}, {GEO_TR("passed over")}));
    const auto places = std::min(head.find("\"coordinates\""), head.size());
    if (const auto decimals = decimalsIn(std::string_view{head}.substr(places)); decimals > finest)
        remarks.push_back(
            once({GEO_TR("coordinates are written with %1 decimals"), {static_cast<std::int64_t>(decimals)}},
                 {GEO_TR("kept as they are; nothing is measured that finely")}));
    return remarks;
}

std::vector<Anomaly> remarksOnPrj(const SourceFile& source, int epsg) {
    if (!epsg || source.choices.epsg)
        return {};
    const auto prj = projectionText(source);
    if (prj.empty() || prj.find("AUTHORITY") != std::string::npos || prj.find(",ID[") != std::string::npos)
        return {};
    return {once({GEO_TR("the .prj describes the coordinate system without its EPSG code")},
                 {GEO_TR("recognised by its numbers: EPSG:%1"), {std::to_string(epsg)}})};
}

} // namespace geo
