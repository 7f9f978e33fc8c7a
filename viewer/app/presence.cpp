#include "presence.hpp"

#include "observatory/backups.hpp"
#include "observatory/observatory.hpp"
#include "proposals.hpp"

#include <QDateTime>
#include <QLocale>
#include <QSysInfo>

namespace app {
namespace {

constexpr int minute = 60'000, afterTheMap = 20'000; // ms

} // namespace

Presence::Presence(Jobs& jobs, QObject* parent) : QObject{parent}, m_jobs{jobs} {
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_lock)
            m_lock->refresh();
    });
    m_refresh.setInterval(minute);
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterTheMap);
}

Presence::~Presence() = default;

void Presence::enter(const std::filesystem::path& file) {
    leave();
    if (!isWritable(file))
        return;
    m_other = geo::FileLock::holderOf(file);
    if (m_other)
        return;
    m_lock = std::make_unique<geo::FileLock>(file);
    m_refresh.start();
    connect(&m_soon, &QTimer::timeout, this, [this, file] { backUp(file); });
    m_soon.start();
}

void Presence::leave() {
    m_soon.stop();
    m_soon.disconnect(this);
    m_refresh.stop();
    m_lock.reset();
    m_other.reset();
}

/// Quietly: it is not what the user is here for, and a folder without room for it is no reason to stop working.
void Presence::backUp(const std::filesystem::path& file) {
    auto future = startJob<bool>(*QThreadPool::globalInstance(), [file](geo::Progress& progress) {
        const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
        return geo::backUpToday(observatory, progress).has_value();
    });
    m_jobs.follow<bool>(
        this, tr("Keeping the copy of the day"), future, [](bool) {}, [](const geo::Error&) {});
}

QString Presence::notice() const {
    if (!m_other)
        return {};
    const auto since = QDateTime::fromString(QString::fromStdString(m_other->since), Qt::ISODate).toLocalTime();
    const QLocale locale;
    const auto time = since.date() == QDate::currentDate() ? locale.toString(since.time(), QLocale::ShortFormat)
                                                           : locale.toString(since, QLocale::ShortFormat);
    if (QString::fromStdString(m_other->machine) == QSysInfo::machineHostName())
        return tr("Open in another window of this computer since %1. You can read here; to change it, go there.")
            .arg(time);
    return tr("Open on %1 since %2. You can read; to change it, save a copy.")
        .arg(QString::fromStdString(m_other->machine), time);
}

} // namespace app
