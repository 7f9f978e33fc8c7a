#include "diagnosis.hpp"
#include "diagnosis_dialog.hpp"
#include "gui.hpp"
#include "message_log.hpp"
#include "small_observatory.hpp"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

struct DiagnosisWindow : gui::Window {
    app::DiagnosisDialog* dialog = nullptr;
    bool open() {
        window.findChild<QAction*>("actionDiagnose")->trigger();
        return gui::until([&] { return (dialog = window.findChild<app::DiagnosisDialog*>()) != nullptr; });
    }
    QString report() { return dialog->findChild<QPlainTextEdit*>("diagnosisReport")->toPlainText(); }
    void press(const char* name) { dialog->findChild<QPushButton*>(QLatin1String{name})->click(); }
};

} // namespace

TEST(Diagnosis, TheHomeFolderIsNotTold) {
    const auto file = QDir::homePath() + QStringLiteral("/data/herault.sqlite");
    EXPECT_EQ(paint::withoutHome(file), "~/data/herault.sqlite");
}

TEST(Diagnosis, OfTheMessagesTheLastAreKept) {
    for (int i = 0; i < 200; ++i)
        app::keepMessage(QStringLiteral("message %1.").arg(i));
    const auto messages = app::lastMessages();
    EXPECT_LT(messages.size(), 100);
    EXPECT_TRUE(messages.back().endsWith("message 199."));
}

TEST(Diagnosis, TheReportIsReadBeforeItIsCopiedOrSaved) {
    const support::SmallObservatory small;
    DiagnosisWindow w;
    ASSERT_TRUE(gui::opened(w, small.file));
    ASSERT_TRUE(w.open());
    const auto report = w.report();
    for (const char* word : {"GDAL", "Qt 6", "offscreen", "iris 2", "rows"})
        EXPECT_TRUE(report.contains(word)) << word << '\n' << report.toStdString();
    w.press("copyDiagnosis");
    EXPECT_EQ(QApplication::clipboard()->text(), report);
    w.answers->table = QString::fromStdString((small.folder / "report.txt").string());
    w.press("saveDiagnosis");
    EXPECT_EQ(support::readFile(small.folder / "report.txt"), report.toStdString());
}

TEST(Diagnosis, AFailureIsAmongTheLastMessages) {
    const support::TemporaryFolder folder;
    DiagnosisWindow w;
    w.window.open(QString::fromStdString(folder.write("note.sqlite", "only text").string()));
    ASSERT_TRUE(gui::until([&] { return !w.window.jobs().busy(); }));
    ASSERT_TRUE(w.open());
    EXPECT_TRUE(w.report().contains("note.sqlite")) << w.report().toStdString();
}
