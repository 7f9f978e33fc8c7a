#include "diagnosis_dialog.hpp"

#include "file_dialogs.hpp"
#include "look.hpp"
#include "panels.hpp"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace app {

DiagnosisDialog::DiagnosisDialog(FileDialogs& files, const QString& report, QWidget* parent)
    : QDialog{parent}, m_files{files}, m_report{new QPlainTextEdit{report, this}} {
    setObjectName(QStringLiteral("diagnosisDialog"));
    setWindowTitle(tr("Diagnostic report"));
    auto* column = new QVBoxLayout{this};
    auto* lead =
        secondLabel(tr("Nothing is sent from here. Read the report, take out what you do not want to tell, then "
                       "copy it or save it to send it yourself."),
                    13, this);
    lead->setWordWrap(true);
    column->addWidget(lead);
    m_report->setObjectName(QStringLiteral("diagnosisReport"));
    m_report->setAccessibleName(windowTitle());
    m_report->setTabChangesFocus(true);
    m_report->setLineWrapMode(QPlainTextEdit::NoWrap);
    column->addWidget(m_report, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    const auto add = [&](const QString& text, const char* name, auto act) {
        auto* button = new QPushButton{text, this};
        button->setObjectName(QLatin1String{name});
        button->setAccessibleName(text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    add(tr("Close"), "closeDiagnosis", [this] { reject(); });
    add(tr("Save…"), "saveDiagnosis", [this] { save(); });
    add(tr("Copy"), "copyDiagnosis", [this] {
        QApplication::clipboard()->setText(m_report->toPlainText());
        emit told(tr("The report is in the clipboard."), false);
    })->setProperty("filled", true);
    column->addLayout(row);
    sizeOnScreen(*this, 640, 560);
}

void DiagnosisDialog::save() {
    const auto name = m_files.saveTable(this, windowTitle(), tr("lisiere-report.txt"), tr("Text (*.txt)"));
    if (name.isEmpty())
        return;
    QSaveFile file{name};
    const auto text = m_report->toPlainText().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        emit told(tr("Saved: %1").arg(name), false);
    else
        emit told(tr("%1 cannot be written: %2").arg(name, file.errorString()), true);
}

} // namespace app
