// A list of addresses or other places, each told in which neighbourhood it lies or how far from one; saved as a table.
#pragma once

#include "file_dialogs.hpp"
#include "jobs.hpp"
#include "place_positions.hpp"

#include <QDialog>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace app {

class PositionsDialog : public QDialog {
    Q_OBJECT
public:
    /// @param list the layer that is chosen first; empty: whichever comes first
    PositionsDialog(Jobs& jobs, FileDialogs& files, const std::filesystem::path& file, const std::string& list = {},
                    QWidget* parent = nullptr);

signals:
    void importWanted();

protected:
    void reject() override;

private:
    using Lists = std::vector<layers::ListOfPlaces>;
    using Counts = std::vector<layers::PositionCounts>;
    void makeButtons(class QVBoxLayout& column);
    void readLists();
    void showLists(const Lists& lists);
    void save();
    void tell(const QString& text, bool failure = false);

    Jobs& m_jobs;
    FileDialogs& m_files;
    std::filesystem::path m_file;
    std::string m_first;
    QComboBox* m_list;
    QSpinBox* m_doubt;
    QLabel* m_message;
    QPushButton *m_add, *m_save;
    std::optional<QFuture<void>> m_running;
};

} // namespace app
