// Maps and logos as pictures of office documents: vectors where the program reads them, pixels everywhere. Private to
// the writers.
#pragma once

#include "map_content.hpp"
#include "map_plan.hpp"
#include "office_package.hpp"
#include "office_xml.hpp"

#include "base/progress.hpp"

#include <QSizeF>

namespace paint {

/// A picture that is in the package.
struct OfficePicture {
    QByteArray png, svg; ///< names of parts; svg may be empty
    QString alternative; ///< what it shows, for those who do not see it
};

/// @param size   in the unit of `sizes`: mm on paper, px on a slide
/// @param scale  pixels of the PNG to a unit
/// @param furniture scale bar and north arrow: once for maps side by side
OfficePicture addMap(OfficePackage& package, const QByteArray& folder, const layers::MapContent& content, QSizeF size,
                     const MapSizes& sizes, double scale, bool furniture, geo::Progress& progress);

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
