// Residents' words pinned by hand: a click on the map, a few fields, and they are in the register.
#pragma once

#include "register_desk.hpp"

#include <QObject>
#include <QString>

namespace app {

class MapGrid;
class PlaceTool;

/// Owned by the window. What is pinned goes through the register's one history, like any record.
class VoicePins : public QObject {
    Q_OBJECT
public:
    VoicePins(Workspace& workspace, RegisterDesk& desk, MapGrid& maps, QWidget* window);

    void start(); ///< the next click on the map is where it was said
    void stop();
    bool placing() const { return m_placing; }
    QString caption() const;

signals:
    void captionChanged();
    void pinned(std::int64_t key);

private:
    void placed(geo::Point home);
    void ask(const geo::NetworkRecord& placed);
    std::string neighbourhoodAt(geo::Point home) const; ///< of those on the map; empty beside all

    Workspace& m_workspace;
    RegisterDesk& m_desk;
    MapGrid& m_maps;
    QWidget* m_window;
    PlaceTool* m_tool;
    QString m_meeting; ///< of the last one: a meeting has many
    bool m_placing = false;
};

} // namespace app
