// The user guide: the Markdown pages of docs/guide, compiled into the program, in the language of the window.
#pragma once

#include <QString>
#include <QUrl>

#include <vector>

class QWidget;

namespace app {

struct GuidePage {
    QString id; ///< name of its file, the same in both languages
    QString title;
    QString folded; ///< all its words, for searching
};

/// Where one begins: it names the others.
QString guideContents();

/// The contents first, then the others in the order in which the contents name them.
std::vector<GuidePage> guidePages();

QUrl guideUrl(const QString& id);
QString guideIdOf(const QUrl& url);

/// Of the first of a widget and what it lies in that has a page of its own; empty without one.
QString guidePageOf(const QWidget* widget);

} // namespace app
