// Counts become indicators of the file.
#include "count_dialog.hpp"
#include "count_keep_dialog.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QPointer>
#include <QPushButton>

namespace app {

void CountDialog::setReady(bool ready) {
    const bool readOnly = m_workspace.holdings().readOnly;
    for (auto* button : {m_copy, m_save})
        button->setEnabled(ready);
    m_keep->setEnabled(ready && !readOnly);
    m_keep->setToolTip(
        readOnly ? tr("This file can only be read. To keep the counts in it, save a copy of it where you may write.")
                 : QString{});
}

void CountDialog::keep() {
    auto* dialog = new CountKeepDialog{m_jobs, m_workspace.file(), m_made.report, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CountKeepDialog::named, this, &CountDialog::write);
    dialog->open();
}

/// The file is closed to write and read anew after it, also where this dialog is closed meanwhile.
void CountDialog::write(const QString& name, int year) {
    if (!m_made.report)
        return;
    m_counting.cancel();
    m_estimating.cancel();
    m_askedFor = m_shownFor; // what was being counted is counted again
    setReady(false);
    m_workspace.release();
    auto future = startJob<geo::Source>(*QThreadPool::globalInstance(),
                                        [file = m_workspace.file(), report = m_made.report, name,
                                         year](geo::Progress&) { return keepCount(file, *report, name, year); });
    m_jobs.follow<geo::Source>(
        &m_workspace, tr("Keeping the counts"), future,
        [self = QPointer<CountDialog>{this}](const geo::Source& source) {
            if (self)
                self->offerKept(source);
        },
        [self = QPointer<CountDialog>{this}](const geo::Error& error) {
            if (self)
                self->tell(paint::text(error), true);
        },
        [self = QPointer<CountDialog>{this}, &workspace = m_workspace] {
            workspace.reload();
            if (self)
                self->setReady(self->m_made.report != nullptr);
        });
}

/// On the map as soon as the file is read anew.
void CountDialog::offerKept(const geo::Source& source) {
    m_kept = QString::fromStdString(source.family + ":strict");
    tell(tr("Kept as indicators: %1, %2.").arg(QString::fromStdString(source.fileName)).arg(source.dataYear));
    connect(
        &m_workspace, &Workspace::holdingsChanged, this,
        [this] { m_showKept->setVisible(m_workspace.holdings().offer(m_kept.toStdString()) != nullptr); },
        Qt::SingleShotConnection);
}

} // namespace app
