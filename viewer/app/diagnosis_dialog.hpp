// The diagnostic report: read first, then copied or saved. Nothing is sent from here.
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace app {

class FileDialogs;

class DiagnosisDialog : public QDialog {
    Q_OBJECT
public:
    DiagnosisDialog(FileDialogs& files, const QString& report, QWidget* parent = nullptr);

signals:
    void told(const QString& text, bool failure);

private:
    void save();
    FileDialogs& m_files;
    QPlainTextEdit* m_report;
};

} // namespace app
