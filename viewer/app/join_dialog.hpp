// Matching codes: how many rows of a table found their outline, why the others did not, and putting codes right.
#pragma once

#include "file_dialogs.hpp"
#include "jobs.hpp"
#include "observatory/joining.hpp"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace app {

class FigureTable;
class JoinModel;

class JoinDialog : public QDialog {
    Q_OBJECT
public:
    /// @param source id of the source whose table is shown first; 0 for the first table there is
    /// @param beforeWriting closes the readers of the file.
    JoinDialog(Jobs& jobs, FileDialogs& files, const std::filesystem::path& file, std::int64_t source,
               std::function<void()> beforeWriting, QWidget* parent = nullptr);
    ~JoinDialog() override;

signals:
    void changed(); ///< codes were put right or that was taken back: the file is to be read again

private:
    /// What can be compared, and one comparison.
    struct Shown {
        std::vector<geo::StatTable> tables;
        std::vector<std::string> titles; ///< of the tables
        std::vector<geo::Geography> geographies;
        std::optional<geo::StatTable> table;
        std::optional<geo::Geography> geography;
        geo::JoinReport report;
        bool readOnly = false;
    };
    static Shown compared(const std::filesystem::path& file, std::int64_t source, std::int64_t table,
                          std::int64_t geography, geo::Progress& progress);
    QWidget* makeChoices();
    QWidget* makeButtons();
    void compare(std::int64_t source, std::int64_t table, std::int64_t geography);
    void display(const Shown& shown);
    void fillChoices();
    void repair();
    void takeBack();
    void write(const QString& label, std::function<std::int64_t(geo::Observatory&)> work);
    void saveRejects();
    void tell(const QString& sentence);

    Jobs& m_jobs;
    FileDialogs& m_files;
    std::filesystem::path m_file;
    std::function<void()> m_beforeWriting;
    Shown m_shown;
    std::int64_t m_entry = 0; ///< of the history: what was put right here last
    JoinModel* m_model;
    FigureTable* m_table = nullptr;
    QComboBox *m_tables = nullptr, *m_geographies = nullptr;
    QLabel *m_counts = nullptr, *m_gaps = nullptr, *m_message = nullptr;
    QPushButton *m_repair = nullptr, *m_rejects = nullptr;
    QFuture<Outcome<Shown>> m_job;
};

} // namespace app
