#include "colour_preview.hpp"

#include <QCoreApplication>

namespace app {
QString visionName(layers::Vision vision) {
    switch (vision) {
    case layers::Vision::Normal:
        return QCoreApplication::translate("app", "The colours of the map");
    case layers::Vision::Deuteranopia:
        return QCoreApplication::translate("app", "Preview: as a deuteranope sees it");
    case layers::Vision::Protanopia:
        return QCoreApplication::translate("app", "Preview: as a protanope sees it");
    case layers::Vision::Tritanopia:
        return QCoreApplication::translate("app", "Preview: as a tritanope sees it");
    case layers::Vision::Grey:
        return QCoreApplication::translate("app", "Preview: printed in grey");
    }
    return {};
}

QString previewNotice(layers::Vision vision) {
    switch (vision) {
    case layers::Vision::Normal:
        return {};
    case layers::Vision::Deuteranopia:
        return QCoreApplication::translate(
            "app", "A preview, not the map: as someone sees it who does not perceive green (deuteranopia).");
    case layers::Vision::Protanopia:
        return QCoreApplication::translate(
            "app", "A preview, not the map: as someone sees it who does not perceive red (protanopia).");
    case layers::Vision::Tritanopia:
        return QCoreApplication::translate(
            "app", "A preview, not the map: as someone sees it who does not perceive blue (tritanopia).");
    case layers::Vision::Grey:
        return QCoreApplication::translate("app", "A preview, not the map: as a printer without colours prints it.");
    }
    return {};
}

} // namespace app
