// Text over several lines: wrapped so that nothing is cut and no last line is one lonely word.
#pragma once

#include "plan.hpp"

namespace paint {

/// How a paragraph is set; sizes in the plan's unit.
struct TextStyle {
    double size = 3;
    Weight weight = Weight::Regular;
    bool italic = false;
    Colour colour{29, 35, 33, 255};
    double lineHeight = 1.4; ///< of the size
    double letterSpacing = 0;
};

double widthOf(const QString& text, const TextStyle& style);

/// Lines no wider than `width`, broken at spaces (never at no-break ones); a word wider than that is broken anywhere.
/// @param indent  of the first line, for what stands before it.
std::vector<QString> wrapped(const QString& text, double width, const TextStyle& style, double indent = 0);
/// The same number of lines, as even as can be: for titles.
std::vector<QString> balanced(const QString& text, double width, const TextStyle& style);

/// Sets lines below each other. @param anchor 0: `at` is the top left, 1: the top right. @returns the height taken.
double addLines(const std::vector<QString>& lines, QPointF at, double anchor, const TextStyle& style,
                std::vector<Item>& items);
double addParagraph(const QString& text, QPointF at, double width, const TextStyle& style, std::vector<Item>& items);

/// A single line with its vertical middle at `y`.
void addText(const QString& text, double x, double y, double anchor, const TextStyle& style, std::vector<Item>& items);

void addRect(const QRectF& box, Colour fill, std::vector<Item>& items, Colour stroke = {}, double strokeWidth = 0);
void addLine(QPointF from, QPointF to, Colour colour, double width, std::vector<Item>& items);
void moveItem(Item& item, QPointF by);

constexpr Colour noColour{0, 0, 0, 0};
/// Colours of text on paper.
constexpr Colour inkColour{29, 35, 33, 255}, secondColour{57, 66, 61, 255}, mutedColour{86, 96, 91, 255};

} // namespace paint
