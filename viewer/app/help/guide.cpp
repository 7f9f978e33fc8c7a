#include "guide.hpp"

#include "holdings.hpp"
#include "text.hpp"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QWidget>

#include <map>

namespace app {
namespace {

QString fileOf(const QString& id) {
    const auto language =
        paint::language() == indicators::Language::English ? QStringLiteral("en") : QStringLiteral("fr");
    return QStringLiteral("/guide/%1/%2.md").arg(language, id);
}

QString read(const QString& id) {
    QFile file{QLatin1Char{':'} + fileOf(id)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

GuidePage pageOf(const QString& id, const QString& text) {
    static const QRegularExpression title{QStringLiteral("^# (.+)$"), QRegularExpression::MultilineOption};
    static const QRegularExpression pictureOrTarget{
        QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)|\\]\\([^)]*\\)|[*#`|\\[]")};
    return {id, title.match(text).captured(1), folded(QString{text}.remove(pictureOrTarget))};
}

} // namespace

QString guideContents() { return QStringLiteral("index"); }

std::vector<GuidePage> guidePages() {
    const auto contents = read(guideContents());
    std::vector<GuidePage> pages{pageOf(guideContents(), contents)};
    static const QRegularExpression link{QStringLiteral("\\]\\(([a-z]+)\\.md\\)")};
    for (auto found = link.globalMatch(contents); found.hasNext();) {
        const auto id = found.next().captured(1);
        pages.push_back(pageOf(id, read(id)));
    }
    return pages;
}

QUrl guideUrl(const QString& id) { return QUrl{QStringLiteral("qrc:") + fileOf(id)}; }

QString guideIdOf(const QUrl& url) { return QFileInfo{url.path()}.completeBaseName(); }

QString guidePageOf(const QWidget* widget) {
    static const std::map<QString, QString> pages{
        {"emptyState", "start"},
        {"importDialog", "import"},
        {"readingDialog", "import"},
        {"sourcesDialog", "import"},
        {"joinDialog", "import"},
        {"indicatorLibrary", "library"},
        {"layerPanel", "map"},
        {"compareDialog", "map"},
        {"placesDialog", "map"},
        {"backtestDialog", "certainty"},
        {"sourceRowsDialog", "certainty"},
        {"portraitPanel", "portrait"},
        {"outlinePanel", "outline"},
        {"countDialog", "outline"},
        {"perimetersDialog", "generations"},
        {"tablePanel", "table"},
        {"codesDialog", "table"},
        {"chartsPanel", "charts"},
        {"recordListPanel", "network"},
        {"networkPanel", "network"},
        {"networkBar", "network"},
        {"recordDialog", "network"},
        {"voiceDialog", "voices"},
        {"voiceCard", "voices"},
        {"historyDialog", "files"},
        {"diagnosisDialog", "files"},
        {"shelfDialog", "files"},
        {"pageEditor", "pages"},
        {"houseDialog", "pages"},
        {"atlasDialog", "pages"},
        {"tableDialog", "pages"},
    };
    for (; widget; widget = widget->parentWidget())
        if (const auto found = pages.find(widget->objectName()); found != pages.end())
            return found->second;
    return {};
}

} // namespace app
