// What the palette lists: of the open file, of its indicators, of the window's menus.
#pragma once

#include "background_reading.hpp"
#include "command_index.hpp"

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

class QMenuBar;

namespace app {

class Workspace;

/// An action that menus hold among others of its group: a saved map, a recent file. Without it an action is one of
/// CommandGroup::Actions.
QAction* inGroup(QAction* action, CommandGroup group);

/// What can be done now: menus are told that they are about to show, so that they fill themselves.
std::vector<CommandEntry> commandsOf(const QMenuBar& menus);
std::vector<CommandEntry> commandsOf(const std::vector<Offer>& indicators,
                                     const std::vector<CategoryOffer>& categories);
/// Zones of every level by name and code, without reading an outline, and the records of the register.
std::vector<CommandEntry> commandsOf(const geo::Observatory& observatory, const std::vector<Place>& neighbourhoods,
                                     const std::vector<Place>& communes);

/// The index of the open file, made behind the window when it is first needed and again after the file changed.
class FileCommands : public QObject {
    Q_OBJECT
public:
    explicit FileCommands(Workspace& workspace, QObject* parent = nullptr);
    using Index = std::shared_ptr<const CommandIndex>;
    Index index(); ///< null while it is being made: changed() follows
    void stop();   ///< and waits

signals:
    void changed();

private:
    void start();
    Workspace& m_workspace;
    Index m_index;
    bool m_stale = true;
    BackgroundReading<Index> m_reading;
};

} // namespace app
