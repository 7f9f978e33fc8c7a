#include "file_dialogs.hpp"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace app {
namespace {

QString words(const char* text) { return QCoreApplication::translate("FileDialogs", text); }

QString lastFolder() {
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings{}.value(QStringLiteral("lastFolder"), documents).toString();
}

void remember(const QString& file) {
    if (!file.isEmpty())
        QSettings{}.setValue(QStringLiteral("lastFolder"), QFileInfo{file}.absolutePath());
}

QString filterOfObservatories() { return words(QT_TRANSLATE_NOOP("FileDialogs", "Observatories (*.sqlite)")); }

QString withFolder(const QString& proposal) {
    return QFileInfo{proposal}.isAbsolute() ? proposal : lastFolder() + QLatin1Char{'/'} + proposal;
}

} // namespace

QString DesktopFileDialogs::openObservatory(QWidget* parent) {
    const auto file = QFileDialog::getOpenFileName(
        parent, words(QT_TRANSLATE_NOOP("FileDialogs", "Open an observatory")), lastFolder(), filterOfObservatories());
    remember(file);
    return file;
}

QString DesktopFileDialogs::newObservatory(QWidget* parent, const QString& proposal) {
    auto file = QFileDialog::getSaveFileName(parent, words(QT_TRANSLATE_NOOP("FileDialogs", "New observatory")),
                                             withFolder(proposal), filterOfObservatories());
    if (!file.isEmpty() && QFileInfo{file}.suffix().isEmpty())
        file += QLatin1String{".sqlite"};
    remember(file);
    return file;
}

QStringList DesktopFileDialogs::filesToAdd(QWidget* parent) {
    const auto files =
        QFileDialog::getOpenFileNames(parent, words(QT_TRANSLATE_NOOP("FileDialogs", "Add data")), lastFolder());
    if (!files.isEmpty())
        remember(files.front());
    return files;
}

QString DesktopFileDialogs::savePage(QWidget* parent, const QString& proposal, const QString& filter) {
    const auto file = QFileDialog::getSaveFileName(parent, words(QT_TRANSLATE_NOOP("FileDialogs", "Export the page")),
                                                   withFolder(proposal), filter);
    remember(file);
    return file;
}

QString DesktopFileDialogs::openLogo(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, words(QT_TRANSLATE_NOOP("FileDialogs", "Choose a logo")), lastFolder(),
                                        words(QT_TRANSLATE_NOOP("FileDialogs", "Pictures (*.png *.svg)")));
}

QString DesktopFileDialogs::folder(QWidget* parent, const QString& title) {
    return QFileDialog::getExistingDirectory(parent, title, lastFolder());
}

QString DesktopFileDialogs::saveTable(QWidget* parent, const QString& title, const QString& proposal,
                                      const QString& filter) {
    const auto file = QFileDialog::getSaveFileName(parent, title, withFolder(proposal), filter);
    remember(file);
    return file;
}

} // namespace app
