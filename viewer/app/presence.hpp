// Who works on the file at hand: the lock that a second person sees, and the dated copy of the day.
#pragma once

#include "jobs.hpp"

#include "observatory/file_lock.hpp"

#include <QTimer>

#include <memory>

namespace app {

class Presence : public QObject {
    Q_OBJECT
public:
    explicit Presence(Jobs& jobs, QObject* parent = nullptr);
    ~Presence() override;

    /// Takes the lock of the file, and gives the one before back.
    void enter(const std::filesystem::path& file);
    void leave();
    /// Who else works on it, so that it can only be read here; nullopt: nobody.
    const std::optional<geo::LockHolder>& other() const { return m_other; }
    /// "Open on PC-12 since 09:40. You can read; to change it, save a copy."; empty where nobody else works on it.
    QString notice() const;

private:
    void backUp(const std::filesystem::path& file);

    Jobs& m_jobs;
    std::unique_ptr<geo::FileLock> m_lock;
    std::optional<geo::LockHolder> m_other;
    QTimer m_refresh, m_soon;
};

} // namespace app
