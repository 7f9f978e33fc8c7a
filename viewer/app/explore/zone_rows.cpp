#include "zone_rows.hpp"

#include "holdings.hpp"

#include <QCollator>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {
namespace {

/// Places out of an order that is told by `less`, of the zones given.
template <typename Less> Places placesOf(std::size_t size, std::vector<std::uint32_t> zones, const Less& less) {
    std::sort(zones.begin(), zones.end(), less);
    Places places(size, noPlace);
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        if (i > 0 && less(zones[i - 1], zones[i]))
            ++place;
        places[zones[i]] = place;
    }
    return places;
}

std::vector<std::uint32_t> all(std::size_t size) {
    std::vector<std::uint32_t> zones(size);
    std::iota(zones.begin(), zones.end(), 0U);
    return zones;
}

} // namespace

Places placesOfTexts(std::span<const QString> texts) {
    QCollator collator{QLocale{QLocale::French, QLocale::France}};
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const auto& text : texts)
        keys.push_back(collator.sortKey(text));
    return placesOf(texts.size(), all(texts.size()),
                    [&](std::uint32_t a, std::uint32_t b) { return keys[a].compare(keys[b]) < 0; });
}

Places placesOfNumbers(std::span<const double> values) {
    auto zones = all(values.size());
    std::erase_if(zones, [&](std::uint32_t zone) { return std::isnan(values[zone]); });
    return placesOf(values.size(), std::move(zones),
                    [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
}

void sortByPlaces(std::vector<std::uint32_t>& zones, const Places& places, Qt::SortOrder order) {
    std::vector<std::uint64_t> keys;
    keys.reserve(zones.size());
    for (const auto zone : zones) {
        const auto place = places[zone];
        const auto key = place == noPlace || order == Qt::AscendingOrder ? place : noPlace - 1 - place;
        keys.push_back(std::uint64_t{key} << 32U | zone);
    }
    std::sort(keys.begin(), keys.end());
    std::transform(keys.begin(), keys.end(), zones.begin(), [](std::uint64_t key) { return std::uint32_t(key); });
}

ZoneWords::ZoneWords(const geo::ZoneSet& zones) {
    std::vector<QString> name, code, commune;
    for (std::size_t zone = 0; zone < zones.size(); ++zone) {
        name.push_back(QString::fromStdString(zones.name(zone)));
        code.push_back(QString::fromStdString(zones.code(zone)));
        commune.push_back(QString::fromStdString(zones.place(zone)));
        folded.push_back(app::folded(name.back() + u' ' + code.back() + u' ' + commune.back()));
    }
    names = placesOfTexts(name);
    codes = placesOfTexts(code);
    communes = placesOfTexts(commune);
}

bool holdsWords(const QString& foldedText, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return foldedText.contains(word); });
}

bool ColumnFilter::lets(double number, int itsPlace) const {
    switch (kind) {
    case Kind::AtLeast:
        return number >= value;
    case Kind::AtMost:
        return number <= value;
    case Kind::Class:
        return itsPlace == place;
    case Kind::Absent:
        return std::isnan(number);
    }
    return true;
}

} // namespace app
