// The look of the window: colours for a light and a dark desktop, the Fusion palette and a short style sheet.
#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QPalette;

namespace app {

/// Interface colours by role. The map keeps its own light colours on a dark desktop: it is what will be printed.
struct Look {
    bool dark = false;
    QColor window, panel, base, line, strongLine, text, secondText, accent, onAccent, selection, selectionText, heading;
    QColor estimateText, estimateGround, estimateDashes, failure;
};

/// The look in use; the light one before applyLook().
const Look& look();

/// A desktop whose window ground is darker than its text.
bool isDark(const QPalette& palette);

/// The sizes of text a person can choose, in percent of that of the design.
constexpr int textSizes[] = {100, 125, 150, 200};

/// Style, palette, font and style sheet of the whole program. May be called again to change from light to dark.
/// @param textSize percent, 100 to 200
void applyLook(QApplication& application, bool dark, int textSize = 100);

/// Pixels of the design at the chosen size of text: of type, and of what must hold it. Lines keep their width.
int px(int atFullSize);

} // namespace app
