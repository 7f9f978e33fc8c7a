// Which zones a table shows, and in which order.
#pragma once

#include "geometry/zone_set.hpp"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace app {

/// Where each zone stands in an order; equal ones stand at the same place.
using Places = std::vector<std::uint32_t>;
constexpr std::uint32_t noPlace = 0xFFFF'FFFF; ///< there is nothing to be put in order

/// As French lists have names: accents after letters, digits as numbers ("IRIS 2" before "IRIS 10").
Places placesOfTexts(std::span<const QString> texts);
Places placesOfNumbers(std::span<const double> values); ///< NaN has no place

/// What has no place is last either way; equal ones keep the order of the set.
void sortByPlaces(std::vector<std::uint32_t>& zones, const Places& places, Qt::SortOrder order);

/// The texts of a set of zones as a table sorts and searches them. Constant once made; may be made by a job.
struct ZoneWords {
    explicit ZoneWords(const geo::ZoneSet& zones);
    std::vector<QString> folded; ///< name, code and commune of each zone, as folded() has them
    Places names, codes, communes;
};

/// Are all words (folded, blanks between) somewhere in the text, in any order?
bool holdsWords(const QString& foldedText, const QStringList& words);

/// What the figure of a column must be for a zone to be shown.
struct ColumnFilter {
    enum class Kind { AtLeast, AtMost, Class, Absent };
    Kind kind = Kind::AtLeast;
    double value = 0; ///< for AtLeast, AtMost
    int place = 0;    ///< for Class: of the map's classes or categories, from 0
    /// @param value NaN where there is no number  @param place -1 where there is no class
    bool lets(double value, int place) const;
};

} // namespace app
