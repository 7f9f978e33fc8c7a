// Maps and logos as pictures of office documents: vectors where the program reads them, pixels everywhere. Private to
// the writers.
#pragma once

#include "map_content.hpp"
#include "map_plan.hpp"
#include "office/office_package.hpp"
#include "office/office_xml.hpp"
#include "page.hpp"

#include "base/progress.hpp"

#include <QSizeF>

namespace paint {

/// A picture that is in the package.
struct OfficePicture {
    QByteArray png, svg; ///< names of parts; svg may be empty
    QString alternative; ///< what it shows, for those who do not see it
};

/// What of a map's furniture is seen, and its scale, 1 : so much; none: all that the map shows is fitted.
struct MapLook {
    bool labels = true, scaleBar = true, northArrow = true;
    std::optional<double> scale;
};
/// @param first of maps side by side: scale bar and arrow stand once for all of them
MapLook mapLookOf(const layers::MapPage& page, bool first = true);

/// Paper or slide that a map is drawn for: its unit.
struct MapMedium {
    MapSizes sizes;
    double millimetres = 1; ///< of a unit
    double pixels = 1;      ///< of the PNG, to a unit
    static MapMedium paper() { return {MapSizes::paper(), 1, 220 / 25.4}; }
    static MapMedium slide() { return {MapSizes::slide(), 338.667 / 1920, 1.25}; }
};
OfficePicture addMap(OfficePackage& package, const QByteArray& folder, const layers::MapContent& content, QSizeF size,
                     const MapMedium& medium, const MapLook& look, geo::Progress& progress);

/// A logo and the size of its pixels. Nothing where it cannot be read.
struct OfficeLogo {
    OfficePicture picture;
    QSize size;
};
std::optional<OfficeLogo> addLogo(OfficePackage& package, const QByteArray& folder, const std::string& bytes);

/// What stands inside pic:blipFill and its like: the PNG, and the SVG for programs that read it.
void writeBlip(OfficeXml& xml, OfficePackage& package, const QByteArray& part, const OfficePicture& picture);

/// Title, subtitle and classes with their counts: the text alternative of a map.
QString mapAlternative(const layers::MapContent& content);

} // namespace paint
