#include "atlas_work.hpp"

#include "atlas_book.hpp"
#include "house_style.hpp"
#include "page_work.hpp"
#include "text.hpp"

namespace app {
namespace {

constexpr int pictureDpi = 300;

layers::Making makingOf(const layers::AtlasRequest& request) {
    constexpr const char* per[] = {"qpv", "commune", "contract", "site"};
    layers::Json asked{{"per", per[static_cast<std::size_t>(request.per)]},
                       {"codes", request.codes},
                       {"page", layers::Json::parse(layers::toJson(request.page))}};
    return {layers::RecipeKind::Atlas, paint::language(), std::move(asked)};
}

} // namespace

int makeAtlas(Reading::Desk& desk, const layers::AtlasRequest& request, const QString& path, const std::string& pattern,
              const QString& extension, geo::Progress& progress) {
    geo::ProgressPart listing{progress, 0, 0.02}, writing{progress, 0.02, 1};
    paint::AtlasJob job;
    job.entries = layers::atlasEntries(desk.observatory, desk.loader, request, listing);
    job.house = layers::houseStyle(desk.observatory);
    job.page = [&desk, &house = job.house](const layers::AtlasEntry& entry, geo::Progress& each) {
        return releasedPage(desk, entry.page, house, each);
    };
    job.making = makingOf(request);
    job.format = request.page.format;
    if (pattern.empty())
        return static_cast<int>(paint::writeAtlas(job, path.toStdString(), writing));
    const auto names = layers::atlasFileNames(pattern, job.entries);
    return static_cast<int>(
        paint::writeAtlasFiles(job, names, path.toStdString(), extension.toStdString(), pictureDpi, writing).size());
}

} // namespace app
