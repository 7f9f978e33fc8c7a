// The data of the open file: what each set is, where it comes from, what was odd in it; and taking one out again.
#pragma once

#include "holdings.hpp"
#include "jobs.hpp"

#include <QAbstractTableModel>
#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace app {

class SourceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSources(std::vector<geo::Source> sources);
    const geo::Source* source(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<geo::Source> m_sources;
};

class SourcesDialog : public QDialog {
    Q_OBJECT
public:
    /// @param beforeWriting closes the readers of the file.
    SourcesDialog(Jobs& jobs, const std::filesystem::path& file, const Holdings& holdings,
                  std::function<void()> beforeWriting, QWidget* parent = nullptr);
    void setHoldings(const Holdings& holdings);

signals:
    void removed(); ///< or not, if it failed: the file is to be read again in any case
    void joinWanted(std::int64_t source); ///< of the set selected, 0 for none

private:
    void showDetails();
    void remove();

    Jobs& m_jobs;
    std::filesystem::path m_file;
    std::function<void()> m_beforeWriting;
    SourceModel* m_model;
    QTableView* m_table;
    QLabel* m_details;
    QPushButton* m_remove;
    bool m_readOnly = false, m_asked = false; ///< asked: the next press takes the set out
};

} // namespace app
