// Which maps stand beside the first: another year, another indicator.
#pragma once

#include "map_document.hpp"

#include <QDialog>

#include <vector>

class QComboBox;

namespace app {

class Workspace;

/// Up to three maps beside; one step to undo when the dialog is accepted.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    explicit CompareDialog(Workspace& workspace, QWidget* parent = nullptr);
    void accept() override;

private:
    struct Row {
        QComboBox *indicator, *year;
    };
    Row makeRow(class QGridLayout& grid, int row);
    void fillYears(const Row& row, std::optional<int> wanted);

    Workspace& m_workspace;
    std::vector<Row> m_rows;
};

/// Other years of the indicator shown at its level, latest first.
std::vector<int> otherYears(const Workspace& workspace);
/// The same figure of women and of men, or of women and of all: what stands beside the one shown; empty if the file has
/// no such pair.
std::vector<layers::MapBeside> womenAndMen(const Workspace& workspace);

} // namespace app
