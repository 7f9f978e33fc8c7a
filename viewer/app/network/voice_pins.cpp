#include "voice_pins.hpp"

#include "map_grid.hpp"
#include "place_tool.hpp"
#include "voice_dialog.hpp"
#include "workspace.hpp"

#include "geometry/crs.hpp"

#include <QDate>

namespace app {

VoicePins::VoicePins(Workspace& workspace, RegisterDesk& desk, MapGrid& maps, QWidget* window)
    : QObject{window}, m_workspace{workspace}, m_desk{desk}, m_maps{maps}, m_window{window}, m_tool{
                                                                                                 new PlaceTool{this}} {
    connect(m_tool, &PlaceTool::placed, this, &VoicePins::placed);
    connect(m_tool, &PlaceTool::left, this, &VoicePins::stop);
    connect(&m_workspace, &Workspace::perspectiveChanged, this, &VoicePins::stop);
}

void VoicePins::start() {
    m_placing = true;
    m_maps.setTool(m_tool);
    m_maps.first().setFocus();
    emit captionChanged();
}

void VoicePins::stop() {
    if (!std::exchange(m_placing, false))
        return;
    m_maps.setTool(nullptr);
    emit captionChanged();
}

QString VoicePins::caption() const {
    return tr("Click where the words are about; Enter takes the middle of the map, Escape leaves");
}

std::string VoicePins::neighbourhoodAt(geo::Point home) const {
    const auto content = m_maps.first().content();
    if (content)
        for (const auto& outlines : content->outlines)
            if (outlines.kind == layers::LayerKind::Neighbourhoods)
                if (const auto zone = outlines.zones->at(home))
                    return outlines.zones->code(*zone);
    return {};
}

void VoicePins::placed(geo::Point home) {
    stop();
    geo::NetworkRecord record{geo::recordKind("voices")};
    record.set("date", QDate::currentDate().toString(Qt::ISODate).toStdString());
    record.set("meeting", m_meeting.toStdString());
    record.set("neighbourhoods", neighbourhoodAt(home));
    const auto lonLat = geo::Transformer{m_workspace.holdings().epsg, 4326}(home);
    m_desk.askCommuneAt(home, [this, record, lonLat](const std::optional<FoundCommune>& in) {
        auto placed = record;
        setPlace(placed, lonLat, in);
        ask(placed);
    });
}

void VoicePins::ask(const geo::NetworkRecord& placed) {
    m_desk.askForm(*placed.kind, [this, placed](const std::shared_ptr<const FormContext>& context) {
        auto record = placed;
        record.set("id", context->nextId.empty() ? "1" : context->nextId);
        auto* dialog = new VoiceDialog{m_desk, record, m_window};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setModal(true);
        connect(dialog, &VoiceDialog::saved, this, [this](std::int64_t key, const QString& meeting) {
            m_meeting = meeting;
            emit pinned(key);
        });
        dialog->show();
    });
}

} // namespace app
