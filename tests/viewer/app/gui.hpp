// What every test of the window needs: an application, settings of its own, waiting for jobs.
#pragma once

#include "file_dialogs.hpp"
#include "main_window.hpp"
#include "workspace.hpp"

#include <QSignalSpy>
#include <QStringList>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace gui {

/// Answers in place of the desktop's dialogs, and counts how often it was asked.
struct Answers final : app::FileDialogs {
    QString observatory, created, page, table, logo, chosenFolder;
    QStringList added;
    int asked = 0;
    QString openObservatory(QWidget*) override { return ++asked, observatory; }
    QString newObservatory(QWidget*, const QString&) override { return ++asked, created; }
    QStringList filesToAdd(QWidget*) override { return ++asked, added; }
    QString savePage(QWidget*, const QString&, const QString&) override { return ++asked, page; }
    QString openLogo(QWidget*) override { return ++asked, logo; }
    QString folder(QWidget*, const QString&) override { return ++asked, chosenFolder; }
    QString saveTable(QWidget*, const QString&, const QString&, const QString&) override { return ++asked, table; }
};

/// A main window whose dialogs are answered by `answers`.
struct Window {
    Window() : Window{std::make_unique<Answers>()} {}
    explicit Window(std::unique_ptr<Answers> given) : answers{given.get()}, window{std::move(given)} {
        window.resize(1280, 800);
        window.show();
    }
    Answers* answers;
    app::MainWindow window;
    template <typename T> T* find(const char* name) { return window.findChild<T*>(QLatin1String{name}); }
    app::Workspace& workspace() { return window.workspace(); }
};

/// Handles events until the condition holds, a minute at most: the sanitizers are slow.
inline bool until(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 60'000); }

/// Opens a file and waits until its map and table are there.
inline bool opened(Window& w, const std::filesystem::path& file) {
    w.window.open(QString::fromStdString(file.string()));
    return until([&] { return w.workspace().content() && w.workspace().figures() && !w.window.jobs().busy(); });
}

} // namespace gui
