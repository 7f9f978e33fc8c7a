#include "diagnosis.hpp"

#include "observatory/library_versions.hpp"
#include "base/version.hpp"
#include "network/network.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "source_catalogue.hpp"
#include "text.hpp"

#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

namespace paint {
namespace {

using geo::Message;

QString plain(const std::string& text) { return QString::fromStdString(text); }

QString environment(const char* name) {
    const auto value = qEnvironmentVariable(name);
    return value.isEmpty() ? QStringLiteral("–") : value;
}

void addSection(QStringList& lines, const char* head, const QStringList& content) {
    if (content.isEmpty())
        return;
    lines << QString{} << text(Message{head, {}});
    for (const auto& line : content)
        lines << QStringLiteral("  ") + line;
}

QStringList libraries() {
    QStringList lines{QStringLiteral("Qt %1").arg(QLatin1String{qVersion()})};
    for (const auto& [name, version] : geo::libraryVersions())
        lines << plain(name + ' ' + version);
    const auto systems = geo::projDatabase();
    lines << (systems.empty() ? text(GEO_TR("The data base of coordinate systems (proj.db) was not found."))
                              : plain(systems));
    return lines;
}

QStringList systemAndDisplay() {
    QStringList lines{QStringLiteral("%1, %2 %3, %4")
                          .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                               QSysInfo::currentCpuArchitecture()),
                      text({GEO_TR("%1 processors"), {static_cast<std::int64_t>(QThread::idealThreadCount())}}),
                      text({GEO_TR("locale %1, desktop %2, session %3"),
                            {QLocale::system().name().toStdString(), environment("XDG_CURRENT_DESKTOP").toStdString(),
                             environment("XDG_SESSION_TYPE").toStdString()}})};
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return lines;
    for (const auto* screen : QGuiApplication::screens())
        lines << text({GEO_TR("screen of %1 × %2 (%3), scale %4, %5 dots an inch"),
                       {std::int64_t{screen->size().width()}, std::int64_t{screen->size().height()},
                        QGuiApplication::platformName().toStdString(), screen->devicePixelRatio(),
                        screen->logicalDotsPerInch()}});
    return lines;
}

/// One that the catalogue of sources knows; a file of somebody's own may be named after a person.
bool isOfficial(const geo::Source& source) {
    return std::ranges::any_of(indicators::SourceCatalogue::shipped().all(), [&](const auto& known) {
        return !known.family.empty() && known.family == source.family;
    });
}

QString sourceText(const geo::Source& source) {
    if (isOfficial(source))
        return text({GEO_TR("%1: %2 rows"), {source.title, source.rows}});
    return text({GEO_TR("data of one’s own: %1 rows"), {source.rows}});
}

QStringList fileText(const geo::Observatory& observatory) {
    std::error_code ignored;
    const auto size = std::filesystem::file_size(observatory.file(), ignored);
    QStringList lines{plain(observatory.file().string()),
                      ignored ? QString{} : fileSize(static_cast<std::int64_t>(size))};
    if (observatory.mode() == geo::Observatory::Mode::Read && !observatory.remarks().empty())
        lines << text(observatory.remarks().front());
    for (const auto& geography : observatory.zones().all())
        lines << QStringLiteral("%1 %2").arg(plain(std::string{geo::toText(geography.kind)})).arg(geography.vintage);
    for (const auto& source : observatory.sources().all())
        lines << sourceText(source);
    for (const auto& kind : geo::recordKinds())
        if (const auto count = observatory.network().count(kind); count > 0)
            lines << text({GEO_TR("register, %1: %2"), {text(Message{kind.many, {}}).toStdString(), count}});
    lines.removeAll({});
    return lines;
}

} // namespace

QString withoutHome(const QString& text) {
    auto plainer = text;
    if (const auto home = QDir::homePath(); home.size() > 1)
        plainer.replace(home, QStringLiteral("~"));
    return plainer;
}

QString diagnosis(const geo::Observatory* observatory, const QStringList& messages) {
    QStringList lines{QStringLiteral("Lisière %1").arg(plain(std::string{geo::programVersion()})),
                      QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    addSection(lines, GEO_TR("Libraries"), libraries());
    addSection(lines, GEO_TR("System and display"), systemAndDisplay());
    if (observatory)
        addSection(lines, GEO_TR("The file"), fileText(*observatory));
    addSection(lines, GEO_TR("Last messages"), messages);
    return withoutHome(lines.join(QLatin1Char{'\n'})) + QLatin1Char{'\n'};
}

} // namespace paint
