// Residents' words in the window: pinning and reading them, their minutes and their table.
#include "main_window.hpp"

#include "explore/outline_panel.hpp"
#include "layer_export.hpp"
#include "map_grid.hpp"
#include "network/network_perspective.hpp"
#include "network/voice_card.hpp"
#include "network/voice_pins.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include "gate.hpp"
#include "observatory/layer_repository.hpp"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace app {

void MainWindow::makeVoicesMenu(QMenu& network) {
    auto* menu = network.addMenu(tr("Residents’ &words"));
    const auto add = [&](const QString& text, const char* name, auto act) {
        auto* action = menu->addAction(text, this, act);
        action->setObjectName(QLatin1String{name});
        return action;
    };
    auto* pin = add(tr("&Pin residents’ words on the map…"), "actionPinVoice", [this] { pinVoice(); });
    pin->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    auto* read = add(tr("&Read residents’ words one after the other"), "actionReadVoices", [this] {
        if (!m_voice->readFirst())
            tell(tr("The map shows no residents’ words. Pin some, or turn their layer on."), false);
        else
            m_voice->setFocus();
    });
    menu->addSeparator();
    auto* page = add(tr("&Minutes: map and residents’ words…"), "actionVoicesPage", [this] { makeVoicesPage(); });
    auto* table = add(tr("&Table of residents’ words…"), "actionVoicesTable", [this] { saveVoicesTable(); });
    connect(menu, &QMenu::aboutToShow, this, [this, pin, read, page, table] {
        const auto& counts = m_workspace->holdings().registerCounts;
        const auto found = counts.find("voices");
        const bool any = found != counts.end() && found->second > 0;
        pin->setEnabled(m_workspace->content() && m_network->desk().canWrite());
        read->setEnabled(any && m_workspace->perspective() == Perspective::Explore);
        for (auto* action : {page, table})
            action->setEnabled(any);
    });
}

void MainWindow::connectVoices() {
    m_pins = new VoicePins{*m_workspace, m_network->desk(), *m_maps, this};
    m_voice = new VoiceCard{*m_map};
    connect(m_pins, &VoicePins::captionChanged, this, [this] { showCaption({}); });
    connect(m_pins, &VoicePins::pinned, this, &MainWindow::showPinned);
    connect(m_workspace, &Workspace::contentChanged, this, [this] {
        const bool explored = m_workspace->perspective() == Perspective::Explore; // the network has its own card
        m_voice->setContent(explored ? m_workspace->content() : nullptr);
    });
    connect(m_maps, &MapGrid::symbolClicked, this, [this](std::int64_t key) {
        if (m_workspace->perspective() == Perspective::Explore)
            m_voice->read(key);
    });
}

void MainWindow::pinVoice() {
    if (!m_workspace->content() || !m_network->desk().canWrite()) {
        tell(m_workspace->isOpen() ? m_network->desk().whyNot() : tr("No file is open yet."), false);
        return;
    }
    if (m_network->placing())
        return; // a click is waited for already
    m_outline->leave();
    m_pins->start();
}

/// Who pins something sees it, also where the layer was turned off: a way of looking, no step to undo.
void MainWindow::showPinned(std::int64_t) {
    auto document = m_workspace->document(Perspective::Explore);
    auto* layer = document.find(layers::LayerKind::Voices);
    if (!layer || layer->visible)
        return;
    layer->visible = true;
    m_workspace->setDocument(document, Perspective::Explore);
}

void MainWindow::makeVoicesPage() {
    layers::PageDocument page;
    page.kind = layers::PageTemplate::Voices;
    page.format = {layers::Paper::A4, true, {}};
    page.map = m_workspace->document(Perspective::Explore);
    editPage(page);
}

void MainWindow::saveVoicesTable() {
    auto out = m_files->saveTable(this, tr("Table of residents’ words"),
                                  tr("residents-words") + QStringLiteral(".xlsx"), tr("Tables (*.xlsx *.ods *.csv)"));
    if (out.isEmpty())
        return;
    if (QFileInfo{out}.suffix().isEmpty())
        out += QStringLiteral(".xlsx");
    using LeftOut = std::vector<geo::Message>;
    auto future = startJob<LeftOut>(
        *QThreadPool::globalInstance(), [file = m_workspace->file(), to = out.toStdString()](geo::Progress& progress) {
            geo::ProgressPart reading{progress, 0, 0.4}, writing{progress, 0.4, 1};
            const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
            auto content = observatory.layers().read("voices", reading);
            const layers::Json request{{"layer", content.name}, {"for a program", false}};
            const auto released = layers::Gate{observatory}.release(
                std::move(content), {layers::RecipeKind::Layer, paint::language(), request});
            paint::exportLayer(released, to, paint::CsvFor::Spreadsheet, writing);
            return released.imprint().leftOut;
        });
    m_jobs.follow<LeftOut>(
        this, tr("Writing"), future,
        [this, out](const LeftOut& leftOut) {
            QStringList lines{tr("Saved: %1").arg(out)};
            for (const auto& words : leftOut)
                lines << paint::text(words);
            tell(lines.join(QLatin1Char{'\n'}), false);
        },
        [this](const geo::Error& error) { tell(paint::text(error), true); });
}

} // namespace app
