// What map pages and sheets have in common: their colours, the title, the foot, the word of made-up data.
#pragma once

#include "page.hpp"
#include "paragraph.hpp"
#include "plan.hpp"

#include <QRectF>
#include <QString>

#include <vector>

namespace paint {

constexpr double millimetresPerPoint = 25.4 / 72;

constexpr Colour lightRule{0xCF, 0xD4, 0xCE, 255}, strongRule{0xAE, 0xB5, 0xAF, 255};
/// Estimates and doubts.
constexpr Colour amberText{0x7A, 0x4B, 0x00, 255}, amberGround{0xFF, 0xF9, 0xEC, 255}, amberLine{0xC9, 0x97, 0x3F, 255};

/// The accent of a house as a colour of text: dark enough to be read on white (4.5 : 1).
Colour headingColour(Colour accent);

/// One line if it fits, at up to 15 % smaller; else two even lines; a longer one gets smaller still and wraps rather
/// than being cut. The size is set in the style.
/// What somebody types never takes the page from what it is about: `height` is the most it may have.
std::vector<QString> fittedTitle(const QString& title, double width, double height, TextStyle& style);

/// No line of a subtitle begins with the point between two of its parts.
QString withBoundPoints(QString subtitle);

/// Made-up data is said to be so on every page, in the colour of estimates and doubts.
void addFictionalBanner(const QRectF& box, double textSize, double lineWidth, std::vector<Item>& items);

/// The foot of a page of maps.
layers::Footer footerOf(const layers::MapContent& content);
/// Lines such as "INSEE, Filosofi 2021" as one list: each producer once, each data set once with its years. A page of
/// ten files has two lines less at its foot.
QString groupedSources(const std::vector<std::string>& lines);
/// Sources, licences, maker, projection, remarks, as one paragraph.
QString footerText(const layers::Footer& footer, const layers::HouseStyle& house);

/// The text alternative of a page: what it is about, what its maps and charts show, its foot.
QString inSentences(const QString& about, const std::vector<geo::Message>& shown, const QString& foot);

/// Where the foot stands, in the plan's unit.
struct FooterPlace {
    double left = 0, right = 0;
    double line = 0;   ///< of the rule above the text, higher where the text needs it
    double bottom = 0; ///< of the text
    double pad = 0, size = 0, lineWidth = 0;
    double logoHeight = 0; ///< at most
    bool creditAtRight = true;
};
struct FooterDone {
    double line = 0;
    QString text; ///< for the text alternative
};
/// Sources on the left, logo or credit on the right; a long list takes its room from what is above, not from the page's
/// edge.
FooterDone addFooter(const layers::Footer& footer, const layers::HouseStyle& house, const FooterPlace& place,
                     std::vector<Item>& items);

} // namespace paint
