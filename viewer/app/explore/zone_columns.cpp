#include "zone_columns.hpp"

#include "change.hpp"
#include "proposals.hpp"
#include "text.hpp"

#include <QSettings>

#include <algorithm>

namespace app {
namespace {

QString columnsKey(const std::filesystem::path& file) { return QStringLiteral("tableColumns/") + viewKey(file); }

} // namespace

ZoneColumns readZoneColumns(Reading::Desk& desk, const geo::ZoneSet& zones, const std::vector<std::string>& ids,
                            std::shared_ptr<const ZoneWords> words, geo::Progress& progress) {
    ZoneColumns columns;
    columns.words = words ? std::move(words) : std::make_shared<const ZoneWords>(zones);
    for (std::size_t k = 0; k < ids.size(); ++k) {
        progress.report(static_cast<double>(k) / static_cast<double>(ids.size()));
        try {
            columns.figures.push_back(
                std::make_shared<const indicators::Figures>(desk.figures.at(desk.figures.indicator(ids[k]), zones)));
        } catch (const geo::Error& error) {
            if (error.code() != geo::Error::Code::Usage)
                throw;
        }
    }
    return columns;
}

QString sourceWord(const indicators::Figures& figures, const std::vector<geo::Source>& sources) {
    const auto source = std::find_if(sources.begin(), sources.end(), [&](const geo::Source& each) {
        return !figures.sources.empty() && each.id == figures.sources.front();
    });
    const auto year = figures.year == 0 ? QString{} : QString::fromStdString(periodOf(figures, paint::language()));
    if (source == sources.end() || source->producer.empty())
        return year;
    const auto producer = QString::fromStdString(source->producer);
    return year.isEmpty() ? producer : QStringLiteral("%1, %2").arg(producer, year);
}

std::vector<const Offer*> offersAt(const Holdings& holdings, geo::GeographyKind level) {
    std::vector<const Offer*> offers;
    for (const auto& offer : holdings.offers)
        if (offer.years.contains(level))
            offers.push_back(&offer);
    return offers;
}

std::vector<std::string> chosenColumns(const std::filesystem::path& file) {
    std::vector<std::string> ids;
    for (const auto& id : QSettings{}.value(columnsKey(file)).toStringList())
        ids.push_back(id.toStdString());
    return ids;
}

void keepChosenColumns(const std::filesystem::path& file, const std::vector<std::string>& ids) {
    QStringList kept;
    for (const auto& id : ids)
        kept << QString::fromStdString(id);
    QSettings{}.setValue(columnsKey(file), kept);
}

} // namespace app
