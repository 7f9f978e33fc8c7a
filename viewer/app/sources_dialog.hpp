// The data of the open file: what each set is, where it comes from, what was odd in it; and taking one out again.
#pragma once

#include "background_reading.hpp"
#include "file_dialogs.hpp"
#include "holdings.hpp"
#include "jobs.hpp"

#include <QAbstractTableModel>
#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace app {

class AvailabilityView;
class Segmented;

class SourceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSources(std::vector<geo::Source> sources);
    void setSpace(const geo::DiskSpace& space); ///< known later: every page of the file is counted
    const geo::Source* source(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<geo::Source> m_sources;
    geo::DiskSpace m_space;
};

class SourcesDialog : public QDialog {
    Q_OBJECT
public:
    /// @param beforeWriting closes the readers of the file.
    SourcesDialog(Jobs& jobs, FileDialogs& files, const std::filesystem::path& file, const Holdings& holdings,
                  std::function<void()> beforeWriting, QWidget* parent = nullptr);
    ~SourcesDialog() override;
    void setHoldings(const Holdings& holdings);

signals:
    void changed();                       ///< or not, if it failed: the file is to be read again in any case
    void joinWanted(std::int64_t source); ///< of the set selected, 0 for none
    void importWanted();

private:
    struct Behind { ///< what is read once the dialog is there
        geo::DiskSpace space;
        std::vector<geo::Source> withdrawn;
    };
    using Sentences = std::vector<geo::Message>;
    QWidget* makeSources();
    void readBehind();
    void showBehind(const Behind& behind);
    void showDetails();
    void remove();
    void bringBack();
    void replace();
    const geo::Source* chosen() const;
    void write(const QString& label, std::function<Sentences(geo::Observatory&, geo::Progress&)> work);

    Jobs& m_jobs;
    FileDialogs& m_files;
    std::filesystem::path m_file;
    std::function<void()> m_beforeWriting;
    SourceModel* m_model;
    QTableView* m_table;
    QLabel *m_details, *m_space;
    QPushButton *m_remove, *m_replace, *m_bringBack, *m_add = nullptr;
    Segmented* m_choice;
    QStackedWidget* m_pages;
    AvailabilityView* m_availability;
    BackgroundReading<Behind> m_behind;
    std::int64_t m_lastWithdrawn = 0;
    QString m_told;                           ///< what the last change did
    bool m_readOnly = false, m_asked = false; ///< asked: the next press takes the set out
};

} // namespace app
