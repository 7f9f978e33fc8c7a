// The last messages of this session, for a report the user may send; kept in memory alone.
#pragma once

#include <QString>
#include <QStringList>

namespace app {

void keepMessage(const QString& text); ///< from any thread
QStringList lastMessages();            ///< oldest first, each with its time
void keepMessagesOfQt();               ///< besides where they went

} // namespace app
