#include "list_parts.hpp"

#include "observatory/sources.hpp"
#include "source_catalogue.hpp"
#include "text.hpp"

#include <set>

namespace cli {
namespace {

/// Years of a family that the observatory holds.
std::set<int> yearsHere(const geo::Observatory* observatory, const indicators::OfficialSource& source) {
    std::set<int> years;
    if (!observatory || source.family.empty())
        return years;
    for (const auto& here : observatory->sources().all())
        if (here.family == source.family)
            years.insert(here.dataYear != 0 ? here.dataYear : here.geographyYear);
    return years;
}

QString joined(const std::set<int>& years) {
    QStringList list;
    for (const int year : years)
        list << QString::number(year);
    return list.join(QStringLiteral(", "));
}

QString howItIsHad(const indicators::SourceVintage& vintage) {
    if (vintage.url.empty())
        return paint::text(GEO_TR("by hand"));
    return vintage.perDepartment() ? paint::text(GEO_TR("by department")) : paint::text(GEO_TR("fetched"));
}

} // namespace

nlohmann::ordered_json catalogueList(const geo::Observatory* observatory) {
    auto all = nlohmann::ordered_json::array();
    for (const auto& source : indicators::SourceCatalogue::shipped().all()) {
        auto vintages = nlohmann::ordered_json::array();
        for (const auto& vintage : source.vintages)
            vintages.push_back({{"year", vintage.year},
                                {"files", vintage.files},
                                {"page", vintage.page},
                                {"url", vintage.url},
                                {"sha256", vintage.sha256}});
        all.push_back({{"id", source.id},
                       {"title", source.title.in(paint::language())},
                       {"producer", source.producer},
                       {"licence", source.licence},
                       {"attribution", source.attribution},
                       {"level", source.level},
                       {"family", source.family},
                       {"here", yearsHere(observatory, source)},
                       {"vintages", vintages}});
    }
    return all;
}

void printCatalogue(const geo::Observatory* observatory) {
    TextTable table{QStringLiteral("  ")};
    for (const auto& source : indicators::SourceCatalogue::shipped().all()) {
        const auto here = yearsHere(observatory, source);
        const auto first = source.vintages.front().year, last = source.newest().year;
        const bool newer = !here.empty() && *here.rbegin() < last;
        table.add({QString::fromStdString(source.id), QString::fromStdString(source.title.in(paint::language())),
                   QString::fromStdString(source.producer),
                   first == last ? QString::number(last) : QStringLiteral("%1–%2").arg(first).arg(last),
                   howItIsHad(source.newest()),
                   here.empty() ? QString{} : paint::text({GEO_TR("here: %1"), {joined(here).toStdString()}}),
                   newer ? paint::text(GEO_TR("newer")) : QString{}});
    }
    table.print(output());
}

} // namespace cli
