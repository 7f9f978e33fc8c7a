#include "message_log.hpp"

#include <QDateTime>
#include <QMutex>
#include <QMutexLocker>

namespace app {
namespace {

constexpr qsizetype kept = 60;

struct Log {
    QMutex mutex;
    QStringList lines;
    QtMessageHandler before = nullptr;
};

Log& log() {
    static Log all;
    return all;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    keepMessage(text);
    if (log().before)
        log().before(type, context, text);
}

} // namespace

void keepMessage(const QString& text) {
    if (text.isEmpty())
        return;
    const QMutexLocker locked{&log().mutex};
    auto& lines = log().lines;
    lines << QDateTime::currentDateTime().toString(QStringLiteral("HH:mm:ss  ")) + text;
    if (lines.size() > kept)
        lines.removeFirst();
}

QStringList lastMessages() {
    const QMutexLocker locked{&log().mutex};
    return log().lines;
}

void keepMessagesOfQt() { log().before = qInstallMessageHandler(handle); }

} // namespace app
