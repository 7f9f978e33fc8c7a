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

/// Style, palette, font and style sheet of the whole program. May be called again to change from light to dark.
void applyLook(QApplication& application, bool dark);

} // namespace app
