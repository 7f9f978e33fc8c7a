// The register in the words of the window: kinds, fields and what stands in them.
#pragma once

#include "legend.hpp"
#include "map_document.hpp"
#include "network/record.hpp"

#include <QString>

#include <optional>

namespace app {

QString kindName(const geo::RecordKind& kind);  ///< "Adherents"
QString oneOfKind(const geo::RecordKind& kind); ///< "adherent"
QString fieldLabel(const geo::Field& field);
/// A canonical value as it is read: the label of a choice, a date in words, a number with its separators. A reference
/// stays the identifier it is.
QString valueText(const geo::Field& field, const std::string& value);
QString dateText(const std::string& date); ///< "2022-12-01": "1 December 2022"; "2022-12", "2022" likewise
/// What a record is called in a list: its title, or where that is a reference the identifier.
QString titleOf(const geo::NetworkRecord& record);
QString categoryText(const geo::RecordKind& kind, const std::string& category); ///< of a group; never empty
layers::Symbol symbolOf(const geo::RecordKind& kind, const std::string& category);
QString firstUpper(QString text);
QString plainToolTip(const QString& text); ///< shown as it is, whatever looks like markup in it
/// The layer that shows the points of a kind; none where maps have no such layer.
std::optional<layers::LayerKind> layerOf(const geo::RecordKind& kind);

/// The years a record speaks of, both included.
struct YearSpan {
    int first = 0, last = 9999;
    bool holds(int year) const { return first <= year && year <= last; }
};
/// None for a record that has no year: it belongs to all of them. Of an adherent the years of membership, open where
/// they are not known.
std::optional<YearSpan> yearsOf(const geo::NetworkRecord& record);

} // namespace app
