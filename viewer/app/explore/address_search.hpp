// Addresses for what is typed in the palette, looked up behind the window.
#pragma once

#include "command_index.hpp"
#include "jobs.hpp"

#include <QObject>

#include <vector>

namespace app {

class Workspace;

/// Answers the last thing typed; what is typed meanwhile waits. Lives in the window's thread.
class AddressSearch : public QObject {
    Q_OBJECT
public:
    AddressSearch(Workspace& workspace, Jobs& jobs, QObject* parent = nullptr);
    void find(const QString& typed);

signals:
    void found(const std::vector<app::CommandEntry>& addresses); ///< none where it is no address

private:
    QFuture<void> start(const QString& typed);
    Workspace& m_workspace;
    Jobs& m_jobs;
    LatestOnly m_searches{1000};
};

} // namespace app
