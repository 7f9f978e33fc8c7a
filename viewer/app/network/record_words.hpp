// The register in the words of the window: kinds, fields and what stands in them.
#pragma once

#include "legend.hpp"
#include "map_document.hpp"
#include "network/record.hpp"
#include "register_text.hpp"

#include <QString>

#include <optional>

namespace app {

QString kindName(const geo::RecordKind& kind);  ///< "Adherents"
QString oneOfKind(const geo::RecordKind& kind); ///< "adherent"
QString fieldLabel(const geo::Field& field);
using paint::dateText;
using paint::titleOf;
using paint::valueText;
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
