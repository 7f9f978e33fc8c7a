// Asking for files: a small interface, so that a test can answer.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace app {

/// Each returns an empty answer if the user gave up.
class FileDialogs {
public:
    virtual ~FileDialogs() = default;
    virtual QString openObservatory(QWidget* parent) = 0;
    virtual QString newObservatory(QWidget* parent, const QString& proposal) = 0;
    virtual QStringList filesToAdd(QWidget* parent) = 0;
    virtual QString savePage(QWidget* parent, const QString& proposal, const QString& filter) = 0;
    virtual QString openLogo(QWidget* parent) = 0;
    virtual QString folder(QWidget* parent, const QString& title) = 0;
    virtual QString saveTable(QWidget* parent, const QString& title, const QString& proposal,
                              const QString& filter) = 0;
};

/// The desktop's own dialogs.
class DesktopFileDialogs final : public FileDialogs {
public:
    QString openObservatory(QWidget* parent) override;
    QString newObservatory(QWidget* parent, const QString& proposal) override;
    QStringList filesToAdd(QWidget* parent) override;
    QString savePage(QWidget* parent, const QString& proposal, const QString& filter) override;
    QString openLogo(QWidget* parent) override;
    QString folder(QWidget* parent, const QString& title) override;
    QString saveTable(QWidget* parent, const QString& title, const QString& proposal, const QString& filter) override;
};

} // namespace app
