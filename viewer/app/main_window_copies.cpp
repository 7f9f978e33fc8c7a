// Copies of the file: saved under another name, given away, gone back to.
#include "main_window.hpp"

#include "presence.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include "observatory/backups.hpp"
#include "observatory/observatory.hpp"

#include <QAction>
#include <QDate>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>

namespace app {
namespace {

namespace fs = std::filesystem;

QString beside(const fs::path& file, const QString& ending) {
    return QString::fromStdString((file.parent_path() / file.stem()).string()) + ending +
           QString::fromStdString(file.extension().string());
}

} // namespace

void MainWindow::makeCopyMenu(QMenu& menu) {
    const auto add = [&](const QString& text, const char* name, auto act) {
        auto* action = menu.addAction(text, this, act);
        action->setObjectName(QLatin1String{name});
        connect(&menu, &QMenu::aboutToShow, action, [this, action] { action->setEnabled(m_workspace->isOpen()); });
    };
    add(tr("Save a &copy…"), "actionSaveCopy", [this] { saveCopy(false); });
    add(tr("Copy to &give away…"), "actionShareCopy", [this] { saveCopy(true); });
    auto* back = menu.addMenu(tr("Go &back to a copy"));
    back->menuAction()->setObjectName(QStringLiteral("menuGoBack"));
    connect(back, &QMenu::aboutToShow, this, [this, back] { fillBackups(*back); });
}

/// @param given without drafts and history.
void MainWindow::saveCopy(bool given) {
    const auto file = m_workspace->file();
    const auto to = m_files->newObservatory(this, beside(file, given ? tr("-to-give") : tr("-copy")));
    if (to.isEmpty())
        return;
    const fs::path copy{to.toStdString()};
    auto future = startJob<geo::KeptBack>(*QThreadPool::globalInstance(), [file, copy, given](geo::Progress& progress) {
        const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
        if (given)
            return geo::copyToGive(observatory, copy, progress);
        observatory.backup(copy, progress);
        return geo::KeptBack{};
    });
    m_jobs.follow<geo::KeptBack>(
        this, tr("Copying"), future,
        [this, to, given](const geo::KeptBack& kept) {
            auto text = given ? tr("%1 is a copy without the history and without drafts (%n left out).", nullptr,
                                   static_cast<int>(kept.drafts))
                                    .arg(to)
                              : tr("%1 is a whole copy.").arg(to);
            if (kept.voices > 0)
                text += QLatin1Char{'\n'} +
                        paint::text(
                            {GEO_TR("Residents’ words without agreement to be shown, left out: %1"), {kept.voices}});
            tell(text, false);
        },
        [this](const geo::Error& error) { tell(paint::text(error), true); });
}

void MainWindow::fillBackups(QMenu& menu) {
    menu.clear();
    const auto backups = geo::backupsOf(m_workspace->file());
    for (const auto& backup : backups) {
        const auto date = QDate::fromString(QString::fromStdString(backup.date), Qt::ISODate);
        auto* action = menu.addAction(QLocale{}.toString(date, QLocale::LongFormat), this,
                                      [this, backup, date] { goBackTo(backup.file, date); });
        action->setEnabled(!m_workspace->holdings().readOnly);
    }
    if (backups.empty())
        menu.addAction(tr("No dated copy yet"))->setEnabled(false);
}

void MainWindow::goBackTo(const fs::path& backup, const QDate& date) {
    const auto answer = QMessageBox::question(
        this, tr("Go back to a copy"),
        tr("The file becomes what it was on %1. What it is now is kept beside it.").arg(QLocale{}.toString(date)),
        QMessageBox::Ok | QMessageBox::Cancel);
    if (answer != QMessageBox::Ok)
        return;
    const auto file = m_workspace->file();
    m_jobs.cancelAll();
    m_jobs.waitForAll();
    m_workspace->release();
    auto future = startJob<fs::path>(*QThreadPool::globalInstance(), [file, backup](geo::Progress& progress) {
        return geo::restoreFrom(file, backup, progress);
    });
    m_jobs.follow<fs::path>(
        this, tr("Going back"), future,
        [this](const fs::path& before) {
            tell(tr("What the file was before is in %1.").arg(QString::fromStdString(before.string())), false);
        },
        [this](const geo::Error& error) { tell(paint::text(error), true); }, [this] { m_workspace->reload(); });
}

} // namespace app
