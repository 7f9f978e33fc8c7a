// The palette of the search field: what it lists, and what choosing does; the diagnostic report.
#include "main_window.hpp"

#include "diagnosis.hpp"
#include "diagnosis_dialog.hpp"
#include "explore/command_entries.hpp"
#include "explore/command_palette.hpp"
#include "message_log.hpp"
#include "network/network_perspective.hpp"
#include "text.hpp"
#include "top_bar.hpp"
#include "workspace.hpp"

#include <QAction>
#include <QMenuBar>
#include <QStatusBar>

#include <algorithm>
#include <optional>

namespace app {
namespace {

/// What the map is to show so that a place that was looked for is not left grey; nothing where it shows it already.
std::optional<layers::Territory> territoryFor(const Place& place, const layers::MapContent* content,
                                              const Holdings& holdings) {
    using enum geo::GeographyKind;
    if (place.kind == Department || place.kind == Epci)
        return layers::Territory{place.kind, place.code};
    const auto middle = place.extent.centre();
    if (!content || !content->territory || geo::contains(*content->territory, middle))
        return std::nullopt;
    if (place.kind == Commune)
        return layers::Territory{Commune, place.code};
    const auto homes = place.detail.split(QStringLiteral(", ")); // a neighbourhood may lie in several
    const auto holds = [&](const Place& commune) {
        return homes.contains(commune.name) && commune.extent.contains(middle);
    };
    const auto commune = std::ranges::find_if(holdings.communes, holds);
    return commune == holdings.communes.end() ? layers::Territory{} : layers::Territory{Commune, commune->code};
}

} // namespace

void MainWindow::makePalette() {
    m_palette = new CommandPalette{m_top->search(), *this};
    auto* ofFile = new FileCommands{*m_workspace, this};
    const auto fill = [this, ofFile] {
        const auto& holdings = m_workspace->holdings();
        m_palette->setIndexes({ofFile->index(),
                               std::make_shared<CommandIndex>(commandsOf(holdings.offers, holdings.categories)),
                               std::make_shared<CommandIndex>(commandsOf(*menuBar()))});
    };
    connect(m_palette, &CommandPalette::indexesWanted, this, fill);
    connect(ofFile, &FileCommands::changed, this, fill);
    makeAddresses();
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::follow);
}

void MainWindow::follow(const CommandEntry& entry) {
    if (const auto* place = std::get_if<Place>(&entry.target)) {
        if (const auto territory = territoryFor(*place, m_workspace->content().get(), m_workspace->holdings()))
            m_workspace->chooseTerritory(*territory);
        jumpTo(*place);
    } else if (const auto* indicator = std::get_if<FoundIndicator>(&entry.target)) {
        choosePerspective(Perspective::Explore);
        m_workspace->chooseIndicator(indicator->id);
    } else if (const auto* record = std::get_if<FoundRecord>(&entry.target)) {
        showRecord(record->kind, record->key);
    } else if (const auto* address = std::get_if<geo::AddressFound>(&entry.target)) {
        showAddress(*address);
    } else if (const auto action = std::get<QPointer<QAction>>(entry.target)) {
        action->trigger();
    }
}

void MainWindow::diagnose() {
    const auto show = [this](const QString& report) {
        auto* dialog = new DiagnosisDialog{*m_files, report, this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setModal(true);
        connect(dialog, &DiagnosisDialog::told, this, [this](const QString& text, bool failure) {
            failure ? tell(text, true) : statusBar()->showMessage(text, 6000);
        });
        dialog->show();
    };
    if (!m_workspace->isOpen())
        return show(paint::diagnosis(nullptr, lastMessages()));
    auto future = startJob<QString>(*QThreadPool::globalInstance(), [file = m_workspace->file()](geo::Progress&) {
        const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
        return paint::diagnosis(&observatory, lastMessages());
    });
    m_jobs.follow<QString>(this, tr("Looking what the file holds"), future, show, [show](const geo::Error& error) {
        keepMessage(paint::text(error));
        show(paint::diagnosis(nullptr, lastMessages()));
    });
}

} // namespace app
