// What the perspective reads of the register, and the changes it makes to it.
#pragma once

#include "coverage.hpp"
#include "holdings.hpp"
#include "jobs.hpp"
#include "record_details.hpp"
#include "record_list.hpp"
#include "register_checks.hpp"

#include "observatory/history.hpp"

#include <QObject>
#include <QUndoCommand>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace app {

class Workspace;

struct FoundCommune {
    std::string code, department;
    QString name;
    geo::Point lonLat; ///< a place inside it
};

/// Writes a place into the fields of a placed record: degrees to five decimals (a metre), commune, town, department
/// where they are known, and how it was placed.
void setPlace(geo::NetworkRecord& record, geo::Point lonLat, const std::optional<FoundCommune>& in,
              const QString& how = {});

/// What the kinds that tell a year say of the register.
struct RegisterSummary {
    std::vector<int> years;                           ///< ascending
    std::shared_ptr<const layers::Coverage> coverage; ///< null where the register has neither adherents nor contracts
    std::vector<layers::RegisterFinding> contradictions;
};

/// Lives in the window's thread. Each reading is a job with a connection of its own; each change is one job, one entry
/// of the file's history and one step to undo in the window.
class RegisterDesk : public QObject {
    Q_OBJECT
public:
    RegisterDesk(Workspace& workspace, Jobs& jobs, QObject* parent = nullptr);

    const geo::RecordKind& kind() const { return *m_kind; }
    void show(const geo::RecordKind& kind);
    std::optional<int> year() const { return m_year; } ///< none: all years
    void setYear(std::optional<int> year);
    const std::vector<std::string>& departments() const { return m_departments; } ///< empty: all
    void setDepartments(std::vector<std::string> codes);                          ///< until another kind is shown
    std::int64_t selected() const { return m_selected; }                          ///< of the kind shown; 0: none
    void select(std::int64_t key);

    std::shared_ptr<const RecordList> list() const { return m_list; }
    std::shared_ptr<const RecordDetails> details() const { return m_details; } ///< of the selected record
    const RegisterSummary& summary() const { return m_summary; }
    bool canWrite() const;
    QString whyNot() const; ///< why nothing can be written

    void read(); ///< everything again
    using Written = std::function<void(std::int64_t key)>;
    using Refused = std::function<void(const geo::Error&)>;
    /// Adds it where its key is 0. Nothing is written if one of the same identity is there: refused says so.
    void save(const geo::NetworkRecord& record, Written done = {}, Refused refused = {});
    void remove(const geo::NetworkRecord& record);
    void place(const geo::RecordKind& kind, std::int64_t key, geo::Point lonLat, const std::optional<FoundCommune>& in);
    void setFrozen(const geo::NetworkRecord& statement, bool frozen, Written done = {});
    void undoEntry(std::int64_t entry, bool redo, const QString& text); ///< of the history, as a step to undo itself

    void askForm(const geo::RecordKind& kind, std::function<void(std::shared_ptr<const FormContext>)> done);
    void askHistory(QObject* owner, std::function<void(std::vector<geo::HistoryEntry>)> done);
    /// The commune that holds a point of the home system, or has a code; none where its outline is not loaded.
    void askCommuneAt(geo::Point home, std::function<void(std::optional<FoundCommune>)> done);
    void askCommune(const std::string& code, std::function<void(std::optional<FoundCommune>)> done);

signals:
    void kindChanged();
    void yearChanged();
    void departmentsChanged();
    void listChanged();
    void selectionChanged();
    void detailsChanged();
    void summaryChanged();
    void historyChanged(); ///< something was written, undone or made again
    void failed(const geo::Error& error);
    void told(const QString& text);

private:
    friend class RegisterStep;
    struct Change {
        std::int64_t entry = 0, key = 0;
        RegisterHoldings holdings;
    };
    using Work = std::function<Change(geo::Observatory&)>;
    void readList();
    QFuture<void> startList();
    void readDetails();
    QFuture<void> startDetails();
    void readSummary();
    QFuture<void> startSummary();
    /// @param step text of the step to undo; @param done what is said then.
    void write(const QString& step, const QString& done, const Work& work, Written written, Refused refused);
    void repeat(std::int64_t entry, bool redo);
    void forgetAll();

    Workspace& m_workspace;
    Jobs& m_jobs;
    const geo::RecordKind* m_kind;
    std::optional<int> m_year;
    bool m_yearChosen = false;
    std::vector<std::string> m_departments;
    std::int64_t m_selected = 0;
    std::shared_ptr<const RecordList> m_list;
    std::shared_ptr<const RecordDetails> m_details;
    RegisterSummary m_summary;
    LatestOnly m_listJobs{100}, m_detailsJobs{100}, m_summaryJobs{100};
};

} // namespace app
